"""Two small teams with one of everything an address can name, for the matrix test."""

from dataclasses import dataclass, field
from datetime import date

from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret

from accounts.choices import Role
from accounts.models import User
from audit.records import Record
from cases.models import Client
from cases.services.consents import answer_consent
from cases.services.network import begin_map
from cases.services.sheets import start_own_sheet
from cases.services.visits import agree
from instruments.choices import About
from instruments.services.editions import start_edition
from matching.models import Match, Volunteer
from matching.services import change_match
from method.thresholds import Threshold
from signals.choices.sources import StockSource
from signals.models import Concern, Source
from signals.services.handling import add_note
from tests.builders import (
    NOW,
    TODAY,
    a_card,
    a_concern,
    a_district,
    a_flag,
    a_follow_up,
    a_goal,
    a_match,
    a_meldcode,
    a_preventive_action,
    a_signaller,
    a_step_towards,
    a_team,
    a_trajectory,
    a_user,
    a_volunteer,
    a_worker,
    an_advice_request,
    an_appointment,
    an_area_contact,
    an_instrument,
    an_offer,
)
from tests.cases.filling import STATEMENTS, begun, drawn, filled, plan_drawn, reflected, with_drawings
from tests.cases.guiding import a_party
from tests.cases.mapping import on_the_map
from tests.cases.sending import agreed_to_share, sent
from tests.cases.watching import a_watcher
from tests.closings import an_earlier_end
from tests.matrix_roles import FIELD
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
        "appointment": an_appointment(client, lead),
        "volunteer": volunteer,
        "match": a_running_match(client, volunteer, lead),
        "user": lead,
        "membership": lead.memberships.get(),
        "team": a_team(team),
    }
    instrument = an_instrument(f"kaart-{team.lower()}")
    start_edition(instrument=instrument, by=lead)
    records["instrument"] = instrument
    records |= directory_of(team)
    records |= network_of(team)
    records |= dangers_of(client, records["concern"], lead)
    return {kind: [record.reference] for kind, record in records.items()} | {
        "edition": [instrument.reference, 1],
        "item": [instrument.reference, "slaap"],
        "item_group": [instrument.reference, "lichaam"],
        "uninvited_step": [records["concern"].reference, 1],
        **lines_of(client, records["concern"], lead),
        **around(client),
        **plan_of(client),
        **end_of(team, lead),
        "watch_member": [client.reference, a_watcher(client).reference],
        "aside": [client.reference, "PHA-24"],
        **sheets_of(client, lead, helper or lead),
        "receipt": [records["concern"].receipt],
        "role": ["worker"],
        "reset": ["1", "set-password"],
        "profile": [Profile.COMPENSEERDERS.slug],
        "threshold": [next(iter(Threshold)).value],
    }


def sheets_of(client: Client, lead: User, owner: User) -> dict[str, list[str]]:
    """Instruments of the client and own reflections: finished, and open with a drawing on it."""
    sheet = begun(client, lead, with_drawings())
    own = start_own_sheet(code=with_drawings("eigen_straat", about=About.SELF), on=TODAY, by=owner)
    return {
        "stock_instrument": [STATEMENTS],
        "client_sheet": [client.reference, filled(client, lead).reference],
        "own_sheet": [reflected(owner).reference],
        "client_drawn_item": [client.reference, sheet.reference, "street"],
        "client_drawing": [client.reference, sheet.reference, drawn(sheet.sheet, lead).reference],
        "own_drawn_item": [own.reference, "street"],
        "own_drawing": [own.reference, drawn(own.sheet, owner).reference],
    }


def directory_of(team: str) -> dict[str, Record]:
    """The wijk of this team with whom to call there, and something of the sociale kaart."""
    district, offer = a_district(f"Wijk {team}", team), an_offer()
    contact = an_area_contact(district=district)
    return {"district": district, "area_contact": contact, "offer": offer, "organisation": offer.organisation}


def dangers_of(client: Client, concern: Concern, lead: User) -> dict[str, Record]:
    """A flag on a melding and on a client, and the Meldcode record the lead works on."""
    flag = a_flag(person=client.person, by=lead)
    return {"flag": a_flag(concern=concern, by=lead), "client_flag": flag, "meldcode": a_meldcode(flag, lead)}


def a_running_match(client: Client, volunteer: Volunteer, by: User) -> Match:
    """A match of two who meet, with the client's consent in force."""
    answer_consent(client=client, scope="volunteer", answer="given", how="mondeling", on=TODAY, by=by)
    match = a_match(client, volunteer, by)
    return change_match(
        match=match, state="running", goal="Wandelen", notice="", rhythm_days=None, version=match.version, by=by
    )


def lines_of(client: Client, concern: Concern, lead: User) -> dict[str, list[str]]:
    """A note and a card with its follow-up on a melding, and a card of the client, as parts of addresses."""
    note = add_note(concern=concern, text="Huisarts belt terug.", by=lead, at=NOW)
    of_concern, of_client = a_card(lead, concern=concern), a_card(lead, person=client.person)
    return {
        "concern_note": [concern.reference, note.reference],
        "concern_card": [concern.reference, of_concern.reference],
        "concern_follow_up": [concern.reference, of_concern.reference, a_follow_up(of_concern, lead).reference],
        "client_card": [client.reference, of_client.reference],
        "client_follow_up": [client.reference, of_client.reference, a_follow_up(of_client, lead).reference],
    } | sent_on(client, lead)


def sent_on(client: Client, lead: User) -> dict[str, list[str]]:
    """A referral of the client and the consent it rests on, as parts of addresses."""
    referral, consent = sent(client.trajectories.get(), to_name="Dokter Post", by=lead), agreed_to_share(client)
    return {"referral": [client.reference, referral.reference], "consent": [client.reference, consent.reference]}


def plan_of(client: Client) -> dict[str, list[str]]:
    """A goal of the client, a step towards it and who comes along, as parts of addresses."""
    trajectory = client.trajectories.get()
    plan_drawn(trajectory, trajectory.lead)
    goal = a_goal(trajectory)
    return {
        "party": [client.reference, a_party(goal.trajectory).reference],
        "goal": [client.reference, goal.reference],
        "plan_step": [client.reference, a_step_towards(goal).reference],
    }


def end_of(team: str, lead: User) -> dict[str, list[str]]:
    """Somebody who came back: how it ended before, and a reason for which it may end now."""
    client = a_trajectory(team, lead=lead).client
    return {
        "closing": [client.reference, an_earlier_end(client, lead).reference],
        "closing_reason": [client.reference, "doel-bereikt"],
    }


def around(client: Client) -> dict[str, list[str]]:
    """Somebody on the network map of today, and a map of before."""
    begin_map(person=client.person, by=None, on=date(2026, 6, 1))
    member = on_the_map(client.person)
    return {
        "network_map": [client.reference, member.network_map.reference],
        "network_member": [client.reference, member.reference],
    }


def network_of(team: str) -> dict[str, Record]:
    """Who sees a lot in the wijk of this team, and what is kept around meldingen."""
    district = a_district(f"Wijk {team}", team)
    return {
        "signaller": a_signaller(district),
        "circle": district,
        "advice_request": an_advice_request(district=district),
        "preventive_action": a_preventive_action(district),
        "source": Source.objects.get(code=StockSource.GP),
    }
