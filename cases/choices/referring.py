"""Codes of sending somebody on."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class ReferralResult(TextChoices):
    """How it went after a referral; empty is not heard yet. Referred clients drop out of sight (CLO-05)."""

    ARRIVED = "arrived", _("aangekomen en gebleven")
    WAITING = "waiting", _("staat op een wachtlijst")
    LEFT = "left", _("geweest, maar weer weg")
    NOT_GONE = "not_gone", _("niet gegaan")
    TURNED_DOWN = "turned_down", _("niet aangenomen")
