"""Status, phases and the end of a trajectory."""

from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from accounts.models import User
from audit.choices import Action
from audit.records import require_version
from audit.services import store
from cases.choices import Phase, TrajectoryStatus
from cases.models import Client, Monitoring, PhasePeriod, Trajectory
from cases.rules import phase_advice
from cases.services.clients import checked_lead
from method.advice import Advice


@transaction.atomic
def change_trajectory(
    *, trajectory: Trajectory, status: str, question: str, ask_again_on: date | None, version: int, by: User
) -> Trajectory:
    """Where the trajectory stands; who leads it and closing are use cases of their own."""
    trajectory = _open_trajectory(trajectory, version)
    trajectory.status, trajectory.question, trajectory.ask_again_on = status, question, ask_again_on
    store(trajectory, Action.TRAJECTORY_CHANGED, by=by)
    return trajectory


@transaction.atomic
def change_lead(*, trajectory: Trajectory, lead: User, version: int, by: User) -> Trajectory:
    """Give the case to a colleague of the team."""
    trajectory = _open_trajectory(trajectory, version)
    trajectory.lead = checked_lead(lead, trajectory.team)
    store(trajectory, Action.TRAJECTORY_CHANGED, by=by)
    return trajectory


@transaction.atomic
def close_trajectory(
    *, trajectory: Trajectory, reason: str, on: date, version: int, by: User | None, today: date
) -> Trajectory:
    """End the trajectory; running phases end with it."""
    trajectory = _open_trajectory(trajectory, version)
    if on > today:
        raise ValidationError({"on": _("Deze dag moet nog komen. Sluit af op de dag zelf, of eerder.")})
    if on >= trajectory.opened_on and trajectory.phases.running().filter(started_on__gt=on).exists():
        raise ValidationError({"on": _("Na deze dag is nog een fase begonnen. Kies die dag of een latere.")})
    trajectory.status, trajectory.closed_on, trajectory.closing_reason = TrajectoryStatus.CLOSED, on, reason
    trajectory.ask_again_on = None
    store(trajectory, Action.TRAJECTORY_CLOSED, by=by)
    for period in trajectory.phases.running():
        _end_period(period, on=on, by=by)
    return trajectory


@transaction.atomic
def enter_phase(
    *, trajectory: Trajectory, phase: Phase, on: date, by: User, note: str = ""
) -> tuple[PhasePeriod, list[Advice]]:
    """Begin a phase next to the others; returns the period and what the method advises."""
    trajectory = _open_trajectory(trajectory, None)
    advice = phase_advice(phase, ever=trajectory.phases.values_list("phase", flat=True))
    period = PhasePeriod(trajectory=trajectory, phase=phase, started_on=on, note=note)
    store(period, Action.PHASE_ENTERED, by=by)
    return period, advice


@transaction.atomic
def leave_phase(*, trajectory: Trajectory, phase: Phase, on: date, by: User, note: str = "") -> PhasePeriod:
    """End the running stay in a phase."""
    trajectory = _open_trajectory(trajectory, None)
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


@transaction.atomic
def start_monitoring(*, client: Client, kind: str, user: User | None, on: date, by: User | None) -> Monitoring:
    """Keep somebody in view from this day, beside guidance or after it, by one fixed person."""
    monitoring = Monitoring(client=client, kind=kind, user=user, since_on=on)
    store(monitoring, Action.MONITORING_STARTED, by=by)
    return monitoring


def _open_trajectory(trajectory: Trajectory, version: int | None) -> Trajectory:
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
