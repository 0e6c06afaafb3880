"""The vliegwiel: what somebody carries and can carry (Machielse & Hortulanus 2011, bijlage V)."""

from django.utils.translation import gettext_noop as _

from cases.content.instruments.asking import in_words
from instruments.definition import Definition, Group

CODE = "vliegwiel"

FLYWHEEL = Definition(
    title=_("Vliegwiel"),
    intro=_("Wat houdt iemand op gang, en wat remt? Zo vind je samen een begin dat past bij wat iemand aankan."),
    groups=(
        Group(
            "wheel",
            _("Wat er al is"),
            items=(
                in_words("background", _("Achtergrond en netwerk: waar kom ik vandaan, wie zijn er om mij heen?")),
                in_words("wishes", _("Wensen en motieven: wat wil ik, en waarom?")),
                in_words("skills", _("Vaardigheden: wat kan ik?")),
                in_words("learning", _("Leren: wat wil ik leren, en hoe leer ik het liefst?")),
                in_words("atmosphere", _("Sfeer en persoonlijkheid: bij welke mensen en plekken voel ik me goed?")),
            ),
        ),
        Group(
            "balance",
            _("Wat ik aankan"),
            items=(
                in_words("strength", _("Draagkracht: wat geeft mij kracht?")),
                in_words("load", _("Draaglast: wat weegt nu zwaar?")),
            ),
        ),
    ),
)
