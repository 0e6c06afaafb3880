"""Adds to the record of what happened; called inside the transaction of the thing itself."""

from collections.abc import Iterable
from datetime import datetime

from django.contrib.auth.models import AbstractBaseUser

from audit.choices import Action, Ground
from audit.models import AccessLog, Event, Sending
from audit.records import Record

BATCH = 500


def record(action: Action, *, target: Record, by: AbstractBaseUser | None) -> None:
    """One event for one write; `by` is None only for work of the system itself (import, demo)."""
    Event.objects.create(action=action, target=target._meta.label, target_reference=target.reference, by=by)


def store(target: Record, action: Action, *, by: AbstractBaseUser | None) -> None:
    """Check a record, save it and say what happened: how every use case that writes one record ends.

    Raises ValidationError with a sentence per field, or per broken constraint. That a related record exists is
    left to the database: callers pass records they hold.
    """
    relations = [field.name for field in target._meta.concrete_fields if field.is_relation]
    target.clean_fields(exclude=relations)
    target.clean()
    target.validate_unique()
    target.validate_constraints()
    target.save()
    record(action, target=target, by=by)


def record_all(action: Action, *, targets: Iterable[Record], by: AbstractBaseUser | None) -> None:
    """One event for each of many writes, in batches."""
    events = [
        Event(action=action, target=target._meta.label, target_reference=target.reference, by=by) for target in targets
    ]
    Event.objects.bulk_create(events, batch_size=1000)


def record_access(
    *, target: Record, by: AbstractBaseUser, page: str, ground: Ground, purpose: str = "", address: str | None = None
) -> None:
    """PRI-01: one row for one opened file. No row, no page."""
    AccessLog.objects.create(
        target=target._meta.label,
        target_reference=target.reference,
        user=by,
        page=page,
        ground=ground,
        purpose=purpose,
        address=address,
    )


def claim_sending(key: str) -> tuple[Sending, bool]:
    """The sending of this key and whether it is the first; waits for a first that is still being handled.

    The caller holds the transaction. PostgreSQL lets the second wait on the unique key, SQLite on the write lock.
    """
    return Sending.objects.get_or_create(key=key)


def settle_sending(sending: Sending, *, target: Record) -> None:
    """Remember which record a first sending made; in the transaction of its claim."""
    sending.target, sending.target_reference = target._meta.label, target.reference
    sending.save(update_fields=["target", "target_reference"])


def drop_sendings(*, before: datetime) -> int:
    """Forget sendings of before this moment, in batches that hold no lock for long; returns how many.

    No event: a sending says nothing of anybody, and what it made stays.
    """
    number = 0
    while keys := list(Sending.objects.older_than(before).values_list("pk", flat=True)[:BATCH]):
        number += Sending.objects.filter(pk__in=keys).delete()[0]
    return number
