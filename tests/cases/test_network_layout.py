"""Where everybody stands on a network map: nobody overlaps, everybody stays where they belong."""

from itertools import combinations
from math import hypot
from random import Random

import pytest

from cases.choices import NetworkSector, Relation, Ring
from cases.network.layout import EDGE, HEART, LARGEST, SECTORS, Layout, Spot, layout_of, sector_at, sector_of

SOCIAL, FORMAL = NetworkSector.SOCIAL, NetworkSector.FORMAL


def some_spots(chance, number):
    """Anybody anywhere; now and then a crowd in one corner."""
    sectors = chance.choice([list(NetworkSector), [SOCIAL], [FORMAL], [SOCIAL, NetworkSector.MEANING]])
    rings = chance.choice([list(Ring), [1], [2], [3], [1, 3]])
    return [a_spot(chance, rings, sectors) for _each in range(number)]


def a_spot(chance, rings, sectors):
    """Somebody with or without an own place."""
    sector = chance.choice(sectors)
    return Spot(chance.choice(rings), sector, chance.choice([None, chance.randrange(*SECTORS[sector]) % 360]))


def is_whole(spots, layout: Layout) -> bool:
    """Whether everybody stands free of the others, in the own ring and sector."""
    for spot, place in zip(spots, layout.places, strict=True):
        start = HEART if spot.ring == 1 else layout.rings[spot.ring - 2]
        inside = start <= place.far - layout.radius and place.far + layout.radius <= layout.rings[spot.ring - 1]
        if not inside or sector_at(place.angle) != spot.sector:
            return False
    apart = 2 * layout.radius - 1e-6
    return all(hypot(a.x - b.x, a.y - b.y) > apart for a, b in combinations(layout.places, 2))


@pytest.mark.parametrize("seed", range(60))
def test_nobody_overlaps_and_everybody_stays_in_the_own_ring_and_sector(seed):
    chance = Random(seed)
    spots = some_spots(chance, chance.choice([1, 5, 12, 40, 40, 40, 80]))

    layout = layout_of(spots)

    assert is_whole(spots, layout)
    assert layout.rings[-1] == pytest.approx(EDGE)


def test_a_usual_map_has_large_discs_and_three_rings_alike():
    layout = layout_of([Spot(ring, sector) for ring in Ring for sector in NetworkSector])
    widths = [outer - inner for inner, outer in zip((HEART, *layout.rings), layout.rings, strict=False)]

    assert layout.radius > 0.7 * LARGEST
    assert max(widths) == pytest.approx(min(widths))


def test_the_rings_of_one_sector_do_not_stand_in_one_line():
    layout = layout_of([Spot(ring, SOCIAL) for ring in Ring])

    assert len({round(place.angle) for place in layout.places}) == len(Ring)


def test_who_was_put_somewhere_stands_there():
    layout = layout_of([Spot(2, SOCIAL, 340), Spot(2, SOCIAL), Spot(3, NetworkSector.CLUBS, 110)])

    assert [round(place.angle) for place in layout.places] == [340, 36, 110]


def test_one_more_elsewhere_moves_nobody():
    few = [Spot(2, SOCIAL), Spot(1, SOCIAL)]

    assert layout_of([*few, Spot(3, FORMAL)]).places[:2] == layout_of(few).places


def test_an_empty_map_has_rings():
    assert layout_of([]).places == ()


def test_every_direction_is_a_sector_and_every_relation_has_one():
    found = {sector_at(angle) for angle in range(360)}

    assert found == set(NetworkSector)
    assert sector_at(0) == sector_at(359.9) == SOCIAL
    assert {sector_of(relation) for relation in Relation} <= set(NetworkSector)
    assert sector_of("professional") == FORMAL
    assert sector_of("neighbour") == NetworkSector.NEIGHBOURS
