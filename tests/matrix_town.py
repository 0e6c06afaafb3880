"""Two small teams with one of everything an address can name, for the matrix test."""

from dataclasses import dataclass, field

from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret

from accounts.choices import Role
from accounts.models import User
from cases.models import Client
from cases.services.access import answer_consent
from cases.services.visits import agree
from matching.models import Match, Volunteer
from matching.services import change_match
from method.thresholds import Threshold
from tests.builders import (
    TODAY,
    a_concern,
    a_district,
    a_match,
    a_team,
    a_trajectory,
    a_user,
    a_volunteer,
    a_worker,
)
from tests.matrix import FIELD
from typology.choices import Profile

OWN, OTHER = "Zuid", "Noord"


@dataclass
class Town:
    """Who asks, and by team what stands in an address, by kind."""

    actor: User
    addresses: dict[str, dict[str, list[str]]] = field(default_factory=dict)


def a_town(role: Role) -> Town:
    """A town seen by one new colleague (or volunteer) of team Zuid, who leads the case there when the role can."""
    actor = a_user(role, OWN)
    TOTP.activate(actor, generate_totp_secret())
    RecoveryCodes.activate(actor)
    town = Town(actor)
    town.addresses[OWN] = records_of(OWN, lead=actor if role in FIELD else a_worker(OWN), helper=actor)
    town.addresses[OTHER] = records_of(OTHER, lead=a_worker(OTHER), helper=None)
    return town


def records_of(team: str, *, lead: User, helper: User | None) -> dict[str, list[str]]:
    """One of every kind in this team, as the arguments of its addresses."""
    client = a_trajectory(team, lead=lead).client
    volunteer = a_volunteer(team, user=helper)
    records = {
        "client": client,
        "concern": a_concern(team, by=lead),
        "agreement": agree(client=client, what="Bellen", due_on=TODAY, by=lead, promised_by=lead),
        "volunteer": volunteer,
        "match": a_running_match(client, volunteer, lead),
        "user": lead,
        "membership": lead.memberships.get(),
        "team": a_team(team),
        "district": a_district(f"Wijk {team}", team),
    }
    return {kind: [record.reference] for kind, record in records.items()} | {
        "role": ["worker"],
        "reset": ["1", "set-password"],
        "profile": [Profile.COMPENSEERDERS.slug],
        "threshold": [next(iter(Threshold)).value],
    }


def a_running_match(client: Client, volunteer: Volunteer, by: User) -> Match:
    """A match of two who meet, with the client's consent in force."""
    answer_consent(client=client, scope="volunteer", answer="given", how="mondeling", on=TODAY, by=by)
    match = a_match(client, volunteer, by)
    return change_match(
        match=match, state="running", goal="Wandelen", notice="", rhythm_days=None, version=match.version, by=by
    )
