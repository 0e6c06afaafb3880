"""What a VOG still says, and what to mind before two people are put forward. Pure."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext_lazy as _

from matching.choices import Conduct
from method.advice import Advice, gate, warn
from typology.choices import Persistence
from ui.dates import months_before

RENEW_MONTHS = 3
# VOL-06: a volunteer usually fits after some months of contact with a professional.
GUIDED_MONTHS = 3


@dataclass(frozen=True)
class Guided:
    """How a client is guided now: since when (None: not), by a professional who leads, and whether there was a talk."""

    since_on: date | None = None
    has_lead: bool = False
    has_talk: bool = False

    def is_early(self, today: date) -> bool:
        """Whether there was no talk yet, or too few months of guidance."""
        return not self.has_talk or self.since_on is None or self.since_on > months_before(today, GUIDED_MONTHS)


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


def row_advice(rows: Collection[str], *, is_specialised: bool, guided: Guided, today: date) -> list[Advice]:
    """VOL-04, VOL-05, VOL-06 (M&H 2011): what the rows in which the client's persons stand say of a volunteer.

    VOL-04 names two profiles, which are the whole row structureel. VOL-07: of dreigend, and of who is not typed,
    nothing is said.
    """
    advice = []
    if Persistence.STRUCTURAL in rows:
        advice.append(
            gate(
                "VOL-04", _("Een vrijwilliger past hier niet: te dichtbij komen werkt averechts. Houd het bij jezelf.")
            )
        )
    if Persistence.STRUCTURAL_PSYCHIATRIC in rows and not (is_specialised and guided.has_lead):
        sentence = _("Hier past alleen een vrijwilliger die geschoold is voor psychische problemen.")
        alone = _("Hier past een vrijwilliger alleen naast een professional, en er is nog geen regiehouder.")
        advice.append(gate("VOL-05", alone if is_specialised else sentence))
    if Persistence.SITUATIONAL in rows and guided.is_early(today):
        sentence = _("Een vrijwilliger past hier meestal later, na een paar maanden contact met een professional.")
        advice.append(warn("VOL-06", sentence))
    return advice


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
