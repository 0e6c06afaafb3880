"""A network map as a drawing; pure: members in, shapes out. Lengths are units, 444 to its width, (0, 0) is the person.

Filled: gives support. A wave: costs strength. Broken: the contact is broken. A square: a professional, never counted.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import chain, count
from math import hypot
from typing import NamedTuple

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from cases.choices import NetworkSector
from cases.models import NetworkMember
from cases.network.facts import counts, said
from cases.network.layout import EDGE, SECTORS, Layout, Place, Spot, layout_of, point

HALF = 222
HEART_EDGE, CALL_NAME = 26.0, 7
# Where the names of the sectors stand: on the upper half they stand on the line, on the lower half they hang from it.
ABOVE, BELOW = 206.0, 217.0
WAVE = 9
# The size of a name beside a disc, and as much of it as is drawn.
LINE, LETTER, LETTERS = 13.0, 6.6, 14
# Room for the marks on top of a disc; and the part of everybody that finds room for a name, or nobody is named.
ABOVE_MARKS, MOST_NAMED = 5.0, 2 / 3
SECTOR_NAMES = {
    NetworkSector.SOCIAL: _("Familie en vrienden"),
    NetworkSector.NEIGHBOURS: _("Buurt"),
    NetworkSector.CLUBS: _("Werk en clubs"),
    NetworkSector.MEANING: _("Geloof en zin"),
    NetworkSector.VOLUNTEERS: _("Vrijwilligers"),
    NetworkSector.RESOURCES: _("Hulpbronnen"),
    NetworkSector.FORMAL: _("Hulpverleners"),
}


class Label(NamedTuple):
    """A name beside a disc, drawn around its middle."""

    x: float
    y: float
    text: str

    @property
    def at(self) -> tuple[str, str]:
        """Its middle, as written in the drawing."""
        return _number(self.x), _number(self.y)

    @property
    def corners(self) -> tuple[float, float, float, float]:
        """Left, top, right, bottom."""
        half = len(self.text) * LETTER / 2
        return self.x - half, self.y - LINE / 2, self.x + half, self.y + LINE / 2


@dataclass(frozen=True)
class Sector:
    """A sector: the line its name is written on, the line where it starts and its whole shape, as SVG paths."""

    code: str
    name: str | Promise
    arc: str
    border: str
    wedge: str
    is_formal: bool


@dataclass(frozen=True)
class Line:
    """From the person to somebody, drawn to the right and turned."""

    turn: str
    path: str
    look: str


@dataclass(frozen=True)
class Figure:
    """Somebody on the map. `state` says what changed: came, went, moved, or nothing; `said` is all of it in words."""

    member: NetworkMember
    x: str
    y: str
    initials: str
    look: str
    said: str
    marks: tuple[str, ...] = ()
    label: Label | None = None


@dataclass(frozen=True)
class Picture:
    """Everything to draw. `arrows` lead from where somebody stood to where they stand."""

    heart: str
    rings: tuple[float, ...]
    sectors: tuple[Sector, ...]
    radius: float
    figures: tuple[Figure, ...]
    lines: tuple[Line, ...]
    ghosts: tuple[Figure, ...] = ()
    arrows: tuple[str, ...] = ()
    view: str = f"-{HALF} -{HALF} {2 * HALF} {2 * HALF}"

    @property
    def edges(self) -> str:
        """The outer edges of the rings, for the script that drags."""
        return " ".join(map(_number, self.rings))

    @property
    def box(self) -> dict[str, str]:
        """The square of a professional."""
        return {"corner": _number(-0.9 * self.radius), "side": _number(1.8 * self.radius)}

    @property
    def marks(self) -> list[tuple[str, str]]:
        """Where the mark of each kind of support sits on the edge of a disc, as an SVG path."""
        return [(kind, shape(self.radius)) for kind, shape in MARKS.items()]

    @property
    def letters(self) -> str:
        """The size of the initials."""
        return _number(0.84 * self.radius)


def map_picture(members: Sequence[NetworkMember], name: str = "") -> Picture:
    """One map."""
    layout = layout_of([spot_of(one) for one in members])
    return drawn(layout, name, members, layout.places)


def drawn(
    layout: Layout, name: str, members: Sequence[NetworkMember], places: Sequence[Place],
    say: Callable[[NetworkMember], str] = said, states: Sequence[str] = (),
) -> Picture:  # fmt: skip
    """These members at these places; `states` says of each what changed."""
    marks, labels = initials([one.name for one in members]), _labels(layout, members, places)
    looks = [_look("tie", one, state) for one, state in zip(members, states or [""] * len(members), strict=True)]
    figures = [
        Figure(one, _number(place.x), _number(place.y), mark, look, say(one), tuple(one.support), label)
        for one, place, mark, look, label in zip(members, places, marks, looks, labels, strict=True)
    ]
    lines = [_line(one, place, layout.radius) for one, place in zip(members, places, strict=True)]
    sectors = tuple(_sector(sector) for sector in NetworkSector)
    rings = tuple(round(edge, 1) for edge in layout.rings)
    return Picture(_heart(name), rings, sectors, round(layout.radius, 1), tuple(figures), tuple(lines))


def small_picture(members: Sequence[NetworkMember]) -> str:
    """A map as big as a stamp: one dot for everybody that counts, all of them one SVG path."""
    places = layout_of([spot_of(one) for one in members]).places
    own = [place for one, place in zip(members, places, strict=True) if counts(one)]
    return "".join(f"M{place.x:.0f} {place.y:.0f}h0" for place in own)


def spot_of(member: NetworkMember) -> Spot:
    """Where a member wants to stand."""
    return Spot(member.ring, member.sector, member.angle)


def initials(names: Sequence[str]) -> list[str]:
    """Two letters for everybody; who would share them gets a number instead of the second."""
    found: list[str] = []
    for name in names:
        words = [word for word in name.split() if word[0].isalnum()]
        letters = words[0][0] + words[-1][0] if len(words) > 1 else "".join(words)[:2].capitalize()
        letters = (letters if len(words) < 2 else letters.upper()) or "?"
        numbered = (f"{letters[0]}{number}" for number in count(2))
        found.append(next(one for one in chain([letters], numbered) if one not in found))
    return found


def arrow(start: Place, end: Place, radius: float) -> str:
    """A line with a point from one disc to another, as an SVG path; empty where they touch."""
    far = hypot(end.x - start.x, end.y - start.y)
    if far <= 2 * radius + 8:
        return ""
    along_x, along_y = (end.x - start.x) / far, (end.y - start.y) / far
    from_x, from_y = start.x + along_x * radius, start.y + along_y * radius
    tip_x, tip_y = end.x - along_x * (radius + 2), end.y - along_y * (radius + 2)
    back_x, back_y, side_x, side_y = tip_x - 7 * along_x, tip_y - 7 * along_y, -4 * along_y, 4 * along_x
    points = [(back_x + side_x, back_y + side_y), (tip_x, tip_y), (back_x - side_x, back_y - side_y)]
    head = "L".join(f"{x:.1f} {y:.1f}" for x, y in points)
    return f"M{from_x:.1f} {from_y:.1f}L{tip_x:.1f} {tip_y:.1f}M{head}"


def _number(value: float) -> str:
    """As short as it can be, whatever language the page is in."""
    return f"{value:.1f}".removesuffix(".0")


def _look(shape: str, member: NetworkMember, state: str = "") -> str:
    """The classes of a figure (tie) or of the line to it (thread)."""
    kinds = {"gives": member.gives_support, "broken": member.is_broken, "formal": member.is_professional, state: state}
    return " ".join([shape, *(f"{shape}--{kind}" for kind, is_so in kinds.items() if is_so)])


def _line(member: NetworkMember, place: Place, radius: float) -> Line:
    length = place.far - radius - HEART_EDGE
    waves = int(length / WAVE) if member.costs_strength else 0
    path = f"M{HEART_EDGE:.0f} 0" + (f"q{WAVE / 2}-6 {WAVE} 0" + f"t{WAVE} 0" * (waves - 1) if waves else "")
    path += f"h{_number(length - waves * WAVE)}"
    return Line(_number(place.angle - 90), path, _look("thread", member))


def _sector(sector: NetworkSector) -> Sector:
    start, end = SECTORS[sector]
    is_below = 90 < (start + end) / 2 % 360 < 270
    far, (first, last) = (BELOW, (end, start)) if is_below else (ABOVE, (start, end))
    arc = f"M{_at(first, far)}A{far:.0f} {far:.0f} 0 0 {0 if is_below else 1} {_at(last, far)}"
    border = f"M{_at(start, HEART_EDGE)}L{_at(start, EDGE)}"
    wedge = f"M0 0L{_at(start, EDGE)}A{EDGE:.0f} {EDGE:.0f} 0 0 1 {_at(end, EDGE)}Z"
    return Sector(sector, SECTOR_NAMES[sector], arc, border, wedge, sector == NetworkSector.FORMAL)


def _at(angle: float, far: float) -> str:
    return " ".join(map(_number, point(angle, far)))


def _heart(name: str) -> str:
    """What stands in the middle: the name if it fits, else how it starts."""
    return name if len(name) <= CALL_NAME else initials([name])[0]


def _labels(layout: Layout, members: Iterable[NetworkMember], places: Sequence[Place]) -> list[Label | None]:
    """Names beside the discs where there is room: below, above, to the right or to the left; in a crowd none."""
    taken: list[Label] = []
    found: list[Label | None] = []
    for member, place in zip(members, places, strict=True):
        text = member.name if len(member.name) <= LETTERS else f"{member.name[: LETTERS - 1].rstrip()}…"
        down, aside = layout.radius + LINE / 2 + 1, layout.radius + len(text) * LETTER / 2 + 3
        ways = [(0, down), (0, -down - ABOVE_MARKS), (aside, 0), (-aside, 0)]
        tries = (Label(place.x + x, place.y + y, text) for x, y in ways)
        free = next((one for one in tries if _is_free(one, layout, taken)), None)
        found.append(free)
        taken += [free] if free else []
    return found if len(taken) >= MOST_NAMED * len(found) else [None] * len(found)


def _is_free(label: Label, layout: Layout, taken: Iterable[Label]) -> bool:
    left, top, right, bottom = label.corners
    if max(hypot(x, y) for x in (left, right) for y in (top, bottom)) > EDGE:
        return False
    discs = [(0.0, 0.0, HEART_EDGE), *((place.x, place.y, layout.radius) for place in layout.places)]
    if any(hypot(x - min(max(x, left), right), y - min(max(y, top), bottom)) < radius for x, y, radius in discs):
        return False
    boxes = (other.corners for other in taken)
    return all(right < box[0] or box[2] < left or bottom < box[1] or box[3] < top for box in boxes)


def _square(radius: float) -> str:
    """Practical: a small square at the left of the top."""
    side = 0.3 * radius
    x, y = point(-52, radius)
    return f"M{x - side:.1f} {y - side:.1f}h{2 * side:.1f}v{2 * side:.1f}h-{2 * side:.1f}z"


def _petal(radius: float) -> str:
    """Emotional: a petal on the top."""
    size = 0.44 * radius
    return f"M0 {-radius + size:.1f}q-{size:.1f}-{size:.1f} 0-{2 * size:.1f}q{size:.1f} {size:.1f} 0 {2 * size:.1f}z"


def _dot(radius: float) -> str:
    """Company: a small disc at the right of the top."""
    size = 0.34 * radius
    x, y = point(52, radius)
    half = f"a{size:.1f} {size:.1f} 0 1 1 "
    return f"M{x - size:.1f} {y:.1f}{half}{2 * size:.1f} 0{half}-{2 * size:.1f} 0z"


MARKS: dict[str, Callable[[float], str]] = {"practical": _square, "emotional": _petal, "company": _dot}
