"""What the client agreed to, and who took access with a reason."""

from typing import Self

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from accounts.models import User
from audit.records import Record
from cases.choices import ConsentAnswer, ConsentScope
from directory.models import Organisation


class ConsentQuerySet(models.QuerySet):
    def standing(self, scope: ConsentScope) -> Self:
        """The answer that holds for this scope, yes or no."""
        return self.filter(scope=scope, withdrawn_on=None)

    def in_force(self, scope: ConsentScope) -> Self:
        """Given for this scope and not withdrawn."""
        return self.standing(scope).filter(answer=ConsentAnswer.GIVEN)


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
