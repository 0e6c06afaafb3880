"""Cards of the row structureel met psychiatrische problematiek: it never worked out, and much came on top."""

from django.utils.translation import gettext_lazy as _

from typology.choices import Profile
from typology.content.guidance import Guidance

HOOPVOLLEN = Guidance(
    profile=Profile.HOOPVOLLEN,
    now=(
        _("Neem de tijd voor contact, ook met een brief, een kaartje door de bus of een telefoontje."),
        _("Geef verschillende soorten hulp tegelijk en kies samen de volgorde."),
        _("Een gemiste afspraak is geen reden om te stoppen. Plan intervisie."),
    ),
    recognise=(
        _("Had nooit veel contacten en verlangt er sterk naar om erbij te horen."),
        _("Denkt niet goed over zichzelf en blijft veel binnen."),
        _("Houdt het vol door te wachten en te blijven hopen."),
        _("Heeft vaak al veel hulpverleners gehad."),
    ),
    needs=(
        _("Erbij horen en zich veilig voelen."),
        _("Een vangnet en dagen die gevuld zijn."),
        _("Verschillende soorten hulp tegelijk."),
    ),
    helps=(
        _("Veel tijd om contact te leggen, ook met brieven, kaartjes of de telefoon."),
        _("Praktische problemen oplossen en steun in het gewone leven van de dag."),
        _("Steun bij wat iemand voelt en meemaakt."),
        _("Dagbesteding, gespecialiseerde zorg en een vangnet."),
    ),
    beware=(
        _("Groepen en meer contacten zijn geen haalbare doelen."),
        _("Iemand kan veel van je vragen. Spreek af wat je wel en niet doet."),
        _("Gemiste afspraken horen erbij en zijn geen grond om af te sluiten."),
    ),
    volunteer=_("Alleen een gespecialiseerde vrijwilliger, naast de professional."),
    length=_(
        "Lang en met veel contact: 40 tot 50 uur of meer. Een professional stemt de hulp af. Intervisie is nodig."
    ),
    results=(
        _("Iemand is gezien en gehoord."),
        _("Er is gespecialiseerde hulp en een vangnet."),
        _("Als het slechter gaat, valt het op."),
    ),
)

OVERLEVERS = Guidance(
    profile=Profile.OVERLEVERS,
    now=(
        _("Blijf rustig terugkomen. Contact maken kost hier veel tijd."),
        _("Begin met één praktische oplossing die iemand zelf wil."),
        _("Bouw een vangnet en plan intervisie. Kleine stappen tellen."),
    ),
    recognise=(
        _("Heeft zich teruggetrokken en verwacht van contact weinig goeds."),
        _("Heeft weinig hoop en gaat zorg vaak uit de weg."),
        _("Heeft een eigen wereld gemaakt om het vol te houden."),
    ),
    needs=(
        _("Zegt meestal niets nodig te hebben, hoogstens een praktische oplossing."),
        _("Rust, en iemand die niet weggaat."),
    ),
    helps=(
        _("Praktische problemen oplossen en steun in het gewone leven van de dag."),
        _("Steun bij wat iemand voelt en meemaakt, in het eigen tempo."),
        _("Gespecialiseerde zorg en een vangnet."),
    ),
    beware=(
        _("Groepen en meer contacten zijn geen haalbare doelen."),
        _("Gemiste afspraken horen erbij en zijn geen grond om af te sluiten."),
        _("Wil niet te snel of te veel."),
    ),
    volunteer=_("Alleen een gespecialiseerde vrijwilliger, naast de professional."),
    length=_(
        "Lang en met veel contact: 40 tot 50 uur of meer. Een professional stemt de hulp af. Intervisie is nodig."
    ),
    results=(
        _("Kleine stappen."),
        _("Er is een vangnet."),
        _("Het gaat niet verder achteruit."),
    ),
)
