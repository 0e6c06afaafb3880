"""A trajectory, who is involved, and its phases."""

from datetime import date
from typing import Self

from django.db import models
from django.db.models import Case, Count, Exists, F, OuterRef, Q, Subquery, Sum, When
from django.db.models.functions import Coalesce, Least
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from accounts.choices import Permission
from accounts.models import Team, User
from audit.records import Record
from cases.choices import (
    AT_WORK,
    CaseReviewKind,
    ClosingReason,
    Decision,
    Direction,
    Entry,
    IsolationPlace,
    Phase,
    Question,
    TrajectoryStatus,
)
from cases.models.assessments import Assessment, Indication, ProvisionalIndication
from directory.models import Organisation
from instruments.choices import UNKNOWN
from instruments.models import Answer
from typology.choices import Persistence
from ui.phones import show_phone


class TrajectoryQuerySet(models.QuerySet):
    def visible_to(self, user: User) -> Self:
        """The one row-level rule: trajectories of the teams in reach."""
        return self.filter(user.reach(Permission.CLIENT_VIEW).rows("team"))

    def of(self, user: User) -> Self:
        """The user's caseload: lead or involved today."""
        involved = InvolvedParty.objects.present().filter(trajectory=OuterRef("pk"), user=user)
        return self.filter(Q(lead=user) | Q(Exists(involved)))

    def open(self) -> Self:
        """Not closed."""
        return self.filter(closed_on=None)

    def without_lead(self) -> Self:
        """Nobody who can still sign in leads."""
        return self.filter(Q(lead=None) | Q(lead__is_active=False))

    def with_typing_so_far(self) -> Self:
        """Annotate what was done about typing: `indicated_on`, the day of the indicering that holds, and `kept` and
        `kept_of_partner`, how many answers lie on the open sheets of the client (None: none)."""
        indicated_on = Indication.objects.filter(trajectory=OuterRef("pk")).values("indicated_on")[:1]
        return self.annotate(
            indicated_on=Subquery(indicated_on),
            kept=_kept_answers("client__person"),
            kept_of_partner=_kept_answers("client__partner"),
        )

    def active(self) -> Self:
        """At work: active, or waiting for the client. Not in rest, without a need, or in view."""
        return self.filter(status__in=AT_WORK)

    def without_contact_since(self, day: date) -> Self:
        """PHA-24: at work, and no held contact on or after this day (nor opened since)."""
        return self.filter(
            Q(last_contact_on__lt=day) | Q(last_contact_on=None, opened_on__lt=day), status=TrajectoryStatus.ACTIVE
        )

    def to_ask_again(self, today: date) -> Self:
        """PHA-04: a date to ask again has come."""
        return self.open().filter(ask_again_on__lte=today)

    def with_minutes(self) -> Self:
        """Annotate `minutes`: how long all contacts on the trajectory took together, as far as somebody noted it."""
        spent = Trajectory.objects.filter(pk=OuterRef("pk")).order_by().values("pk")
        return self.annotate(minutes=Coalesce(Subquery(spent.annotate(all=Sum("visits__minutes")).values("all")), 0))

    def past_plan(self, today: date) -> Self:
        """PHA-18: at work, and the planned end date has passed. Nothing stops by itself."""
        return self.active().filter(planned_until__lt=today)

    def to_peer_review(self, before: date) -> Self:
        """PHA-15: at work since before this day, no review by peers since, and of the person, or of one of a couple,
        the latest typing is of the row where psychiatry plays a part."""
        reviewed = Trajectory.objects.filter(
            pk=OuterRef("pk"), reviews__kind=CaseReviewKind.PEERS, reviews__reviewed_on__gte=before
        )
        typed = Assessment.objects.filter(_of_client("person")).latest_of_each()
        row = typed.filter(persistence=Persistence.STRUCTURAL_PSYCHIATRIC)
        return self.active().filter(Exists(row), ~Exists(reviewed), opened_on__lt=before)

    def with_old_typing(self, day: date) -> Self:
        """TYP-09: at work, and of the person, or of one of a couple, the latest typing is from before this day or went
        by a wish that changed since.

        Annotates `typed_on`, the oldest of those latest typings, and `has_changed_wish`. A typing that was put off
        waits for its startindicering instead (TYP-11).
        """
        first, second = _latest_typing("client__person"), _latest_typing("client__partner")
        changed = Assessment.objects.filter(_of_client("person")).latest_of_each().with_changed_wish()
        typings = self.active().annotate(
            typed_on=Least(Coalesce(first, second), Coalesce(second, first)),
            has_changed_wish=Exists(changed.exclude(decision=Decision.POSTPONED)),
        )
        return typings.filter(Q(typed_on__lt=day) | Q(has_changed_wish=True))

    def to_type(self, day: date) -> Self:
        """TYP-11: open, and a startindicering of the person, or of one of a couple, ends on this day or earlier.

        Annotates `provisional_until`: the first of those days.
        """
        ending = ProvisionalIndication.objects.to_type(day).filter(_of_client("assessment__person"))
        until_on = Subquery(ending.order_by("until_on").values("until_on")[:1])
        return self.open().annotate(provisional_until=until_on).filter(provisional_until__isnull=False)


def _of_client(person: str) -> Q:
    """Whether who stands at the end of this path is the client of a trajectory, or one of a couple."""
    return Q(**{person: OuterRef("client__person")}) | Q(**{person: OuterRef("client__partner")})


def _kept_answers(person: str) -> Subquery:
    """How many answers that say something lie on the open sheet of the person at the end of this path."""
    answers = Answer.objects.filter(sheet__finished_at=None, sheet__observation_sheet__person=OuterRef(person))
    told = answers.exclude(value__in=("", UNKNOWN)).order_by().values("sheet")
    return Subquery(told.annotate(number=Count("pk")).values("number"))


def _latest_typing(person: str) -> Subquery:
    """The day of the latest typing of the person at the end of this path; nothing when it was put off."""
    latest = Assessment.objects.filter(person=OuterRef(person)).order_by("-assessed_on", "-pk")
    typed_on = Case(When(decision=Decision.POSTPONED, then=None), default="assessed_on")
    return Subquery(latest.values(day=typed_on)[:1])


class Trajectory(Record):
    """One period of guidance. Contacts, end date and goals are never compulsory (PHA-21)."""

    client = models.ForeignKey("cases.Client", models.PROTECT, related_name="trajectories")
    team = models.ForeignKey(Team, models.PROTECT, related_name="trajectories", verbose_name=_("team"))
    lead = models.ForeignKey(
        User, models.PROTECT, null=True, blank=True, related_name="trajectories", verbose_name=_("regiehouder")
    )
    status = models.CharField(_("status"), max_length=10, choices=TrajectoryStatus, default=TrajectoryStatus.ACTIVE)
    entry = models.CharField(_("herkomst"), max_length=20, choices=Entry, blank=True)
    question = models.CharField(_("eerste vraag"), max_length=15, choices=Question, blank=True)
    opened_on = models.DateField(_("geopend"))
    closed_on = models.DateField(_("afgesloten"), null=True, blank=True)
    closing_reason = models.CharField(_("reden"), max_length=20, choices=ClosingReason, blank=True)
    ask_again_on = models.DateField(_("opnieuw vragen op"), null=True, blank=True)
    isolation_place = models.CharField(_("plaats van het isolement"), max_length=12, choices=IsolationPlace, blank=True)
    direction = models.CharField(_("waar werken we aan"), max_length=10, choices=Direction, blank=True)
    is_group = models.BooleanField(_("in een groep"), default=False)
    group_reason = models.CharField(_("waarom een groep"), max_length=300, blank=True)
    planned_hours = models.PositiveSmallIntegerField(_("geplande uren"), null=True, blank=True)
    planned_until = models.DateField(_("geplande einddatum"), null=True, blank=True)
    last_contact_on = models.DateField(_("laatste gesprek"), null=True, blank=True, editable=False)

    objects = TrajectoryQuerySet.as_manager()

    class Meta:
        ordering = ["-opened_on", "-pk"]
        indexes = [
            models.Index(fields=["team", "status", "last_contact_on"]),
            models.Index(fields=["lead", "status"]),
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["client"],
                condition=Q(closed_on=None),
                name="cases_one_open_trajectory",
                violation_error_message=_("Er loopt al een traject voor deze cliënt."),
            ),
            models.CheckConstraint(
                condition=Q(status=TrajectoryStatus.CLOSED, closed_on__isnull=False) & ~Q(closing_reason="")
                | ~Q(status=TrajectoryStatus.CLOSED) & Q(closed_on=None, closing_reason=""),
                name="cases_closed_has_day_and_reason",
                violation_error_message=_("Een afgesloten traject heeft een datum en een reden."),
            ),
            models.CheckConstraint(
                condition=Q(closed_on=None) | Q(closed_on__gte=F("opened_on")),
                name="cases_closes_after_opening",
                violation_error_message=_("De einddatum ligt voor de startdatum."),
            ),
        ]

    def get_absolute_url(self) -> str:
        return reverse("desk:client", args=[self.client.reference])


class InvolvedPartyQuerySet(models.QuerySet):
    def present(self) -> Self:
        """Who takes part now."""
        return self.filter(until_on=None)


class InvolvedParty(Record):
    """Somebody beside the regiehouder who works along: a colleague (`user`), an organisation of the sociale kaart,
    or a name. That somebody stands here is no consent to share anything with them (CLO-04).
    """

    trajectory = models.ForeignKey(Trajectory, models.CASCADE, related_name="parties")
    user = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("collega"))
    organisation = models.ForeignKey(
        Organisation, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("organisatie")
    )
    name = models.CharField(_("naam"), max_length=120, blank=True)
    does = models.CharField(_("wat doet die"), max_length=160, blank=True)
    phone = models.CharField(_("telefoon"), max_length=20, blank=True)
    since_on = models.DateField(_("sinds"))
    until_on = models.DateField(_("tot"), null=True, blank=True)

    objects = InvolvedPartyQuerySet.as_manager()

    class Meta:
        ordering = ["since_on", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["trajectory", "user"],
                condition=Q(until_on=None),
                name="cases_involved_once",
                violation_error_message=_("Deze collega is al betrokken."),
            ),
            models.CheckConstraint(
                condition=Q(user__isnull=False) | Q(organisation__isnull=False) | ~Q(name=""),
                name="cases_party_is_somebody",
                violation_error_message=_("Kies een collega of organisatie, of vul een naam in."),
            ),
        ]

    @property
    def title(self) -> str:
        """Who it is: the colleague, the name with the organisation, or either."""
        if self.user:
            return self.user.name
        return " · ".join(filter(None, (self.name, self.organisation.name if self.organisation else "")))

    @property
    def shown_phone(self) -> str:
        """The number as people write it; nothing where there is none."""
        return show_phone(self.phone)


class PhasePeriodQuerySet(models.QuerySet):
    def running(self) -> Self:
        """Phases the trajectory is in now."""
        return self.filter(ended_on=None)


class PhasePeriod(Record):
    """One stay in one phase; several may run at once and a phase may return (PHA-01)."""

    trajectory = models.ForeignKey(Trajectory, models.CASCADE, related_name="phases")
    phase = models.CharField(max_length=10, choices=Phase)
    started_on = models.DateField(_("sinds"))
    ended_on = models.DateField(_("tot"), null=True, blank=True)
    note = models.CharField(_("in één zin"), max_length=300, blank=True)

    objects = PhasePeriodQuerySet.as_manager()

    class Meta:
        ordering = ["started_on", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["trajectory", "phase"],
                condition=Q(ended_on=None),
                name="cases_in_a_phase_once",
                violation_error_message=_("Dit traject is al in deze fase."),
            ),
            models.CheckConstraint(
                condition=Q(ended_on=None) | Q(ended_on__gte=F("started_on")), name="cases_phase_ends_after_start"
            ),
        ]
