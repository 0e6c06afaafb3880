"""What the method says of sharing, referring, asking how it went, and paper."""

from datetime import date

import pytest

from cases.choices import Question
from cases.referring.rules import TOPICS, follow_up_day, result_advice, sharing_advice, where_to_advice
from cases.rules import WRITTEN, reading_advice
from method.thresholds import Threshold
from tests.builders import TODAY


def test_clo_04_nothing_is_shared_without_consent():
    assert [(one.rule, one.kind) for one in sharing_advice(has_consent=False, is_vital=False)] == [("CLO-04", "block")]
    assert sharing_advice(has_consent=True, is_vital=False) == []


def test_clo_14_a_vital_interest_is_a_gate_and_nothing_where_consent_stands():
    assert [(one.rule, one.kind) for one in sharing_advice(has_consent=False, is_vital=True)] == [("CLO-14", "gate")]
    assert sharing_advice(has_consent=True, is_vital=True) == []


def test_clo_05_asks_after_eight_weeks_unless_the_organisation_chose_another_term():
    assert Threshold.REFERRAL_WEEKS.default == 8
    assert follow_up_day(TODAY, weeks=8) == date(2027, 1, 15)


@pytest.mark.parametrize("result", ["left", "not_gone", "turned_down", "waiting"])
def test_clo_05_says_what_next_when_somebody_is_not_there(result):
    assert [one.rule for one in result_advice(result, asks_again=False)] == ["CLO-05"]


@pytest.mark.parametrize(("result", "asks_again"), [("arrived", False), ("", True), ("waiting", True)])
def test_clo_05_is_silent_when_nothing_is_to_be_done(result, asks_again):
    assert result_advice(result, asks_again=asks_again) == []


@pytest.mark.parametrize(
    ("question", "word"), [("psychological", "POH-GGZ"), ("debts", "gemeente"), ("other", "sociale kaart")]
)
def test_clo_12_names_where_this_is_at_home(question, word):
    (advice,) = where_to_advice(question)

    assert (advice.rule, advice.kind) == ("CLO-12", "hint")
    assert word in str(advice.sentence)


@pytest.mark.parametrize("question", ["", "contact", "practical"])
def test_clo_12_is_silent_about_other_questions(question):
    assert where_to_advice(question) == []


def test_every_question_but_other_has_its_topic():
    assert set(Question) - set(TOPICS) == {Question.OTHER}


@pytest.mark.parametrize(
    ("low_literate", "is_written", "warned"),
    [(["yes"], True, True), (["no", "yes"], True, True), (["yes"], False, False), (["unknown"], True, False)],
)
def test_pha_20_warns_of_paper_where_reading_is_hard(low_literate, is_written, warned):
    assert [one.rule for one in reading_advice(low_literate, is_written=is_written)] == ["PHA-20"] * warned


def test_pha_20_is_about_letters_and_mail():
    assert [*WRITTEN] == ["letter", "email"]
