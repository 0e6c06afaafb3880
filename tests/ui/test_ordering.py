"""Moving one thing in a list."""

from types import SimpleNamespace

import pytest

from ui.ordering import moved


def a_list(*positions):
    """Rows a, b, c ... with these positions."""
    return [SimpleNamespace(name=name, position=position) for name, position in zip("abcde", positions, strict=False)]


def order(rows):
    """The names, by position."""
    return "".join(row.name for row in sorted(rows, key=lambda row: row.position))


@pytest.mark.parametrize(
    ("place", "names", "changed"), [(1, "cabd", "cab"), (3, "abcd", ""), (4, "abdc", "dc"), (9, "abdc", "dc")]
)
def test_an_item_takes_its_place_and_the_others_keep_their_order(place, names, changed):
    rows = a_list(1, 2, 5, 9)

    stored = moved(rows, rows[2], place=place)

    assert order(rows) == names
    assert "".join(row.name for row in stored) == changed
    assert sorted(row.position for row in rows) == [1, 2, 5, 9]


def test_asking_twice_changes_nothing_more():
    rows = a_list(1, 2, 3)
    moved(rows, rows[0], place=2)

    again = moved(sorted(rows, key=lambda row: row.position), rows[0], place=2)

    assert again == []


def test_places_that_were_the_same_become_different():
    rows = a_list(3, 3, 3)

    moved(rows, rows[2], place=1)

    assert order(rows) == "cab"
    assert [row.position for row in rows] == [4, 5, 3]
