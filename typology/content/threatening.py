"""Cards of the row dreigend: there always was a network, and now it is in danger."""

from django.utils.translation import gettext_lazy as _

from typology.choices import Profile
from typology.content.guidance import Guidance

ACTIEVEN = Guidance(
    profile=Profile.ACTIEVEN,
    now=(
        _("Haal praktische hindernissen weg, zoals vervoer, hulpmiddelen of de woning."),
        _("Zoek samen nieuwe manieren om mee te doen en ga de eerste keer mee."),
        _("Een vrijwilliger kan meteen."),
    ),
    recognise=(
        _("Deed altijd veel met en voor anderen."),
        _(
            "Kan dat nu minder door verlies, gezondheid, minder ver komen, pensioen, zorg voor een ander, een "
            "verhuizing of een hoge leeftijd."
        ),
        _("Wil graag weer onder de mensen zijn, maar weet nog niet hoe."),
    ),
    needs=(
        _("Hindernissen weg."),
        _("Iemand om mee te praten over wat het leven nu betekent."),
        _("Nieuwe manieren om mee te doen."),
    ),
    helps=(
        _("Praktische hulp, vervoer, hulpmiddelen en een woning die past."),
        _("Steun bij rouw."),
        _("Een cursus of een groep met mensen in dezelfde situatie."),
        _("De eerste keer meegaan naar een activiteit."),
    ),
    beware=(
        _("Bijna alles kan. Volg de wens van de persoon zelf."),
        _("Wacht niet te lang: zonder hulp kan iemand stil komen te zitten."),
    ),
    volunteer=_("Kan meteen: op bezoek, samen op pad of een goed gesprek."),
    length=_("Kort, soms zijn een paar gesprekken genoeg. Een professional legt contact en wijst de weg."),
    results=(
        _("Het isolement is afgewend."),
        _("Het netwerk groeit en iemand doet weer mee."),
        _("De verbetering blijft."),
    ),
)

GEBORGENEN = Guidance(
    profile=Profile.GEBORGENEN,
    now=(
        _("Zorg voor veiligheid: verlicht de zorg en help mee om eigen mensen dichtbij te houden."),
        _("Meer contacten is hier meestal niet de wens. Vraag wat iemand veilig laat voelen."),
        _("Een vrijwilliger kan meteen."),
    ),
    recognise=(
        _("Leefde rustig in een kring van familie en vrienden."),
        _("Leunt op die kring en voelde zich daar veilig."),
        _("Die kring valt nu weg of wordt kleiner."),
    ),
    needs=(
        _("Veiligheid."),
        _("Minder zorgen en minder zware zorgtaken."),
        _("Eigen mensen dichtbij houden en wennen aan wat anders is."),
    ),
    helps=(
        _("Praktische hulp, hulpmiddelen en een woning die past."),
        _("Steun bij rouw en verlichting van de mantelzorg."),
        _("De familie en vrienden die er zijn, helpen om contact te houden."),
    ),
    beware=(
        _("Maak van nieuwe contacten geen doel, tenzij iemand het zelf wil."),
        _("Een activiteit is een middel om zich veilig te voelen, geen doel."),
    ),
    volunteer=_("Kan meteen: een vast en vertrouwd gezicht, op bezoek of aan de telefoon."),
    length=_("Kort, soms zijn een paar gesprekken genoeg. Een professional legt contact en wijst de weg."),
    results=(
        _("Het isolement is afgewend."),
        _("Iemand is gewend aan de nieuwe situatie en voelt zich veilig."),
    ),
)
