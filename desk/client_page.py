"""Everything the page of one client shows, in few statements."""

from datetime import date, datetime, time
from typing import Any

from django.db.models import F
from django.utils import timezone

from accounts.choices import Permission
from accounts.models import User
from audit.choices import Ground
from cases import showing
from cases.choices import TrajectoryStatus
from cases.models import Assessment, Client, ConcernIntake, PhasePeriod, Trajectory
from cases.petals import petals
from cases.rules import lapse_advice, pressure_advice
from cases.typing.advice import standing_advice
from desk.timeline import SHOWN, file_items, timeline
from matching.models import Match
from method.advice import Advice
from method.thresholds import Threshold, Thresholds
from people.models import Person
from signals.models import ConcernNote
from signals.queries.safety import guard_of_persons
from typology.content import GUIDANCE
from typology.queries import with_own_words
from ui.phones import show_phone

# The most lines of logbooks on the timeline.
NOTES = 15
# What the page offers; who reads along with a reason may open a new trajectory and nothing else.
MAY = {
    "may_work": Permission.CASE_WORK,
    "may_reopen": Permission.CASE_WORK,
    "may_assign": Permission.CASE_ASSIGN,
    "may_consent": Permission.CONSENT_EDIT,
    "may_propose": Permission.MATCH_PROPOSE,
}


def identity(client: Client, user: User, ground: Ground, *, today: date) -> dict[str, Any]:
    """What a colleague of the team may see without a reason: who, status and lead, and what to guard against; a
    coordinator also how to reach the client, the phases and the typing."""
    trajectory = client.trajectories.select_related("lead").first()
    outline = {}
    if ground == Ground.OUTLINE:
        outline = {
            "phone": show_phone(client.person.phone),
            "petals": petals(trajectory.phases.all() if trajectory else []),
            "typing": client.person.assessments.first(),
        }
    return outline | {
        "client": client,
        "guard": guard_of_persons(client.persons, today=today, with_notes=False),
        "trajectory": trajectory,
        "has_outline": bool(outline),
        "may_take": user.reach(Permission.FILE_REASON).covers(client.team_id),
        "may_assign": user.reach(Permission.CASE_ASSIGN).covers(client.team_id),
    }


def whole(
    client: Client, user: User, ground: Ground, *, before: str, today: date, limits: Thresholds
) -> dict[str, Any]:
    """The file: the person and what matters now, agreements, phases, one timeline.

    `before` continues the timeline after this visit ("" for the first page).
    """
    trajectories, phases = _trajectories(client)
    current = next((one for one in trajectories if not one.closed_on), None)
    assessments = with_own_words(Assessment.objects.filter(person__in=client.persons))
    typings = list(assessments.select_related("assessed_by", "person", "provisional")[:20])
    matches = list(Match.objects.filter(client=client).select_related("volunteer__person"))
    intakes, notes = _intakes(client)
    visits = list(client.visits.after(before).select_related("worker")[: SHOWN + 1])
    of_first = [one for one in typings if one.person_id == client.person_id]
    others = file_items(phases, typings, matches, intakes, notes, trajectories, is_couple=client.partner_id is not None)
    may = {name: user.reach(permission).covers(client.team_id) for name, permission in MAY.items()}
    if ground != Ground.CASELOAD:
        may = {name: allowed and name == "may_reopen" for name, allowed in may.items()}
    running = [period for period in phases if current and period.trajectory_id == current.pk]
    return {
        "client": client,
        "guard": guard_of_persons(client.persons, today=today, may_add=client.reference if may["may_work"] else ""),
        **may,
        "age": client.person.age_on(today),
        "phone": show_phone(client.person.phone),
        "trajectory": current,
        "earlier": [one for one in trajectories if one is not current],
        "petals": petals(running),
        "signal_cards": showing.signal_cards(client),
        "must_tell": may["may_consent"] and any(one.is_to_tell for one in intakes),
        "typed": [_typed(person, typings, kept) for person, kept in zip(client.persons, _kept(current), strict=False)],
        **showing.agreed(client, since=timezone.make_aware(datetime.combine(today, time.min))),
        "matches": [match for match in matches if not match.ended_on],
        "advice": _advice(current, [] if before else visits, of_first, today=today, limits=limits),
        "timeline": timeline(visits, others, is_first=not before),
    }


def _intakes(client: Client) -> tuple[list[ConcernIntake], list[ConcernNote]]:
    """The meldingen that led here, and what stands in their logbooks: one statement for both."""
    columns = {f"note_{name}": F(f"concern__notes__{name}") for name in ("kind", "text", "at", "reference")}
    rows = ConcernIntake.objects.filter(client=client).select_related("concern__source")
    rows = list(rows.annotate(**columns, note_by=F("concern__notes__by__name")).order_by("pk", "-note_at"))
    written = [row for row in rows if row.note_kind][:NOTES]
    facts = [{name.removeprefix("note_"): getattr(row, name) for name in columns} for row in written]
    notes = [ConcernNote(**note, by=User(name=row.note_by or "")) for row, note in zip(written, facts, strict=True)]
    return list({row.pk: row for row in rows}.values()), notes


def _trajectories(client: Client) -> tuple[list[Trajectory], list[PhasePeriod]]:
    """The trajectories, newest first, each with its indicering and the answers that were kept, and the stays in
    phases, oldest first: one statement for all."""
    columns = {f"phase_{name}": F(f"phases__{name}") for name in ("phase", "started_on", "ended_on", "note")}
    rows = client.trajectories.select_related("lead").with_typing_so_far().annotate(**columns)
    rows = list(rows.order_by("-opened_on", "-pk", "phases__started_on", "phases__pk"))
    phases = [
        PhasePeriod(trajectory=row, **{name.removeprefix("phase_"): getattr(row, name) for name in columns})
        for row in rows
        if row.phase_phase
    ]
    return list({row.pk: row for row in rows}.values()), phases


def _kept(trajectory: Trajectory | None) -> tuple[int, int]:
    """How many answers lie on the open sheet of the person and of the partner."""
    return (trajectory.kept or 0, trajectory.kept_of_partner or 0) if trajectory else (0, 0)


def _typed(person: Person, typings: list[Assessment], kept: int) -> dict[str, Any]:
    """The latest typing of one person (`typings` newest first), with the guidance that goes with it; `kept` are the
    answers that wait for one."""
    latest = next((one for one in typings if one.person_id == person.pk), None)
    shipped = GUIDANCE.get(latest.profile) if latest else None
    guidance = shipped and shipped.in_own_words({"now": latest.own_now})
    return {"person": person, "typing": latest, "guidance": guidance, "kept": kept}


def _advice(
    trajectory: Trajectory | None, visits: list, typings: list[Assessment], *, today: date, limits: Thresholds
) -> list[Advice]:
    """At most three, what asks for an act today first; `visits` newest first, none on a later page."""
    advice = pressure_advice([visit.outcome for visit in visits], limit=limits[Threshold.FAILED_IN_A_ROW])
    if trajectory and trajectory.status == TrajectoryStatus.ACTIVE:
        weeks = limits[Threshold.CONTACT_LAPSE_WEEKS]
        contact = {"last_contact_on": trajectory.last_contact_on, "opened_on": trajectory.opened_on}
        advice += lapse_advice(**contact, today=today, weeks=weeks)
    return (advice + standing_advice(typings, today=today, limits=limits))[:3]
