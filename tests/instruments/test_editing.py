"""A definition in, another one out."""

import pytest
from django.core.exceptions import ValidationError

from instruments import editing
from instruments.choices import AnswerKind
from instruments.definition import Definition, Group, Item
from instruments.forms.editing import NewItemForm

WISH = Item("wil", "Wil?", "", AnswerKind.CHOICE, (("ja", "Ja"), ("nee", "Nee")))
CARD = Definition("Kaart", "", (Group("a", "A", "", (Item("slaap", "Slaap"), Item("maag", "Maag"), WISH)),))


def codes(definition):
    """The items in order."""
    return [item.code for item in definition.items]


def test_new_words_keep_the_code():
    changed = editing.with_item(CARD, "slaap", text="Slaapt slecht", help="Vaak wakker")

    assert editing.item_of(changed, "slaap") == Item("slaap", "Slaapt slecht", "Vaak wakker")
    assert codes(changed) == codes(CARD)


def test_reworded_answers_keep_their_codes_and_new_ones_get_their_own():
    changed = editing.with_item(CARD, "wil", text="Wil?", help="", labels=["Graag", "Liever niet", "Ja"])

    assert editing.item_of(changed, "wil").options == (("ja", "Graag"), ("nee", "Liever niet"), ("ja_2", "Ja"))


def test_an_answer_cannot_be_taken_away():
    with pytest.raises(ValidationError, match="Haal geen antwoorden weg"):
        editing.with_item(CARD, "wil", text="Wil?", help="", labels=["Ja"])


@pytest.mark.parametrize(
    ("text", "code"), [("Slaap", "slaap_2"), ("Koud huis!", "koud_huis"), ("😀", "onderdeel"), ("3 keer", "onderdeel")]
)
def test_a_new_item_gets_a_code_of_its_own(text, code):
    changed = editing.with_new_item(CARD, "a", text=text, help="", kind=AnswerKind.SEEN)

    assert codes(changed) == [*codes(CARD), code]


def test_a_new_item_of_more_answers_has_its_answers():
    form = NewItemForm({"text": "Wat speelt er?", "kind": "many", "labels": "Geld\nRouw", "version": 1})

    assert form.is_valid()
    changed = editing.with_new_item(CARD, "a", text="Speelt?", help="", kind=AnswerKind.MANY, labels=["Geld", "Rouw"])
    assert editing.item_of(changed, "speelt").options == (("geld", "Geld"), ("rouw", "Rouw"))
    assert NewItemForm({"text": "X", "kind": "many", "labels": "Geld", "version": 1}).errors.keys() == {"labels"}


def test_other_words_and_another_order_ask_the_same():
    words = editing.with_item(CARD, "wil", text="Zou je willen?", help="Nieuw", labels=["Graag", "Liever niet"])

    assert editing.asks_the_same(CARD, editing.with_moved(words, "maag", up=True))
    assert editing.asks_the_same(CARD, editing.with_shown(CARD, "slaap", is_shown=False))
    assert not editing.asks_the_same(CARD, editing.with_item(CARD, "wil", text="W", help="", labels=["a", "b", "c"]))
    assert not editing.asks_the_same(CARD, editing.with_group(CARD, "a", title="A", help="", own_lines=True))


def test_an_item_moves_one_place_and_stays_at_the_edge():
    assert codes(editing.with_moved(CARD, "maag", up=True)) == ["maag", "slaap", "wil"]
    assert codes(editing.with_moved(CARD, "maag", up=False)) == ["slaap", "wil", "maag"]
    assert editing.with_moved(CARD, "slaap", up=True) == CARD


def test_an_item_out_of_use_keeps_its_place():
    changed = editing.with_shown(CARD, "maag", is_shown=False)

    assert codes(changed) == codes(CARD)
    assert changed.codes == {"slaap", "wil"}


def test_a_group_and_a_title_get_other_words():
    changed = editing.with_group(
        editing.with_title(CARD, title="Lijst", intro="Hoi"), "a", title="B", help="c", own_lines=True
    )

    assert (changed.title, changed.intro, changed.groups[0].title) == ("Lijst", "Hoi", "B")
    assert "own.a" in changed.codes


def test_a_code_that_is_not_there_is_told():
    with pytest.raises(LookupError):
        editing.with_item(CARD, "kou", text="Kou", help="")
    with pytest.raises(LookupError):
        editing.with_group(CARD, "z", title="Z", help="", own_lines=False)


@pytest.mark.parametrize("labels", ["Ja\nJa", "Ja\nnee\n ja ", "goed  zo\nGoed zo"])
def test_two_answers_that_read_the_same_get_one_sentence(labels):
    form = NewItemForm({"text": "Wil hulp?", "kind": "choice", "labels": labels, "version": 1})

    assert form.errors == {"labels": ["Schrijf verschillende antwoorden: er staan er twee die hetzelfde zijn."]}
