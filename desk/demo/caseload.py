"""Five people the first worker of the demo follows, written by hand: their files are the ones visitors open."""

from datetime import date
from typing import Any

from cases.choices import ConsentScope as C
from cases.choices import Phase as F
from cases.choices import TrajectoryStatus
from cases.choices import VisitKind as K
from cases.choices import VisitOutcome as O
from desk.demo.first_typings import (
    BENCH,
    HASSAN_FIRST,
    HASSAN_SECOND,
    HENK_FIRST,
    HENK_SECOND,
    JESSE_FIRST,
    JESSE_SECOND,
    JESSE_SINCE,
    JESSE_THIRD,
    TRUUS_FIRST,
    TRUUS_LATER,
)
from desk.demo.networks import maps_of_jesse, maps_of_truus
from desk.demo.places import NORTH, POSTCODE, TOWN
from desk.demo.sheets import sheets_of_hassan, sheets_of_truus
from desk.demo.sketch import Answer, Calendar, Meeting, Pledge, Sketch, Stay, Step, Typing, Wish
from typology.choices import Orientation as A
from typology.choices import Persistence as R
from typology.choices import Profile as P

HELD = O.HELD


def first_caseload(today: date, worker: str) -> list[Sketch]:
    """The five, in the order of the worker's day."""
    calendar = Calendar(today)
    return [write(calendar, worker) for write in (truus, jesse, hassan, man_of_the_bench, henk)]


def address(street: str, number: int, letters: str) -> dict[str, Any]:
    """An address in the town."""
    return {"street": street, "house_number": number, "postcode": f"{POSTCODE} {letters}", "city": TOWN}


VISITS_TO_TRUUS = (
    (224, K.PHONE, O.NOT_HOME, 5, "Geen gehoor. Een brief gestuurd met een foto van mezelf erbij."),
    (217, K.INTRODUCTION, HELD, 40, "Ze had de brief op tafel liggen. 'Dus u bent dat meisje van de foto.' "
     "Koffie, een krakeling, en een uur over duiven. Arie één keer genoemd, in de tegenwoordige tijd."),
    (203, K.HOME_VISIT, HELD, 60, "De post samen op stapels gelegd. De brief van het pensioenfonds had haast; "
     "die hebben we ter plekke gedaan. Ze was er moe van en ook opgelucht."),
    (189, K.HOME_VISIT, O.CANCELLED_BY_CLIENT, None, "Belde af. 'Vandaag gaat het niet, kind.'"),
    (182, K.HOME_VISIT, HELD, 75, "Ze vertelde over de laatste nacht. Ik heb vooral geluisterd. Bij de deur "
     "vroeg ze of ik volgende week weer op donderdag kwam."),
    (154, K.GOING_ALONG, HELD, 90, "Samen naar het graf. Ze had een zakje duivenvoer bij zich."),
    (126, K.HOME_VISIT, HELD, 60, "Slaapt beter sinds het raam open kan. Kookt weer, voor drie dagen."),
    (98, K.HOME_VISIT, HELD, 60, "Over een groep wil ze niets horen: 'Dan zit ik daar met mijn jas aan.' "
     "Eén mens die af en toe komt, daar wil ze over denken."),
    (63, K.HOME_VISIT, HELD, 50, "Ze had erover gedacht. Het mag, als het iemand is die stil kan zijn."),
    (35, K.INTRODUCTION, HELD, 45, "Kennisgemaakt met Tineke, de vrijwilliger. Ze praatten over brood bakken. "
     "Ik ben na een half uur naar de keuken gegaan."),
    (13, K.PHONE, HELD, 15, "Tineke is drie keer geweest. 'Ze zegt niet zo veel, dat is prettig.'"),
)  # fmt: skip


def wishes_of_truus(day: Calendar) -> list[Wish]:
    """Somebody who is there now and then; and the post, which worked out."""
    now_and_then = (
        Step("Kennismaken met Tineke, met koffie erbij", "client", day.ago(35), day.ago(35), "Ze bakken allebei."),
        Step("Samen krentenbrood bakken", "volunteer", day.ahead(12)),
        Step("Op Aries verjaardag even bellen, ’s ochtends", "colleague", day.ahead(6)),
    )
    letters = (
        Step("De post op stapels leggen", "colleague", day.ago(203), day.ago(203)),
        Step("Elke maandag één brief", "client", None, day.ago(130), "De stapel is weg."),
    )
    company = {"own_ways": "Donderdag is een goede dag. Van tevoren bellen.", "supporters": "Tineke, en mijn zus",
               "obstacles": "Te veel mensen tegelijk"}  # fmt: skip
    reached = (day.ago(126), "reached", "Samen beginnen, en één brief tegelijk.")
    return [
        Wish("Dat er af en toe iemand is. Gewoon iemand die erbij zit.", day.ago(63), now_and_then, company),
        Wish("De post niet meer laten liggen", day.ago(203), letters, ended=reached),
    ]


def truus(day: Calendar, worker: str) -> Sketch:
    """A widow whose small world fell away; somebody comes by today."""
    return Sketch(
        profile=P.ACHTERBLIJVERS, team=NORTH, worker=worker, opened_on=day.ago(231), question="contact",
        person={"first_name": "Truus", "prefix": "van der", "last_name": "Lee", "sex": "f", "channel": "visit",
                "birth_date": date(day.today.year - 81, 3, 14), "phone": "+31600000011"}
        | address("Akeleilaan", 22, "BC"),
        story="Mevrouw Van der Lee woonde negenenveertig jaar met Arie aan de Akeleilaan. Hij deed de deur en de "
        "telefoon, zij het huis en de duiven. Vlak voor wij haar leerden kennen overleed hij, thuis. Zijn jas hangt "
        "nog aan de kapstok; zij voert nu 's ochtends de duiven alleen. Ze groet iedereen en vraagt niemand binnen. "
        "Haar zus in Emmen belt, maar hoort slecht.",
        matters_now="Volgende week zou Arie jarig zijn. Ze wil die dag niet alleen zijn, en ook geen drukte.",
        noticed=("gp", "Komt voor haar bloeddruk en gaat niet weg. Man kort geleden overleden.", "Huisarts Linde"),
        contacts=day.contacts(*VISITS_TO_TRUUS),
        stays=[Stay(F.RECOGNISE, day.ago(231), day.ago(203)), Stay(F.OPEN_UP, day.ago(217), day.ago(182)),
               Stay(F.LISTEN, day.ago(182), None, "Het verhaal van de laatste nacht komt terug, en mag terugkomen."),
               Stay(F.WISHES, day.ago(98), day.ago(35)),
               Stay(F.ACTIONS, day.ago(63), None, "Eén vast mens aan huis.")],
        typings=[Typing(day.ago(175), R.SITUATIONAL, "", "Kleine wereld weggevallen. Wat ze wil, weet ze nog niet.",
                        TRUUS_FIRST),
                 Typing(day.ago(60), R.SITUATIONAL, A.PARTICIPATION, "Vroeg zelf om iemand die af en toe komt.",
                        TRUUS_LATER)],
        is_indicated=True,
        pledges=[Pledge("Brief van het pensioenfonds nakijken", day.ago(196), day.ago(199)),
                 Pledge("Tineke vragen of ze op Aries verjaardag kan komen", day.today),
                 Pledge("Zoekt het recept van het krentenbrood op", None, by_client=True)],
        wishes=wishes_of_truus(day),
        maps=maps_of_truus(day),
        sheets=sheets_of_truus(day),
        meetings=[Meeting(day.today, 10, 30), Meeting(day.ahead(7), 14)],
        answers=[Answer(C.VOLUNTEER, "given", "mondeling, tijdens huisbezoek", day.ago(63)),
                 Answer(C.FEEDBACK, "given", "mondeling, tijdens huisbezoek", day.ago(217))],
    )  # fmt: skip


VISITS_TO_JESSE = (
    (395, K.LETTERBOX, HELD, 10, "Door de brievenbus: 'Ik kan nu niet open doen, maar je mag wel praten.'"),
    (381, K.HOME_VISIT, O.DOOR_CLOSED, 5, "Kaartje met een schip in de bus."),
    (367, K.INTRODUCTION, HELD, 30, "Binnen. Hij had twee dagen opgeruimd. Het kaartje hing aan de muur."),
    (340, K.HOME_VISIT, HELD, 60, "Zijn tekeningen gezien. Niemand had ze nog gezien, zei hij."),
    (318, K.CASE_MEETING, HELD, 60, "Met Jesse, de bewindvoerder en de ggz. Eén plan, op één vel."),
    (290, K.HOME_VISIT, O.CANCELLED_BY_CLIENT, None, "Appje: het lukt niet, sorry sorry."),
    (276, K.HOME_VISIT, HELD, 45, "Gezegd dat sorry niet hoeft. Over zijn vader, voor het eerst."),
    (233, K.GOING_ALONG, HELD, 90, "Samen naar het atelier gelopen. Hij bleef een half uur op de gang."),
    (198, K.GOING_ALONG, HELD, 90, "Nu een uur, aan tafel. Iemand vroeg hoe hij die touwen zo krijgt."),
    (160, K.PHONE, HELD, 20, "Slechte week. De ggz gebeld met hem erbij."),
    (121, K.HOME_VISIT, HELD, 50, "Hij heeft zijn moeder een tekening gestuurd."),
    (84, K.HOME_VISIT, HELD, 60, "De bewindvoerder is gewisseld. Dat maakt hem onrustig."),
    (37, K.PHONE, HELD, 15, "Hij gaat niet meer naar het atelier. 'Ze zijn me toch al vergeten.'"),
    (16, K.HOME_VISIT, O.DOOR_CLOSED, 10, "Licht aan, deur dicht. Groet door de bus."),
    (6, K.HOME_VISIT, O.NOT_HOME, 5, "Niet thuis, of niet open. Kaart met een schip achtergelaten."),
)  # fmt: skip


def jesse(day: Calendar, worker: str) -> Sketch:
    """Somebody who longs to belong; the door stayed shut twice, and a promise is overdue."""
    return Sketch(
        profile=P.HOOPVOLLEN, team=NORTH, worker=worker, opened_on=day.ago(402), question="psychological",
        person={"first_name": "Jesse", "last_name": "Pinas", "sex": "m", "channel": "text",
                "birth_date": date(day.today.year - 34, 8, 2), "phone": "+31600000012"}
        | address("Loodsmansplein", 61, "AD"),
        story="Jesse woont sinds zijn laatste opname op zichzelf, twaalf hoog, met uitzicht op de haven. Hij tekent "
        "schepen, uit zijn hoofd, met alle touwen erbij. Mensen lopen niet weg zegt hij, ze komen gewoon niet. Er "
        "zijn een bewindvoerder, een behandelaar met een wachtlijst en een moeder met wie het aan en uit gaat.",
        matters_now="Twee keer bleef de deur dicht. Druk eraf: eerst een kaart, dan pas bellen.",
        contacts=day.contacts(*VISITS_TO_JESSE),
        stays=[Stay(F.RECOGNISE, day.ago(402), day.ago(381)), Stay(F.OPEN_UP, day.ago(395), day.ago(318)),
               Stay(F.LISTEN, day.ago(340), day.ago(233)), Stay(F.WISHES, day.ago(276), day.ago(198)),
               Stay(F.ACTIONS, day.ago(233), day.ago(37), "Het atelier, op zijn tempo."),
               Stay(F.LISTEN, day.ago(37), None, "Terug naar luisteren; er is iets gebeurd rond de wisseling.")],
        typings=[Typing(day.ago(350), note="Alleen door de brievenbus gesproken; nog niets over te zeggen.",
                        seen=JESSE_FIRST),
                 Typing(day.ago(260), R.STRUCTURAL_PSYCHIATRIC, A.NOT_CLEARLY, "Leek zich af te keren.", JESSE_SECOND),
                 Typing(day.ago(110), R.STRUCTURAL_PSYCHIATRIC, A.PARTICIPATION, "Wil erbij horen en zegt dat nu.",
                        JESSE_THIRD)],
        since=JESSE_SINCE,
        maps=maps_of_jesse(day),
        pledges=[Pledge("Nieuwe bewindvoerder bellen over het leefgeld", day.ago(3)),
                 Pledge("Atelier vragen of zijn plek vrij is gehouden", day.ahead(5))],
        meetings=[Meeting(day.ahead(1), 13, 30)],
        answers=[Answer(C.VOLUNTEER, "refused", "mondeling, nu nog niet", day.ago(198)),
                 Answer(C.ORGANISATION, "given", "schriftelijk", day.ago(318), "de ggz en de bewindvoerder")],
    )  # fmt: skip


def hassan(day: Calendar, worker: str) -> Sketch:
    """Always active until his knees gave out; the contact is lapsing and the typing is old."""
    return Sketch(
        profile=P.ACTIEVEN, team=NORTH, worker=worker, opened_on=day.ago(306), question="practical",
        language="Arabisch (Marokkaans)",
        person={"first_name": "Hassan", "prefix": "el", "last_name": "Khatib", "sex": "m", "channel": "phone",
                "birth_date": date(day.today.year - 72, 11, 30), "phone": "+31600000013"}
        | address("Korenbloempad", 8, "BD"),
        story="Meneer El Khatib had vijfendertig jaar een groentekraam en kende van elke klant de kinderen. Na twee "
        "knieoperaties komt hij de trap niet meer af. De moskee, de markt en het theehuis zijn op een kwartier lopen "
        "en daarmee onbereikbaar. Zijn kinderen zijn lief en druk.",
        matters_now="Scootmobiel is er. Nu nog durven: de eerste keer samen naar de markt.",
        contacts=day.contacts(
            (299, K.INTRODUCTION, HELD, 60, "Muntthee, en ter zake: 'Ik heb geen praatje nodig, ik heb knieën nodig.'"),
            (278, K.HOME_VISIT, HELD, 75, "Scootmobiel aangevraagd. Foto's van de kraam; hij wist nog elke prijs."),
            (250, K.PHONE, HELD, 10, "De gemeente heeft gebeld. Hij heeft het zelf geregeld."),
            (222, K.HOME_VISIT, HELD, 60, "Hij mist het theehuis meer dan hij had gedacht."),
            (187, K.HOME_VISIT, HELD, 45, "Over een vrijwilliger: ja, als hij er iets voor terug mag doen."),
            (141, K.INTRODUCTION, HELD, 40, "Tineke ontmoet. Hij leert haar afdingen."),
            (96, K.GOING_ALONG, HELD, 90, "Naar de fysio in het nieuwe gebouw. Lange gang, hij haalde het."),
            (52, K.HOME_VISIT, HELD, 50, "Scootmobiel staat in de gang. Hij heeft er twee keer op gezeten, binnen."),
        ),
        stays=[Stay(F.RECOGNISE, day.ago(306), day.ago(278)), Stay(F.LISTEN, day.ago(278), day.ago(187)),
               Stay(F.WISHES, day.ago(222), day.ago(141)), Stay(F.ACTIONS, day.ago(187), None, "Weer naar de markt.")],
        typings=[Typing(day.ago(292), R.THREATENING, "", "Groot netwerk, nu onbereikbaar door de trap.", HASSAN_FIRST),
                 Typing(day.ago(245), R.THREATENING, A.PARTICIPATION, "Wil terug naar markt en theehuis.",
                        HASSAN_SECOND)],
        pledges=[Pledge("Aanvraag scootmobiel indienen", day.ago(270), day.ago(275)),
                 Pledge("Regelen dat de drempel bij de voordeur wordt verlaagd", day.ahead(9))],
        sheets=sheets_of_hassan(day),
        answers=[Answer(C.VOLUNTEER, "given", "mondeling, dochter erbij", day.ago(187))],
    )  # fmt: skip


def man_of_the_bench(day: Calendar, worker: str) -> Sketch:
    """Known by no more than an alias and a street."""
    return Sketch(
        profile=None, team=NORTH, worker=worker, opened_on=day.ago(48), question="other",
        person={"alias": "de man met de verrekijker", "sex": "m", "street": "Ankerwal", "city": TOWN},
        story="Zit bij elk weer op het bankje aan de Ankerwal en kijkt naar de schepen. Woont in een van de portieken, "
        "welke weten we niet. Groet terug. Heeft altijd een plastic tas en een verrekijker bij zich.",
        matters_now="Eerst gewoon naast hem zitten. Hij wil zijn naam nog niet zeggen en dat is goed.",
        noticed=("police", "Zit elke dag op hetzelfde bankje, ook als het vriest. Wil nergens heen.", "Wijkagent"),
        contacts=day.contacts(
            (44, K.OUTDOORS, O.REFUSED, 5, "Hij schoof zijn tas tussen ons in. Duidelijk. Een groet en weer weg."),
            (37, K.OUTDOORS, HELD, 10, "'Dat is de Wilhelmina, die is laat.' Meer zei hij niet."),
            (30, K.OUTDOORS, O.NOT_HOME, 15, "Bankje leeg. Het stormde."),
            (23, K.OUTDOORS, HELD, 20, "Ik mocht door de verrekijker kijken."),
            (9, K.OUTDOORS, HELD, 25, "Thee uit mijn thermosfles. Hij heeft op de veerpont gewerkt, tot die stopte."),
        ),
        stays=[Stay(F.RECOGNISE, day.ago(48)), Stay(F.OPEN_UP, day.ago(37), None, "Over schepen.")],
        typings=[Typing(day.ago(8), note="Drie korte gesprekken. Over zijn leven weten we bijna niets.", seen=BENCH,
                        until=day.ahead(10))],
        pledges=[Pledge("Dienstregeling van de cruiseschepen printen", day.ahead(2))],
        meetings=[Meeting(day.ahead(1), 9, 45, K.OUTDOORS)],
    )  # fmt: skip


def henk(day: Calendar, worker: str) -> Sketch:
    """Proud and independent; it rests, and today is past the day to ask again."""
    return Sketch(
        profile=P.COMPENSEERDERS, team=NORTH, worker=worker, opened_on=day.ago(520), question="practical",
        person={"first_name": "Henk", "last_name": "Zoutman", "sex": "m", "channel": "phone",
                "birth_date": date(day.today.year - 63, 5, 19), "phone": "+31600000014"}
        | address("Touwslagerskade", 40, "AB"),
        story="Meneer Zoutman was brugwachter tot de bruggen op afstand gingen. Hij kent elke schipper en niemand kent "
        "hem. Zolang er werk was, was er een dag. Na het ontslag kwam de belastingschuld; die heeft hij na lang "
        "aarzelen op tafel gelegd. Over de rest praat hij niet, en dat vragen we ook niet.",
        matters_now="Rust. De scheepswerf zoekt straks weer iemand voor de werkplaats: dat nog eens noemen.",
        status=TrajectoryStatus.REST, ask_again_on=day.ago(2),
        contacts=day.contacts(
            (512, K.OFFICE, HELD, 30, "Kwam zelf, met een map. 'Dit moet opgelost en dan ben ik weg.'"),
            (491, K.HOME_VISIT, HELD, 30, "Papieren compleet, alles op datum. Het huis is een museum van de brug."),
            (455, K.OFFICE, HELD, 25, "Regeling met de belastingdienst rond. Hij gaf een hand en was weg."),
            (402, K.PHONE, HELD, 10, "Gebeld over een brief. Die bleek onschuldig."),
            (333, K.HOME_VISIT, HELD, 20, "Toeslag nagekeken. Over de reling van de brug gepraat."),
            (265, K.HOME_VISIT, O.CANCELLED_BY_CLIENT, None, "'Niet nodig deze maand.'"),
            (210, K.GOING_ALONG, HELD, 60, "Mee naar de scheepswerf. Hij zag meteen wat er mis was met de lier."),
            (150, K.PHONE, HELD, 10, "Werf is niets voor hem, te veel gepraat. Laten rusten."),
            (118, K.HOME_VISIT, HELD, 15, "Alles loopt. Afgesproken dat ik over een paar maanden nog eens bel."),
        ),
        stays=[Stay(F.RECOGNISE, day.ago(520), day.ago(491)), Stay(F.OPEN_UP, day.ago(512), day.ago(455)),
               Stay(F.ACTIONS, day.ago(455), day.ago(118), "Eerst de schuld, dan de dagen."),
               Stay(F.REVIEW, day.ago(118))],
        typings=[Typing(day.ago(440), R.STRUCTURAL, A.NOT_CLEARLY, "Alleen praktisch, wil verder niets.", HENK_FIRST),
                 Typing(day.ago(205), R.STRUCTURAL, A.PARTICIPATION, "Leefde op bij de werf: hij wil meetellen.",
                        HENK_SECOND)],
        pledges=[Pledge("Kopie van de regeling sturen", day.ago(450), day.ago(452))],
        answers=[Answer(C.MONITORING, "given", "mondeling, aan de telefoon", day.ago(118))],
    )  # fmt: skip
