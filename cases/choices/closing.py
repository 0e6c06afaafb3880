"""Codes of the end of a trajectory. Whether isolation was lifted and whether help was worth it are two questions
(CLO-02)."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class IsolationNow(TextChoices):
    """How the isolation is at the end, beside the start."""

    LIFTED = "lifted", _("voorbij")
    LESS = "less", _("minder")
    SAME = "same", _("hetzelfde")
    WORSE = "worse", _("erger")
    UNKNOWN = "unknown", _("weten we niet")


class Worth(TextChoices):
    """Whether the help was worth it, apart from isolation."""

    YES = "yes", _("ja")
    PARTLY = "partly", _("deels")
    NO = "no", _("nee")
    UNKNOWN = "unknown", _("weten we niet")


class Change(TextChoices):
    """How a part of life, or the surroundings, changed."""

    BETTER = "better", _("beter")
    SAME = "same", _("hetzelfde")
    WORSE = "worse", _("slechter")
    UNKNOWN = "unknown", _("weten we niet")
