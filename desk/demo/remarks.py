"""What workers write beside an observation, when they choose otherwise, and in an indicering."""

from typology.choices import Persistence

# By observation and answer; {He}, {his} and so on as in `desk.demo.pen`.
REMARKS: dict[tuple[str, str], tuple[str, ...]] = {
    ("network_past", "wide_or_sheltering"): (
        "Vroeger zat de kamer elke zondag vol.",
        "Zes broers en zussen, allemaal in dezelfde straat.",
        "{He} kende de halve markt bij naam.",
    ),
    ("network_past", "small_sufficient"): (
        "{His} ouders, een zus en één vriend van school. Dat was genoeg.",
        "Ze hadden aan elkaar en aan de buren genoeg.",
    ),
    ("network_past", "never"): (
        "Als kind speelde {he} al het liefst alleen.",
        "{He} kan niemand noemen die ooit zomaar langskwam.",
        "Opgegroeid in drie tehuizen, nergens lang.",
    ),
    ("onset", "threat_recent"): (
        "Sinds de val komt {he} de deur niet meer uit.",
        "Het begon toen de auto wegging.",
    ),
    ("onset", "fell_away"): ("Na de begrafenis werd het stil.", "In vier jaar viel iedereen weg die er was."),
    ("onset", "early_in_life"): ("Al op de lagere school, vertelt {he}.", "Zijn zus zei: zo was het altijd."),
    ("network_now", "supportive"): ("De dochter belt elke dag, en komt op zaterdag.",),
    ("network_now", "one_person"): ("Alleen de buurvrouw van drie hoog.", "Eén broer, ver weg."),
    ("network_now", "shallow_only"): ("Een groet in de lift, een praatje bij de kassa.",),
    ("network_now", "nobody"): ("De agenda is leeg, op de tandarts na.", "Er staat niemand in {his} telefoon."),
    ("competences", "sufficient"): ("Maakt in de wachtkamer meteen contact.",),
    ("competences", "functional"): (
        "Over de zorgverzekering praat {he} vlot, over zichzelf niet.",
        "Aan de balie gaat het goed. Dichterbij niet.",
    ),
    ("competences", "limited"): ("Bij mensen die {he} kent gaat het goed. Daarbuiten klapt {he} dicht.",),
    ("competences", "poor"): ("Elk contact liep op ruzie uit, zegt {he} zelf.", "Kijkt weg en loopt na een minuut."),
    ("self_direction", "with_support"): ("Met de thuiszorg lukt het.",),
    ("self_direction", "problems_pile_up"): ("De post ligt al maanden dicht.", "Huur, energie en zorg tegelijk."),
    ("psychiatric", "present_or_past"): ("Twee opnames, de laatste vier jaar geleden.", "Slikt al lang medicijnen."),
    ("psychiatric", "suspected"): ("Hoort soms mensen op de gang die er niet zijn.",),
    ("wish", "take_part"): (
        "‘Ik wil weer ergens bij horen waar ik iets doe.’",
        "Vroeg zelf wanneer het koor begint.",
    ),
    ("wish", "close_tie"): ("‘Eén iemand die er echt voor mij is.’",),
    ("wish", "safe_circle"): ("Wil de kinderen dichtbij, en verder rust.",),
    ("wish", "belong"): ("‘Dat iemand merkt dat ik er niet ben.’", "Droomt hardop van een vol huis met kerst."),
    ("wish", "no_need"): ("‘Ik hoef niemand.’ Twee keer gezegd, op twee dagen.",),
    ("wish", "turned_away"): ("‘Mensen, daar ben ik klaar mee.’",),
    ("stance", "seeks_actively"): ("Belde zelf het wijkhuis.",),
    ("stance", "waits_hopes"): ("Zit bij het raam tot er iemand komt.",),
    ("stance", "leans_on_one"): ("Zonder {his} zus gaat er niets door.",),
    ("stance", "avoids"): ("Steekt over als er iemand aankomt.",),
    ("stance", "own_world"): ("De treinen in de achterkamer zijn {his} hele dag.",),
    ("stance", "given_up"): ("‘Laat maar. Het wordt toch niets.’",),
    ("formal_ties", "misses_them"): ("Mist het werk meer dan {he} had gedacht.",),
    ("formal_ties", "values_them"): ("Op dinsdag de voedselbank, dat slaat {he} nooit over.",),
    ("enmeshed_tie", "now"): ("Ze doen alles samen; bezoek blijft in de gang.",),
    ("enmeshed_tie", "past"): ("Veertig jaar samen, en verder niemand.",),
    ("insight", "names_it"): ("‘Ik ben alleen, dat mag je gerust opschrijven.’",),
    ("insight", "denies_or_hides"): ("Zegt dat het druk is. De agenda is leeg.",),
    ("insight", "resigned"): ("‘Zo is het nu eenmaal.’",),
    ("help", "practical_only"): ("Wel voor de post, niet voor een praatje.",),
}
# Why another profile was chosen, in the words of the worker; the category goes with it.
OTHERWISE: tuple[tuple[str, str], ...] = (
    ("knows_more", "Ik ken de familie van vroeger. Wat nu stil lijkt, was er altijd al."),
    ("knows_more", "De huisarts vertelde over een tijd waar nog niet over gesproken is."),
    ("question", "De vraag naar vroeger past niet: er waren mensen, maar niemand was veilig."),
    ("weight", "De klachten van nu wegen hier te zwaar. Zonder de val was er niets aan de hand."),
    ("weight", "Dat er nu niemand is, zegt bij deze persoon weinig over hoe het begon."),
    ("team", "Besproken in de intervisie: iedereen die aan de deur was, zag hetzelfde."),
    ("else", "Het is nog pril. Ik houd liever de ruimere mogelijkheid open."),
)
MEANWHILE = (
    "Elke week even langs, op een vaste dag, zonder vragen.",
    "Eerst de post en de huur. Daarna verder kennismaken.",
    "Samen wandelen en luisteren. Bellen als het niet uitkomt.",
)
APPROACHES: dict[Persistence, str] = {
    Persistence.THREATENING: "Kort: de praktische dingen uit de weg, en meegaan tot het alleen lukt.",
    Persistence.SITUATIONAL: "Elke week een gesprek, een paar maanden lang. Rouw eerst, activiteiten later.",
    Persistence.STRUCTURAL: "Praktische vragen oplossen, licht contact houden, niet vragen naar de oorzaak.",
    Persistence.STRUCTURAL_PSYCHIATRIC: "Samen met behandelaar en bewind: één plan, in de volgorde van de cliënt.",
}
HELPERS: dict[Persistence, str] = {
    Persistence.THREATENING: "Meteen, voor het meegaan.",
    Persistence.SITUATIONAL: "Later, als het vertrouwen er is.",
    Persistence.STRUCTURAL: "Geen vrijwilliger.",
    Persistence.STRUCTURAL_PSYCHIATRIC: "Alleen een ervaren maatje, naast de professional.",
}
MEANS = ("Twee uur per week.", "Vervoer via de Regiotaxi.", "Bijzondere bijstand is aangevraagd.", "")
