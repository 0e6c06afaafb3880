"""Looking back and ahead: the review (Werkboek 10.1), four appreciative questions (Viaa 2018), the closing talk
(Machielse & Hortulanus 2011, 5.3)."""

from django.utils.translation import gettext_noop as _

from cases.content.instruments.asking import in_words
from instruments.definition import Definition, Group

REVIEW_CODE = "terug_en_vooruitblik"
APPRECIATION_CODE = "waarderende_vragen"
CLOSING_CODE = "afrondend_gesprek"

REVIEW = Definition(
    title=_("Terug- en vooruitblik"),
    intro=_("Samen kijken wat er veranderde en hoe het verder gaat. Het gaat om het verschil, niet om een cijfer."),
    groups=(
        Group(
            "back",
            _("Terugkijken"),
            items=(
                in_words("actions", _("Wat is er allemaal gedaan?")),
                in_words("change", _("Wat is de belangrijkste verandering?")),
                in_words("obstacles", _("Wat zat in de weg?")),
                in_words("helped", _("Wat hielp?")),
                in_words("brought", _("Wat leverde het op?")),
                in_words(
                    "statements_again",
                    _("Wat is er anders bij de zinnen van “Voel ik me eenzaam?”"),
                    _("Vul ze opnieuw in als u dat wilt, en praat over het verschil."),
                ),
            ),
        ),
        Group(
            "ahead",
            _("Vooruitkijken"),
            items=(
                in_words("next", _("Wat is het vervolg?")),
                in_words("direction", _("Waar wilt u naartoe?")),
            ),
        ),
    ),
)

APPRECIATION = Definition(
    title=_("Vier waarderende vragen"),
    intro=_("Vragen naar wat er goed gaat. Samen te beantwoorden, bijvoorbeeld ook met een vrijwilliger erbij."),
    groups=(
        Group(
            "four",
            _("Wat goed gaat"),
            items=(
                in_words("best", _("Wat was het beste moment tot nu toe?")),
                in_words("inspired", _("Wat gaf energie?")),
                in_words("works", _("Wat werkt voor u?")),
                in_words("ideal", _("Hoe ziet het eruit als het helemaal naar wens gaat?")),
            ),
        ),
        Group(
            "names",
            _("Hoe jullie elkaar noemen"),
            _("Vriend, buur, maatje, vrijwilliger: een woord zegt veel over hoe het contact voelt."),
            (
                in_words("call_self", _("Hoe noemt u zichzelf in dit contact?")),
                in_words("call_other", _("Hoe noemt u de ander?")),
            ),
        ),
    ),
)

CLOSING_TALK = Definition(
    title=_("Afrondend gesprek"),
    intro=_("Eerst de persoon zelf. Wat jij ervan vindt, staat er apart onder."),
    groups=(
        Group(
            "client",
            _("Zoals de persoon het ziet"),
            items=(
                in_words("experienced", _("Hoe hebt u de begeleiding ervaren?")),
                in_words("expectations", _("Is het geworden wat u hoopte? Zijn uw doelen gehaald?")),
                in_words("results", _("Wat is voor u het belangrijkste dat het opleverde?")),
            ),
        ),
        Group(
            "professional",
            _("Zoals jij het ziet"),
            items=(
                in_words("own_experienced", _("Hoe ging de begeleiding volgens jou?")),
                in_words("own_expectations", _("Zijn de verwachtingen en doelen volgens jou gehaald?")),
                in_words("own_results", _("Wat zijn volgens jou de belangrijkste resultaten?")),
            ),
        ),
    ),
)
