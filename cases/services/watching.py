"""Staying in view: contact now and then by one fixed person, with the client's yes."""

from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from accounts.choices import Role
from accounts.models import User
from audit.choices import Action
from audit.records import require_version
from audit.services import store
from cases.choices import ConsentAnswer, ConsentScope, MonitoringKind
from cases.models import Client, Consent, Monitoring
from cases.services.consents import answer_consent
from cases.watching.answers import agrees_to_monitoring
from cases.watching.rules import monitoring_advice, next_contact, was_agreed_contact
from method.advice import require


@transaction.atomic
def stay_in_view(
    *, client: Client, kind: str, user: User, rhythm_weeks: int | None, next_on: date | None, agreed: str, on: date,
    by: User,
) -> Monitoring:  # fmt: skip
    """Begin: only with the client's yes (CLO-06), one fixed person of the team, one at a time.

    Without `next_on` the first contact is one rhythm from `on`.
    """
    Client.objects.select_for_update().get(pk=client.pk)
    _require_yes(client, on)
    running = Monitoring.objects.running().filter(client=client).select_related("user").first()
    if running:
        raise ValidationError(_taken(running))
    monitoring = Monitoring(client=client, since_on=on)
    _settle(monitoring, kind=kind, user=user, rhythm_weeks=rhythm_weeks, next_on=next_on, agreed=agreed, on=on)
    store(monitoring, Action.MONITORING_STARTED, by=by)
    return monitoring


@transaction.atomic
def change_monitoring(
    *, monitoring: Monitoring, kind: str, user: User, rhythm_weeks: int | None, next_on: date | None, agreed: str,
    version: int, on: date, by: User,
) -> Monitoring:  # fmt: skip
    """Another rhythm, day or fixed person; the client still wants it."""
    monitoring = _running(monitoring, version)
    _require_yes(monitoring.client, on)
    stood = monitoring.next_on
    _settle(
        monitoring, kind=kind, user=user, rhythm_weeks=rhythm_weeks, next_on=next_on, agreed=agreed, on=on, stood=stood
    )
    store(monitoring, Action.MONITORING_CHANGED, by=by)
    return monitoring


@transaction.atomic
def give_monitoring(*, monitoring: Monitoring, user: User, version: int, by: User) -> Monitoring:
    """Another fixed person for what was agreed, where the one who had it cannot pass it on."""
    monitoring = _running(monitoring, version)
    monitoring.user = _checked_person(user, monitoring.client)
    store(monitoring, Action.MONITORING_CHANGED, by=by)
    return monitoring


@transaction.atomic
def end_monitoring(*, monitoring: Monitoring, why: str, version: int, on: date, by: User) -> Monitoring:
    """Nobody keeps this person in view any more."""
    monitoring = _running(monitoring, version)
    monitoring.until_on, monitoring.why_ended, monitoring.next_on = on, why, None
    store(monitoring, Action.MONITORING_ENDED, by=by)
    return monitoring


@transaction.atomic
def respect_no(*, client: Client, how: str, on: date, by: User) -> Consent:
    """CLO-06: the client does not want to stay in view; what ran ends with that answer (PRI-04)."""
    return answer_consent(
        client=client, scope=ConsentScope.MONITORING, answer=ConsentAnswer.REFUSED, how=how, on=on, by=by
    )


@transaction.atomic
def settle_monitoring(
    *, client: Client, running: Monitoring | None, on: date, by: User, answer: str = "", how: str = "",
    version: int | None = None, **agreed: Any,
) -> Monitoring | Consent:  # fmt: skip
    """What the form asks in one go: the client's answer, where it was still missing, and what was agreed on a yes."""
    if answer == ConsentAnswer.REFUSED:
        return respect_no(client=client, how=how, on=on, by=by)
    if answer == ConsentAnswer.GIVEN:
        answer_consent(client=client, scope=ConsentScope.MONITORING, answer=answer, how=how, on=on, by=by)
    if running:
        return change_monitoring(monitoring=running, version=version, on=on, by=by, **agreed)
    return stay_in_view(client=client, on=on, by=by, **agreed)


@transaction.atomic
def note_monitoring_contact(*, client: Client, on: date, by: User) -> Monitoring | None:
    """Somebody was spoken with on this day: the next contact is one rhythm later. What was to be once is done, and with
    that aftercare is.

    What was written up later, of before it began or of before the latest contact, changes nothing, nor does a talk
    long before the one contact that was agreed.
    """
    running = Monitoring.objects.select_for_update(of=("self",)).running().filter(client=client, since_on__lt=on)
    monitoring = running.first()
    if not monitoring or not was_agreed_contact(monitoring.next_on, rhythm_weeks=monitoring.rhythm_weeks, on=on):
        return None
    if monitoring.kind == MonitoringKind.AFTERCARE and not monitoring.rhythm_weeks:
        why = _("Het contact is geweest.")
        return end_monitoring(monitoring=monitoring, why=why, version=monitoring.version, on=on, by=by)
    monitoring.next_on = next_contact(since=on, rhythm_weeks=monitoring.rhythm_weeks)
    monitoring.version += 1
    store(monitoring, Action.MONITORING_CONTACTED, by=by)
    return monitoring


def _require_yes(client: Client, on: date) -> None:
    """CLO-06, by the answer that holds on this day."""
    require(monitoring_advice(agrees=agrees_to_monitoring(client, on)))


def _settle(
    monitoring: Monitoring, *, kind: str, user: User, rhythm_weeks: int | None, next_on: date | None, agreed: str,
    on: date, stood: date | None = None,
) -> None:  # fmt: skip
    """What was agreed, checked: a colleague of the team, and a day to come (or the one that stood already)."""
    if next_on and next_on < on and next_on != stood:
        raise ValidationError({"next_on": _("Deze dag is al geweest. Kies een dag die nog komt.")})
    monitoring.user = _checked_person(user, monitoring.client)
    monitoring.kind, monitoring.rhythm_weeks = kind, rhythm_weeks
    monitoring.next_on = next_on or next_contact(since=on, rhythm_weeks=rhythm_weeks)
    monitoring.agreed = agreed


def _checked_person(user: User, client: Client) -> User:
    """A fixed person works in the team of the client."""
    if not User.objects.active_in([client.team_id], Role.WORKER, Role.COORDINATOR).filter(pk=user.pk).exists():
        raise ValidationError({"user": _("Kies iemand die nu in dit team werkt.")})
    return user


def _running(monitoring: Monitoring, version: int) -> Monitoring:
    """The monitoring, locked, while it runs."""
    monitoring = Monitoring.objects.select_for_update(of=("self",)).select_related("client").get(pk=monitoring.pk)
    require_version(monitoring, version)
    if monitoring.until_on:
        raise ValidationError(_("Dit is al gestopt. Begin opnieuw als iemand weer in beeld wil blijven."))
    return monitoring


def _taken(running: Monitoring) -> str:
    """Who keeps this person in view already, and what to do then."""
    if not running.user:
        return _("Deze persoon is al in beeld. Wijzig dat, of stop het eerst.")
    return _("Deze persoon is al in beeld bij {name}. Wijzig dat, of stop het eerst.").format(name=running.user.name)
