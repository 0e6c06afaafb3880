"""Codes of staying in view."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class MonitoringKind(TextChoices):
    """How somebody stays in view."""

    IN_VIEW = "in_view", _("in beeld houden")
    PHONE_LINE = "phone_line", _("belcontact")
    AFTERCARE = "aftercare", _("nazorg")


class WatcherKind(TextChoices):
    """Who somebody of the watch network is to the client. A neighbour takes part only if the client wants it
    (PHA-23)."""

    FAMILY = "family", _("familie of vriend")
    NEIGHBOUR = "neighbour", _("buur")
    VOLUNTEER = "volunteer", _("vrijwilliger")
    COLLEAGUE = "colleague", _("een van ons")
    PROFESSIONAL = "professional", _("hulpverlener")
    OTHER = "other", _("iemand anders")
