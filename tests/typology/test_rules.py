"""How the dimensions lead to a profile, and what a profile advises."""

from datetime import date
from itertools import product

import pytest

from method.advice import Kind
from typology.choices import Coping, Duration, Orientation, Persistence, Profile
from typology.rules import (
    candidates,
    dimensions_of,
    profile_advice,
    profile_by_three,
    profile_of,
    row_age_advice,
    typing_advice,
)

PARTICIPATION, NOT_CLEARLY = Orientation.PARTICIPATION, Orientation.NOT_CLEARLY
EIGHT = [
    ("threatening", "participation", "ACTIEVEN"),
    ("threatening", "not_clearly", "GEBORGENEN"),
    ("situational", "participation", "ACHTERBLIJVERS"),
    ("situational", "not_clearly", "AFHANKELIJKEN"),
    ("structural", "participation", "COMPENSEERDERS"),
    ("structural", "not_clearly", "BUITENSTAANDERS"),
    ("structural_psychiatric", "participation", "HOOPVOLLEN"),
    ("structural_psychiatric", "not_clearly", "OVERLEVERS"),
]


@pytest.mark.parametrize(("row", "column", "profile"), EIGHT)
def test_typ_01_row_and_column_give_exactly_one_profile(row, column, profile):
    assert profile_of(row, column) == profile
    assert candidates(row, column) == [profile]


@pytest.mark.parametrize(("row", "column", "profile"), EIGHT)
def test_typ_01_a_profile_gives_back_its_row_and_column(row, column, profile):
    assert dimensions_of(Profile(profile)) == (row, column)


@pytest.mark.parametrize(
    ("duration", "coping", "motivation", "profile"),
    [
        (Duration.SITUATIONAL, Coping.ACTIVE, PARTICIPATION, "ACTIEVEN"),
        (Duration.SITUATIONAL, Coping.ACTIVE, NOT_CLEARLY, "GEBORGENEN"),
        (Duration.SITUATIONAL, Coping.PASSIVE, PARTICIPATION, "ACHTERBLIJVERS"),
        (Duration.SITUATIONAL, Coping.PASSIVE, NOT_CLEARLY, "AFHANKELIJKEN"),
        (Duration.STRUCTURAL, Coping.ACTIVE, PARTICIPATION, "COMPENSEERDERS"),
        (Duration.STRUCTURAL, Coping.ACTIVE, NOT_CLEARLY, "BUITENSTAANDERS"),
        (Duration.STRUCTURAL, Coping.PASSIVE, PARTICIPATION, "HOOPVOLLEN"),
        (Duration.STRUCTURAL, Coping.PASSIVE, NOT_CLEARLY, "OVERLEVERS"),
    ],
)
def test_typ_02_three_dimensions_give_the_same_eight(duration, coping, motivation, profile):
    assert profile_by_three(duration, coping, motivation) == profile


@pytest.mark.parametrize(("row", "column"), list(product(["", *Persistence], ["", PARTICIPATION, NOT_CLEARLY])))
def test_typ_03_what_is_not_assessed_leaves_all_its_profiles_open(row, column):
    expected = [name for one, aim, name in EIGHT if row in ("", one) and column in ("", aim)]

    remaining = candidates(row, column)

    assert remaining == expected
    assert len(remaining) == (1 if row else 4) * (1 if column else 2)
    assert (profile_of(row, column) is None) == (not row or not column)


def test_typ_03_not_assessed_differs_from_not_clearly_aimed():
    assert profile_of(Persistence.STRUCTURAL, "") is None
    assert profile_of(Persistence.STRUCTURAL, NOT_CLEARLY) is Profile.BUITENSTAANDERS


@pytest.mark.parametrize("row", ["", *Persistence])
def test_typ_04_unclear_counts_as_not_clearly_aimed(row):
    assert candidates(row, Orientation.UNCLEAR) == candidates(row, NOT_CLEARLY)
    assert profile_of(row, Orientation.UNCLEAR) == profile_of(row, NOT_CLEARLY)


@pytest.mark.parametrize("held", [0, 1])
def test_typ_07_warns_after_fewer_contacts_than_the_threshold(held):
    [advice] = typing_advice(held_contacts=held, threshold=2)

    assert (advice.rule, advice.kind) == ("TYP-07", Kind.WARN)


def test_typ_07_is_silent_from_the_threshold_on():
    assert typing_advice(held_contacts=2, threshold=2) == []
    assert typing_advice(held_contacts=0, threshold=0) == []


@pytest.mark.parametrize("row", [Persistence.THREATENING, Persistence.SITUATIONAL])
def test_typ_10_warns_when_a_light_row_lasts_longer_than_the_threshold(row):
    [advice] = row_age_advice(persistence=row, since_on=date(2024, 11, 20), today=date(2026, 11, 21), years=2)

    assert (advice.rule, advice.kind) == ("TYP-10", Kind.WARN)


def test_typ_10_is_silent_on_the_day_itself():
    assert (
        row_age_advice(persistence="threatening", since_on=date(2024, 11, 21), today=date(2026, 11, 21), years=2) == []
    )


def test_typ_10_knows_leap_days():
    since = date(2024, 2, 29)

    assert row_age_advice(persistence="situational", since_on=since, today=date(2026, 2, 28), years=2) == []
    assert row_age_advice(persistence="situational", since_on=since, today=date(2026, 3, 1), years=2)


@pytest.mark.parametrize("row", [Persistence.STRUCTURAL, Persistence.STRUCTURAL_PSYCHIATRIC, ""])
def test_typ_10_says_nothing_about_other_rows(row):
    assert row_age_advice(persistence=row, since_on=date(2010, 1, 1), today=date(2026, 11, 21), years=2) == []


def test_typ_12_asks_about_violence_and_the_care_burden():
    [advice] = profile_advice(Profile.AFHANKELIJKEN)

    assert (advice.rule, advice.kind) == ("TYP-12", Kind.WARN)
    assert "geweld" in str(advice.sentence)


@pytest.mark.parametrize("profile", [Profile.COMPENSEERDERS, Profile.BUITENSTAANDERS])
def test_pha_14_advises_light_subjects(profile):
    [advice] = profile_advice(profile)

    assert (advice.rule, advice.kind) == ("PHA-14", Kind.HINT)


@pytest.mark.parametrize("profile", [None, "", Profile.ACTIEVEN, Profile.HOOPVOLLEN, Profile.OVERLEVERS])
def test_other_profiles_need_no_such_advice(profile):
    assert profile_advice(profile) == []
