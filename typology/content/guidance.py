"""What a profile card holds."""

from dataclasses import dataclass

from django.utils.functional import Promise

from typology.choices import Profile

Lines = tuple[str | Promise, ...]


@dataclass(frozen=True)
class Guidance:
    """What is known to help people of one profile (M&H 2011); never a description of one person.

    `now` are the three lines of the client page; the rest is for the card.
    """

    profile: Profile
    now: Lines
    recognise: Lines
    needs: Lines
    helps: Lines
    beware: Lines
    volunteer: str | Promise
    length: str | Promise
    results: Lines
