"""What an answer holds, and which answers an item knows."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from instruments.answers import AnswerFacts, answer_words, codes_of, fits, is_known, joined
from instruments.choices import AnswerKind
from instruments.definition import Item
from tests.instruments.card import PEOPLE, TROUBLE, some_questions

TOGETHER = st.sets(st.sampled_from(["money", "grief", "health"]), min_size=1)


@given(TOGETHER)
def test_more_answers_are_kept_in_the_order_in_which_they_are_offered(chosen):
    value = joined(code for code, _label in TROUBLE.options if code in chosen)

    assert fits(some_questions(), "trouble", value)
    assert set(codes_of(value)) == chosen


@given(TOGETHER, st.sampled_from(["none", "unknown"]))
def test_nothing_and_not_known_go_with_nothing_else(chosen, alone):
    value = joined(code for code, _label in TROUBLE.options if code in chosen | {alone})

    assert not fits(some_questions(), "trouble", value)
    assert fits(some_questions(), "trouble", alone)


@pytest.mark.parametrize("value", ["grief;money", "money;money", "money;", ";", "war", "money;war", "seen"])
def test_codes_in_another_order_twice_or_unknown_do_not_fit(value):
    assert not fits(some_questions(), "trouble", value)


def test_one_answer_is_never_two():
    assert fits(some_questions(), "people", "one")
    assert not fits(some_questions(), "people", "one;nobody")


def test_more_answers_read_as_their_words():
    assert answer_words(TROUBLE, "money;grief") == "Geld · Rouw"
    assert answer_words(TROUBLE, "") == "Niet besproken"


def test_not_known_is_an_answer_that_says_nothing_yet():
    words = Item("wish", "Wens", "", AnswerKind.TEXT)

    assert AnswerFacts("unknown").is_given
    assert [is_known(item, AnswerFacts("unknown")) for item in (PEOPLE, TROUBLE, words)] == [False, False, True]
    assert not is_known(PEOPLE, AnswerFacts("", "Vroeg ernaar"))


def test_from_whom_it_is_reads_as_far_as_it_was_said():
    day = date(2026, 11, 3)

    assert AnswerFacts("one", since_on=day, source="client").told == "zegt de persoon zelf, 03-11-2026"
    assert AnswerFacts("one", source="worker").told == "zelf gezien"
    assert AnswerFacts("one").told == ""
