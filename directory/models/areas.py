"""Areas of work, and whom to call there."""

from typing import Self

from django.db import models
from django.db.models import Count, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from accounts.models import Team
from audit.records import Record
from ui.phones import show_phone

# Said beside the field by the form, and by the constraint to whoever comes another way.
NEEDS_NAME = _("Vul een naam of een organisatie in, zodat collega's weten wie ze bellen.")
NEEDS_REACH = _("Vul een telefoonnummer of een e-mailadres in: een van de twee is genoeg.")


class DistrictQuerySet(models.QuerySet):
    def with_contact_count(self) -> Self:
        """Each wijk with `contact_count`: how many contacts are in use."""
        return self.annotate(contact_count=Count("contacts", filter=Q(contacts__stopped_on=None)))


class District(Record):
    """A wijk, worked by one team."""

    name = models.CharField(_("naam"), max_length=80, unique=True)
    team = models.ForeignKey(Team, models.PROTECT, related_name="districts", verbose_name=_("team"))

    objects = DistrictQuerySet.as_manager()

    class Meta:
        ordering = ["name"]

    def get_absolute_url(self) -> str:
        return reverse("directory:district", args=[self.reference])


class AreaContactQuerySet(models.QuerySet):
    def in_use(self) -> Self:
        """Those a colleague may call, in the order the coordinator gave them."""
        return self.filter(stopped_on=None)

    def stopped(self) -> Self:
        """Those who are on no list any more, the last one first."""
        return self.exclude(stopped_on=None).order_by("-stopped_on", "-pk")


class AreaContact(Record):
    """Whom to call in a wijk about a worry: a person, or a desk without a name. One that stops is kept."""

    district = models.ForeignKey(District, models.PROTECT, related_name="contacts", verbose_name=_("wijk"))
    name = models.CharField(_("naam"), max_length=120, blank=True)
    organisation = models.CharField(_("organisatie"), max_length=120, blank=True)
    what_for = models.CharField(_("waarvoor"), max_length=120, blank=True)
    phone = models.CharField(_("telefoon"), max_length=20, blank=True)
    email = models.EmailField(_("e-mailadres"), blank=True)
    hours = models.CharField(_("bereikbaar"), max_length=160, blank=True)
    position = models.PositiveIntegerField(_("plaats in de lijst"))
    stopped_on = models.DateField(_("gestopt op"), null=True, blank=True)

    objects = AreaContactQuerySet.as_manager()

    class Meta:
        ordering = ["position", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=~Q(name="", organisation=""),
                name="directory_contact_has_some_name",
                violation_error_message=NEEDS_NAME,
            ),
            models.CheckConstraint(
                condition=~Q(phone="", email=""),
                name="directory_contact_can_be_reached",
                violation_error_message=NEEDS_REACH,
            ),
        ]

    def get_absolute_url(self) -> str:
        return f"{self.district.get_absolute_url()}#{self.reference}"

    @property
    def title(self) -> str:
        """Whom to ask for: the name, else the organisation."""
        return self.name or self.organisation

    @property
    def shown_phone(self) -> str:
        """The number as people write it; nothing where there is none."""
        return show_phone(self.phone)
