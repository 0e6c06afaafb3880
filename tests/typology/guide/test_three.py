"""TYP-02: the three dimensions of Machielse (2015) read the same answers to the same profile."""

import pytest
from hypothesis import given

from tests.typology.guide.answers import answers, textbook
from typology.choices import Coping, Duration, Profile
from typology.guide import read
from typology.rules import profile_by_three


@given(answers())
def test_typ_02_three_dimensions_give_the_same_profile_for_every_reading(observed):
    reading = read(observed)

    assert profile_by_three(*reading.three) == reading.first


@given(answers())
def test_typ_02_all_eight_combinations_are_as_likely_as_their_profiles(observed):
    reading = read(observed)

    assert {profile_by_three(*three): share for three, share in reading.by_three.items()} == reading.profiles


@given(answers())
def test_typ_02_each_of_the_three_adds_to_one(observed):
    reading = read(observed)

    for shares in (reading.durations, reading.copings, reading.motivations):
        assert sum(shares.values()) == pytest.approx(1)


@pytest.mark.parametrize("profile", Profile)
def test_typ_02_a_textbook_case_leads_in_each_of_the_three(profile):
    reading = read(textbook(profile))

    three = [max(shares, key=shares.get) for shares in (reading.durations, reading.copings, reading.motivations)]

    assert tuple(three) == reading.three
    assert profile_by_three(*three) == profile


def test_typ_02_duration_and_coping_add_up_rows():
    reading = read(textbook(Profile.HOOPVOLLEN))
    threatening, situational, structural, psychiatric = reading.rows.values()

    assert reading.durations[Duration.STRUCTURAL] == pytest.approx(structural + psychiatric)
    assert reading.copings[Coping.ACTIVE] == pytest.approx(threatening + structural)
    assert reading.copings[Coping.PASSIVE] == pytest.approx(situational + psychiatric)
