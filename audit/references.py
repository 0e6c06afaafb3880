"""Opaque references: what stands in an address instead of a number or a name."""

import re
import secrets

ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz"
LENGTH = 12


def new_reference() -> str:
    """Twelve random characters (59 bits) that say nothing about the record; no look-alikes."""
    return "".join(secrets.choice(ALPHABET) for _position in range(LENGTH))


def read_reference(text: str) -> str:
    """The reference in what came with a request, else nothing; so that no other text reaches the database."""
    return text if re.fullmatch(ReferenceConverter.regex, text) else ""


class ReferenceConverter:
    """`<ref:reference>` in an address: every other form of address is somebody else's."""

    regex = f"[{ALPHABET}]{{{LENGTH}}}"

    def to_python(self, value: str) -> str:
        """A reference is text on both sides."""
        return value

    def to_url(self, value: str) -> str:
        """A reference is text on both sides."""
        return value
