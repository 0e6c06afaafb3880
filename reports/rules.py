"""How figures are shown: always with their base, and never so that a person can be recognised; pure."""

from collections.abc import Mapping
from math import ceil

HIDDEN = -1


def share(count: int, base: int) -> str:
    """REP-01: a percentage without decimals, or nothing when the base is empty; the base stands beside it."""
    return f"{round(100 * count / base)} %" if base else ""


def suppressed(counts: Mapping[str, int], *, limit: int) -> dict[str, int]:
    """REP-04: the counts of a partition whose total is shown, with every cell of 1 to `limit` - 1 hidden.

    One hidden cell, or hidden cells that together are below `limit`, would follow from the total; so the
    next smallest cells are hidden too until at least two are hidden that together reach `limit` and leave
    more than one solution (cells of equal size go together, or their order would tell). A zero may be
    hidden with them, so the counts name every label that exists, those without anybody too. When the cells
    run out, all are hidden.
    """
    hidden = {name for name, count in counts.items() if 0 < count < limit}
    while hidden and len(hidden) < len(counts) and not _is_safe([counts[name] for name in hidden], limit):
        smallest = min(count for name, count in counts.items() if name not in hidden)
        hidden |= {name for name, count in counts.items() if count == smallest}
    return {name: HIDDEN if name in hidden else count for name, count in counts.items()}


def suppressed_within(groups: Mapping[str, Mapping[str, int]], *, limit: int) -> dict[str, dict[str, int]]:
    """REP-04 for cells that add up to the cells of another table that is shown as well (workers to teams).

    What that table hides stays hidden here, with everything below it; of the rest every group is a partition
    of its own.
    """
    shown = suppressed({group: sum(counts.values()) for group, counts in groups.items()}, limit=limit)
    return {
        group: dict.fromkeys(counts, HIDDEN) if shown[group] == HIDDEN else suppressed(counts, limit=limit)
        for group, counts in groups.items()
    }


def total_is_safe(total: int, *, limit: int) -> bool:
    """Whether a total may be shown: like any cell, and alike in every table, or one table would tell on another."""
    return total == 0 or total >= limit


def percentile(counts: Mapping[int, int], percent: int) -> int | None:
    """The least value that so many percent of the counted reach (nearest rank); None when nothing was counted."""
    rank, passed = ceil(sum(counts.values()) * percent / 100), 0
    for value, count in sorted(counts.items()):
        passed += count
        if passed >= rank > 0:
            return value
    return None


def _is_safe(hidden: list[int], limit: int) -> bool:
    """Whether a reader who knows the sum of the hidden cells is left with a choice for each of them."""
    return len(hidden) > 1 and sum(hidden) >= limit and any(count >= limit or count == 0 for count in hidden)
