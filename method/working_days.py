"""Working days here: Mondays to Fridays that are no public holiday; pure."""

from collections.abc import Callable, Collection
from datetime import date, timedelta
from functools import cache

from holidays.countries import Netherlands

SATURDAY = 5
WORKING_WEEK = 5
NO_DAY_OFF = "Goede vrijdag"

# The free days of one year.
FreeDays = Callable[[int], Collection[date]]


@cache
def dutch_holidays(year: int) -> frozenset[date]:
    """The public holidays on a Monday to Friday: what a welfare organisation closes for.

    Liberation Day (5 May) is free once in five years only (2025, 2030), as most collective agreements have it.
    Good Friday is no official free day: the law on terms spares it, but people work. Years before 1966 have none.
    """
    of_the_year = Netherlands(years=year, language="nl")
    return frozenset(day for day, name in of_the_year.items() if day.weekday() < SATURDAY and name != NO_DAY_OFF)


def no_holidays(year: int) -> frozenset[date]:
    """For who counts every Monday to Friday."""
    return frozenset()


def working_days_between(start: date, end: date, free: FreeDays = dutch_holidays) -> int:
    """Working days after `start`, up to and including `end`; none when `end` is not later."""
    if end <= start:
        return 0
    days_off = sum(
        start < day <= end and day.weekday() < SATURDAY
        for year in range(start.year, end.year + 1)
        for day in free(year)
    )
    return _weekdays_until(end) - _weekdays_until(start) - days_off


def working_days_before(day: date, count: int, free: FreeDays = dutch_holidays) -> date:
    """The latest day that lies more than `count` working days before `day`.

    What came in on that day or earlier has waited longer than `count`. Walks back a day at a time: `count` is the
    number of days that is waited for, not a span of years.
    """
    passed = 0
    while passed <= count:
        passed += day.weekday() < SATURDAY and day not in free(day.year)
        day -= timedelta(days=1)
    return day


def _weekdays_until(day: date) -> int:
    """Mondays to Fridays from the first day of the calendar, a Monday, up to and including this day."""
    weeks, days = divmod(day.toordinal(), 7)
    return weeks * WORKING_WEEK + min(days, WORKING_WEEK)
