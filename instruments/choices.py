"""How an item of an instrument is answered."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class AnswerKind(TextChoices):
    """A new kind is one line here, two in `instruments.answers`, one in `instruments.forms.fields`, and a partial."""

    SEEN = "seen", _("gezien, niet gezien of niet besproken")
    CHOICE = "choice", _("één van een paar antwoorden")
    MANY = "many", _("een paar antwoorden tegelijk")
    SCALE = "scale", _("een cijfer van 1 tot 5")
    TEXT = "text", _("een antwoord in eigen woorden")
    RANK = "rank", _("op volgorde van wat het belangrijkst is")
    DRAWING = "drawing", _("een tekening of foto")


class About(TextChoices):
    """Whom an instrument is filled in about, and so where it is offered."""

    PERSON = "person", _("over en met de persoon")
    SELF = "self", _("over het eigen werk")
    OWN_PLACE = "own_place", _("heeft een eigen plek in het programma")


class Seen(TextChoices):
    """The answers to an item of kind SEEN. Not discussed is the same as no answer."""

    SEEN = "seen", _("Gezien")
    NOT_SEEN = "not_seen", _("Niet gezien")
    NOT_DISCUSSED = "not_discussed", _("Niet besproken")


class Told(TextChoices):
    """Where an answer that asks for its source comes from."""

    CLIENT = "client", _("zegt de persoon zelf")
    WORKER = "worker", _("zelf gezien")
    OTHER = "other", _("gehoord van een ander")


# Answers of CHOICE and MANY with a meaning of their own, wherever a definition offers them.
UNKNOWN = "unknown"  # asked, and not known (yet)
NONE = "none"  # of MANY: nothing of all this
# The answers to SCALE, as they are stored. They are never added up.
STEPS = ("1", "2", "3", "4", "5")
BETWEEN = ";"  # between the codes of an answer of kind MANY or RANK, as it is stored
