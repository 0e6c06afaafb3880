"""Everything the page of one client shows, in few statements."""

from datetime import date, datetime, time
from typing import Any

from django.utils import timezone

from accounts.choices import Permission
from accounts.models import User
from audit.choices import Ground
from cases import showing
from cases.choices import TrajectoryStatus
from cases.models import Appointment, Assessment, Client, ConcernIntake, PhasePeriod, Trajectory
from cases.rules import lapse_advice, pressure_advice
from desk.timeline import SHOWN, file_items, timeline
from matching.models import Match
from method.advice import Advice
from method.thresholds import Threshold, Thresholds
from people.models import Person
from people.notation import show_phone
from typology.content import GUIDANCE

# What the page offers; who reads along with a reason may open a new trajectory and nothing else.
MAY = {
    "may_work": Permission.CASE_WORK,
    "may_reopen": Permission.CASE_WORK,
    "may_assign": Permission.CASE_ASSIGN,
    "may_consent": Permission.CONSENT_EDIT,
    "may_propose": Permission.MATCH_PROPOSE,
}


def identity(client: Client, user: User, ground: Ground) -> dict[str, Any]:
    """What a colleague of the team may see without a reason: who, status and lead; a coordinator also how to
    reach the client, the phases and the typing."""
    trajectory = client.trajectories.select_related("lead").first()
    outline = {}
    if ground == Ground.OUTLINE:
        outline = {
            "phone": show_phone(client.person.phone),
            "petals": showing.petals(trajectory.phases.all() if trajectory else []),
            "typing": client.person.assessments.first(),
        }
    return outline | {
        "client": client,
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
    trajectories = list(client.trajectories.select_related("lead"))
    current = next((one for one in trajectories if not one.closed_on), None)
    phases = list(PhasePeriod.objects.filter(trajectory__client=client))
    typings = list(Assessment.objects.filter(person__in=client.persons).select_related("assessed_by", "person")[:20])
    matches = list(Match.objects.filter(client=client).select_related("volunteer__person"))
    intakes = list(ConcernIntake.objects.filter(client=client).select_related("concern"))
    visits = list(client.visits.after(before).select_related("worker")[: SHOWN + 1])
    agreements = list(client.agreements.open().select_related("user"))
    of_first = [one for one in typings if one.person_id == client.person_id]
    others = file_items(phases, typings, matches, intakes, trajectories, is_couple=client.partner_id is not None)
    may = {name: user.reach(permission).covers(client.team_id) for name, permission in MAY.items()}
    if ground != Ground.CASELOAD:
        may = {name: allowed and name == "may_reopen" for name, allowed in may.items()}
    running = [period for period in phases if current and period.trajectory_id == current.pk]
    return {
        "client": client,
        **may,
        "age": client.person.age_on(today),
        "phone": show_phone(client.person.phone),
        "trajectory": current,
        "earlier": [one for one in trajectories if one is not current],
        "petals": showing.petals(running),
        "typed": [_typed(person, typings) for person in client.persons],
        "appointments": _appointments(client, today),
        "promises": [one for one in agreements if one.user_id],
        "client_promises": [one for one in agreements if not one.user_id],
        "matches": [match for match in matches if not match.ended_on],
        "advice": _advice(current, [] if before else visits, of_first, today=today, limits=limits),
        "timeline": timeline(visits, others, is_first=not before),
    }


def _typed(person: Person, typings: list[Assessment]) -> dict[str, Any]:
    """The latest typing of one person (`typings` newest first), with the guidance that goes with it."""
    latest = next((one for one in typings if one.person_id == person.pk), None)
    return {"person": person, "typing": latest, "guidance": GUIDANCE.get(latest.profile) if latest else None}


def _appointments(client: Client, today: date) -> list[Appointment]:
    """Waiting appointments from today on, soonest first."""
    morning = timezone.make_aware(datetime.combine(today, time.min))
    return list(client.appointments.waiting().filter(starts_at__gte=morning)[:3])


def _advice(
    trajectory: Trajectory | None, visits: list, typings: list[Assessment], *, today: date, limits: Thresholds
) -> list[Advice]:
    """At most three, what asks for an act today first; `visits` newest first, none on a later page."""
    advice = pressure_advice([visit.outcome for visit in visits], limit=limits[Threshold.FAILED_IN_A_ROW])
    if trajectory and trajectory.status == TrajectoryStatus.ACTIVE:
        weeks = limits[Threshold.CONTACT_LAPSE_WEEKS]
        contact = {"last_contact_on": trajectory.last_contact_on, "opened_on": trajectory.opened_on}
        advice += lapse_advice(**contact, today=today, weeks=weeks)
    return (advice + showing.standing_advice(typings, today=today, limits=limits))[:3]
