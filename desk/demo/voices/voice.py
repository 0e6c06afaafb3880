"""What is written down about people of one profile: the words the demo composes files from."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Voice:
    """Sentences with places to fill in: who, he, his, him and spouse, with a capital where a sentence starts."""

    past: tuple[str, ...]
    now: tuple[str, ...]
    matters: tuple[str, ...]
    notes: tuple[str, ...]
    early: tuple[str, ...]
    middle: tuple[str, ...]
    late: tuple[str, ...]
