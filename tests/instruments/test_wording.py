"""Stored Dutch in the language of the reader."""

from django.utils import translation

from instruments.definition import Definition, Group, Item
from instruments.wording import in_words


def test_stock_wording_is_translated_and_own_wording_shows_as_typed():
    options = (("ja", "Opslaan"), ("nee", "Zoals wij het zeggen"))
    definition = Definition("Opslaan", "", (Group("a", "Opslaan", "", (Item("x", "Opslaan", "", options=options),)),))

    with translation.override("en"):
        shown = in_words(definition)

    assert (shown.title, shown.intro) == ("Save", "")
    assert shown.groups[0].items[0].text == "Save"
    assert shown.groups[0].items[0].options == (("ja", "Save"), ("nee", "Zoals wij het zeggen"))
