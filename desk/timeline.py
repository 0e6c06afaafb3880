"""One timeline of everything that happened with a client."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import accumulate
from typing import Any

from django.utils.text import Truncator
from django.utils.timezone import localdate
from django.utils.translation import gettext as _

from cases.choices import VisitOutcome
from cases.models import Assessment, ConcernIntake, PhasePeriod, Trajectory, Visit
from matching.models import Match
from signals.models import ConcernNote
from ui.show import day

SHOWN = 20
# Characters of stories on one page: what is longer goes to the next.
FULL = 20_000


@dataclass(frozen=True)
class TimelineItem:
    """One thing that happened: on which day, what kind (for its dot), and in words."""

    on: date
    kind: str
    title: str
    meta: str = ""
    text: str = ""


def timeline(visits: list[Visit], others: Iterable[TimelineItem], *, is_first: bool) -> dict[str, Any]:
    """Newest first. `visits` holds one more than a page when there are older ones; the few other things
    are shown where their day falls."""
    page = _fitting(visits[:SHOWN])
    more = len(visits) > len(page)
    newest = date.max if is_first or not page else page[0].visited_on
    next_newest = visits[len(page)].visited_on if more else date.min
    items = [*map(_visit, page), *(item for item in others if next_newest < item.on <= newest)]
    return {
        "items": sorted(items, key=lambda item: item.on, reverse=True),
        "next": f"?voor={page[-1].reference}" if more else "",
        "is_first": is_first,
    }


def file_items(
    phases: Iterable[PhasePeriod],
    typings: Iterable[Assessment],
    matches: Iterable[Match],
    intakes: Iterable[ConcernIntake],
    notes: Iterable[ConcernNote],
    trajectories: Iterable[Trajectory],
    *,
    is_couple: bool,
) -> list[TimelineItem]:
    """Everything on the timeline that is not a visit; the typing of a couple says whose it is."""
    items = [*map(_phase, phases), *map(_match, matches), *map(_intake, intakes), *map(_note, notes)]
    items += [_typing(one, is_couple=is_couple) for one in typings]
    for trajectory in trajectories:
        items.append(TimelineItem(trajectory.opened_on, "note", _("Traject geopend")))
        if trajectory.closed_on:
            reason = trajectory.get_closing_reason_display()
            items.append(TimelineItem(trajectory.closed_on, "note", _("Traject afgesloten"), reason))
    return items


def _visit(visit: Visit) -> TimelineItem:
    held = visit.outcome == VisitOutcome.HELD
    title = visit.get_kind_display() if held else f"{visit.get_kind_display()}: {visit.get_outcome_display()}"
    minutes = _("{n} minuten").format(n=visit.minutes) if visit.minutes else ""
    meta = " · ".join(filter(None, (visit.worker.name if visit.worker else "", minutes)))
    own = _("Zelf: {what}").format(what=visit.contribution) if visit.contribution else ""
    story = "\n\n".join(filter(None, (visit.story, own)))
    return TimelineItem(visit.visited_on, "visit" if held else "attempt", title.capitalize(), meta, story)


def _phase(period: PhasePeriod) -> TimelineItem:
    until = _("tot {day}").format(day=day(period.ended_on)) if period.ended_on else _("loopt")
    title = _("Fase {phase}").format(phase=period.get_phase_display())
    return TimelineItem(period.started_on, "phase", title, until, period.note)


def _typing(assessment: Assessment, *, is_couple: bool) -> TimelineItem:
    """Of a couple it says which of the two."""
    who = assessment.assessed_by.name if assessment.assessed_by else ""
    title = _("Typering: {verdict}").format(verdict=assessment.verdict)
    if is_couple:
        title = _("Typering van {name}: {verdict}").format(name=assessment.person.call_name, verdict=assessment.verdict)
    return TimelineItem(assessment.assessed_on, "typing", title, who, assessment.note)


def _match(match: Match) -> TimelineItem:
    title = _("Koppeling met {name}").format(name=match.volunteer.person.full_name)
    return TimelineItem(match.started_on, "note", title, match.get_state_display(), match.goal)


def _intake(intake: ConcernIntake) -> TimelineItem:
    concern = intake.concern
    seen = "\n\n".join(filter(None, (Truncator(concern.seen).chars(2000), concern.reporter)))
    return TimelineItem(localdate(concern.received_at), "note", _("Melding"), concern.source.label, seen)


def _note(note: ConcernNote) -> TimelineItem:
    """A line in the logbook of a melding: what the melder heard or added, a hand-over, a note."""
    title = note.get_kind_display().capitalize()
    return TimelineItem(localdate(note.at), "note", title, note.by.name, Truncator(note.text).chars(1200))


def _fitting(visits: list[Visit]) -> list[Visit]:
    """As many visits as keep the page light; the first always fits."""
    weights = accumulate(len(visit.story) for visit in visits)
    return visits[:1] + [visit for visit, weight in list(zip(visits, weights, strict=True))[1:] if weight <= FULL]
