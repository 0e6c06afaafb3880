"""The eight profile cards in plain words."""

from typology.choices import Profile
from typology.content.guidance import Guidance
from typology.content.psychiatric import HOOPVOLLEN, OVERLEVERS
from typology.content.situational import ACHTERBLIJVERS, AFHANKELIJKEN
from typology.content.structural import BUITENSTAANDERS, COMPENSEERDERS
from typology.content.threatening import ACTIEVEN, GEBORGENEN

GUIDANCE: dict[Profile, Guidance] = {
    guidance.profile: guidance
    for guidance in (
        ACTIEVEN,
        GEBORGENEN,
        ACHTERBLIJVERS,
        AFHANKELIJKEN,
        COMPENSEERDERS,
        BUITENSTAANDERS,
        HOOPVOLLEN,
        OVERLEVERS,
    )
}

__all__ = ["GUIDANCE", "Guidance"]
