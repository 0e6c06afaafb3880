"""The counted typings as tables in words; what a reader outside the team may not see is hidden here."""

from collections import Counter
from dataclasses import dataclass

from cases.choices import Decision, Otherwise
from reports.choices import Proposed, Stand
from reports.queries.tables import Line, line, lines
from reports.queries.typings import Counts, Typing
from reports.rules import HIDDEN, suppressed, suppressed_within, total_is_safe
from typology.choices import Profile

PROPOSALS = (*Profile, *Proposed)
# Where nothing was proposed there is nothing to confirm or to contradict.
ABOUT_A_PROPOSAL = (Decision.CONFIRMED, Decision.OTHER)
# A percentage of fewer is noise: one typing more or less moves it by ten or over.
LEAST_BASE = 10
Groups = dict[Decision, dict[str, int]]


@dataclass(frozen=True)
class ProposalLine:
    """One thing the guide proposes, with a cell for each of the columns; no `total` for who may not add up."""

    label: str
    cells: list[Line | None]
    total: Line | None


@dataclass(frozen=True)
class Move:
    """The guide proposed one thing and practice chose another, so many times."""

    proposed: str
    chosen: str
    count: int


@dataclass(frozen=True)
class Figures:
    """The tables of the report; a base of "" may not be shown (REP-04). `moves` is for who sees every cell.

    `columns` are the decisions of which may be told how often they were taken; within another nothing may be told.
    Where most of that table would be hidden (`tells_proposals` is False) a sentence stands instead.
    """

    base: str
    unguided: Line
    decisions: list[Line]
    columns: list[Decision]
    proposals: list[ProposalLine]
    tells_proposals: bool
    reasons: list[Line]
    reasons_base: str
    moves: list[Move]


def figures(counts: Counts, *, small_cell: int = 0) -> Figures:
    """All tables. With `small_cell` (for readers outside the team) small cells and what tells on them are hidden.

    One tree: what was decided, and within each decision what had been proposed, or for what was chosen otherwise the
    reasons. There are no sums across (ADR 0015).
    """
    groups = _groups(counts)
    base = sum(sum(cells.values()) for cells in groups.values())
    has_base = total_is_safe(base, limit=small_cell)
    totals = suppressed({one: sum(cells.values()) for one, cells in groups.items()}, limit=small_cell)
    shown = suppressed_within(groups, limit=small_cell)
    otherwise, columns = totals[Decision.OTHER], [one for one in Decision if totals[one] != HIDDEN]
    return Figures(
        base=str(base) if has_base else "",
        unguided=line("", counts.unguided if total_is_safe(counts.unguided, limit=small_cell) else HIDDEN, 0),
        decisions=lines({str(one.label): totals[one] for one in Decision}, _least(base) if has_base else 0),
        columns=columns,
        proposals=[_proposal_line(one, [shown[each] for each in columns], adds_up=not small_cell) for one in PROPOSALS],
        tells_proposals=_tells([shown[one] for one in columns if totals[one]]),
        reasons=lines(_reasons(counts, otherwise, small_cell), _least(otherwise)),
        reasons_base="" if otherwise == HIDDEN else str(otherwise),
        moves=[] if small_cell else _moves(counts),
    )


def decision_of(typing: Typing) -> Decision:
    """TYP-08: a doubt that leaves nothing of the proposal is a choice for something else too."""
    return Decision.OTHER if typing.otherwise else Decision(typing.decision)


def _least(base: int) -> int:
    """What shares are taken of; 0, which gives none, when it is too few to say anything."""
    return base if base >= LEAST_BASE else 0


def _tells(columns: list[dict[str, int]]) -> bool:
    """Whether most can be read of what was proposed within the decisions that were taken."""
    cells = [number for column in columns for number in column.values()]
    return 2 * cells.count(HIDDEN) < len(cells)


def _groups(counts: Counts) -> Groups:
    """Within each decision how often each thing was proposed; what cannot be is no cell."""
    groups = {one: dict.fromkeys((code.value for code in PROPOSALS), 0) for one in Decision}
    for one in ABOUT_A_PROPOSAL:
        del groups[one][Proposed.TOO_LITTLE]
    for typing, number in counts.typings.items():
        groups[decision_of(typing)][typing.proposed] += number
    return groups


def _proposal_line(code: Profile | Proposed, columns: list[dict[str, int]], *, adds_up: bool) -> ProposalLine:
    """REP-01: for who sees every cell with how often it was proposed, and the shares of that."""
    numbers = [column.get(code.value) for column in columns]
    total = sum(number or 0 for number in numbers) if adds_up else 0
    cells = [None if number is None else line("", number, _least(total)) for number in numbers]
    return ProposalLine(str(code.label), cells, line("", total, 0) if adds_up else None)


def _reasons(counts: Counts, total: int, limit: int) -> dict[str, int]:
    """TYP-08: why another was chosen; all hidden where how often that was may not be told."""
    found = dict.fromkeys(Otherwise, 0)
    for typing, number in counts.typings.items():
        if typing.otherwise:
            found[Otherwise(typing.otherwise)] += number
    named = {str(one.label): number for one, number in found.items()}
    return dict.fromkeys(named, HIDDEN) if total == HIDDEN else suppressed(named, limit=limit)


def _moves(counts: Counts) -> list[Move]:
    """From what was proposed to what was chosen, most often first."""
    labels = {one.value: str(one.label) for one in (*Proposed, *Stand, *Profile)}
    found: Counter[tuple[str, str]] = Counter()
    for typing, number in counts.typings.items():
        if typing.otherwise:
            found[labels[typing.proposed], labels[typing.chosen]] += number
    return [Move(*pair, number) for pair, number in found.most_common()]
