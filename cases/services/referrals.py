"""Sending a client on, asking how it went, and telling what was shared without consent."""

from datetime import date, datetime

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from accounts.models import User
from audit.choices import Action
from audit.records import require_version
from audit.services import store
from cases.choices import ConsentAnswer, ConsentScope
from cases.models import Client, Referral, Trajectory
from cases.referring.resting import agrees_to_share
from cases.referring.rules import sharing_advice
from cases.services.consents import answer_consent
from directory.models import Offer, Organisation
from method.advice import require
from method.services import deviate


@transaction.atomic
def refer(
    *, trajectory: Trajectory, organisation: Organisation | None, offer: Offer | None, to_name: str, why: str,
    is_warm: bool, needs_indication: str, follow_up_on: date, is_agreed: bool, how: str, is_vital: bool,
    consulted: str, on: date, by: User, at: datetime, deviation: str = "",
) -> Referral:  # fmt: skip
    """Send somebody on: with consent for that organisation (CLO-04), which may be given in the same go (`is_agreed`,
    `how`), or without it for a vital interest (CLO-14)."""
    client = _lock(trajectory)
    to_name = "" if organisation else " ".join(to_name.split())
    _require_new(client, organisation, offer, to_name)
    _require_to_come(follow_up_on, on)
    if is_agreed:
        answer_consent(
            client=client, scope=ConsentScope.ORGANISATION, answer=ConsentAnswer.GIVEN, how=how, on=on, by=by,
            organisation=organisation, recipient=to_name,
        )  # fmt: skip
    has_consent = agrees_to_share(client, organisation, to_name, on)
    rules = require(sharing_advice(has_consent=has_consent, is_vital=is_vital), deviation)
    referral = Referral(
        trajectory=trajectory, organisation=organisation, offer=offer, to_name=to_name, why=why, is_warm=is_warm,
        needs_indication=needs_indication, referred_on=on, referred_by=by, follow_up_on=follow_up_on,
        must_tell=not has_consent, consulted="" if has_consent else consulted,
    )  # fmt: skip
    store(referral, Action.REFERRED, by=by)
    deviate(target=referral, rules=rules, reason=deviation, by=by, at=at)
    return referral


@transaction.atomic
def follow_up(
    *, referral: Referral, result: str, feedback: str, ask_again_on: date | None, version: int, on: date, by: User
) -> Referral:
    """CLO-05: what was heard; with a day to ask again it stays on the list, without one it is done."""
    referral = _referral(referral, version)
    if referral.stopped_on:
        raise ValidationError(_("Deze verwijzing is gestopt, omdat de toestemming is ingetrokken."))
    if ask_again_on:
        _require_to_come(ask_again_on, on, field="ask_again_on")
        referral.follow_up_on = ask_again_on
    referral.result, referral.feedback = result, feedback
    referral.followed_up_on = None if ask_again_on else on
    store(referral, Action.REFERRAL_FOLLOWED, by=by)
    return referral


@transaction.atomic
def tell_what_was_shared(*, referral: Referral, version: int, on: date, by: User) -> Referral:
    """CLO-14: the client knows now what was shared without consent."""
    referral = _referral(referral, version)
    if not referral.must_tell or referral.told_on:
        raise ValidationError(_("Dit is al verteld."))
    referral.told_on = on
    store(referral, Action.REFERRAL_TOLD, by=by)
    return referral


def _lock(trajectory: Trajectory) -> Client:
    """The client, locked, of a trajectory that runs."""
    client = Client.objects.select_for_update().get(pk=trajectory.client_id)
    if not Trajectory.objects.open().filter(pk=trajectory.pk).exists():
        raise ValidationError(_("Dit traject is afgesloten. Een verwijzing hoort bij een lopend traject."))
    return client


def _require_new(client: Client, organisation: Organisation | None, offer: Offer | None, to_name: str) -> None:
    """One running referral to the same place is enough."""
    running = Referral.objects.running().filter(trajectory__client=client, organisation=organisation, offer=offer)
    if to_name.casefold() in {name.casefold() for name in running.values_list("to_name", flat=True)}:
        raise ValidationError(_("Er loopt al een verwijzing hierheen. Kijk bij de verwijzingen hoe het daarmee is."))


def _require_to_come(day: date, on: date, *, field: str = "follow_up_on") -> None:
    if day < on:
        raise ValidationError({field: _("Deze dag is al geweest. Kies een dag die nog komt.")})


def _referral(referral: Referral, version: int) -> Referral:
    """The referral, locked, as the form saw it."""
    referral = Referral.objects.select_for_update().get(pk=referral.pk)
    require_version(referral, version)
    return referral
