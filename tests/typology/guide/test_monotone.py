"""Where the definition says so, an answer never leads away from what it stands for.

Four promises, whatever else was answered: an answer never lowers the profile that gives it most often; psychiatric
trouble from none to suspected to present never lowers the row it defines; the answer that defines a row never leaves
that row less likely than another answer to the same question; and a wish to take part or belong never leaves the
column of participation less likely than no need of people or turning away from them. Of a list, which counts by the
mean of what was ticked, only the first promise holds, and for one tick.
"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.typology.guide.answers import answers
from typology.choices import Duration, Orientation, Persistence
from typology.guide import read
from typology.guide.observations import CODES
from typology.guide.weights import CHANCES, PROFILES

ROUNDING = 1e-12
LADDER = ("none", "suspected", "present_or_past")
# The answer that the definition of a row names, with that row; the first two questions tell no more than the duration.
DEFINES = [
    ("network_past", "wide_or_sheltering", Persistence.THREATENING),
    ("network_past", "small_sufficient", Persistence.SITUATIONAL),
    ("network_past", "never", Duration.STRUCTURAL),
    ("onset", "threat_recent", Persistence.THREATENING),
    ("onset", "fell_away", Persistence.SITUATIONAL),
    ("onset", "early_in_life", Duration.STRUCTURAL),
    ("competences", "sufficient", Persistence.THREATENING),
    ("competences", "limited", Persistence.SITUATIONAL),
    ("competences", "functional", Persistence.STRUCTURAL),
    ("competences", "poor", Persistence.STRUCTURAL_PSYCHIATRIC),
    ("self_direction", "problems_pile_up", Persistence.STRUCTURAL_PSYCHIATRIC),
    ("psychiatric", "present_or_past", Persistence.STRUCTURAL_PSYCHIATRIC),
]


def share_of(observed, group):
    """How likely a row or a duration is."""
    reading = read(observed)
    return (reading.durations if group in Duration else reading.rows)[group]


@given(answers(), st.sampled_from([(name, code) for name in CODES for code in CODES[name]]))
def test_an_answer_never_lowers_the_profile_that_gives_it_most(observed, answer):
    name, code = answer
    others = {one: codes for one, codes in observed.items() if one != name}
    most = max(CHANCES[name][code])
    before, after = read(others).profiles, read(others | {name: (code,)}).profiles

    for profile, chance in zip(PROFILES, CHANCES[name][code], strict=True):
        assert chance < most or after[profile] >= before[profile] - ROUNDING


@given(answers(without=["psychiatric"]))
def test_more_psychiatric_trouble_never_lowers_its_row(observed):
    shares = [share_of(observed | {"psychiatric": (step,)}, Persistence.STRUCTURAL_PSYCHIATRIC) for step in LADDER]

    assert shares[0] <= shares[1] + ROUNDING
    assert shares[1] <= shares[2] + ROUNDING


@given(answers(without=["psychiatric"]))
def test_psychiatric_trouble_never_lowers_its_row_against_not_knowing(observed):
    unasked = share_of(observed, Persistence.STRUCTURAL_PSYCHIATRIC)

    assert share_of(observed | {"psychiatric": ("none",)}, Persistence.STRUCTURAL_PSYCHIATRIC) <= unasked + ROUNDING
    assert share_of(observed | {"psychiatric": (LADDER[-1],)}, Persistence.STRUCTURAL_PSYCHIATRIC) >= unasked - ROUNDING


@pytest.mark.parametrize(("name", "code", "group"), DEFINES)
@given(observed=answers())
def test_the_answer_that_defines_a_row_serves_that_row_best(name, code, group, observed):
    defining = share_of(observed | {name: (code,)}, group)

    for other in CODES[name]:
        assert defining >= share_of(observed | {name: (other,)}, group) - ROUNDING


@pytest.mark.parametrize("aiming", ["take_part", "belong"])
@pytest.mark.parametrize("elsewhere", ["no_need", "turned_away"])
@given(observed=answers(without=["wish"]))
def test_a_wish_to_be_with_people_never_lowers_participation(aiming, elsewhere, observed):
    left = Orientation.PARTICIPATION

    wishing = read(observed | {"wish": (aiming,)}).columns[left]

    assert wishing >= read(observed | {"wish": (elsewhere,)}).columns[left] - ROUNDING
