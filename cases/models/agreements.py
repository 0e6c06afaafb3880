"""What was agreed: the next appointment, and who would do what."""

from datetime import date, datetime
from typing import Self

from django.db import models
from django.db.models import Exists, OuterRef
from django.utils.translation import gettext_lazy as _

from accounts.choices import Permission
from accounts.models import User
from audit.records import Record
from cases.choices import VisitKind
from cases.models.clients import Client
from cases.models.trajectories import Trajectory
from cases.models.visits import Visit
from cases.models.watching import Monitoring
from signals.models import PreventiveAction


class AppointmentQuerySet(models.QuerySet):
    def visible_to(self, user: User) -> Self:
        """Appointments with clients of the teams in reach."""
        return self.filter(user.reach(Permission.CLIENT_VIEW).rows("client__team"))

    def waiting(self) -> Self:
        """Not called off, and no visit logged for it yet."""
        return self.filter(cancelled_at=None, visit=None)

    def of(self, user: User) -> Self:
        """The user takes part."""
        return self.filter(participants=user)

    def before(self, moment: datetime) -> Self:
        """Start earlier than this moment."""
        return self.filter(starts_at__lt=moment)


class Appointment(Record):
    """A planned contact; logging the visit closes it. `action` is the preventive action it is part of (SIG-10)."""

    client = models.ForeignKey(Client, models.PROTECT, related_name="appointments")
    kind = models.CharField(_("soort"), max_length=12, choices=VisitKind, default=VisitKind.HOME_VISIT)
    starts_at = models.DateTimeField(_("wanneer"))
    participants = models.ManyToManyField(User, related_name="appointments", verbose_name=_("wie gaat"))
    is_uninvited = models.BooleanField(_("zonder uitnodiging"), default=False)
    action = models.ForeignKey(
        PreventiveAction, models.PROTECT, null=True, blank=True, related_name="appointments",
        verbose_name=_("preventieve actie"),
    )  # fmt: skip
    cancelled_at = models.DateTimeField(null=True, blank=True)
    visit = models.ForeignKey(Visit, models.PROTECT, null=True, blank=True, related_name="appointments")

    objects = AppointmentQuerySet.as_manager()

    class Meta:
        ordering = ["starts_at"]
        indexes = [models.Index(fields=["client", "starts_at"]), models.Index(fields=["starts_at"])]


class AgreementQuerySet(models.QuerySet):
    def visible_to(self, user: User) -> Self:
        """Agreements with clients of the teams in reach."""
        return self.filter(user.reach(Permission.CLIENT_VIEW).rows("client__team"))

    def open(self) -> Self:
        """Not done yet."""
        return self.filter(kept_on=None)

    def at_work(self) -> Self:
        """Open, with a client who is guided or kept in view; after that nobody is waiting for it."""
        guided = Trajectory.objects.open().filter(client=OuterRef("client"))
        watched = Monitoring.objects.running().filter(client=OuterRef("client"))
        return self.open().filter(Exists(guided) | Exists(watched))

    def promised_by(self, user: User) -> Self:
        """What this colleague would do."""
        return self.filter(user=user)

    def due(self, day: date) -> Self:
        """PHA-06: at work, and promised for this day or earlier."""
        return self.at_work().filter(due_on__lte=day)


class Agreement(Record):
    """Who does what, by when. `user` is the colleague who promised; empty means the client will."""

    client = models.ForeignKey(Client, models.PROTECT, related_name="agreements")
    visit = models.ForeignKey(Visit, models.PROTECT, null=True, blank=True, related_name="agreements")
    user = models.ForeignKey(
        User, models.PROTECT, null=True, blank=True, related_name="promises", verbose_name=_("wie")
    )
    what = models.CharField(_("wat"), max_length=200)
    due_on = models.DateField(_("voor wanneer"), null=True, blank=True)
    kept_on = models.DateField(_("gedaan op"), null=True, blank=True)

    objects = AgreementQuerySet.as_manager()

    class Meta:
        ordering = ["due_on", "pk"]
        indexes = [models.Index(fields=["user", "kept_on", "due_on"]), models.Index(fields=["client", "kept_on"])]
