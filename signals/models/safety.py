"""Guarding against harm: notes for who goes there, flags, and the record of the Meldcode."""

from datetime import date
from typing import Self

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from accounts.access import Reach
from accounts.choices import Permission, Scope
from accounts.models import User
from audit.records import Record
from people.models import Person
from signals.choices.safety import SAME_DAY, FlagKind, MeldcodeStepNumber
from signals.models.concerns import Concern

SAME_FLAG = _("Deze vlag staat al. Kijk daar wat er is afgesproken.")


class SafetyNoteQuerySet(models.QuerySet):
    def in_force(self, day: date) -> Self:
        """Not withdrawn, and not past its last day."""
        return self.filter(Q(until_on=None) | Q(until_on__gte=day), withdrawn_on=None)


class SafetyNote(Record):
    """What who goes there must know. On a person or a melding, and on an address for everybody who lives there.

    Of the address only keys are kept (SafetyNoteKey), that nobody can read back.
    """

    person = models.ForeignKey(Person, models.PROTECT, null=True, blank=True, related_name="safety_notes")
    concern = models.ForeignKey(Concern, models.PROTECT, null=True, blank=True, related_name="safety_notes")
    text = models.CharField(_("wat moet wie langsgaat weten"), max_length=500)
    not_alone = models.BooleanField(_("niet alleen gaan"), default=True)
    noted_on = models.DateField(_("genoteerd op"))
    noted_by = models.ForeignKey(User, models.PROTECT, null=True, related_name="+", verbose_name=_("door"))
    until_on = models.DateField(_("geldt tot en met"), null=True, blank=True)
    withdrawn_on = models.DateField(null=True, blank=True)

    objects = SafetyNoteQuerySet.as_manager()

    class Meta:
        ordering = ["-noted_on", "-pk"]
        constraints = [
            models.CheckConstraint(
                condition=~Q(person=None, concern=None),
                name="signals_safety_note_about_somebody",
                violation_error_message=_("Een veiligheidsnotitie hoort bij een persoon of een melding."),
            )
        ]


class FlagQuerySet(models.QuerySet):
    def up(self) -> Self:
        """Not lifted."""
        return self.filter(lifted_on=None)

    def to_consult(self) -> Self:
        """SIG-17: violence, abuse or suicidality, and nobody talked it over yet."""
        return self.up().filter(kind__in=SAME_DAY, consulted_on=None)


class Flag(Record):
    """A danger every professional sees who may see the client; a volunteer never does."""

    kind = models.CharField(_("waarvoor"), max_length=12, choices=FlagKind)
    note = models.CharField(_("wat is er aan de hand"), max_length=500, blank=True)
    person = models.ForeignKey(Person, models.PROTECT, null=True, blank=True, related_name="flags")
    concern = models.ForeignKey(Concern, models.PROTECT, null=True, blank=True, related_name="flags")
    raised_on = models.DateField(_("gezet op"))
    raised_by = models.ForeignKey(User, models.PROTECT, null=True, related_name="flags", verbose_name=_("door"))
    consulted_on = models.DateField(_("overlegd op"), null=True, blank=True)
    consulted_with = models.CharField(_("overlegd met"), max_length=200, blank=True)
    lifted_on = models.DateField(_("opgeheven op"), null=True, blank=True)
    lifted_because = models.CharField(_("waarom opgeheven"), max_length=300, blank=True)

    objects = FlagQuerySet.as_manager()

    class Meta:
        ordering = ["-raised_on", "-pk"]
        indexes = [models.Index(fields=["raised_by", "kind"], condition=Q(lifted_on=None), name="signals_flags_up")]
        constraints = [
            models.CheckConstraint(
                condition=~Q(person=None, concern=None),
                name="signals_flag_about_somebody",
                violation_error_message=_("Een vlag hoort bij een persoon of een melding."),
            ),
            models.UniqueConstraint(
                fields=["person", "kind"],
                condition=Q(lifted_on=None, person__isnull=False),
                name="signals_flag_once_a_person",
                violation_error_message=SAME_FLAG,
            ),
            models.UniqueConstraint(
                fields=["concern", "kind"],
                condition=Q(lifted_on=None, person=None),
                name="signals_flag_once_a_concern",
                violation_error_message=SAME_FLAG,
            ),
        ]


class MeldcodeRecordQuerySet(models.QuerySet):
    def visible_to(self, user: User) -> Self:
        """Those the user is assigned to; all of them for the aandachtsfunctionaris and the privacyfunctionaris."""
        return self.within(user.reach(Permission.MELDCODE_VIEW), user)

    def within(self, reach: Reach, user: User) -> Self:
        """The records one permission opens for this user."""
        if reach.everything:
            return self
        return self.filter(worker=user) if Scope.OWN in reach.scopes else self.none()

    def open(self) -> Self:
        """Not closed yet."""
        return self.filter(closed_on=None)


class MeldcodeRecord(Record):
    """The steps of the Meldcode, kept apart from every file: only the assigned worker and the aandachtsfunctionaris
    see it."""

    flag = models.OneToOneField(Flag, models.PROTECT, related_name="meldcode")
    worker = models.ForeignKey(User, models.PROTECT, related_name="+", verbose_name=_("wie doet dit"))
    opened_on = models.DateField(_("begonnen op"))
    closed_on = models.DateField(_("afgesloten op"), null=True, blank=True)

    objects = MeldcodeRecordQuerySet.as_manager()

    class Meta:
        ordering = ["-opened_on", "-pk"]


class MeldcodeStep(Record):
    """What was done at one of the five steps; a step may be taken more than once."""

    record = models.ForeignKey(MeldcodeRecord, models.PROTECT, related_name="steps")
    step = models.CharField(_("stap"), max_length=1, choices=MeldcodeStepNumber)
    text = models.TextField(_("wat deed je, en wat kwam eruit"), max_length=10_000)
    done_on = models.DateField(_("wanneer"))
    by = models.ForeignKey(User, models.PROTECT, related_name="+", verbose_name=_("door"))

    class Meta:
        ordering = ["step", "done_on", "pk"]
