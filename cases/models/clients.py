"""The client: one person or a couple, and the meldingen that led to them."""

from datetime import datetime
from typing import Self

from django.db import models
from django.db.models import Count, Exists, F, OuterRef, Q, Subquery
from django.db.models.functions import Coalesce
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from accounts.access import Reach
from accounts.choices import Permission
from accounts.models import Team, User
from audit.records import Record
from cases.choices import ConsentScope, VisitOutcome
from cases.models.permissions import Consent, ReasonedAccess
from cases.models.referrals import Referral
from cases.models.trajectories import Trajectory
from cases.models.watching import EmergencyPlan, Monitoring
from people.models import Person
from signals.choices.concerns import Feedback
from signals.models import Concern


class ClientQuerySet(models.QuerySet):
    def visible_to(self, user: User) -> Self:
        """Clients the user may know to exist: those of the teams in reach."""
        return self.within(user.reach(Permission.CLIENT_VIEW))

    def within(self, reach: Reach) -> Self:
        """The clients one permission opens."""
        return self.filter(reach.rows("team"))

    def open_to(self, user: User, at: datetime) -> Self:
        """Clients whose file the user may read now: own caseload, or a live reasoned access."""
        return self.within(user.reach(Permission.FILE_OPEN)).filter(
            self.in_caseload_of(user) | self.with_access_of(user, at)
        )

    def caseload_of(self, user: User) -> Self:
        """The clients this user works with."""
        return self.visible_to(user).filter(self.in_caseload_of(user))

    @staticmethod
    def in_caseload_of(user: User) -> Q:
        """Lead of, or involved in, a trajectory that is not closed; the fixed person who keeps the client in view; or
        the last lead, as long as somebody is to be asked after a referral. In a team where the user still works."""
        reach = user.reach(Permission.CASE_WORK)
        guided = Trajectory.objects.open().of(user).filter(reach.rows("team"), client=OuterRef("pk"))
        watched = Monitoring.objects.running().filter(reach.rows("client__team"), user=user, client=OuterRef("pk"))
        referred = Referral.objects.left_with(user).filter(
            reach.rows("trajectory__client__team"), trajectory__client=OuterRef("pk")
        )
        return Exists(guided) | Exists(watched) | Exists(referred)

    @staticmethod
    def with_access_of(user: User, at: datetime) -> Q:
        """A reasoned access that has not ended."""
        return Exists(ReasonedAccess.objects.filter(client=OuterRef("pk"), user=user, until_at__gt=at))

    def with_ground(self, user: User, at: datetime) -> Self:
        """Annotate why this user may look: `is_own` (caseload) and `access_reason` (live reasoned access)."""
        accesses = ReasonedAccess.objects.filter(client=OuterRef("pk"), user=user, until_at__gt=at)
        return self.annotate(
            is_own=self.in_caseload_of(user),
            access_reason=Subquery(accesses.order_by("-until_at").values("reason")[:1]),
        )

    def for_page(self) -> Self:
        """With what every page about a client shows, in one query.

        `volunteer_consent` is the answer on a volunteer that counts today (None: none does), `is_in_view` says
        whether somebody keeps an eye on the client, `held_contacts` how many talks there were.
        """
        answers = Consent.objects.holding(ConsentScope.VOLUNTEER, timezone.localdate())
        answers = answers.filter(client=OuterRef("pk"))
        watched = Monitoring.objects.running().filter(client=OuterRef("pk"))
        talks = Client.objects.filter(pk=OuterRef("pk"), visits__outcome=VisitOutcome.HELD)
        talks = talks.order_by().values("pk").annotate(number=Count("visits")).values("number")
        return self.select_related("person__district", "partner", "team").annotate(
            volunteer_consent=Subquery(answers.values("answer")[:1]),
            is_in_view=Exists(watched),
            in_view_with=Subquery(watched.values("user__name")[:1]),
            in_view_next_on=Subquery(watched.values("next_on")[:1]),
            has_emergency_plan=Exists(EmergencyPlan.objects.filter(client=OuterRef("pk"))),
            held_contacts=Coalesce(Subquery(talks), 0),
        )


class Client(Record):
    """Who the work is about. Starts with a story and almost no facts."""

    person = models.ForeignKey(Person, models.PROTECT, related_name="client_as_first")
    partner = models.ForeignKey(Person, models.PROTECT, null=True, blank=True, related_name="client_as_second")
    team = models.ForeignKey(Team, models.PROTECT, related_name="clients", verbose_name=_("team"))
    story = models.TextField(_("het verhaal"), max_length=20_000, blank=True)
    matters_now = models.CharField(_("wat nu telt"), max_length=300, blank=True)
    added_at = models.DateTimeField(auto_now_add=True)

    objects = ClientQuerySet.as_manager()

    class Meta:
        indexes = [models.Index(fields=["team", "person"])]
        constraints = [
            models.CheckConstraint(
                condition=Q(partner=None) | ~Q(partner=F("person")),
                name="cases_couple_is_two",
                violation_error_message=_("Een paar bestaat uit twee verschillende personen."),
            )
        ]

    def get_absolute_url(self) -> str:
        return reverse("desk:client", args=[self.reference])

    @property
    def name(self) -> str:
        """The full name of the person or of both."""
        names = [person.full_name for person in self.persons]
        return _("{one} en {other}").format(one=names[0], other=names[1]) if len(names) > 1 else names[0]

    @property
    def persons(self) -> list[Person]:
        """One or two."""
        return [self.person, self.partner] if self.partner_id else [self.person]


class ConcernIntakeQuerySet(models.QuerySet):
    def to_tell(self) -> Self:
        """SIG-11: there was a talk after the melding, and nobody told yet which signal led there.

        However the melding ended: the task stays until the client answered.
        """
        return self.filter(talked_on__isnull=False, told_on=None)

    def before_talk(self) -> Self:
        """No talk followed yet; without those of before this program kept what was told (`Feedback.UNKNOWN`)."""
        return self.filter(talked_on=None).exclude(concern__feedback=Feedback.UNKNOWN)


class ConcernIntake(Record):
    """A melding joined to the client it turned out to be about.

    `talked_on` is the day of the first talk with the client that followed (`cases.services.visits` keeps it);
    `told_on` the day the client heard which signal led here and answered what the melder may know (SIG-11).
    """

    concern = models.OneToOneField(Concern, models.PROTECT, related_name="intake")
    client = models.ForeignKey(Client, models.PROTECT, related_name="intakes")
    joined_at = models.DateTimeField(auto_now_add=True)
    talked_on = models.DateField(_("eerste gesprek op"), null=True, blank=True)
    told_on = models.DateField(_("verteld op"), null=True, blank=True)

    objects = ConcernIntakeQuerySet.as_manager()

    @property
    def is_to_tell(self) -> bool:
        """SIG-11, of one intake; `ConcernIntakeQuerySet.to_tell` says the same of many."""
        return self.talked_on is not None and self.told_on is None
