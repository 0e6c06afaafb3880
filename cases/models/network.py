"""Who is around a person: network maps, one for every day on which one was made together."""

from django.core.validators import MaxValueValidator
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from accounts.models import User
from audit.records import Record
from audit.references import new_reference
from cases.choices import ContactRhythm, NetworkSector, Relation, Ring, SupportKind, Tone
from people.models import Person


class NetworkMap(Record):
    """The network of a person on one day, made together in a few minutes. A next one starts as a copy of the last.

    `is_whole`: the person says that nobody is missing; only then may "contactarm" be concluded (TYP-13).
    """

    person = models.ForeignKey(Person, models.PROTECT, related_name="network_maps")
    drawn_on = models.DateField(_("gemaakt op"))
    drawn_by = models.ForeignKey(User, models.PROTECT, null=True, related_name="+", verbose_name=_("door"))
    is_whole = models.BooleanField(_("iedereen staat erop"), default=False)
    note = models.TextField(_("wat de persoon erbij zei"), max_length=2_000, blank=True)

    class Meta:
        ordering = ["-drawn_on", "-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["person", "drawn_on"],
                name="cases_one_map_a_day",
                violation_error_message=_("Van deze dag is er al een netwerkkaart. Vul die aan."),
            )
        ]


class NetworkMember(Record):
    """One person or place on one map. `key` stays the same on every map, so that two dates can be compared.

    `angle` is where it was dragged to, in degrees clockwise from the top; empty is where there is room in its sector.
    Professionals stand on the map and are never counted (TYP-14).
    """

    network_map = models.ForeignKey(NetworkMap, models.CASCADE, related_name="members")
    key = models.CharField(max_length=12, default=new_reference, editable=False)
    name = models.CharField(_("naam of rol"), max_length=60)
    relation = models.CharField(_("wie is dat"), max_length=12, choices=Relation, default=Relation.OTHER)
    sector = models.CharField(_("waar hoort het bij"), max_length=12, choices=NetworkSector)
    ring = models.PositiveSmallIntegerField(_("hoe dichtbij"), choices=Ring, default=Ring.NEARER)
    angle = models.PositiveSmallIntegerField(null=True, blank=True, validators=[MaxValueValidator(359)])
    is_practical = models.BooleanField(_("helpt bij praktische dingen"), default=False)
    is_emotional = models.BooleanField(_("luistert en troost"), default=False)
    is_company = models.BooleanField(_("is er voor de gezelligheid"), default=False)
    rhythm = models.CharField(_("hoe vaak"), max_length=8, choices=ContactRhythm, blank=True)
    tone = models.CharField(_("hoe voelt het"), max_length=10, choices=Tone, blank=True)
    is_broken = models.BooleanField(_("contact is verbroken"), default=False)

    class Meta:
        ordering = ["ring", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["network_map", "key"], name="cases_once_on_a_map"),
            models.CheckConstraint(condition=Q(ring__in=(1, 2, 3)), name="cases_member_in_a_ring"),
            models.CheckConstraint(condition=Q(angle=None) | Q(angle__lt=360), name="cases_member_angle"),
        ]

    @property
    def is_professional(self) -> bool:
        """TYP-14: paid to be there, so never counted as network."""
        return self.sector == NetworkSector.FORMAL

    @property
    def support(self) -> list[SupportKind]:
        """The kinds of support this one gives."""
        return [kind for kind in SupportKind if getattr(self, f"is_{kind}")]

    @property
    def gives_support(self) -> bool:
        """Whether this contact brings something, whatever else it costs."""
        return bool(self.support) or self.tone in (Tone.SUPPORTIVE, Tone.BOTH)

    @property
    def costs_strength(self) -> bool:
        """Whether this contact costs something, whatever else it brings."""
        return self.tone in (Tone.BURDENING, Tone.BOTH)
