"""Planning a contact: when, who goes, and whether the client knows."""

from collections.abc import Iterable
from datetime import date, datetime, time

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from accounts.models import User
from audit.choices import Action
from audit.records import require_version
from audit.services import store
from cases.choices import VisitKind
from cases.models import Appointment, Client
from method.advice import require
from method.services import deviate
from signals.models import Concern, PreventiveAction
from signals.queries.uninvited import advice_before_going

# SIG-09 is about standing at somebody's door: not about a call, a letter, or meeting elsewhere.
AT_THE_DOOR = (VisitKind.HOME_VISIT, VisitKind.INTRODUCTION)


@transaction.atomic
def make_appointment(
    *,
    client: Client,
    starts_at: datetime,
    by: User,
    kind: str = VisitKind.HOME_VISIT,
    participants: Iterable[User] = (),
    is_uninvited: bool = False,
    action: PreventiveAction | None = None,
) -> Appointment:
    """Write down a planned contact; whoever makes it goes, unless others are named."""
    appointment = Appointment(client=client, starts_at=starts_at, kind=kind, is_uninvited=is_uninvited, action=action)
    store(appointment, Action.APPOINTMENT_MADE, by=by)
    appointment.participants.set(list(participants) or [by])
    return appointment


@transaction.atomic
def plan_visit(
    *, client: Client, kind: str, meets_on: date, meets_at: time, participants: Iterable[User], is_uninvited: bool,
    concern: Concern | None, action: PreventiveAction | None, by: User, at: datetime, deviation: str = "",
) -> Appointment:  # fmt: skip
    """Plan a contact that is yet to come; uninvited it is because of a melding, a preventive action, or neither.

    SIG-09: to the door because of a melding only when the five steps and the considerations are there, or with a
    reason (`deviation`). SIG-10: for a preventive action no steps are asked.
    """
    starts_at = _moment_to_come(meets_on, meets_at, at)
    if action and (action.starts_on > meets_on or (action.ends_on and action.ends_on < meets_on)):
        raise ValidationError({"meets_on": _("Op deze dag loopt de preventieve actie niet. Kies een andere dag.")})
    asks_steps = is_uninvited and concern and kind in AT_THE_DOOR
    rules = require(advice_before_going(concern) if asks_steps else (), deviation)
    appointment = make_appointment(
        client=client, starts_at=starts_at, by=by, kind=kind, participants=participants, is_uninvited=is_uninvited,
        action=action,
    )  # fmt: skip
    deviate(target=appointment, rules=rules, reason=deviation, by=by, at=at)
    return appointment


@transaction.atomic
def move_appointment(
    *, appointment: Appointment, meets_on: date, meets_at: time, participants: Iterable[User], version: int, by: User,
    at: datetime,
) -> Appointment:  # fmt: skip
    """Another moment, or other people."""
    appointment = _waiting(appointment, version)
    appointment.starts_at = _moment_to_come(meets_on, meets_at, at)
    store(appointment, Action.APPOINTMENT_MOVED, by=by)
    appointment.participants.set(list(participants))
    return appointment


@transaction.atomic
def call_off_appointment(*, appointment: Appointment, version: int, by: User, at: datetime) -> Appointment:
    """It does not go on; nobody has to say why. Plan it again to undo this."""
    appointment = _waiting(appointment, version)
    appointment.cancelled_at = at
    store(appointment, Action.APPOINTMENT_CALLED_OFF, by=by)
    return appointment


def _moment_to_come(meets_on: date, meets_at: time, at: datetime) -> datetime:
    """The moment of these two, after `at`."""
    starts_at = timezone.make_aware(datetime.combine(meets_on, meets_at))
    if starts_at > at:
        return starts_at
    if meets_on < timezone.localdate(at):
        raise ValidationError({"meets_on": _("Deze dag is al geweest. Leg wat er was vast als bezoek.")})
    raise ValidationError({"meets_at": _("Dit tijdstip is al geweest. Kies een later tijdstip.")})


def _waiting(appointment: Appointment, version: int) -> Appointment:
    """The appointment, locked, while it still has to come."""
    appointment = Appointment.objects.select_for_update().get(pk=appointment.pk)
    require_version(appointment, version)
    if appointment.cancelled_at or appointment.visit_id:
        raise ValidationError(_("Deze afspraak is al geweest of afgezegd. Maak een nieuwe afspraak."))
    return appointment
