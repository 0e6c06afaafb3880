"""Codes of the signaleringskaart and what follows it."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Discussed(TextChoices):
    """Was it raised with the person?"""

    YES = "yes", _("ja")
    NOT_YET = "not_yet", _("nog niet")
    CANNOT = "cannot", _("dat kan ik niet")


class Recognised(TextChoices):
    """Does the person see it too?"""

    YES = "yes", _("ja")
    PARTLY = "partly", _("deels")
    NO = "no", _("nee")


class Wants(TextChoices):
    """Does the person want to do something about it?"""

    YES = "yes", _("ja")
    NO = "no", _("nee")
    UNCLEAR = "unclear", _("nog niet duidelijk")


class Worries(TextChoices):
    """Does it still feel wrong (niet pluis)?"""

    YES = "yes", _("ja, het zit me niet lekker")
    NO = "no", _("nee")


class NextStep(TextChoices):
    """Where the verwijskaart ends (Werkboek 11.5)."""

    DISCUSS = "discuss", _("ik bespreek het zelf")
    ASK_ADVICE = "ask_advice", _("ik vraag advies en pak het daarna zelf op")
    HAND_OVER = "hand_over", _("ik geef het signaal over")
    CALL_CONTACT = "call_contact", _("ik bel de contactpersoon en bespreek wat kan")
    RESPECT = "respect", _("ik respecteer het")
    PERSON_ACTS = "person_acts", _("de persoon doet zelf iets")
    WE_ACT = "we_act", _("wij gaan begeleiden")
    REFER = "refer", _("een andere organisatie helpt")
    STUCK = "stuck", _("ik loop vast en bel de contactpersoon")
    ASK_LATER = "ask_later", _("ik kom er later op terug")


# Steps that need somebody of the area, and steps that mean nothing without a day.
WITH_CONTACT = frozenset({NextStep.ASK_ADVICE, NextStep.HAND_OVER, NextStep.CALL_CONTACT, NextStep.STUCK})
WITH_DAY = frozenset({NextStep.DISCUSS, NextStep.ASK_ADVICE, NextStep.ASK_LATER})
