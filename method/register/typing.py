"""Rules about typing: from what you know of somebody to one of eight profiles."""

from django.utils.translation import gettext_lazy as _

from method.advice import Kind
from method.register.rule import MH, OWN, Rule, Subject

TYPING = Subject(
    "typeren",
    _("Typeren"),
    (
        Rule(
            "TYP-01",
            Kind.FACT,
            MH,
            _("Je hebt de rij (hoe blijvend) en de kolom (waar iemand op gericht is) gekozen."),
            _("Daaruit volgt precies één van de acht profielen."),
        ),
        Rule(
            "TYP-02",
            Kind.FACT,
            "Machielse 2015",
            _("Je kent de duur, de manier van omgaan met problemen en de motivatie."),
            _("Daaruit volgt hetzelfde profiel als uit rij en kolom."),
        ),
        Rule(
            "TYP-03",
            Kind.FACT,
            MH,
            _("De rij, de kolom of allebei zijn nog niet beoordeeld."),
            _(
                "Er is nog geen profiel. Je ziet welke 2, 4 of 8 profielen over zijn. ‘Niet beoordeeld’ is iets anders "
                "dan ‘niet duidelijk gericht’."
            ),
        ),
        Rule(
            "TYP-04",
            Kind.FACT,
            MH,
            _("Je hebt gekeken waar iemand op gericht is, maar het blijft onduidelijk."),
            _("Dat telt als ‘niet (duidelijk) gericht’."),
        ),
        Rule(
            "TYP-05",
            Kind.FACT,
            MH,
            _(
                "Je weet alleen hoe groot het netwerk nu is, dat iemand hulp weigert, de leeftijd, hoe de woning "
                "eruitziet of een score voor eenzaamheid."
            ),
            _("Dat is nooit genoeg om een rij of kolom te kiezen."),
        ),
        Rule(
            "TYP-06",
            Kind.FACT,
            MH,
            _("Wat je weet, is te weinig voor een keuze."),
            _("Er staat ‘te weinig informatie’, met de open vraag die het meest zou vertellen."),
        ),
        Rule(
            "TYP-07",
            Kind.WARN,
            MH,
            _("Je bevestigt een profiel na weinig gesprekken (standaard minder dan 2)."),
            _("Meestal zijn er meer gesprekken nodig om iemand goed te leren kennen."),
        ),
        Rule(
            "TYP-08",
            Kind.GATE,
            OWN,
            _("Je bevestigt een ander profiel dan de typeerhulp voorstelt."),
            _("Je schrijft in één zin waarom. Die reden wordt bewaard."),
        ),
        Rule(
            "TYP-09",
            Kind.TASK,
            MH,
            _("De laatste typering van een lopend traject is oud (standaard 6 maanden), of er is een wens veranderd."),
            _("Kijk opnieuw naar de typering."),
        ),
        Rule(
            "TYP-10",
            Kind.WARN,
            MH,
            _("Iemand staat al lang (standaard 2 jaar) in de rij dreigend of situationeel."),
            _("Het isolement kan structureel zijn geworden. Kijk opnieuw."),
        ),
        Rule(
            "TYP-11",
            Kind.TASK,
            MH,
            _("Je stelt de typering uit."),
            _("Je begint met een startindicering met een einddatum. Twee weken daarvoor krijg je een herinnering."),
        ),
        Rule(
            "TYP-12",
            Kind.WARN,
            MH,
            _("Het profiel is Afhankelijken."),
            _("Vraag naar geweld thuis en naar hoe zwaar de zorg is."),
        ),
        Rule(
            "TYP-13",
            Kind.FACT,
            MH,
            _("Het netwerk is nog niet helemaal in kaart gebracht."),
            _("Dan wordt iemand nooit ‘contactarm’ genoemd."),
        ),
        Rule(
            "TYP-14",
            Kind.FACT,
            MH,
            _("Je telt van wie iemand steun krijgt."),
            _("Hulpverleners en andere professionals tellen niet mee."),
        ),
        Rule(
            "TYP-15",
            Kind.HINT,
            MH,
            _("Iemand heeft maar één persoon om zich heen, en dat is de partner."),
            _("Valt de partner weg, dan is er niemand. Houd deze persoon in beeld."),
        ),
    ),
)
