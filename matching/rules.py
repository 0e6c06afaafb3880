"""What a VOG still says, and what to mind before two people are put forward. Pure."""

from datetime import date

from django.utils.translation import gettext_lazy as _

from matching.choices import Conduct
from method.advice import Advice, warn
from ui.dates import months_before

RENEW_MONTHS = 3


def conduct_since(today: date, years: int) -> date:
    """The first day on which a VOG that was seen still counts."""
    return months_before(today, 12 * years)


def conduct_on(*, seen_on: date | None, today: date, years: int) -> Conduct:
    """VOL-01, VOL-27: whether the VOG was seen, still counts, or has to be asked again soon."""
    if seen_on is None:
        return Conduct.MISSING
    if seen_on < conduct_since(today, years):
        return Conduct.OLD
    if seen_on < months_before(today, 12 * years - RENEW_MONTHS):
        return Conduct.SOON_OLD
    return Conduct.VALID


def proposal_advice(*, has_consent: bool) -> list[Advice]:
    """VOL-03: what to mind about the client. Refusing is for the gates, when they come."""
    if has_consent:
        return []
    return [warn("VOL-03", _("Er is geen toestemming van de cliënt voor een vrijwilliger. Zonder ja begint er niets."))]


def conduct_advice(conduct: Conduct) -> list[Advice]:
    """VOL-01, VOL-27: what to mind about the volunteer. Refusing is for the gates, when they come."""
    sentences = {
        Conduct.MISSING: warn("VOL-01", _("De VOG is nog niet gezien. Vraag die voordat een koppeling begint.")),
        Conduct.OLD: warn("VOL-01", _("De VOG is te oud. Vraag een nieuwe voordat een koppeling begint.")),
        Conduct.SOON_OLD: warn("VOL-27", _("De VOG is bijna te oud. Vraag nu een nieuwe aan.")),
    }
    return [sentences[conduct]] if conduct in sentences else []


def papers_advice(conduct: Conduct) -> list[Advice]:
    """VOL-01, for who may not read what a VOG says: the coordinator goes first."""
    if conduct not in (Conduct.MISSING, Conduct.OLD):
        return []
    return [warn("VOL-01", _("De coördinator regelt eerst de papieren van deze vrijwilliger. Vraag wanneer het kan."))]
