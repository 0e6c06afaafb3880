"""Logging contacts and attempts, with what was agreed there."""

from datetime import date, datetime, time
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone
from django.utils.translation import gettext as _

from accounts.models import User
from audit.choices import Action
from audit.records import require_version
from audit.services import store
from cases.choices import VisitOutcome
from cases.models import Agreement, Appointment, Client, ConcernIntake, Trajectory, Visit
from cases.services.planning import make_appointment
from cases.services.watching import note_monitoring_contact
from signals.models import Concern
from signals.services.concerns import note_attempt


@transaction.atomic
def log_visit(
    *,
    client: Client,
    kind: str,
    outcome: str,
    visited_on: date,
    by: User,
    today: date,
    story: str = "",
    minutes: int | None = None,
    contribution: str = "",
) -> Visit:
    """Write down a contact or attempt, on the client's trajectory if it was open that day; closes the
    appointment it belongs to, and what it means for the meldingen about this client."""
    if visited_on > today:
        raise ValidationError({"visited_on": _("Deze datum ligt in de toekomst. Maak daarvoor een afspraak.")})
    trajectory = Trajectory.objects.select_for_update().open().filter(client=client, opened_on__lte=visited_on).first()
    visit = Visit(
        client=client,
        trajectory=trajectory,
        concern=_open_concerns(client).first(),
        kind=kind,
        outcome=outcome,
        visited_on=visited_on,
        worker=by,
        minutes=minutes,
        story=story,
        contribution=contribution,
    )
    store(visit, Action.VISIT_LOGGED, by=by)
    _settle_appointment(visit, by)
    _note_contact(visit, by)
    return visit


@transaction.atomic
def write_up_visit(
    *,
    client: Client,
    by: User,
    today: date,
    promise: str,
    promise_due: date | None,
    client_promise: str,
    next_on: date | None,
    next_time: time | None,
    **facts: Any,
) -> Visit:
    """Log a visit with what was agreed at it and when the next one is; all of it or nothing."""
    if next_on and next_on < today:
        raise ValidationError({"next_on": _("Deze dag is al geweest. Kies een dag die nog komt.")})
    visit = log_visit(client=client, by=by, today=today, **facts)
    if promise:
        agree(client=client, what=promise, due_on=promise_due, by=by, promised_by=by, visit=visit)
    if client_promise:
        agree(client=client, what=client_promise, due_on=None, by=by, promised_by=None, visit=visit)
    if next_on and next_time is not None:
        starts_at = timezone.make_aware(datetime.combine(next_on, next_time))
        make_appointment(client=client, starts_at=starts_at, by=by)
    return visit


@transaction.atomic
def agree(
    *, client: Client, what: str, due_on: date | None, by: User, promised_by: User | None, visit: Visit | None = None
) -> Agreement:
    """Write down who will do what; `promised_by` None means the client will."""
    agreement = Agreement(client=client, what=what, due_on=due_on, user=promised_by, visit=visit)
    store(agreement, Action.PROMISE_MADE, by=by)
    return agreement


@transaction.atomic
def keep_promise(*, agreement: Agreement, version: int, on: date, by: User) -> Agreement:
    """It was done."""
    agreement = Agreement.objects.select_for_update().get(pk=agreement.pk)
    require_version(agreement, version)
    agreement.kept_on = on
    store(agreement, Action.PROMISE_KEPT, by=by)
    return agreement


def _open_concerns(client: Client) -> QuerySet[Concern]:
    """The meldingen about this client that still wait for contact, oldest first."""
    return Concern.objects.open().filter(intake__client=client).order_by("received_at")


def _settle_appointment(visit: Visit, by: User) -> None:
    """The colleague's waiting appointment of that day with this client is done."""
    appointments = Appointment.objects.waiting().of(by).filter(client=visit.client, starts_at__date=visit.visited_on)
    appointment = appointments.first()
    if appointment:
        appointment.visit = visit
        appointment.version += 1
        store(appointment, Action.APPOINTMENT_KEPT, by=by)


def _note_contact(visit: Visit, by: User) -> None:
    """The trajectory knows since when there was a talk, the meldingen that somebody tried or came."""
    held, trajectory = visit.outcome == VisitOutcome.HELD, visit.trajectory
    if held and trajectory and visit.visited_on > (trajectory.last_contact_on or date.min):
        trajectory.last_contact_on = visit.visited_on
        trajectory.save(update_fields=["last_contact_on"])
    if held:
        _note_talk(visit)
        note_monitoring_contact(client=visit.client, on=visit.visited_on, by=visit.worker)
    attempt = {"held": held, "is_followed": trajectory is not None, "on": visit.visited_on, "at": timezone.now()}
    for concern in _open_concerns(visit.client):
        note_attempt(concern=concern, by=by, **attempt)


def _note_talk(visit: Visit) -> None:
    """SIG-11: the first talk after a melding came in; from here the client is owed which signal led there."""
    waiting = ConcernIntake.objects.before_talk().filter(client=visit.client)
    waiting.filter(concern__received_at__date__lte=visit.visited_on).update(talked_on=visit.visited_on)
