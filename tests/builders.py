"""Builders of test data: a word, sensible facts, and only what the test is about said aloud."""

from datetime import UTC, date, datetime, timedelta
from itertools import count
from typing import Any

from django.contrib.auth.hashers import make_password

from accounts.choices import Role
from accounts.models import Membership, Team, User
from cases.models import Appointment, Client, Consent, Goal, PlanAction, Trajectory, Visit
from cases.services.clients import add_client, open_trajectory
from cases.services.consents import answer_consent
from cases.services.goals import plan_step, set_goal
from cases.services.planning import make_appointment
from cases.services.visits import log_visit
from directory.models import AreaContact, District, Offer, Organisation
from directory.services.areas import add_contact
from directory.services.offers import add_offer
from directory.services.organisations import add_organisation
from instruments.answers import AnswerFacts
from instruments.definition import Definition, Group, Item
from instruments.models import Instrument, Sheet
from instruments.services.editions import add_instrument
from instruments.services.sheets import finish_sheet, save_sheet, start_sheet
from matching.models import Match, Volunteer
from matching.services import add_volunteer, propose_match
from people.models import Person
from people.services import add_person
from signals.choices.uninvited import CONSIDERATIONS, UninvitedStep
from signals.content.signal_card import CODE
from signals.models import (
    AdviceRequest,
    Concern,
    Flag,
    FollowUp,
    MeldcodeRecord,
    PreventiveAction,
    SafetyNote,
    SignalCard,
    Signaller,
    UninvitedStepTaken,
)
from signals.services.advice import give_advice
from signals.services.cards import choose_follow_up, start_card
from signals.services.concerns import take_concern
from signals.services.meldcode import begin_meldcode
from signals.services.preventive import add_preventive_action
from signals.services.safety import note_concern_safety, note_person_safety, raise_flag
from signals.services.signallers import add_signaller
from signals.services.uninvited import take_step, weigh_visit

TODAY = date(2026, 11, 20)
NOW = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
BY_PHONE = "Aan de telefoon gesproken."
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


def an_area_contact(*, district: District | None = None, **facts: str) -> AreaContact:
    """Whom to call in a wijk."""
    facts = {"name": f"Bel Mij{next(_number)}", "phone": "+31381234567"} | facts
    return add_contact(district=district or a_district(), by=None, **facts)


def an_organisation(name: str = "", **facts: Any) -> Organisation:
    """An organisation on the sociale kaart, looked over today."""
    return add_organisation(name=name or f"Buurthuis {next(_number)}", **({"on": TODAY, "by": None} | facts))


def an_offer(organisation: Organisation | None = None, **facts: Any) -> Offer:
    """Something to go to, for everybody and everywhere."""
    facts = {"name": f"Koffie {next(_number)}", "topic": "company", "districts": [], "by": None} | facts
    return add_offer(organisation=organisation or an_organisation(), **facts)


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


def a_goal(trajectory: Trajectory, **facts: Any) -> Goal:
    """A wish of the client, of this month."""
    nothing = {"domain": "", "aim": "", "own_ways": "", "obstacles": "", "supporters": ""}
    facts = (
        {"words": "Weer eens naar de markt", "owner": "client", "on": date(2026, 11, 2), "by": None} | nothing | facts
    )
    return set_goal(trajectory=trajectory, **facts)


def a_step_towards(goal: Goal, **facts: Any) -> PlanAction:
    """A small step the client will take."""
    facts = {"what": "De bustijden opzoeken", "doer": "client", "user": None, "kind": "individual"} | facts
    return plan_step(goal=goal, **({"due_on": None, "by": None} | facts))


def a_concern(team: str = "Zuid", **facts: Any) -> Concern:
    """A melding of today."""
    facts = {"about": "Meneer op nummer 12", "seen": "Gordijnen al dagen dicht.", "by": None, "at": NOW} | facts
    return take_concern(team=a_team(team), **facts)


def a_signaller(district: District | None = None, **facts: Any) -> Signaller:
    """A regular signaller who joined this year."""
    facts = {"name": f"Signaleerder {next(_number)}", "source": "gp", "on": date(2026, 1, 5)} | facts
    return add_signaller(district=district or a_district(), by=None, **facts)


def an_advice_request(by: User | None = None, **facts: Any) -> AdviceRequest:
    """Somebody asked today what to do, and heard it."""
    facts = {"question": "De buurvrouw komt niet meer buiten.", "advice": "Bel eens aan.", "at": NOW} | facts
    return give_advice(by=by, **({"district": a_district()} | facts))


def a_preventive_action(district: District | None = None, **facts: Any) -> PreventiveAction:
    """Going from door to door this month, weighed."""
    weighed = {"privacy": "Eerst een kaart.", "pressure": "Nee is nee.", "duty_of_care": "n.v.t.", "harm": "n.v.t."}
    facts = {"title": "Kennismaken met 75-plussers", "starts_on": TODAY, "ends_on": None} | weighed | facts
    return add_preventive_action(district=district or a_district(), by=None, **facts)


def an_appointment(client: Client, by: User, **facts: Any) -> Appointment:
    """A visit tomorrow at half past ten."""
    return make_appointment(client=client, by=by, **({"starts_at": NOW + timedelta(days=1)} | facts))


def a_step(concern: Concern, step: str, by: User, **facts: Any) -> UninvitedStepTaken:
    """One of the five steps before a visit without invitation: a yes, talked over."""
    facts = {"decision": "yes", "reason": "Er is genoeg gezien.", "consulted": "Co Ordening", "version": 0} | facts
    facts = {"who": by, "decided_on": TODAY, "why_not_consulted": ""} | facts
    return take_step(concern=concern, step=step, by=by, today=TODAY, **facts)


def thought_through(concern: Concern, by: User, **decisions: str) -> Concern:
    """This melding with all five steps taken (yes unless told otherwise, by step) and the considerations answered."""
    for step in UninvitedStep:
        a_step(concern, step, by, decision=decisions.get(step.value, "yes"))
    weigh_visit(concern=concern, version=1, by=by, **dict.fromkeys(CONSIDERATIONS, "n.v.t."))
    return concern


def an_instrument(code: str = "kaart", definition: Definition | None = None) -> Instrument:
    """An instrument in use: one group with two signals and own lines, unless told otherwise."""
    items = (Item("slaap", "Slaapproblemen"), Item("hoofdpijn", "Hoofdpijn", help="Vaker dan eens per week"))
    usual = Definition("Signaleringskaart", "Vul in wat je zag.", (Group("lichaam", "Lichamelijk", "", items, True),))
    return add_instrument(code=code, definition=definition or usual, by=None, at=datetime(2026, 1, 5, tzinfo=UTC))


def a_sheet(instrument: Instrument | None = None, *, on: date = TODAY, **answers: str) -> Sheet:
    """A sheet of the version in use, with these answers by item code."""
    edition = (instrument or an_instrument()).editions.published().first()
    sheet = start_sheet(edition=edition, on=on, by=None)
    given = {code: AnswerFacts(value) for code, value in answers.items()}
    return save_sheet(sheet=sheet, answers=given, version=1, by=None)


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


def a_card(
    by: User, *, concern: Concern | None = None, person: Person | None = None, on: date = TODAY, code: str = CODE,
    **answers: str,
) -> SignalCard:  # fmt: skip
    """A finished signaleringskaart (or other list) with these answers by item code."""
    card = start_card(concern=concern, person=person, by=by, on=on, code=code)
    given = {code: AnswerFacts(value) for code, value in answers.items()}
    finish_sheet(sheet=card.sheet, answers=given, version=1, at=NOW, by=by)
    return SignalCard.objects.select_related("sheet__edition").get(pk=card.pk)


def a_follow_up(card: SignalCard, by: User, **facts: Any) -> FollowUp:
    """Not raised yet; the colleague will, on Monday."""
    facts = {"discussed": "not_yet", "recognised": "", "wants": "", "worries": "", "step": "discuss"} | facts
    facts = {"contact": None, "what": "", "due_on": date(2026, 11, 23), "at": NOW, "today": TODAY} | facts
    return choose_follow_up(card=card, by=by, **{"contacts": AreaContact.objects.none()} | facts)


def a_flag(
    kind: str = "violence", *, person: Person | None = None, concern: Concern | None = None, by: User | None = None,
    **facts: Any,
) -> Flag:  # fmt: skip
    """A flag of today, on a new person unless one (or a melding) is given."""
    person = person if person or concern else a_person()
    return raise_flag(kind=kind, person=person, concern=concern, by=by, **({"on": TODAY} | facts))


def a_safety_note(*, person: Person | None = None, concern: Concern | None = None, **facts: Any) -> SafetyNote:
    """What who goes there must know: about a melding, else a person (a new one unless given) and nobody else."""
    facts = {"text": "Hond loopt los", "not_alone": True, "until_on": None, "by": None, "on": TODAY} | facts
    if concern:
        return note_concern_safety(concern=concern, **facts)
    return note_person_safety(person=person or a_person(), **({"at_address": False} | facts))


def a_meldcode(flag: Flag, worker: User) -> MeldcodeRecord:
    """The Meldcode record of a flag, with this worker."""
    return begin_meldcode(flag=flag, version=flag.version, by=worker, on=TODAY)
