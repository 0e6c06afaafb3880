"""The optional nulmeting (Machielse & Hortulanus 2011, bijlage III). Stored answer by answer: nothing is added up.

It says something about effects only when the person filled it in at the start: `PersonSheet.is_by_person`, and its day.
"""

from django.utils.translation import gettext_noop as _

from cases.content.instruments.asking import in_words, one_of
from cases.content.instruments.statements import STATEMENTS
from instruments.definition import Definition, Group

CODE = "nulmeting"
_THREE = (("yes", _("Ja")), ("more_or_less", _("Min of meer")), ("no", _("Nee")))
_TWO = (("yes", _("Ja")), ("no", _("Nee")))
_FIVE = (
    ("fully", _("Helemaal mee eens")),
    ("agree", _("Mee eens")),
    ("between", _("Ertussenin")),
    ("disagree", _("Niet mee eens")),
    ("not_at_all", _("Helemaal niet mee eens")),
)

BASELINE = Definition(
    title=_("Nulmeting"),
    intro=_("Niet nodig om te beginnen. Het zegt alleen iets over later als de persoon dit zelf invult, bij de start."),
    groups=(
        Group(
            "wellbeing",
            _("Hoe ik me voel"),
            items=one_of(
                _THREE,
                ("content_with_life", _("Ik ben tevreden met mijn leven")),
                ("life_looks_good", _("Mijn leven ziet er goed uit")),
                ("happy", _("Ik ben gelukkig")),
                ("content_with_self", _("Ik ben tevreden met mezelf")),
            ),
        ),
        Group(
            "self_reliance",
            _("Hoe ik me red"),
            items=one_of(
                _THREE,
                ("independent", _("Ik ben zelfstandig")),
                ("cares_for_self", _("Ik zorg goed voor mezelf")),
                ("manages", _("Ik red me in het dagelijks leven")),
                ("can_handle", _("Ik kan aan wat er op me afkomt")),
                ("confident", _("Ik heb vertrouwen in mezelf")),
                ("stands_up", _("Ik kom voor mezelf op")),
                ("gets_due", _("Ik zorg dat ik krijg waar ik recht op heb")),
                ("approaches", _("Ik stap op mensen af")),
            ),
        ),
        Group(
            "support",
            _("Steun van anderen"),
            items=one_of(
                _TWO,
                ("practical", _("Er is iemand die me helpt met praktische dingen")),
                ("misses_talk", _("Ik mis iemand om mee te praten")),
                ("visits", _("Ik ga op bezoek bij anderen, en zij bij mij")),
            ),
        ),
        Group("statements", _("Mensen om mij heen"), items=one_of(_FIVE, *STATEMENTS)),
        Group(
            "expectations",
            _("Wat ik verwacht"),
            items=(in_words("expectations", _("Wat hoop of verwacht ik van de begeleiding?")),),
        ),
    ),
)
