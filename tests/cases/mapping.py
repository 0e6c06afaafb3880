"""People on a network map, for tests."""

from datetime import date
from typing import Any

from django.urls import reverse

from accounts.models import User
from cases.choices import NetworkSector, Relation
from cases.models import Client, NetworkMember
from cases.services.network import add_member
from people.models import Person
from tests.builders import TODAY

NOTHING = {"tone": "", "rhythm": "", "is_broken": False, "sector": ""}
NOTHING |= {"is_practical": False, "is_emotional": False, "is_company": False}


def on_the_map(
    person: Person, name: str = "Ans", relation: str = "neighbour", ring: int = 2, *, on: date = TODAY,
    by: User | None = None, **facts: Any,
) -> NetworkMember:  # fmt: skip
    """Somebody on the map of this day: a neighbour nearby who gives nothing yet."""
    return add_member(person=person, by=by, on=on, name=name, relation=relation, ring=ring, **(NOTHING | facts))


def a_crowd(person: Person, number: int) -> None:
    """So many people on the map of today, everywhere and giving everything."""
    relations, sectors = list(Relation), list(NetworkSector)
    given = {"is_practical": True, "is_emotional": True, "is_company": True, "tone": "both", "rhythm": "weekly"}
    for each in range(number):
        sector = sectors[each % len(sectors)]
        relation = relations[each % len(relations)]
        on_the_map(person, f"Buurvrouw Janneke {each}", relation, each % 3 + 1, sector=sector, **given)


def somebody(name: str = "Ans", relation: str = "neighbour", ring: int = 2, **facts: Any) -> NetworkMember:
    """Somebody as on a map, stored nowhere."""
    facts = {"sector": NetworkSector.SOCIAL} | facts
    return NetworkMember(name=name, relation=relation, ring=ring, **facts)


def of_member(name: str, client: Client, member: NetworkMember) -> str:
    """The address of a page about somebody on the map."""
    return reverse(f"cases:{name}", args=[client.reference, member.reference])
