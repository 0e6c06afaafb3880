"""What the client agreed to, and who took access with a reason."""

from datetime import date
from typing import Self

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from accounts.models import User
from audit.records import Record
from cases.choices import ConsentAnswer, ConsentScope
from directory.models import Organisation


class ConsentQuerySet(models.QuerySet):
    def standing(self, scope: ConsentScope | str) -> Self:
        """The latest answers for this scope, one for each recipient: a no, a yes, or a yes that ran out."""
        return self.filter(scope=scope, withdrawn_on=None)

    def holding(self, scope: ConsentScope | str, on: date) -> Self:
        """The answers that count on this day: a yes that ran out is none."""
        ran_out = Q(answer=ConsentAnswer.GIVEN, until_on__isnull=False, until_on__lt=on)
        return self.standing(scope).exclude(ran_out)

    def in_force(self, scope: ConsentScope | str, on: date) -> Self:
        """Given for this scope, not withdrawn, and not past its last day."""
        return self.holding(scope, on).filter(answer=ConsentAnswer.GIVEN)


class Consent(Record):
    """One answer of the client for one scope and, where that says something, one recipient: an organisation of the
    sociale kaart, or a name. Withdrawing acts at once (PRI-04); after `until_on` a yes holds no more. An empty
    `given_by` is the client's own word, else who spoke for them.
    """

    client = models.ForeignKey("cases.Client", models.PROTECT, related_name="consents")
    scope = models.CharField(_("waarvoor"), max_length=20, choices=ConsentScope)
    answer = models.CharField(_("antwoord"), max_length=8, choices=ConsentAnswer)
    organisation = models.ForeignKey(
        Organisation, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("aan wie")
    )
    recipient = models.CharField(_("aan wie"), max_length=120, blank=True)
    how = models.CharField(_("hoe gegeven"), max_length=120, blank=True)
    given_by = models.CharField(_("door wie gegeven"), max_length=80, blank=True)
    answered_on = models.DateField(_("datum"))
    until_on = models.DateField(_("geldig tot en met"), null=True, blank=True)
    withdrawn_on = models.DateField(_("ingetrokken op"), null=True, blank=True)

    objects = ConsentQuerySet.as_manager()

    class Meta:
        ordering = ["-answered_on", "-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["client", "scope", "recipient"],
                condition=Q(withdrawn_on=None, organisation=None),
                name="cases_one_answer_per_scope",
            ),
            models.UniqueConstraint(
                fields=["client", "scope", "organisation"],
                condition=Q(withdrawn_on=None, organisation__isnull=False),
                name="cases_one_answer_per_organisation",
            ),
        ]

    @property
    def is_given(self) -> bool:
        """Whether it was a yes."""
        return self.answer == ConsentAnswer.GIVEN

    @property
    def to_whom(self) -> str:
        """The organisation or the name it is about; nothing where only the scope says so."""
        return self.organisation.name if self.organisation else self.recipient

    def is_for(self, organisation: Organisation | None, words: str) -> bool:
        """Whether it is about this organisation, or about who is called like this, however it was written."""
        if organisation and self.organisation_id:
            return organisation.pk == self.organisation_id
        asked = organisation.name if organisation else words
        return self.to_whom.strip().casefold() == asked.strip().casefold()

    def ran_out(self, on: date) -> bool:
        """A yes that was given until a day that has been."""
        return self.is_given and self.until_on is not None and self.until_on < on


class ReasonedAccess(Record):
    """Somebody outside the caseload opened a file for a reason; ends by itself."""

    client = models.ForeignKey("cases.Client", models.PROTECT, related_name="accesses")
    user = models.ForeignKey(User, models.PROTECT, related_name="accesses")
    reason = models.CharField(_("waarom"), max_length=300)
    request_number = models.CharField(_("nummer van het verzoek"), max_length=40, blank=True)
    taken_at = models.DateTimeField()
    until_at = models.DateTimeField()

    class Meta:
        indexes = [models.Index(fields=["client", "user", "until_at"])]
