"""Codes of deciding on a typing."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Decision(TextChoices):
    """What a person did with the proposal of the typing guide.

    `CONFIRMED` leaves the same profiles open, `OTHER` leaves none of them (TYP-08). `OWN` is all between, which is no
    contradiction: nothing was proposed, less was chosen, or a dimension the guide left open was filled in.
    """

    CONFIRMED = "confirmed", _("voorstel bevestigd")
    OTHER = "other", _("anders gekozen dan het voorstel")
    OWN = "own", _("zelf gekozen")
    DOUBT = "doubt", _("twijfel tussen twee")
    POSTPONED = "postponed", _("uitgesteld")


class Otherwise(TextChoices):
    """TYP-08: why practice chose another profile than the guide; the own words stand with the deviation."""

    KNOWS_MORE = "knows_more", _("ik weet iets wat de vragen niet vragen")
    QUESTION = "question", _("een vraag of antwoord past niet bij deze persoon")
    WEIGHT = "weight", _("de typeerhulp weegt iets te zwaar of te licht")
    TEAM = "team", _("overleg met collega’s gaf de doorslag")
    ELSE = "else", _("iets anders")
