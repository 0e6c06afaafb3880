"""Rules about signals: from a worry to the first contact."""

from django.utils.translation import gettext_lazy as _

from method.advice import Kind
from method.register.rule import MH, VIAA, WERKBOEK, Rule, Subject

SIGNALS = Subject(
    "melden",
    _("Melden en signaleren"),
    (
        Rule(
            "SIG-01",
            Kind.FACT,
            VIAA,
            _("Je slaat een melding op."),
            _("De melding heeft één eigenaar: een team, en zo mogelijk een persoon."),
        ),
        Rule(
            "SIG-02",
            Kind.TASK,
            VIAA,
            _("De eigenaar van een melding vertrekt of kan niet meer inloggen."),
            _("De coördinator ziet de open meldingen bij ‘zonder eigenaar’."),
        ),
        Rule(
            "SIG-03",
            Kind.TASK,
            _("M&H 2011, Viaa 2018"),
            _("Een melding is aangenomen."),
            _(
                "Een professional gaat op huisbezoek, of besluit van niet en schrijft waarom. Een organisatie kan "
                "instellen dat er altijd een bezoek komt."
            ),
        ),
        Rule(
            "SIG-04",
            Kind.TASK,
            MH,
            _("De melder is te bereiken."),
            _("Laat de melder weten wat er is gedaan. De taak blijft staan tot het gebeurd is of niet kan."),
        ),
        Rule(
            "SIG-05",
            Kind.FACT,
            MH,
            _("Iemand belt alleen voor advies."),
            _("Je legt een adviesvraag vast, zonder gegevens van een cliënt."),
        ),
        Rule(
            "SIG-06",
            Kind.WARN,
            VIAA,
            _("Er is nog geen contact geprobeerd na een melding (standaard 5 werkdagen)."),
            _("Deze melding wacht te lang."),
        ),
        Rule(
            "SIG-07",
            Kind.FACT,
            VIAA,
            _("Er blijkt niets aan de hand te zijn."),
            _("Dat is een gewone uitkomst, en die wordt apart geteld."),
        ),
        Rule(
            "SIG-08",
            Kind.FACT,
            VIAA,
            _("Hulp wordt afgewezen."),
            _("Of iemand zelf afwijst of een ander dat namens iemand doet, wordt apart bewaard en apart geteld."),
        ),
        Rule(
            "SIG-09",
            Kind.GATE,
            VIAA,
            _("Je wilt na een melding onaangekondigd langsgaan."),
            _("Je doorloopt de vijf stappen en de afwegingen. ‘Niet van toepassing’ mag ook."),
        ),
        Rule(
            "SIG-10",
            Kind.FACT,
            VIAA,
            _("Je gaat preventief langs de deuren, zonder melding."),
            _("De vijf stappen gelden niet. De afwegingen maak je één keer voor de hele actie."),
        ),
        Rule(
            "SIG-11",
            Kind.TASK,
            VIAA,
            _("Je hebt voor het eerst contact na een melding."),
            _("Vertel welk signaal je hier bracht en vraag toestemming. De taak blijft open tot het ja of nee is."),
        ),
        Rule(
            "SIG-12",
            Kind.WARN,
            _("Viaa 2018 (over gezinnen met een migratieachtergrond)"),
            _("Je sluit een melding omdat ‘de familie ervoor zorgt’."),
            _("Ook iemand met familie kan in een isolement leven."),
        ),
        Rule(
            "SIG-13",
            Kind.HINT,
            _("Viaa 2018 (over mantelzorgers met een migratieachtergrond)"),
            _("Er is een mantelzorger."),
            _("Vraag ook hoe het met de mantelzorger gaat."),
        ),
        Rule(
            "SIG-14",
            Kind.HINT,
            MH,
            _("Iemand heeft net iets ingrijpends meegemaakt."),
            _("Dat vergroot de kans op isolement. Het is ook een goed begin van een gesprek."),
        ),
        Rule(
            "SIG-15",
            Kind.TASK,
            MH,
            _("Met een vaste signaleerder is lang geen contact geweest (standaard 12 maanden)."),
            _("Neem contact op, zodat de aandacht niet verslapt."),
        ),
        Rule(
            "SIG-16",
            Kind.WARN,
            VIAA,
            _("Er is een veiligheidsnotitie en je plant een bezoek alleen."),
            _("Volg de afspraken over veiligheid: houd afstand of ga samen."),
        ),
        Rule(
            "SIG-17",
            Kind.TASK,
            _("Meldcode (geweld, mishandeling); eigen keuze (suïcidaliteit)"),
            _("Je geeft aan dat er geweld, mishandeling of gevaar voor zelfdoding is."),
            _("Je ziet welke stappen passen. Overleg nog dezelfde dag."),
        ),
        Rule(
            "SIG-18",
            Kind.FACT,
            WERKBOEK,
            _("Je vult een signaleringskaart in."),
            _("Er komt geen score en geen diagnose uit. Je ziet alleen welke signalen er zijn en wat er veranderde."),
        ),
    ),
)
