"""Filled-in instruments: about a person, or about the own way of working."""

from typing import Self

from django.db import models
from django.db.models import Exists, OuterRef, Q, Subquery
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from accounts.choices import Role
from accounts.models import Membership, Team, User
from audit.records import Record
from cases.models.trajectories import Trajectory
from instruments.models import Sheet
from people.models import Person


class PersonSheetQuerySet(models.QuerySet):
    def kept(self) -> Self:
        """Not thrown away."""
        return self.filter(sheet__discarded_at=None)

    def begun(self, code: str) -> Self:
        """Of this instrument, and not put away yet."""
        return self.kept().filter(sheet__edition__instrument__code=code, sheet__finished_at=None)

    def with_latest(self) -> Self:
        """Annotate `latest_id`: the latest trajectory of the client whose trajectory it is of."""
        latest = Trajectory.objects.filter(client=OuterRef("trajectory__client"))
        return self.annotate(latest_id=Subquery(latest.values("pk")[:1]))

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
        """One's own, and what was shared with a team where this user does field work and its author still is."""
        members = Membership.objects.current(timezone.localdate())
        is_member = Exists(members.filter(user=OuterRef("user"), team=OuterRef("shared_with")))
        return self.filter(Q(user=user) | Q(is_member, shared_with__in=user.team_ids_as(*READERS)))

    def kept(self) -> Self:
        """Not thrown away."""
        return self.filter(sheet__discarded_at=None)

    def begun(self, code: str) -> Self:
        """Of this instrument, and not put away yet."""
        return self.kept().filter(sheet__edition__instrument__code=code, sheet__finished_at=None)

    def finished(self) -> Self:
        """Filled in and put away."""
        return self.filter(sheet__finished_at__isnull=False)


class OwnSheet(Record):
    """A reflection on the own work; private to who filled it in until shared, and never about a client by name.

    `shared_with` is the team of that moment: in a next team of the author nobody reads it.
    """

    sheet = models.OneToOneField(Sheet, models.PROTECT, related_name="own_sheet")
    user = models.ForeignKey(User, models.PROTECT, related_name="own_sheets")
    is_shared = models.BooleanField(_("gedeeld met het team"), default=False)
    shared_with = models.ForeignKey(
        Team, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("gedeeld met team")
    )

    objects = OwnSheetQuerySet.as_manager()

    class Meta:
        ordering = ["-sheet__filled_on", "-pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(is_shared=True, shared_with__isnull=False) | Q(is_shared=False, shared_with=None),
                name="cases_shared_with_a_team",
            )
        ]
