"""How a trajectory ended: what it brought, as the client sees it and, apart, as the worker does."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from accounts.models import User
from audit.records import Record
from cases.choices import Change, IsolationNow, LifeDomain, Worth
from cases.models.trajectories import Trajectory


class Closing(Record):
    """What was said at the end, beside day and reason, which stand with the trajectory. Nothing here is compulsory.

    Isolation and whether help was worth it are apart: not lifted is no failure (CLO-02).
    """

    trajectory = models.OneToOneField(Trajectory, models.PROTECT, related_name="closing")
    isolation = models.CharField(_("het isolement"), max_length=8, choices=IsolationNow, blank=True)
    client_worth = models.CharField(
        _("was het de moeite waard, volgens de persoon"), max_length=8, choices=Worth, blank=True
    )
    client_words = models.TextField(_("in woorden van de persoon"), max_length=2_000, blank=True)
    worker_worth = models.CharField(_("was het de moeite waard, volgens jou"), max_length=8, choices=Worth, blank=True)
    worker_words = models.TextField(_("wat jij ervan vindt"), max_length=2_000, blank=True)
    surroundings = models.CharField(_("voor de mensen eromheen"), max_length=8, choices=Change, blank=True)
    written_by = models.ForeignKey(User, models.PROTECT, null=True, related_name="+", verbose_name=_("door"))


class DomainChange(Record):
    """What guidance brought in one part of life."""

    closing = models.ForeignKey(Closing, models.PROTECT, related_name="changes")
    domain = models.CharField(_("waar gaat het over"), max_length=12, choices=LifeDomain)
    change = models.CharField(_("hoe is het nu"), max_length=8, choices=Change)

    class Meta:
        ordering = ["pk"]
        constraints = [models.UniqueConstraint(fields=["closing", "domain"], name="cases_change_once")]
