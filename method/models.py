"""Thresholds an organisation has set to another value than the default."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from audit.records import Record


class ThresholdSetting(Record):
    """One changed threshold. What it means stands in `method.thresholds`."""

    key = models.CharField(_("drempel"), max_length=40, unique=True, editable=False)
    value = models.PositiveIntegerField(_("waarde"))

    class Meta:
        ordering = ["key"]
