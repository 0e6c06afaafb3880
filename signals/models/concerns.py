"""A melding: somebody is worried about somebody."""

from datetime import date, datetime, timedelta
from typing import Self

from django.db import models
from django.db.models import Exists, OuterRef, Q, Subquery
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from accounts.access import Reach
from accounts.choices import Permission
from accounts.models import Membership, Team, User
from audit.records import Record
from audit.references import new_reference
from directory.models import District
from signals.choices.concerns import HANDLERS, ConcernOutcome, ConcernStatus, Feedback, NoteKind, Reason
from signals.choices.sources import StockSource
from signals.models.signallers import Signaller
from signals.models.sources import Source
from ui.dates import midnight

OPEN = ~Q(status=ConcernStatus.CLOSED)
# These wait until somebody has seen them.
WAITS_TO_BE_SEEN = (NoteKind.HANDOVER, NoteKind.SUPPLEMENT)
NEWS = (Q(kind=NoteKind.HANDOVER) | Q(kind=NoteKind.SUPPLEMENT)) & Q(handled_at=None)
# SIG-04: the melder can be reached, something was done, and nobody told yet. Written as an "or", because SQLite
# does not see that an "in" is the same as the condition of its index.
DONE = Q(status=ConcernStatus.CONTACTED) | Q(status=ConcernStatus.CLOSED)
REACHABLE = ~Q(reporter="") | Q(signaller__isnull=False)
FEEDBACK_DUE = DONE & Q(feedback="") & REACHABLE


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

    def without_owner(self, day: date) -> Self:
        """SIG-02: open, and nobody holds it who can sign in and works in its team on this day."""
        return self.open().filter(~_held(day))

    def mergeable(self) -> Self:
        """Open, and with no client yet: another melding about the same person can go with it."""
        return self.open().filter(joined_at=None)

    def with_owner(self, day: date) -> Self:
        """Somebody who can sign in and works in its team on this day holds it."""
        return self.filter(_held(day))

    def with_holder(self, day: date) -> Self:
        """Each with `is_held`: whether it has an owner in this sense."""
        return self.annotate(is_held=_held(day))

    def to_decide(self) -> Self:
        """SIG-03: accepted, and no visit was tried nor another decision taken."""
        return self.filter(status=ConcernStatus.ACCEPTED, attempted_on=None)

    def to_feed_back(self) -> Self:
        """SIG-04: something was done, and the melder, who can be reached, did not hear of it."""
        return self.filter(FEEDBACK_DUE)

    def with_news(self) -> Self:
        """A hand-over or a supplement waits to be seen, whatever became of the melding."""
        return self.filter(pk__in=ConcernNote.objects.waiting().values("concern"))

    def of_signaller(self, signaller: Signaller) -> Self:
        """Brought by this regular signaller."""
        return self.filter(signaller=signaller)

    def after(self, reference: str, *, newest_first: bool = False) -> Self:
        """Continues the queue after this melding; without one it starts at the beginning."""
        if not reference:
            return self
        last = self.filter(reference=reference)
        received_at, pk = Subquery(last.values("received_at")), Subquery(last.values("pk"))
        further = "lt" if newest_first else "gt"
        later = Q(**{f"received_at__{further}": received_at}) | Q(received_at=received_at, **{f"pk__{further}": pk})
        return self.filter(later)

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
    source = models.ForeignKey(
        Source, models.PROTECT, to_field="code", db_column="source", default=StockSource.OTHER, related_name="concerns",
        verbose_name=_("bron"),
    )  # fmt: skip
    source_words = models.CharField(_("bron en reden in eigen woorden"), max_length=200, blank=True)
    signaller = models.ForeignKey(
        Signaller, models.PROTECT, null=True, blank=True, related_name="concerns", verbose_name=_("vaste signaleerder")
    )
    district = models.ForeignKey(District, models.PROTECT, null=True, blank=True, verbose_name=_("wijk"))
    team = models.ForeignKey(Team, models.PROTECT, related_name="concerns", verbose_name=_("team"))
    owner = models.ForeignKey(
        User, models.PROTECT, null=True, blank=True, related_name="concerns", verbose_name=_("eigenaar")
    )
    status = models.CharField(max_length=10, choices=ConcernStatus, default=ConcernStatus.NEW)
    outcome = models.CharField(_("uitkomst"), max_length=20, choices=ConcernOutcome, blank=True)
    received_at = models.DateTimeField(_("binnengekomen"))
    receipt = models.CharField(
        _("nummer voor de melder"), max_length=12, unique=True, default=new_reference, editable=False
    )
    attempted_on = models.DateField(_("eerste contactpoging"), null=True, blank=True)
    no_visit_reason = models.CharField(_("waarom geen huisbezoek"), max_length=300, blank=True)
    feedback = models.CharField(_("terugkoppeling"), max_length=10, choices=Feedback, blank=True)
    feedback_on = models.DateField(_("teruggekoppeld op"), null=True, blank=True)
    merged_into = models.ForeignKey(
        "self", models.PROTECT, null=True, blank=True, related_name="merged", verbose_name=_("hoort bij melding")
    )
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
            models.Index(fields=["status", "received_at", "id"], name="signals_by_status"),
            models.Index(fields=["district", "received_at", "id"], condition=OPEN, name="signals_district_queue"),
            models.Index(fields=["team", "received_at", "id"], condition=FEEDBACK_DUE, name="signals_team_feedback"),
            models.Index(fields=["received_at", "id"], condition=FEEDBACK_DUE, name="signals_feedback"),
        ]
        constraints = [
            models.CheckConstraint(
                condition=Q(status=ConcernStatus.CLOSED, closed_at__isnull=False) & ~Q(outcome="")
                | ~Q(status=ConcernStatus.CLOSED) & Q(outcome="", closed_at=None),
                name="signals_closed_has_outcome",
                violation_error_message=_("Een afgesloten melding heeft een uitkomst."),
            ),
            models.CheckConstraint(
                condition=Q(outcome=ConcernOutcome.MERGED, merged_into__isnull=False)
                | ~Q(outcome=ConcernOutcome.MERGED) & Q(merged_into=None),
                name="signals_merged_has_melding",
                violation_error_message=_("Kies bij welke melding deze hoort."),
            ),
            models.CheckConstraint(
                condition=Q(feedback="", feedback_on=None) | ~Q(feedback="") & Q(feedback_on__isnull=False),
                name="signals_feedback_has_day",
                violation_error_message=_("Op welke dag is de melder ingelicht?"),
            ),
        ]

    def get_absolute_url(self) -> str:
        return reverse("signals:concern", args=[self.reference])

    @property
    def is_open(self) -> bool:
        return self.status != ConcernStatus.CLOSED

    @property
    def can_hear(self) -> bool:
        """SIG-04: whether the melder can be reached, by what they left or as a signaller we know."""
        return bool(self.reporter or self.signaller_id)


class ConcernReason(models.Model):  # noqa: DJ008 - it has nothing to say that is not about somebody
    """One of the reasons why somebody worries."""

    concern = models.ForeignKey(Concern, models.CASCADE, related_name="reasons")
    reason = models.CharField(_("reden"), max_length=12, choices=Reason)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["concern", "reason"], name="signals_reason_once")]


class ConcernNoteQuerySet(models.QuerySet):
    def waiting(self) -> Self:
        """Hand-overs and supplements nobody has seen yet."""
        return self.filter(NEWS)


class ConcernNote(Record):
    """A line in the logbook of a melding: a note, a hand-over, what the melder heard or added.

    A hand-over and a supplement wait until somebody has seen them (`handled_at`).
    """

    concern = models.ForeignKey(Concern, models.PROTECT, related_name="notes")
    kind = models.CharField(_("soort"), max_length=10, choices=NoteKind)
    text = models.TextField(_("tekst"), max_length=20_000)
    is_warm = models.BooleanField(_("in gesprek overgedragen"), default=False)
    by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("door"))
    at = models.DateTimeField(_("wanneer"))
    handled_at = models.DateTimeField(null=True, blank=True)

    objects = ConcernNoteQuerySet.as_manager()

    class Meta:
        ordering = ["-at", "-pk"]
        indexes = [
            models.Index(fields=["concern", "-at"]),
            models.Index(fields=["concern"], condition=NEWS, name="signals_news"),
        ]

    @property
    def is_waiting(self) -> bool:
        """The same of one note."""
        return self.kind in WAITS_TO_BE_SEEN and self.handled_at is None


def _held(day: date) -> Exists:
    """The owner can sign in and is a colleague of the team that holds the melding."""
    holders = Membership.objects.current(day).filter(
        user=OuterRef("owner"), team=OuterRef("team"), role__in=HANDLERS, user__is_active=True
    )
    return Exists(holders)


def _night_after(day: date) -> datetime:
    """The moment this day ends, here."""
    return midnight(day + timedelta(days=1))
