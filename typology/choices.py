"""Codes of the typology: two dimensions, eight profiles, and the three dimensions of the other reading."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Persistence(TextChoices):
    """The row: how lasting the isolation is, by the history of the network."""

    THREATENING = "threatening", _("dreigend")
    SITUATIONAL = "situational", _("situationeel")
    STRUCTURAL = "structural", _("structureel")
    STRUCTURAL_PSYCHIATRIC = "structural_psychiatric", _("structureel, met psychiatrische problematiek")


class Orientation(TextChoices):
    """The column: what somebody aims for with other people. Empty is not assessed, which is not the same as unclear."""

    PARTICIPATION = "participation", _("gericht op participatie")
    NOT_CLEARLY = "not_clearly", _("niet (duidelijk) gericht")
    UNCLEAR = "unclear", _("onduidelijk, ook na navragen")


class Profile(TextChoices):
    """The eight intervention profiles; the names belong to the method."""

    ACTIEVEN = "ACTIEVEN", _("Actieven")
    GEBORGENEN = "GEBORGENEN", _("Geborgenen")
    ACHTERBLIJVERS = "ACHTERBLIJVERS", _("Achterblijvers")
    AFHANKELIJKEN = "AFHANKELIJKEN", _("Afhankelijken")
    COMPENSEERDERS = "COMPENSEERDERS", _("Compenseerders")
    BUITENSTAANDERS = "BUITENSTAANDERS", _("Buitenstaanders")
    HOOPVOLLEN = "HOOPVOLLEN", _("Hoopvollen")
    OVERLEVERS = "OVERLEVERS", _("Overlevers")

    @property
    def slug(self) -> str:
        """The last part of the address of its card."""
        return self.value.lower()


class Duration(TextChoices):
    """First dimension of Machielse (2015)."""

    SITUATIONAL = "situational", _("situationeel")
    STRUCTURAL = "structural", _("structureel")


class Coping(TextChoices):
    """Second dimension of Machielse (2015); the third, motivation, is the Orientation."""

    ACTIVE = "active", _("actief")
    PASSIVE = "passive", _("passief")


class GoalAim(TextChoices):
    """What a goal is after, as far as the method has something to say about it."""

    NETWORK = "network", _("meer contacten")
    PARTICIPATION = "participation", _("meedoen")
    DAY_FILLING = "day_filling", _("een nieuwe dagbesteding")
    OTHER = "other", _("iets anders")


class ActionKind(TextChoices):
    """How an action is done."""

    INDIVIDUAL = "individual", _("één op één")
    GROUP = "group", _("in een groep")
    COLLECTIVE = "collective", _("gezamenlijke activiteit")
