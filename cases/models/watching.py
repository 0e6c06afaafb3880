"""Staying in view: monitoring by a fixed person, the watch network around a client, and the emergency plan."""

from datetime import date
from typing import Self

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from accounts.choices import Permission
from accounts.models import User
from audit.records import Record
from cases.choices import MonitoringKind, WatcherKind
from signals.models.uninvited import Weighed
from ui.phones import show_phone


class MonitoringQuerySet(models.QuerySet):
    def visible_to(self, user: User) -> Self:
        """Of clients of the teams in reach."""
        return self.filter(user.reach(Permission.CLIENT_VIEW).rows("client__team"))

    def running(self) -> Self:
        """Not ended."""
        return self.filter(until_on=None)

    def due(self, day: date) -> Self:
        """CLO-08: running, and the next contact was agreed for this day or earlier."""
        return self.running().filter(next_on__lte=day)

    def without_person(self) -> Self:
        """Running, and nobody who can still sign in is the fixed person: somebody has to be chosen."""
        return self.running().filter(Q(user=None) | Q(user__is_active=False))


class Monitoring(Record):
    """Low-frequency contact beside or after guidance, by one fixed person, with the client's consent (CLO-06).

    `rhythm_weeks` is every how many weeks; without it there is one contact (`next_on`) or none agreed. `next_on` stays
    what it was as long as nobody was spoken with: then the contact was missed (CLO-08).
    """

    client = models.ForeignKey("cases.Client", models.PROTECT, related_name="monitorings")
    kind = models.CharField(_("soort"), max_length=12, choices=MonitoringKind, default=MonitoringKind.IN_VIEW)
    user = models.ForeignKey(
        User, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("vaste persoon")
    )
    rhythm_weeks = models.PositiveSmallIntegerField(_("om de hoeveel weken"), null=True, blank=True)
    next_on = models.DateField(_("volgende keer"), null=True, blank=True)
    agreed = models.CharField(_("afgesproken"), max_length=300, blank=True)
    since_on = models.DateField(_("sinds"))
    until_on = models.DateField(_("tot"), null=True, blank=True)
    why_ended = models.CharField(_("waarom gestopt"), max_length=200, blank=True)

    objects = MonitoringQuerySet.as_manager()

    class Meta:
        indexes = [models.Index(fields=["user", "next_on"], condition=Q(until_on=None), name="cases_in_view_due")]
        constraints = [
            models.UniqueConstraint(
                fields=["client"],
                condition=Q(until_on=None),
                name="cases_one_monitoring",
                violation_error_message=_("Deze persoon is al in beeld bij iemand."),
            )
        ]


class WatchNetworkQuerySet(models.QuerySet):
    def running(self) -> Self:
        """Not ended."""
        return self.filter(ended_on=None)


class WatchNetwork(Weighed):
    """A signaleringsnetwerk rond de cliënt: who watches for which signals, and who then acts.

    Without the client's agreement (`is_agreed`) it is a gate: reason, `ground` and the four considerations (CLO-06).
    """

    client = models.ForeignKey("cases.Client", models.PROTECT, related_name="watch_networks")
    is_agreed = models.BooleanField(_("de persoon vindt het goed"), default=True)
    ground = models.CharField(_("grond"), max_length=300, blank=True)
    begun_on = models.DateField(_("sinds"))
    ended_on = models.DateField(_("tot"), null=True, blank=True)

    objects = WatchNetworkQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["client"],
                condition=Q(ended_on=None),
                name="cases_one_watch_network",
                violation_error_message=_("Er is al een signaleringsnetwerk rond deze persoon."),
            )
        ]


class WatchMember(Record):
    """Somebody of the watch network: what they look out for, and what they then do."""

    watch_network = models.ForeignKey(WatchNetwork, models.PROTECT, related_name="members")
    name = models.CharField(_("naam"), max_length=120)
    kind = models.CharField(_("wie is dat"), max_length=12, choices=WatcherKind)
    phone = models.CharField(_("telefoon"), max_length=20, blank=True)
    watches = models.CharField(_("let op"), max_length=300, blank=True)
    does = models.CharField(_("doet dan"), max_length=300, blank=True)
    since_on = models.DateField(_("sinds"))
    until_on = models.DateField(_("tot"), null=True, blank=True)

    class Meta:
        ordering = ["pk"]

    @property
    def shown_phone(self) -> str:
        """The number as people write it; nothing where there is none."""
        return show_phone(self.phone)


class EmergencyPlan(Record):
    """Made with the client: how we see that it goes badly, what then helps, and whom to call. The latest holds."""

    client = models.ForeignKey("cases.Client", models.PROTECT, related_name="emergency_plans")
    signs = models.TextField(_("hoe merk je dat het niet goed gaat"), max_length=2_000)
    helps = models.TextField(_("wat helpt dan"), max_length=2_000, blank=True)
    hinders = models.TextField(_("wat helpt niet"), max_length=1_000, blank=True)
    calls = models.TextField(_("wie bellen we"), max_length=1_000, blank=True)
    noted_on = models.DateField(_("gemaakt op"))
    noted_by = models.ForeignKey(User, models.PROTECT, null=True, related_name="+", verbose_name=_("door"))

    class Meta:
        ordering = ["-noted_on", "-pk"]
