"""A targeted visit without invitation, and a preventive one from door to door (Viaa 2018)."""

from typing import Self

from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from accounts.access import Reach
from accounts.choices import Permission
from accounts.models import User
from audit.records import Record
from directory.models import District
from signals.choices.uninvited import CONSIDERATIONS, Decision, UninvitedStep
from signals.models.concerns import Concern
from ui.text import has_words


class Weighed(Record):
    """The four considerations: each is answered, or says that it does not apply (n.v.t.)."""

    privacy = models.TextField(_("privacy en het recht met rust gelaten te worden"), max_length=2_000, blank=True)
    pressure = models.TextField(_("vrijheid of drang"), max_length=2_000, blank=True)
    duty_of_care = models.TextField(_("zorgplicht"), max_length=2_000, blank=True)
    harm = models.TextField(_("schade voor de persoon zelf, anderen of kinderen"), max_length=2_000, blank=True)

    class Meta:
        abstract = True

    @property
    def is_weighed(self) -> bool:
        """Whether none of the four is left open."""
        return all(has_words(getattr(self, name)) for name in CONSIDERATIONS)


class UninvitedVisit(Weighed):
    """SIG-09: why and how colleagues go to somebody who did not ask for it; one for each melding."""

    concern = models.OneToOneField(Concern, models.PROTECT, related_name="uninvited_visit")


class UninvitedStepTaken(Record):
    """One of the five steps: what was decided, why, by whom, when, and with whom it was talked over."""

    visit = models.ForeignKey(UninvitedVisit, models.PROTECT, related_name="steps")
    step = models.CharField(_("stap"), max_length=10, choices=UninvitedStep)
    decision = models.CharField(_("besluit"), max_length=3, choices=Decision)
    reason = models.TextField(_("waarom"), max_length=2_000)
    who = models.ForeignKey(User, models.PROTECT, related_name="+", verbose_name=_("wie besloot"))
    decided_on = models.DateField(_("wanneer"))
    consulted = models.CharField(_("overlegd met"), max_length=200, blank=True)
    why_not_consulted = models.CharField(_("waarom niet overlegd"), max_length=300, blank=True)

    class Meta:
        ordering = ["decided_on", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["visit", "step"], name="signals_step_once"),
            models.CheckConstraint(
                condition=~models.Q(consulted="", why_not_consulted=""),
                name="signals_step_consulted_or_why_not",
                violation_error_message=_("Met wie overlegde je? Of schrijf waarom niet."),
            ),
        ]


class PreventiveActionQuerySet(models.QuerySet):
    def visible_to(self, user: User) -> Self:
        """Actions in the districts of the teams in reach."""
        return self.within(user.reach(Permission.CONCERN_VIEW))

    def within(self, reach: Reach) -> Self:
        """The actions one permission opens."""
        return self.filter(reach.rows("district__team"))


class PreventiveAction(Weighed):
    """SIG-10: going from door to door without a melding; weighed once for the whole action."""

    title = models.CharField(_("naam van de actie"), max_length=120)
    district = models.ForeignKey(District, models.PROTECT, related_name="+", verbose_name=_("wijk"))
    starts_on = models.DateField(_("begint op"))
    ends_on = models.DateField(_("eindigt op"), null=True, blank=True)

    objects = PreventiveActionQuerySet.as_manager()

    class Meta:
        ordering = ["-starts_on", "-pk"]

    def get_absolute_url(self) -> str:
        return reverse("signals:preventive_action", args=[self.reference])
