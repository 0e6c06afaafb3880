"""Made-up situations to practise typing with, in a team or in training. Nobody in them exists."""

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


@dataclass(frozen=True)
class Situation:
    """A person as a colleague would tell about them, and what somebody with experience might say of it."""

    slug: str
    title: str | Promise
    story: str | Promise
    said: str | Promise


SITUATIONS = (
    Situation(
        "henk",
        _("Henk mag geen auto meer rijden"),
        _(
            "Henk (74) was schooldirecteur. Hij zat in drie besturen, zong in een koor en hielp bij de voetbalclub. "
            "Sinds een jaar heeft hij hartproblemen en mag hij niet meer rijden. Het koor oefent in een ander dorp, "
            "en ’s avonds rijdt er geen bus. Eerst belden er nog veel mensen, nu minder. “Ik wil niet aan iedereen "
            "een lift vragen,” zegt hij. Hij leest en puzzelt, maar de dagen zijn lang. Met zijn zoon belt hij elke "
            "zondag. Hij vertelt graag over het koor en vraagt of je iets weet waar hij overdag iets kan betekenen. "
            "De huisarts vindt hem stiller dan eerst."
        ),
        _(
            "Er was altijd een groot netwerk en contact maken kan hij. Wat er pas gebeurde, zit in de weg: het "
            "isolement dreigt. Hij vraagt zelf om iets te doen, dus hij is gericht op meedoen. Ik denk aan Actieven. "
            "Regel eerst het vervoer, ga een keer mee, en wacht niet te lang."
        ),
    ),
    Situation(
        "sien",
        _("Sien mist haar koffieclubje"),
        _(
            "Sien (83) woont al vijftig jaar in dezelfde straat. Elke ochtend dronk ze koffie met haar zussen en twee "
            "buurvrouwen. Aan clubs had ze nooit behoefte: “Wij hadden elkaar.” Eén zus is overleden, de andere woont "
            "in een verpleeghuis, en een buurvrouw is verhuisd. Haar dochter komt op zaterdag, maar heeft een ziek "
            "kind. Sien slaapt slecht en doet niet meer open als het donker is. De dagopvang heeft ze één keer "
            "geprobeerd: “Allemaal vreemden, dat is niks voor mij.” Ze huilt als ze over haar zus praat. Wat ze het "
            "liefst wil? “Dat het weer een beetje vertrouwd voelt.”"
        ),
        _(
            "Ze had altijd een kring die werkte, en die valt nu weg: dreigend. Ze zoekt geen nieuwe mensen, ze zoekt "
            "veiligheid. Dat past bij Geborgenen. Ik zou kijken hoe ze haar zus vaker kan zien, hoe de dochter lucht "
            "krijgt, en wat haar ’s avonds bang maakt. Een groep hoeft niet."
        ),
    ),
    Situation(
        "wim",
        _("De kamer van Wims broer is nog hetzelfde"),
        _(
            "Wim (68) woonde altijd samen met zijn broer. Vrienden hadden ze niet. Ze hadden genoeg aan elkaar en aan "
            "hun moeder, die al langer dood is. Twee jaar geleden stierf zijn broer. Sindsdien is Wim vooral thuis. "
            "In de supermarkt maakt hij een praatje, verder spreekt hij weinig mensen. “Het gaat wel,” zegt hij. Hij "
            "eet slecht, en de kamer van zijn broer is nog precies zoals die was. Een buurman vroeg hem mee naar de "
            "biljartclub. Hij zei ja en ging niet. Als je opstaat om te gaan, begint hij een nieuw verhaal. Hij hoopt "
            "dat er nog eens iemand langskomt, maar vragen zal hij het niet."
        ),
        _(
            "Een kleine wereld die genoeg was en is weggevallen: situationeel. Hij wil wel contact, maar wacht af. "
            "Dat zijn Achterblijvers. De biljartclub is nog een stap te ver. Begin zelf, één op één, bij het eten en "
            "bij de rouw. Een vrijwilliger die lang blijft, kan later."
        ),
    ),
    Situation(
        "corrie",
        _("Corrie doet alles samen met haar man"),
        _(
            "Corrie (71) zorgt al twaalf jaar voor haar man, die na een beroerte weinig meer kan. Ze doen alles "
            "samen. Vroeger ook al: “Wij hadden niemand nodig.” Met haar familie is er ruzie, en de buren vindt ze "
            "bemoeials. De thuiszorg stuurde ze na drie weken weg. Corrie is moe en heeft een blauwe plek op haar "
            "arm, “van het tillen”. Dagbesteding voor hem wil ze niet: “Hij kan niet zonder mij.” Wel vraagt ze hulp "
            "met brieven van de gemeente. Jullie kunnen alleen praten als hij slaapt. Over later, als hij er niet "
            "meer is, wil ze niet nadenken."
        ),
        _(
            "Eén hechte band zonder ruimte voor anderen, en wantrouwen naar de rest. Ik denk aan Afhankelijken. De "
            "brieven zijn de ingang. Vraag rustig door over de blauwe plek en over hoe zwaar het is, en praat haar "
            "een keer alleen. Of het vroeger anders was, zou ik nog willen weten."
        ),
    ),
    Situation(
        "jaap",
        _("Jaap gaat om elf uur weer weg"),
        _(
            "Jaap (66) was veertig jaar vrachtwagenchauffeur en daarna vrijwilliger bij de kringloop. Iedereen kende "
            "hem van de grappen aan de balie. Thuis kwam nooit iemand. Als kind was hij al op zichzelf, een relatie "
            "had hij niet. De kringloop is dicht. Nu drinkt hij elke ochtend koffie in het buurthuis, praat over "
            "voetbal en het weer, en gaat om elf uur weg. Hij vraagt hulp bij een boete, alsof het niets is. Er "
            "blijken er meer te zijn. Vraag je of het thuis niet stil is, dan lacht hij: “Ik vermaak me prima,” en "
            "pakt hij zijn jas. De week daarna is hij er gewoon weer."
        ),
        _(
            "Al vroeg op zichzelf, en toch handig in het praatje: structureel. Werk en kringloop gaven hem een plek, "
            "en hij wil er weer een. Dat past bij Compenseerders. Help met de boetes en zoek samen iets nieuws om te "
            "doen. Vraag niet meer naar de stilte thuis. Een vrijwilliger past hier niet."
        ),
    ),
    Situation(
        "patrick",
        _("Patrick wil dat je nog even blijft"),
        _(
            "Patrick (47) heeft nooit echt vrienden gehad. Thuis was er veel ruzie, op school werd hij gepest. Hij "
            "was een paar keer opgenomen vanwege zware depressies en had zeker zes hulpverleners. Hij heeft schulden, "
            "slaapt overdag en komt weinig buiten. De afwas staat er al weken. In zijn telefoon staan vier nummers, "
            "allemaal van instanties. “Ik zou zo graag ergens bij horen,” zegt hij, “maar wie zit er nou op mij te "
            "wachten?” Hij vergeet de helft van de afspraken en stuurt daarna tien berichten om sorry te zeggen. Ben "
            "je er, dan wil hij niet dat je gaat."
        ),
        _(
            "Contact bleef altijd moeilijk, er speelt te veel tegelijk en er is een psychiatrische geschiedenis. Toch "
            "blijft hij hopen: Hoopvollen. Doe dit niet alleen. Spreek met collega’s af wie wat doet, ook over "
            "hoeveel jij er bent, en plan intervisie. Een gemiste afspraak is geen reden om te stoppen."
        ),
    ),
    Situation(
        "ruud",
        _("Ruud heeft genoeg van mensen"),
        _(
            "Ruud (61) woont alleen boven een lege winkel. Op school trok hij zich al terug. Zijn werk als nachtwaker "
            "vond hij fijn, omdat hij dan niemand zag. Sinds dat stopte, komt hij nauwelijks buiten. Jaren geleden is "
            "hij een keer opgenomen. Waarvoor, zegt hij niet. De gordijnen zijn dicht en in de keuken staat afval, "
            "maar de huur is op tijd betaald. “Van mensen heb ik genoeg.” Hulp vindt hij onzin, al mocht de "
            "lekkende kraan wel gemaakt. Over zijn postzegels vertelt hij een uur lang. Vraag je hoe het met hem "
            "gaat, dan haalt hij zijn schouders op: “Dat wordt toch niks meer.”"
        ),
        _(
            "Hier twijfel ik. De postzegels en het eigen leven doen denken aan Buitenstaanders. De opname en “dat "
            "wordt toch niks meer” wijzen naar Overlevers. Het verschil is belangrijk: licht en op afstand, of met "
            "meer mensen en een vangnet. Ik zou rustig blijven komen, en te weten willen komen wat er rond die opname "
            "was."
        ),
    ),
    Situation(
        "nel",
        _("Nel heeft geen tijd"),
        _(
            "Nel (78) is gemeld door de apotheek: ze haalt haar medicijnen niet meer op. Je bent twee keer geweest en "
            "sprak haar alleen aan de deur. Ze is vriendelijk, maar heeft “geen tijd”. In de gang staan dozen. "
            "Volgens de buurman woont ze hier drie jaar en komt er nooit bezoek. Vroeger had ze een kapsalon, denkt "
            "hij. Er hangt een trouwfoto, maar over een man hoorde je niets. De tweede keer wist ze niet meer wie je "
            "was. “Ik red me wel, kind.” Je vroeg of je nog eens mocht komen. “Als de koffie klaar is,” zei ze. Meer "
            "weet je niet."
        ),
        _(
            "Hier kies ik niet. Dat er nooit bezoek komt, zegt niets over hoe het vroeger was. En vergeetachtig op "
            "haar leeftijd is geen psychiatrische geschiedenis, al moet de huisarts het wel weten. Ik zou terugkomen "
            "voor de koffie en naar de foto en de kapsalon vragen: hoe zag haar leven er toen uit?"
        ),
    ),
)
BY_SLUG = {one.slug: one for one in SITUATIONS}
