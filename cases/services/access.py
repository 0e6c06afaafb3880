"""Opening a file, taking access with a reason, and what the client agreed to."""

from datetime import date, datetime, timedelta

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from accounts.choices import Role
from accounts.models import User
from audit.choices import Action, Ground
from audit.services import record_access, store
from cases.choices import ConsentAnswer, ConsentScope
from cases.models import Client, Consent, ReasonedAccess


def open_file(*, client: Client, by: User, page: str, address: str | None) -> Ground:
    """PRI-01: say on what ground this user sees this client, and log it; the caller holds the transaction.

    `client` carries the annotations of `with_ground`. Returns Ground.TEAM when only identity and status
    may be shown.
    """
    if client.is_own:
        ground, purpose = Ground.CASELOAD, ""
    elif client.access_reason:
        ground, purpose = Ground.REASON, client.access_reason
    else:
        ground, purpose = Ground.TEAM, ""
    record_access(target=client, by=by, page=page, ground=ground, purpose=purpose, address=address)
    return ground


@transaction.atomic
def take_access(
    *, client: Client, reason: str, by: User, at: datetime, hours: int, shortest: int, request_number: str = ""
) -> ReasonedAccess:
    """Open a file outside the caseload for `hours`; the reason has at least `shortest` characters."""
    if len(reason.strip()) < shortest:
        raise ValidationError(
            {"reason": _("Schrijf in minstens {n} tekens waarom je dit dossier opent.").format(n=shortest)}
        )
    if by.has_role(Role.PRIVACY_OFFICER) and not request_number:
        raise ValidationError({"request_number": _("Vul het nummer van het verzoek in.")})
    access = ReasonedAccess(
        client=client,
        user=by,
        reason=reason.strip(),
        request_number=request_number,
        taken_at=at,
        until_at=at + timedelta(hours=hours),
    )
    store(access, Action.ACCESS_GIVEN, by=by)
    return access


@transaction.atomic
def answer_consent(
    *, client: Client, scope: ConsentScope | str, answer: str, how: str, on: date, by: User | None
) -> Consent:
    """Store the client's yes or no; an earlier answer for the same scope ends that day."""
    _end_answer(client, scope, on, by)
    consent = Consent(client=client, scope=scope, answer=answer, how=how, answered_on=on)
    given = answer == ConsentAnswer.GIVEN
    store(consent, Action.CONSENT_GIVEN if given else Action.CONSENT_REFUSED, by=by)
    return consent


@transaction.atomic
def withdraw_consent(*, client: Client, scope: ConsentScope | str, on: date, by: User) -> None:
    """PRI-04: what was shared on this consent stops at once."""
    _end_answer(client, scope, on, by)


def _end_answer(client: Client, scope: ConsentScope | str, on: date, by: User | None) -> None:
    for consent in Consent.objects.select_for_update().filter(client=client, scope=scope, withdrawn_on=None):
        consent.withdrawn_on = on
        consent.version += 1
        store(consent, Action.CONSENT_WITHDRAWN, by=by)
