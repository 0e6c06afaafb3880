"""Volunteers and their matches."""

from datetime import date, datetime
from typing import Self

from django.db import models
from django.db.models import Count, Exists, F, OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import Coalesce
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from accounts.access import Reach
from accounts.choices import Permission, Scope
from accounts.models import Team, User
from audit.records import Record
from cases.choices import ConsentScope
from cases.models import Client, Consent
from matching.choices import MEETING_STATES, Capability, EndReason, MatchState, VolunteerState
from people.models import Person


def clients_for(permission: Permission, user: User, at: datetime) -> QuerySet[Client]:
    """The clients around whom this permission (to see matches, to propose one) holds now.

    Those of a team in reach; where only the own caseload is, those whose file is open to this user.
    """
    reach = user.reach(permission)
    clients = Client.objects.visible_to(user).within(reach)
    if not reach.caseload_ids:
        return clients
    outside = ~Q(team__in=sorted(reach.caseload_ids))
    return clients.filter(outside | Q(pk__in=Client.objects.open_to(user, at).values("pk")))


class VolunteerQuerySet(models.QuerySet):
    def visible_to(self, user: User, at: datetime) -> Self:
        """Volunteers of the teams in reach; where only the own caseload is, who is around it or can be proposed."""
        reach = user.reach(Permission.VOLUNTEER_VIEW)
        volunteers = self.within(reach)
        if not reach.caseload_ids:
            return volunteers
        around = Match.objects.visible_to(user, at).filter(volunteer=OuterRef("pk"))
        outside = ~Q(team__in=sorted(reach.caseload_ids))
        return volunteers.filter(outside | Q(state=VolunteerState.AVAILABLE) | Exists(around))

    def within(self, reach: Reach) -> Self:
        """The rows another permission reaches as well (to edit, say)."""
        return self.filter(reach.rows("team"))

    def available(self) -> Self:
        """Ready for a match."""
        return self.filter(state=VolunteerState.AVAILABLE)

    def with_running(self) -> Self:
        """Annotate `running`: how many matches the volunteer has in which the two meet."""
        running = Match.objects.meeting().filter(volunteer=OuterRef("pk")).order_by()
        counted = running.values("volunteer").annotate(number=Count("pk")).values("number")
        return self.annotate(running=Coalesce(Subquery(counted), 0))

    def after(self, reference: str) -> Self:
        """What comes after this volunteer in the order of the list: by name, then by id."""
        last = self.filter(reference=reference)
        name, pk = Subquery(last.values("person__sort_name")), Subquery(last.values("pk"))
        return self.filter(Q(person__sort_name__gt=name) | Q(person__sort_name=name, pk__gt=pk))


class Volunteer(Record):
    """An unpaid helper. Of the VOG only the day it was seen is kept, never a number or copy."""

    person = models.OneToOneField(Person, models.PROTECT, related_name="volunteer")
    user = models.OneToOneField(User, models.PROTECT, null=True, blank=True, related_name="volunteer")
    team = models.ForeignKey(Team, models.PROTECT, related_name="volunteers", verbose_name=_("team"))
    state = models.CharField(_("status"), max_length=10, choices=VolunteerState, default=VolunteerState.APPLIED)
    conduct_seen_on = models.DateField(_("VOG gezien op"), null=True, blank=True)
    intro_done = models.BooleanField(_("introductie gevolgd"), default=False)
    max_matches = models.PositiveSmallIntegerField(_("hoogstens zoveel koppelingen"), default=1)
    capability = models.CharField(_("kan vooral"), max_length=10, choices=Capability, blank=True)
    is_specialised = models.BooleanField(_("geschoold voor psychische problemen"), default=False)
    interests = models.CharField(_("interesses"), max_length=300, blank=True)
    availability = models.CharField(_("beschikbaar"), max_length=200, blank=True)
    remarks = models.CharField(_("bijzonderheden"), max_length=500, blank=True)
    since_on = models.DateField(_("sinds"), null=True, blank=True)

    objects = VolunteerQuerySet.as_manager()

    class Meta:
        indexes = [models.Index(fields=["team", "state"])]

    def get_absolute_url(self) -> str:
        return reverse("matching:volunteer", args=[self.reference])


class MatchQuerySet(models.QuerySet):
    def visible_to(self, user: User, at: datetime) -> Self:
        """Matches that a colleague reaches; the volunteer's own door is `open_to_volunteer`."""
        return self.filter(client__in=clients_for(Permission.MATCH_VIEW, user, at).values("pk"))

    def within(self, reach: Reach) -> Self:
        """The rows another permission reaches as well (to edit, say)."""
        return self.filter(reach.rows("client__team"))

    def for_page(self) -> Self:
        """With what the pages about one match show, in one query."""
        return self.select_related("client__person", "client__partner", "volunteer__person", "contact_person")

    def meeting(self) -> Self:
        """The two meet or are about to."""
        return self.filter(state__in=MEETING_STATES)

    def open_to_volunteer(self, user: User, *, conduct_since: date) -> Self:
        """Own matches that run, while the VOG is valid, the client's consent holds today and the volunteer is not gone.

        `conduct_since` is the first day on which a VOG that was seen still counts.
        """
        if Scope.OWN not in user.reach(Permission.MATCH_VIEW).scopes:
            return self.none()
        agreed = Consent.objects.in_force(ConsentScope.VOLUNTEER, timezone.localdate())
        own = self.meeting().filter(volunteer__user=user, volunteer__conduct_seen_on__gte=conduct_since)
        return own.exclude(volunteer__state=VolunteerState.LEFT).filter(
            Exists(agreed.filter(client=OuterRef("client")))
        )


class Match(Record):
    """A volunteer and a client linked."""

    volunteer = models.ForeignKey(Volunteer, models.PROTECT, related_name="matches", verbose_name=_("vrijwilliger"))
    client = models.ForeignKey(Client, models.PROTECT, related_name="matches")
    state = models.CharField(_("status"), max_length=12, choices=MatchState, default=MatchState.PROPOSED)
    goal = models.CharField(_("waarvoor"), max_length=300, blank=True)
    notice = models.CharField(_("bericht voor de vrijwilliger"), max_length=500, blank=True)
    contact_person = models.ForeignKey(
        User, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("contactpersoon")
    )
    rhythm_days = models.PositiveSmallIntegerField(_("om de hoeveel dagen"), null=True, blank=True)
    started_on = models.DateField(_("begonnen"))
    ended_on = models.DateField(_("beëindigd"), null=True, blank=True)
    end_reason = models.CharField(_("reden"), max_length=12, choices=EndReason, blank=True)

    objects = MatchQuerySet.as_manager()

    class Meta:
        ordering = ["-started_on", "-pk"]
        indexes = [models.Index(fields=["client", "state"]), models.Index(fields=["volunteer", "state"])]
        constraints = [
            models.UniqueConstraint(
                fields=["volunteer", "client"],
                condition=Q(ended_on=None),
                name="matching_linked_once",
                violation_error_message=_("Deze twee zijn al gekoppeld."),
            ),
            models.CheckConstraint(
                condition=Q(state=MatchState.ENDED, ended_on__isnull=False)
                | ~Q(state=MatchState.ENDED) & Q(ended_on=None),
                name="matching_ended_has_day",
            ),
            models.CheckConstraint(
                condition=Q(ended_on=None) | Q(ended_on__gte=F("started_on")),
                name="matching_ends_after_start",
                violation_error_message=_("De einddatum ligt voor de begindatum."),
            ),
        ]

    def get_absolute_url(self) -> str:
        return reverse("matching:match", args=[self.reference])
