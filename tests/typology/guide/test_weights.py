"""The table: complete, coherent, and not to be changed without saying so."""

import hashlib
import json
from collections.abc import Iterator

import pytest

from typology.choices import Profile
from typology.guide import GUIDE_VERSION
from typology.guide.observations import CODES, LISTS, NONE, UNKNOWN
from typology.guide.reading import (
    COLUMN_GROUNDS,
    HISTORY,
    LEAST_GROUNDS,
    LEAST_LEAD,
    LEAST_LIKELY,
    PRUDENCE,
    ROW_GROUNDS,
)
from typology.guide.weights import CHANCES, FIT, PROFILES

# Of every version what it says; a line is added when the table changes, none is ever altered.
FINGERPRINTS = {1: "e9c0fb3df36bff25"}


def fingerprint() -> str:
    """Of all that makes an outcome: the table, how carefully it is read, and when it is enough."""
    numbers = (PRUDENCE, LEAST_LIKELY, LEAST_LEAD, LEAST_GROUNDS, HISTORY, ROW_GROUNDS, COLUMN_GROUNDS)
    return hashlib.sha256(json.dumps([list(FIT.items()), numbers]).encode()).hexdigest()[:16]


def lines() -> Iterator[tuple[str, str, tuple[int, ...]]]:
    """Observation, answer and weights, where there are weights."""
    return ((name, code, weights) for name, table in FIT.items() for code, weights in table.items() if weights)


def test_the_table_of_a_version_never_changes_silently():
    """When this fails: make it a next GUIDE_VERSION, and say what changed and why in docs/typering.md."""
    assert FINGERPRINTS[GUIDE_VERSION] == fingerprint()


def test_every_answer_has_a_line_and_every_line_an_answer():
    assert {name: tuple(table) for name, table in FIT.items()} == CODES


def test_every_line_weighs_all_eight_within_the_scale():
    assert tuple(Profile) == PROFILES
    assert all(len(weights) == len(Profile) and set(weights) <= {-2, -1, 0, 1, 2} for *_line, weights in lines())


def test_a_line_that_tells_nobody_apart_is_written_as_none():
    assert not [(name, code) for name, code, weights in lines() if len(set(weights)) == 1]


@pytest.mark.parametrize("name", CODES)
def test_the_chances_of_the_answers_add_to_one_for_every_profile(name):
    for column in zip(*CHANCES[name].values(), strict=True):
        assert sum(column) == pytest.approx(1)
        assert all(0 < chance < 1 for chance in column)


@pytest.mark.parametrize(("name", "code", "weights"), list(lines()))
def test_one_more_is_twice_as_likely_within_a_profile(name, code, weights):
    _name, other, base = next(line for line in lines() if line[0] == name)

    for place, _profile in enumerate(PROFILES):
        expected = 2.0 ** (weights[place] - base[place])
        assert CHANCES[name][code][place] / CHANCES[name][other][place] == pytest.approx(expected)


@pytest.mark.parametrize("profile", PROFILES)
def test_every_profile_is_named_by_some_row_and_some_column_ground(profile):
    place = PROFILES.index(profile)

    named = {name for name, _code, weights in lines() if weights[place] == 2}

    assert len(named & set(ROW_GROUNDS)) >= 3
    assert named & set(COLUMN_GROUNDS)


@pytest.mark.parametrize(
    ("name", "code"),
    [("help", "refuses"), ("problems", "neglect_of_self"), ("problems", "neglect_of_home"), ("problems", "memory")],
)
def test_typ_05_what_may_not_count_has_no_weights(name, code):
    assert FIT[name][code] is None


@pytest.mark.parametrize("name", ["network_now", "help", "loneliness"])
def test_typ_05_what_never_decides_never_weighs_two(name):
    assert all(max(map(abs, weights)) == 1 for one, _code, weights in lines() if one == name)


def test_not_known_is_no_line_of_the_table():
    assert not [name for name, codes in CODES.items() if UNKNOWN in codes]
    assert [name for name, codes in CODES.items() if NONE in codes and name in LISTS] == ["problems"]
