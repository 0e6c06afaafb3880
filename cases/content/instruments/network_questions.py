"""Questions beside the network map, by its sectors (Werkboek 8.7). Formal support is never counted as network."""

from django.utils.translation import gettext_noop as _

from cases.content.instruments.asking import in_words
from instruments.definition import Definition, Group

CODE = "netwerkvragen"

NETWORK_QUESTIONS = Definition(
    title=_("Vragen over mijn netwerk"),
    intro=_("Een gesprek bij de netwerkkaart. Zijn er weinig mensen, dan kan dat pijn doen: ga rustig te werk."),
    groups=(
        Group(
            "wish",
            _("Wat ik wil"),
            items=(in_words("want_and_who", _("Wat wil ik graag, en wie kan daarbij helpen?")),),
        ),
        Group(
            "around",
            _("Wie en wat er om mij heen is"),
            items=(
                in_words("social", _("Met welke familie, vrienden en bekenden heb ik contact?")),
                in_words("meaning", _("Is er een geloof, kerk, moskee of iets anders dat mij steun geeft?")),
                in_words("resources", _("Wat kan ik gebruiken?"), _("Een fonds, een ruildienst, een regeling.")),
                in_words("volunteers", _("Welke vrijwilligersorganisaties ken ik, of zou ik willen leren kennen?")),
                in_words("clubs", _("Bij welke club of vereniging hoor ik, of zou ik willen horen?")),
                in_words("neighbours", _("Wie ken ik in de buurt?")),
            ),
        ),
        Group(
            "formal",
            _("Hulpverleners"),
            _("Zij horen erbij, maar tellen niet mee als netwerk."),
            (in_words("formal", _("Welke hulpverleners komen er, en waarvoor?")),),
        ),
        Group(
            "local",
            _("In de wijk"),
            items=(in_words("initiatives", _("Over welke plekken en groepen in de wijk wil ik meer weten?")),),
        ),
    ),
)
