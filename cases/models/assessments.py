"""The typing of a person: a dated working hypothesis."""

from django.db import models
from django.utils.translation import gettext as _t
from django.utils.translation import gettext_lazy as _

from accounts.models import User
from audit.records import Record
from people.models import Person
from typology.choices import Orientation, Persistence, Profile
from typology.rules import candidates, profile_of


class Assessment(Record):
    """What a worker concluded on a day: a row, a column, or neither ("te weinig informatie").

    The profile is never stored: it follows from row and column (TYP-01).
    """

    person = models.ForeignKey(Person, models.PROTECT, related_name="assessments")
    persistence = models.CharField(_("hoe blijvend"), max_length=24, choices=Persistence, blank=True)
    orientation = models.CharField(_("waarop gericht"), max_length=16, choices=Orientation, blank=True)
    note = models.TextField(_("waaraan zie je dat"), max_length=5_000, blank=True)
    assessed_on = models.DateField(_("datum"))
    assessed_by = models.ForeignKey(
        User, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("door")
    )

    class Meta:
        ordering = ["-assessed_on", "-pk"]
        indexes = [models.Index(fields=["person", "-assessed_on", "-id"])]

    @property
    def profile(self) -> Profile | None:
        """The profile that follows from both dimensions; None while one is open."""
        return profile_of(self.persistence, self.orientation)

    @property
    def verdict(self) -> str:
        """In words: the profile, the candidates that remain, or that too little is known."""
        if not (self.persistence or self.orientation):
            return _t("te weinig informatie")
        return _t(" of ").join(str(profile.label) for profile in self.candidates)

    @property
    def candidates(self) -> list[Profile]:
        """The profiles that remain (TYP-03)."""
        return candidates(self.persistence, self.orientation)
