"""Where the members of a network map stand; pure. The person is at (0, 0), lengths are units, angles clockwise degrees.

Sectors and the outer edge never move, so that two dates look alike. Nobody overlaps and everybody stays in the own
sector and ring: when it gets crowded, rings grow wider, hold more rows, and at last everybody is drawn smaller.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from math import asin, cos, degrees, floor, radians, sin
from typing import NamedTuple

from cases.choices import NetworkSector, Relation, Ring

EDGE, HEART = 200.0, 30.0
LARGEST, SMALLER, BETWEEN = 18.0, 0.9, 5.0
# How wide each sector is; the first lies around the top. Each has room for its name along the edge.
WIDTHS = {
    NetworkSector.SOCIAL: 100,
    NetworkSector.NEIGHBOURS: 45,
    NetworkSector.CLUBS: 45,
    NetworkSector.MEANING: 42,
    NetworkSector.VOLUNTEERS: 43,
    NetworkSector.RESOURCES: 42,
    NetworkSector.FORMAL: 43,
}
# Without a wish the rings lean a little to different sides, so that those of one sector do not stand in one line.
LEAN = {Ring.CLOSE: -0.22, Ring.NEARER: 0.22, Ring.FAR: -0.05}
FIRST = -WIDTHS[NetworkSector.SOCIAL] // 2
SECTORS = {
    sector: (start, start + WIDTHS[sector])
    for sector, start in zip(WIDTHS, accumulate(WIDTHS.values(), initial=FIRST), strict=False)
}
# Where somebody belongs unless it is chosen.
USUAL_SECTOR = {
    Relation.NEIGHBOUR: NetworkSector.NEIGHBOURS,
    Relation.COLLEAGUE: NetworkSector.CLUBS,
    Relation.PLACE: NetworkSector.CLUBS,
    Relation.VOLUNTEER: NetworkSector.VOLUNTEERS,
    Relation.PROFESSIONAL: NetworkSector.FORMAL,
}


class Spot(NamedTuple):
    """Where somebody wants to stand; without an angle anywhere in the sector."""

    ring: int
    sector: str
    angle: int | None = None


class Place(NamedTuple):
    """Where somebody stands."""

    x: float
    y: float
    angle: float
    far: float


@dataclass(frozen=True)
class Layout:
    """Everybody in the order they were given, as discs of `radius`; `rings` are the outer edges of the three."""

    places: tuple[Place, ...]
    radius: float
    rings: tuple[float, float, float]


def sector_of(relation: str) -> NetworkSector:
    """The sector that follows from who somebody is."""
    return USUAL_SECTOR.get(Relation(relation), NetworkSector.SOCIAL)


def sector_at(angle: float) -> NetworkSector:
    """The sector in this direction."""
    turned = (angle - FIRST) % 360 + FIRST
    return next(sector for sector, (start, end) in SECTORS.items() if start <= turned < end)


def point(angle: float, far: float) -> tuple[float, float]:
    """The point in this direction, this far from the person."""
    return far * sin(radians(angle)), -far * cos(radians(angle))


def layout_of(spots: Sequence[Spot]) -> Layout:
    """A place for everybody, as large as fits."""
    cells: dict[tuple[int, str], list[int]] = defaultdict(list)
    for number, spot in enumerate(spots):
        cells[spot.ring, spot.sector].append(number)
    radius = LARGEST
    while (bands := _bands(cells, 2 * radius + BETWEEN)) is None:
        radius *= SMALLER
    places: dict[int, Place] = {}
    for (ring, sector), numbers in cells.items():
        wishes = _wishes(ring, sector, [spots[number].angle for number in numbers])
        found = _placed(sector, wishes, bands[ring - 1], 2 * radius + BETWEEN)
        places |= dict(zip(numbers, found, strict=True))
    edges = tuple(end for _start, end, _rows in bands)
    return Layout(tuple(places[number] for number in range(len(spots))), radius, edges)


Band = tuple[float, float, int]
Cells = Mapping[tuple[int, str], Sequence[int]]


def _bands(cells: Cells, pitch: float) -> list[Band] | None:
    """Inner edge, outer edge and number of rows of every ring; None when this does not fit."""
    return _alike(cells, pitch) or _fitted(cells, pitch)


def _alike(cells: Cells, pitch: float) -> list[Band] | None:
    """Three rings of the same width."""
    width, bands = (EDGE - HEART) / len(Ring), []
    for ring in Ring:
        inner = HEART + (ring - 1) * width
        for rows in range(1, floor(width / pitch) + 1):
            fars = _fars((inner, inner + width, rows), pitch)
            if all(sum(_room(far, sector, pitch) for far in fars) >= count for sector, count in _counts(cells, ring)):
                bands.append((inner, inner + width, rows))
                break
        else:
            return None
    return bands


def _fitted(cells: Cells, pitch: float) -> list[Band] | None:
    """Rings as wide as they need to be; rows are counted with all packed tight, further out there is only more room."""
    inner, rows = HEART, []
    for ring in Ring:
        rows.append(max([1, *(_rows_needed(inner, sector, count, pitch) for sector, count in _counts(cells, ring))]))
        inner += rows[-1] * pitch
        if inner > EDGE:
            return None
    edges = accumulate(_shared_out([number * pitch for number in rows]), initial=HEART)
    return [(start, end, number) for (start, end), number in zip(pairwise(edges), rows, strict=True)]


def _counts(cells: Cells, ring: int) -> Iterable[tuple[str, int]]:
    """How many stand in this ring, by sector."""
    return ((sector, len(numbers)) for (own, sector), numbers in cells.items() if own == ring)


def _fars(band: Band, pitch: float) -> list[float]:
    """How far the rows of a ring lie, in its middle."""
    inner, outer, rows = band
    first = (inner + outer - rows * pitch) / 2
    return [first + (row + 0.5) * pitch for row in range(rows)]


def _shared_out(needs: Sequence[float]) -> list[float]:
    """Widths of the rings that fill the map: alike, unless one needs more than its share."""
    open_rings, spare = set(range(len(needs))), EDGE - HEART
    while large := {ring for ring in open_rings if needs[ring] > spare / len(open_rings)}:
        open_rings -= large
        spare -= sum(needs[ring] for ring in large)
    return [spare / len(open_rings) if ring in open_rings else needs[ring] for ring in range(len(needs))]


def _rows_needed(inner: float, sector: str, count: int, pitch: float) -> int:
    """How many rows it takes, from this far on."""
    rows = 0
    while count > 0 and inner + rows * pitch < EDGE:
        count -= _room(inner + (rows + 0.5) * pitch, sector, pitch)
        rows += 1
    return rows if count <= 0 else floor(EDGE)


def _step(far: float, pitch: float) -> float:
    """The angle between two neighbours in a row."""
    return degrees(2 * asin(min(1.0, pitch / (2 * far))))


def _room(far: float, sector: str, pitch: float) -> int:
    """How many stand in one row of a sector."""
    return floor(WIDTHS[NetworkSector(sector)] / _step(far, pitch))


def _wishes(ring: int, sector: str, angles: Sequence[int | None]) -> list[float]:
    """Where each wants to stand, as an angle within the sector; who has no wish, in turn."""
    start, end = SECTORS[NetworkSector(sector)]
    share = (end - start) / len(angles)
    usual = (share * (number + 0.5 + LEAN[Ring(ring)]) for number in range(len(angles)))
    return [own if angle is None else (angle - start) % 360 for angle, own in zip(angles, usual, strict=True)]


def _placed(sector: str, wishes: Sequence[float], band: Band, pitch: float) -> list[Place]:
    """Everybody of one ring in one sector, as near as can be to the wish."""
    fars = _fars(band, pitch)
    rows, rooms, used = range(len(fars)), [_room(far, sector, pitch) for far in fars], [0] * len(fars)
    in_row: dict[int, list[int]] = defaultdict(list)
    for number in sorted(range(len(wishes)), key=lambda one: wishes[one]):
        free = [row for row in rows if used[row] < rooms[row]]
        row = min(free, key=lambda one: ((used[one] + 1) / rooms[one], -one))
        used[row] += 1
        in_row[row].append(number)
    places, (start, end) = {}, SECTORS[NetworkSector(sector)]
    for row, numbers in in_row.items():
        found = _apart([wishes[number] for number in numbers], end - start, _step(fars[row], pitch))
        for number, angle in zip(numbers, found, strict=True):
            places[number] = Place(*point(start + angle, fars[row]), (start + angle) % 360, fars[row])
    return [places[number] for number in range(len(wishes))]


def _apart(wishes: Iterable[float], width: float, step: float) -> list[float]:
    """The nearest angles to these (ascending) that lie a step apart, and half a step from both ends."""
    angles, least = [], step / 2
    for wish in wishes:
        angles.append(max(wish, least))
        least = angles[-1] + step
    most = width - step / 2
    for number in reversed(range(len(angles))):
        angles[number] = min(angles[number], most)
        most = angles[number] - step
    return angles
