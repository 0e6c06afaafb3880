"""What the tests of decisions about a typing share: what may be known of somebody, and what a browser sends."""

from cases.models import Client
from people.models import Person
from tests.cases.pages import address
from tests.typings import version_of

ACHTERBLIJVERS = {"network_past": "small_sufficient", "onset": "fell_away", "wish": "belong", "stance": "waits_hopes"}
# The guide sees the row, and leaves the column open.
SITUATIONAL = {"network_past": "small_sufficient", "onset": "fell_away"}
LITTLE = {"loneliness": "strong"}
WHY = {"otherwise": "team", "deviation": "Wij kennen haar al jaren"}


def decision(client: Client, name: str, person: Person | None = None) -> str:
    """The address where a decision about this person is sent."""
    return f"{address(name, client)}?persoon={(person or client.person).reference}"


def chosen(person: Person, persistence: str = "", orientation: str = "", **typed: str) -> dict[str, str]:
    """What a browser sends for a choice by row and column."""
    return {"persistence": persistence, "orientation": orientation, "note": "", "version": version_of(person)} | typed


def doubted(person: Person, *profiles: str, **typed: str) -> dict[str, str | list[str]]:
    """What a browser sends for doubt."""
    return {"profiles": list(profiles), "note": "", "version": version_of(person)} | typed


def put_off(person: Person, until_on: str = "20-2-2027", **typed: str) -> dict[str, str]:
    """What a browser sends to postpone."""
    return {"until_on": until_on, "meanwhile": "Elke week koffie", "note": "", "version": version_of(person)} | typed
