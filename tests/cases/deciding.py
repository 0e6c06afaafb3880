"""What the tests of decisions about a typing share: what is known of somebody, and what a browser sends."""

from accounts.models import User
from cases.deciding import basis_of
from cases.models import Client
from cases.observing import observed
from cases.services.observing import keep_observations
from instruments.answers import AnswerFacts
from people.models import Person
from tests.builders import NOW
from tests.cases.pages import address

ACHTERBLIJVERS = {"network_past": "small_sufficient", "onset": "fell_away", "wish": "belong", "stance": "waits_hopes"}
# The guide sees the row, and leaves the column open.
SITUATIONAL = {"network_past": "small_sufficient", "onset": "fell_away"}
LITTLE = {"loneliness": "strong"}
WHY = {"otherwise": "team", "deviation": "Wij kennen haar al jaren"}


def known(person: Person, by: User, **answers: str) -> None:
    """Keep these observations about somebody, beside those that were kept."""
    facts = {code: AnswerFacts(value) for code, value in answers.items()}
    keep_observations(person=person, answers=facts, version=observed(person).version, by=by, at=NOW)


def version_of(person: Person) -> int:
    """What a page that was opened now carries."""
    return basis_of(person, person.assessments.first()).version


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
