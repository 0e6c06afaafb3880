"""Events, the access log and sendings. Rows are added, never changed."""

from datetime import datetime
from typing import Self

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from audit.choices import Action, Ground


class Event(models.Model):
    """One write: who did what to which record, and when. Never content."""

    at = models.DateTimeField(_("wanneer"), auto_now_add=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+", verbose_name=_("wie"))
    action = models.CharField(_("wat"), max_length=32, choices=Action)
    target = models.CharField(_("waarvan"), max_length=64)
    target_reference = models.CharField(_("kenmerk"), max_length=12)

    class Meta:
        indexes = [models.Index(fields=["target_reference", "at"])]

    def __str__(self) -> str:
        return f"{self.action} {self.target} {self.target_reference}"


class AccessLog(models.Model):
    """One opened file: who saw which client, which page, on what ground, from where (PRI-01)."""

    at = models.DateTimeField(_("wanneer"), auto_now_add=True)
    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("wie"))
    target = models.CharField(_("waarvan"), max_length=64)
    target_reference = models.CharField(_("kenmerk"), max_length=12)
    page = models.CharField(_("pagina"), max_length=64)
    ground = models.CharField(_("grond"), max_length=16, choices=Ground)
    purpose = models.CharField(_("reden"), max_length=300, blank=True)
    address = models.GenericIPAddressField(_("vanaf"), null=True)

    class Meta:
        indexes = [
            models.Index(fields=["target_reference", "at"]),
            models.Index(fields=["user", "at"]),
            models.Index(fields=["-at"]),
            models.Index(fields=["ground", "-at"]),
        ]

    def __str__(self) -> str:
        return f"{self.page} {self.target} {self.target_reference}"


class SendingQuerySet(models.QuerySet):
    def older_than(self, moment: datetime) -> Self:
        """Those of before this moment: `ruim_op` drops what is older than a day."""
        return self.filter(at__lt=moment)


class Sending(models.Model):
    """One form that was sent and handled, and the record it made: a repeat finds that record. Never content."""

    key = models.CharField(_("verzending"), max_length=64, unique=True)
    target = models.CharField(_("waarvan"), max_length=64)
    target_reference = models.CharField(_("kenmerk"), max_length=12)
    at = models.DateTimeField(_("wanneer"), auto_now_add=True, db_index=True)

    objects = SendingQuerySet.as_manager()

    def __str__(self) -> str:
        return f"{self.target} {self.target_reference}"
