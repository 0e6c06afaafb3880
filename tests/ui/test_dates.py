"""Dates in the notations people use."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.dates import (
    NoSuchDate,
    UnreadableDate,
    birth_year,
    format_day,
    has_two_digit_year,
    months_before,
    read_date,
)

DAYS = st.dates(min_value=date(1850, 1, 1), max_value=date(2199, 12, 31))


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("17-8-85", date(2085, 8, 17)),
        ("09-10-2025", date(2025, 10, 9)),
        ("03/12/1948", date(1948, 12, 3)),
        ("1964-01-07", date(1964, 1, 7)),
        ("17.8.85", date(2085, 8, 17)),
        ("03112026", date(2026, 11, 3)),
        ("20261103", date(2026, 11, 3)),
        ("3 nov 2026", date(2026, 11, 3)),
        ("3 november 2026", date(2026, 11, 3)),
        ("ma 3 nov 2026", date(2026, 11, 3)),
        ("Dinsdag, 3 NOV. 2026", date(2026, 11, 3)),
        ("3-nov-26", date(2026, 11, 3)),
        ("  3 - 11 – 2026 ", date(2026, 11, 3)),
        ("2024-08-06 00:00:00", date(2024, 8, 6)),
        ("29-02-2024", date(2024, 2, 29)),
    ],
)
def test_reads_what_people_write(text, day):
    assert read_date(text) == day


@pytest.mark.parametrize("text", ["31-02-1950", "31-04-2026", "29-02-2023", "0-1-2020", "32-01-2020"])
def test_says_that_a_day_does_not_exist(text):
    with pytest.raises(NoSuchDate, match="bestaat niet"):
        read_date(text)


@pytest.mark.parametrize(
    "text", ["", "onbekend", "03-14-1944", "1-1-1", "01-01-0085", "0085-01-01", "zo", "3 foo 2026"]
)
def test_says_how_to_write_what_it_cannot_read(text):
    with pytest.raises(UnreadableDate, match="03-11-2026") as refusal:
        read_date(text)

    assert not isinstance(refusal.value, NoSuchDate)


def test_the_caller_decides_the_century():
    assert read_date("17-8-85", two_digit_year=lambda year: 1900 + year) == date(1985, 8, 17)
    assert has_two_digit_year("17-8-85")
    assert not has_two_digit_year("1985-08-17")


@pytest.mark.parametrize(("digits", "year"), [(85, 1985), (8, 2008), (9, 1909), (26, 1926), (0, 2000)])
def test_a_birth_year_is_that_of_the_youngest_adult(digits, year):
    assert birth_year(digits, date(2026, 11, 21)) == year


@given(DAYS)
def test_reads_back_what_it_shows(day):
    assert (
        read_date(format_day(day)) == read_date(day.isoformat()) == read_date(format_day(day).replace("-", "")) == day
    )


@given(st.text() | st.from_regex(r"[0-9]{1,4}[-/. ][0-9a-z]{1,9}[-/. ][0-9]{1,4}", fullmatch=True))
def test_any_text_is_read_or_refused(text):
    try:
        day = read_date(text)
    except UnreadableDate:
        return
    assert 1850 <= day.year < 2200


@pytest.mark.parametrize(
    ("day", "months", "earlier"),
    [
        (date(2026, 11, 30), 6, date(2026, 5, 30)),
        (date(2026, 8, 31), 6, date(2026, 2, 28)),
        (date(2028, 8, 31), 6, date(2028, 2, 29)),
        (date(2026, 1, 15), 1, date(2025, 12, 15)),
        (date(2026, 11, 20), 36, date(2023, 11, 20)),
    ],
)
def test_months_before_is_the_same_day_or_the_last_of_a_shorter_month(day, months, earlier):
    assert months_before(day, months) == earlier


@given(DAYS, st.integers(min_value=0, max_value=600))
def test_months_before_moves_the_month_and_never_a_day_forward(day, months):
    earlier = months_before(day, months)

    assert (day.year - earlier.year) * 12 + day.month - earlier.month == months
    assert earlier.day <= day.day
