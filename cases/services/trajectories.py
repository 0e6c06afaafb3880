"""Status and phases of a trajectory."""

from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from accounts.models import User
from audit.choices import Action
from audit.records import require_version
from audit.services import store
from cases.choices import Phase, TrajectoryStatus
from cases.models import PhasePeriod, Trajectory
from cases.rules import phase_advice
from cases.services.clients import checked_lead
from method.advice import Advice


@transaction.atomic
def change_trajectory(
    *, trajectory: Trajectory, status: str, question: str, ask_again_on: date | None, version: int, by: User
) -> Trajectory:
    """Where the trajectory stands; who leads it and closing are use cases of their own."""
    trajectory = running_trajectory(trajectory, version)
    trajectory.status, trajectory.question, trajectory.ask_again_on = status, question, ask_again_on
    store(trajectory, Action.TRAJECTORY_CHANGED, by=by)
    return trajectory


@transaction.atomic
def change_lead(*, trajectory: Trajectory, lead: User, version: int, by: User) -> Trajectory:
    """Give the case to a colleague of the team."""
    trajectory = running_trajectory(trajectory, version)
    trajectory.lead = checked_lead(lead, trajectory.team)
    store(trajectory, Action.TRAJECTORY_CHANGED, by=by)
    return trajectory


@transaction.atomic
def enter_phase(
    *, trajectory: Trajectory, phase: Phase, on: date, by: User, note: str = ""
) -> tuple[PhasePeriod, list[Advice]]:
    """Begin a phase next to the others; returns the period and what the method advises."""
    trajectory = running_trajectory(trajectory, None)
    advice = phase_advice(phase, ever=trajectory.phases.values_list("phase", flat=True))
    period = PhasePeriod(trajectory=trajectory, phase=phase, started_on=on, note=note)
    store(period, Action.PHASE_ENTERED, by=by)
    return period, advice


@transaction.atomic
def leave_phase(*, trajectory: Trajectory, phase: Phase, on: date, by: User, note: str = "") -> PhasePeriod:
    """End the running stay in a phase."""
    trajectory = running_trajectory(trajectory, None)
    period = trajectory.phases.running().filter(phase=phase).first()
    if not period:
        raise ValidationError(_("Dit traject is niet in deze fase."))
    return _end_period(period, on=on, by=by, note=note)


@transaction.atomic
def step_phase(*, trajectory: Trajectory, phase: str, step: str, note: str, on: date, by: User) -> list[Advice]:
    """Enter or leave a phase (`step` is "enter" or "leave"); returns the advice to show."""
    if step == "leave":
        leave_phase(trajectory=trajectory, phase=Phase(phase), on=on, by=by, note=note)
        return []
    return enter_phase(trajectory=trajectory, phase=Phase(phase), on=on, by=by, note=note)[1]


def running_trajectory(trajectory: Trajectory, version: int | None) -> Trajectory:
    """The locked trajectory, refused when closed; a version is asked where a form edited its fields."""
    trajectory = Trajectory.objects.select_for_update(of=("self",)).select_related("team").get(pk=trajectory.pk)
    if version is not None:
        require_version(trajectory, version)
    if trajectory.status == TrajectoryStatus.CLOSED:
        raise ValidationError(_("Dit traject is afgesloten."))
    return trajectory


def _end_period(period: PhasePeriod, *, on: date, by: User | None, note: str = "") -> PhasePeriod:
    period.ended_on, period.note = on, note or period.note
    period.version += 1
    store(period, Action.PHASE_LEFT, by=by)
    return period
