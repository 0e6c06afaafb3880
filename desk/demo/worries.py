"""Meldingen about people nobody follows yet, and what somebody noticed about people who are clients now."""

from typing import NamedTuple

from signals.choices.concerns import ConcernOutcome as O
from signals.choices.concerns import ConcernStatus as S
from signals.choices.concerns import Reason as R
from signals.choices.sources import StockSource as B


class Worry(NamedTuple):
    """A melding: days ago, source, who or where, what was seen, who told, where it stands, how it ended, and why
    nobody went there. `tried` is how many days later contact was tried; `told` is what the melder heard."""

    days: int
    source: str
    about: str
    seen: str
    reporter: str
    status: str = S.NEW
    outcome: str = ""
    why: str = "De melder en de persoon zijn aan de telefoon gesproken."
    reasons: tuple[str, ...] = ()
    tried: int | None = None
    told: str = ""


NOT_REACHED = "De melder nam drie keer niet op."
# Found again by what happens to them later.
ON_THE_BENCH = "Meneer bij de bushalte Ankerwal"
BEHIND_THE_DOOR = "Bewoner Loodsmansplein 88"
WITH_THE_BIN = "Mevrouw van Akeleilaan 77"
JONKER = "Meneer Jonker, Wulpenlaan 12"
RADIO = "De bovenste flat aan het Violierenplein, links"
ARREARS = "Zilverlindeweg 14"

WORRIES = (
    Worry(0, B.NEIGHBOUR, WITH_THE_BIN,
          "De vuilnisbak staat al drie weken niet buiten. Ze groet nog, maar kijkt weg.", "Buurvrouw op 79",
          reasons=(R.HOME_NEGLECT, R.LOW_MOOD)),
    Worry(1, B.GP, JONKER,
          "Komt elke week met een andere klacht. De huisarts denkt dat hij vooral iemand wil spreken.",
          "Huisartsenpraktijk De Wulp, tel. 088-0000012", reasons=(R.LONELY, R.HEALTH)),
    Worry(1, B.ANONYMOUS, RADIO,
          "Overdag dicht, 's nachts licht en harde radio. Niemand weet wie er woont.", "",
          reasons=(R.NUISANCE, R.INDOORS)),
    Worry(2, B.SHOP, "Oudere man, komt elke dag rond vijven",
          "Koopt één blik soep en blijft dan lang bij de kassa staan praten. Deze week kwam hij twee dagen niet.",
          "Buurtsuper Wiekslag", reasons=(R.LONELY,)),
    Worry(3, B.FAMILY, "Tante Greet, Lindehof 130",
          "Neemt de telefoon niet meer op en zegt elk bezoek af sinds haar zus is opgenomen.", "Nicht uit Groningen",
          reasons=(R.NETWORK, R.CARE_TASK)),
    Worry(8, B.HOME_CARE, "Mevrouw Phạm, Kievitsdreef 41",
          "Laat de zorg binnen, maar zegt niets meer. Haar man deed altijd het woord.", "Wijkteam thuiszorg Zuid",
          reasons=(R.DEATH, R.LOW_MOOD)),
    Worry(11, B.CARETAKER, BEHIND_THE_DOOR,
          "Brievenbus zit vol, er hangt een lucht in het portiek. Hij doet niet open voor de monteur.",
          "Huismeester, elke ochtend bereikbaar", S.ACCEPTED, reasons=(R.HOME_NEGLECT, R.SELF_NEGLECT, R.INDOORS)),
    Worry(2, B.POLICE, ON_THE_BENCH,
          "Zit daar hele middagen, ook in de regen. Vriendelijk, wil niet mee naar binnen.", "Wijkagent", S.ACCEPTED,
          reasons=(R.OTHER,)),
    Worry(4, B.HOUSING, ARREARS,
          "Huurachterstand van drie maanden, dat was nooit eerder. Reageert niet op brieven.",
          "Woonconsulent", S.ACCEPTED, reasons=(R.DEBTS, R.WORK_LOST)),
    Worry(6, B.COMMUNITY_CENTRE, "Mevrouw Vrede, van de dinsdagclub",
          "Is na de dood van haar man niet meer geweest. De anderen durven niet te bellen.",
          "Gastvrouw wijkhuis De Kade", S.ACCEPTED, reasons=(R.DEATH, R.NETWORK), tried=3),
    Worry(9, B.SELF, "Belde zelf, wil niet dat er iemand langskomt zonder bellen",
          "Zei: ik heb sinds zondag met niemand gesproken, ik wilde horen of mijn stem het nog deed.",
          "Nummer bekend", S.ACCEPTED, reasons=(R.LONELY,)),
    Worry(13, B.SHOP, "Vrouw met de drie hondjes, Wiekslag 20",
          "Vroeg of ze op de hondjes wilden passen 'voor als er iets is'.", "Bakkerij op de hoek", S.CONTACTED,
          reasons=(R.LOW_MOOD, R.LONELY), tried=1),
    Worry(17, B.NEIGHBOUR, "Meneer aan de Maalderijstraat 55",
          "Sjouwt elke nacht met dozen. Overdag ziet niemand hem.", "Bovenbuurvrouw", S.CONTACTED,
          reasons=(R.INDOORS, R.OTHER), tried=4,
          told="Wij hebben hem gesproken en houden contact. Fijn dat u belde."),
    Worry(34, B.NEIGHBOUR, "Grutto-erf 9",
          "Gordijnen bleven dicht en de hond blafte veel.", "Overbuurman", S.CLOSED, O.UNFOUNDED, tried=2,
          told="Wij zijn langs geweest. U hoeft zich geen zorgen te maken, en bel gerust weer."),
    Worry(48, B.FAITH, "Broer Osman, oudere man uit de moskee",
          "Komt niet meer op vrijdag, hij zou ziek zijn.", "Bestuur van de moskee", S.CLOSED, O.REFERRED,
          reasons=(R.HEALTH,), tried=6, told="Wij hebben hem gesproken. Hij wil zelf vertellen hoe het gaat."),
    Worry(55, B.FAMILY, "Vader, Bastpad 3", "De zoon vindt dat er iemand moet komen praten.",
          "Zoon", S.CLOSED, O.REFUSED_BY_CLIENT, reasons=(R.LONELY, R.HEALTH), tried=3, told=NOT_REACHED),
    Worry(61, B.DISTRICT_NURSE, "Mevrouw aan de Maalderijstraat",
          "Vertelde dat ze haar dagen telt in televisieprogramma's.", "Wijkverpleegkundige", S.CLOSED,
          O.REFUSED_ON_BEHALF, why="De dochter wil niet dat er iemand komt; besproken met de huisarts.",
          reasons=(R.LONELY,)),
    Worry(70, B.MEDIATION, "Conflict over geluid, Touwslagerskade",
          "Achter de ruzie lijkt iemand te zitten die met niemand meer praat.", "Buurtbemiddelaar", S.CLOSED,
          O.WATCHED, reasons=(R.NUISANCE, R.NETWORK), tried=8),
    Worry(83, B.RESIDENT, "Meneer met de fietskar", "Slaapt hij buiten?", "", S.CLOSED, O.NO_CONTACT, tried=5),
    Worry(96, B.VOLUNTEER, "Mevrouw van het leesuur",
          "Zit er elke week en zegt nooit iets.", "Vrijwilliger bibliotheek", S.CLOSED, O.NO_NEED,
          why="De bibliotheek sprak haar zelf: ze komt om te lezen en wil dat zo houden."),
    Worry(101, B.WMO, "Mevrouw Tjon, Duizendschoonstraat 30",
          "Vroeg hulp in huis en vertelde dat ze sinds de zomer binnen zit.", "Wmo-loket", S.CLOSED, O.FAMILY,
          reasons=(R.INDOORS, R.HEALTH), tried=4, told="Wij hebben mevrouw gesproken. Haar familie is er nu vaker."),
)  # fmt: skip

# Somebody else worries about the same person: about whom of the above, and the melding.
ALSO = (
    (BEHIND_THE_DOOR, Worry(5, B.NEIGHBOUR, "De man van 88, Loodsmansplein",
                            "Al twee weken geen licht in de gang, wel muziek.", "Buurman van 86",
                            reasons=(R.INDOORS,))),
    (JONKER, Worry(0, B.HOME_CARE, "De heer Jonker aan de Wulpenlaan",
                   "Vroeg of ik een kwartier langer kon blijven. Dat was de derde keer.", "Thuiszorg Zuid",
                   reasons=(R.LONELY,))),
)  # fmt: skip

# What callers asked, and what they were told: days ago, source, wijk, question, advice.
ADVICE = (
    (1, B.VOLUNTEER, "Bloemenhof", "Iemand bij wie ik kom zegt steeds af. Moet ik blijven bellen?",
     "Stuur een kaart en bel over een week nog eens. Vraag niet waarom."),
    (7, B.RESIDENT, "De Lindehof", "Ik zie een buurman nooit meer. Mag ik gewoon aanbellen?",
     "Ja. Neem iets kleins mee en zeg eerlijk dat je hem miste."),
    (26, B.GP, "Zuiderweide", "Een patiënt wil nergens heen maar is veel alleen. Wat kan ik noemen?",
     "Noem wat de persoon zelf miste in het gesprek. Bel ons gerust met de patiënt erbij."),
    (40, B.SHOP, "Molenkwartier", "Wat doe ik als een klant in de war lijkt?", ""),
)  # fmt: skip

# About people who became clients: source, what was seen, who told.
NOTICED = (
    (B.NEIGHBOUR, "De gordijnen bleven dicht en de krant van dinsdag stak vrijdag nog uit de bus.", "Buurvrouw"),
    (B.GP, "Slaapt slecht, eet weinig en zegt dat het huis te groot is geworden.", "Huisarts"),
    (B.HOUSING, "Reageerde altijd meteen op brieven, nu al twee maanden niet.", "Woonconsulent"),
    (B.HOME_CARE, "Staat elke ochtend al bij de deur te wachten en wil niet dat we gaan.", "Thuiszorg"),
    (B.PRACTICE_NURSE, "Noemde in het gesprek over suiker dat er sinds de zomer niemand is geweest.", "Praktijk Linde"),
    (B.CARETAKER, "Komt niet meer beneden voor een praatje en heeft drie sloten op de deur.", "Huismeester"),
    (B.COMMUNITY_CENTRE, "Was altijd de eerste bij de koffie. Nu al weken niet gezien.", "Gastheer wijkhuis"),
    (B.FAMILY, "We wonen ver weg en horen aan de telefoon dat het niet goed gaat.", "Dochter"),
    (B.SELF, "Kwam zelf aan de balie: weten jullie iets voor iemand die niet graag in een groep zit?", ""),
    (B.DEBT_HELP, "Kwam drie keer niet op de afspraak. Aan de telefoon klonk het somber.", "Schuldhulp"),
)  # fmt: skip
