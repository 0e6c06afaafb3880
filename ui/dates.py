"""Dates as people write them in Dutch: read in many notations, shown in one."""

import re
import unicodedata
from calendar import monthrange
from collections.abc import Callable
from datetime import date, datetime, time

from django.utils.timezone import make_aware
from django.utils.translation import gettext_lazy as _

ADULT = 18
YEARS = range(1850, 2200)
MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "januari jan",
            "februari febr feb",
            "maart mrt mar",
            "april apr",
            "mei",
            "juni jun",
            "juli jul",
            "augustus aug",
            "september sept sep",
            "oktober okt",
            "november nov",
            "december dec",
        ),
        start=1,
    )
    for name in names.split()
}
WEEKDAYS = r"(?:(?:ma|di|wo|do|vr|za|zo|(?:maan|dins|woens|donder|vrij|zater|zon)dag)\b[., ]*)?"
DASHES = str.maketrans("‐‑‒–—−", "------")
BETWEEN = r"\s*[-/. ]\s*"
DAY_FIRST = re.compile(rf"([0-9]{{1,2}}){BETWEEN}([0-9]{{1,2}}){BETWEEN}([0-9]{{4}}|[0-9]{{2}})")
YEAR_FIRST = re.compile(rf"([0-9]{{4}}){BETWEEN}([0-9]{{1,2}}){BETWEEN}([0-9]{{1,2}})")
WITH_MONTH_NAME = re.compile(r"([0-9]{1,2})[-/. ]*([a-z]+)[-/. ]*([0-9]{4}|[0-9]{2})")
EIGHT_DIGITS = re.compile(r"([0-9]{2})([0-9]{2})([0-9]{4})")
EIGHT_DIGITS_YEAR_FIRST = re.compile(r"([0-9]{4})([0-9]{2})([0-9]{2})")
MIDNIGHT = re.compile(r"[t ]0{1,2}:00(:00(\.0+)?)?$")


class UnreadableDate(ValueError):
    """Nobody can tell which day is meant."""


class NoSuchDate(UnreadableDate):
    """Written well, but the calendar has no such day."""


def read_date(text: str, *, two_digit_year: Callable[[int], int] | None = None) -> date:
    """The day that is meant; day before month, years 1850 to 2199, a weekday in front is not checked.

    `two_digit_year` makes 85 into a full year; without it two digits are 20xx.
    Raises UnreadableDate or NoSuchDate, with a sentence for the user.
    """
    plain = " ".join(unicodedata.normalize("NFKC", text).translate(DASHES).lower().split())
    plain = re.sub(f"^{WEEKDAYS}", "", MIDNIGHT.sub("", plain))
    digits, month, day = _parts(plain)
    year = int(digits)
    if len(digits) == 2:
        year = two_digit_year(year) if two_digit_year else 2000 + year
    if month not in range(1, 13) or year not in YEARS:
        raise unreadable()
    try:
        return date(year, month, day)
    except ValueError:
        raise NoSuchDate(_("Deze datum bestaat niet: kijk de dag en de maand nog eens na.")) from None


def birth_year(two_digits: int, today: date) -> int:
    """The full year of birth of somebody who turns at least eighteen this year, as young as possible."""
    youngest = today.year - ADULT
    return youngest - (youngest - two_digits) % 100


def format_day(day: date) -> str:
    """03-11-2026, as every page shows a day."""
    return f"{day.day:02}-{day.month:02}-{day.year:04}"


def midnight(day: date) -> datetime:
    """The moment on which this day begins here."""
    return make_aware(datetime.combine(day, time.min))


def months_before(day: date, months: int) -> date:
    """The same day of the month that many months earlier; the last of a shorter month."""
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def unreadable() -> UnreadableDate:
    """The refusal, with what to write instead."""
    return UnreadableDate(_("Deze datum is niet te lezen: schrijf dag-maand-jaar, bijvoorbeeld 03-11-2026."))


def has_two_digit_year(text: str) -> bool:
    """Whether `read_date` had to guess the century of this readable date."""
    return not re.search("[0-9]{4}", text)


def _parts(plain: str) -> tuple[str, int, int]:
    """Digits of the year, month and day, not yet judged."""
    if found := YEAR_FIRST.fullmatch(plain):
        year, month, day = found.groups()
    elif found := DAY_FIRST.fullmatch(plain):
        day, month, year = found.groups()
    elif (found := WITH_MONTH_NAME.fullmatch(plain)) and found[2] in MONTHS:
        day, month, year = found[1], MONTHS[found[2]], found[3]
    elif (found := EIGHT_DIGITS.fullmatch(plain)) and int(found[3]) in YEARS:
        day, month, year = found.groups()
    elif found := EIGHT_DIGITS_YEAR_FIRST.fullmatch(plain):
        year, month, day = found.groups()
    else:
        raise unreadable()
    return year, int(month), int(day)
