"""Codes of staying in view."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class MonitoringKind(TextChoices):
    """How somebody stays in view."""

    IN_VIEW = "in_view", _("in beeld houden")
    PHONE_LINE = "phone_line", _("belcontact")
