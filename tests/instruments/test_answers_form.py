"""The form made of a definition: it reads answers, and keeps what was typed."""

from datetime import date

import pytest
from django.template.loader import render_to_string

from instruments.answers import AnswerFacts
from instruments.choices import AnswerKind
from instruments.definition import Definition, Group, Item
from instruments.forms.answers import AnswersForm
from tests.instruments.card import a_long_card

OPTIONS = (("ja", "Ja"), ("nee", "Nee"))
ITEMS = (
    Item("slaap", "Slaapproblemen"),
    Item("wil", "Wil hulp?", "", AnswerKind.CHOICE, OPTIONS),
    Item("doel", "Doel", "", AnswerKind.TEXT),
    Item("kou", "Koud huis", is_shown=False),
)
CARD = Definition("Kaart", "Lees dit.", (Group("a", "Lichamelijk", "Over het lijf", ITEMS, own_lines=True),))
EMOJI, HEBREW = "👵🏽 huilt", "שלום"


def form(**typed):
    """The form with this typed; underscores of the names are hyphens."""
    data = {name.replace("_", "-"): value for name, value in typed.items()}
    return AnswersForm({"version": "1"} | data, definition=CARD)


def page(one):
    """What is drawn."""
    return render_to_string("instruments/_answers.html", {"form": one})


def test_every_kind_is_read_as_an_answer():
    one = form(
        q_slaap="seen", q_slaap_note=EMOJI, q_slaap_since="1-9-2026", q_wil="nee", q_doel="Rust", own_a=" Kou \n\nx"
    )

    assert one.is_valid()
    assert one.cleaned_data["version"] == 1
    assert one.answers() == {
        "slaap": AnswerFacts("seen", EMOJI, date(2026, 9, 1)),
        "wil": AnswerFacts("nee"),
        "doel": AnswerFacts("Rust"),
        "own.a": AnswerFacts("Kou\nx"),
    }


def test_nothing_chosen_and_not_discussed_are_the_same():
    one = form(q_slaap="not_discussed")

    assert one.is_valid()
    assert all(facts.is_nothing for facts in one.answers().values())


def test_what_the_version_does_not_ask_is_passed_over():
    one = form(q_kou="seen", q_anders="seen", own_b="Kou", q_slaap="seen")

    assert one.is_valid()
    assert one.answers().keys() == {"slaap", "wil", "doel", "own.a"}


def test_stored_answers_are_shown():
    stored = {"slaap": AnswerFacts("seen", "Ligt wakker", date(2026, 9, 1)), "own.a": AnswerFacts("Kou")}

    drawn = page(AnswersForm(definition=CARD, answers=stored, version=3))

    assert 'value="seen" id="id_q-slaap_0" checked' in drawn
    assert 'value="01-09-2026"' in drawn
    assert ">\nLigt wakker</textarea>" in drawn
    assert ">\nKou</textarea>" in drawn
    assert 'name="version" value="3"' in drawn
    assert "Koud huis" not in drawn


def test_without_an_answer_not_discussed_is_chosen():
    assert 'value="not_discussed" checked' in page(AnswersForm(definition=CARD))


@pytest.mark.parametrize(
    ("name", "typed", "sentence"),
    [
        ("q-slaap-since", "sinds de zomer", "niet te lezen"),
        ("q-slaap-since", "31-2-2026", "bestaat niet"),
        ("q-slaap-since", "1" * 10_000, "niet te lezen"),
        ("q-slaap-note", "nul\0teken", "tekens zijn niet toegestaan"),
        ("q-slaap-note", HEBREW * 200, "800 tekens lang"),
        ("q-slaap", "misschien", "misschien"),
        ("q-wil", "wellicht", "wellicht"),
        ("own-a", "x" * 1_000_000, "1000000 tekens lang"),
        ("q-doel", "é" * 5001, "5001 tekens lang"),
    ],
)
def test_what_is_not_right_gets_a_sentence_beside_the_field_and_stays(name, typed, sentence):
    one = AnswersForm({"version": "1", name: typed, "q-slaap-note": "Blijft"} | {name: typed}, definition=CARD)

    drawn = page(one)

    assert sentence in str(one.errors[name])
    assert f'id="id_{name}_error"' in drawn
    assert (name.startswith("q-slaap") and name != "q-slaap-note") or typed in drawn
    assert name == "q-slaap-note" or "Blijft" in drawn


def test_what_is_right_is_read_beside_what_is_not():
    one = form(q_slaap="seen", q_slaap_since="ooit", q_doel="Rust")

    assert not one.is_valid()
    assert one.answers().keys() == {"wil", "doel", "own.a"}


def test_after_a_stale_edit_the_stored_answer_stands_beside_the_typed_one():
    one = AnswersForm(
        {"version": "1", "q-slaap": "not_seen"}, definition=CARD, answers={"slaap": AnswerFacts("seen")}, version=2
    )
    one.is_valid()

    one.show_stored()

    assert "Nu opgeslagen:" in page(one)
    assert 'name="version" value="2"' in page(one)


def test_a_whole_card_is_light():
    drawn = page(AnswersForm(definition=a_long_card(), version=1))

    assert drawn.count("<fieldset") == 34
    assert len(drawn.encode()) < 40 * 1024
