"""Thresholds an organisation has set to another value, and where practice overruled a rule or put its advice aside."""

from datetime import date
from typing import Self

from django.conf import settings
from django.db import models
from django.db.models import Count, Q
from django.utils.translation import gettext_lazy as _

from audit.records import Record
from method.choices import AsideReason


class ThresholdSetting(Record):
    """One changed threshold. What it means stands in `method.thresholds`."""

    key = models.CharField(_("drempel"), max_length=40, unique=True, editable=False)
    value = models.PositiveIntegerField(_("waarde"))

    class Meta:
        ordering = ["key"]


class DeviationQuerySet(models.QuerySet):
    def of(self, target: Record) -> Self:
        """What was deviated from at this record, oldest first."""
        return self.filter(target=target._meta.label, target_reference=target.reference).order_by("at", "pk")

    def per_rule(self) -> Self:
        """Dicts of `rule` and `number`: which rules practice overrules, most often first. Without the reasons."""
        return self.order_by().values("rule").annotate(number=Count("pk")).order_by("-number", "rule")


class Deviation(Record):
    """Somebody passed one gate with a reason; `target` is the record it led to."""

    rule = models.CharField(_("regel"), max_length=12, editable=False)
    target = models.CharField(_("waarvan"), max_length=64, editable=False)
    target_reference = models.CharField(_("kenmerk"), max_length=12, editable=False)
    reason = models.TextField(_("waarom toch"), max_length=1_000)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+", verbose_name=_("wie"))
    at = models.DateTimeField(_("wanneer"))

    objects = DeviationQuerySet.as_manager()

    class Meta:
        indexes = [models.Index(fields=["target_reference", "at"]), models.Index(fields=["rule", "at"])]


class SetAsideQuerySet(models.QuerySet):
    def of(self, target: Record) -> Self:
        """What lies aside at this record, the latest first."""
        mine = self.filter(target=target._meta.label, target_reference=target.reference, brought_back_at=None)
        return mine.order_by("-at", "-pk")

    def on(self, day: date) -> Self:
        """Still aside on this day."""
        return self.filter(until_on__gte=day)

    def rules_at(self, target: Record, day: date) -> frozenset[str]:
        """The rules whose advice lies aside at this record on this day; one statement."""
        return frozenset(self.of(target).on(day).values_list("rule", flat=True))


class SetAside(Record):
    """Somebody put the advice of one rule at one record aside, with a reason; it comes back after `until_on`."""

    rule = models.CharField(_("regel"), max_length=12, editable=False)
    target = models.CharField(_("waarvan"), max_length=64, editable=False)
    target_reference = models.CharField(_("kenmerk"), max_length=12, editable=False)
    why = models.CharField(_("waarom"), max_length=12, choices=AsideReason)
    words = models.CharField(_("in eigen woorden"), max_length=300, blank=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+", verbose_name=_("wie"))
    at = models.DateTimeField(_("wanneer"))
    until_on = models.DateField(_("tot en met"))
    brought_back_at = models.DateTimeField(null=True, blank=True)

    objects = SetAsideQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["target_reference", "rule"],
                condition=Q(brought_back_at=None),
                name="method_aside_once",
                violation_error_message=_("Dit advies ligt al opzij."),
            ),
            models.CheckConstraint(
                condition=~Q(why=AsideReason.OTHER, words=""),
                name="method_aside_says_why",
                violation_error_message=_("Zeg in een paar woorden waarom."),
            ),
        ]
