"""Codes of the network map."""

from django.db.models import IntegerChoices, TextChoices
from django.utils.translation import gettext_lazy as _


class Ring(IntegerChoices):
    """How near somebody stands on the network map."""

    CLOSE = 1, _("heel dichtbij")
    NEARER = 2, _("dichtbij")
    FAR = 3, _("verder weg")


class NetworkSector(TextChoices):
    """The parts of the network map (Werkboek 8.7). Formal support is never counted as network (TYP-14)."""

    SOCIAL = "social", _("familie, vrienden en bekenden")
    NEIGHBOURS = "neighbours", _("buurt")
    CLUBS = "clubs", _("werk, club of vereniging")
    MEANING = "meaning", _("geloof en zingeving")
    VOLUNTEERS = "volunteers", _("vrijwilligers")
    RESOURCES = "resources", _("hulpbronnen: fondsen, ruil, initiatieven")
    FORMAL = "formal", _("hulpverleners")


class Relation(TextChoices):
    """Who somebody is to the person."""

    PARTNER = "partner", _("partner")
    CHILD = "child", _("kind")
    PARENT = "parent", _("ouder")
    SIBLING = "sibling", _("broer of zus")
    FAMILY = "family", _("andere familie")
    FRIEND = "friend", _("vriend(in)")
    ACQUAINTANCE = "acquaintance", _("bekende")
    NEIGHBOUR = "neighbour", _("buur")
    COLLEAGUE = "colleague", _("collega of clubgenoot")
    VOLUNTEER = "volunteer", _("vrijwilliger")
    PROFESSIONAL = "professional", _("hulpverlener")
    PET = "pet", _("huisdier")
    PLACE = "place", _("plek of groep")
    OTHER = "other", _("iemand anders")


class SupportKind(TextChoices):
    """What somebody on the network map gives."""

    PRACTICAL = "practical", _("helpt bij praktische dingen")
    EMOTIONAL = "emotional", _("luistert en troost")
    COMPANY = "company", _("is er voor de gezelligheid")


class ContactRhythm(TextChoices):
    """How often there is contact."""

    DAILY = "daily", _("elke dag")
    WEEKLY = "weekly", _("elke week")
    MONTHLY = "monthly", _("elke maand")
    SELDOM = "seldom", _("minder vaak")


class Tone(TextChoices):
    """What a contact brings or costs."""

    SUPPORTIVE = "supportive", _("geeft steun")
    BURDENING = "burdening", _("kost kracht")
    BOTH = "both", _("allebei")
