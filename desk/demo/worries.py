"""Meldingen about people nobody follows yet, and what somebody noticed about people who are clients now."""

from typing import NamedTuple

from signals.choices import ConcernOutcome as O
from signals.choices import ConcernStatus as S
from signals.choices import Source as B


class Worry(NamedTuple):
    """A melding: days ago, source, who or where, what was seen, who told, where it stands and how it ended."""

    days: int
    source: str
    about: str
    seen: str
    reporter: str
    status: str = S.NEW
    outcome: str = ""


WORRIES = (
    Worry(0, B.NEIGHBOUR, "Mevrouw van Akeleilaan 77",
          "De vuilnisbak staat al drie weken niet buiten. Ze groet nog, maar kijkt weg.", "Buurvrouw op 79"),
    Worry(1, B.GP, "Meneer Jonker, Wulpenlaan 12",
          "Komt elke week met een andere klacht. De huisarts denkt dat hij vooral iemand wil spreken.",
          "Huisartsenpraktijk De Wulp, tel. 088-0000012"),
    Worry(1, B.ANONYMOUS, "De bovenste flat aan het Violierenplein, links",
          "Overdag dicht, 's nachts licht en harde radio. Niemand weet wie er woont.", ""),
    Worry(2, B.SHOP, "Oudere man, komt elke dag rond vijven",
          "Koopt één blik soep en blijft dan lang bij de kassa staan praten. Deze week kwam hij twee dagen niet.",
          "Buurtsuper Wiekslag"),
    Worry(3, B.FAMILY, "Tante Greet, Lindehof 130",
          "Neemt de telefoon niet meer op en zegt elk bezoek af sinds haar zus is opgenomen.", "Nicht uit Groningen"),
    Worry(8, B.HOME_CARE, "Mevrouw Phạm, Kievitsdreef 41",
          "Laat de zorg binnen, maar zegt niets meer. Haar man deed altijd het woord.", "Wijkteam thuiszorg Zuid"),
    Worry(11, B.CARETAKER, "Bewoner Loodsmansplein 88",
          "Brievenbus zit vol, er hangt een lucht in het portiek. Hij doet niet open voor de monteur.",
          "Huismeester, elke ochtend bereikbaar"),
    Worry(2, B.POLICE, "Meneer bij de bushalte Ankerwal",
          "Zit daar hele middagen, ook in de regen. Vriendelijk, wil niet mee naar binnen.", "Wijkagent", S.ACCEPTED),
    Worry(4, B.HOUSING, "Zilverlindeweg 14",
          "Huurachterstand van drie maanden, dat was nooit eerder. Reageert niet op brieven.",
          "Woonconsulent", S.ACCEPTED),
    Worry(6, B.COMMUNITY_CENTRE, "Mevrouw Vrede, van de dinsdagclub",
          "Is na de dood van haar man niet meer geweest. De anderen durven niet te bellen.",
          "Gastvrouw wijkhuis De Kade", S.ACCEPTED),
    Worry(9, B.SELF, "Belde zelf, wil niet dat er iemand langskomt zonder bellen",
          "Zei: ik heb sinds zondag met niemand gesproken, ik wilde horen of mijn stem het nog deed.",
          "Nummer bekend", S.ACCEPTED),
    Worry(34, B.NEIGHBOUR, "Grutto-erf 9",
          "Gordijnen bleven dicht en de hond blafte veel.", "Overbuurman", S.CLOSED, O.UNFOUNDED),
    Worry(48, B.FAITH, "Broer Osman, oudere man uit de moskee",
          "Komt niet meer op vrijdag, hij zou ziek zijn.", "Bestuur van de moskee", S.CLOSED, O.REFERRED),
    Worry(55, B.FAMILY, "Vader, Bastpad 3", "De zoon vindt dat er iemand moet komen praten.",
          "Zoon", S.CLOSED, O.REFUSED_BY_CLIENT),
    Worry(61, B.DISTRICT_NURSE, "Mevrouw aan de Maalderijstraat",
          "Vertelde dat ze haar dagen telt in televisieprogramma's.", "Wijkverpleegkundige", S.CLOSED,
          O.REFUSED_ON_BEHALF),
    Worry(70, B.MEDIATION, "Conflict over geluid, Touwslagerskade",
          "Achter de ruzie lijkt iemand te zitten die met niemand meer praat.", "Buurtbemiddelaar", S.CLOSED,
          O.WATCHED),
    Worry(83, B.RESIDENT, "Meneer met de fietskar", "Slaapt hij buiten?", "", S.CLOSED, O.NO_CONTACT),
    Worry(96, B.VOLUNTEER, "Mevrouw van het leesuur",
          "Zit er elke week en zegt nooit iets.", "Vrijwilliger bibliotheek", S.CLOSED, O.NO_NEED),
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
