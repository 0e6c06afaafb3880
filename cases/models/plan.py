"""The personal plan: goals in the client's own words, and small steps towards them."""

from datetime import date
from typing import Self

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from accounts.choices import Permission
from accounts.models import User
from audit.records import Record
from cases.choices import Doer, GoalOwner, GoalResult, LifeDomain
from cases.models.trajectories import Trajectory
from instruments.models import NOTE_LENGTH, KeptImage
from typology.choices import ActionKind, GoalAim


class GoalQuerySet(models.QuerySet):
    def running(self) -> Self:
        """Not ended."""
        return self.filter(ended_on=None)


class Goal(Record):
    """What the client wants, in the client's words. Never compulsory (PHA-21).

    `owner` says whose wish it is (PHA-07); `aim` what it aims at where that matters to the method (PHA-08, PHA-09).
    """

    trajectory = models.ForeignKey(Trajectory, models.PROTECT, related_name="goals")
    words = models.CharField(_("wat wil de persoon, in eigen woorden"), max_length=300)
    owner = models.CharField(_("van wie is dit doel"), max_length=12, choices=GoalOwner, default=GoalOwner.CLIENT)
    domain = models.CharField(_("waar gaat het over"), max_length=12, choices=LifeDomain, blank=True)
    aim = models.CharField(_("waar is het op gericht"), max_length=16, choices=GoalAim, blank=True)
    own_ways = models.TextField(_("wat al werkt"), max_length=1_000, blank=True)
    obstacles = models.TextField(_("wat in de weg kan zitten"), max_length=1_000, blank=True)
    supporters = models.CharField(_("wie steunt"), max_length=200, blank=True)
    started_on = models.DateField(_("sinds"))
    ended_on = models.DateField(_("afgerond op"), null=True, blank=True)
    result = models.CharField(_("hoe liep het af"), max_length=8, choices=GoalResult, blank=True)
    what_helped = models.TextField(_("wat hielp"), max_length=1_000, blank=True)

    objects = GoalQuerySet.as_manager()

    class Meta:
        ordering = ["ended_on", "started_on", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(ended_on=None, result="") | Q(ended_on__isnull=False) & ~Q(result=""),
                name="cases_ended_goal_has_result",
            ),
            models.CheckConstraint(
                condition=Q(ended_on=None) | Q(ended_on__gte=F("started_on")), name="cases_goal_ends_after_start"
            ),
        ]


class PlanActionQuerySet(models.QuerySet):
    def visible_to(self, user: User) -> Self:
        """Steps with clients of the teams in reach."""
        return self.filter(user.reach(Permission.CLIENT_VIEW).rows("goal__trajectory__client__team"))

    def open(self) -> Self:
        """Not done and not dropped."""
        return self.filter(done_on=None, dropped_on=None)

    def at_work(self) -> Self:
        """Open, towards a running goal of a running trajectory; the others wait until it is taken up again."""
        return self.open().filter(goal__ended_on=None, goal__trajectory__closed_on=None)

    def promised_by(self, user: User) -> Self:
        """What this colleague would do."""
        return self.filter(user=user)

    def due(self, day: date) -> Self:
        """PHA-06: at work, and planned for this day or earlier."""
        return self.at_work().filter(due_on__lte=day)


class PlanAction(Record):
    """One small step: what, who, when. `user` is the colleague who promised it (PHA-06); `doer` who else does it."""

    goal = models.ForeignKey(Goal, models.PROTECT, related_name="actions")
    what = models.CharField(_("wat"), max_length=200)
    doer = models.CharField(_("wie doet het"), max_length=10, choices=Doer, default=Doer.CLIENT)
    user = models.ForeignKey(
        User, models.PROTECT, null=True, blank=True, related_name="plan_actions", verbose_name=_("welke collega")
    )
    kind = models.CharField(_("hoe"), max_length=10, choices=ActionKind, default=ActionKind.INDIVIDUAL)
    due_on = models.DateField(_("wanneer"), null=True, blank=True)
    done_on = models.DateField(_("gedaan op"), null=True, blank=True)
    dropped_on = models.DateField(_("niet meer nodig sinds"), null=True, blank=True)
    brought = models.CharField(_("wat bracht het"), max_length=300, blank=True)

    objects = PlanActionQuerySet.as_manager()

    class Meta:
        ordering = ["done_on", "due_on", "pk"]
        indexes = [
            models.Index(
                fields=["user", "due_on"], condition=Q(done_on=None, dropped_on=None), name="cases_plan_promises"
            )
        ]
        constraints = [
            models.CheckConstraint(condition=Q(done_on=None) | Q(dropped_on=None), name="cases_done_or_dropped"),
            models.CheckConstraint(
                condition=Q(user=None) | Q(doer=Doer.COLLEAGUE), name="cases_colleague_does_own_step"
            ),
        ]

    @property
    def is_open(self) -> bool:
        """`PlanActionQuerySet.open`, of one step."""
        return not self.done_on and not self.dropped_on

    @property
    def who(self) -> str:
        """Who does it, in words: of a colleague the name."""
        return self.user.name if self.user else self.get_doer_display()


class PlanDrawing(KeptImage):
    """The plan as the person drew or wrote it: any form is a plan (PHA-21). `said` tells in words what is on it."""

    trajectory = models.OneToOneField(Trajectory, models.PROTECT, related_name="plan_drawing")
    said = models.CharField(_("wat erop te zien is"), max_length=NOTE_LENGTH, blank=True)

    class Meta:
        ordering = ["pk"]
