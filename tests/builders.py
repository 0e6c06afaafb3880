"""Builders of test data: a word, sensible facts, and only what the test is about said aloud."""

from datetime import UTC, date, datetime
from itertools import count
from typing import Any

from django.contrib.auth.hashers import make_password

from accounts.choices import Role
from accounts.models import Membership, Team, User
from cases.models import Client, Consent, Trajectory, Visit
from cases.services.access import answer_consent
from cases.services.clients import add_client, open_trajectory
from cases.services.visits import log_visit
from directory.models import District
from matching.models import Match, Volunteer
from matching.services import add_volunteer, propose_match
from people.models import Person
from people.services import add_person
from signals.models import Concern
from signals.services import take_concern

TODAY = date(2026, 11, 20)
NOW = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
_number = count(1)


def a_team(name: str = "Zuid") -> Team:
    """The team of this name."""
    return Team.objects.get_or_create(name=name)[0]


def a_user(role: Role | None = Role.WORKER, team: str = "Zuid", **facts: Any) -> User:
    """Somebody who can sign in, with one role in one team."""
    number = next(_number)
    facts = {"username": f"u{number}", "name": f"Collega {number}", "email": f"u{number}@voorbeeld.nl"} | facts
    user = User.objects.create(password=make_password(None), **facts)
    if role:
        Membership.objects.create(user=user, team=a_team(team), role=role, since_on=date(2020, 1, 1))
    return user


def a_worker(team: str = "Zuid") -> User:
    """A sociaal werker."""
    return a_user(Role.WORKER, team)


def a_coordinator(team: str = "Zuid") -> User:
    """A coördinator."""
    return a_user(Role.COORDINATOR, team)


def also(user: User, role: Role, team: str) -> User:
    """The same user with one more role; call it before the user's permissions are read."""
    Membership.objects.create(user=user, team=a_team(team), role=role, since_on=date(2020, 1, 1))
    return user


def a_district(name: str = "Zuiderzoom", team: str = "Zuid") -> District:
    """A wijk of a team."""
    return District.objects.get_or_create(name=name, defaults={"team": a_team(team)})[0]


def a_person(**facts: Any) -> Person:
    """Somebody with a name."""
    return add_person(by=None, **({"first_name": "Riet", "prefix": "de", "last_name": f"Wit{next(_number)}"} | facts))


def a_client(team: str = "Zuid", **facts: Any) -> Client:
    """A client without a trajectory; facts are the person's."""
    return add_client(person=a_person(**facts), team=a_team(team), by=None)


def a_couple(team: str = "Zuid") -> Client:
    """Two persons who are one client."""
    partner = a_person(first_name="Jan", prefix="", last_name="Smit")
    return add_client(person=a_person(), partner=partner, team=a_team(team), by=None)


def a_trajectory(
    team: str = "Zuid", *, lead: User | None = None, client: Client | None = None, on: date = date(2026, 10, 1)
) -> Trajectory:
    """An open trajectory, of a new client unless one is given."""
    return open_trajectory(client=client or a_client(team), team=a_team(team), lead=lead, by=lead, on=on)


def a_visit(client: Client, by: User, **facts: Any) -> Visit:
    """A talk at home."""
    facts = {"kind": "home_visit", "outcome": "held", "visited_on": date(2026, 11, 10), "today": TODAY} | facts
    return log_visit(client=client, by=by, **facts)


def a_concern(team: str = "Zuid", **facts: Any) -> Concern:
    """A melding of today."""
    facts = {"about": "Meneer op nummer 12", "seen": "Gordijnen al dagen dicht.", "by": None, "at": NOW} | facts
    return take_concern(team=a_team(team), **facts)


def a_volunteer(team: str = "Zuid", **facts: Any) -> Volunteer:
    """An available volunteer with a VOG that was seen."""
    number = next(_number)
    facts = {
        "first_name": "Piet",
        "last_name": f"Helper{number}",
        "state": "available",
        "conduct_seen_on": date(2026, 1, 5),
    } | facts
    return add_volunteer(team=a_team(team), by=None, **facts)


def a_match(client: Client, volunteer: Volunteer, by: User, **facts: Any) -> Match:
    """A proposed match of today."""
    return propose_match(client=client, volunteer=volunteer, by=by, **({"goal": "Samen wandelen", "on": TODAY} | facts))


def a_consent(client: Client, answer: str = "given", scope: str = "volunteer") -> Consent:
    """The client's answer, a yes to a volunteer unless told otherwise."""
    return answer_consent(client=client, scope=scope, answer=answer, how="mondeling", on=date(2026, 10, 5), by=None)
