"""Codes of the sociale kaart."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Topic(TextChoices):
    """What an offer is for, in words somebody looking for it would use."""

    COMPANY = "company", _("mensen ontmoeten")
    DAYS = "days", _("iets om handen hebben")
    PRACTICAL = "practical", _("hulp in en om huis")
    MEALS = "meals", _("samen eten")
    MONEY = "money", _("geld en papieren")
    HEALTH = "health", _("gezondheid en bewegen")
    MIND = "mind", _("hoe iemand zich voelt")
    CARE = "care", _("zorgen voor een ander")
    MEANING = "meaning", _("zin en geloof")
    LANGUAGE = "language", _("taal en computer")
    TRANSPORT = "transport", _("vervoer")
    SAFETY = "safety", _("veiligheid")
    OTHER = "other", _("iets anders")


class WayIn(TextChoices):
    """How high the threshold is, lowest first."""

    WALK_IN = "walk_in", _("vrij inlopen")
    SIGN_UP = "sign_up", _("zelf aanmelden")
    REFERRAL = "referral", _("met een verwijzing")
    INDICATION = "indication", _("met een indicatie")
