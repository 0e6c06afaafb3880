"""What a profile card holds."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Self

from django.utils.functional import Promise

from typology.choices import Profile

Lines = tuple[str | Promise, ...]
# The fields of a card in the order in which it is read: first those of several lines, then those of one.
LISTS = ("now", "recognise", "needs", "helps", "beware", "results")
FIELDS = (*LISTS, "volunteer", "length")


@dataclass(frozen=True)
class Guidance:
    """What is known to help people of one profile (M&H 2011); never a description of one person.

    `now` are the three lines of the client page; the rest is for the card. `is_own` when the house changed a line.
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
    is_own: bool = False

    def words(self) -> dict[str, str]:
        """By field the text as one types it: a line of text for every line on the card."""
        return {
            name: "\n".join(map(str, getattr(self, name))) if name in LISTS else str(getattr(self, name))
            for name in FIELDS
        }

    def in_own_words(self, words: Mapping[str, str | None]) -> Self:
        """The card with other text where there is any, by field."""
        own = {name: text for name, text in words.items() if text}
        lines = {name: tuple(text.splitlines()) if name in LISTS else text for name, text in own.items()}
        return replace(self, **lines, is_own=True) if own else self
