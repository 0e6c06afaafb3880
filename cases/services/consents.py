"""What the client agrees to, and what stops when that ends."""

from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from accounts.models import User
from audit.choices import Action
from audit.records import require_version
from audit.services import store
from cases.choices import ConsentAnswer, ConsentScope
from cases.models import Client, Consent, Monitoring, Referral
from cases.referring.resting import monitoring_on, referrals_on
from directory.models import Organisation


@transaction.atomic
def answer_consent(
    *, client: Client, scope: ConsentScope | str, answer: str, how: str, on: date, by: User | None,
    organisation: Organisation | None = None, recipient: str = "", given_by: str = "", until_on: date | None = None,
) -> Consent:  # fmt: skip
    """Store the client's yes or no; it takes the place of an earlier answer for the same scope and recipient.

    A no stops what rests on a yes (PRI-04).
    """
    Client.objects.select_for_update().get(pk=client.pk)
    recipient = "" if organisation else " ".join(recipient.split())
    standing = Consent.objects.standing(scope).filter(client=client).select_related("organisation")
    for earlier in [one for one in standing if one.is_for(organisation, recipient)]:
        _end(earlier, on, Action.CONSENT_REPLACED, by)
    given = answer == ConsentAnswer.GIVEN
    consent = Consent(
        client=client,
        scope=scope,
        answer=answer,
        organisation=organisation,
        recipient=recipient,
        how=how,
        given_by=given_by,
        answered_on=on,
        until_on=until_on if given else None,
    )
    store(consent, Action.CONSENT_GIVEN if given else Action.CONSENT_REFUSED, by=by)
    if not given:
        _stop_what_rests_on(consent, _("De persoon wil niet in beeld blijven."), on, by)
    return consent


@transaction.atomic
def withdraw_consent(*, consent: Consent, version: int, on: date, by: User) -> Consent:
    """PRI-04: the answer does not hold any more, and what rested on it stops at once. Answering again undoes it."""
    Client.objects.select_for_update().get(pk=consent.client_id)
    consent = Consent.objects.select_for_update(of=("self",)).select_related("organisation").get(pk=consent.pk)
    require_version(consent, version)
    if consent.withdrawn_on:
        raise ValidationError(_("Dit antwoord geldt al niet meer."))
    consent.version = version
    _end(consent, on, Action.CONSENT_WITHDRAWN, by)
    _stop_what_rests_on(consent, _("De toestemming is ingetrokken."), on, by)
    return consent


def stop_referral(*, referral: Referral, on: date, by: User | None) -> None:
    """Nothing is shared on it any more and nobody asks how it goes: the consent is gone, or the person died."""
    referral = Referral.objects.select_for_update().get(pk=referral.pk)
    referral.stopped_on = on
    referral.version += 1
    store(referral, Action.REFERRAL_STOPPED, by=by)


def _end(consent: Consent, on: date, action: Action, by: User | None) -> None:
    consent.withdrawn_on = on
    consent.version += 1
    store(consent, action, by=by)


def _stop_what_rests_on(consent: Consent, why: str, on: date, by: User | None) -> None:
    """Referrals and being kept in view, where this answer is about them."""
    for referral in referrals_on(consent):
        stop_referral(referral=referral, on=on, by=by)
    if monitoring := monitoring_on(consent):
        monitoring = Monitoring.objects.select_for_update().get(pk=monitoring.pk)
        monitoring.until_on, monitoring.why_ended, monitoring.next_on = on, why, None
        monitoring.version += 1
        store(monitoring, Action.MONITORING_ENDED, by=by)
