"""People of whom too little is known yet to say who they are."""

from desk.demo.voices.voice import Voice

UNCLEAR = Voice(
    past=(
        "Over vroeger weten we nog weinig.",
        "{Who} woont hier een jaar of drie, zegt de buurvrouw. Waar vandaan is niet bekend.",
        "De vorige bewoner was een tante; {who} is gebleven.",
        "{Who} vertelt graag over techniek en niets over zichzelf.",
    ),
    now=(
        "We zagen elkaar een paar keer kort. Er is nog geen beeld.",
        "De melding ging over ongeopende post en een fiets die al maanden buiten ligt.",
        "{He} doet de deur open, luistert en zegt dat {he} erover na zal denken.",
        "De ene keer is het gesprek open, de andere keer kent {he} ons niet meer.",
    ),
    matters=(
        "Eerst kennismaken. Nog niets invullen.",
        "Nagaan of er een vertrouwde persoon is.",
        "Nog eens langs op een ander moment van de dag.",
    ),
    notes=(
        "Te weinig gesprekken om iets te zeggen. Over twee maanden opnieuw kijken.",
        "Beeld wisselt. Vraag over vroeger is nog niet gesteld.",
    ),
    early=(
        "Kort aan de deur gesproken. {He} nam het kaartje aan.",
        "{He} wilde niet binnenlaten, wel weten wanneer we weer in de buurt zijn.",
        "Een gesprekje bij de containers. Over het weer en over de lift die weer stuk is.",
        "{He} vroeg naar de prullenbakken in de straat. Gemeld en terug laten weten.",
    ),
    middle=(
        "Iets langer gesproken. {He} noemde een broer, zonder naam.",
        "{He} had onze kaart op de kast staan.",
        "Geen haast gemaakt. {He} maakte koffie en stelde de vragen aan ons.",
        "De buurvrouw heeft een sleutel, vertelde {he}. Dat is goed om te weten.",
    ),
    late=(
        "Het beeld wordt langzaam duidelijker. Nog een gesprek en dan samen kijken.",
        "{He} zei dat het prettig is dat we niets van {him} hoeven.",
    ),
)
