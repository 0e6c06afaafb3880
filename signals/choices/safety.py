"""Codes of guarding against harm."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class FlagKind(TextChoices):
    """What somebody needs guarding against."""

    VIOLENCE = "violence", _("geweld in huis")
    ABUSE = "abuse", _("mishandeling of uitbuiting van ouderen")
    SUICIDALITY = "suicidality", _("gedachten aan zelfdoding")
    EVICTION = "eviction", _("dreigende huisuitzetting")
    NEGLECT = "neglect", _("verwaarlozing")
    AGGRESSION = "aggression", _("agressie tegen medewerkers")


# SIG-17: these ask for consultation on the day itself; the first two go by the steps of the Meldcode.
SAME_DAY = (FlagKind.VIOLENCE, FlagKind.ABUSE, FlagKind.SUICIDALITY)
BY_MELDCODE = (FlagKind.VIOLENCE, FlagKind.ABUSE)


class MeldcodeStepNumber(TextChoices):
    """The five steps of the Meldcode huiselijk geweld en kindermishandeling."""

    MAP = "1", _("Breng de signalen in kaart")
    CONSULT = "2", _("Overleg met een collega en vraag zo nodig Veilig Thuis om advies")
    TALK = "3", _("Praat met de mensen om wie het gaat")
    WEIGH = "4", _("Weeg of er geweld is, en hoe ernstig")
    DECIDE = "5", _("Beslis: is melden nodig, en is hulp mogelijk")
