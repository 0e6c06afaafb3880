"""The six phases around the person, for the emblem and its words."""

from collections.abc import Iterable
from typing import Any

from django.utils.translation import gettext as _

from cases.choices import Phase
from cases.content.phases import PHASE_GUIDANCE
from cases.models import PhasePeriod
from ui.show import day


def petals(periods: Iterable[PhasePeriod]) -> list[dict[str, Any]]:
    """The six phases for the emblem: where the work is now, where it has been, since when."""
    stays: dict[str, list[PhasePeriod]] = {}
    for period in periods:
        stays.setdefault(period.phase, []).append(period)
    return [_petal(phase, stays.get(phase, [])) for phase in Phase]


def _petal(phase: Phase, stays: list[PhasePeriod]) -> dict[str, Any]:
    running = next((stay for stay in stays if not stay.ended_on), None)
    if running:
        state, since = "now", _("nu, sinds {day}").format(day=day(running.started_on))
    elif stays:
        state, since = "been", _("tot {day}").format(day=day(max(stay.ended_on for stay in stays)))
    else:
        state, since = "none", ""
    return {
        "number": phase.number,
        "code": phase.value,
        "name": phase.label,
        "state": state,
        "since": since,
        "note": running.note if running else "",
        "guidance": PHASE_GUIDANCE[phase],
    }
