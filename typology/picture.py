"""The matrix of eight profiles as a drawing, four rows by two columns; pure. Lengths are units, 320 to its width."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import hypot
from operator import mul

from django.utils.functional import Promise
from django.utils.translation import gettext as _

from typology.choices import Orientation, Persistence, Profile
from typology.guide.reading import Reading, leads
from typology.rules import DIMENSIONS

WIDTH, CELL, GAP, HEAD, ROW = 320, 156, 8, 30, 30
# A cell with something in it, and one with no more than its name.
TALL, LOW = 72, 44
INSET, BAR, MARK, SLOT, MARK_AT = 12, 64, 12, 26, 41
# Where the figure and the name of a cell stand, from its corner, at their longest: left, top, right and bottom. The
# name stands above the marks and the figure below them, so that a line from mark to mark finds its way between.
FIGURE, NAME = (7, 49, 63, 69), (10, 12, 126, 31)
# How far a line is bent, as a part of its length: the first that is clearest of the figures, and then of the names.
BENDS = (0.1, 0.2, 0.05, 0.3, -0.1, -0.2, -0.3)
# Points of a line that are looked at.
SAMPLES = 40
COLUMNS = (Orientation.PARTICIPATION, Orientation.NOT_CLEARLY)
# More would no longer be read; the history tells the rest.
MOST_EARLIER = 3
# Rounded to less than this and more than that, a percent would say "never" and "surely".
LEAST, MOST = 0.005, 0.995
NARROW_SPACE = "\N{NARROW NO-BREAK SPACE}"


@dataclass(frozen=True)
class Words:
    """A heading with its place."""

    x: int
    y: int
    text: str | Promise


@dataclass(frozen=True)
class Mark:
    """Somebody stands here now (a disc with the word), or stood here (a ring with a number)."""

    x: int
    y: int
    word: str
    is_now: bool = False


@dataclass(frozen=True)
class Cell:
    """One profile: `figure` stands in it, `bar` is a length, `tint` from 0 to 1; `label` says all of it in words."""

    profile: Profile
    x: int
    y: int
    label: str
    figure: str
    bar: int
    tint: str
    marks: tuple[Mark, ...] = ()

    @property
    def is_here(self) -> bool:
        """Whether somebody stands here now."""
        return any(mark.is_now for mark in self.marks)


@dataclass(frozen=True)
class Step:
    """A line from one place to the next, with the point of its arrow; both as an SVG path."""

    line: str
    point: str


@dataclass(frozen=True)
class Picture:
    """Everything to draw, and the caption that says the same in sentences."""

    cells: tuple[Cell, ...]
    captions: tuple[str, ...]
    steps: tuple[Step, ...] = ()
    cell_height: int = TALL
    width: int = WIDTH
    cell_width: int = CELL

    @property
    def height(self) -> int:
        """Down to the edge of the last row, with room for a thick line."""
        return _top(len(Persistence), self.cell_height) - ROW + GAP + 2

    @property
    def headings(self) -> tuple[Words, ...]:
        """The names of the two columns and of the four rows."""
        columns = [Words(_left(place) + 2, 16, one.label) for place, one in enumerate(COLUMNS)]
        rows = [Words(2, _top(place, self.cell_height) - 8, row.label) for place, row in enumerate(Persistence)]
        return (*columns, *rows)


Places = Sequence[Collection[Profile]]


def matrix_picture(reading: Reading | None = None, here: Collection[Profile] = (), path: Places = ()) -> Picture:
    """How well each profile fits by what the guide read, where somebody stands now, and where before.

    `path` holds the earlier places, oldest first. A place is the profiles that
    remained: one, or two or four while a dimension was open. All eight say nothing and are not drawn.
    """
    here = frozenset(here if len(here) < len(Profile) else ())
    places = _places(path, here)
    shares = reading.profiles if reading else {}
    height = TALL if shares or here or places else LOW
    cells = []
    for profile in Profile:
        numbers = [(str(number), False) for number, place in places if profile in place]
        marks = _marks(profile, numbers + [(_("nu"), True)] * (profile in here))
        share = shares.get(profile)
        figure = "" if share is None else percent(share)
        cells.append(_cell(profile, figure, share or 0.0, _said(profile, figure, here, places), marks, height))
    captions, steps = tuple(_captions(reading, here, places)), tuple(_steps(cells, places, here))
    return Picture(tuple(cells), captions, steps, height)


def caseload_picture(counts: Mapping[Profile, int | str], caption: str | Promise = "") -> Picture:
    """How many stand in each place; a string ("minder dan 5") stands for a number that may not be told."""
    most = max((one for one in counts.values() if isinstance(one, int)), default=0)
    cells = []
    for profile in Profile:
        count = counts.get(profile, 0)
        share = count / most if most and isinstance(count, int) else 0.0
        cells.append(_cell(profile, str(count), share, f"{_named(profile)} {count}."))
    return Picture(tuple(cells), (str(caption),) if caption else ())


def percent(likelihood: float) -> str:
    """A likelihood as a whole percent; never 0 or 100, as nothing is excluded and nothing is sure."""
    if likelihood < LEAST:
        return f"<{NARROW_SPACE}1{NARROW_SPACE}%"
    if likelihood >= MOST:
        return f">{NARROW_SPACE}99{NARROW_SPACE}%"
    return f"{likelihood:.0%}".replace("%", f"{NARROW_SPACE}%")


def any_of(profiles: Collection[Profile]) -> str:
    """The profiles that remain, in the order of the matrix: "Hoopvollen of Overlevers"."""
    return _(" of ").join(str(one.label) for one in Profile if one in profiles)


def _places(path: Places, here: frozenset[Profile]) -> list[tuple[int, frozenset[Profile]]]:
    """The earlier places with their number, each only when it differs from the one before it; the latest few."""
    told: list[frozenset[Profile]] = []
    for place in map(frozenset, path):
        if 0 < len(place) < len(Profile) and told[-1:] != [place]:
            told.append(place)
    if here and told[-1:] == [here]:
        told.pop()
    return list(enumerate(told, 1))[-MOST_EARLIER:]


def _left(column: int) -> int:
    return column * (CELL + GAP)


def _top(row: int, height: int) -> int:
    return HEAD + ROW - GAP + row * (ROW + height)


def _corner(profile: Profile, height: int = TALL) -> tuple[int, int]:
    row, column = DIMENSIONS[profile]
    return _left(COLUMNS.index(column)), _top(list(Persistence).index(row), height)


def _marks(profile: Profile, words: Sequence[tuple[str, bool]]) -> tuple[Mark, ...]:
    """From right to left, the latest outermost."""
    x, y = _corner(profile)
    right = x + CELL - INSET - MARK
    latest_first = enumerate(reversed(words))
    return tuple(Mark(right - SLOT * place, y + MARK_AT, word, is_now) for place, (word, is_now) in latest_first)


def _cell(
    profile: Profile, figure: str, share: float, label: str, marks: tuple[Mark, ...] = (), height: int = TALL
) -> Cell:
    x, y = _corner(profile, height)
    return Cell(profile, x, y, label, figure, round(BAR * share), f"{min(1.0, 1.5 * share):.2f}", marks)


def _steps(
    cells: Collection[Cell], places: Sequence[tuple[int, Collection[Profile]]], here: Collection[Profile]
) -> Iterable[Step]:
    """A line for every profile that was left or entered; where somebody stayed nothing moved."""
    at = {(cell.profile, mark.word): mark for cell in cells for mark in cell.marks}
    corners = [(cell.x, cell.y) for cell in cells]
    stops = [(str(number), place) for number, place in places] + ([(_("nu"), here)] if here else [])
    for (word, place), (next_word, next_place) in pairwise(stops):
        starts = {one: at[one, word] for one in Profile if one in place}
        ends = {one: at[one, next_word] for one in Profile if one in next_place}
        moves = {(one, _nearest(mark, ends)) for one, mark in starts.items() if one not in ends}
        reached = {other for _one, other in moves} | set(starts)
        moves |= {(_nearest(mark, starts), one) for one, mark in ends.items() if one not in reached}
        yield from (_step(starts[one], ends[other], corners) for one, other in sorted(moves))


def _nearest(mark: Mark, others: Mapping[Profile, Mark]) -> Profile:
    return min(others, key=lambda one: hypot(others[one].x - mark.x, others[one].y - mark.y))


def _step(start: Mark, end: Mark, corners: Collection[tuple[int, int]]) -> Step:
    """A slightly bent line past the figures and names of these cells; there and back again lie beside each other."""
    bends = [_bend(start, end, part) for part in BENDS]
    bend_x, bend_y = min(bends, key=lambda bend: _crossed(start, bend, end, corners))
    from_x, from_y = _towards(start.x, start.y, bend_x, bend_y, MARK)
    tip_x, tip_y = _towards(end.x, end.y, bend_x, bend_y, MARK)
    back_x, back_y = _towards(tip_x, tip_y, bend_x, bend_y, 8)
    wide_x, wide_y = (tip_y - back_y) / 2, (back_x - tip_x) / 2
    line = f"M{from_x:.0f} {from_y:.0f}Q{bend_x:.0f} {bend_y:.0f} {back_x:.0f} {back_y:.0f}"
    left, right = (back_x + wide_x, back_y + wide_y), (back_x - wide_x, back_y - wide_y)
    return Step(line, f"M{tip_x:.1f} {tip_y:.1f}L{left[0]:.1f} {left[1]:.1f}L{right[0]:.1f} {right[1]:.1f}Z")


def _bend(start: Mark, end: Mark, part: float) -> tuple[float, float]:
    """The point that draws the line aside: beside its middle, to the left of who walks it."""
    dx, dy = end.x - start.x, end.y - start.y
    return (start.x + end.x) / 2 + part * dy, (start.y + end.y) / 2 - part * dx


def _crossed(start: Mark, bend: tuple[float, float], end: Mark, corners: Collection[tuple[int, int]]) -> list[int]:
    """How many points of this line lie on a figure, and on a name."""
    points = []
    for t in (step / SAMPLES for step in range(SAMPLES + 1)):
        parts = (1 - t) ** 2, 2 * t * (1 - t), t**2
        line = zip((start.x, start.y), bend, (end.x, end.y), strict=True)
        points.append([sum(map(mul, parts, along)) for along in line])
    return [
        sum(left < x - one_x < right and top < y - one_y < bottom for x, y in points for one_x, one_y in corners)
        for left, top, right, bottom in (FIGURE, NAME)
    ]


def _towards(x: float, y: float, to_x: float, to_y: float, length: float) -> tuple[float, float]:
    """The point this far from the first on the way to the other."""
    far = hypot(to_x - x, to_y - y) or 1.0
    return x + (to_x - x) * length / far, y + (to_y - y) * length / far


def _named(profile: Profile) -> str:
    row, column = DIMENSIONS[profile]
    return f"{profile.label} ({row.label}; {column.label}):"


def _said(
    profile: Profile, figure: str, here: Collection[Profile], places: Iterable[tuple[int, Collection[Profile]]]
) -> str:
    """One cell for who hears it."""
    parts = [_("past {share}").format(share=figure)] if figure else []
    parts += [_("hier nu")] if profile in here else []
    parts += [_("hier eerder, plaats {number}").format(number=number) for number, place in places if profile in place]
    return f"{_named(profile)} {', '.join(parts)}." if parts else f"{_named(profile)[:-1]}."


def _captions(
    reading: Reading | None, here: Collection[Profile], places: Sequence[tuple[int, Collection[Profile]]]
) -> Iterable[str]:
    """What the picture shows, in sentences, as it went in time."""
    if reading:
        yield _fits(reading)
    if places:
        before = _("Eerst: {profiles}.") if places[0][0] == 1 else _("Eerder: {profiles}.")
        words = [before, *[_("Daarna: {profiles}.")] * (len(places) - 1)]
        told = zip(words, places, strict=True)
        yield " ".join(said.format(profiles=any_of(place)) for said, (_number, place) in told)
    if here:
        yield _("Nu vastgelegd: {profiles}.").format(profiles=any_of(here))


def _fits(reading: Reading) -> str:
    """What fits best; TYP-06: where the evidence carries no profile, it says no more than where it points."""
    words = {"first": reading.first.label, "share": percent(reading.profiles[reading.first])}
    words |= {"second": reading.second.label, "next_share": percent(reading.profiles[reading.second])}
    if reading.is_carried:
        said = _("Past het best: {first}, {share}. Daarna {second}, {next_share}.")
    elif leads(reading.profiles):
        said = _("Wijst nu het meest naar {first} ({share}), maar het is te weinig om te kiezen.")
    else:
        said = _("Geen profiel past duidelijk het best.")
    return said.format(**words)
