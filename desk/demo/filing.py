"""Writes a sketch into the product through the same services as its pages."""

from datetime import date, timedelta
from typing import Any, NamedTuple

from accounts.models import Team, User
from cases.choices import ClosingReason, ConsentScope, Entry, Phase
from cases.models import Client, Trajectory
from cases.services.clients import add_client, change_client, join_concern, open_trajectory
from cases.services.closing import close_trajectory
from cases.services.concerns import tell_signal
from cases.services.consents import answer_consent
from cases.services.planning import make_appointment
from cases.services.trajectories import change_trajectory, enter_phase, leave_phase
from cases.services.visits import agree, keep_promise, log_visit
from desk.demo.chance import Chance
from desk.demo.closings import write_end
from desk.demo.contacts import brought
from desk.demo.networks import write_maps
from desk.demo.referring import send_on
from desk.demo.sheets import write_sheets
from desk.demo.sketch import Answer, Sketch, Stay
from desk.demo.staffing import Staff
from desk.demo.typing import write_indication, write_typings
from desk.demo.watching import keep_in_view
from desk.demo.wishes import write_plan
from people.models import Person
from people.services import add_person, known_language
from signals.choices.concerns import Feedback
from signals.services.concerns import accept_concern, take_concern
from signals.services.handling import settle_feedback


class Filed(NamedTuple):
    """What was written: the client, the trajectory, who leads it, and the sketch it came from."""

    client: Client
    trajectory: Trajectory
    lead: User
    sketch: Sketch


def file_away(sketch: Sketch, *, staff: Staff, chance: Chance, typing: Chance) -> Filed:
    """One client with the whole history, oldest first; how typing went has chances of its own."""
    team, lead = staff.teams[sketch.team], staff.users[sketch.worker]
    client = _client(sketch, team, staff, by=lead)
    if sketch.noticed:
        _join_concern(sketch, client, staff, chance, by=lead)
    trajectory = open_trajectory(
        client=client, team=team, lead=lead, by=lead, on=sketch.opened_on, entry=Entry.NEW, question=sketch.question
    )
    for number, contact in enumerate(sketch.contacts):
        log_visit(
            client=client, kind=contact.kind, outcome=contact.outcome, visited_on=contact.on, by=lead,
            today=chance.today, story=contact.story, minutes=contact.minutes, contribution=brought(contact, number),
        )  # fmt: skip
    _walk_phases(sketch, trajectory, by=lead)
    write_typings(sketch, client, by=lead, chance=typing)
    write_indication(sketch, trajectory, by=lead, chance=typing)
    _write_agreements(sketch, client, chance, by=lead)
    write_plan(sketch, trajectory, by=lead)
    write_maps(sketch.maps, client.person, by=lead)
    write_sheets(sketch.sheets, client, by=lead)
    _settle(sketch, trajectory, by=lead)
    write_end(sketch, trajectory, by=lead)
    keep_in_view(sketch, client, by=lead, today=chance.today)
    return Filed(client, trajectory, lead, sketch)


def _client(sketch: Sketch, team: Team, staff: Staff, *, by: User) -> Client:
    person = _person(sketch.person, sketch.language, staff, by=by)
    partner = _person(sketch.partner, sketch.language, staff, by=by) if sketch.partner else None
    client = add_client(person=person, partner=partner, team=team, by=by, story=sketch.story)
    if sketch.matters_now:
        client = change_client(
            client=client, story=sketch.story, matters_now=sketch.matters_now, version=client.version, by=by
        )
    return client


def _person(facts: dict[str, Any], language: str, staff: Staff, *, by: User) -> Person:
    languages = {"Nederlands", language} if facts.get("last_name") else set()
    district = staff.district_of(facts["street"])
    return add_person(by=by, district=district, languages=[known_language(name) for name in sorted(languages)], **facts)


def _join_concern(sketch: Sketch, client: Client, staff: Staff, chance: Chance, *, by: User) -> None:
    """The melding that led to this client, taken some days before and joined."""
    source, seen, reporter = sketch.noticed
    person, day = client.person, sketch.opened_on - timedelta(days=chance.randint(1, 6))
    concern = take_concern(
        about=f"{person.full_name}, {person.street}", seen=seen, reporter=reporter, source=source, team=client.team,
        district=person.district, by=staff.users["demo-meldpunt-1"], at=chance.moment(day),
    )  # fmt: skip
    concern = accept_concern(concern=concern, version=concern.version, by=by)
    join_concern(concern=concern, client=client, by=by)


def _walk_phases(sketch: Sketch, trajectory: Trajectory, *, by: User) -> None:
    """Enter and leave phases on their days; opening the trajectory began the first one."""
    steps: list[tuple[date, bool, Stay]] = []
    for number, stay in enumerate(sketch.stays):
        if number or stay.phase != Phase.RECOGNISE:
            steps.append((stay.since, True, stay))
        if stay.until:
            steps.append((stay.until, False, stay))
    for day, enters, stay in sorted(steps, key=lambda step: step[:2]):
        if enters:
            enter_phase(trajectory=trajectory, phase=stay.phase, on=day, by=by, note=stay.note)
        else:
            leave_phase(trajectory=trajectory, phase=stay.phase, on=day, by=by)


def _write_agreements(sketch: Sketch, client: Client, chance: Chance, *, by: User) -> None:
    """Promises kept and open, appointments ahead, answers about consent."""
    for pledge in sketch.pledges:
        promised_by = None if pledge.by_client else by
        agreement = agree(client=client, what=pledge.what, due_on=pledge.due, by=by, promised_by=promised_by)
        if pledge.kept:
            keep_promise(agreement=agreement, version=agreement.version, on=min(pledge.kept, chance.today), by=by)
    for meeting in sketch.meetings:
        starts_at = chance.moment(meeting.on, meeting.hour, meeting.minute)
        make_appointment(client=client, starts_at=starts_at, by=by, kind=meeting.kind)
    for answer in sketch.answers:
        if sketch.noticed and answer.scope == ConsentScope.FEEDBACK:
            _tell(answer, client, chance, by=by)
        elif answer.scope == ConsentScope.ORGANISATION and not answer.recipient:
            send_on(answer, client, chance, by=by)
        else:
            scope, said, how, on, recipient = answer
            answer_consent(client=client, scope=scope, answer=said, how=how, on=on, by=by, recipient=recipient)


def _tell(answer: Answer, client: Client, chance: Chance, *, by: User) -> None:
    """The client heard which signal led here and agreed; then the melder heard that somebody went there."""
    tell_signal(client=client, answer=answer.answer, how=answer.how, told_on=answer.on, by=by, today=chance.today)
    for intake in client.intakes.select_related("concern").exclude(concern__reporter=""):
        settle_feedback(
            concern=intake.concern, feedback=Feedback.GIVEN, text="Wij zijn er geweest en blijven komen. Dank u wel.",
            version=intake.concern.version, by=by, on=answer.on, at=chance.moment(answer.on, 16, 0),
        )  # fmt: skip


def _settle(sketch: Sketch, trajectory: Trajectory, *, by: User) -> None:
    """Where the trajectory stands today."""
    trajectory.refresh_from_db()
    if sketch.closed_on:
        reason = sketch.closing_reason or ClosingReason.UNKNOWN
        close_trajectory(
            trajectory=trajectory,
            reason=reason,
            on=sketch.closed_on,
            version=trajectory.version,
            by=by,
            today=sketch.closed_on,
        )
    elif sketch.status != trajectory.status or sketch.ask_again_on:
        change_trajectory(
            trajectory=trajectory, status=sketch.status, question=sketch.question,
            ask_again_on=sketch.ask_again_on, version=trajectory.version, by=by,
        )  # fmt: skip
