"""Sentence starts about talents, and two wishes within reach (Werkboek 8.5)."""

from django.utils.translation import gettext_noop as _

from cases.content.instruments.asking import in_words
from instruments.definition import Definition, Group

TALENTS_CODE, WISHES_CODE = "mijn_talenten", "mijn_wensen"

MY_TALENTS = Definition(
    title=_("Mijn talenten"),
    intro=_("Maak de zinnen af die bij u passen. Vraag ook eens aan iemand anders wat die in u ziet."),
    groups=(
        Group(
            "talents",
            _("Zo ben ik"),
            items=(
                in_words("good_at", _("Ik kan goed …")),
                in_words("glad_of", _("Ik word blij van …")),
                in_words("love", _("Ik houd van …")),
                in_words("always_awake_for", _("U mag me altijd wakker maken voor …")),
                in_words("nice_about_me", _("Leuk aan mij vind ik …")),
                in_words("dare", _("Ik durf best …")),
                in_words("ideal", _("Als alles kon, dan zou ik …")),
                in_words("fan_of", _("Ik ben een liefhebber van …")),
            ),
        ),
    ),
)


def _wish(code: str, title: str) -> Group:
    return Group(
        code,
        title,
        items=(
            in_words(f"{code}_wish", _("Dit zou ik graag willen")),
            in_words(f"{code}_do", _("Dit ga ik daar zelf voor doen")),
            in_words(f"{code}_who", _("Deze mensen kunnen me helpen")),
            in_words(f"{code}_need", _("Dit heb ik daarvoor nodig")),
        ),
    )


MY_WISHES = Definition(
    title=_("Mijn wensen"),
    intro=_("Twee wensen zijn genoeg. Kies iets wat binnen bereik ligt; klein mag."),
    groups=(_wish("first", _("Mijn eerste wens")), _wish("second", _("Mijn tweede wens"))),
)
