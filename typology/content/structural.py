"""Cards of the row structureel: kept to oneself since early in life, and copes."""

from django.utils.translation import gettext_lazy as _

from typology.choices import Profile
from typology.content.guidance import Guidance

COMPENSEERDERS = Guidance(
    profile=Profile.COMPENSEERDERS,
    now=(
        _("Los praktische vragen op en zoek samen iets nieuws om de dag te vullen."),
        _("Houd het licht en kort, op een moment dat de persoon uitkomt."),
        _("Vraag niet naar het isolement of de oorzaak. Een vrijwilliger past hier niet."),
    ),
    recognise=(
        _("Is zelfstandig en trots daarop."),
        _("Maakt makkelijk een praatje, maar houdt het bij de buitenkant."),
        _("Houdt het vol door bezig te zijn en problemen voor zich te houden."),
        _("Werk, een club of vrijwilligerswerk gaf een plek en een dag. Het wordt zichtbaar als dat wegvalt."),
    ),
    needs=(
        _("Praktische vragen opgelost."),
        _("Een nieuwe manier om de dag te vullen."),
    ),
    helps=(
        _("Praktische hulp."),
        _("Korte gesprekken over gewone dingen, als het de persoon schikt."),
        _("Samen een activiteit zoeken."),
        _("In beeld houden."),
    ),
    beware=(
        _("Vraag niet naar het isolement of de oorzaak ervan."),
        _("Kom niet te dichtbij en houd gesprekken kort."),
    ),
    volunteer=_("Past niet."),
    length=_("Lang, maar met weinig contact. Alleen een professional."),
    results=(
        _("Het wordt niet erger en praktische problemen zijn opgelost."),
        _("Iemand vraagt eerder om hulp."),
    ),
)

BUITENSTAANDERS = Guidance(
    profile=Profile.BUITENSTAANDERS,
    now=(
        _("Help met iets praktisch, als iemand dat wil."),
        _("Praat over wat iemand boeit. Vraag niet naar het isolement of de oorzaak."),
        _("Houd in beeld. Een vrijwilliger past hier niet."),
    ),
    recognise=(
        _("Voelt zich anders dan anderen en heeft zich van de wereld om zich heen afgekeerd."),
        _("Houdt het vol in een eigen wereld en houdt problemen voor zich."),
        _("Verwacht geen hulp en vraagt er niet om."),
        _("Vertelt soms graag over wat hem of haar boeit."),
    ),
    needs=(
        _("Praktische vragen opgelost."),
        _("Ruimte om te leven zoals iemand dat wil."),
    ),
    helps=(
        _("Praktische hulp."),
        _("Korte gesprekken over gewone dingen of over wat iemand boeit."),
        _("In beeld houden. Wil iemand dat niet, denk dan aan een signaleringsnetwerk."),
    ),
    beware=(
        _("Vraag niet naar het isolement of de oorzaak ervan."),
        _("Kom niet te dichtbij en houd gesprekken kort."),
        _("Bied geen activiteiten aan: die passen meestal niet."),
    ),
    volunteer=_("Past niet."),
    length=_("Lang, maar met weinig contact. Alleen een professional."),
    results=(
        _("Het wordt niet erger en praktische problemen zijn opgelost."),
        _("Iemand is in beeld en vraagt eerder om hulp."),
    ),
)
