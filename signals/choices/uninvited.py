"""Codes of a targeted visit without invitation (Viaa 2018)."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class UninvitedStep(TextChoices):
    """The five steps, in order."""

    LOOK_INTO = "look_into", _("Ingaan op de melding")
    GATHER = "gather", _("Vooraf informatie verzamelen")
    GO = "go", _("Wel of niet gaan")
    WHO_WHEN = "who_when", _("Wie gaat, en wanneer")
    PRIVACY = "privacy", _("Omgaan met privacy")

    @property
    def number(self) -> int:
        """1 to 5."""
        return list(UninvitedStep).index(self) + 1


class Decision(TextChoices):
    """What was decided at a step."""

    YES = "yes", _("ja")
    NO = "no", _("nee")


CONSIDERATIONS = ("privacy", "pressure", "duty_of_care", "harm")
