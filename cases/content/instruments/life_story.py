"""Prompts for a talk about somebody's life (Machielse & Hortulanus 2011, bijlage IV): not a form to complete."""

from django.utils.translation import gettext_noop as _

from cases.content.instruments.asking import in_words
from instruments.definition import Definition, Group

CODE = "levensverhaal"

LIFE_STORY = Definition(
    title=_("Levensverhaal"),
    intro=_(
        "Aanknopingspunten voor een of meer gesprekken, geen vragenlijst. Volg het verhaal en schrijf op wat blijft "
        "hangen. Foto’s, een stamboom of een levenslijn op papier kunnen helpen."
    ),
    groups=(
        Group(
            "course",
            _("Hoe het ging"),
            items=(
                in_words("youth", _("Hoe was uw jeugd?")),
                in_words("independence", _("Hoe was het om op eigen benen te staan?")),
                in_words("now", _("Hoe is het nu?")),
            ),
        ),
        Group(
            "events",
            _("Wat er gebeurde"),
            items=(
                in_words("events", _("Welke gebeurtenissen maakten verschil in uw leven?")),
                in_words("coping", _("Hoe bent u daarmee omgegaan?")),
                in_words("contacts_after", _("Wat betekende dat voor uw contacten?")),
                in_words("activities_after", _("Wat betekende dat voor wat u doet op een dag?")),
            ),
        ),
        Group(
            "support",
            _("Mensen om u heen"),
            items=(
                in_words("size", _("Op hoeveel mensen kunt u rekenen?")),
                in_words("stability", _("Zijn dat al lang dezelfde mensen, of wisselt het?")),
                in_words("frequency", _("Hoe vaak ziet of spreekt u elkaar?")),
                in_words("reciprocity", _("Wat doet u voor hen, en zij voor u?")),
                in_words("key_figures", _("Wie is of was het belangrijkst voor u?")),
            ),
        ),
        Group(
            "room",
            _("Ruimte voor verandering"),
            items=(
                in_words("satisfaction", _("Waar bent u tevreden over?")),
                in_words("wishes", _("Wat zou u anders willen?")),
                in_words("competences", _("Wat kunt u goed, ook in contact met anderen?")),
                in_words("repair", _("Is er een contact dat u zou willen herstellen?")),
                in_words("resources", _("Wat of wie kan daarbij helpen?")),
                in_words("obstacles", _("Wat houdt u tegen?")),
            ),
        ),
    ),
)
