"""Users, teams, and who is what in which team."""

from collections import defaultdict
from datetime import date
from functools import cached_property
from typing import Self

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models
from django.db.models import Count, F, Prefetch, Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from accounts.access import Reach, reach_of
from accounts.choices import Permission, Role, Scope
from accounts.grants import GRANTS
from audit.records import Record


def held_on(day: date, prefix: str = "") -> Q:
    """The condition on a membership, found under `prefix`, that it holds on this day; its last day is not included."""
    unended = Q(**{f"{prefix}until_on": None}) | Q(**{f"{prefix}until_on__gt": day})
    return unended & Q(**{f"{prefix}since_on__lte": day})


class TeamQuerySet(models.QuerySet):
    def within(self, reach: Reach) -> Self:
        """The teams a permission reaches."""
        return self.filter(reach.rows("pk"))

    def with_a(self, *roles: Role) -> Self:
        """The teams in which somebody who can sign in holds one of these roles today."""
        held = held_on(timezone.localdate(), "memberships__")
        return self.filter(held, memberships__role__in=roles, memberships__user__is_active=True).distinct()

    def with_member_count_on(self, day: date) -> Self:
        """Each team with `member_count`: how many people hold a role in it on this day."""
        held = held_on(day, "memberships__")
        return self.annotate(member_count=Count("memberships__user", filter=held, distinct=True))


class Team(Record):
    """A group of colleagues that shares clients, meldingen or both."""

    name = models.CharField(_("naam"), max_length=80, unique=True)
    takes_concerns = models.BooleanField(_("krijgt nieuwe meldingen (meldpunt)"), default=False)

    objects = TeamQuerySet.as_manager()

    class Meta:
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        return reverse("accounts:team", args=[self.reference])


class UserQuerySet(models.QuerySet):
    def active_in(self, team_ids: list[int] | frozenset[int], *roles: Role) -> Self:
        """Colleagues who can sign in and hold one of these roles in one of these teams today."""
        return self.filter(
            held_on(timezone.localdate(), "memberships__"),
            is_active=True,
            memberships__role__in=roles,
            memberships__team__in=team_ids,
        ).distinct()

    def active_first(self) -> Self:
        """Who can sign in on top, each part by name."""
        return self.order_by("-is_active", "name", "pk")

    def with_roles_on(self, day: date) -> Self:
        """Each user with `roles_today`, read for all of them at once."""
        current = Membership.objects.current(day).select_related("team")
        return self.prefetch_related(Prefetch("memberships", queryset=current, to_attr="roles_today"))

    def demo_as(self, role: Role) -> Self:
        """The demo accounts that hold this role today, always in the same order."""
        return (
            self.filter(
                held_on(timezone.localdate(), "memberships__"),
                is_active=True,
                is_demo=True,
                memberships__role=role,
            )
            .distinct()
            .order_by("username")
        )


class UserManager(BaseUserManager.from_queryset(UserQuerySet)):
    """Finds users by what they sign in with, whatever its case."""

    def get_by_natural_key(self, username: str) -> "User":
        return self.get(email__iexact=username)


class User(AbstractBaseUser, Record):
    """Somebody who can sign in, or the name of a worker in an imported registration (inactive)."""

    username = models.CharField(_("gebruikersnaam"), max_length=80, unique=True)
    name = models.CharField(_("naam"), max_length=120)
    email = models.EmailField(_("e-mailadres"), blank=True)
    is_active = models.BooleanField(_("kan inloggen"), default=True)
    is_demo = models.BooleanField(default=False, editable=False)
    language = models.CharField(
        _("taal"), max_length=2, choices=[("nl", "Nederlands"), ("en", "English")], default="nl"
    )
    joined_at = models.DateTimeField(auto_now_add=True)

    USERNAME_FIELD = "username"
    EMAIL_FIELD = "email"
    objects = UserManager()

    class Meta:
        ordering = ["name"]
        constraints = [
            models.UniqueConstraint(
                models.functions.Lower("email"),
                condition=~Q(email=""),
                name="accounts_email_once",
                violation_error_message=_("Er is al een account met dit e-mailadres."),
            )
        ]

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        return reverse("accounts:user", args=[self.reference])

    @cached_property
    def current_memberships(self) -> list["Membership"]:
        """Today's memberships, read once per request: a change acts on the next request."""
        return list(self.memberships.current(timezone.localdate()).select_related("team"))

    @cached_property
    def grants(self) -> dict[Permission, Reach]:
        """Every permission this user has, with the rows it reaches."""
        teams = defaultdict(lambda: {scope: set() for scope in Scope})
        for membership in self.current_memberships:
            for permission, scope in GRANTS[Role(membership.role)].items():
                teams[permission][scope].add(membership.team_id)
        return {permission: reach_of(held) for permission, held in teams.items()}

    def reach(self, permission: Permission) -> Reach:
        """The rows this permission opens; empty when the user does not have it."""
        return self.grants.get(permission, Reach())

    def may(self, permission: Permission) -> bool:
        """Whether one of the user's roles has this permission at all."""
        return permission in (Permission.PUBLIC, Permission.SIGNED_IN) or permission in self.grants

    def has_role(self, role: Role) -> bool:
        """Whether the user holds this role in any team today."""
        return bool(self.teams_as(role))

    def teams_as(self, *roles: Role) -> list[Team]:
        """The teams in which the user holds one of these roles today."""
        return [membership.team for membership in self.current_memberships if membership.role in roles]

    def team_ids_as(self, *roles: Role) -> set[int]:
        """The keys of those teams."""
        return {team.pk for team in self.teams_as(*roles)}


class MembershipQuerySet(models.QuerySet):
    def current(self, day: date) -> Self:
        """Memberships that hold on this day."""
        return self.filter(held_on(day))


class Membership(Record):
    """One user in one team in one role, from a day until a day."""

    user = models.ForeignKey(User, models.PROTECT, related_name="memberships")
    team = models.ForeignKey(Team, models.PROTECT, related_name="memberships")
    role = models.CharField(_("rol"), max_length=20, choices=Role)
    since_on = models.DateField(_("vanaf"))
    until_on = models.DateField(_("tot"), null=True, blank=True)

    objects = MembershipQuerySet.as_manager()

    class Meta:
        ordering = ["team__name", "role"]
        constraints = [
            models.UniqueConstraint(
                fields=["user", "team", "role"],
                condition=Q(until_on=None),
                name="accounts_membership_once",
                violation_error_message=_("Deze gebruiker heeft deze rol al in dit team."),
            ),
            models.CheckConstraint(
                condition=Q(until_on=None) | Q(until_on__gte=F("since_on")), name="accounts_membership_ends_after_start"
            ),
        ]
