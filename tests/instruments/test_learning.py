"""Two dates of questions that are answered bit by bit: what is known now, and what changed."""

from datetime import date

import pytest
from django.template.loader import render_to_string
from hypothesis import given
from hypothesis import strategies as st

from instruments.answers import AnswerFacts, fits
from instruments.choices import AnswerKind
from instruments.comparison import Filled, State, compare
from instruments.definition import Definition, Group, Item
from instruments.telling import told
from tests.instruments.card import some_questions

MAY, NOVEMBER = date(2026, 5, 20), date(2026, 11, 20)
CHOICES = st.sampled_from(["", "one", "nobody", "unknown"])
LISTS = st.sampled_from(["", "money", "money;grief", "grief;health", "none", "unknown"])
SOURCES = st.sampled_from(["", "client", "worker", "other"])
ANSWERS = st.fixed_dictionaries(
    {"people": st.builds(AnswerFacts, CHOICES, source=SOURCES), "trouble": st.builds(AnswerFacts, LISTS)}
)


def beside(before, after):
    """Two sheets compared, by what is told of them."""
    return told(compare(Filled(MAY, some_questions(), before), Filled(NOVEMBER, some_questions(), after)))


def words(before, after, code="trouble"):
    """What is told of one question: the heading and the words."""
    found = beside({code: AnswerFacts(before)}, {code: AnswerFacts(after)})
    return [(part.title, one.words) for part in found.parts for one in part.changes]


@pytest.mark.parametrize(
    ("code", "before", "after", "said"),
    [
        ("people", "unknown", "one", [("Nieuw bekend", "Eén persoon")]),
        ("people", "", "one", [("Nieuw bekend", "Eén persoon")]),
        ("people", "one", "nobody", [("Een ander antwoord", "eerst “Eén persoon”, nu “Niemand”")]),
        ("people", "one", "unknown", [("Een ander antwoord", "eerst “Eén persoon”, nu “Weet ik (nog) niet”")]),
        ("people", "", "unknown", []),
        ("people", "one", "one", []),
        ("trouble", "unknown", "none", [("Nieuw bekend", "Niets van dit alles")]),
        ("trouble", "money", "money;grief", [("Een ander antwoord", "erbij: Rouw")]),
        ("trouble", "money;grief", "grief", [("Een ander antwoord", "niet meer gekozen: Geld")]),
        (
            "trouble",
            "money;grief",
            "grief;health",
            [("Een ander antwoord", "erbij: Gezondheid; niet meer gekozen: Geld")],
        ),
        (
            "trouble",
            "money;grief",
            "none",
            [("Een ander antwoord", "eerst “Geld · Rouw”, nu “Niets van dit alles”")],
        ),
        ("wish", "", "Rust", [("Nieuw bekend", "Rust")]),
    ],
)
def test_what_became_of_an_answer_is_told_in_words(code, before, after, said):
    assert words(before, after, code) == said


@given(ANSWERS)
def test_the_same_answers_are_the_same(answers):
    found = beside(answers, answers)

    assert {change.state for change in found.comparison.changes} <= {State.SAME}
    assert found.parts == ()


@given(ANSWERS, ANSWERS)
def test_what_came_looking_ahead_went_looking_back(before, after):
    ahead = {one.code: one for one in beside(before, after).comparison.changes}
    back = {one.code: one for one in beside(after, before).comparison.changes}

    assert ahead.keys() == back.keys()
    for code, one in ahead.items():
        assert (one.more, one.less) == (back[code].less, back[code].more)


@given(ANSWERS)
def test_every_answer_of_these_fits(answers):
    assert all(fits(some_questions(), code, facts.value) for code, facts in answers.items())


def test_the_day_and_the_source_are_told_and_not_since_when():
    found = beside({}, {"people": AnswerFacts("one", "De buurvrouw", NOVEMBER, "client")})

    drawn = render_to_string("instruments/_comparison.html", {"told": found})

    assert "Wie zijn er nu?</span> Eén persoon" in drawn
    assert "zegt de persoon zelf, 20-11-2026" in drawn
    assert "sinds" not in drawn
    assert "De buurvrouw" in drawn


def test_answers_that_are_the_same_say_so():
    same = {"people": AnswerFacts("one")}

    drawn = render_to_string("instruments/_comparison.html", {"told": beside(same, same)})

    assert "zijn hetzelfde" in drawn


def test_another_kind_of_answer_is_another_question():
    earlier = Definition("X", "", (Group("now", "Nu", "", (Item("people", "Wie?", "", AnswerKind.TEXT),)),))

    found = compare(
        Filled(MAY, earlier, {"people": AnswerFacts("De buurvrouw")}),
        Filled(NOVEMBER, some_questions(), {"people": AnswerFacts("one")}),
    )

    assert [one.state for one in found.changes] == [State.UNKNOWN]
