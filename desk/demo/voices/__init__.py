"""The words for each profile; the empty profile is 'too little information'."""

from desk.demo.voices.psychiatric import HOOPVOLLEN, OVERLEVERS
from desk.demo.voices.situational import ACHTERBLIJVERS, AFHANKELIJKEN
from desk.demo.voices.structural import BUITENSTAANDERS, COMPENSEERDERS
from desk.demo.voices.threatening import ACTIEVEN, GEBORGENEN
from desk.demo.voices.unclear import UNCLEAR
from desk.demo.voices.voice import Voice
from typology.choices import Profile

VOICES: dict[Profile | None, Voice] = {
    Profile.ACTIEVEN: ACTIEVEN,
    Profile.GEBORGENEN: GEBORGENEN,
    Profile.ACHTERBLIJVERS: ACHTERBLIJVERS,
    Profile.AFHANKELIJKEN: AFHANKELIJKEN,
    Profile.COMPENSEERDERS: COMPENSEERDERS,
    Profile.BUITENSTAANDERS: BUITENSTAANDERS,
    Profile.HOOPVOLLEN: HOOPVOLLEN,
    Profile.OVERLEVERS: OVERLEVERS,
    None: UNCLEAR,
}
