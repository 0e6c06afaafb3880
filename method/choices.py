"""Codes of what practice does with advice."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class AsideReason(TextChoices):
    """Why an advice was put aside. `LATER` brings it back soonest."""

    DONE = "done", _("besproken of geregeld")
    NOT_FITTING = "not_fitting", _("past niet bij deze persoon")
    LATER = "later", _("nu even niet")
    OTHER = "other", _("iets anders")
