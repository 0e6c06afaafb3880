"""What an answer holds and how it reads. Pure: no database, no clock."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from instruments.choices import AnswerKind, Seen
from instruments.definition import Definition, Item

NO_ANSWER = frozenset({"", Seen.NOT_DISCUSSED.value})


@dataclass(frozen=True)
class AnswerFacts:
    """One answer: a code of the kind's answers, or words; with what was added to it."""

    value: str = ""
    note: str = ""
    since_on: date | None = None

    @property
    def is_given(self) -> bool:
        """Whether there is an answer; a note alone is none."""
        return self.value not in NO_ANSWER

    @property
    def is_nothing(self) -> bool:
        """Whether there is nothing to keep."""
        return not (self.is_given or self.note or self.since_on)


NOTHING = AnswerFacts()
Answers = Mapping[str, AnswerFacts]


def own_lines(value: str) -> list[str]:
    """The own lines of a group: a line per row, spaces around and empty rows left out."""
    return [line for line in (" ".join(row.split()) for row in value.splitlines()) if line]


def answer_words(item: Item, value: str) -> str:
    """An answer as a person reads it; no answer reads as not discussed."""
    return Seen.NOT_DISCUSSED.label if value in NO_ANSWER else WORDS[item.kind](item, value)


def fits(definition: Definition, code: str, value: str) -> bool:
    """Whether this version asks the code and knows the answer."""
    if code not in definition.codes:
        return False
    item = next((one for one in definition.items if one.code == code), None)
    if item is None or value in NO_ANSWER or item.kind not in CODES:
        return True
    return value in CODES[item.kind](item)


# What the answers of a kind are called; a kind of free words has no codes.
WORDS: dict[AnswerKind, Callable[[Item, str], str]] = {
    AnswerKind.SEEN: lambda _item, value: Seen(value).label,
    AnswerKind.CHOICE: lambda item, value: dict(item.options).get(value, value),
    AnswerKind.TEXT: lambda _item, value: value,
}
CODES: dict[AnswerKind, Callable[[Item], frozenset[str]]] = {
    AnswerKind.SEEN: lambda _item: frozenset(Seen.values),
    AnswerKind.CHOICE: lambda item: frozenset(code for code, _label in item.options),
}
