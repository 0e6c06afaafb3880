"""Codes of how a trajectory is set up: what it aims at, who takes part, and how it is looked over."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class IsolationPlace(TextChoices):
    """Where isolation stands among the problems, so that it counts also when the question was something else."""

    DOMINANT = "dominant", _("staat voorop")
    UNDERLYING = "underlying", _("ligt eronder")
    TAKEN_ALONG = "taken_along", _("wordt meegenomen")


class Direction(TextChoices):
    """Behandeling (reduce isolation: the first four) or ondersteuning (the last two); M&H 2011."""

    SKILLS = "skills", _("sociale vaardigheden versterken")
    NETWORK = "network", _("eigen netwerk versterken")
    ACTIVATION = "activation", _("in beweging komen")
    ATTITUDE = "attitude", _("anders kijken en doen")
    SOFTEN = "soften", _("gevolgen verzachten")
    WATCH = "watch", _("in de gaten houden")

    @property
    def is_treatment(self) -> bool:
        """Behandeling; the others are ondersteuning."""
        return self not in (Direction.SOFTEN, Direction.WATCH)


class HandOverStep(TextChoices):
    """What a warm hand-over is made of (PHA-16), in the order it usually goes."""

    TOLD = "told", _("De persoon weet dat er iemand anders komt, en waarom")
    ASKED = "asked", _("De persoon mocht zeggen wat de nieuwe collega moet weten")
    INTRODUCED = "introduced", _("We zijn er samen geweest")
    PASSED_ON = "passed_on", _("Afspraken, stappen en toezeggingen zijn doorgenomen")
    GOODBYE = "goodbye", _("Er is afscheid genomen")
    LOOKED_BACK = "looked_back", _("Na een paar weken is gevraagd hoe het gaat met de nieuwe collega")


class CaseReviewKind(TextChoices):
    """With whom a case was looked over."""

    PEERS = "peers", _("intervisie met collega’s")
    PERSON = "person", _("terugblik met de persoon")
    PARTIES = "parties", _("overleg met andere betrokkenen")
