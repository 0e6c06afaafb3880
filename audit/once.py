"""Sent twice, done once: a double tap, the back button or a retry finds what the first sending made (ADR 0012)."""

from collections.abc import Callable
from functools import wraps
from hashlib import sha256
from typing import Any

from django.apps import apps
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from audit.models import Sending
from audit.records import Record
from audit.services import claim_sending, settle_sending


def once(service: Callable[..., Record], scope: str) -> Callable[..., Record]:
    """`form.accepted_by(once(take_concern, sent_from(request)), by=..., at=...)`: the service runs once for each
    `sending` of a OnceForm.

    `scope` says who sends and from which page (`accounts.access.sent_from`): the same token and words from somebody
    else, or about somebody else, are another sending, and nobody is handed a record that is not theirs.
    The service returns the record it made, and a repeat returns that record, freshly read, and writes nothing. A
    refusal of the service leaves no trace, so that the form can be put right. Without `sending` it just runs.
    """

    @wraps(service)
    def done_once(*, sending: str = "", **words: Any) -> Record:
        if not sending:
            return service(**words)
        with transaction.atomic():
            claimed, is_first = claim_sending(_key(sending, scope))
            if not is_first:
                return _made_by(claimed)
            made = service(**words)
            settle_sending(claimed, target=made)
        return made

    return done_once


def was_sent(sending: str, scope: str) -> bool:
    """Whether this sending was handled: then a view has nothing left to ask (`KnownForm.asks_again`)."""
    return bool(sending) and Sending.objects.filter(key=_key(sending, scope)).exists()


def _key(sending: str, scope: str) -> str:
    """What is kept: 64 hex characters in which neither the words nor the page can be read."""
    return sha256(f"{sending} {scope}".encode()).hexdigest()


def _made_by(sending: Sending) -> Record:
    """The record the first sending made, unless it was destroyed since."""
    made = apps.get_model(sending.target).objects.filter(reference=sending.target_reference).first()
    if made is None:
        gone = _("Dit is al eerder opgeslagen, en daarna verwijderd. Begin opnieuw als het toch nodig is.")
        raise ValidationError(gone)
    return made
