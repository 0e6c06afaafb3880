"""What the desk itself keeps: which records of a registration went in."""

from collections.abc import Iterable

from audit.records import Record
from desk.models import ImportedRecord


def remember(*, table: str, taken: Iterable[tuple[str, str, Record]]) -> None:
    """Note what each record became: key, fingerprint and target. The event is that of the target."""
    ImportedRecord.objects.bulk_create(
        [
            ImportedRecord(
                table=table,
                key=key,
                fingerprint=fingerprint,
                target=target._meta.label,
                target_reference=target.reference,
            )
            for key, fingerprint, target in taken
        ]
    )
