"""The one table of thresholds: defaults in code, changed by the administrator.

Read once per request and pass on: `limits = thresholds.current()` (one query), then `limits[Threshold.X]`.
Nothing is cached between requests, so that every server process sees a change at once. Rules and querysets
take the number as an argument and never read a threshold themselves.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Self

from django.db.models import TextChoices
from django.utils.functional import Promise
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from method.models import ThresholdSetting


class Unit(TextChoices):
    """What a threshold counts."""

    HOURS = "hours", _("uur")
    DAYS = "days", _("dagen")
    WORKING_DAYS = "working_days", _("werkdagen")
    WEEKS = "weeks", _("weken")
    MONTHS = "months", _("maanden")
    YEARS = "years", _("jaar")
    CONTACTS = "contacts", _("contacten")
    CHARACTERS = "characters", _("tekens")
    PERSONS = "persons", _("personen")
    THINGS = "things", _("dingen")
    SWITCH = "switch", _("ja of nee")


class Threshold(Enum):
    """One number the rules work with: key, default, unit, label, lowest and highest value, and its rules."""

    TYPING_STALE_MONTHS = (
        "typing_stale_months", 6, Unit.MONTHS, _("Opnieuw naar de typering kijken na"), 1, 36, ("TYP-09",)
    )  # fmt: skip
    ROW_OLD_YEARS = (
        "row_old_years", 2, Unit.YEARS, _("Dreigend of situationeel isolement kan structureel zijn na"), 1, 10,
        ("TYP-10",),
    )  # fmt: skip
    PROVISIONAL_DAYS = (
        "provisional_days", 14, Unit.DAYS, _("Herinneren voordat een startindicering eindigt, vanaf"), 1, 90,
        ("TYP-11",),
    )  # fmt: skip
    CONTACTS_BEFORE_TYPING = (
        "contacts_before_typing", 2, Unit.CONTACTS, _("Typeren zonder waarschuwing vanaf"), 0, 10, ("TYP-07",)
    )  # fmt: skip
    CONCERN_WAITING_DAYS = (
        "concern_waiting_days", 5, Unit.WORKING_DAYS, _("Een melding wacht te lang na"), 1, 30, ("SIG-06",)
    )  # fmt: skip
    ALWAYS_VISIT = (
        "always_visit", 0, Unit.SWITCH, _("Na elke melding komt er een huisbezoek"), 0, 1, ("SIG-03",)
    )  # fmt: skip
    SIGNALLER_MONTHS = (
        "signaller_months", 12, Unit.MONTHS, _("Een vaste signaleerder weer spreken na"), 1, 36, ("SIG-15",)
    )  # fmt: skip
    FAILED_IN_A_ROW = (
        "failed_in_a_row", 2, Unit.CONTACTS, _("Lager tempo voorstellen na mislukte contacten achter elkaar"), 2, 10,
        ("PHA-05",),
    )  # fmt: skip
    CONTACT_LAPSE_WEEKS = (
        "contact_lapse_weeks", 6, Unit.WEEKS, _("Contact verwatert na"), 1, 52, ("PHA-24",)
    )  # fmt: skip
    CLIENT_LOAD = (
        "client_load", 6, Unit.THINGS, _("Mogelijk te veel gevraagd van een cliënt bij meer dan"), 2, 30, ("PHA-19",)
    )  # fmt: skip
    PEER_REVIEW_MONTHS = (
        "peer_review_months", 3, Unit.MONTHS, _("Intervisie plannen waar psychiatrie speelt, na"), 1, 24, ("PHA-15",)
    )  # fmt: skip
    RECIPROCITY_VISITS = (
        "reciprocity_visits", 5, Unit.CONTACTS, _("Vragen naar een eigen bijdrage na"), 2, 30, ("PHA-22",)
    )  # fmt: skip
    ENDING_WEEKS = (
        "ending_weeks", 6, Unit.WEEKS, _("Aan een naderend einde herinneren vanaf"), 1, 26, ("CLO-10",)
    )  # fmt: skip
    REFERRAL_WEEKS = (
        "referral_weeks", 8, Unit.WEEKS, _("Na een verwijzing vragen hoe het gaat na"), 1, 52, ("CLO-05",)
    )  # fmt: skip
    REASONED_ACCESS_HOURS = (
        "reasoned_access_hours", 4, Unit.HOURS, _("Inzage met reden duurt"), 1, 24, ("PRI-06",)
    )  # fmt: skip
    REASON_LENGTH = (
        "reason_length", 15, Unit.CHARACTERS, _("Een reden voor inzage heeft minstens"), 5, 100, ("PRI-06",)
    )  # fmt: skip
    VOG_YEARS = (
        "vog_years", 3, Unit.YEARS, _("Een VOG vernieuwen na"), 1, 10, ("VOL-01", "VOL-27")
    )  # fmt: skip
    MATCH_OLD_MONTHS = (
        "match_old_months", 18, Unit.MONTHS, _("Een koppeling duurt lang na"), 3, 60, ("VOL-18",)
    )  # fmt: skip
    SMALL_CELL = (
        "small_cell", 5, Unit.PERSONS, _("Buiten het team tonen vanaf"), 5, 20, ("REP-04",)
    )  # fmt: skip

    def __new__(
        cls, key: str, default: int, unit: Unit, label: Promise, lowest: int, highest: int, rules: tuple[str, ...]
    ) -> Self:
        """The key is the value of the member, so that `Threshold("small_cell")` finds it."""
        member = object.__new__(cls)
        member._value_ = member.key = key
        member.default, member.unit, member.label = default, unit, label
        member.lowest, member.highest, member.rules = lowest, highest, rules
        return member

    @property
    def is_switch(self) -> bool:
        """Whether it is on or off instead of a number."""
        return self.unit is Unit.SWITCH

    def shown(self, value: int) -> str:
        """A value as people read it: a number, or yes or no."""
        if self.is_switch:
            return gettext("ja") if value else gettext("nee")
        return str(value)


@dataclass(frozen=True)
class Thresholds:
    """The values that hold now; `Thresholds()` are the defaults."""

    overrides: Mapping[str, int] = field(default_factory=dict)

    def __getitem__(self, threshold: Threshold) -> int:
        return self.overrides.get(threshold.key, threshold.default)


def current() -> Thresholds:
    """Every threshold in one query; call once per request and pass the result on."""
    return Thresholds(dict(ThresholdSetting.objects.values_list("key", "value")))


def value(threshold: Threshold) -> int:
    """One threshold in one query, where a page needs no more than one."""
    return current()[threshold]
