"""Codes of the personal plan."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class GoalOwner(TextChoices):
    """Whose wish a goal is (PHA-07)."""

    CLIENT = "client", _("van de persoon zelf")
    PROFESSIONAL = "professional", _("van ons")


class LifeDomain(TextChoices):
    """The part of life a goal is about."""

    CONTACTS = "contacts", _("contact met mensen")
    DAYS = "days", _("de dag invullen")
    HOME = "home", _("wonen en huishouden")
    MONEY = "money", _("geld en papieren")
    HEALTH = "health", _("gezondheid")
    MIND = "mind", _("hoe ik me voel")
    CARE = "care", _("zorgen voor iemand")
    MEANING = "meaning", _("zin en geloof")
    SAFETY = "safety", _("veiligheid")


class GoalResult(TextChoices):
    """How a goal ended; none of these is a failure."""

    REACHED = "reached", _("gelukt")
    PARTLY = "partly", _("voor een deel gelukt")
    CHANGED = "changed", _("een andere wens geworden")
    DROPPED = "dropped", _("niet meer nodig of gewenst")


class Doer(TextChoices):
    """Who does a step of the plan."""

    CLIENT = "client", _("de persoon zelf")
    NETWORK = "network", _("iemand uit het netwerk")
    COLLEAGUE = "colleague", _("een van ons")
    VOLUNTEER = "volunteer", _("een vrijwilliger")
    PARTY = "party", _("een andere organisatie")
