"""What volunteers bring, what they agree on with a client, and what the notice for them says."""

from matching.choices import Capability as C
from matching.choices import EndReason as R
from matching.choices import MatchState as M
from matching.choices import VolunteerState as V

# Out of forty volunteers.
STATES = ((V.AVAILABLE, 26), (V.INTAKE, 5), (V.APPLIED, 4), (V.PAUSED, 3), (V.LEFT, 2))
# Days since the VOG was seen, for those who are available, in turn; None is not seen yet.
VOG_DAYS: tuple[int | None, ...] = (
    120, 400, 30, 610, 250, 1290, 820, 75, 505, 340, None, 940, 210, 1040, 15, 700, 460, 1400, 90, 1060, 560, 300, None,
)  # fmt: skip
CAPABILITIES = ((C.COMPANY, 55), (C.PRACTICAL, 30), (C.IMPROVE, 15))
INTERESTS = (
    "wandelen, vogels kijken", "koken, markten", "klussen, fietsen", "schaken, geschiedenis", "muziek, zingen",
    "tuinieren, puzzelen", "kaarten, voetbal op televisie", "lezen, musea", "breien en haken, bakken",
    "computer en telefoon, fotograferen", "zwemmen, familieverhalen", "sjoelen, koffie drinken in de stad",
)  # fmt: skip
AVAILABILITY = (
    "dinsdagochtend en donderdagmiddag", "doordeweeks na 16.00 uur", "woensdag, niet in de schoolvakanties",
    "zaterdag", "maandag en vrijdag overdag", "één middag per twee weken", "meestal overdag, in overleg",
)  # fmt: skip
REMARKS = (
    "", "", "", "Spreekt liever buiten de deur af.", "Niet bij mensen met een kat.", "Fietst, tot vier kilometer.",
    "Werkte dertig jaar in de zorg.", "Verloor zelf een partner en praat daar makkelijk over.",
    "Volgt de training over rouw.",
)  # fmt: skip
GOALS = (
    "Samen een rondje lopen en koffie drinken", "Eens in de week een bezoek aan huis", "Samen naar de markt",
    "Meegaan naar het koor, de eerste keren", "Schaken op donderdag", "Leren beeldbellen met de kinderen",
    "De tuin winterklaar maken", "Samen koken en eten", "Voorlezen uit de krant", "Fotoboek maken van vroeger",
)  # fmt: skip
NOTICES = (
    "Bel twee keer kort: dan weet de bewoner dat jij het bent. Neem de tijd voor koffie.",
    "Hoort slecht rechts. Ga links zitten en praat rustig.",
    "Praat graag over de markt van vroeger. Begin niet over de familie.",
    "Loopt met een rollator. Een rondje van twintig minuten is genoeg.",
    "Afgesproken op woensdag om twee uur. Bel mij als de deur dicht blijft.",
)
# States of the matches beside those of the demo volunteer, with the reason of those that ended.
MATCHES = (
    (M.PROPOSED, ""), (M.RUNNING, ""), (M.ENDED, R.GOAL_REACHED), (M.INTRODUCTION, ""), (M.RUNNING, ""), (M.TRIAL, ""),
    (M.RUNNING, ""), (M.PROPOSED, ""), (M.ENDED, R.MOVED), (M.RUNNING, ""), (M.INTRODUCTION, ""), (M.RUNNING, ""),
    (M.TRIAL, ""), (M.RUNNING, ""), (M.ENDED, R.NO_CLICK), (M.PROPOSED, ""), (M.RUNNING, ""), (M.INTRODUCTION, ""),
    (M.RUNNING, ""), (M.ENDING, ""), (M.ENDED, R.UNKNOWN), (M.TRIAL, ""), (M.PROPOSED, ""),
)  # fmt: skip
