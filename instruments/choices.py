"""How an item of an instrument is answered."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class AnswerKind(TextChoices):
    """A new kind is one line here, one in `instruments.answers.WORDS`, one in the forms, and two partials."""

    SEEN = "seen", _("gezien, niet gezien of niet besproken")
    CHOICE = "choice", _("één van een paar antwoorden")
    TEXT = "text", _("een antwoord in eigen woorden")


class Seen(TextChoices):
    """The answers to an item of kind SEEN. Not discussed is the same as no answer."""

    SEEN = "seen", _("Gezien")
    NOT_SEEN = "not_seen", _("Niet gezien")
    NOT_DISCUSSED = "not_discussed", _("Niet besproken")
