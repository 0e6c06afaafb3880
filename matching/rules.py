"""What a VOG still says, and what to mind before two people are put forward. Pure."""

from calendar import monthrange
from datetime import date

from django.utils.translation import gettext_lazy as _

from matching.choices import Conduct
from method.advice import Advice, warn

RENEW_MONTHS = 3


def conduct_since(today: date, years: int) -> date:
    """The first day on which a VOG that was seen still counts."""
    return _months_before(today, 12 * years)


def conduct_on(*, seen_on: date | None, today: date, years: int) -> Conduct:
    """VOL-01, VOL-27: whether the VOG was seen, still counts, or has to be asked again soon."""
    if seen_on is None:
        return Conduct.MISSING
    if seen_on < conduct_since(today, years):
        return Conduct.OLD
    if seen_on < _months_before(today, 12 * years - RENEW_MONTHS):
        return Conduct.SOON_OLD
    return Conduct.VALID


def proposal_advice(*, has_consent: bool) -> list[Advice]:
    """VOL-03: what to mind about the client. Refusing is for the gates, when they come."""
    if has_consent:
        return []
    return [warn("VOL-03", _("De cliënt heeft nog geen toestemming gegeven voor een vrijwilliger. Vraag die eerst."))]


def conduct_advice(conduct: Conduct) -> list[Advice]:
    """VOL-01, VOL-27: what to mind about the volunteer. Refusing is for the gates, when they come."""
    sentences = {
        Conduct.MISSING: warn("VOL-01", _("De VOG is nog niet gezien. Vraag die voordat een koppeling begint.")),
        Conduct.OLD: warn("VOL-01", _("De VOG is te oud. Vraag een nieuwe voordat een koppeling begint.")),
        Conduct.SOON_OLD: warn("VOL-27", _("De VOG is bijna te oud. Vraag nu een nieuwe aan.")),
    }
    return [sentences[conduct]] if conduct in sentences else []


def _months_before(day: date, months: int) -> date:
    """The same day of the month that many months earlier; the last of a shorter month."""
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
