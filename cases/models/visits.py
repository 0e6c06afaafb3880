"""Contacts and attempts."""

from typing import Self

from django.core.validators import MaxValueValidator
from django.db import models
from django.db.models import Q, Subquery
from django.utils.translation import gettext_lazy as _

from accounts.models import User
from audit.records import Record
from cases.choices import VisitKind, VisitOutcome
from cases.models.clients import Client
from cases.models.trajectories import Trajectory
from signals.models import Concern


class VisitQuerySet(models.QuerySet):
    def after(self, reference: str) -> Self:
        """Continues a list of newest first after this visit; without one it starts at the beginning."""
        if not reference:
            return self
        last = self.filter(reference=reference)
        visited_on, pk = Subquery(last.values("visited_on")), Subquery(last.values("pk"))
        return self.filter(Q(visited_on__lt=visited_on) | Q(visited_on=visited_on, pk__lt=pk))

    def held(self) -> Self:
        """There was a talk."""
        return self.filter(outcome=VisitOutcome.HELD)


class Visit(Record):
    """One contact moment or attempt; only day, kind and outcome are needed."""

    client = models.ForeignKey(Client, models.PROTECT, related_name="visits")
    trajectory = models.ForeignKey(Trajectory, models.PROTECT, null=True, blank=True, related_name="visits")
    concern = models.ForeignKey(Concern, models.PROTECT, null=True, blank=True, related_name="visits")
    kind = models.CharField(_("soort"), max_length=12, choices=VisitKind)
    outcome = models.CharField(_("uitkomst"), max_length=20, choices=VisitOutcome)
    visited_on = models.DateField(_("datum"))
    worker = models.ForeignKey(
        User, models.PROTECT, null=True, blank=True, related_name="visits", verbose_name=_("door")
    )
    minutes = models.PositiveIntegerField(_("minuten"), null=True, blank=True, validators=[MaxValueValidator(24 * 60)])
    story = models.TextField(_("verslag"), max_length=20_000, blank=True)
    contribution = models.CharField(_("wat de persoon zelf bijdroeg"), max_length=200, blank=True)
    logged_at = models.DateTimeField(auto_now_add=True)

    objects = VisitQuerySet.as_manager()

    class Meta:
        ordering = ["-visited_on", "-pk"]
        indexes = [
            models.Index(fields=["client", "-visited_on", "-id"]),
            models.Index(fields=["worker", "visited_on"]),
        ]
