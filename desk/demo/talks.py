"""Words that any visit may hold: where it was, what was agreed, and what a closed door looked like."""

from cases.choices import VisitKind as K
from cases.choices import VisitOutcome as O

PLACES_OF_TALK: dict[str, tuple[str, ...]] = {
    K.HOME_VISIT: (
        "Huisbezoek in de ochtend.",
        "Aan de keukentafel.",
        "Langsgegaan zoals afgesproken.",
        "Bezoek van ruim een uur.",
        "{He} had de koffie al klaar.",
        "Op de bank, de televisie ging uit.",
        "Bij het raam gezeten.",
        "Het was druk in huis; we zijn in de keuken gaan zitten.",
        "Korter dan anders, {he} was moe.",
        "{Who} deed meteen open.",
    ),
    K.INTRODUCTION: (
        "Eerste kennismaking.",
        "Kennisgemaakt en verteld wie we zijn en wie ons vroeg te komen.",
    ),
    K.PHONE: (
        "Aan de telefoon.",
        "{Who} belde zelf.",
        "Kort gebeld om te horen hoe het ging.",
        "Teruggebeld, zoals beloofd.",
        "Belmoment op de vaste tijd.",
    ),
    K.OUTDOORS: (
        "Een rondje door de wijk gelopen.",
        "Afgesproken op het bankje bij de vijver.",
        "Getroffen bij de bakker en een stuk opgelopen.",
    ),
    K.GOING_ALONG: (
        "Meegegaan naar het ziekenhuis.",
        "Samen naar het gemeenteloket.",
        "Meegelopen naar het wijkhuis.",
        "Samen met de bus naar de markt.",
    ),
    K.OFFICE: ("{Who} kwam langs op kantoor.", "Gesprek in de spreekkamer.", "Aan de balie, daarna apart gezeten."),
    K.LETTERBOX: ("Door de brievenbus gesproken.", "Kaartje in de bus, en door het raam gezwaaid."),
    K.CASE_MEETING: (
        "Overleg met de betrokken partijen. {Who} weet wat er besproken is.",
        "Afgestemd met huisarts en thuiszorg; iedereen weet wie wat doet.",
        "Overleg met de corporatie. {Who} was er zelf bij.",
    ),
    K.PRESENCE: ("In de straat geweest en {who} gegroet.",),
}
# What is told elsewhere than at home; at home the voice of the profile speaks.
TOLD_ELSEWHERE: dict[str, tuple[str, ...]] = {
    K.PHONE: (
        "Het gaat, zei {he}. Daarna nog tien minuten over het gaat.",
        "{He} wilde alleen even een stem horen.",
        "De brief van de zorgverzekering doorgenomen, regel voor regel.",
        "{He} had slecht geslapen en wilde dat kwijt.",
        "Afspraak verzet naar een rustiger dag.",
        "{He} klonk beter dan vorige keer.",
        "{He} las voor wat de dokter had opgeschreven.",
        "Kort gesprek. {He} had de aardappels opstaan.",
    ),
    K.OUTDOORS: (
        "Over het weer, de eenden en de gemeente.",
        "{He} loopt sneller dan ik dacht.",
        "Buiten praat {he} makkelijker dan binnen.",
        "Twee keer gegroet door mensen die {him} kennen. {He} groette terug.",
        "Tien minuten, en dat was precies goed.",
        "{He} wees aan waar vroeger de bakker zat.",
    ),
    K.GOING_ALONG: (
        "{He} deed zelf het woord; ik zat ernaast.",
        "In de wachtkamer kwam er meer los dan thuis.",
        "Het duurde lang. {He} bleef rustig.",
        "Na afloop een kop koffie in de hal.",
        "{He} zag ertegen op en zei achteraf dat het meeviel.",
        "De volgende keer wil {he} het alleen proberen.",
    ),
    K.OFFICE: (
        "{He} had een map mee met alles op volgorde.",
        "Formulier ingevuld en meteen verstuurd.",
        "{He} wilde liever hier praten dan thuis.",
        "Een half uur, zonder jas uit.",
    ),
    K.LETTERBOX: (
        "{He} antwoordde met twee woorden. Dat was er één meer dan vorige keer.",
        "Een hand kwam naar buiten en nam de brief aan.",
        "{He} zei dat ik volgende week weer mocht roepen.",
    ),
}
BROUGHT = (
    "zette zelf koffie", "had een vraag opgeschreven", "liet foto’s zien", "had de post al opengemaakt",
    "gaf een plantje mee", "wist zelf wie te bellen",
)  # fmt: skip
ENDINGS = (
    "Volgende week weer.",
    "Afgesproken dat {he} belt als het niet uitkomt.",
    "{He} wil er een nacht over slapen.",
    "We zien elkaar over twee weken.",
    "Bij de deur zei {he} nog iets over de kleinkinderen van hiernaast.",
    "Geen nieuwe afspraak gemaakt, {he} laat het weten.",
    "Ik zoek het nummer op en geef het door.",
    "Kleine stap: {he} kijkt zelf in de wijkkrant.",
    "{He} vroeg of we de volgende keer wat langer kunnen blijven.",
    "Niets geregeld vandaag. Dat was ook niet nodig.",
    "Dezelfde dag, dezelfde tijd.",
    "Brief meegenomen om uit te zoeken.",
)
ATTEMPTS: dict[str, tuple[str, ...]] = {
    O.NOT_HOME: (
        "Niet thuis. Kaartje in de bus met mijn nummer.",
        "Niemand thuis, fiets ook weg.",
        "Niet getroffen. Buurman zag {him} vanmorgen de deur uitgaan.",
        "",
    ),
    O.DOOR_CLOSED: (
        "Er brandde licht, de deur bleef dicht. Dat mag.",
        "Twee keer gebeld. Gordijn bewoog. Groet in de bus gedaan.",
        "Door de deur gezegd dat ik er was en dat ik donderdag weer kom.",
        "",
    ),
    O.REFUSED: (
        "{He} wil vandaag niemand zien. Gerespecteerd.",
        "Door de intercom: nu even niet.",
        "{He} vindt het genoeg geweest voor deze maand.",
    ),
    O.CANCELLED_BY_CLIENT: (
        "{Who} belde af: hoofdpijn.",
        "Afgezegd, er kwam onverwacht bezoek.",
        "Appje: het lukt vandaag niet. Nieuwe dag geprikt.",
        "",
    ),
    O.CANCELLED_BY_US: (
        "Door ons verzet vanwege ziekte. {Who} zelf gebeld.",
        "We moesten verzetten. Excuses gemaakt.",
    ),
}
PROMISES = (
    "Nummer van de Regiotaxi doorgeven",
    "Bellen met de huisarts over het slapen",
    "Formulier bijzondere bijstand meenemen",
    "Navragen wanneer het atelier open is",
    "Corporatie bellen over de lekkage",
    "Kaartje sturen voor de verjaardag",
    "Uitzoeken of de hulp op dinsdag kan",
    "Folder van het leesuur in grote letters halen",
    "Terugbellen over de zorgverzekering",
    "Kopie van de brief bewaren en terugbrengen",
)
CLIENT_PROMISES = (
    "Belt zelf de pedicure",
    "Zoekt de oude foto's op",
    "Denkt na over een vrijwilliger",
    "Legt de post op één stapel",
    "Vraagt de buurvrouw om mee te lopen",
)
HOW_ANSWERED = (
    "mondeling, tijdens huisbezoek",
    "mondeling, aan de telefoon",
    "schriftelijk",
    "mondeling, dochter erbij",
)
PHASE_NOTES = (
    "",
    "",
    "Op eigen tempo.",
    "{He} begon er zelf over.",
    "Na een stille periode weer opgepakt.",
    "Er was opnieuw tijd nodig om te luisteren.",
    "Met kleine stappen.",
)
ORDINARY = (
    "Het ging over de verbouwing van het wijkhuis en over de prijs van koffie.",
    "{He} liet de planten zien; de geranium heeft het gered.",
    "Samen de wasmachine waterpas gezet.",
    "Gepraat over de wedstrijd van zondag.",
    "{He} had soep gemaakt en gaf een bakje mee.",
    "De lift is weer stuk. Samen gemeld bij de corporatie.",
    "{He} vroeg hoe het met ons ging. Eerlijk antwoord gegeven.",
    "De brief van het waterschap bleek reclame.",
    "Een stil gesprek. Het regende en dat was genoeg onderwerp.",
    "{He} las een stuk voor uit de krant.",
    "De nieuwe bril zit goed; {he} ziet de klok weer.",
    "Even geholpen met de telefoon: de letters staan nu groot.",
    "{He} was die ochtend al naar de bakker geweest.",
    "Het kopje van de overleden kat staat nog op de vensterbank; daar ging het over.",
    "{He} vond dat we laat waren. Dat klopte.",
    "Over vroeger gesproken, over winkels die er niet meer zijn.",
)
NO_ANSWER = ("Geen gehoor.", "Twee keer gebeld, niet opgenomen.", "Voicemail ingesproken met mijn naam en nummer.")
COUPLES = (
    "Samen vierenvijftig jaar getrouwd. Hij vergeet de laatste tijd veel, zij houdt alles bij elkaar en komt zelf het "
    "huis niet meer uit. De kinderen bellen elke zondag.",
    "Ze hebben aan elkaar genoeg, zeggen ze. Sinds zij slecht loopt, doet hij alles en komt er niemand meer over de "
    "vloer. Over hulp praten ze liever samen dan apart.",
)
