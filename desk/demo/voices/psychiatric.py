"""People who never managed to build a circle, with troubles that piled up."""

from desk.demo.voices.voice import Voice

HOOPVOLLEN = Voice(
    past=(
        "{Who} werd vroeger veel gepest en is altijd blijven wachten op één goede vriend.",
        "{Who} heeft een lange rij instellingen achter zich en kent alle intakevragen uit het hoofd.",
        "{Who} groeide op in verschillende pleeggezinnen en is vaak verhuisd.",
        "{Who} woont begeleid sinds een opname en komt weinig buiten.",
        "{Who} probeerde meerdere keren een opleiding en stopte steeds als het druk werd.",
    ),
    now=(
        "{He} zit veel binnen, slaapt overdag en hoopt dat er iemand aanbelt.",
        "Er zijn schulden, de bewindvoerder is net gewisseld en de ggz heeft een wachtlijst.",
        "{He} zegt dat {he} er graag bij wil horen, maar niet weet hoe.",
        "De afspraken bij de behandelaar mislukken vaak: de bus is vol, of de moed is op.",
        "{He} belt soms drie keer op een dag en schaamt zich daar later voor.",
    ),
    matters=(
        "Gemiste afspraak is geen reden om te stoppen: een kaartje in de bus en opnieuw proberen.",
        "Eerst rust rond de bewindvoerder, daarna dagbesteding.",
        "Belmoment op maandag en donderdag, tien minuten.",
        "Overleg met ggz en bewind volgende week.",
    ),
    notes=(
        "Nooit een eigen kring gehad, verlangt er sterk naar. Al lang in behandeling.",
        "Wacht en hoopt, met een laag zelfbeeld. Meer soorten hulp tegelijk nodig.",
    ),
    early=(
        "{He} had de jas al aan om weg te gaan, en bleef toch even zitten.",
        "{He} praat snel en veel en vraagt vier keer of we terugkomen. Afgesproken wanneer precies.",
        "Het ging vandaag over de kat. Dat is veilig terrein en daar zat het hele verhaal in.",
        "{He} heeft de kamer opgeruimd voor ons bezoek. Daar is {he} twee dagen mee bezig geweest.",
        "{He} zegt sorry voor alles. Gezegd dat dat niet hoeft.",
        "{He} appt vooraf dat het niet lukt. Toch even aangebeld; vijf minuten op de stoep was goed.",
    ),
    middle=(
        "Met de bewindvoerder gebeld met de telefoon op luid. {He} stelde zelf twee vragen.",
        "Meegegaan naar de dagbesteding. {He} bleef een uur, dat was een half uur meer dan afgesproken.",
        "Slechte week. De medicatie is veranderd. De ggz weet ervan en belt morgen.",
        "{He} liet tekeningen zien die nog niemand gezien had.",
        "Samen een dagschema gemaakt met plaatjes. De maandag is nog leeg en dat mag.",
        "Besproken wanneer we wel en niet kunnen bellen. {He} vond het lastig, en ook duidelijk.",
        "{He} miste de vorige twee keren. Vandaag was {he} er, met koffie.",
    ),
    late=(
        "{He} gaat nu twee ochtenden naar het atelier en kent daar iemand bij naam.",
        "Het overleg heeft één plan opgeleverd. {He} heeft het op de koelkast gehangen.",
        "Een terugval, en {he} belde zelf. Dat was vorig jaar niet gelukt.",
        "{He} zegt: jullie zijn niet weggegaan. Daar zijn we even stil van.",
    ),
)

OVERLEVERS = Voice(
    past=(
        "{Who} heeft op straat geleefd en vertrouwt op niemand dan zichzelf.",
        "{Who} trok zich terug na jaren van ruzie, drank en instanties.",
        "{Who} maakte als jongere veel mee en wil daar niet over praten.",
        "{Who} werkte in de haven tot het hoofd niet meer meewerkte.",
        "{Who} brak lang geleden met de familie en heeft sindsdien geen adressen meer.",
    ),
    now=(
        "De ramen zijn afgeplakt. De huismeester hoort 's nachts de radio.",
        "{He} mijdt zorg. De wond aan het been ziet er slecht uit.",
        "Er is een huurschuld van vijf maanden en de post wordt niet geopend.",
        "{He} zegt dat mensen alleen komen om iets te halen.",
        "{He} drinkt en zegt dat erbij. Eten komt van de nachtwinkel.",
    ),
    matters=(
        "Ontruiming voorkomen: regeling met de corporatie loopt tot het eind van de maand.",
        "Straatdokter weet van het been. Niet aandringen.",
        "Altijd eerst roepen door de brievenbus en dan een stap achteruit.",
        "Kleine stap: gas blijft aangesloten.",
    ),
    notes=(
        "Teruggetrokken uit het leven van anderen; zonder verwachting. Vangnet gaat voor.",
        "Nooit een netwerk gehad. Zegt niets nodig te hebben; praktisch kan soms.",
    ),
    early=(
        "Door de brievenbus gesproken. {He} zei: volgende week mag je nog eens roepen.",
        "Brood en een kaart bij de deur gezet. De volgende dag was het weg.",
        "Buiten getroffen bij de supermarkt. Drie zinnen, geen vragen gesteld.",
        "{He} was kortaf en bleef toch staan. Over voetbal ging het wel.",
        "De huismeester liet weten dat het licht brandt. Meer hoeft vandaag niet.",
    ),
    middle=(
        "{He} gaf de ongeopende post mee in een plastic tas. Dat is vertrouwen.",
        "De straatdokter mocht naar het been kijken, op het bankje voor de flat.",
        "Regeling getroffen met de corporatie: vijfentwintig euro in de maand.",
        "Vandaag wilde {he} ons niet zien. Groet achtergelaten, geen verwijt.",
        "{He} vertelde één ding over vroeger en begon toen over de regen.",
        "In de gang gestaan. Het is koud binnen; een kacheltje geregeld via de kringloop.",
    ),
    late=(
        "De huur is op tijd betaald. {He} haalt {his} schouders op, maar heeft het bonnetje bewaard.",
        "{He} stond al voor het raam toen we kwamen.",
        "Huismeester, dokter en wij weten van elkaar wat we doen. {He} weet dat ook en vindt het goed.",
    ),
)
