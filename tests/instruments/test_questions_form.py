"""The form of questions that are answered bit by bit: more answers at once, what is known from whom, how far one is."""

from datetime import date

import pytest
from django.http import QueryDict
from django.template.loader import render_to_string

from instruments.answers import AnswerFacts
from instruments.forms.answers import AnswersForm, PracticeForm
from tests.instruments.card import a_long_card, long_questions, some_questions

ALONE = "Kies “Niets van dit alles”, of wat er wel speelt: niet allebei."


def form(typed, kind=AnswersForm, definition=None, **stored):
    """The form with this typed, as a browser sends it."""
    return kind(QueryDict(f"version=1&{typed}"), definition=definition or some_questions(), **stored)


def page(one):
    """What is drawn."""
    return render_to_string("instruments/_answers.html", {"form": one})


def fold(drawn, item):
    """The fold of one question, from its tag on."""
    return drawn.split(f'id="vraag-{item}"')[1].split("<details")[1]


def test_answers_note_day_and_source_are_read():
    one = form(
        "q-trouble=grief&q-trouble=money&q-trouble-note=Sinds+de+brief&q-trouble-since=3-11-2026"
        "&q-trouble-source=client&q-people=unknown"
    )

    assert one.is_valid()
    assert one.answers() == {
        "people": AnswerFacts("unknown"),
        "trouble": AnswerFacts("money;grief", "Sinds de brief", date(2026, 11, 3), "client"),
        "wish": AnswerFacts(),
    }


def test_what_stands_beside_a_question_is_called_without_a_colon_after_its_mark():
    one = form("q-trouble-since=ooit", definition=some_questions())

    assert [one.fields[f"q-trouble-{part}"].label for part in ("note", "since", "source")] == [
        "Wat speelt er? (notitie)",
        "Wat speelt er? (wanneer gehoord of gezien)",
        "Wat speelt er? (bron)",
    ]


def test_nothing_ticked_is_no_answer():
    one = form("")

    assert one.is_valid()
    assert all(facts.is_nothing for facts in one.answers().values())


@pytest.mark.parametrize("alone", ["none", "unknown"])
def test_nothing_beside_something_gets_a_sentence_and_the_rest_is_kept(alone):
    one = form(f"q-trouble=money&q-trouble={alone}&q-people=one")

    assert not one.is_valid()
    assert "niet allebei" in one.errors["q-trouble"][0]
    assert one.answers()["people"] == AnswerFacts("one")
    assert "trouble" not in one.answers()
    drawn = page(one)
    assert 'aria-describedby="id_q-trouble_error"' in drawn
    assert 'href="#id_q-trouble_0"' in drawn
    assert 'value="money" id="id_q-trouble_0" checked' in drawn


def test_the_sentence_names_the_answer_that_stands_alone():
    assert form("q-trouble=none&q-trouble=money").errors["q-trouble"] == [ALONE]


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("q-trouble=war", "q-trouble"),
        ("q-people=one%3Bnobody", "q-people"),
        ("q-people-source=gossip", "q-people-source"),
        ("q-people-since=ooit", "q-people-since"),
    ],
)
def test_what_is_not_right_gets_a_sentence_and_opens_the_fold(typed, name):
    one = form(typed)

    assert name in one.errors
    assert f'id="id_{name}_error"' in page(one)
    assert name in ("q-trouble", "q-people") or fold(page(one), "people").startswith(' class="sourced" open')


def test_stored_answers_are_shown_and_the_fold_says_from_whom():
    stored = {"trouble": AnswerFacts("money;health", "", date(2026, 11, 3), "worker")}

    drawn = page(AnswersForm(definition=some_questions(), answers=stored, version=3))

    assert drawn.count(" checked") == 4  # two answers, their source, and no source to the other question
    assert fold(drawn, "trouble").startswith(' class="sourced"><summary>Notitie, dag en bron: Zelf gezien, 03-11-2026<')
    assert 'value="unknown" checked' not in drawn


def test_a_note_opens_the_fold():
    stored = {"people": AnswerFacts("one", "Alleen de buurvrouw")}

    drawn = page(AnswersForm(definition=some_questions(), answers=stored, version=3))

    assert fold(drawn, "people").startswith(' class="sourced" open')
    assert not fold(drawn, "trouble").startswith(' class="sourced" open')


def test_a_source_can_be_taken_back():
    one = form("q-people=one&q-people-source=", answers={"people": AnswerFacts("one", source="client")})

    assert one.is_valid()
    assert one.answers()["people"] == AnswerFacts("one")
    assert "Geen bron" in page(one)


def test_where_not_known_is_offered_no_answer_is_not():
    drawn = page(AnswersForm(definition=some_questions(), version=1))

    assert "Geen antwoord" not in drawn
    assert drawn.count('class="option option--quiet"><input type="radio" name="q-people" value="unknown"') == 1


def test_after_a_stale_edit_the_stored_answers_stand_beside_the_typed_ones():
    one = form("q-trouble=money", answers={"trouble": AnswerFacts("grief;health", source="client")}, version=2)
    one.is_valid()

    one.show_stored()

    assert "<strong>Rouw, Gezondheid</strong>" in page(one)
    assert "<strong>Zegt de persoon zelf</strong>" in page(one)
    assert fold(page(one), "trouble").startswith(' class="sourced" open')


def test_progress_counts_what_is_known_with_what_was_typed():
    stored = {"people": AnswerFacts("unknown"), "wish": AnswerFacts("Rust")}
    one = form("q-people=one&q-trouble=unknown", answers=stored)
    before = page(AnswersForm(definition=some_questions(), answers=stored, version=1))

    one.is_valid()

    assert "data-autosave-answered>1 van 3 beantwoord<" in before
    assert str(one.progress) == "1 van 3 beantwoord"


def test_a_card_without_not_known_tells_no_progress():
    assert AnswersForm(definition=a_long_card()).progress is None


def test_questions_and_groups_can_be_pointed_at():
    drawn = page(AnswersForm(definition=some_questions()))

    for anchor in ("groep-now", "vraag-people", "vraag-trouble", "vraag-wish"):
        assert drawn.count(f'id="{anchor}"') == 1


def test_a_form_without_a_sheet_has_answers_and_no_version():
    one = form("q-people=nobody&q-trouble=money", PracticeForm, some_questions().unsourced())

    assert one.is_valid()
    assert one.cleaned_data.keys() == {"answers"}
    assert one.answers()["trouble"] == AnswerFacts("money")
    drawn = page(one)
    assert 'name="version"' not in drawn
    assert "Notitie" not in drawn


def test_a_long_list_of_questions_is_light():
    stored = {f"q{number}": AnswerFacts("o1;o2", "x" * 80, date(2026, 11, 3), "client") for number in range(15)}

    drawn = page(AnswersForm(definition=long_questions(), answers=stored, version=1))

    assert len(drawn.encode()) < 50 * 1024  # the frame of the house takes less than ten
