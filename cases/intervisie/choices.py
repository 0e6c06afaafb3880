"""What a case can be made of."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Part(TextChoices):
    """What goes in."""

    STORY = "story", _("het verhaal")
    PHASES = "phases", _("de fasen")
    TYPING = "typing", _("de typering, met waarom")
    NETWORK = "network", _("de netwerkkaart, in getallen")
    GOALS = "goals", _("doelen en stappen")
    TALKS = "talks", _("de laatste vijf gesprekken")


class Fact(TextChoices):
    """What is said of the person. `PROFILE` comes with the typing."""

    AGE = "age", _("leeftijd, in stappen van tien jaar")
    SEX = "sex", _("man of vrouw")
    COUPLE = "couple", _("alleen of een paar")
    PLACE = "place", _("plek van het isolement")
    PROFILE = "profile", _("het profiel")


# The profile is chosen with the typing.
OFFERED = [choice for choice in Fact.choices if choice[0] != Fact.PROFILE]
# In the words of a sentence: "laat de leeftijd weg".
LEAVE_OUT = {
    Fact.AGE: _("de leeftijd"),
    Fact.SEX: _("man of vrouw"),
    Fact.COUPLE: _("alleen of een paar"),
    Fact.PLACE: _("de plek van het isolement"),
    Fact.PROFILE: _("het profiel"),
}
