"""Years and quarters to count over."""

from datetime import date, timedelta
from itertools import pairwise

from reports.periods import closed_years, open_periods

TODAY = date(2026, 5, 15)


def test_open_periods_are_years_with_the_quarters_that_began():
    codes = [period.code for period in open_periods(TODAY)]

    assert codes[:4] == ["2026", "2026-2", "2026-1", "2025"]
    assert len(codes) == 3 + 4 * 5


def test_the_quarters_of_a_year_follow_each_other_without_a_gap():
    year, *quarters = (period for period in open_periods(TODAY) if period.code.startswith("2025"))

    assert [quarters[-1].start, quarters[0].end] == [year.start, year.end]
    assert all(later.start == earlier.end for later, earlier in pairwise(quarters))


def test_rep_04_released_periods_are_over_and_never_overlap():
    """Else one less the others would tell what a shorter one hides."""
    periods = closed_years(TODAY)

    days = [period.start + timedelta(n) for period in periods for n in range((period.end - period.start).days)]

    assert len(days) == len(set(days))
    assert max(days) < TODAY
