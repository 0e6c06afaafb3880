"""Rules about closing, referral and staying in view."""

from django.utils.translation import gettext_lazy as _

from method.advice import Kind
from method.register.rule import AVG, MH, MH_DERIVED, OWN, VIAA, Rule, Subject

CLOSING = Subject(
    "afsluiten",
    _("Afsluiten, verwijzen en in beeld houden"),
    (
        Rule(
            "CLO-01",
            Kind.WARN,
            MH,
            _("Je sluit een traject af waarin nooit doelen zijn gesteld."),
            _("Het wordt een technische afsluiting: je kunt niet zeggen wat er is bereikt."),
        ),
        Rule(
            "CLO-02",
            Kind.FACT,
            VIAA,
            _("Het isolement is niet opgeheven."),
            _("De hulp kan toch de moeite waard zijn geweest. Het telt niet als mislukt."),
        ),
        Rule(
            "CLO-03",
            Kind.WARN,
            _("Viaa-werk 2018 (deelnemers van Eigen Kracht)"),
            _("Je sluit af zonder terugblik, noodplan of datum voor nazorg."),
            _("Dit missen mensen achteraf het meest."),
        ),
        Rule(
            "CLO-04",
            Kind.BLOCK,
            MH,
            _("Je wilt verwijzen of gegevens delen, maar de cliënt gaf daar geen toestemming voor."),
            _("Dat kan niet. Vraag eerst toestemming."),
        ),
        Rule(
            "CLO-05",
            Kind.TASK,
            MH,
            _("Je hebt iemand verwezen."),
            _("Vraag na een tijd (standaard 8 weken) hoe het is gegaan."),
        ),
        Rule(
            "CLO-06",
            Kind.BLOCK,
            MH,
            _("Je wilt na het afsluiten contact houden, maar de cliënt vindt dat niet goed."),
            _(
                "Dat kan niet. Een signaleringsnetwerk rond de cliënt kan alleen met een reden, een grond en de "
                "afwegingen van een onaangekondigd bezoek."
            ),
        ),
        Rule(
            "CLO-07",
            Kind.HINT,
            MH,
            _("De cliënt wil na de intake geen hulp."),
            _("Bied aan dat één vaste persoon af en toe belt."),
        ),
        Rule(
            "CLO-08",
            Kind.TASK,
            MH,
            _("Een afgesproken contact om in beeld te houden is niet gelukt."),
            _("Zoek contact zoals is afgesproken."),
        ),
        Rule(
            "CLO-09",
            Kind.HINT,
            MH,
            _("Je wilt afsluiten terwijl er psychiatrie speelt."),
            _("Kom liever minder vaak en zorg voor een vangnet."),
        ),
        Rule(
            "CLO-10",
            Kind.WARN,
            MH,
            _("Het isolement is situationeel en het einde is dichtbij (standaard 6 weken)."),
            _(
                "Stoppen is moeilijk als er niet vanaf het begin naar zelfstandigheid is toegewerkt. Een te "
                "persoonlijke band maakt overdragen lastig."
            ),
        ),
        Rule(
            "CLO-11",
            Kind.HINT,
            MH,
            _("Het isolement is structureel en iemand wil niet in beeld blijven."),
            _("Maak een signaleringsnetwerk: op welke signalen let je, en wie doet dan iets?"),
        ),
        Rule(
            "CLO-12",
            Kind.HINT,
            OWN,
            _("De vraag gaat over psychische klachten, schulden of iets anders."),
            _("Denk aan de huisarts of POH-GGZ, de gemeente of een organisatie van de sociale kaart."),
        ),
        Rule(
            "CLO-13",
            Kind.WARN,
            MH_DERIVED,
            _(
                "Je sluit af om gemiste afspraken of een afgewezen verwijzing, bij situationeel isolement of als er "
                "psychiatrie speelt."
            ),
            _("Dit hoort bij de situatie van deze mensen. Weeg het af voordat je afsluit."),
        ),
        Rule(
            "CLO-14",
            Kind.GATE,
            AVG,
            _("Iemand is in groot gevaar en je moet zonder toestemming gegevens delen."),
            _("Je geeft een reden, je overlegt, en je vertelt het de cliënt zo snel als kan."),
        ),
    ),
)
