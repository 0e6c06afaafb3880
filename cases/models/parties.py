"""How a trajectory is handed over, and how it is looked over."""

from typing import Self

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from accounts.models import User
from audit.records import Record
from cases.choices import CaseReviewKind, HandOverStep
from cases.models.trajectories import Trajectory


class HandOverQuerySet(models.QuerySet):
    def running(self) -> Self:
        """Begun, and neither done nor called off; what ran when a trajectory closed ended with it."""
        return self.filter(done_on=None, stopped_on=None, trajectory__closed_on=None)

    def of(self, user: User) -> Self:
        """Where this colleague gives or takes."""
        return self.filter(Q(giver=user) | Q(taker=user))


class HandOver(Record):
    """PHA-16: the regie goes to a colleague by a warm hand-over; the lead changes when it is done."""

    trajectory = models.ForeignKey(Trajectory, models.PROTECT, related_name="hand_overs")
    giver = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("van"))
    taker = models.ForeignKey(User, models.PROTECT, related_name="+", verbose_name=_("naar"))
    reason = models.CharField(_("waarom"), max_length=300, blank=True)
    begun_on = models.DateField(_("begonnen op"))
    done_on = models.DateField(_("klaar op"), null=True, blank=True)
    stopped_on = models.DateField(_("gestopt op"), null=True, blank=True)

    objects = HandOverQuerySet.as_manager()

    class Meta:
        ordering = ["-begun_on", "-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["trajectory"],
                condition=Q(done_on=None, stopped_on=None),
                name="cases_one_hand_over",
                violation_error_message=_("Er loopt al een overdracht."),
            ),
            models.CheckConstraint(
                condition=Q(done_on=None) | Q(stopped_on=None), name="cases_hand_over_done_or_stopped"
            ),
        ]


class HandOverTick(Record):
    """One step of a hand-over that was taken."""

    hand_over = models.ForeignKey(HandOver, models.CASCADE, related_name="ticks")
    step = models.CharField(_("stap"), max_length=12, choices=HandOverStep)
    done_on = models.DateField(_("gedaan op"))
    by = models.ForeignKey(User, models.PROTECT, null=True, related_name="+", verbose_name=_("door"))

    class Meta:
        constraints = [models.UniqueConstraint(fields=["hand_over", "step"], name="cases_hand_over_step_once")]


class CaseReview(Record):
    """A case was looked over: by peers (PHA-15), with the person, or with the other parties."""

    trajectory = models.ForeignKey(Trajectory, models.PROTECT, related_name="reviews")
    kind = models.CharField(_("hoe"), max_length=8, choices=CaseReviewKind)
    reviewed_on = models.DateField(_("wanneer"))
    with_whom = models.CharField(_("met wie"), max_length=200, blank=True)
    brought = models.TextField(_("wat kwam eruit"), max_length=2_000, blank=True)
    by = models.ForeignKey(User, models.PROTECT, null=True, related_name="+", verbose_name=_("door"))

    class Meta:
        ordering = ["-reviewed_on", "-pk"]
        indexes = [models.Index(fields=["trajectory", "kind", "-reviewed_on"])]
