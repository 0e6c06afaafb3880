"""The counted meldingen as tables in words; what a reader outside the team may not see is hidden here."""

from collections import Counter
from dataclasses import dataclass

from django.utils.translation import gettext as _

from reports.choices import FirstContact, Found, Told
from reports.queries.concerns import STILL_OPEN, Counts
from reports.queries.tables import Line, line, lines
from reports.rules import HIDDEN, percentile, suppressed, suppressed_within, total_is_safe
from signals.choices.concerns import CLOSING, ConcernOutcome, Reason
from typology.choices import Persistence

MEDIAN, NEARLY_ALL = 50, 90
CLOSED_WITHOUT = (FirstContact.NOT_DONE, FirstContact.UNKNOWN)


@dataclass(frozen=True)
class OutcomeLine:
    """What became of some: after contact, without, not known; `total` is empty for who may not add up."""

    label: str
    tried: Line
    without: Line
    unknown: Line
    total: Line | None


@dataclass(frozen=True)
class SourceLine:
    """One source, its number of meldingen, and how many of them led to each row."""

    label: str
    base: str
    cells: list[Line]


@dataclass(frozen=True)
class Speed:
    """First contact in working days, over `base` meldingen."""

    median: int
    nearly_all: int
    base: str


@dataclass(frozen=True)
class Figures:
    """The tables of report 2; `base` is n ("" when it may not be shown, REP-04). Hidden sources are named together."""

    base: str
    advice: Line
    without_owner: Line
    merged: Line
    sources: list[Line]
    hidden_sources: list[str]
    reasons: list[Line]
    contact: list[Line]
    outcomes: list[OutcomeLine]
    told: list[Line]
    speed: Speed | None


def figures(counts: Counts, sources: dict[str, str], *, small_cell: int = 0) -> Figures:
    """All tables. With `small_cell` (for readers outside the team) small cells and what tells on them are hidden.

    Every table then is a partition of the same meldingen and stands on its own: none holds a number that is part of a
    number of another one (ADR 0015).
    """
    base = sum(counts.by_state.values())
    shown_base = base if total_is_safe(base, limit=small_cell) else 0
    groups = _outcomes(counts, small_cell)
    contact = _contact(counts, small_cell)
    by_source = _sources(counts, sources, small_cell)
    return Figures(
        base=str(base) if total_is_safe(base, limit=small_cell) else "",
        advice=line("", _alone(counts.advice, small_cell), 0),
        without_owner=line("", _alone(counts.without_owner, small_cell), 0),
        merged=lines(_merged(counts, small_cell), shown_base)[0],
        sources=lines({name: count for name, count in by_source.items() if count != HIDDEN}, shown_base),
        hidden_sources=[name for name, count in by_source.items() if count == HIDDEN],
        reasons=lines(_reasons(counts, small_cell), shown_base),
        contact=lines({str(one.label): contact[one] for one in FirstContact}, shown_base),
        outcomes=[_outcome_line(code, groups, shown_base, adds_up=not small_cell) for code in (*CLOSING, STILL_OPEN)],
        told=lines(_told(counts, small_cell), shown_base),
        speed=_speed(counts, contact[FirstContact.TRIED]),
    )


def rows_by_source(counts: Counts, sources: dict[str, str], *, small_cell: int) -> tuple[list[str], list[SourceLine]]:
    """Per source to which row of the typology its meldingen led: the headings, and a line per source that may show.

    The shares are of all meldingen of the source, so that a line adds up to its n. With `small_cell` for who may not
    see the typing of one person.
    """
    codes = [*Persistence.values, Found.TOO_LITTLE.value, Found.PENDING.value, Found.NOT_TYPED.value]
    codes += [Found.OTHER_TEAM.value] * (not small_cell) + [Found.NO_CLIENT.value]
    labels = [str(Persistence(code).label if code in Persistence else Found(code).label) for code in codes]
    groups = {code: {row: counts.by_source.get(code, {}).get(row, 0) for row in codes} for code in sources}
    shown = suppressed_within(groups, limit=small_cell)
    totals = suppressed({code: sum(cells.values()) for code, cells in groups.items()}, limit=small_cell)
    return labels, [
        SourceLine(name, str(totals[code]), [line("", count, totals[code]) for count in shown[code].values()])
        for code, name in sources.items()
        if totals[code] > 0
    ]


def _alone(count: int, limit: int) -> int:
    """A number that is part of no table."""
    return count if total_is_safe(count, limit=limit) else HIDDEN


def _merged(counts: Counts, limit: int) -> dict[str, int]:
    found = Counter({True: 0, False: 0})
    for state, number in counts.by_state.items():
        found[state.is_merged] += number
    return suppressed({_("gevoegd bij een andere melding"): found[True], "": found[False]}, limit=limit)


def _sources(counts: Counts, sources: dict[str, str], limit: int) -> dict[str, int]:
    """Outside the team every source has a line, in order of name: absence and order would tell. Inside: most first."""
    found = {name: sum(counts.by_source.get(code, {}).values()) for code, name in sources.items()}
    if limit:
        return suppressed(found, limit=limit)
    return {name: count for name, count in sorted(found.items(), key=lambda one: -one[1]) if count}


def _reasons(counts: Counts, limit: int) -> dict[str, int]:
    """REP-02: no reason noted stands apart. Many answers: the cells do not add up, so only the small ones hide."""
    found = {str(reason.label): counts.by_reason.get(reason.value, 0) for reason in Reason}
    found[_("geen reden genoteerd")] = counts.by_reason.get(None, 0)
    return {label: _alone(count, limit) for label, count in found.items()}


def _told(counts: Counts, limit: int) -> dict[str, int]:
    """Outside the team "nog te doen" holds what is too early as well, else it would tell how many are open."""
    found = dict.fromkeys(Told, 0)
    for state, number in counts.by_state.items():
        found[Told(state.told)] += number
    if limit:
        found[Told.TO_DO] += found.pop(Told.TOO_EARLY)
    return suppressed({str(one.label): count for one, count in found.items()}, limit=limit)


def _outcomes(counts: Counts, limit: int) -> dict[FirstContact, dict[str, int]]:
    """How it ended within each kind of first contact: cells that add up to the cells of the contact table."""
    closed = [outcome.value for outcome in CLOSING]
    groups = {
        FirstContact.TRIED: dict.fromkeys([*closed, STILL_OPEN], 0),
        FirstContact.NOT_YET: {STILL_OPEN: 0},
        **{one: dict.fromkeys(closed, 0) for one in CLOSED_WITHOUT},
    }
    for state, number in counts.by_state.items():
        groups[FirstContact(state.contact)][state.outcome] += number
    return suppressed_within(groups, limit=limit)


def _contact(counts: Counts, limit: int) -> dict[FirstContact, int]:
    found = dict.fromkeys(FirstContact, 0)
    for state, number in counts.by_state.items():
        found[FirstContact(state.contact)] += number
    return suppressed(found, limit=limit)


def _outcome_line(code: str, groups: dict[FirstContact, dict[str, int]], base: int, *, adds_up: bool) -> OutcomeLine:
    """Adding up over the columns is for who sees every cell."""
    label = str(ConcernOutcome(code).label) if code else _("nog open")
    without = groups[FirstContact.NOT_YET if code == STILL_OPEN else FirstContact.NOT_DONE][code]
    cells = groups[FirstContact.TRIED][code], without, groups[FirstContact.UNKNOWN].get(code, 0)
    total = line("", sum(cells), base) if adds_up else None
    return OutcomeLine(label, *(line("", cell, 0) for cell in cells), total)


def _speed(counts: Counts, tried: int) -> Speed | None:
    """Nothing when nobody was tried, or when how many may not be shown."""
    median, nearly_all = (percentile(counts.by_days, percent) for percent in (MEDIAN, NEARLY_ALL))
    return Speed(median, nearly_all, str(tried)) if tried > 0 and median is not None else None
