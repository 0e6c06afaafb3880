"""Areas of work."""

from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from accounts.models import Team
from audit.records import Record


class District(Record):
    """A wijk, worked by one team."""

    name = models.CharField(_("naam"), max_length=80, unique=True)
    team = models.ForeignKey(Team, models.PROTECT, related_name="districts", verbose_name=_("team"))

    class Meta:
        ordering = ["name"]

    def get_absolute_url(self) -> str:
        return reverse("directory:district", args=[self.reference])
