"""What a manager sees of the typings tells on nobody, however it is laid together."""

from collections import defaultdict
from itertools import product

from cases.choices import Decision, Otherwise
from reports.queries.typing_tables import decision_of, figures
from reports.queries.typings import Counts, Typing
from typology.choices import Profile as P

HIDDEN, LIMIT = "niet getoond", 5
WORLD = (
    Typing(P.ACTIEVEN, Decision.CONFIRMED, P.ACTIEVEN, ""),
    Typing(P.HOOPVOLLEN, Decision.CONFIRMED, P.HOOPVOLLEN, ""),
    Typing(P.ACTIEVEN, Decision.OTHER, P.GEBORGENEN, Otherwise.WEIGHT),
    Typing(P.HOOPVOLLEN, Decision.DOUBT, "doubt", Otherwise.TEAM),
)


def test_rep_04_whoever_lays_all_tables_of_the_typings_together_learns_no_more():
    """Every world of a few typings, by all a manager sees of it; a hidden number always has another possibility."""
    most = 7
    worlds = defaultdict(list)
    for numbers in product(range(most + 1), repeat=len(WORLD)):
        seen = all_a_manager_sees(Counts(dict(zip(WORLD, numbers, strict=True)), 0))
        worlds[seen].append(numbers)

    derived = [
        (seen, possible)
        for seen, possible in worlds.items()
        if max(max(world) for world in possible) < most  # above that some worlds lie outside the range
        for cell, values in zip(seen, zip(*possible, strict=True), strict=False)
        if cell == HIDDEN and len(set(values)) < 2
    ]

    assert not derived


def all_a_manager_sees(counts):
    """Everything on the page as one thing to compare; the cells of WORLD first, in its order."""
    found = figures(counts, small_cell=LIMIT)
    rows = {line.label: dict(zip(found.columns, line.cells, strict=True)) for line in found.proposals}
    cells = [rows[one.proposed.label].get(decision_of(one)) for one in WORLD]
    rest = [cell and cell.count for row in rows.values() for cell in row.values()]
    totals = [line.total for line in found.proposals if line.total]
    lines = [line.count for table in (found.decisions, found.reasons, totals) for line in table]
    shown = [cell.count if cell else HIDDEN for cell in cells]
    return (
        *shown,
        *rest,
        *lines,
        *found.columns,
        found.tells_proposals,
        found.base,
        found.reasons_base,
        found.unguided.count,
    )
