"""Codes of the signaleringsnetwerk van de wijk."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class SignallerContactKind(TextChoices):
    """How a regular signaller was kept warm."""

    CONTACT = "contact", _("gesproken")
    BRIEFING = "briefing", _("uitleg gegeven")
