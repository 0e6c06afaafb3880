"""How long a VOG counts, and what to mind before a match is proposed."""

from datetime import date

import pytest

from matching.choices import Conduct
from matching.rules import conduct_advice, conduct_on, conduct_since, papers_advice, proposal_advice

TODAY = date(2026, 11, 20)


@pytest.mark.parametrize(
    ("seen_on", "conduct"),
    [
        (None, Conduct.MISSING),
        (date(2023, 11, 19), Conduct.OLD),
        (date(2023, 11, 20), Conduct.SOON_OLD),
        (date(2024, 2, 19), Conduct.SOON_OLD),
        (date(2024, 2, 20), Conduct.VALID),
        (date(2026, 11, 20), Conduct.VALID),
    ],
)
def test_vol_01_and_vol_27_tell_what_the_vog_still_says(seen_on, conduct):
    assert conduct_on(seen_on=seen_on, today=TODAY, years=3) is conduct


def test_a_vog_of_a_leap_day_ends_in_a_month_that_is_shorter():
    assert conduct_since(date(2028, 2, 29), 3) == date(2025, 2, 28)
    assert conduct_since(date(2026, 1, 31), 1) == date(2025, 1, 31)


@pytest.mark.parametrize(
    ("conduct", "rules"),
    [
        (Conduct.MISSING, ["VOL-01"]),
        (Conduct.OLD, ["VOL-01"]),
        (Conduct.SOON_OLD, ["VOL-27"]),
        (Conduct.VALID, []),
    ],
)
def test_vol_01_and_vol_27_say_what_to_ask(conduct, rules):
    assert [one.rule for one in conduct_advice(conduct)] == rules


@pytest.mark.parametrize(
    ("conduct", "told"),
    [(Conduct.MISSING, 1), (Conduct.OLD, 1), (Conduct.SOON_OLD, 0), (Conduct.VALID, 0)],
)
def test_vol_01_says_without_a_word_on_the_vog_that_the_coordinator_goes_first(conduct, told):
    advice = papers_advice(conduct)

    assert [one.rule for one in advice] == ["VOL-01"] * told
    assert not [one for one in advice if "VOG" in str(one)]


def test_vol_03_asks_for_consent_first():
    assert [one.rule for one in proposal_advice(has_consent=False)] == ["VOL-03"]
    assert proposal_advice(has_consent=True) == []
