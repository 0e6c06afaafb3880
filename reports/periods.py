"""Periods to count over: years and quarters; pure."""

from datetime import date
from typing import NamedTuple

from django.utils.translation import gettext as _

YEARS = 5
MONTHS = 3


class Period(NamedTuple):
    """From `start` up to, not including, `end`. The code stands in an address: "2026" or "2026-2"."""

    code: str
    label: str
    start: date
    end: date


def open_periods(today: date) -> list[Period]:
    """This year and four before it, each followed by its quarters, newest first; none that still has to begin."""
    return [
        period
        for number in range(today.year, today.year - YEARS, -1)
        for period in (_year(number), *(_quarter(number, quarter) for quarter in (4, 3, 2, 1)))
        if period.start <= today
    ]


def closed_years(today: date) -> list[Period]:
    """REP-04: the years that are over, newest first.

    What is released outside the team comes in periods that never overlap: a year less its quarters would tell what
    a quarter hides.
    """
    return [_year(number) for number in range(today.year - 1, today.year - 1 - YEARS, -1)]


def _year(number: int) -> Period:
    return Period(str(number), str(number), date(number, 1, 1), date(number + 1, 1, 1))


def _quarter(year: int, number: int) -> Period:
    past = MONTHS * number  # months of the year that are over when it ends
    start, end = date(year, past - MONTHS + 1, 1), date(year + past // 12, past % 12 + 1, 1)
    return Period(f"{year}-{number}", _("{n}e kwartaal {year}").format(n=number, year=year), start, end)
