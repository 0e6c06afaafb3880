"""The sociale kaart: organisations and what they offer."""

from datetime import date
from typing import Self

from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from accounts.models import User
from audit.records import Record
from directory.choices import Topic, WayIn
from directory.models.areas import District
from ui.phones import show_phone


class OrganisationQuerySet(models.QuerySet):
    def in_use(self) -> Self:
        """Those a colleague may send somebody to."""
        return self.filter(stopped_on=None)

    def stopped(self) -> Self:
        """Those who are on no list any more, the last one first."""
        return self.exclude(stopped_on=None).order_by("-stopped_on", "-pk")

    def to_check(self, before: date) -> Self:
        """In use, and never looked over, or not since this day."""
        return self.in_use().filter(Q(checked_on=None) | Q(checked_on__lt=before))


class Organisation(Record):
    """An organisation, initiative or desk outside the own house. One that stops is kept: referrals point to it.

    `checked_on` is the day a colleague last saw that what stands here is still so. `search_words` is the unaccented
    lower case of what is searched in; services fill it, so that both databases search alike.
    """

    name = models.CharField(_("naam"), max_length=120)
    about = models.CharField(_("wat doen ze, in één zin"), max_length=300, blank=True)
    phone = models.CharField(_("telefoon"), max_length=20, blank=True)
    email = models.EmailField(_("e-mailadres"), blank=True)
    website = models.URLField(_("website"), blank=True)
    address = models.CharField(_("adres"), max_length=160, blank=True)
    checked_on = models.DateField(_("nagekeken op"), null=True, blank=True)
    checked_by = models.ForeignKey(
        User, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("nagekeken door")
    )
    stopped_on = models.DateField(_("gestopt op"), null=True, blank=True)
    search_words = models.TextField(blank=True, editable=False)

    objects = OrganisationQuerySet.as_manager()

    class Meta:
        ordering = ["name", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["name"],
                condition=Q(stopped_on=None),
                name="directory_organisation_once",
                violation_error_message=_("Deze organisatie staat al op de sociale kaart."),
            )
        ]

    def get_absolute_url(self) -> str:
        return reverse("directory:organisation", args=[self.reference])

    @property
    def shown_phone(self) -> str:
        """The number as people write it; nothing where there is none."""
        return show_phone(self.phone)


class OfferQuerySet(models.QuerySet):
    def in_use(self) -> Self:
        """Not stopped, of an organisation that did not stop either."""
        return self.filter(stopped_on=None, organisation__stopped_on=None)


class Offer(Record):
    """One thing somebody can go to: for whom, where, what it costs and how high the threshold is.

    Without districts it is for everybody; without ages too.
    """

    organisation = models.ForeignKey(Organisation, models.PROTECT, related_name="offers")
    name = models.CharField(_("naam"), max_length=120)
    topic = models.CharField(_("waarvoor"), max_length=10, choices=Topic)
    for_whom = models.CharField(_("voor wie"), max_length=160, blank=True)
    age_from = models.PositiveSmallIntegerField(_("vanaf leeftijd"), null=True, blank=True)
    age_to = models.PositiveSmallIntegerField(_("tot en met leeftijd"), null=True, blank=True)
    districts = models.ManyToManyField(District, verbose_name=_("wijken"), blank=True, related_name="offers")
    way_in = models.CharField(_("drempel"), max_length=10, choices=WayIn, blank=True)
    cost = models.CharField(_("kosten"), max_length=80, blank=True)
    times = models.CharField(_("wanneer"), max_length=160, blank=True)
    transport = models.CharField(_("hoe kom je er"), max_length=160, blank=True)
    stopped_on = models.DateField(_("gestopt op"), null=True, blank=True)
    search_words = models.TextField(blank=True, editable=False)

    objects = OfferQuerySet.as_manager()

    class Meta:
        ordering = ["name", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(age_from=None) | Q(age_to=None) | Q(age_to__gte=F("age_from")),
                name="directory_offer_ages_in_order",
                violation_error_message=_("De hoogste leeftijd is lager dan de laagste."),
            )
        ]

    def get_absolute_url(self) -> str:
        return f"{self.organisation.get_absolute_url()}#{self.reference}"

    @property
    def ages(self) -> str:
        """For which ages, in words; nothing when it is for all."""
        if self.age_from is None:
            return "" if self.age_to is None else gettext("tot en met {to} jaar").format(to=self.age_to)
        if self.age_to is None:
            return gettext("vanaf {age} jaar").format(age=self.age_from)
        return gettext("{age} tot en met {to} jaar").format(age=self.age_from, to=self.age_to)
