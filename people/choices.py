"""Codes about a person."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Sex(TextChoices):
    """As registered; empty is not known or not asked."""

    FEMALE = "f", _("vrouw")
    MALE = "m", _("man")
    OTHER = "x", _("anders")


class BirthPrecision(TextChoices):
    """How much of the birth date is known."""

    DAY = "day", _("op de dag")
    YEAR = "year", _("ongeveer: alleen het jaar")


class YesNoUnknown(TextChoices):
    """Three values: unknown is never no."""

    YES = "yes", _("ja")
    NO = "no", _("nee")
    UNKNOWN = "unknown", _("niet bekend")


class Channel(TextChoices):
    """How somebody prefers to be reached."""

    VISIT = "visit", _("langskomen")
    PHONE = "phone", _("bellen")
    TEXT = "text", _("appen of sms")
    LETTER = "letter", _("brief")
    EMAIL = "email", _("e-mail")


class KeyKind(TextChoices):
    """What a key is about; nobody reads these words."""

    FAMILY = "family"
    GIVEN = "given"
    PLACE = "place"
    PART = "part"
    PHONE = "phone"
    BIRTH = "birth"
