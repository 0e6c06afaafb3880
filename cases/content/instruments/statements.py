"""Statements to talk about loneliness with (Werkboek 6.10; themes of De Jong Gierveld and Kamphuis 1985).

Never a scale here: nothing is added up, and what counts is what is said and what differs later (PHA-25).
"""

from django.utils.translation import gettext_noop as _

from cases.content.instruments.asking import one_of
from instruments.definition import Definition, Group

CODE = "gespreksstellingen"

STATEMENTS: tuple[tuple[str, str], ...] = (
    ("daily_problems", _("Er is altijd wel iemand met wie ik over gewone zorgen kan praten")),
    ("good_friend", _("Ik mis een goede vriend of vriendin")),
    ("emptiness", _("Ik voel een leegte om me heen")),
    ("fall_back_on", _("Als het tegenzit, zijn er mensen op wie ik kan terugvallen")),
    ("company", _("Ik mis gezelligheid om me heen")),
    ("circle_too_small", _("Ik ken te weinig mensen")),
    ("many_to_trust", _("Er zijn veel mensen die ik helemaal vertrouw")),
    ("close_enough", _("Ik heb met genoeg mensen een hechte band")),
    ("people_around", _("Ik mis mensen om me heen")),
    ("let_down", _("Ik voel me vaak in de steek gelaten")),
    ("friends_when_needed", _("Ik kan bij mijn vrienden terecht als ik ze nodig heb")),
)
_ANSWERS = (("yes", _("Ja")), ("more_or_less", _("Min of meer")), ("no", _("Nee")))

TALKING_STATEMENTS = Definition(
    title=_("Voel ik me eenzaam?"),
    intro=_(
        "Zinnen om samen over te praten. Er is geen goed of fout en er komt geen uitslag uit. "
        "Wat telt, is het verhaal erachter."
    ),
    groups=(
        Group(
            "statements",
            _("Hoe is dat voor mij?"),
            _("Kies wat nu het beste past. Een zin overslaan mag altijd."),
            one_of(_ANSWERS, *STATEMENTS),
        ),
    ),
)
