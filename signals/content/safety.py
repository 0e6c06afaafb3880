"""What fits each flag, and whom to call, in plain words (the five steps follow the Meldcode)."""

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from signals.choices.safety import FlagKind, MeldcodeStepNumber

Lines = tuple[str | Promise, ...]


@dataclass(frozen=True)
class Helpline:
    """Whom to call: `number` as a telephone dials it, `shown` as people read it; both empty where it differs by
    place."""

    name: str | Promise
    number: str
    shown: str
    when: str | Promise


@dataclass(frozen=True)
class FlagGuidance:
    """What to do now, in order, and whom to call."""

    steps: Lines
    helplines: tuple[Helpline, ...]


EMERGENCY = Helpline(_("Alarmnummer"), "112", "112", _("bij direct gevaar"))
SAFE_HOME = Helpline(_("Veilig Thuis"), "08002000", "0800-2000", _("gratis, dag en nacht, ook voor advies"))
SUICIDE_LINE = Helpline(_("113 Zelfmoordpreventie"), "08000113", "0800-0113", _("gratis, dag en nacht"))
DOCTOR = Helpline(_("Huisarts"), "", "", _("’s avonds, ’s nachts en in het weekend de huisartsenpost"))
CRISIS_TEAM = Helpline(_("Crisisdienst"), "", "", _("via de huisarts of de huisartsenpost"))

VIOLENCE_STEPS: Lines = (
    _("Is er nu gevaar? Bel 112 en zorg dat je zelf weg kunt."),
    _("Schrijf op wat je zag en hoorde, met dag en uur. Feiten en vermoedens apart."),
    _("Overleg vandaag met een collega of de aandachtsfunctionaris."),
    _("Bel Veilig Thuis voor advies. Dat kan zonder een naam te noemen."),
    _("Praat met de persoon zelf, alleen, en als het veilig is. Beloof geen geheimhouding."),
    _("Volg de vijf stappen van de Meldcode en leg ze vast in het Meldcode-dossier."),
)

FLAG_GUIDANCE: dict[str, FlagGuidance] = {
    FlagKind.VIOLENCE: FlagGuidance(VIOLENCE_STEPS, (SAFE_HOME, EMERGENCY)),
    FlagKind.ABUSE: FlagGuidance(
        (
            *VIOLENCE_STEPS,
            _("Let ook op geld: wie heeft de bankpas, wie beslist, wat is er ineens weg?"),
        ),
        (SAFE_HOME, EMERGENCY),
    ),
    FlagKind.SUICIDALITY: FlagGuidance(
        (
            _("Vraag het open: ‘Denkt u eraan om een einde aan uw leven te maken?’ Vragen maakt het niet erger."),
            _("Luister rustig. Praat het niet weg en los het niet op."),
            _("Laat de persoon niet alleen. Zorg dat er iemand bij blijft."),
            _("Bel samen 113, ook als je zelf wilt overleggen."),
            _("Bel de huisarts of de huisartsenpost. Die kan de crisisdienst laten komen."),
            _("Is er nu gevaar? Bel 112."),
            _("Praat er daarna zelf ook met iemand over."),
        ),
        (SUICIDE_LINE, DOCTOR, CRISIS_TEAM, EMERGENCY),
    ),
    FlagKind.EVICTION: FlagGuidance(
        (
            _("Vraag welke brieven er liggen, en maak ze samen open. Zoek de datum van ontruiming of van de zitting."),
            _("Bel de woningcorporatie of verhuurder: vraag om uitstel en een betalingsregeling."),
            _("Meld de persoon aan bij schuldhulpverlening van de gemeente. Die kan de ontruiming soms stoppen."),
            _("Vraag bij de gemeente wat er bekend is bij vroegsignalering van schulden."),
            _("Laat de sociaal raadslieden meekijken naar de brieven en de rechten."),
        ),
        (
            Helpline(_("Woningcorporatie of verhuurder"), "", "", _("het nummer staat op de brief")),
            Helpline(_("Schuldhulp en vroegsignalering"), "", "", _("via de gemeente")),
            Helpline(_("Sociaal raadslieden"), "", "", _("in de wijk")),
        ),
    ),
    FlagKind.NEGLECT: FlagGuidance(
        (
            _("Kijk wat er vandaag nodig is: eten en drinken, warmte, medicijnen, wondzorg."),
            _("Vraag wat de persoon zelf wil, en begin daar. Respect gaat voor opruimen."),
            _("Bel de huisarts bij twijfel over de gezondheid of over wat iemand nog kan overzien."),
            _("Vraag de wijkverpleging om mee te kijken."),
            _("Komt de verwaarlozing door een ander? Zet dan ook een vlag voor mishandeling."),
            _("Overleg met een collega wanneer jullie ingrijpen, ook als de persoon geen hulp wil."),
        ),
        (DOCTOR, Helpline(_("Wijkverpleging"), "", "", _("in de wijk")), EMERGENCY),
    ),
    FlagKind.AGGRESSION: FlagGuidance(
        (
            _("Ga niet alleen, of spreek ergens anders af."),
            _("Maak een veiligheidsnotitie, zodat iedereen die langsgaat het weet."),
            _("Spreek met een collega af wanneer je je meldt, en wat die doet als je niets laat horen."),
            _("Blijf dicht bij de deur, en ga weg zodra het niet goed voelt."),
            _("Meld wat er gebeurde bij je leidinggevende, en vraag om nazorg. Aangifte doen mag altijd."),
        ),
        (EMERGENCY,),
    ),
}

MELDCODE_GUIDANCE: dict[str, Lines] = {
    MeldcodeStepNumber.MAP: (
        _("Wat zag of hoorde je zelf, en wat vertelde iemand anders?"),
        _("Schrijf feiten op met dag en uur. Zeg erbij wat een vermoeden is."),
    ),
    MeldcodeStepNumber.CONSULT: (
        _("Overleg met een collega die ervan weet, liefst de aandachtsfunctionaris."),
        _("Vraag Veilig Thuis om advies. Dat kan zonder een naam te noemen."),
    ),
    MeldcodeStepNumber.TALK: (
        _("Spreek de persoon alleen, op een veilige plek."),
        _("Zeg wat je hebt gezien, vraag hoe het voor de persoon is, en vertel wat je gaat doen."),
        _("Maakt een gesprek het gevaarlijker? Overleg dan eerst met Veilig Thuis."),
    ),
    MeldcodeStepNumber.WEIGH: (
        _("Is er nu gevaar, of gebeurt het telkens weer? Gebruik het afwegingskader van je beroep."),
        _("Twijfel je? Vraag Veilig Thuis om mee te wegen."),
    ),
    MeldcodeStepNumber.DECIDE: (
        _("Eerst: is een melding bij Veilig Thuis nodig? Bij acuut of steeds terugkerend gevaar wel."),
        _("Dan: kun je zelf hulp geven of regelen, en werken de mensen mee?"),
        _("Schrijf op wat je besluit en waarom, en vertel het de persoon."),
    ),
}
