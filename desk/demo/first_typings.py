"""What is known of the first caseload for typing, written by hand: answer, of whom it came, and a note."""

from collections.abc import Mapping

from instruments.choices import UNKNOWN, Told

C, W, H = Told.CLIENT, Told.WORKER, Told.OTHER
Seen = Mapping[str, tuple[str, str, str]]

TRUUS_FIRST: Seen = {
    "network_past": ("small_sufficient", C, "Arie, haar zus in Emmen en de duiven. Dat was genoeg."),
    "onset": ("fell_away", C, ""),
    "life_events": ("death_of_partner", C, "Arie, thuis."),
    "competences": ("limited", W, "Bij de deur groet ze, binnen praat ze pas na een kwartier."),
    "problems": ("grief", W, ""),
    "loneliness": ("strong", C, "‘De avonden.’"),
    "wish": (UNKNOWN, "", ""),
}  # fmt: skip
TRUUS_LATER: Seen = {
    "wish": ("close_tie", C, "‘Eén iemand die af en toe komt, en stil kan zijn.’"),
    "stance": ("waits_hopes", W, "Vraagt het niet, maar de koffie staat klaar."),
    "formal_ties": ("misses_them", C, "Arie deed de duivenclub; zij ging mee."),
    "network_now": ("shallow_only", W, "Groet iedereen en vraagt niemand binnen."),
    "enmeshed_tie": ("no", W, "Innig, maar er was altijd plek voor haar zus."),
    "insight": ("names_it", C, ""),
    "help": ("accepts", W, ""),
    "psychiatric": ("none", H, "De huisarts ziet rouw, geen depressie."),
}  # fmt: skip
JESSE_FIRST: Seen = {
    "network_now": ("nobody", W, ""),
    "wish": (UNKNOWN, "", "Alleen door de brievenbus gesproken."),
}
JESSE_SECOND: Seen = {
    "network_past": ("never", H, "Zijn moeder: hij zat altijd al op zijn kamer te tekenen."),
    "onset": ("early_in_life", H, ""),
    "competences": ("poor", W, "Appt sorry, belt nooit."),
    "psychiatric": ("present_or_past", C, "Over de opname vertelt hij zelf."),
    "self_direction": ("problems_pile_up", W, "Bewind, wachtlijst, huur."),
    "problems": ("money;addiction", H, ""),
    "wish": ("turned_away", W, "De deur bleef dicht."),
    "stance": ("given_up", W, ""),
}
JESSE_THIRD: Seen = {
    "wish": ("belong", C, "‘Dat er iemand is die merkt dat ik er niet ben.’"),
    "stance": ("waits_hopes", W, "Twee dagen opruimen voor een bezoek van een half uur."),
    "insight": ("names_it", C, "Mensen lopen niet weg, zegt hij, ze komen gewoon niet."),
    "loneliness": ("strong", C, ""),
    "formal_ties": ("misses_them", C, "Het atelier."),
    "help": ("accepts", W, ""),
}
JESSE_SINCE: Seen = {"wish": ("turned_away", C, "‘Ze zijn me toch al vergeten.’")}
HASSAN_FIRST: Seen = {
    "network_past": ("wide_or_sheltering", C, "Vijfendertig jaar de groentekraam."),
    "onset": ("threat_recent", C, "Sinds de knieën."),
    "life_events": ("own_illness;lost_mobility", C, ""),
    "competences": ("sufficient", W, "Muntthee, en meteen ter zake."),
}
HASSAN_SECOND: Seen = {
    "wish": ("take_part", C, "‘Ik heb geen praatje nodig, ik heb knieën nodig.’"),
    "stance": ("seeks_actively", W, "Belde zelf de gemeente."),
    "formal_ties": ("misses_them", C, "De markt, het theehuis, de moskee."),
    "network_now": ("supportive", W, "De kinderen zijn lief en druk."),
    "self_direction": ("runs_it", W, ""),
    "psychiatric": ("none", W, ""),
    "help": ("accepts", W, ""),
}
BENCH: Seen = {
    "network_now": (UNKNOWN, "", ""),
    "formal_ties": ("misses_them", C, "Werkte op de veerpont, tot die stopte."),
    "wish": (UNKNOWN, "", "Daar hebben we het nog niet over gehad."),
}
HENK_FIRST: Seen = {
    "network_past": ("never", C, "Kent elke schipper, en niemand kent hem."),
    "competences": ("functional", W, "Kwam zelf, met een map."),
    "self_direction": ("runs_it", W, "Papieren compleet, alles op datum."),
    "life_events": ("job_loss", C, "De bruggen gingen op afstand."),
    "problems": ("money", C, "Belastingschuld."),
    "wish": ("no_need", C, "‘Dit moet opgelost en dan ben ik weg.’"),
    "stance": ("own_world", W, "Het huis is een museum van de brug."),
    "formal_ties": ("rejects_them", C, "Van clubs wil hij niets weten."),
    "psychiatric": ("none", W, ""),
    "help": ("practical_only", W, ""),
}
HENK_SECOND: Seen = {
    "wish": ("take_part", C, "Hij wil meetellen, zei hij bij de werf."),
    "stance": ("adapts", W, ""),
    "formal_ties": ("values_them", W, "Leefde op bij de werf: zag meteen wat er mis was met de lier."),
    "insight": ("denies_or_hides", W, ""),
}
