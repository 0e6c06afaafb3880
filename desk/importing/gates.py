"""What the gates of a match would have said about one that was made elsewhere; pure. Doubts, never refusals."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext as _

from matching.choices import Conduct, VolunteerState
from matching.rules import conduct_on

STOPPED = (VolunteerState.PAUSED, VolunteerState.LEFT)
Doubt = tuple[str, str]


@dataclass(frozen=True)
class Side:
    """What a gate looks at: the volunteer and the client as they are known now."""

    state: str
    conduct_seen_on: date | None
    has_consent: bool
    closed_on: date | None


def gate_doubts(
    side: Side, *, started_on: date, is_running: bool, is_over_maximum: bool, years: int
) -> Iterator[Doubt]:
    """VOL-01 (VOG), VOL-03 (consent), VOL-08 (own maximum), and who is no longer there: field and sentence.

    The state of the volunteer, the maximum and the trajectory of today say nothing about a match that ended.
    """
    if is_running and side.state in STOPPED:
        yield "volunteer_number", _("De vrijwilliger is gestopt of gepauzeerd, maar de koppeling loopt.")
    elif is_running and side.state != VolunteerState.AVAILABLE:
        yield "volunteer_number", _("De vrijwilliger is nog niet beschikbaar, maar de koppeling loopt.")
    conduct = conduct_on(seen_on=side.conduct_seen_on, today=started_on, years=years)
    if conduct == Conduct.MISSING:
        yield "volunteer_number", _("Van deze vrijwilliger is geen VOG gezien.")
    elif conduct == Conduct.OLD:
        yield "volunteer_number", _("De VOG van deze vrijwilliger was te oud toen de koppeling begon.")
    if is_over_maximum:
        yield "volunteer_number", _("De vrijwilliger heeft meer lopende koppelingen dan het eigen maximum.")
    if not side.has_consent:
        yield "client_number", _("De cliënt gaf geen toestemming voor een vrijwilliger.")
    if side.closed_on and is_running:
        yield "client_number", _("Het traject van de cliënt is afgesloten, maar de koppeling loopt.")
    elif side.closed_on and started_on > side.closed_on:
        yield "client_number", _("De koppeling begon toen het traject van de cliënt al was afgesloten.")
