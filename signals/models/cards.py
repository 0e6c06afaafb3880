"""The signaleringskaart: which signals were seen, and what followed."""

from datetime import date
from typing import Self

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from accounts.models import User
from audit.records import Record
from directory.models import AreaContact
from instruments.models import Sheet
from people.models import Person
from signals.choices.cards import Discussed, NextStep, Recognised, Wants, Worries
from signals.models.concerns import Concern


class SignalCardQuerySet(models.QuerySet):
    def finished(self) -> Self:
        """Filled in and put away."""
        return self.filter(sheet__finished_at__isnull=False)

    def before(self, card: "SignalCard") -> Self:
        """Finished cards of the same list about the same person, filled in earlier; the latest first.

        While nobody knows who it is: about the same melding, or one that was merged with it.
        """
        same = Q(person=card.person_id)
        if not card.person_id:
            leading = card.concern.merged_into_id or card.concern_id
            same = Q(concern=leading) | Q(concern__merged_into=leading)
        earlier = Q(sheet__filled_on__lt=card.sheet.filled_on) | Q(
            sheet__filled_on=card.sheet.filled_on, pk__lt=card.pk
        )
        same_list = Q(sheet__edition__instrument=card.sheet.edition.instrument_id)
        return self.finished().filter(same, same_list, earlier)


class SignalCard(Record):
    """One filled-in signaleringskaart, about a person or about whoever a melding is about. Never a score (SIG-18)."""

    sheet = models.OneToOneField(Sheet, models.PROTECT, related_name="signal_card")
    concern = models.ForeignKey(Concern, models.PROTECT, null=True, blank=True, related_name="cards")
    person = models.ForeignKey(Person, models.PROTECT, null=True, blank=True, related_name="signal_cards")

    objects = SignalCardQuerySet.as_manager()

    class Meta:
        ordering = ["-sheet__filled_on", "-pk"]
        constraints = [
            models.CheckConstraint(
                condition=~Q(person=None, concern=None),
                name="signals_card_about_somebody",
                violation_error_message=_("Een signaleringskaart hoort bij een persoon of een melding."),
            )
        ]


class FollowUpQuerySet(models.QuerySet):
    def to_do(self, day: date) -> Self:
        """Promised for this day or earlier, and not done."""
        return self.filter(done_on=None, due_on__lte=day)

    def of(self, user: User) -> Self:
        """Chosen by this colleague."""
        return self.filter(decided_by=user)


class FollowUp(Record):
    """Where the verwijskaart led after a card: three answers and the next step. A later one leaves this as it was."""

    card = models.ForeignKey(SignalCard, models.PROTECT, related_name="follow_ups")
    discussed = models.CharField(_("bespreekbaar gemaakt"), max_length=8, choices=Discussed)
    recognised = models.CharField(_("herkent de persoon het"), max_length=8, choices=Recognised, blank=True)
    wants = models.CharField(_("wil de persoon er iets aan doen"), max_length=8, choices=Wants, blank=True)
    worries = models.CharField(_("blijft het niet pluis"), max_length=3, choices=Worries, blank=True)
    step = models.CharField(_("wat ga je doen"), max_length=12, choices=NextStep)
    contact = models.ForeignKey(
        AreaContact, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("contactpersoon")
    )
    what = models.CharField(_("wat is afgesproken"), max_length=300, blank=True)
    due_on = models.DateField(_("wanneer"), null=True, blank=True)
    done_on = models.DateField(_("gedaan op"), null=True, blank=True)
    decided_by = models.ForeignKey(User, models.PROTECT, related_name="follow_ups", verbose_name=_("door"))
    decided_at = models.DateTimeField()

    objects = FollowUpQuerySet.as_manager()

    class Meta:
        ordering = ["-decided_at", "-pk"]
        indexes = [models.Index(fields=["decided_by", "due_on"], condition=Q(done_on=None), name="signals_follow_ups")]
