"""Instruments, their versions, and sheets that were filled in. Whom a sheet is about stands in a room above."""

from typing import Self

from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from accounts.models import User
from audit.records import Record
from instruments.choices import About, Told
from instruments.definition import Definition, read_definition
from instruments.wording import in_words

VALUE_LENGTH, NOTE_LENGTH = 5000, 500


class Instrument(Record):
    """One form that keeps its code through all its versions; switched off, nobody can start it.

    `is_fixed`: something reckons with its answers, so that only its words may change, never what can be answered.
    """

    code = models.SlugField(_("code"), max_length=40, unique=True)
    is_on = models.BooleanField(_("te gebruiken"), default=True)
    about = models.CharField(_("waarover"), max_length=9, choices=About, default=About.PERSON, editable=False)
    is_fixed = models.BooleanField(_("alleen woorden wijzigen"), default=False, editable=False)

    class Meta:
        ordering = ["code"]

    def get_absolute_url(self) -> str:
        return reverse("instruments:instrument", args=[self.reference])


class EditionQuerySet(models.QuerySet):
    def published(self) -> Self:
        """Taken into use once, the latest first."""
        return self.filter(published_at__isnull=False).order_by("-number")

    def drafts(self) -> Self:
        """Still being written; at most one of each instrument."""
        return self.filter(published_at=None)


class Edition(Record):
    """One version of an instrument ("versie" on screen). Taken into use, it never changes again."""

    instrument = models.ForeignKey(Instrument, models.PROTECT, related_name="editions")
    number = models.PositiveIntegerField(_("versie"))
    definition = models.JSONField(_("inhoud"))
    published_at = models.DateTimeField(_("in gebruik sinds"), null=True, blank=True)
    made_by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("door"))

    objects = EditionQuerySet.as_manager()

    class Meta:
        ordering = ["instrument", "-number"]
        constraints = [
            models.UniqueConstraint(
                fields=["instrument", "number"],
                name="instruments_one_number",
                violation_error_message=_("Deze versie is er al."),
            ),
            models.UniqueConstraint(
                fields=["instrument"],
                condition=Q(published_at=None),
                name="instruments_one_draft",
                violation_error_message=_("Er is al een nieuwe versie in de maak. Werk daarin verder."),
            ),
        ]

    def get_absolute_url(self) -> str:
        return reverse("instruments:edition", args=[self.instrument.reference, self.number])

    def read(self) -> Definition:
        """What it asks, as stored; raises ValidationError when that cannot be read."""
        return read_definition(self.definition)

    def in_words(self) -> Definition:
        """What it asks, in the language of the reader: what pages about a sheet work with."""
        return in_words(self.read())


class Sheet(Record):
    """One filled-in form. It keeps the version it was filled in with; a draft until finished, or until thrown away."""

    edition = models.ForeignKey(Edition, models.PROTECT, related_name="sheets", verbose_name=_("versie"))
    filled_on = models.DateField(_("ingevuld op"))
    filled_by = models.ForeignKey(
        User, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("ingevuld door")
    )
    finished_at = models.DateTimeField(_("afgerond"), null=True, blank=True)
    discarded_at = models.DateTimeField(_("weggegooid"), null=True, blank=True)

    class Meta:
        ordering = ["-filled_on", "-pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(finished_at=None) | Q(discarded_at=None), name="instruments_finished_or_discarded"
            )
        ]


class Answer(models.Model):  # noqa: DJ008 - it has nothing to say that is not about somebody
    """What was answered to one item, or the own lines of a group. No answer is no row.

    `since_on`: since when it is so, or of a sourced item the day on which it was heard or seen.
    """

    sheet = models.ForeignKey(Sheet, models.CASCADE, related_name="answers")
    item = models.CharField(_("onderdeel"), max_length=60)
    value = models.CharField(_("antwoord"), max_length=VALUE_LENGTH, blank=True)
    note = models.CharField(_("notitie"), max_length=NOTE_LENGTH, blank=True)
    since_on = models.DateField(_("sinds"), null=True, blank=True)
    source = models.CharField(_("van wie"), max_length=6, choices=Told, blank=True)

    class Meta:
        ordering = ["pk"]
        constraints = [models.UniqueConstraint(fields=["sheet", "item"], name="instruments_one_answer")]


class ImageQuerySet(models.QuerySet):
    def light(self) -> Self:
        """Without the image itself: for every page that only says where it is."""
        return self.defer("image")


class KeptImage(Record):
    """A drawing or photo, drawn anew from what was chosen (ADR 0023).

    It stands in the database, so that it is saved, read, backed up and removed with what it belongs to.
    """

    image = models.BinaryField(_("beeld"))
    media_type = models.CharField(_("soort bestand"), max_length=20)
    width = models.PositiveSmallIntegerField(_("breedte"))
    height = models.PositiveSmallIntegerField(_("hoogte"))
    added_at = models.DateTimeField(_("toegevoegd"))
    added_by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("door"))

    objects = ImageQuerySet.as_manager()

    class Meta:
        abstract = True


class Drawing(KeptImage):
    """What answers one item. The answer names it, and says in its note what can be seen on it."""

    sheet = models.ForeignKey(Sheet, models.CASCADE, related_name="drawings")
    item = models.CharField(_("onderdeel"), max_length=60)

    class Meta:
        ordering = ["pk"]
        constraints = [models.UniqueConstraint(fields=["sheet", "item"], name="instruments_one_drawing")]
