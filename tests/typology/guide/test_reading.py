"""What any answers together lead to: likelihoods that add to one, and the same answers always the same outcome."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.typology.guide.answers import TEXTBOOK, answers, textbook
from typology.choices import Orientation, Persistence, Profile
from typology.guide import best_question, read, reasons
from typology.guide.observations import CODES, UNKNOWN
from typology.guide.weights import FIT

NOTHING_SAID = {name: tuple(code for code, weights in FIT[name].items() if not weights) for name in CODES}


def outcome(observed):
    """Everything the guide says about these answers."""
    reading = read(observed)
    return reading, reading.candidates, reasons(observed, [reading.first]), best_question(observed)


@given(answers())
def test_likelihoods_add_to_one(observed):
    reading = read(observed)

    for shares in (reading.profiles, reading.rows, reading.columns):
        assert sum(shares.values()) == pytest.approx(1)
        assert all(0 <= share <= 1 for share in shares.values())


@given(answers())
def test_a_row_and_a_column_are_the_sum_of_their_profiles(observed):
    reading = read(observed)

    situational = reading.profiles[Profile.ACHTERBLIJVERS] + reading.profiles[Profile.AFHANKELIJKEN]
    left = ("ACTIEVEN", "ACHTERBLIJVERS", "COMPENSEERDERS", "HOOPVOLLEN")
    assert reading.rows[Persistence.SITUATIONAL] == pytest.approx(situational)
    assert reading.columns[Orientation.PARTICIPATION] == pytest.approx(sum(reading.profiles[one] for one in left))


@given(answers(), st.randoms())
def test_order_of_answers_and_of_a_list_does_not_matter(observed, chance):
    names = list(observed)
    chance.shuffle(names)
    shuffled = {name: chance.sample(observed[name], len(observed[name])) for name in names}

    assert outcome(shuffled) == outcome(observed)


@given(answers(), st.data())
def test_an_extra_not_known_changes_nothing(observed, data):
    still_open = [name for name in CODES if name not in observed]
    unknown = data.draw(st.lists(st.sampled_from(still_open), unique=True)) if still_open else []

    assert outcome(observed | dict.fromkeys(unknown, (UNKNOWN,))) == outcome(observed)
    assert outcome(observed | dict.fromkeys(unknown, ())) == outcome(observed)


@given(answers(without=["problems", "life_events", "help"]), answers(to=["problems", "life_events"]))
def test_what_says_nothing_about_the_type_changes_no_likelihood(observed, lists):
    silent = {"help": ("refuses",), **{name: lists.get(name, ()) + NOTHING_SAID[name] for name in lists}}

    assert read(observed | silent).profiles == read(observed | lists).profiles


def test_without_answers_everything_is_as_likely():
    reading = read({})

    assert set(reading.profiles.values()) == {1 / 8}
    assert (reading.answered, reading.candidates, reading.is_carried) == (0, list(Profile), False)
    assert (reading.first, reading.second) == (Profile.ACTIEVEN, Profile.GEBORGENEN)


@pytest.mark.parametrize("profile", TEXTBOOK)
def test_a_textbook_case_is_proposed_first_and_carried(profile):
    reading = read(textbook(profile))

    assert (reading.first, reading.is_carried, reading.candidates) == (profile, True, [profile])
    assert reading.profiles[profile] > 0.9


@pytest.mark.parametrize("profile", TEXTBOOK)
def test_a_textbook_case_survives_the_loss_of_any_one_answer(profile):
    observed = textbook(profile)

    found = {name: read({one: observed[one] for one in observed if one != name}).first for name in observed}

    assert set(found.values()) == {profile}


@pytest.mark.parametrize(
    ("observed", "wrong"), [({"age": ("old",)}, KeyError), ({"wish": ("rain",)}, ValueError), ({"": ()}, KeyError)]
)
def test_refuses_a_code_that_does_not_exist(observed, wrong):
    with pytest.raises(wrong):
        read(observed)
