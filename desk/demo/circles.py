"""Whom colleagues call in each wijk, and who keeps an eye open there. The numbers ring nowhere, nobody is meant."""

from typing import NamedTuple

from signals.choices.signallers import SignallerContactKind as K
from signals.choices.sources import StockSource as B


class AreaDesk(NamedTuple):
    """Whom to call about a worry: name, organisation, what for, the last digits of the number, hours."""

    name: str
    organisation: str
    what_for: str
    digits: str
    hours: str


class Watcher(NamedTuple):
    """A signaller: name, organisation, source, the last digits of the number, talks as (days ago, kind, note), for
    how many days they take part, who stands in, and how many days ago they stopped."""

    name: str
    organisation: str
    source: str
    digits: str
    talks: tuple[tuple[int, str, str], ...]
    since: int = 700
    stand_in: str = ""
    stopped: int | None = None
    is_regular: bool = True


WEEKDAYS = "maandag tot en met vrijdag, 9.00 tot 17.00 uur"
EVERYWHERE = (
    AreaDesk("", "Meldpunt Lindewaard", "elke zorg, ook als je twijfelt", "100", WEEKDAYS),
    AreaDesk("", "Crisisdienst ggz", "als wachten tot morgen niet kan", "101", "dag en nacht"),
)
AREA_DESKS: dict[str, tuple[AreaDesk, ...]] = {
    "Oude Haven": (
        AreaDesk("Nadia Haddou", "Team Noord", "samen bespreken wat je zag", "110", "dinsdag en donderdag"),
        AreaDesk("Yvonne Schouten", "Huisartsenpraktijk Het Anker", "gezondheid en medicijnen", "111", "8 tot 10 uur"),
    ),
    "Bloemenhof": (
        AreaDesk("Joost Terpstra", "Team Noord", "samen bespreken wat je zag", "120", "maandag en woensdag"),
        AreaDesk("", "Thuiszorg Noord", "als de zorg niet meer binnenkomt", "121", "7 tot 23 uur"),
    ),
    "Zuiderweide": (
        AreaDesk("Emine Kaya", "Team Zuid", "samen bespreken wat je zag", "130", "maandag tot en met donderdag"),
        AreaDesk("", "Schuldhulp Lindewaard", "post die blijft liggen, huurschuld", "131", "elke ochtend"),
    ),
    "De Lindehof": (AreaDesk("Ruben de Lange", "Team Zuid", "samen bespreken wat je zag", "140", "dinsdag"),),
    "Molenkwartier": (
        AreaDesk("Marloes Vink", "Team Zuid", "samen bespreken wat je zag", "150", "woensdag en donderdag"),
        AreaDesk("", "Buurtbemiddeling", "ruzie of overlast in de straat", "151", "werkdagen, 10 tot 16 uur"),
    ),
}  # fmt: skip
WATCHERS: dict[str, tuple[Watcher, ...]] = {
    "Oude Haven": (
        Watcher("Gerrit Molenaar", "Woningcorporatie De Kade", B.CARETAKER, "200",
                ((640, K.BRIEFING, "Uitleg over de signaleringskaart, samen een ronde gelopen."),
                 (48, K.CONTACT, "Koffie in het portiek. Maakt zich zorgen over nummer 88.")),
                stand_in="Patrick Evers"),
        Watcher("Patrick Evers", "Woningcorporatie De Kade", B.CARETAKER, "201",
                ((62, K.BRIEFING, "Valt in als Gerrit vrij is."),), is_regular=False),
        Watcher("Marga Dekker", "Wijkhuis De Kade", B.COMMUNITY_CENTRE, "202",
                ((120, K.CONTACT, "De dinsdagclub wordt kleiner."),)),
    ),
    "Bloemenhof": (
        Watcher("Thea Zijlstra", "Thuiszorg Noord", B.HOME_CARE, "210",
                ((420, K.BRIEFING, "Uitleg gegeven op de teammiddag."),)),
        Watcher("Leo Kramer", "Wijkagent", B.POLICE, "211", ((33, K.CONTACT, "Belt zelf als hem iets opvalt."),),
                stand_in="Daphne Evers"),
        Watcher("Daphne Evers", "Wijkagent", B.POLICE, "212", (), since=90),
    ),
    "Zuiderweide": (
        Watcher("Els Groeneveld", "Huisartsenpraktijk De Wulp", B.GP, "220",
                ((510, K.BRIEFING, "Uitleg bij de lunch; wil een kort kaartje."),
                 (70, K.CONTACT, "Twee meldingen besproken.")), stand_in="Sandra Timmer"),
        Watcher("Sandra Timmer", "Huisartsenpraktijk De Wulp", B.PRACTICE_NURSE, "221",
                ((70, K.BRIEFING, "Weet nu hoe melden gaat."),)),
        Watcher("Johan Smeets", "Wijkhuis De Wulp", B.COMMUNITY_CENTRE, "222",
                ((400, K.CONTACT, "Gaat met pensioen."),), stopped=200),
    ),
    "De Lindehof": (
        Watcher("Wilma Veenstra", "Woonstichting Linde", B.HOUSING, "230",
                ((650, K.BRIEFING, "Uitleg aan de woonconsulenten."), (390, K.CONTACT, "Aan de telefoon gesproken."))),
        Watcher("Karin Brouwer", "Buurtsuper Wiekslag", B.SHOP, "231", ((26, K.CONTACT, "Kent alle vaste klanten."),),
                is_regular=False),
    ),
    "Molenkwartier": (
        Watcher("Marcel de Ruiter", "Buurtbemiddeling", B.MEDIATION, "240",
                ((200, K.BRIEFING, "Uitleg aan de bemiddelaars."), (15, K.CONTACT, "Eén zaak samen bekeken."))),
        Watcher("Osman Demir", "Bestuur van de moskee", B.FAITH, "241", (), since=420),
    ),
}  # fmt: skip
