"""Working days: Mondays to Fridays without the public holidays of the Netherlands."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from method.working_days import dutch_holidays, no_holidays, working_days_before, working_days_between

DAYS = st.dates(min_value=date(1970, 1, 1), max_value=date(2040, 12, 31))
CALENDARS = st.sampled_from([dutch_holidays, no_holidays])


def counted_one_by_one(start, end, free):
    """The same, the slow way."""
    days = [start + timedelta(days=offset) for offset in range(1, (end - start).days + 1)]
    return sum(day.weekday() < 5 and day not in free(day.year) for day in days)


def test_a_year_has_these_holidays_on_a_weekday():
    assert sorted(dutch_holidays(2026)) == [
        date(2026, 1, 1),  # Nieuwjaarsdag
        date(2026, 4, 6),  # tweede paasdag
        date(2026, 4, 27),  # Koningsdag
        date(2026, 5, 14),  # Hemelvaartsdag
        date(2026, 5, 25),  # tweede pinksterdag
        date(2026, 12, 25),  # eerste kerstdag; de tweede is een zaterdag
    ]


@pytest.mark.parametrize(("day", "is_free"), [(date(2025, 5, 5), True), (date(2026, 5, 5), False)])
def test_liberation_day_is_free_once_in_five_years(day, is_free):
    assert (day in dutch_holidays(day.year)) is is_free


def test_good_friday_is_a_working_day():
    assert date(2026, 4, 3) not in dutch_holidays(2026)


@pytest.mark.parametrize(
    ("start", "end", "days"),
    [
        (date(2026, 11, 20), date(2026, 11, 20), 0),
        (date(2026, 11, 20), date(2026, 11, 22), 0),  # Friday to Sunday
        (date(2026, 11, 20), date(2026, 11, 23), 1),
        (date(2026, 11, 20), date(2026, 11, 27), 5),
        (date(2026, 11, 21), date(2026, 11, 23), 1),  # from a Saturday
        (date(2026, 11, 23), date(2026, 11, 20), 0),  # the other way round
        (date(2026, 12, 24), date(2026, 12, 28), 1),  # Christmas
        (date(2026, 4, 2), date(2026, 4, 7), 2),  # Good Friday counts, Easter Monday does not
        (date(2025, 12, 31), date(2026, 1, 2), 1),
    ],
)
def test_working_days_between_two_days(start, end, days):
    assert working_days_between(start, end) == days


@pytest.mark.parametrize(
    ("day", "count", "latest"),
    [
        (date(2026, 11, 20), 5, date(2026, 11, 12)),
        (date(2026, 11, 20), 0, date(2026, 11, 19)),
        (date(2026, 11, 22), 0, date(2026, 11, 19)),  # from a Sunday
        (date(2026, 4, 7), 0, date(2026, 4, 6)),
        (date(2026, 4, 7), 1, date(2026, 4, 2)),  # over Easter
    ],
)
def test_the_latest_day_that_lies_more_working_days_back(day, count, latest):
    assert working_days_before(day, count) == latest


@given(start=DAYS, span=st.integers(-10, 4_000), free=CALENDARS)
def test_counting_agrees_with_counting_one_by_one(start, span, free):
    end = start + timedelta(days=span)

    assert working_days_between(start, end, free) == counted_one_by_one(start, end, free)


@given(day=DAYS, count=st.integers(0, 60), free=CALENDARS)
def test_before_is_the_last_day_with_more_than_that_many_between(day, count, free):
    latest = working_days_before(day, count, free)

    assert working_days_between(latest, day, free) > count
    assert working_days_between(latest + timedelta(days=1), day, free) <= count
