"""How figures are shown: with their base, and so that nobody can be recognised."""

from collections import defaultdict
from itertools import product

import pytest

from reports.choices import Division, FirstContact
from reports.queries.caseload import as_table
from reports.queries.concern_tables import figures
from reports.queries.concerns import Counts, State
from reports.rules import HIDDEN, percentile, share, suppressed, suppressed_within, total_is_safe

LIMIT = 5


@pytest.mark.parametrize(("count", "base", "words"), [(1, 3, "33 %"), (0, 3, "0 %"), (3, 3, "100 %"), (0, 0, "")])
def test_rep_01_a_percentage_has_a_base(count, base, words):
    assert share(count, base) == words


def test_rep_01_the_base_stands_beside_the_percentages():
    table = as_table({"Zuid": 3, "Noord": 1}, base=4, division=Division.TEAM)

    assert [(line.count, line.share) for line in table.lines] == [("3", "75 %"), ("1", "25 %")]
    assert table.base == "4"


@pytest.mark.parametrize(
    ("counts", "hidden"),
    [
        ({"a": 5, "b": 9}, ""),
        ({"a": 0, "b": 9}, ""),
        ({"a": 4, "b": 9}, "ab"),
        ({"a": 1, "b": 6, "c": 30}, "ab"),
        ({"a": 1, "b": 1, "c": 30}, "abc"),
        ({"a": 3, "b": 0, "c": 7, "d": 30}, "abc"),
        ({"a": 2, "b": 6, "c": 6, "d": 30}, "abc"),
        ({"a": 2}, "a"),
    ],
)
def test_rep_04_hides_small_cells_and_what_would_tell_on_them(counts, hidden):
    shown = suppressed(counts, limit=LIMIT)

    assert {name for name, count in shown.items() if count == HIDDEN} == set(hidden)
    assert all(shown[name] == counts[name] for name in counts if name not in hidden)


@pytest.mark.parametrize(("cells", "most"), [(1, 20), (2, 22), (3, 16), (4, 10), (5, 6)])
def test_rep_04_whoever_subtracts_is_left_with_a_choice_for_every_hidden_cell(cells, most):
    """Every table of so many cells, by what its reader sees (another table of the same set may tell the total)."""
    worlds = defaultdict(list)
    for counts in product(range(most + 1), repeat=cells):
        named = {str(place): count for place, count in enumerate(counts)}
        total = sum(counts) if total_is_safe(sum(counts), limit=LIMIT) else None
        worlds[(*suppressed(named, limit=LIMIT).values(), total)].append(counts)

    derived = [
        (*shown, total)
        for (*shown, total), possible in worlds.items()
        if total is None or total <= most  # above that some worlds lie outside the range
        for place, count in enumerate(shown)
        if count == HIDDEN and len({counts[place] for counts in possible}) < 2
    ]

    assert not derived


@pytest.mark.parametrize(("total", "is_safe"), [(0, True), (1, False), (4, False), (5, True)])
def test_rep_04_a_total_is_a_cell_like_others(total, is_safe):
    assert total_is_safe(total, limit=LIMIT) is is_safe


def test_rep_04_a_hidden_cell_shows_neither_count_nor_share():
    shown = suppressed({"Zuid": 4, "Noord": 4}, limit=LIMIT)

    table = as_table(shown, base=8, division=Division.TEAM, small_cell=LIMIT)

    assert [(line.count, line.share) for line in table.lines] == [("niet getoond", "")] * 2
    assert (table.base, table.has_hidden) == ("8", True)


def test_rep_04_whoever_lays_the_teams_beside_what_lies_within_them_learns_no_more():
    """Every pair of teams with two cells each, by what both tables show and the total; see ADR 0007."""
    most = 7
    worlds = defaultdict(list)
    for a, b, c, d in product(range(most + 1), repeat=4):
        groups = {"Noord": {"1": a, "2": b}, "Zuid": {"3": c, "4": d}}
        teams = suppressed({"Noord": a + b, "Zuid": c + d}, limit=LIMIT)
        cells = suppressed_within(groups, limit=LIMIT)
        total = a + b + c + d if total_is_safe(a + b + c + d, limit=LIMIT) else None
        worlds[(*teams.values(), *(n for group in cells.values() for n in group.values()), total)].append((a, b, c, d))

    derived = [
        (shown, possible)
        for shown, possible in worlds.items()
        if max(max(world) for world in possible) < most  # above that some worlds lie outside the range
        for place, values in enumerate(zip(*((a + b, c + d, a, b, c, d) for a, b, c, d in possible), strict=True))
        if shown[place] == HIDDEN and len(set(values)) < 2
    ]

    assert not derived


@pytest.mark.parametrize(
    ("counts", "median", "ninetieth"),
    [({}, None, None), ({0: 1}, 0, 0), ({0: 5, 3: 5}, 0, 3), ({0: 4, 3: 5, 9: 1}, 3, 3), ({2: 8, 9: 2}, 2, 9)],
)
def test_a_percentile_is_the_least_value_that_so_many_reach(counts, median, ninetieth):
    assert (percentile(counts, 50), percentile(counts, 90)) == (median, ninetieth)


def test_rep_04_whoever_lays_all_tables_of_the_meldpunt_together_learns_no_more():
    """Every world of a few meldingen, by all a manager sees of it: outcomes, feedback, sources, merged and speed."""
    most = 6
    worlds = defaultdict(list)
    for numbers in product(range(most + 1), repeat=len(FirstContact)):
        by_contact = dict(zip(FirstContact, numbers, strict=True))
        worlds[all_a_manager_sees(meldingen(by_contact))].append(numbers)

    derived = [
        (shown, possible)
        for shown, possible in worlds.items()
        if max(max(world) for world in possible) < most  # above that some worlds lie outside the range
        for count, values in zip(shown[: len(FirstContact)], zip(*possible, strict=True), strict=True)
        if count == "niet getoond" and len(set(values)) < 2
    ]

    assert not derived


ENDING = {FirstContact.TRIED: "referred", FirstContact.NOT_YET: "", FirstContact.NOT_DONE: "no_need",
          FirstContact.UNKNOWN: "watched"}  # fmt: skip


def meldingen(by_contact):
    """So many of each; all from one source, and no melder was told: too early for those without contact yet."""
    total = sum(by_contact.values())
    states = {
        State(contact, ENDING[contact], False, "too_early" if contact == FirstContact.NOT_YET else "to_do"): number
        for contact, number in by_contact.items()
    }
    tried = by_contact[FirstContact.TRIED]
    return Counts({"gp": {"no_client": total}}, {"lonely": total}, states, {1: tried} if tried else {}, 0, 0)


def all_a_manager_sees(counts):
    """Everything on the page as one thing to compare, the first contacts first."""
    seen = figures(counts, {"gp": "huisarts", "shop": "winkel"}, small_cell=LIMIT)
    cells = [cell.count for one in seen.outcomes for cell in (one.tried, one.without, one.unknown)]
    tables = [line.count for table in (seen.told, seen.sources, seen.reasons) for line in table]
    return (
        *(line.count for line in seen.contact),
        *cells,
        *tables,
        seen.base,
        seen.merged.count,
        seen.speed,
        *seen.hidden_sources,
    )


def test_rep_04_only_who_sees_every_cell_gets_sums_over_the_columns():
    counts = meldingen(dict.fromkeys(FirstContact, 6))

    inside, outside = figures(counts, {}), figures(counts, {}, small_cell=LIMIT)

    assert all(line.total for line in inside.outcomes)
    assert not any(line.total for line in outside.outcomes)
