"""What every record shares: an opaque reference for URLs and events, and a version for safe editing."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext as _

from audit.references import new_reference


class Record(models.Model):
    """Anything an event can point to."""

    reference = models.CharField(max_length=12, unique=True, default=new_reference, editable=False)
    version = models.PositiveIntegerField(default=1, editable=False)

    class Meta:
        abstract = True

    def __str__(self) -> str:
        return f"{self._meta.label} {self.reference}"


class StaleVersion(ValidationError):
    """Somebody saved this record after the form was opened; forms know it by its code."""

    def __init__(self) -> None:
        super().__init__(
            _(
                "Iemand anders heeft dit intussen gewijzigd. Wat je typte staat er nog. "
                "Vergelijk het met wat nu is opgeslagen, pas het zo nodig aan en sla opnieuw op."
            ),
            code="stale",
        )


def require_version(record: Record, version: int) -> None:
    """Refuse an edit of a stale form, else count the record one version up (the caller saves)."""
    if record.version != version:
        raise StaleVersion
    record.version += 1
