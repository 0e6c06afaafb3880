"""Codes of what the client agrees to."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class ConsentScope(TextChoices):
    """What the client agrees to."""

    VOLUNTEER = "volunteer", _("een vrijwilliger")
    ORGANISATION = "organisation", _("delen met een organisatie")
    FEEDBACK = "feedback_to_melder", _("terugkoppeling aan de melder")
    MONITORING = "monitoring", _("in beeld houden")
    NEIGHBOUR = "neighbour", _("een buur betrekken")


class ConsentAnswer(TextChoices):
    """Yes or no; not asked is the absence of a row."""

    GIVEN = "given", _("ja")
    REFUSED = "refused", _("nee")
