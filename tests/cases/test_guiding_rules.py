"""What the method says about time, a group, peers and handing over, up to the day and the hour."""

from datetime import date

import pytest

from cases.choices import HandOverStep
from cases.guiding.rules import (
    AFTERWARDS,
    change_of_lead_advice,
    group_advice,
    peer_review_advice,
    time_advice,
    unfinished_advice,
)
from tests.builders import TODAY

PSYCHIATRIC = {"structural_psychiatric"}


def rules(advice):
    """The ids."""
    return [one.rule for one in advice]


@pytest.mark.parametrize(
    ("hours", "minutes", "until", "said"),
    [
        (None, 9_000, None, False),
        (50, 3_000, None, False),
        (50, 3_001, None, True),
        (None, 0, TODAY, False),
        (None, 0, date(2026, 11, 19), True),
    ],
)
def test_pha_18_only_what_was_planned_can_be_passed(hours, minutes, until, said):
    advice = time_advice(planned_hours=hours, minutes=minutes, planned_until=until, today=TODAY)

    assert rules(advice) == ["PHA-18"][:said]


def test_pha_18_hours_and_day_are_one_sentence():
    (advice,) = time_advice(planned_hours=10, minutes=750, planned_until=date(2026, 11, 1), today=TODAY)

    assert "10 uur gepland en het zijn er nu 12 en de geplande einddatum was 01-11-2026" in advice.sentence
    assert "Niets stopt vanzelf" in advice.sentence


@pytest.mark.parametrize(
    ("is_group", "reason", "said"), [(False, "", 0), (True, "Zij kennen elkaar", 0), (True, "", 1)]
)
def test_pha_17_warns_of_a_group_without_a_reason(is_group, reason, said):
    assert rules(group_advice(is_group=is_group, reason=reason)) == ["PHA-17"][:said]


@pytest.mark.parametrize(
    ("rows", "reviewed_on", "opened_on", "said"),
    [
        ({"structural"}, None, date(2026, 1, 1), 0),
        (PSYCHIATRIC, None, date(2026, 8, 20), 0),
        (PSYCHIATRIC, None, date(2026, 8, 19), 1),
        (PSYCHIATRIC | {"situational"}, date(2026, 8, 20), date(2026, 1, 1), 0),
        (PSYCHIATRIC, date(2026, 8, 19), date(2026, 1, 1), 1),
    ],
)
def test_pha_15_asks_for_peers_after_so_many_months(rows, reviewed_on, opened_on, said):
    advice = peer_review_advice(rows, reviewed_on=reviewed_on, opened_on=opened_on, today=TODAY, months=3)

    assert rules(advice) == ["PHA-15"][:said]


def test_pha_16_a_change_of_lead_needs_somebody_who_hands_over():
    assert rules(change_of_lead_advice(has_giver=True)) == ["PHA-16"]
    assert change_of_lead_advice(has_giver=False) == []


def test_pha_16_what_comes_afterwards_is_not_missed_before():
    assert unfinished_advice(set(HandOverStep) - AFTERWARDS) == []
    (advice,) = unfinished_advice(set(HandOverStep) - {HandOverStep.GOODBYE})
    assert "Nog niet afgevinkt: Er is afscheid genomen." in advice.sentence
