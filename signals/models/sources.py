"""Who brings a worry: a list the administrator keeps."""

from typing import Self

from django.db import models
from django.urls import reverse
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from audit.records import Record
from signals.choices.sources import Leaning


class SourceQuerySet(models.QuerySet):
    def in_use(self) -> Self:
        """What can be chosen for a new melding."""
        return self.filter(is_in_use=True)


class Source(Record):
    """A kind of melder. Rows point to its code, so that a list needs no more than that."""

    code = models.CharField(max_length=20, unique=True, editable=False)
    name = models.CharField(_("naam"), max_length=80, unique=True)
    leaning = models.CharField(_("brengt vooral"), max_length=10, choices=Leaning, blank=True)
    is_in_use = models.BooleanField(_("te kiezen bij een nieuwe melding"), default=True)
    position = models.PositiveSmallIntegerField(_("volgorde"), default=0)

    objects = SourceQuerySet.as_manager()

    class Meta:
        ordering = ["position", "name"]

    def get_absolute_url(self) -> str:
        return reverse("signals:source", args=[self.reference])

    @property
    def label(self) -> str:
        """The name in the language of the reader, where the name is one the product ships."""
        return gettext(self.name)
