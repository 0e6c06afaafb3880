"""Cards of the row situationeel: a small network was enough, and it is gone."""

from django.utils.translation import gettext_lazy as _

from typology.choices import Profile
from typology.content.guidance import Guidance

ACHTERBLIJVERS = Guidance(
    profile=Profile.ACHTERBLIJVERS,
    now=(
        _("Begeleid zelf, één op één: luisteren, rouw en het gewone leven van de dag."),
        _("Begin bij iets praktisch. Een groep is nu meestal een stap te ver."),
        _("Houd het tempo laag. Een vrijwilliger past pas later."),
    ),
    recognise=(
        _("Had een kleine wereld, met ouders, broers en zussen of een partner, en die is weggevallen."),
        _("Staat open voor contact, maar houdt alleen oppervlakkige contacten over."),
        _("Is somber of heeft verdriet dat nog geen plek heeft."),
        _("Houdt het vol door af te wachten en te zeggen dat het wel meevalt."),
    ),
    needs=(
        _("Steun bij wat iemand voelt."),
        _("Onder de mensen zijn."),
        _("Dagen die gevuld zijn."),
    ),
    helps=(
        _("Persoonlijke begeleiding en steun bij rouw."),
        _("Praktische hulp als begin."),
        _("Later: activiteiten, of contact met iemand van dezelfde leeftijd."),
    ),
    beware=(
        _("Een groep is vaak een stap te ver."),
        _("Bij te veel druk haakt iemand af."),
        _("Let op dat iemand niet te veel op jou gaat leunen."),
    ),
    volunteer=_("Later, na enkele maanden met een professional. Iemand die lang blijft en niets terugverwacht."),
    length=_("Enkele maanden, met veel contact. Daarna draag je over en houd je een vinger aan de pols."),
    results=(
        _("Iemand heeft weer grip op het eigen leven."),
        _("Leert leven met het verlies en laat hulp toe."),
        _("Het netwerk groeit voorzichtig."),
    ),
)

AFHANKELIJKEN = Guidance(
    profile=Profile.AFHANKELIJKEN,
    now=(
        _("Bied praktische hulp en een luisterend oor."),
        _("Kijk naar de zorg en naar de veiligheid thuis."),
        _("Werk vanaf het begin toe naar zelfstandigheid. Een vrijwilliger past pas later."),
    ),
    recognise=(
        _("Heeft of had een heel hechte band met één persoon, zonder ruimte voor anderen."),
        _("Vertrouwt anderen niet snel; er is soms spanning met mensen eromheen."),
        _("Houdt het vol door zich met die ander terug te trekken en te zeggen dat er niets is."),
        _("Vaak is er lang voor elkaar gezorgd. Soms is het thuis niet veilig."),
    ),
    needs=(
        _("Praktische steun en een luisterend oor."),
        _("Een band die bescherming geeft."),
    ),
    helps=(
        _("Zolang de ander er is: praktische hulp, bemiddeling, minder zware zorg en goed wonen."),
        _("Als iemand alleen is: steun bij rouw, persoonlijke begeleiding, een telefooncirkel."),
    ),
    beware=(
        _("Vraag naar geweld thuis en naar hoe zwaar de zorg is."),
        _("Een groep past niet. Samen naar een activiteit gaan lukt meestal ook niet."),
        _("Stoppen wordt moeilijk als de band met jou te persoonlijk is geworden."),
    ),
    volunteer=_("Later, na enkele maanden met een professional. Iemand die lang blijft en niets terugverwacht."),
    length=_("Kort en met veel contact. Een professional werkt vanaf het begin toe naar zelfstandigheid."),
    results=(
        _("Praktische problemen zijn opgelost."),
        _("Iemand is op tijd in beeld en laat hulp toe."),
    ),
)
