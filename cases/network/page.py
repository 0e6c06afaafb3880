"""Everything the pages of the network map show, in few statements."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.http import Http404

from cases.models import Client, NetworkMap, NetworkMember
from cases.network.comparison import compare_maps, comparison_picture
from cases.network.facts import contact_words, counted, facts, hints, is_small, support_words
from cases.network.picture import Figure, map_picture, small_picture
from people.models import Person

# Earlier maps that are drawn as a stamp.
STAMPS = 6


@dataclass(frozen=True)
class Row:
    """Somebody as a row of the table."""

    figure: Figure
    support: str
    contact: str

    @property
    def member(self) -> NetworkMember:
        """Who it is."""
        return self.figure.member


@dataclass(frozen=True)
class Stamp:
    """A map of some day, as big as a stamp; `before` is the map it is compared with, if there is one."""

    network_map: NetworkMap
    dots: str
    number: int
    before: NetworkMap | None
    is_here: bool


def network_page(client: Client, person: Person, *, shown: str = "", today: date) -> dict[str, Any]:
    """The map with this reference, else the latest: drawn, as a table and in sentences; two statements."""
    maps = list(NetworkMap.objects.filter(person=person))
    here = _named(maps, shown) if shown else next(iter(maps), None)
    members_of = _members([*maps[:STAMPS], *([here] if here else [])])
    members = members_of[here.pk] if here else []
    picture = map_picture(members, person.call_name)
    is_today = not maps or (here == maps[0] and here.drawn_on >= today)
    return {
        "client": client,
        "person": person,
        "network_map": here,
        "picture": picture,
        "rows": [Row(one, support_words(one.member), contact_words(one.member)) for one in picture.figures],
        "facts": facts(members, is_whole=bool(here and here.is_whole)),
        "hints": hints(members),
        "is_small": bool(members) and is_small(members),
        "stamps": _stamps(maps, members_of, here),
        "is_latest": not maps or here == maps[0],
        "is_today": is_today,
    }


def comparison_page(client: Client, person: Person, *, before: str = "", now: str = "") -> dict[str, Any]:
    """Two maps of a person beside each other, by their references; unless told the last two. Two statements."""
    maps = list(NetworkMap.objects.filter(person=person))
    page = {"client": client, "person": person, "maps": maps, "comparison": None}
    asked = {_named(maps, reference) for reference in (before, now) if reference}
    if len(maps) < 2:
        return page
    chosen = [*asked, *(one for one in maps if one not in asked)][:2]
    earlier, later = sorted(chosen, key=lambda one: one.drawn_on)
    members_of = _members([earlier, later])
    comparison = compare_maps(members_of[earlier.pk], members_of[later.pk])
    picture = comparison_picture(comparison, person.call_name)
    return page | {"comparison": comparison, "picture": picture, "before": earlier, "now": later}


def _named(maps: Iterable[NetworkMap], reference: str) -> NetworkMap:
    found = next((one for one in maps if one.reference == reference), None)
    if not found:
        raise Http404
    return found


def _members(maps: Iterable[NetworkMap]) -> dict[int, list[NetworkMember]]:
    """Everybody on these maps, by map."""
    found = defaultdict(list)
    for member in NetworkMember.objects.filter(network_map__in={one.pk for one in maps}):
        found[member.network_map_id].append(member)
    return found


def _stamps(
    maps: Sequence[NetworkMap], members_of: dict[int, list[NetworkMember]], here: NetworkMap | None
) -> list[Stamp]:
    """The latest maps from then to now; one alone tells nothing."""
    if len(maps) < 2:
        return []
    pairs = zip(maps[:STAMPS], [*maps[1:], None], strict=False)
    stamps = [
        Stamp(one, small_picture(members_of[one.pk]), len(counted(members_of[one.pk])), before, one == here)
        for one, before in pairs
    ]
    return stamps[::-1]
