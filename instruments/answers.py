"""What an answer holds and how it reads. Pure: no database, no clock."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext as _

from audit.references import read_reference
from instruments.choices import BETWEEN, NONE, STEPS, UNKNOWN, AnswerKind, Seen, Told
from instruments.definition import WITH_OPTIONS, Definition, Item
from ui.show import day

NO_ANSWER = frozenset({"", Seen.NOT_DISCUSSED.value})
# Of MANY: these go with nothing else.
ALONE = frozenset({NONE, UNKNOWN})


@dataclass(frozen=True)
class AnswerFacts:
    """One answer with what was added to it.

    `value` is words, or a code of the kind's answers: of MANY some, of RANK those with a place, the first first
    (`joined`). Of DRAWING it is the reference of the drawing, and the note says in words what can be seen on it.
    """

    value: str = ""
    note: str = ""
    since_on: date | None = None
    source: str = ""

    @property
    def is_given(self) -> bool:
        """Whether there is an answer; a note alone is none."""
        return self.value not in NO_ANSWER

    @property
    def is_nothing(self) -> bool:
        """Whether there is nothing to keep."""
        return not (self.is_given or self.note or self.since_on or self.source)

    @property
    def told(self) -> str:
        """Of a sourced item: from whom it is and the day, as far as that was said."""
        source = str(Told(self.source).label) if self.source else ""
        return ", ".join(filter(None, (source, day(self.since_on))))


NOTHING = AnswerFacts()
Answers = Mapping[str, AnswerFacts]


def codes_of(value: str) -> tuple[str, ...]:
    """The codes in an answer of kind CHOICE, MANY or RANK."""
    return tuple(code for code in value.split(BETWEEN) if code)


def joined(codes: Iterable[str]) -> str:
    """Codes as one answer: of MANY in the order of the definition, of RANK in the order of what matters most."""
    return BETWEEN.join(codes)


def own_lines(value: str) -> list[str]:
    """The own lines of a group: a line per row, spaces around and empty rows left out."""
    return [line for line in (" ".join(row.split()) for row in value.splitlines()) if line]


def answer_words(item: Item, value: str) -> str:
    """An answer as a person reads it; no answer reads as not discussed."""
    return Seen.NOT_DISCUSSED.label if value in NO_ANSWER else WORDS[item.kind](item, value)


def is_known(item: Item, facts: AnswerFacts) -> bool:
    """Whether an answer says what it is: given, and not that nobody knows (yet)."""
    return facts.is_given and not (item.kind in WITH_OPTIONS and facts.value == UNKNOWN)


def fits(definition: Definition, code: str, value: str) -> bool:
    """Whether this version asks the code and knows the answer."""
    if code not in definition.codes:
        return False
    item = next((one for one in definition.items if one.code == code), None)
    return item is None or value in NO_ANSWER or FITS[item.kind](item, value)


def _fits_many(item: Item, value: str) -> bool:
    """Codes the item knows, each once and in its order; none that stands alone beside another."""
    codes = codes_of(value)
    in_order = tuple(code for code, _label in item.options if code in codes)
    return value == joined(in_order) and (len(codes) == 1 or ALONE.isdisjoint(codes))


def _many_words(item: Item, value: str) -> str:
    labels = dict(item.options)
    return " · ".join(labels.get(code, code) for code in codes_of(value))


def _fits_rank(item: Item, value: str) -> bool:
    """Codes the item knows, each once, in any order."""
    codes, known = codes_of(value), {code for code, _label in item.options}
    return value == joined(codes) and len({*codes}) == len(codes) and {*codes} <= known


def _rank_words(item: Item, value: str) -> str:
    """What has a place, the first first."""
    labels = dict(item.options)
    ranked = enumerate(codes_of(value), start=1)
    return " · ".join(f"{place_words(place)} {labels.get(code, code)}" for place, code in ranked)


def place_words(place: int) -> str:
    """A place in an order: 1e, 2e, 3e."""
    return _("{place}e").format(place=place)


def _step_words(item: Item, value: str) -> str:
    """The number, at an end with what it means there."""
    words = dict(zip((STEPS[0], STEPS[-1]), item.ends, strict=True)).get(value)
    return f"{value}, {words}" if words else _("{number} (van 1 tot 5)").format(number=value)


# What the answers of a kind are called, and which it knows; a kind of free words knows them all.
WORDS: dict[AnswerKind, Callable[[Item, str], str]] = {
    AnswerKind.SEEN: lambda _item, value: Seen(value).label,
    AnswerKind.CHOICE: lambda item, value: dict(item.options).get(value, value),
    AnswerKind.MANY: _many_words,
    AnswerKind.SCALE: _step_words,
    AnswerKind.TEXT: lambda _item, value: value,
    AnswerKind.RANK: _rank_words,
    AnswerKind.DRAWING: lambda _item, _value: _("een tekening of foto"),
}
FITS: dict[AnswerKind, Callable[[Item, str], bool]] = {
    AnswerKind.SEEN: lambda _item, value: value in Seen.values,
    AnswerKind.CHOICE: lambda item, value: value in dict(item.options),
    AnswerKind.MANY: _fits_many,
    AnswerKind.SCALE: lambda _item, value: value in STEPS,
    AnswerKind.TEXT: lambda _item, _value: True,
    AnswerKind.RANK: _fits_rank,
    AnswerKind.DRAWING: lambda _item, value: bool(read_reference(value)),
}
