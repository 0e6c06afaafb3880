"""Rules about reports and privacy."""

from django.utils.translation import gettext_lazy as _

from method.advice import Kind
from method.register.rule import AVG, MH, PRACTICE, VIAA, VIAA_WERK, Rule, Subject

REPORTS = Subject(
    "cijfers",
    _("Cijfers en privacy"),
    (
        Rule(
            "REP-01",
            Kind.FACT,
            VIAA_WERK,
            _("Je ziet een percentage."),
            _("Ernaast staat om hoeveel mensen of contacten het gaat (n)."),
        ),
        Rule(
            "REP-02",
            Kind.FACT,
            MH,
            _("Er wordt geteld."),
            _("‘Onbekend’, ‘niet gedaan’ en nul zijn drie verschillende antwoorden."),
        ),
        Rule(
            "REP-03",
            Kind.FACT,
            MH,
            _("Het gaat om activiteiten."),
            _("Het aantal bezoeken en het aantal mensen worden apart geteld."),
        ),
        Rule(
            "REP-04",
            Kind.FACT,
            PRACTICE,
            _("Iemand van buiten het team ziet een klein aantal (standaard minder dan 5)."),
            _("Dat aantal blijft weg en is ook niet uit de totalen af te leiden."),
        ),
        Rule(
            "REP-05",
            Kind.FACT,
            MH,
            _("Resultaten worden vergeleken."),
            _("Dat gaat per profiel, met de verdeling van de profielen ernaast. Er is niet één cijfer voor succes."),
        ),
        Rule(
            "REP-06",
            Kind.FACT,
            MH,
            _("Na een verwijzing gebruikt iemand meer zorg."),
            _("Dat telt niet als mislukt."),
        ),
        Rule(
            "REP-07",
            Kind.FACT,
            MH,
            _("De werker heeft de nulmeting pas achteraf ingevuld."),
            _("Die telt niet mee in cijfers over wat de hulp deed."),
        ),
        Rule(
            "REP-08",
            Kind.FACT,
            MH,
            _("Het isolement zit onder een andere vraag of wordt daarbij meegenomen."),
            _("Deze persoon telt gewoon mee bij wie je bereikt."),
        ),
        Rule(
            "PRI-01",
            Kind.FACT,
            AVG,
            _("Iemand opent het dossier van een cliënt."),
            _("Vastgelegd wordt wie het was, wat diegene zag, wanneer en waarvoor."),
        ),
        Rule(
            "PRI-02",
            Kind.FACT,
            AVG,
            _("De cliënt vraagt om inzage."),
            _("Het hele dossier en de lijst van wie keek, komen eruit als leesbaar document en als gegevensbestand."),
        ),
        Rule(
            "PRI-03",
            Kind.FACT,
            AVG,
            _("De bewaartermijn na het afsluiten is voorbij (standaard 15 jaar, Wmo)."),
            _(
                "Per onderdeel stelt één persoon vernietigen voor en keurt een ander het goed. Cijfers blijven, zonder "
                "persoon."
            ),
        ),
        Rule(
            "PRI-04",
            Kind.FACT,
            AVG,
            _("De cliënt trekt toestemming in."),
            _("Delen op grond van die toestemming stopt meteen."),
        ),
        Rule(
            "PRI-05",
            Kind.FACT,
            VIAA,
            _("Een cliënt en een vrijwilliger hebben contact."),
            _("De cliënt krijgt het privénummer en adres van de vrijwilliger niet zomaar te zien."),
        ),
        Rule(
            "PRI-06",
            Kind.GATE,
            PRACTICE,
            _("Je opent een dossier van je eigen team waar je niet bij betrokken bent."),
            _("Je geeft een reden. De regiehouder en de coördinator krijgen het te zien."),
        ),
    ),
)
