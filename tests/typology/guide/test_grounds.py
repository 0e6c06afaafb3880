"""TYP-05 and TYP-06: what decides nothing, and when the evidence carries a choice."""

import pytest
from hypothesis import given

from tests.typology.guide.answers import NEVER_ALONE, answers, textbook
from typology.choices import Profile
from typology.guide import best_question, read
from typology.guide.observations import CODES, LISTS
from typology.guide.reading import COLUMN_GROUNDS, HISTORY, ROW_GROUNDS, leads
from typology.rules import dimensions_of

GROUNDS = {*ROW_GROUNDS, *COLUMN_GROUNDS}
EVERY_CODE = [(name, code) for name, codes in CODES.items() for code in codes]


def decided(observed):
    """The row and the column that these answers carry, if any."""
    reading = read(observed)
    return reading.persistence, reading.orientation


@pytest.mark.parametrize(("name", "code"), EVERY_CODE)
def test_typ_05_no_answer_alone_decides_row_or_column(name, code):
    assert decided({name: (code,)}) == ("", "")


@pytest.mark.parametrize("name", sorted(LISTS))
def test_typ_05_a_whole_list_alone_decides_nothing(name):
    assert decided({name: CODES[name]}) == ("", "")


@given(answers(to=sorted(NEVER_ALONE)))
def test_typ_05_network_now_help_loneliness_and_the_home_decide_nothing_together(observed):
    assert decided(observed) == ("", "")


@given(answers(without=GROUNDS))
def test_typ_05_all_that_defines_neither_row_nor_column_decides_nothing_together(observed):
    assert decided(observed) == ("", "")


@given(answers(without=HISTORY))
def test_typ_05_no_row_without_the_history_of_the_network(observed):
    assert decided(observed)[0] == ""


@given(answers(without=COLUMN_GROUNDS[1:]))
def test_typ_05_no_column_by_one_of_its_grounds(observed):
    assert decided(observed)[1] == ""


@pytest.mark.parametrize("profile", Profile)
@given(given_too=answers(to=["help"]))
def test_typ_05_refusing_help_says_nothing(profile, given_too):
    observed = {name: codes for name, codes in textbook(profile).items() if name != "help"}

    assert read(observed | {"help": ("refuses",)}).profiles == read(observed).profiles
    assert decided(observed | given_too) == decided(observed)


@pytest.mark.parametrize("item", ["neglect_of_self", "neglect_of_home", "memory"])
def test_typ_05_the_state_of_the_home_says_nothing_beside_other_problems(item):
    assert read({"problems": ("money", item)}).profiles == read({"problems": ("money",)}).profiles
    assert set(read({"problems": (item,)}).profiles.values()) == {1 / 8}


@pytest.mark.parametrize(
    ("shares", "enough"),
    [
        ((0.40, 0.30, 0.30), True),
        ((0.39, 0.20, 0.20, 0.21), False),
        ((0.50, 0.40, 0.10), True),
        ((0.49, 0.40, 0.11), False),
        ((0.45, 0.36, 0.19), False),
        ((1.0, 0.0), True),
        ((0.55, 0.45), True),
        ((0.54, 0.46), False),
    ],
)
def test_typ_06_the_first_must_be_likely_enough_and_far_enough_ahead(shares, enough):
    assert leads(dict(enumerate(shares))) is enough


@given(answers())
def test_typ_06_what_is_carried_leads_and_agrees_with_row_and_column(observed):
    reading = read(observed)

    if reading.is_carried:
        row, column = dimensions_of(reading.first)
        assert reading.candidates == [reading.first]
        assert leads(reading.profiles)
        assert row == max(reading.rows, key=reading.rows.get)
        assert column == max(reading.columns, key=reading.columns.get)


@given(answers())
def test_typ_06_too_little_information_comes_with_a_question_and_with_what_remains(observed):
    reading = read(observed)

    if not reading.is_carried:
        assert len(reading.candidates) in (2, 4, 8)
        assert best_question(observed) or set(observed) == set(CODES)


@pytest.mark.parametrize(
    ("observed", "count"),
    [
        ({"network_past": ("never",), "onset": ("early_in_life",)}, 8),
        ({"network_past": ("small_sufficient",), "onset": ("fell_away",)}, 2),
        ({"wish": ("take_part",), "stance": ("seeks_actively",)}, 4),
        ({"wish": ("no_need",), "stance": ("given_up",)}, 4),
    ],
)
def test_typ_03_one_dimension_may_be_carried_while_the_other_is_open(observed, count):
    reading = read(observed)

    assert (len(reading.candidates), reading.is_carried) == (count, False)
    assert reading.first in reading.candidates
