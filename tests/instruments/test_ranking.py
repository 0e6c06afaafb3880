"""Putting options in order: from the form to two dates beside each other."""

import pytest
from django.core.exceptions import ValidationError
from django.template.loader import render_to_string
from hypothesis import given
from hypothesis import strategies as st

from instruments.answers import AnswerFacts, answer_words, fits
from instruments.choices import AnswerKind
from instruments.comparison import Filled, State, compare
from instruments.definition import MOST_RANKED, Definition, Group, Item, read_definition
from instruments.editing import with_item, with_new_item
from instruments.forms.answers import AnswersForm
from instruments.forms.editing import NewItemForm
from instruments.reading import reading_of
from instruments.telling import told
from tests.builders import TODAY

OPTIONS = (("family", "Familie"), ("rest", "Rust"), ("work", "Werk"))
ORDER = Item("order", "Wat telt het meest?", "", AnswerKind.RANK, OPTIONS)
CARD = Definition("Waarden", "", (Group("a", "Wat telt", "", (ORDER,)),))


def form(**places):
    """The form with these options in these places."""
    return AnswersForm(
        {"version": "1"} | {f"q-order-place-{code}": one for code, one in places.items()}, definition=CARD
    )


def compared(before, after):
    """What is told of two orders."""
    sheets = [Filled(TODAY, CARD, {"order": AnswerFacts(value)} if value else {}) for value in (before, after)]
    return told(compare(*sheets))


def test_places_are_kept_as_an_order():
    one = form(family="2", rest="1", work="3")

    assert one.is_valid()
    assert one.answers() == {"order": AnswerFacts("rest;family;work")}


def test_not_everything_needs_a_place_and_only_the_order_counts():
    one = form(family="3", work="1")

    assert one.is_valid()
    assert one.answers()["order"].value == "work;family"


def test_nothing_in_a_place_is_no_answer():
    one = form()

    assert one.is_valid()
    assert one.answers()["order"].is_nothing


def test_two_in_one_place_are_named_and_what_was_chosen_stays():
    one = form(family="1", rest="1", work="2")

    drawn = render_to_string("instruments/_answers.html", {"form": one})

    assert "“Familie” en “Rust” staan allebei op de 1e plaats. Geef ze elk een eigen plaats." in drawn
    assert drawn.count('<option value="1" selected>1e</option>') == 2
    assert 'href="#id_q-order"' in drawn
    assert 'id="id_q-order"' in drawn
    assert one.answers() == {}


@pytest.mark.parametrize("place", ["0", "4", "eerste", "1.0", "²"])
def test_a_place_that_is_not_there_is_refused(place):
    one = form(family=place)

    assert "is geen plaats" in one.errors["q-order"][0]


def test_a_stored_order_is_shown_with_a_label_for_every_choice():
    stored = {"order": AnswerFacts("work;family")}

    drawn = render_to_string("instruments/_answers.html", {"form": AnswersForm(definition=CARD, answers=stored)})

    assert drawn.count("<select") == drawn.count('<label class="rank">') == 3
    assert drawn.count(" selected>") == 3
    assert drawn.index('value="2" selected') < drawn.index('value="" selected') < drawn.index('value="1" selected')


def test_after_a_stale_edit_the_stored_order_stands_beside_it():
    stored = {"order": AnswerFacts("work;family")}
    one = AnswersForm({"version": "1", "q-order-place-rest": "1"}, definition=CARD, answers=stored, version=2)
    one.is_valid()

    one.show_stored()

    drawn = render_to_string("instruments/_answers.html", {"form": one})
    assert "Werk, Familie" in drawn


@pytest.mark.parametrize(
    ("value", "is_right"),
    [
        ("work;family", True),
        ("work", True),
        ("work;work", False),
        ("work;money", False),
        ("work;", False),
        ("x", False),
    ],
)
def test_what_fits(value, is_right):
    assert fits(CARD, "order", value) is is_right


@given(st.permutations([code for code, _label in OPTIONS]), st.integers(1, 3))
def test_every_order_comes_back_as_it_was_typed(codes, number):
    chosen = codes[:number]
    one = form(**{code: str(place) for place, code in enumerate(chosen, start=1)})

    assert one.is_valid()
    assert one.answers()["order"].value.split(";") == chosen
    assert fits(CARD, "order", one.answers()["order"].value)


def test_it_reads_as_an_order():
    assert answer_words(ORDER, "rest;work") == "1e Rust · 2e Werk"
    assert reading_of(CARD, {"order": AnswerFacts("rest")}).groups[0].items[0].words == "1e Rust"


def test_two_dates_tell_what_moved():
    before, after = "family;work;rest", "rest;family;work"

    [part] = compared(before, after).parts

    assert part.title == "Een ander antwoord"
    assert part.changes[0].words == "Rust van 3e naar 1e; Familie van 1e naar 2e; Werk van 2e naar 3e"


def test_two_dates_tell_what_came_and_went():
    [part] = compared("family;work", "work;rest").parts

    assert part.changes[0].words == "Werk van 2e naar 1e; Rust nieuw op 2e; Familie had 1e, nu geen plaats"


def test_the_same_order_is_the_same_and_a_first_order_is_learned():
    assert compared("work", "work").is_same
    [change] = compare(Filled(TODAY, CARD, {}), Filled(TODAY, CARD, {"order": AnswerFacts("work")})).changes
    assert change.state is State.LEARNED


def test_a_definition_with_an_order_survives_and_needs_two_options():
    assert read_definition(CARD.as_json()) == CARD
    one = Item("order", "Wat telt?", "", AnswerKind.RANK, OPTIONS[:1])
    with pytest.raises(ValidationError, match="minstens twee"):
        read_definition(Definition("X", "", (Group("a", "A", "", (one,)),)).as_json())


def test_nobody_puts_more_than_twelve_in_order():
    options = tuple((f"o{number}", f"Optie {number}") for number in range(MOST_RANKED + 1))
    many = Definition("X", "", (Group("a", "A", "", (Item("order", "Wat?", "", AnswerKind.RANK, options),)),))

    with pytest.raises(ValidationError, match="hoogstens 12"):
        read_definition(many.as_json())


def test_an_administrator_adds_one_and_rewords_it():
    added = with_new_item(CARD, "a", text="Volgorde", help="", kind=AnswerKind.RANK, labels=["Zon", "Zee"])
    item = added.groups[0].items[-1]

    reworded = with_item(added, item.code, text="Volgorde", help="", labels=["De zon", "De zee", "Zand"])

    assert item.options == (("zon", "Zon"), ("zee", "Zee"))
    assert reworded.groups[0].items[-1].options == (("zon", "De zon"), ("zee", "De zee"), ("zand", "Zand"))


@pytest.mark.parametrize(
    ("labels", "sentence"), [("Zon", "minstens twee"), ("\n".join("abcdefghijklm"), "hoogstens 12")]
)
def test_the_form_for_a_new_one_says_how_many(labels, sentence):
    one = NewItemForm({"version": "1", "text": "Volgorde", "kind": "rank", "labels": labels})

    assert not one.is_valid()
    assert sentence in one.errors["labels"][0]


def test_on_paper_there_is_room_for_a_number():
    drawn = render_to_string("instruments/_blank.html", {"definition": CARD})

    assert drawn.count("blank__box--number") == 3
    assert "1 is het belangrijkst" in drawn
