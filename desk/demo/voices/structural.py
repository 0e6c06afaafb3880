"""People who always kept to themselves and manage well, until something is lost."""

from desk.demo.voices.voice import Voice

COMPENSEERDERS = Voice(
    past=(
        "{Who} werkte tot de reorganisatie als technisch tekenaar en was daar onmisbaar.",
        "{Who} floot dertig jaar wedstrijden en hield van duidelijke regels.",
        "{Who} had een eigen fietsenzaak; iedereen kende de zaak, bijna niemand de eigenaar.",
        "{Who} deed de administratie voor drie verenigingen en was nooit op een feest.",
        "{Who} vaarde lang en woonde daarna op zichzelf.",
    ),
    now=(
        "Nu het werk weg is, zijn de dagen lang. Over zichzelf praat {he} niet.",
        "De zaak is dicht en de fietsen in de schuur zijn allemaal gemaakt.",
        "Sinds {he} geen auto meer mag rijden, komt {he} nergens.",
        "Er ligt een aanmaning van de belasting. {He} vraagt nooit om hulp, nu wel.",
    ),
    matters=(
        "Alleen het praktische: de toeslag en de lekkage.",
        "Zoekt iets nuttigs voor de ochtenden.",
        "Kort houden, gewone onderwerpen. Niet vragen naar vroeger.",
        "Repair Café zoekt een fietsenmaker.",
    ),
    notes=(
        "Vlot en correct, altijd op afstand. Werk gaf een plek en een dag; dat is weggevallen.",
        "Redt zich, kent de regels. Wil iets te doen hebben en meetellen.",
    ),
    early=(
        "Kort gesprek aan de deur over de lekkage. {He} had alle papieren al op volgorde.",
        "{He} laat de werkplaats zien. Alles hangt op maat.",
        "Gepraat over het weer, de gemeente en de prijs van hout. {He} is scherp en grappig.",
        "De brief van de belastingdienst samen gelezen. {He} schrijft zelf het antwoord.",
    ),
    middle=(
        "{He} heeft een middag meegedraaid in het Repair Café en vond de andere monteurs rommelig.",
        "Toeslag is teruggedraaid, staat op de bank. {He} bedankt met een appeltaart van de bakker.",
        "{He} vertelt dat de schouw van de boten weer begint. Misschien zoeken ze daar nog iemand.",
        "Een kwartiertje bij de schuur. Langer hoeft niet, zegt {he}, er is werk te doen.",
        "De woningbouw komt vrijdag voor de lekkage. {He} heeft foto's met datum gemaakt.",
    ),
    late=(
        "{He} doet nu op twee ochtenden de fietsen voor het wijkhuis. {He} heeft een eigen sleutel.",
        "Alles loopt. {He} belt zelf als er iets met de post is, dat is afgesproken.",
        "{He} vond het goed dat we niet doorvroegen.",
    ),
)

BUITENSTAANDERS = Voice(
    past=(
        "{Who} leest, verzamelt radio's en heeft nooit veel van mensen verwacht.",
        "{Who} woont al jaren op een woonboot en gaat eigen gangen.",
        "{Who} was als kind al anders dan de rest en maakte daar later een levenshouding van.",
        "{Who} werkte 's nachts in een magazijn omdat het daar stil was.",
        "{Who} schrijft brieven aan kranten en houdt van elke vogel in het park een lijst bij.",
    ),
    now=(
        "De buren klagen over spullen op de galerij. {He} vindt dat overdreven.",
        "De woning is koud; {he} zegt dat een trui genoeg is.",
        "{He} heeft een oogafspraak laten lopen en ziet weinig met links.",
        "Er dreigt een gesprek met de corporatie over de tuin.",
        "{He} komt alleen nog vroeg in de ochtend buiten, als het stil is.",
    ),
    matters=(
        "Oogarts: nieuwe afspraak, vervoer regelen.",
        "Praat graag over radio's. Niet over alleen zijn.",
        "Galerij vrijhouden voor de controle van de brandweer.",
        "Alleen langskomen in de ochtend, nooit met twee.",
    ),
    notes=(
        "Van jongs af op zichzelf en keert zich af. Functioneert; verwacht niets van hulp.",
        "Een eigen wereld waar {he} graag over vertelt. Contact om het contact hoeft niet.",
    ),
    early=(
        "Via de brievenbus een kaartje gedaan over de radioruilbeurs. Vandaag ging de deur op een kier.",
        "{He} vertelt een uur over kortegolfzenders. De woning blijft buiten beeld.",
        "{He} wil geen hulp. Wel wil {he} weten wat er in de brief van de corporatie staat.",
        "Buiten op het bankje gesproken over reigers. Dat is genoeg voor vandaag.",
        "{He} vraagt wat we hier te zoeken hebben. Eerlijk verteld; {he} kon het waarderen.",
    ),
    middle=(
        "De galerij is voor de helft leeg. {He} bepaalde zelf wat bleef.",
        "Meegegaan naar de oogarts. In de auto vertelde {he} over de boot van {his} vader.",
        "{He} heeft een tijdschrift voor ons bewaard met een artikel over zenders.",
        "De corporatie wil wachten tot het voorjaar. {He} vindt dat redelijk.",
        "Koude woning: samen naar de ketel gekeken, de druk was eraf. Bijgevuld.",
    ),
    late=(
        "{He} belt als er een brief komt die {he} niet vertrouwt. Dat is meer dan we hadden gedacht.",
        "De huismeester kijkt mee en hoeft niet binnen te komen. {He} is daarmee akkoord.",
        "Rustig. {He} weet ons te vinden en wij {him}.",
    ),
)
