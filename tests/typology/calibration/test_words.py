"""Codes are known by their words."""

import pytest

from typology.calibration.words import KNOWN, code_of, name_of
from typology.guide.observations import CODES, UNKNOWN


@pytest.mark.parametrize(
    ("column", "written", "code"),
    [
        ("life_events", "death_of_partner", "death_of_partner"),
        ("life_events", "death of partner", "death_of_partner"),
        ("life_events", "Death-Partner", "death_of_partner"),
        ("life_events", "partner_death", "death_of_partner"),
        ("life_events", "partner died", "death_of_partner"),
        ("life_events", "death of relatives", "death_of_relative"),
        ("life_events", "death_friend", "death_of_friends"),
        ("life_events", "loss of mobility", "lost_mobility"),
        ("life_events", "illness", "own_illness"),
        ("life_events", "retirement", "pension"),
        ("life_events", "lost job", "job_loss"),
        ("life_events", "unemployed", "job_loss"),
        ("life_events", "activity_lost", "lost_activity"),
        ("life_events", "care", "care_task"),
        ("problems", "self_neglect", "neglect_of_self"),
        ("problems", "neglect of the house", "neglect_of_home"),
        ("problems", "home_violence", "violence_at_home"),
        ("problems", "domestic violence", "violence_at_home"),
        ("problems", "DEBTS", "money"),
        ("problems", "overload of care", "care_overload"),
        ("wish", " Take part ", "take_part"),
        ("stance", "seeks-actively", "seeks_actively"),
        ("wish", "UNKNOWN", UNKNOWN),
    ],
)
def test_understands_a_code_by_its_words(column, written, code):
    assert code_of(column, written) == code


@pytest.mark.parametrize(
    ("column", "written"),
    [
        ("life_events", "partner"),
        ("life_events", "death"),
        ("life_events", "illness of partner"),
        ("life_events", "new partner"),
        ("problems", "neglect"),
        ("problems", "other"),
        ("wish", "take"),
        ("wish", "close_tie;belong"),
        ("psychiatric", "present"),
        ("help", "?"),
    ],
)
def test_does_not_guess(column, written):
    assert code_of(column, written) is None


@pytest.mark.parametrize("column", CODES)
def test_no_two_codes_of_a_column_have_the_same_words(column):
    assert set(KNOWN[column].values()) == {*CODES[column], UNKNOWN}
    assert all(code_of(column, code) == code for code in (*CODES[column], UNKNOWN))


@pytest.mark.parametrize("written", ["network_past", "Network Past", ' "NETWORK-PAST" '])
def test_a_column_is_known_whatever_joins_its_words(written):
    assert name_of(written, CODES) == "network_past"
    assert name_of("past network", CODES) is None
