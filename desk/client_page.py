"""Everything the page of one client shows, in few statements."""

from datetime import date
from typing import Any

from django.db.models import F

from accounts.choices import Permission
from accounts.models import User
from audit.choices import Ground
from cases import showing
from cases.advising.rules import MOST, foremost
from cases.advising.standing import Standing, advice_on, with_facts
from cases.agreed import agreements_of
from cases.models import Assessment, Client, ConcernIntake, PhasePeriod, Trajectory
from cases.next_step import next_step
from cases.petals import petals
from desk.timeline import SHOWN, file_items, timeline
from matching.models import Match
from method.thresholds import Thresholds
from people.models import Person
from signals.models import ConcernNote
from signals.queries.safety import guard_of_persons
from typology.content import GUIDANCE
from typology.queries import with_own_words
from ui.dates import midnight
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
    """The file: the person and what matters now, the next step, agreements, phases, one timeline.

    `before` continues the timeline after this visit ("" for the first page).
    """
    trajectories, phases = _trajectories(client)
    current = next((one for one in trajectories if not one.closed_on), None)
    agreed = agreements_of(client, since=midnight(today), today=today)
    assessments = with_own_words(Assessment.objects.filter(person__in=client.persons))
    typings = list(assessments.select_related("assessed_by", "person", "provisional")[:20])
    matches = list(Match.objects.filter(client=client).select_related("volunteer__person"))
    intakes, notes = _intakes(client)
    visits = list(client.visits.after(before).select_related("worker")[: SHOWN + 1])
    others = file_items(phases, typings, matches, intakes, notes, trajectories, is_couple=client.partner_id is not None)
    may = {name: user.reach(permission).covers(client.team_id) for name, permission in MAY.items()}
    if ground != Ground.CASELOAD:
        may = {name: allowed and name == "may_reopen" for name, allowed in may.items()}
    standing = Standing(client, current, [] if before else visits, typings, agreed)
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
        "agreed": agreed,
        "next_step": next_step(client, current, agreed, today=today),
        "matches": [match for match in matches if not match.ended_on],
        **_advice(standing, today=today, limits=limits),
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
    rows = with_facts(client.trajectories.select_related("lead").with_typing_so_far()).annotate(**columns)
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


def _advice(standing: Standing, *, today: date, limits: Thresholds) -> dict[str, Any]:
    """At most three, the most useful first; how many more there are, and how many lie aside."""
    advice = foremost(advice_on(standing, today=today, limits=limits), aside=standing.agreed.aside)
    return {"advice": advice[:MOST], "more_advice": len(advice[MOST:]) + len(standing.agreed.aside)}
