"""The organisations of Lindewaard and what somebody can do there."""

from typing import NamedTuple

from directory.choices import Topic as T
from directory.choices import WayIn as W

Ages = tuple[int | None, int | None]
ALL: Ages = (None, None)


class Going(NamedTuple):
    """Something to go to; `stopped` is how many days ago."""

    name: str
    topic: str
    way_in: str = ""
    for_whom: str = ""
    times: str = ""
    cost: str = ""
    districts: tuple[str, ...] = ()
    ages: Ages = ALL
    transport: str = ""
    stopped: int | None = None


class House(NamedTuple):
    """An organisation: the last digits of its number, its site, how many days ago it was looked over or stopped."""

    name: str
    about: str
    digits: str
    site: str
    address: str
    checked: int | None
    offers: tuple[Going, ...]
    stopped: int | None = None


HAVEN, BLOEMENHOF, WEIDE, LINDEHOF, MOLEN = (
    "Oude Haven", "Bloemenhof", "Zuiderweide", "De Lindehof", "Molenkwartier",
)  # fmt: skip

ORGANISATIONS = (
    House("Wijkhuis De Kade", "Een huis voor de buurt, met altijd een gastvrouw of gastheer aan de deur.", "300",
          "dekade", "Loodsmansplein 12, Lindewaard", 40, (
        Going("Koffie aan de lange tafel", T.COMPANY, W.WALK_IN, "iedereen uit de buurt", "ma t/m vr 10.00-12.00",
              "gratis", (HAVEN,), transport="lift aanwezig, bus stopt voor de deur"),
        Going("Samen eten op dinsdag", T.MEALS, W.SIGN_UP, "wie liever niet alleen eet", "di 17.30-19.30",
              "5 euro", (HAVEN, BLOEMENHOF), transport="de buurtbus haalt op"),
        Going("Fietsen opknappen", T.DAYS, W.SIGN_UP, "wie graag met de handen werkt", "wo en do 9.30-12.00", "gratis",
              (HAVEN,)),
    )),
    House("Wijkhuis De Wulp", "Ontmoetingsplek met tuin, keuken en een klein atelier.", "310", "dewulp",
          "Wulpenlaan 40, Lindewaard", 75, (
        Going("Buurtmoestuin", T.DAYS, W.WALK_IN, "ook zonder groene vingers", "di en za 9.00-12.00", "gratis",
              (WEIDE, LINDEHOF)),
        Going("Dinsdagclub", T.COMPANY, W.WALK_IN, "ouderen die aanspraak zoeken", "di 14.00-16.00",
              "2 euro met koffie", (WEIDE,), (60, None)),
        Going("Soep op donderdag", T.MEALS, W.WALK_IN, "", "do 12.00-13.30", "wat je missen kunt", (WEIDE, LINDEHOF)),
    )),
    House("Bibliotheek Lindewaard", "Lezen, leren en rustig zitten, in alle vestigingen.", "320", "bibliotheek",
          "Zoutkeetsteeg 3, Lindewaard", 130, (
        Going("Taalcafé", T.LANGUAGE, W.WALK_IN, "wie Nederlands wil oefenen", "wo 19.30-21.00", "gratis"),
        Going("Spreekuur computer en telefoon", T.LANGUAGE, W.WALK_IN, "", "ma 10.00-12.00, vr 13.30-15.30", "gratis"),
    )),
    House("Schuldhulp Lindewaard", "Vrijwilligers die meekijken met post, geld en formulieren.", "131", "schuldhulp",
          "Wiekslag 8, Lindewaard", 20, (
        Going("Thuis de post doornemen", T.MONEY, W.SIGN_UP, "wie de post laat liggen", "op afspraak", "gratis"),
        Going("Formulierenspreekuur", T.MONEY, W.WALK_IN, "", "elke ochtend 9.00-11.00", "gratis", (WEIDE, MOLEN)),
    )),
    House("Hulpdienst Buren voor Buren", "Buren die een uurtje helpen of meegaan.", "330", "burenvoorburen", "", 410, (
        Going("Klus in huis of tuin", T.PRACTICAL, W.SIGN_UP, "wie het zelf niet kan en niemand heeft", "in overleg",
              "materiaal betaal je zelf"),
        Going("Boodschappenmaatje", T.PRACTICAL, W.SIGN_UP, "", "op vaste dagen", "gratis", (HAVEN, BLOEMENHOF)),
    )),
    House("De Lindebus", "Kleine bus met vrijwillige chauffeurs, van deur tot deur.", "340", "lindebus", "", 95, (
        Going("Van deur tot deur", T.TRANSPORT, W.SIGN_UP, "wie niet met de gewone bus kan", "ma t/m za 8.30-17.30",
              "1,50 euro per rit", transport="bel een dag van tevoren"),
    )),
    House("Beweegclub Ankerwal", "Bewegen op je eigen tempo, met een fysiotherapeut erbij.", "350", "beweegclub",
          "Ankerwal 21, Lindewaard", 200, (
        Going("Wandelen in een klein groepje", T.HEALTH, W.WALK_IN, "ook met rollator", "ma en do 10.00", "gratis",
              (HAVEN, BLOEMENHOF)),
        Going("Valpreventie", T.HEALTH, W.REFERRAL, "na een val of uit angst om te vallen", "acht weken, vr 11.00",
              "via de zorgverzekering", ages=(65, None)),
    )),
    House("Inloophuis De Luwte", "Een huis waar het rustig is, voor wie veel aan het hoofd heeft.", "360", "deluwte",
          "Bastpad 4, Lindewaard", 160, (
        Going("Open huis", T.MIND, W.WALK_IN, "wie somber of gespannen is", "ma t/m vr 13.00-17.00", "gratis"),
        Going("Rouwgroep", T.MIND, W.SIGN_UP, "na het verlies van een partner of kind", "start in het voorjaar",
              "25 euro voor zes keer"),
    )),
    House("Steunpunt Mantelzorg", "Voor wie lang voor een ander zorgt.", "370", "mantelzorg", "", 55, (
        Going("Een middag vrij", T.CARE, W.SIGN_UP, "mantelzorgers", "in overleg", "gratis"),
        Going("Praatgroep partners", T.CARE, W.SIGN_UP, "wie zorgt voor een partner met dementie",
              "eerste wo van de maand 14.00", "gratis"),
    )),
    House("Dagbesteding Zilverlinde", "Een dag met structuur, warm eten en vervoer.", "380", "zilverlinde",
          "Zilverlindeweg 30, Lindewaard", 300, (
        Going("Dagbesteding met maaltijd", T.DAYS, W.INDICATION, "ouderen met geheugenproblemen",
              "ma t/m vr 9.30-15.30", "eigen bijdrage", (LINDEHOF, WEIDE, MOLEN), (65, None), "taxibus is geregeld"),
    )),
    House("Stichting Jong en Alleen", "Jongeren die samen iets opzetten.", "390", "jongenalleen", "", None, (
        Going("Kookavond", T.COMPANY, W.WALK_IN, "jongeren die nieuwe mensen willen leren kennen", "vr 18.00",
              "3 euro", ages=(18, 30)),
    )),
    House("Kerken aan de Haven", "Samenwerkende kerken en de moskee, voor iedereen.", "400", "kerkenaandehaven",
          "Touwslagerskade 2, Lindewaard", 520, (
        Going("Gesprek over wat ertoe doet", T.MEANING, W.SIGN_UP, "", "bij je thuis of in de kerk", "gratis"),
        Going("Paasontbijt", T.MEALS, W.SIGN_UP, "wie met de feestdagen alleen is", "eerste paasdag 9.00", "gratis",
              (HAVEN,), stopped=210),
    )),
    House("Buurtbemiddeling", "Twee vrijwilligers praten met beide kanten als buren er niet uitkomen.", "151",
          "bemiddeling", "", 15, (
        Going("Hulp bij ruzie met buren", T.SAFETY, W.SIGN_UP, "", "binnen een week", "gratis"),
    )),
    House("Repaircafé Molenkwartier", "Samen repareren met koffie erbij.", "", "", "Maalderijstraat 50, Lindewaard",
          480, (
        Going("Repareren en koffie", T.DAYS, W.WALK_IN, "", "elke laatste zaterdag", "gratis", (MOLEN,)),
    ), stopped=60),
)  # fmt: skip
