"""The signaleringsnetwerk of a wijk: the regular signallers and when they were last spoken to."""

from datetime import date
from typing import Self

from django.db import models
from django.db.models import Max, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from accounts.access import Reach
from accounts.choices import Permission
from accounts.models import User
from audit.records import Record
from directory.models import District
from signals.choices.signallers import SignallerContactKind
from signals.models.sources import Source


class SignallerQuerySet(models.QuerySet):
    def visible_to(self, user: User) -> Self:
        """Those of the districts of the teams in reach."""
        return self.within(user.reach(Permission.SIGNALLER_VIEW))

    def within(self, reach: Reach) -> Self:
        """The signallers one permission opens."""
        return self.filter(reach.rows("district__team"))

    def active(self) -> Self:
        """Not stopped."""
        return self.filter(stopped_on=None)

    def with_last_contact(self) -> Self:
        """Each with `last_contact_on`: the last day somebody spoke to them, None when never."""
        return self.annotate(last_contact_on=Max("contacts__on"))

    def to_keep_warm(self, since: date) -> Self:
        """SIG-15: regular, and not spoken to on or after `since` (nor added since)."""
        quiet = Q(last_contact_on__lt=since) | Q(last_contact_on=None, added_on__lt=since)
        return self.active().filter(is_regular=True).with_last_contact().filter(quiet)


class Signaller(Record):
    """Somebody in a wijk who sees a lot and passes it on; together they are the circle of that wijk."""

    district = models.ForeignKey(District, models.PROTECT, related_name="signallers", verbose_name=_("wijk"))
    name = models.CharField(_("naam"), max_length=120)
    organisation = models.CharField(_("organisatie"), max_length=120, blank=True)
    source = models.ForeignKey(
        Source, models.PROTECT, to_field="code", db_column="source", related_name="+", verbose_name=_("bron")
    )
    phone = models.CharField(_("telefoon"), max_length=20, blank=True)
    email = models.CharField(_("e-mailadres"), max_length=254, blank=True)
    is_regular = models.BooleanField(_("vaste signaleerder"), default=True)
    stand_in = models.ForeignKey(
        "self", models.PROTECT, null=True, blank=True, related_name="stands_in_for", verbose_name=_("achtervang")
    )
    added_on = models.DateField(_("sinds"))
    stopped_on = models.DateField(_("gestopt op"), null=True, blank=True)

    objects = SignallerQuerySet.as_manager()

    class Meta:
        ordering = ["name", "pk"]
        indexes = [models.Index(fields=["district", "name"])]

    def get_absolute_url(self) -> str:
        return reverse("signals:signaller", args=[self.reference])


class SignallerContact(Record):
    """One time a signaller was spoken to or briefed."""

    signaller = models.ForeignKey(Signaller, models.PROTECT, related_name="contacts")
    kind = models.CharField(_("soort"), max_length=10, choices=SignallerContactKind)
    on = models.DateField(_("datum"))
    note = models.CharField(_("notitie"), max_length=500, blank=True)
    by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("door"))

    class Meta:
        ordering = ["-on", "-pk"]
        indexes = [models.Index(fields=["signaller", "-on"])]
