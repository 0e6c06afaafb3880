"""The typing of a person: what was observed, what the guide proposed, what a person decided."""

from datetime import date
from typing import Self

from django.db import models
from django.db.models import Exists, F, OuterRef, Q
from django.utils.translation import gettext as _t
from django.utils.translation import gettext_lazy as _

from accounts.models import User
from audit.records import Record
from cases.choices import Decision, Otherwise
from instruments.choices import UNKNOWN
from instruments.models import Answer, Sheet
from people.models import Person
from typology.choices import Orientation, Persistence, Profile
from typology.guide.reading import ranked
from typology.rules import candidates, profile_of

WISH = "wish"


class ObservationSheetQuerySet(models.QuerySet):
    def open(self) -> Self:
        """Still being gathered; at most one of each person."""
        return self.filter(sheet__finished_at=None)


class ObservationSheet(Record):
    """What is known of a person for typing, gathered over several talks.

    A decision puts it away; the next one begins with the same answers.
    """

    sheet = models.OneToOneField(Sheet, models.PROTECT, related_name="observation_sheet")
    person = models.ForeignKey(Person, models.PROTECT, related_name="observation_sheets")

    objects = ObservationSheetQuerySet.as_manager()

    class Meta:
        ordering = ["-pk"]


def _later_than(path: str = "") -> Q:
    """Typed of the same person after the assessment at the end of this path."""
    person, on, pk = (OuterRef(f"{path}{name}") for name in ("person", "assessed_on", "pk"))
    return Q(person=person) & (Q(assessed_on__gt=on) | Q(assessed_on=on, pk__gt=pk))


class AssessmentQuerySet(models.QuerySet):
    def latest_of_each(self) -> Self:
        """Of every person the typing that holds now."""
        return self.filter(~Exists(Assessment.objects.filter(_later_than())))

    def settling(self) -> Self:
        """TYP-11: what ends a startindicering: one profile, a doubt between two, or the next startindicering.

        A row or a column alone does not: the profile it waits for is still open, and nobody would be asked again.
        """
        return self.filter(
            ~Q(persistence="") & ~Q(orientation="") | Q(decision__in=(Decision.DOUBT, Decision.POSTPONED))
        )

    def with_changed_wish(self) -> Self:
        """TYP-09: on the open sheet stands another wish than this typing went by, or one where it knew none yet.

        "Weet ik (nog) niet" is no wish. A typing without observations (of before, or imported) went by none.
        """
        by_then = Answer.objects.filter(
            item=WISH, value=OuterRef("value"), sheet__observation_sheet__proposals__assessment=OuterRef(OuterRef("pk"))
        )
        now = Answer.objects.filter(
            ~Exists(by_then),
            ~Q(value__in=("", UNKNOWN)),
            item=WISH,
            sheet__finished_at=None,
            sheet__observation_sheet__person=OuterRef("person"),
        )
        return self.filter(Exists(now), proposal__isnull=False)


class Assessment(Record):
    """What a worker decided on a day: a row and a column, one of them, or neither ("te weinig informatie").

    The profile is never stored: it follows from row and column (TYP-01). Only a doubt between two profiles is, because
    it does not follow; row and column then hold what both share.
    """

    person = models.ForeignKey(Person, models.PROTECT, related_name="assessments")
    decision = models.CharField(_("besluit"), max_length=9, choices=Decision, default=Decision.OWN)
    persistence = models.CharField(_("hoe blijvend"), max_length=24, choices=Persistence, blank=True)
    orientation = models.CharField(_("waarop gericht"), max_length=16, choices=Orientation, blank=True)
    doubt_one = models.CharField(_("twijfel tussen"), max_length=16, choices=Profile, blank=True)
    doubt_two = models.CharField(_("en"), max_length=16, choices=Profile, blank=True)
    otherwise = models.CharField(_("waarom anders"), max_length=10, choices=Otherwise, blank=True)
    note = models.TextField(_("waaraan zie je dat"), max_length=5_000, blank=True)
    assessed_on = models.DateField(_("datum"))
    assessed_by = models.ForeignKey(
        User, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("door")
    )

    objects = AssessmentQuerySet.as_manager()

    class Meta:
        ordering = ["-assessed_on", "-pk"]
        indexes = [models.Index(fields=["person", "-assessed_on", "-id"])]
        constraints = [
            models.CheckConstraint(
                condition=Q(decision=Decision.DOUBT)
                & ~Q(doubt_one="")
                & ~Q(doubt_two="")
                & ~Q(doubt_one=F("doubt_two"))
                | ~Q(decision=Decision.DOUBT) & Q(doubt_one="", doubt_two=""),
                name="cases_doubt_is_between_two",
                violation_error_message=_("Twijfel is tussen twee verschillende profielen."),
            ),
            models.CheckConstraint(
                condition=~Q(decision=Decision.POSTPONED) | Q(persistence="", orientation=""),
                name="cases_postponed_is_not_typed",
                violation_error_message=_("Wie het typeren uitstelt, kiest nog geen rij of kolom."),
            ),
            models.CheckConstraint(
                condition=Q(otherwise="") | Q(decision__in=(Decision.OTHER, Decision.DOUBT)),
                name="cases_otherwise_than_proposed",
                violation_error_message=_("Een reden om af te wijken hoort bij een keuze die afwijkt."),
            ),
        ]

    @property
    def profile(self) -> Profile | None:
        """The profile that follows from both dimensions; None while one is open or two are in doubt."""
        return None if self.doubt_one else profile_of(self.persistence, self.orientation)

    @property
    def candidates(self) -> list[Profile]:
        """The profiles that remain (TYP-03); in doubt the two."""
        if self.doubt_one:
            return [Profile(self.doubt_one), Profile(self.doubt_two)]
        return candidates(self.persistence, self.orientation)

    @property
    def verdict(self) -> str:
        """In words: the profile, the candidates that remain, or that too little is known."""
        if self.decision == Decision.POSTPONED:
            return _t("uitgesteld")
        if not (self.persistence or self.orientation or self.doubt_one):
            return _t("te weinig informatie")
        return _t(" of ").join(str(profile.label) for profile in self.candidates)


class Proposal(Record):
    """What the guide said when a typing was decided, kept beside it. The guide is never retrained on it.

    `likelihoods` holds a number between 0 and 1 for each of the eight profiles, by code.
    """

    assessment = models.OneToOneField(Assessment, models.PROTECT, related_name="proposal")
    observations = models.ForeignKey(ObservationSheet, models.PROTECT, related_name="proposals")
    guide_version = models.PositiveSmallIntegerField(_("versie van de typeerhulp"))
    persistence = models.CharField(_("hoe blijvend"), max_length=24, choices=Persistence, blank=True)
    orientation = models.CharField(_("waarop gericht"), max_length=16, choices=Orientation, blank=True)
    likelihoods = models.JSONField(_("hoe goed elk profiel past"))

    @property
    def candidates(self) -> list[Profile]:
        """What the guide left open: 1, 2, 4 or 8 profiles (TYP-03)."""
        return candidates(self.persistence, self.orientation)

    @property
    def profile(self) -> Profile | None:
        """The one profile it proposed; None is "te weinig informatie" (TYP-06)."""
        return profile_of(self.persistence, self.orientation)

    @property
    def ranked(self) -> list[tuple[Profile, float]]:
        """The eight, most likely first; equals in the order of the matrix, which a stored object does not keep."""
        return ranked({one: self.likelihoods[one] for one in Profile})


class ProvisionalIndicationQuerySet(models.QuerySet):
    def running(self) -> Self:
        """TYP-11: nothing was decided since that settles the typing; its day may be past."""
        return self.filter(~Exists(Assessment.objects.settling().filter(_later_than("assessment__"))))

    def to_type(self, day: date) -> Self:
        """TYP-11: ends on this day or earlier, and is still running."""
        return self.running().filter(until_on__lte=day)


class ProvisionalIndication(Record):
    """A startindicering: what happens while typing is postponed, and until when (TYP-11)."""

    assessment = models.OneToOneField(Assessment, models.PROTECT, related_name="provisional")
    until_on = models.DateField(_("einddatum"))
    meanwhile = models.TextField(_("wat doen we intussen"), max_length=2_000, blank=True)

    objects = ProvisionalIndicationQuerySet.as_manager()

    class Meta:
        indexes = [models.Index(fields=["until_on"])]


class Indication(Record):
    """An indicering, the five points ("geen formele indicatiestelling"); the latest of a trajectory holds."""

    trajectory = models.ForeignKey("cases.Trajectory", models.PROTECT, related_name="indications")
    approach = models.TextField(_("aanpak"), max_length=2_000)
    responsible = models.ForeignKey(User, models.PROTECT, related_name="+", verbose_name=_("wie is verantwoordelijk"))
    volunteers = models.CharField(_("rol van vrijwilligers"), max_length=500, blank=True)
    means = models.CharField(_("middelen"), max_length=500, blank=True)
    basis = models.TextField(_("waarop gebaseerd"), max_length=2_000, blank=True)
    indicated_on = models.DateField(_("datum"))
    indicated_by = models.ForeignKey(User, models.PROTECT, null=True, related_name="+", verbose_name=_("door"))

    class Meta:
        ordering = ["-indicated_on", "-pk"]
