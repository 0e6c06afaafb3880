"""Filled-in instruments: about a person, or about the own way of working."""

from typing import Self

from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from accounts.choices import Role
from accounts.models import Membership, User
from audit.records import Record
from cases.models.trajectories import Trajectory
from instruments.models import Sheet
from people.models import Person


class PersonSheetQuerySet(models.QuerySet):
    def finished(self) -> Self:
        """Filled in and put away."""
        return self.filter(sheet__finished_at__isnull=False)


class PersonSheet(Record):
    """One instrument filled in with or by a person. None is mandatory; it never gives a score for a person (PHA-25)."""

    sheet = models.OneToOneField(Sheet, models.PROTECT, related_name="person_sheet")
    person = models.ForeignKey(Person, models.PROTECT, related_name="sheets")
    trajectory = models.ForeignKey(Trajectory, models.PROTECT, null=True, blank=True, related_name="sheets")
    is_by_person = models.BooleanField(_("door de persoon zelf ingevuld"), default=False)

    objects = PersonSheetQuerySet.as_manager()

    class Meta:
        ordering = ["-sheet__filled_on", "-pk"]


# Who reads what somebody of the team shared: those who do the same work there.
READERS = (Role.WORKER, Role.COORDINATOR)


class OwnSheetQuerySet(models.QuerySet):
    def visible_to(self, user: User) -> Self:
        """One's own, and what was shared by somebody who is in a team where this user does field work today."""
        teams = user.team_ids_as(*READERS)
        members = Membership.objects.current(timezone.localdate()).filter(team__in=teams).values("user")
        return self.filter(Q(user=user) | Q(is_shared=True, user__in=members))

    def finished(self) -> Self:
        """Filled in and put away."""
        return self.filter(sheet__finished_at__isnull=False)


class OwnSheet(Record):
    """A reflection on the own work; private to who filled it in until shared, and never about a client by name."""

    sheet = models.OneToOneField(Sheet, models.PROTECT, related_name="own_sheet")
    user = models.ForeignKey(User, models.PROTECT, related_name="own_sheets")
    is_shared = models.BooleanField(_("gedeeld met het team"), default=False)

    objects = OwnSheetQuerySet.as_manager()

    class Meta:
        ordering = ["-sheet__filled_on", "-pk"]
