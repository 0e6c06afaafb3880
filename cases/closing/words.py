"""What a form about closing hands to its service."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from accounts.models import User

# The fields of a closing that are words of a person or a code; nothing of it is compulsory.
SAID = ("isolation", "client_worth", "client_words", "worker_worth", "worker_words", "surroundings")


@dataclass(frozen=True)
class Said:
    """How it is at the end: by field of `Closing`, and by life domain what became of it. Empty is not asked."""

    words: Mapping[str, str] = field(default_factory=dict)
    changes: Mapping[str, str] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return any(self.words.values()) or any(self.changes.values())


@dataclass(frozen=True)
class Afterwards:
    """What comes after: the answer to staying in view (empty: not asked) and, with a kind, how."""

    consent: str = ""
    kind: str = ""
    user: User | None = None
    rhythm_weeks: int | None = None
    next_on: date | None = None
    agreed: str = ""
