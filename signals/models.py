"""A melding: somebody is worried about somebody."""

from datetime import date, datetime, time, timedelta
from typing import Self

from django.db import models
from django.db.models import Q, Subquery
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from accounts.access import Reach
from accounts.choices import Permission
from accounts.models import Team, User
from audit.records import Record
from directory.models import District
from signals.choices import ConcernOutcome, ConcernStatus, Source

OPEN = ~Q(status=ConcernStatus.CLOSED)


class ConcernQuerySet(models.QuerySet):
    def visible_to(self, user: User) -> Self:
        """The meldingen within the user's reach."""
        return self.within(user.reach(Permission.CONCERN_VIEW))

    def within(self, reach: Reach) -> Self:
        """The meldingen one permission opens."""
        return self.filter(reach.rows("team"))

    def open(self) -> Self:
        """Not closed yet."""
        return self.filter(OPEN)

    def without_owner(self) -> Self:
        """SIG-02: open, and nobody who can still sign in holds it."""
        return self.open().filter(Q(owner=None) | Q(owner__is_active=False))

    def to_decide(self) -> Self:
        """SIG-03: accepted, and no visit was tried nor another decision taken."""
        return self.filter(status=ConcernStatus.ACCEPTED, attempted_on=None)

    def after(self, reference: str) -> Self:
        """Continues the queue (oldest first) after this melding; without one it starts at the beginning."""
        if not reference:
            return self
        last = self.filter(reference=reference)
        received_at, pk = Subquery(last.values("received_at")), Subquery(last.values("pk"))
        return self.filter(Q(received_at__gt=received_at) | Q(received_at=received_at, pk__gt=pk))

    def waiting_since(self, day: date) -> Self:
        """SIG-06: open, received on this day or earlier, and no contact was tried."""
        return self.filter(
            status__in=(ConcernStatus.NEW, ConcernStatus.ACCEPTED), received_at__lt=_night_after(day), attempted_on=None
        )


class Concern(Record):
    """A melding; `client` facts stay in words here until somebody opens a client."""

    about = models.CharField(_("om wie of waar gaat het"), max_length=200)
    seen = models.TextField(_("wat is er gezien"), max_length=20_000)
    reporter = models.CharField(_("wie meldt en hoe bereikbaar"), max_length=200, blank=True)
    source = models.CharField(_("bron"), max_length=20, choices=Source, default=Source.OTHER)
    source_words = models.CharField(_("bron en reden in eigen woorden"), max_length=200, blank=True)
    district = models.ForeignKey(District, models.PROTECT, null=True, blank=True, verbose_name=_("wijk"))
    team = models.ForeignKey(Team, models.PROTECT, related_name="concerns", verbose_name=_("team"))
    owner = models.ForeignKey(
        User, models.PROTECT, null=True, blank=True, related_name="concerns", verbose_name=_("eigenaar")
    )
    status = models.CharField(max_length=10, choices=ConcernStatus, default=ConcernStatus.NEW)
    outcome = models.CharField(_("uitkomst"), max_length=20, choices=ConcernOutcome, blank=True)
    received_at = models.DateTimeField(_("binnengekomen"))
    attempted_on = models.DateField(_("eerste contactpoging"), null=True, blank=True)
    joined_at = models.DateTimeField(_("bij een cliënt gevoegd"), null=True, blank=True, editable=False)
    closed_at = models.DateTimeField(null=True, blank=True)
    taken_by = models.ForeignKey(
        User, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("opgenomen door")
    )

    objects = ConcernQuerySet.as_manager()

    class Meta:
        indexes = [
            models.Index(fields=["received_at", "id"], condition=OPEN, name="signals_queue"),
            models.Index(fields=["team", "received_at", "id"], condition=OPEN, name="signals_team_queue"),
            models.Index(fields=["owner", "status"]),
        ]
        constraints = [
            models.CheckConstraint(
                condition=Q(status=ConcernStatus.CLOSED, closed_at__isnull=False) & ~Q(outcome="")
                | ~Q(status=ConcernStatus.CLOSED) & Q(outcome="", closed_at=None),
                name="signals_closed_has_outcome",
                violation_error_message=_("Een afgesloten melding heeft een uitkomst."),
            )
        ]

    def get_absolute_url(self) -> str:
        return reverse("signals:concern", args=[self.reference])

    @property
    def is_open(self) -> bool:
        return self.status != ConcernStatus.CLOSED


def _night_after(day: date) -> datetime:
    """The moment this day ends, here."""
    return timezone.make_aware(datetime.combine(day + timedelta(days=1), time.min))
