"""A question for advice: somebody wants to know what to do, and names nobody."""

from typing import Self

from django.db import models
from django.utils.translation import gettext_lazy as _

from accounts.choices import Permission
from accounts.models import Team, User
from audit.records import Record
from directory.models import District
from signals.choices.sources import StockSource
from signals.models.sources import Source


class AdviceRequestQuerySet(models.QuerySet):
    def visible_to(self, user: User) -> Self:
        """Those of the teams in reach."""
        return self.filter(user.reach(Permission.CONCERN_VIEW).rows("team"))


class AdviceRequest(Record):
    """SIG-05: a caller asked what to do; without data of a client, with the advice that was given."""

    question = models.TextField(_("wat was de vraag"), max_length=5_000)
    advice = models.TextField(_("welk advies gaf je"), max_length=5_000, blank=True)
    source = models.ForeignKey(
        Source, models.PROTECT, to_field="code", db_column="source", default=StockSource.OTHER, related_name="+",
        verbose_name=_("bron"),
    )  # fmt: skip
    district = models.ForeignKey(District, models.PROTECT, null=True, blank=True, verbose_name=_("wijk"))
    team = models.ForeignKey(Team, models.PROTECT, related_name="+", verbose_name=_("team"))
    asked_at = models.DateTimeField(_("wanneer"))
    taken_by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("door"))

    objects = AdviceRequestQuerySet.as_manager()

    class Meta:
        ordering = ["-asked_at", "-pk"]
        indexes = [models.Index(fields=["-asked_at", "-id"]), models.Index(fields=["team", "-asked_at"])]
