"""Rules about meldingen; pure."""

from datetime import date, timedelta

from django.utils.translation import gettext_lazy as _

from method.advice import Advice, warn

SATURDAY = 5


def working_days_between(start: date, end: date) -> int:
    """Mondays to Fridays after `start`, up to and including `end`; holidays count as working days."""
    days = (start + timedelta(days=offset) for offset in range(1, (end - start).days + 1))
    return sum(day.weekday() < SATURDAY for day in days)


def working_days_before(day: date, count: int) -> date:
    """The latest day that lies more than `count` working days before `day`."""
    passed = 0
    while passed <= count:
        passed += day.weekday() < SATURDAY
        day -= timedelta(days=1)
    return day


def waiting_advice(*, received_on: date, attempted: bool, today: date, limit: int) -> list[Advice]:
    """SIG-06 (Viaa 2018): an open melding without a contact attempt for more than `limit` working days."""
    if attempted or working_days_between(received_on, today) <= limit:
        return []
    return [warn("SIG-06", _("Deze melding wacht lang op een eerste contactpoging."))]
