"""Who stand around two people of the demo, on more than one day; and writing that down."""

from accounts.models import User
from cases.models import NetworkMap, NetworkMember
from cases.services.network import add_member, begin_map, change_member, remove_member, tell_map
from desk.demo.sketch import Around, Calendar, Drawn
from people.models import Person


def maps_of_truus(day: Calendar) -> list[Drawn]:
    """After Arie little was left; half a year later somebody comes by again."""
    sister = Around("Zus in Emmen", "sibling", 2, "e", "supportive", "weekly")
    doctor = Around("Huisarts Linde", "professional", 2, "", "supportive", "monthly")
    first = (
        sister, doctor,
        Around("Buurvrouw van 24", "neighbour", 3, "", "", "seldom"),
        Around("De duiven", "pet", 1, "c", "supportive", "daily"),
        Around("Neef Kees", "family", 3, "", "burdening", "seldom"),
    )  # fmt: skip
    later = (
        sister, doctor,
        Around("Tineke", "volunteer", 1, "ec", "supportive", "weekly"),
        Around("Buurvrouw van 24", "neighbour", 2, "pc", "supportive", "weekly"),
        Around("De duiven", "pet", 1, "c", "supportive", "daily"),
        Around("Bakker op de hoek", "acquaintance", 3, "c", "supportive", "weekly"),
        Around("Kerkkoor", "place", 3, "", "", "seldom"),
    )  # fmt: skip
    return [
        Drawn(day.ago(154), first, note="“Arie hoort er ook op. Maar die is er niet meer.”"),
        Drawn(day.ago(13), later, is_whole=True, note="“Het zijn er meer dan ik dacht.”"),
    ]


def maps_of_jesse(day: Calendar) -> list[Drawn]:
    """A map with gaps, and a tie that broke."""
    people = (
        Around("Mama", "parent", 2, "e", "both", "monthly"),
        Around("Papa", "parent", 3, "", "burdening", "", is_broken=True),
        Around("Mensen van het atelier", "place", 3, "c", "", "seldom"),
        Around("Bewindvoerder", "professional", 2, "p", "both", "monthly"),
        Around("Behandelaar ggz", "professional", 3, "e", "supportive", "monthly"),
        Around("Milan", "friend", 3, "", "", "", is_broken=True),
    )  # fmt: skip
    return [Drawn(day.ago(121), people, note="“Zet Milan er maar op. Vroeger.”")]


def write_maps(maps: list[Drawn], person: Person, *, by: User) -> None:
    """Every map starts as a copy of the one before it: who is new comes on, who is gone goes off."""
    for drawn in maps:
        network_map = begin_map(person=person, by=by, on=drawn.on)
        known = {one.name: one for one in network_map.members.all()}
        for one in drawn.people:
            _put(one, known.pop(one.name, None), network_map, by=by)
        for gone in known.values():
            remove_member(member=gone, version=_version(network_map), by=by)
        tell_map(
            network_map=network_map, is_whole=drawn.is_whole, note=drawn.note, version=_version(network_map), by=by
        )


def _put(one: Around, member: NetworkMember | None, network_map: NetworkMap, *, by: User) -> None:
    facts = one._asdict()
    support = facts.pop("support")
    facts |= {"is_practical": "p" in support, "is_emotional": "e" in support, "is_company": "c" in support}
    if member is None:
        add_member(person=network_map.person, by=by, on=network_map.drawn_on, **facts)
    else:
        change_member(member=member, version=_version(network_map), by=by, **facts)


def _version(network_map: NetworkMap) -> int:
    network_map.refresh_from_db(fields=["version"])
    return network_map.version
