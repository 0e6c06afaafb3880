"""The end of a trajectory: closing it, telling how it was, what comes after, and taking it back on the same day."""

from datetime import date, datetime

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.timezone import localdate
from django.utils.translation import gettext as _

from accounts.models import User
from audit.choices import Action
from audit.models import Event
from audit.records import StaleVersion, require_version
from audit.services import store
from cases.choices import ClosingReason, ConsentAnswer, ConsentScope, TrajectoryStatus
from cases.closing.words import SAID, Afterwards, Said
from cases.models import Appointment, Client, Closing, DomainChange, Monitoring, PhasePeriod, Referral, Trajectory
from cases.services.consents import answer_consent, stop_referral
from cases.services.planning import call_off_appointment
from cases.services.trajectories import running_trajectory
from cases.services.watching import end_monitoring, respect_no, stay_in_view

NOTHING_AFTER = Afterwards()


@transaction.atomic
def close_trajectory(
    *, trajectory: Trajectory, reason: str, on: date, version: int, by: User | None, today: date
) -> Trajectory:
    """End the trajectory; running phases end with it."""
    Client.objects.select_for_update().get(pk=trajectory.client_id)
    trajectory = running_trajectory(trajectory, version)
    if on > today:
        raise ValidationError({"on": _("Deze dag moet nog komen. Sluit af op de dag zelf, of eerder.")})
    if on >= trajectory.opened_on and trajectory.phases.running().filter(started_on__gt=on).exists():
        raise ValidationError({"on": _("Na deze dag is nog een fase begonnen. Kies die dag of een latere.")})
    trajectory.status, trajectory.closed_on, trajectory.closing_reason = TrajectoryStatus.CLOSED, on, reason
    trajectory.ask_again_on = None
    store(trajectory, Action.TRAJECTORY_CLOSED, by=by)
    for period in trajectory.phases.running():
        _settle_period(period, Action.PHASE_LEFT, ended_on=on, by=by)
    return trajectory


@transaction.atomic
def end_guidance(
    *, trajectory: Trajectory, reason: str, on: date, said: Said, after: Afterwards = NOTHING_AFTER, version: int,
    by: User, at: datetime,
) -> Trajectory:  # fmt: skip
    """Close it, with what was said at the end and what comes after: all of it, or nothing.

    Staying in view asks for the client's yes (CLO-06), which may be given in the same go. Where nobody keeps contact,
    what was planned does not go on.
    """
    today = localdate(at)
    closed = close_trajectory(trajectory=trajectory, reason=reason, on=on, version=version, by=by, today=today)
    if said:
        _write(closed, said, by=by)
    if reason == ClosingReason.DIED:
        _let_go(closed, at=at, by=by)
    _agree_on_after(closed.client, after, on=today, by=by)
    if not Monitoring.objects.running().filter(client=closed.client_id).exists():
        _call_off_what_was_planned(closed.client, at=at, by=by)
    return closed


@transaction.atomic
def write_closing(*, trajectory: Trajectory, said: Said, version: int, by: User | None) -> Closing:
    """Tell more of an end, or say it better; `version` is that of what stood there, 0 for nothing."""
    trajectory = Trajectory.objects.select_for_update().get(pk=trajectory.pk)
    if not trajectory.closed_on:
        raise ValidationError(_("Dit traject loopt. Sluit het eerst af."))
    stands = Closing.objects.filter(trajectory=trajectory).first()
    if version != (stands.version if stands else 0):
        raise StaleVersion
    return _write(trajectory, said, by=by)


@transaction.atomic
def undo_closing(*, trajectory: Trajectory, version: int, by: User, today: date) -> Trajectory:
    """Not closed after all, on the day it was closed and while nothing followed; the phases that ended with it go on.

    What was said at the end is kept out of sight until it closes again.
    """
    Client.objects.select_for_update().get(pk=trajectory.client_id)
    trajectory = Trajectory.objects.select_for_update().get(pk=trajectory.pk)
    require_version(trajectory, version)
    closed = Event.objects.filter(action=Action.TRAJECTORY_CLOSED, target_reference=trajectory.reference).last()
    if not trajectory.closed_on or not closed or localdate(closed.at) != today:
        raise ValidationError(_("Dit kan alleen op de dag van het afsluiten. Open een nieuw traject."))
    if Trajectory.objects.filter(client=trajectory.client_id, pk__gt=trajectory.pk).exists():
        raise ValidationError(_("Er is al een nieuw traject geopend. Ga daarmee verder."))
    trajectory.status, trajectory.closed_on, trajectory.closing_reason = TrajectoryStatus.ACTIVE, None, ""
    store(trajectory, Action.TRAJECTORY_CHANGED, by=by)
    left = Event.objects.filter(action=Action.PHASE_LEFT, pk__gt=closed.pk).values("target_reference")
    for period in trajectory.phases.filter(reference__in=left):
        _settle_period(period, Action.PHASE_ENTERED, ended_on=None, by=by)
    return trajectory


def _write(trajectory: Trajectory, said: Said, *, by: User | None) -> Closing:
    """Store what was said; a life domain that is not named any more goes."""
    closing = Closing.objects.filter(trajectory=trajectory).first()
    if closing:
        closing.version += 1
    else:
        closing = Closing(trajectory=trajectory, written_by=by)
    for name in SAID:
        setattr(closing, name, said.words.get(name, getattr(closing, name)))
    store(closing, Action.CLOSING_WRITTEN, by=by)
    closing.changes.all().delete()
    told = [(domain, change) for domain, change in said.changes.items() if change]
    DomainChange.objects.bulk_create(DomainChange(closing=closing, domain=one, change=change) for one, change in told)
    return closing


def _agree_on_after(client: Client, after: Afterwards, *, on: date, by: User) -> None:
    """The client's answer first, then what was agreed."""
    how = _("bij het afsluiten van het traject")
    if after.consent == ConsentAnswer.REFUSED:
        respect_no(client=client, how=how, on=on, by=by)
    elif after.consent:
        scope = ConsentScope.MONITORING
        answer_consent(client=client, scope=scope, answer=after.consent, how=how, on=on, by=by)
    if after.kind:
        stay_in_view(
            client=client, kind=after.kind, user=after.user or by, rhythm_weeks=after.rhythm_weeks,
            next_on=after.next_on, agreed=after.agreed, on=on, by=by,
        )  # fmt: skip


def _let_go(trajectory: Trajectory, *, at: datetime, by: User) -> None:
    """Somebody died: nobody is told to ring, or to ask how it goes, any more."""
    on, why = localdate(at), _("Overleden.")
    for monitoring in Monitoring.objects.running().filter(client=trajectory.client_id):
        end_monitoring(monitoring=monitoring, why=why, version=monitoring.version, on=on, by=by)
    for referral in Referral.objects.waiting().filter(trajectory__client=trajectory.client_id):
        stop_referral(referral=referral, on=on, by=by)


def _call_off_what_was_planned(client: Client, *, at: datetime, by: User) -> None:
    for appointment in Appointment.objects.waiting().filter(client=client, starts_at__gte=at):
        call_off_appointment(appointment=appointment, version=appointment.version, by=by, at=at)


def _settle_period(period: PhasePeriod, action: Action, *, ended_on: date | None, by: User | None) -> None:
    period.ended_on = ended_on
    period.version += 1
    store(period, action, by=by)
