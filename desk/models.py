"""What came from an imported registration, so that it is known when it is offered again."""

from collections.abc import Iterable
from typing import Self

from django.db import models

CHUNK = 500


class ImportedRecordQuerySet(models.QuerySet):
    def of(self, table: str) -> Self:
        """Records of one file of the registration."""
        return self.filter(table=table)

    def known(self, table: str, keys: Iterable[str]) -> dict[str, "ImportedRecord"]:
        """Those of these keys that went in before, by key."""
        wanted, found = sorted(set(keys)), {}
        for start in range(0, len(wanted), CHUNK):
            for one in self.of(table).filter(key__in=wanted[start : start + CHUNK]):
                found[one.key] = one
        return found

    def references(self, table: str) -> Self:
        """The references of what a file became, for use in another query."""
        return self.of(table).values("target_reference")


class ImportedRecord(models.Model):  # noqa: DJ008 - it has nothing to say that is not about somebody
    """One record of a registration and what it became; edits of what it became leave this as it is.

    `key` is what the record is known by: its number, for a match both numbers and the start, for a visit the
    fingerprint of its words. `fingerprint` tells whether a record with a known number was written differently.
    """

    table = models.CharField(max_length=16)
    key = models.CharField(max_length=100)
    fingerprint = models.CharField(max_length=64, blank=True)
    target = models.CharField(max_length=64)
    target_reference = models.CharField(max_length=12)
    imported_at = models.DateTimeField(auto_now_add=True)

    objects = ImportedRecordQuerySet.as_manager()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["table", "key"], name="desk_imported_once")]
