"""Reflections on how one supports: four questions (Werkboek 10.2) and sixteen skills (10.3)."""

from django.utils.translation import gettext_noop as _

from cases.content.instruments.asking import in_words
from instruments.choices import AnswerKind
from instruments.definition import Definition, Group, Item

REFLECTION_CODE = "reflectie_eigen_ondersteuning"
SKILLS_CODE = "ondersteuningsvaardigheden"

_ENDS = (("least", _("nog niet")), ("most", _("heel goed")))

SUPPORT_REFLECTION = Definition(
    title=_("Hoe heb ik ondersteund?"),
    intro=_("Denk aan één situatie. Schrijf zo dat niemand te herkennen is."),
    groups=(
        Group(
            "questions",
            _("Terugkijken op mezelf"),
            items=(
                in_words("recognised", _("Heb ik de situatie goed herkend?")),
                in_words("heard", _("Voelde de persoon zich gehoord en gesteund? Waaraan merkte ik dat?")),
                in_words("into_action", _("Kwam de persoon zelf in actie? Wat deed ik daarvoor, of juist niet?")),
                in_words("fitting", _("Vond de persoon dat de acties bij hem of haar pasten?")),
            ),
        ),
    ),
)


def _skill(code: str, text: str) -> Item:
    return Item(code, text, kind=AnswerKind.SCALE, options=_ENDS)


SUPPORT_SKILLS = Definition(
    title=_("Mijn vaardigheden in ondersteunen"),
    intro=_("Alleen voor jezelf: kies waar je nu staat en waar je aan wilt werken. Er wordt niets opgeteld."),
    groups=(
        Group(
            "skills",
            _("Waar sta ik?"),
            _("Schrijf bij de notitie wat je wilt verbeteren."),
            (
                _skill("invite_story", _("Ik nodig mensen uit om hun verhaal te vertellen")),
                _skill("open_questions", _("Ik stel open vragen")),
                _skill("responsibility", _("Ik laat de verantwoordelijkheid bij de persoon")),
                _skill("local_network", _("Ik maak afspraken met anderen in de wijk")),
                _skill("phases", _("Ik gebruik de fasen en merk wanneer een andere fase past")),
                _skill("prejudices", _("Ik zet mijn vooroordelen opzij")),
                _skill("own_plan", _("Ik steun een plan dat van de persoon zelf is")),
                _skill("address_network", _("Ik betrek de mensen om iemand heen")),
                _skill("talents", _("Ik spreek talenten aan")),
                _skill("raise_subject", _("Ik maak eenzaamheid bespreekbaar")),
                _skill("consult", _("Ik ga bij anderen te rade")),
                _skill("reflect_together", _("Ik kijk samen met de persoon terug")),
                _skill("resistance", _("Ik kan omgaan met weerstand")),
                _skill("knowledge", _("Ik heb genoeg kennis, of weet die te vinden")),
                _skill("room", _("Ik neem de ruimte om te doen wat nodig is")),
                _skill("presence", _("Ik ben er echt, zonder haast")),
            ),
            own_lines=True,
        ),
    ),
)
