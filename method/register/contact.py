"""Rules about contact, phases and the plan."""

from django.utils.translation import gettext_lazy as _

from method.advice import Kind
from method.register.rule import HU, MH, OWN, VIAA, VIAA_WERK, WERKBOEK, Rule, Subject

CONTACT = Subject(
    "contact",
    _("Contact, fasen en plan"),
    (
        Rule(
            "PHA-01",
            Kind.FACT,
            WERKBOEK,
            _("Je werkt met fasen."),
            _("Er zijn er zes. Ze mogen tegelijk lopen, opnieuw beginnen en teruggaan."),
        ),
        Rule(
            "PHA-02",
            Kind.WARN,
            VIAA_WERK,
            _("Je plant een actie, maar bij bespreekbaar maken, luisteren en wensen en talenten staat nog niets."),
            _("Luister eerst."),
        ),
        Rule(
            "PHA-03",
            Kind.WARN,
            HU,
            _("Je neemt een formulier mee naar het eerste bezoek."),
            _("Maak eerst kennis. Een formulier kan later."),
        ),
        Rule(
            "PHA-04",
            Kind.TASK,
            VIAA_WERK,
            _("Iemand neemt rust of heeft nu geen behoefte."),
            _("Je kunt een datum kiezen om het opnieuw te vragen; dat hoeft niet. Het telt niet als mislukt."),
        ),
        Rule(
            "PHA-05",
            Kind.WARN,
            HU,
            _("Een paar keer achter elkaar (standaard 2) zegde iemand af of bleef de deur dicht."),
            _("Haal de druk eraf. Probeer een andere weg, of iemand die vertrouwd is."),
        ),
        Rule(
            "PHA-06",
            Kind.TASK,
            VIAA_WERK,
            _("Wat je zelf hebt toegezegd, moet nu gebeuren."),
            _("Het staat bovenaan in je werk."),
        ),
        Rule(
            "PHA-07",
            Kind.WARN,
            VIAA,
            _("Een doel is van de professional en niet van de cliënt."),
            _("De wens van de cliënt staat voorop."),
        ),
        Rule(
            "PHA-08",
            Kind.WARN,
            MH,
            _(
                "Het isolement is structureel en het doel is meer contacten of meedoen. Een nieuwe dagbesteding voor "
                "Compenseerders is een uitzondering."
            ),
            _("Dat is geen haalbaar eerste doel."),
        ),
        Rule(
            "PHA-09",
            Kind.WARN,
            VIAA,
            _("Het profiel is Geborgenen of Afhankelijken en het doel is meer contacten."),
            _("Zoek naar een andere weg: zichzelf redden of zich veilig voelen."),
        ),
        Rule(
            "PHA-10",
            Kind.WARN,
            MH,
            _("Het isolement is situationeel en je kiest voor een groep."),
            _("Een groep is meestal nog een stap te ver."),
        ),
        Rule(
            "PHA-11",
            Kind.WARN,
            VIAA_WERK,
            _("Het isolement is structureel en er zijn alleen activiteiten in een groep gepland."),
            _("Kies voor een aanpak voor deze ene persoon."),
        ),
        Rule(
            "PHA-12",
            Kind.WARN,
            VIAA,
            _("De eerste stap is een activiteit in een groep, en er was nog geen persoonlijk contact."),
            _("Begin met persoonlijk contact."),
        ),
        Rule(
            "PHA-13",
            Kind.HINT,
            MH,
            _("Er zijn dringende schulden, er dreigt uitzetting of er is verwaarlozing."),
            _("Zorg eerst voor rust. Praktische hulp is vaak de weg naar vertrouwen."),
        ),
        Rule(
            "PHA-14",
            Kind.HINT,
            MH,
            _("Het profiel is Compenseerders of Buitenstaanders."),
            _("Praat over gewone dingen. Vraag niet naar het isolement of de oorzaak."),
        ),
        Rule(
            "PHA-15",
            Kind.TASK,
            MH,
            _("Er speelt psychiatrie en er was lang geen intervisie (standaard 3 maanden)."),
            _("Plan intervisie."),
        ),
        Rule(
            "PHA-16",
            Kind.WARN,
            MH,
            _("Het traject krijgt een andere regiehouder."),
            _("Vertrouwen gaat niet vanzelf over. Draag samen over, in een gesprek."),
        ),
        Rule(
            "PHA-17",
            Kind.WARN,
            MH,
            _("Je kiest zonder reden voor een groep."),
            _("Begeleiding van één persoon is het uitgangspunt. Schrijf op waarom een groep hier past."),
        ),
        Rule(
            "PHA-18",
            Kind.HINT,
            MH,
            _("De geplande uren of de einddatum zijn voorbij."),
            _("Praat erover. Niets stopt vanzelf."),
        ),
        Rule(
            "PHA-19",
            Kind.HINT,
            VIAA_WERK,
            _(
                "Er zijn veel mensen, afspraken en taken tegelijk (standaard meer dan 6), of het worden er meer en er "
                "wordt afgezegd."
            ),
            _("Misschien wordt er te veel gevraagd."),
        ),
        Rule(
            "PHA-20",
            Kind.WARN,
            HU,
            _("Lezen is moeilijk voor de cliënt en je kiest e-mail, een brief of een formulier."),
            _("Kies een andere weg, zoals bellen of langsgaan."),
        ),
        Rule(
            "PHA-21",
            Kind.FACT,
            VIAA,
            _("Je slaat een traject op."),
            _("Een aantal contacten, een einddatum en doelen zijn nooit verplicht."),
        ),
        Rule(
            "PHA-22",
            Kind.HINT,
            VIAA,
            _("Na een aantal bezoeken (standaard 5) staat er nog niets wat de cliënt zelf bijdroeg."),
            _("Geef ruimte om iets terug te doen."),
        ),
        Rule(
            "PHA-23",
            Kind.WARN,
            VIAA_WERK,
            _("Je betrekt een buur en de cliënt heeft daar geen ja op gezegd."),
            _("Doe dit alleen als de cliënt het wil."),
        ),
        Rule(
            "PHA-24",
            Kind.WARN,
            OWN,
            _("In een lopend traject was lang geen contact (standaard 6 weken)."),
            _("Het contact verwatert. Laat iets van je horen."),
        ),
        Rule(
            "PHA-25",
            Kind.FACT,
            WERKBOEK,
            _("De stellingen over eenzaamheid zijn ingevuld."),
            _("Er komt geen score. Je ziet de antwoorden van twee data naast elkaar."),
        ),
    ),
)
