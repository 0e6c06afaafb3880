"""Sending a client on to another organisation."""

from datetime import date
from typing import Self

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from accounts.choices import Permission
from accounts.models import User
from audit.records import Record
from cases.choices import ReferralResult
from cases.models.trajectories import Trajectory
from directory.models import Offer, Organisation
from people.choices import YesNoUnknown


class ReferralQuerySet(models.QuerySet):
    def visible_to(self, user: User) -> Self:
        """Of clients of the teams in reach."""
        return self.filter(user.reach(Permission.CLIENT_VIEW).rows("trajectory__client__team"))

    def running(self) -> Self:
        """Not stopped (PRI-04) and not followed up to the end."""
        return self.filter(stopped_on=None, followed_up_on=None)

    def waiting(self) -> Self:
        """Somebody is still to be asked how it goes (CLO-05), or to be told what was shared (CLO-14)."""
        asked = Q(followed_up_on=None, follow_up_on__isnull=False)
        return self.filter(asked | Q(must_tell=True, told_on=None), stopped_on=None)

    def of(self, user: User) -> Self:
        """Whose this is: of a running trajectory lead and involved, of a closed one the lead still."""
        return self.filter(Q(trajectory__in=Trajectory.objects.open().of(user)) | self._left_with(user))

    @staticmethod
    def _left_with(user: User) -> Q:
        return Q(trajectory__lead=user, trajectory__closed_on__isnull=False)

    def left_with(self, user: User) -> Self:
        """What waits from trajectories that closed with this lead: who was sent on may not drop out of sight."""
        return self.waiting().filter(self._left_with(user))

    def to_follow_up(self, day: date) -> Self:
        """CLO-05: running, and to be asked after on this day or earlier."""
        return self.running().filter(follow_up_on__lte=day)

    def to_tell(self) -> Self:
        """CLO-14: shared without consent for a vital interest, and the client does not know yet."""
        return self.filter(must_tell=True, told_on=None, stopped_on=None)


class Referral(Record):
    """To whom, for what, and how it went. Needs the client's consent for that organisation (CLO-04), unless a vital
    interest asks for sharing without it (CLO-14): then `consulted` says with whom that was talked over, and the
    client is told as soon as possible (`told_on`).
    """

    trajectory = models.ForeignKey(Trajectory, models.PROTECT, related_name="referrals")
    organisation = models.ForeignKey(
        Organisation, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("organisatie")
    )
    offer = models.ForeignKey(Offer, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("aanbod"))
    to_name = models.CharField(_("naar wie"), max_length=120, blank=True)
    why = models.TextField(_("waarvoor"), max_length=1_000, blank=True)
    is_warm = models.BooleanField(_("we gaan de eerste keer mee"), default=False)
    needs_indication = models.CharField(
        _("indicatie nodig"), max_length=8, choices=YesNoUnknown, default=YesNoUnknown.UNKNOWN
    )
    referred_on = models.DateField(_("verwezen op"))
    referred_by = models.ForeignKey(User, models.PROTECT, null=True, related_name="+", verbose_name=_("door"))
    follow_up_on = models.DateField(_("vragen hoe het gaat op"), null=True, blank=True)
    result = models.CharField(_("hoe ging het"), max_length=12, choices=ReferralResult, blank=True)
    feedback = models.TextField(_("wat hoorde je"), max_length=1_000, blank=True)
    followed_up_on = models.DateField(_("afgerond op"), null=True, blank=True)
    stopped_on = models.DateField(_("gestopt op"), null=True, blank=True)
    must_tell = models.BooleanField(_("zonder toestemming gedeeld"), default=False)
    consulted = models.CharField(_("overlegd met"), max_length=200, blank=True)
    told_on = models.DateField(_("de persoon weet het sinds"), null=True, blank=True)

    objects = ReferralQuerySet.as_manager()

    class Meta:
        ordering = ["-referred_on", "-pk"]
        indexes = [models.Index(fields=["follow_up_on"], condition=Q(followed_up_on=None), name="cases_follow_ups")]
        constraints = [
            models.CheckConstraint(
                condition=Q(organisation__isnull=False) | ~Q(to_name=""),
                name="cases_referral_goes_somewhere",
                violation_error_message=_("Kies een organisatie, of vul in naar wie."),
            ),
            models.CheckConstraint(
                condition=Q(must_tell=False) | ~Q(consulted=""),
                name="cases_shared_after_consulting",
                violation_error_message=_("Met wie overlegde je?"),
            ),
        ]

    @property
    def is_over(self) -> bool:
        """Stopped, or followed up to the end; `running` says the other of many."""
        return bool(self.stopped_on or self.followed_up_on)

    @property
    def title(self) -> str:
        """Where to: the offer with its organisation, or the name that was typed."""
        found = (self.offer.name if self.offer else "", self.organisation.name if self.organisation else self.to_name)
        return " · ".join(filter(None, found))
