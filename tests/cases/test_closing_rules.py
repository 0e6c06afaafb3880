"""What closing asks for each reason, and what the method says of it."""

import pytest

from cases.choices import ClosingReason
from cases.closing.rules import asked_for, missing_advice, weighing_advice
from typology.choices import Persistence

R = ClosingReason


def rules(advice):
    """Their ids."""
    return [one.rule for one in advice]


@pytest.mark.parametrize("row", ["", *Persistence])
@pytest.mark.parametrize("reason", ClosingReason)
def test_clo_13_staying_away_or_refusing_belongs_to_the_picture_of_two_rows(reason, row):
    is_hard = reason in (R.MISSED_APPOINTMENTS, R.REFERRAL_REFUSED) and row in (
        Persistence.SITUATIONAL,
        Persistence.STRUCTURAL_PSYCHIATRIC,
    )

    assert rules(weighing_advice(reason, rows={row})) == ["CLO-13"] * is_hard


@pytest.mark.parametrize(
    ("missing", "words"),
    [
        (["review"], "nog geen terugblik."),
        (["review", "aftercare"], "nog geen terugblik of dag voor nazorg."),
        (["review", "emergency_plan", "aftercare"], "nog geen terugblik, noodplan of dag voor nazorg."),
    ],
)
def test_clo_03_names_exactly_what_is_missing(missing, words):
    advice = missing_advice(missing)

    assert rules(advice) == ["CLO-03"]
    assert words in str(advice[0].sentence)


def test_clo_03_says_nothing_when_all_is_there():
    assert missing_advice([]) == []


def test_of_who_died_nothing_is_asked_and_of_who_is_out_of_reach_not_how_they_see_it():
    assert not any(asked_for(R.DIED))
    assert {reason for reason in R if not asked_for(reason).person} == {R.DIED, R.MOVED, R.NO_CONTACT, R.UNKNOWN}
