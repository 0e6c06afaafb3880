"""Rules about volunteers and matches."""

from django.utils.translation import gettext_lazy as _

from method.advice import Kind
from method.register.rule import MH, OWN, PRACTICE, VIAA, VIAA_DERIVED, VIAA_WERK, Rule, Subject

STARTING = (
    Rule(
        "VOL-01",
        Kind.BLOCK,
        PRACTICE,
        _("De VOG is niet gezien, of ouder dan je organisatie toestaat (standaard 3 jaar)."),
        _("Er begint geen koppeling."),
    ),
    Rule(
        "VOL-02",
        Kind.GATE,
        _("M&H 2011 (zo werkte één proef)"),
        _("De organisatie vraagt een introductiecursus en die is nog niet gevolgd."),
        _("Eerst de cursus, of een reden waarom het zonder kan."),
    ),
    Rule(
        "VOL-03",
        Kind.BLOCK,
        MH,
        _("De cliënt gaf geen toestemming voor een vrijwilliger."),
        _("Er komt geen koppeling."),
    ),
    Rule(
        "VOL-04",
        Kind.GATE,
        MH,
        _("Het profiel van de cliënt is Compenseerders of Buitenstaanders."),
        _("Geen vrijwilliger, tenzij je een reden geeft."),
    ),
    Rule(
        "VOL-05",
        Kind.GATE,
        MH,
        _("Er speelt psychiatrie, en de vrijwilliger is niet gespecialiseerd of er is geen professional bij."),
        _("Alleen een gespecialiseerde vrijwilliger, naast de professional."),
    ),
    Rule(
        "VOL-06",
        Kind.WARN,
        MH,
        _(
            "Het isolement is situationeel, en er is nog geen bezoek geweest of de begeleiding duurt kort (standaard "
            "minder dan 3 maanden)."
        ),
        _("Meestal past een vrijwilliger later, na enkele maanden contact met een professional."),
    ),
    Rule(
        "VOL-07",
        Kind.FACT,
        MH,
        _("Het isolement dreigt."),
        _("Een vrijwilliger kan meteen. Het profiel geeft geen drempel en geen waarschuwing."),
    ),
    Rule(
        "VOL-08",
        Kind.GATE,
        VIAA,
        _("De vrijwilliger krijgt meer koppelingen dan die zelf wilde."),
        _("De coördinator geeft een reden."),
    ),
    Rule(
        "VOL-09",
        Kind.WARN,
        VIAA,
        _("De vrijwilliger is zelf kwetsbaar en er is geen professional bij."),
        _("Laat een professional verantwoordelijk zijn voor deze koppeling."),
    ),
    Rule(
        "VOL-10",
        Kind.WARN,
        _("Viaa 2018 (daar niet bewezen)"),
        _("Er is niet getypeerd, de problemen zijn ingewikkeld en de vrijwilliger heeft er geen ervaring mee."),
        _("Misschien past een ervaringsdeskundige of professional beter."),
    ),
    Rule(
        "VOL-11",
        Kind.WARN,
        VIAA,
        _("De vraag van de cliënt staat nog niet opgeschreven."),
        _("Eerst de vraag, dan de vrijwilliger."),
    ),
    Rule(
        "VOL-12",
        Kind.WARN,
        VIAA,
        _("Het gaat om geldzaken en beiden wonen in dezelfde buurt, of de cliënt wil anoniem blijven."),
        _("Kies liever iemand van buiten de buurt."),
    ),
    Rule(
        "VOL-13",
        Kind.FACT,
        VIAA,
        _("De cliënt en de vrijwilliger verschillen in leeftijd."),
        _("Dat telt niet mee, tenzij een van beiden erom vraagt."),
    ),
    Rule(
        "VOL-29",
        Kind.BLOCK,
        OWN,
        _("Het traject is afgesloten, of de vrijwilliger heeft pauze, is gestopt of wil niet."),
        _("Er begint geen koppeling."),
    ),
    Rule(
        "VOL-30",
        Kind.WARN,
        MH,
        _("De cliënt is nog niet getypeerd."),
        _("Kies met zorg en typeer zodra het kan."),
    ),
    Rule(
        "VOL-31",
        Kind.WARN,
        VIAA_WERK,
        _("De vrijwilliger verwacht eerder te stoppen dan de cliënt nodig heeft."),
        _("Denk aan wie het daarna overneemt."),
    ),
    Rule(
        "VOL-33",
        Kind.HINT,
        VIAA,
        _("De cliënt en de vrijwilliger kennen elkaar al."),
        _("Vraag beiden of dat helpt of juist niet."),
    ),
)

RUNNING = (
    Rule(
        "VOL-14",
        Kind.TASK,
        VIAA,
        _("De eerste ontmoeting is geweest."),
        _("Vraag beiden of het klikt. Zegt één van beiden nee, dan komt er een nieuw voorstel."),
    ),
    Rule(
        "VOL-15",
        Kind.TASK,
        VIAA,
        _("De vrijwilliger meldt ‘te zwaar’ of geeft een zorg door."),
        _("De contactpersoon pakt het op, en anders de coördinator."),
    ),
    Rule(
        "VOL-16",
        Kind.WARN,
        VIAA_DERIVED,
        _(
            "De vrijwilliger deed iets wat niet was afgesproken. De organisatie stelt in waarnaar altijd wordt "
            "gevraagd, zoals verzorging."
        ),
        _("Vraag beiden of ze dit zo willen."),
    ),
    Rule(
        "VOL-17",
        Kind.TASK,
        VIAA_DERIVED,
        _("Over een maand eindigt de koppeling."),
        _("Praat over het afscheid."),
    ),
    Rule(
        "VOL-18",
        Kind.WARN,
        MH,
        _("De koppeling duurt lang (standaard langer dan 18 maanden)."),
        _("Let op of de cliënt er te veel op leunt. Plan een einde."),
    ),
    Rule(
        "VOL-19",
        Kind.FACT,
        VIAA,
        _("Iemand wil stoppen."),
        _(
            "Dat mag van beide kanten, op elk moment. De vrijwilliger hoeft geen reden te geven. Eerder gestopt en "
            "volgens plan gestopt worden apart geteld."
        ),
    ),
    Rule(
        "VOL-20",
        Kind.TASK,
        VIAA,
        _("De vrijwilliger kreeg lang geen waardering (standaard 12 maanden)."),
        _("Zeg dankjewel."),
    ),
    Rule(
        "VOL-21",
        Kind.WARN,
        MH,
        _("Je koppelt twee cliënten en bij één van hen is het isolement structureel."),
        _(
            "Dit past vooral bij lichtere situaties. Iemand die meer aankan en iemand die kwetsbaarder is, kunnen "
            "elkaar goed aanvullen."
        ),
    ),
    Rule(
        "VOL-22",
        Kind.WARN,
        VIAA,
        _("Ze spreken geen taal die ze allebei kennen en er is geen tolk."),
        _("Er is een tolk nodig."),
    ),
    Rule(
        "VOL-23",
        Kind.BLOCK,
        OWN,
        _("De tolk is op hetzelfde moment al ergens anders nodig."),
        _("Dat kan niet. Kies een andere tijd of een andere tolk."),
    ),
    Rule(
        "VOL-24",
        Kind.WARN,
        VIAA_DERIVED,
        _("De vrijwilliger gaat niet alleen bij mensen thuis langs, en zo’n bezoek is wel gepland."),
        _("Ga samen."),
    ),
    Rule(
        "VOL-25",
        Kind.FACT,
        VIAA,
        _("Je kijkt terug op een koppeling."),
        _("De antwoorden van beiden staan naast elkaar. Er wordt geen gemiddelde van gemaakt."),
    ),
    Rule(
        "VOL-26",
        Kind.WARN,
        MH,
        _("De vrijwilliger is er voor praktische hulp en er is begeleiding nodig."),
        _("Deze vrijwilliger past niet bij begeleiden."),
    ),
    Rule(
        "VOL-27",
        Kind.TASK,
        PRACTICE,
        _("Binnen 3 maanden is de VOG ouder dan je organisatie toestaat (standaard 3 jaar)."),
        _("Vraag een nieuwe VOG aan."),
    ),
    Rule(
        "VOL-28",
        Kind.TASK,
        OWN,
        _("In een lopende koppeling is al twee keer de afgesproken tijd geen contact geweest."),
        _("Vraag wat er is. Er is een contact gemist."),
    ),
    Rule(
        "VOL-32",
        Kind.WARN,
        VIAA,
        _("De koppeling heeft geen contactpersoon en de vrijwilliger draagt het niet alleen."),
        _("Wijs een contactpersoon aan."),
    ),
)

VOLUNTEERS = Subject("vrijwilligers", _("Vrijwilligers en koppelingen"), STARTING + RUNNING)
