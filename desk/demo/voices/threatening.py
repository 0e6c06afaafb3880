"""People who always had others around them, until something happened."""

from desk.demo.voices.voice import Voice

ACTIEVEN = Voice(
    past=(
        "{Who} zat jaren in het bestuur van de zangvereniging en kende halve straten bij naam.",
        "{Who} werkte tot {his} pensioen op de markt en stond elke zaterdag langs het veld.",
        "{Who} was de spil van de buurtmoestuin en leidde de dinsdagclub in het wijkhuis.",
        "{Who} gaf vroeger les en bleef daarna bij alles in de buurt betrokken.",
        "{Who} reed als chauffeur het hele land door en fietste in het weekend met een vaste groep.",
        "{Who} regelde in de flat de koffieochtend en deed boodschappen voor wie dat niet meer kon.",
    ),
    now=(
        "Sinds een gebroken heup komt {he} de trap bijna niet meer af.",
        "Na het overlijden van {his} {spouse} viel de helft van de afspraken vanzelf weg.",
        "{He} ziet steeds slechter en durft niet meer alleen met de bus.",
        "De zorg voor {his} {spouse} vraagt zo veel dat er voor anderen geen uur meer over is.",
        "{He} verhuisde naar een appartement met lift en kent daar nog niemand.",
        "Veel vrienden zijn overleden; wie er nog is, woont ver weg.",
    ),
    matters=(
        "Wil weer onder de mensen, maar dan dichtbij huis.",
        "Zoekt vervoer naar de repetitie op donderdag.",
        "Heeft iemand nodig om de eerste keer mee te gaan.",
        "Scootmobiel is aangevraagd; wacht op bericht.",
    ),
    notes=(
        "Altijd een groot netwerk gehad. Het verlies is van dit jaar en {he} zoekt zelf naar wegen terug.",
        "Legt makkelijk contact en houdt het vast. Wat ontbreekt is vervoer en een eerste zetje.",
    ),
    early=(
        "{He} vertelt met plezier over de jaren bij de vereniging en vraagt meteen wat er in de buurt te doen is.",
        "Er liggen foto's op tafel van de laatste reis. {He} mist vooral iemand om plannen mee te maken.",
        "{He} noemt zelf wat er in de weg zit: de bus, de trap en het donker.",
        "{He} zegt dat stilzitten nooit iets voor {him} geweest is en dat dat nu wel moet.",
        "De agenda aan de muur was vroeger vol, laat {he} zien. Nu staat er de kapper en de fysio.",
    ),
    middle=(
        "Samen gekeken naar de Regiotaxi. {He} belt morgen zelf voor een pas.",
        "{He} is met een buurvrouw naar de soep op woensdag geweest en vond het gezelliger dan gedacht.",
        "De ergotherapeut komt kijken naar een drempelhulp. Dat geeft lucht.",
        "{He} wil weer zingen. Het koor in het wijkhuis zoekt nog stemmen en oefent overdag.",
        "We praten over afscheid nemen. {He} huilt even en vertelt daarna hoe ze elkaar leerden kennen.",
        "{He} heeft twee oude collega's gebeld. Een van hen komt volgende week langs.",
    ),
    late=(
        "{He} heeft nu op drie dagen iets vasts en redt zich met de taxi.",
        "Het koor heeft {him} gevraagd om de koffie te regelen. {He} straalt als {he} het vertelt.",
        "{He} zegt dat het huis nog stil is, maar dat de week weer een vorm heeft.",
        "We kijken terug: de eerste keer meegaan maakte het verschil, vindt {he}.",
    ),
)

GEBORGENEN = Voice(
    past=(
        "{Who} leefde altijd dicht bij de familie: elke zondag zat de tafel vol.",
        "{Who} en {his} {spouse} hadden aan elkaar, de kinderen en twee bevriende stellen genoeg.",
        "{Who} woonde veertig jaar naast {his} zus; ze deden alles samen.",
        "{Who} was thuis voor de kinderen en later voor de kleinkinderen.",
        "{Who} kwam als jong gezin naar Lindewaard en leunde op een hechte kring van familie.",
    ),
    now=(
        "De kinderen werken en wonen nu verder weg; doordeweeks is het leeg.",
        "{His} zus is naar een verpleeghuis verhuisd.",
        "Sinds de ziekte van {his} {spouse} komt het bezoek minder vaak.",
        "Nu {his} {spouse} er niet meer is, durft {he} 's avonds de deur niet open te doen.",
        "De buren van altijd zijn verhuisd en de nieuwe kent {he} niet.",
    ),
    matters=(
        "Wil dat de dochter vaker kan komen; zoekt verlichting in de zorg.",
        "Voelt zich 's avonds onveilig in huis.",
        "Wil in de eigen straat blijven wonen.",
        "Belangrijk: de zondag met de familie moet doorgaan.",
    ),
    notes=(
        "Een kleine, warme kring die nu dunner wordt. {He} zoekt veiligheid, geen nieuwe groep.",
        "Was altijd goed omringd. De bedreiging is de zorg voor {his} {spouse}; meedoen is niet de wens.",
    ),
    early=(
        "{He} laat het fotoboek zien en noemt iedereen bij naam. Over vreemden in huis is {he} voorzichtig.",
        "De dochter zit erbij en vult aan. {He} kijkt vaak naar haar voor {he} antwoord geeft.",
        "{He} zegt dat alles goed is zolang de kinderen bellen. Deze week belde er niemand.",
        "Het gesprek gaat over de straat van vroeger en wie er nog woont.",
        "{He} vraagt twee keer of we wel echt van het wijkteam zijn. We laten rustig de pas zien.",
    ),
    middle=(
        "Met de zoon afgesproken dat hij op dinsdag komt, dan kan {he} daar de week omheen bouwen.",
        "Er is nu twee ochtenden zorg in huis. {He} sliep voor het eerst een nacht door.",
        "Een deurspion en een lamp met sensor geplaatst. Het klinkt klein, voor {him} is het groot.",
        "{He} belt {his} zus nu elke avond om zeven uur met beeld. De kleindochter heeft het ingesteld.",
        "{He} wil niet naar een club, en dat hoeft ook niet. Een vast bezoek aan huis ziet {he} wel zitten.",
        "We praten over wat er gebeurt als de zorg zwaarder wordt. {He} had er zelf al over nagedacht.",
    ),
    late=(
        "Het vaste bezoek op donderdag is iets om naar uit te kijken, zegt {he}.",
        "De familie heeft een rooster gemaakt. {He} vindt het fijn dat niemand meer hoeft te raden.",
        "{He} is gewend aan het nieuwe ritme en voelt zich weer thuis in huis.",
        "We kijken terug. {He} zegt dat het hielp dat we niet begonnen over een ontmoetingsgroep.",
    ),
)
