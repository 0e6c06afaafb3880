"""Keeps what meldingen and safety notes are found by."""

from collections.abc import Iterable

from django.db import transaction
from django.utils import timezone

from people.clues import keys_in
from signals.addresses import Address, kept_keys
from signals.models import Concern, ConcernKey, SafetyNote, SafetyNoteKey

BATCH = 1000


@transaction.atomic
def add_concern_keys(*, concerns: Iterable[Concern]) -> None:
    """The clues in what these meldingen are about; none for what nobody can be joined to any more, none twice."""
    keys = [
        ConcernKey(concern=concern, key=key)
        for concern in concerns
        if concern.is_open and not concern.joined_at
        for key in keys_in(concern.about, today=timezone.localdate(concern.received_at))
    ]
    ConcernKey.objects.bulk_create(keys, batch_size=BATCH, ignore_conflicts=True)


@transaction.atomic
def add_note_keys(*, note: SafetyNote, address: Address) -> None:
    """By what everybody at this address is told this note; never the address itself."""
    SafetyNoteKey.objects.bulk_create(SafetyNoteKey(note=note, key=key) for key in sorted(kept_keys(address)))
