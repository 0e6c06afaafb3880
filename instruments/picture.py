"""The comparison as a drawing: a row per item, a mark per date. Lengths are units of a drawing 340 wide."""

from collections.abc import Iterable
from dataclasses import dataclass
from textwrap import wrap

from instruments.answers import AnswerFacts
from instruments.choices import Seen
from instruments.comparison import Change, Comparison, State

WIDTH, BEFORE_AT, AFTER_AT = 340, 228, 303
CHARACTERS, LINE, BETWEEN, HEAD, HEADING = 24, 18, 14, 14, 34


@dataclass(frozen=True)
class Mark:
    """One date of one row: seen (filled), not_seen (open) or not_discussed (a dash)."""

    x: int
    look: str


@dataclass(frozen=True)
class PictureRow:
    """One item: its text in lines, its two marks, and whether a line joins them. A heading has no marks."""

    y: int
    lines: tuple[tuple[int, str], ...]
    marks: tuple[Mark, ...] = ()
    is_joined: bool = False


@dataclass(frozen=True)
class Picture:
    """Everything to draw; nothing to draw when no item was seen on either date."""

    height: int
    rows: tuple[PictureRow, ...]
    width: int = WIDTH
    before_at: int = BEFORE_AT
    after_at: int = AFTER_AT

    def __bool__(self) -> bool:
        return bool(self.rows)


def picture_of(comparison: Comparison) -> Picture:
    """Only what was seen at least once: the rest is in the text."""
    rows, y = [], HEAD
    for group in comparison.groups:
        changes = [change for change in group.changes if change.was_seen or change.is_seen]
        if not changes:
            continue
        y += HEADING
        rows.append(PictureRow(y, ((y, group.title),)))
        for row, below in _rows(changes, y):
            rows.append(row)
            y = below
    return Picture(y + BETWEEN, tuple(rows))


def _rows(changes: Iterable[Change], y: int) -> Iterable[tuple[PictureRow, int]]:
    """Each row with the baseline of its last line."""
    for change in changes:
        words = wrap(change.text, CHARACTERS) or [""]
        first = y + LINE + BETWEEN
        y = first + LINE * (len(words) - 1)
        lines = tuple((first + LINE * place, line) for place, line in enumerate(words))
        marks = (Mark(BEFORE_AT, _look(change.before)), Mark(AFTER_AT, _look(change.after)))
        yield PictureRow((first + y) // 2 - 5, lines, marks, change.state is State.STILL), y


def _look(facts: AnswerFacts | None) -> str:
    return facts.value if facts else Seen.NOT_DISCUSSED.value
