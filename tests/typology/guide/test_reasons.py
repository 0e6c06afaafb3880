"""Why: the answers for and against; and what to ask next."""

import pytest
from hypothesis import given

from tests.typology.guide.answers import answers, textbook
from typology.choices import Profile
from typology.guide import best_question, read, reasons
from typology.guide.observations import CODES
from typology.guide.reasons import LEAST_BITS

ACHTERBLIJVER = {"network_past": ("small_sufficient",), "wish": ("turned_away",), "help": ("refuses",)}


def test_says_what_speaks_for_and_against_strongest_first():
    found = reasons(ACHTERBLIJVER, [Profile.ACHTERBLIJVERS])

    assert [(one.name, one.bits > 0) for one in found] == [("wish", False), ("network_past", True)]


@given(answers())
def test_strongest_first_and_nothing_that_hardly_tells(observed):
    found = reasons(observed, [read(observed).first])

    strengths = [abs(one.bits) for one in found]
    assert strengths == sorted(strengths, reverse=True)
    assert all(strength >= LEAST_BITS for strength in strengths)
    assert {one.name for one in found} <= set(observed)


@given(answers())
def test_for_one_profile_is_against_the_other(observed):
    first, second = read(observed).first, read(observed).second

    bits = {one.name: one.bits for one in reasons(observed, [first], [second])}

    assert bits == pytest.approx({one.name: -one.bits for one in reasons(observed, [second], [first])})


def test_one_bit_is_twice_as_likely():
    [reason] = reasons({"onset": ("fell_away",)}, [Profile.GEBORGENEN], [Profile.ACTIEVEN])

    # 2^1 of 4 + 2 + 1/4 against 2^0 of 4 + 1 + 1/4
    assert 2**reason.bits == pytest.approx((2 / 6.25) / (1 / 5.25))


@pytest.mark.parametrize("name", ["network_past", "onset", "competences"])
def test_a_reason_for_a_row_is_shared_by_its_two_profiles(name):
    observed = textbook(Profile.COMPENSEERDERS)

    found = {one.name: one.bits for one in reasons(observed, [Profile.COMPENSEERDERS, Profile.BUITENSTAANDERS])}

    assert found[name] > LEAST_BITS


def test_asks_about_the_past_first():
    name, bits = best_question({})

    assert name == "network_past"
    assert 0 < bits < 3


def test_asks_what_tells_two_columns_apart_when_the_row_is_known():
    known = {name: textbook(Profile.ACTIEVEN)[name] for name in ("network_past", "onset", "competences", "psychiatric")}

    name, _bits = best_question(known)

    assert name in ("wish", "stance")


@given(answers())
def test_asks_only_what_is_open_and_never_expects_to_lose(observed):
    asked = best_question(observed)

    if asked:
        name, bits = asked
        assert name not in observed
        assert bits > -1e-9


def test_asks_nothing_when_all_is_answered():
    assert best_question({name: codes[:1] for name, codes in CODES.items()}) is None
