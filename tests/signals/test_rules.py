"""How long a melding waits, counted in working days, by the rule and by the queryset alike."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from method.thresholds import Threshold, Thresholds
from method.working_days import working_days_before, working_days_between
from signals.models import Concern
from signals.queries.concern_page import advice_on
from signals.rules.concerns import carer_advice, family_advice, life_event_advice, no_visit_advice, waiting_advice
from signals.services.concerns import close_concern, note_attempt
from tests.builders import BY_PHONE, a_concern, a_worker

FRIDAY = date(2026, 11, 20)
DAYS = st.dates(date(2020, 1, 1), date(2035, 12, 31))


@pytest.mark.parametrize(
    ("start", "end", "days"),
    [
        (FRIDAY, FRIDAY, 0),
        (FRIDAY, date(2026, 11, 21), 0),
        (FRIDAY, date(2026, 11, 23), 1),
        (date(2026, 11, 21), date(2026, 11, 23), 1),
        (date(2026, 11, 13), FRIDAY, 5),
        (date(2026, 11, 6), FRIDAY, 10),
        (FRIDAY, date(2026, 11, 13), 0),
    ],
)
def test_sig_06_counts_mondays_to_fridays(start, end, days):
    assert working_days_between(start, end) == days


@given(day=DAYS, count=st.integers(0, 40))
def test_sig_06_the_day_before_which_it_is_long_agrees_with_the_count(day, count):
    latest = working_days_before(day, count)

    assert working_days_between(latest, day) > count
    assert working_days_between(latest + timedelta(days=1), day) <= count


@pytest.mark.parametrize(
    ("received_on", "attempted", "rules"),
    [
        (date(2026, 11, 13), False, []),
        (date(2026, 11, 12), False, ["SIG-06"]),
        (date(2026, 11, 12), True, []),
    ],
)
def test_sig_06_warns_when_nobody_tried_for_more_than_five_working_days(received_on, attempted, rules):
    advice = waiting_advice(received_on=received_on, attempted=attempted, today=FRIDAY, limit=5)

    assert [one.rule for one in advice] == rules


@pytest.mark.django_db
@pytest.mark.parametrize("hour", [0, 11, 22, 23])
@pytest.mark.parametrize("age", range(5, 12))
def test_sig_06_the_list_and_the_warning_agree_at_any_hour(age, hour):
    """Half past midnight here is still the day before in UTC; what counts is the day here."""
    received_at = datetime(2026, 11, 20, hour, 30, tzinfo=UTC) - timedelta(days=age)
    concern = a_concern(at=received_at)
    limits = Thresholds()
    limit = limits[Threshold.CONCERN_WAITING_DAYS]

    listed = Concern.objects.waiting_since(working_days_before(FRIDAY, limit)).exists()

    assert listed == bool(advice_on(concern, [], today=FRIDAY, limits=limits))


@pytest.mark.django_db
def test_sig_06_stops_when_somebody_tried_or_the_melding_is_closed():
    worker, long_ago = a_worker(), datetime(2026, 10, 1, 9, 0, tzinfo=UTC)
    tried, closed, waiting = (a_concern(at=long_ago) for _each in range(3))

    note_attempt(concern=tried, held=False, is_followed=True, on=FRIDAY, at=long_ago, by=worker)
    close_concern(concern=closed, outcome="unfounded", version=1, by=worker, at=long_ago, no_visit_reason=BY_PHONE)

    assert list(Concern.objects.waiting_since(FRIDAY)) == [waiting]


@pytest.mark.parametrize(
    ("reasons", "words", "named"),
    [
        (["care_task"], "", True),
        ([], "Hij is MANTELZORGER van zijn broer", True),
        ([], "Ze zorgt voor haar man", True),
        (["lonely"], "De gordijnen zijn dicht", False),
    ],
)
def test_sig_13_asks_to_look_at_the_carer_too(reasons, words, named):
    assert [one.rule for one in carer_advice(reasons=reasons, words=words)] == ["SIG-13"] * named


@pytest.mark.parametrize("is_known", [True, False])
def test_sig_14_a_life_event_is_a_way_in(is_known):
    assert [one.rule for one in life_event_advice(is_known=is_known)] == ["SIG-14"] * is_known


@pytest.mark.parametrize(("outcome", "warned"), [("family", True), ("no_need", False)])
def test_sig_12_family_does_not_exclude_isolation(outcome, warned):
    assert [one.rule for one in family_advice(outcome)] == ["SIG-12"] * warned


@pytest.mark.parametrize(
    ("outcome", "attempted", "reason", "always_visit", "refused"),
    [
        ("no_need", False, "", False, True),
        ("no_need", False, "  ", False, True),
        ("no_need", False, "gebeld", False, False),
        ("no_need", True, "", False, False),
        ("no_need", False, "gebeld", True, True),
        ("no_need", True, "", True, False),
        ("unfounded", False, "", True, True),
        ("unfounded", False, "gebeld", True, False),
    ],
)
def test_sig_03_a_melding_is_visited_or_somebody_says_why_not(outcome, attempted, reason, always_visit, refused):
    facts = {"outcome": outcome, "attempted": attempted, "reason": reason, "always_visit": always_visit}

    assert [one.rule for one in no_visit_advice(**facts)] == ["SIG-03"] * refused
