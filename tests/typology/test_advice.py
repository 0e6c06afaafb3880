"""What a row or a profile says about a goal, an action, closing and staying in view."""

from datetime import date, timedelta

import pytest

from typology.advice import action_advice, ending_advice, goal_advice, watching_advice
from typology.choices import ActionKind, GoalAim, Persistence, Profile
from typology.rules import dimensions_of, shared_dimensions

TODAY = date(2026, 11, 20)
LASTING = {Persistence.STRUCTURAL, Persistence.STRUCTURAL_PSYCHIATRIC}


def rules(advice):
    """Which rules speak."""
    return [one.rule for one in advice]


@pytest.mark.parametrize("profile", Profile)
@pytest.mark.parametrize("aim", GoalAim)
def test_pha_08_more_contacts_or_taking_part_is_no_first_goal_where_it_lasts(profile, aim):
    row, _column = dimensions_of(profile)

    advice = goal_advice(persistence=row, profile=profile, aim=aim)

    excepted = aim == GoalAim.OTHER or (profile, aim) == (Profile.COMPENSEERDERS, GoalAim.DAY_FILLING)
    assert ("PHA-08" in rules(advice)) == (row in LASTING and not excepted)


def test_pha_08_a_row_is_enough():
    assert rules(goal_advice(persistence="structural", profile=None, aim=GoalAim.NETWORK)) == ["PHA-08"]
    assert rules(goal_advice(persistence="", profile=None, aim=GoalAim.NETWORK)) == []


@pytest.mark.parametrize("profile", Profile)
@pytest.mark.parametrize("aim", GoalAim)
def test_pha_09_geborgenen_and_afhankelijken_are_not_helped_by_a_wider_network(profile, aim):
    row, _column = dimensions_of(profile)

    advice = goal_advice(persistence=row, profile=profile, aim=aim)

    leans = profile in (Profile.GEBORGENEN, Profile.AFHANKELIJKEN)
    assert ("PHA-09" in rules(advice)) == (leans and aim == GoalAim.NETWORK)


@pytest.mark.parametrize("row", ["", *Persistence])
@pytest.mark.parametrize("kinds", [[], ["individual"], ["group"], ["individual", "group"], ["collective"]])
def test_pha_10_situational_and_a_group(row, kinds):
    advice = action_advice(persistence=row, kinds=[ActionKind(kind) for kind in kinds])

    assert ("PHA-10" in rules(advice)) == (row == Persistence.SITUATIONAL and "group" in kinds)


@pytest.mark.parametrize("row", ["", *Persistence])
@pytest.mark.parametrize(
    "kinds", [[], ["individual"], ["collective"], ["collective", "collective"], ["individual", "collective"]]
)
def test_pha_11_where_it_lasts_not_only_collective_activities(row, kinds):
    advice = action_advice(persistence=row, kinds=[ActionKind(kind) for kind in kinds])

    assert ("PHA-11" in rules(advice)) == (row in LASTING and set(kinds) == {"collective"})


@pytest.mark.parametrize("row", ["", *Persistence])
def test_clo_09_with_psychiatric_problems_less_often_rather_than_closing(row):
    advice = ending_advice({row}, ends_on=TODAY, today=TODAY, weeks=6)

    assert ("CLO-09" in rules(advice)) == (row == Persistence.STRUCTURAL_PSYCHIATRIC)


@pytest.mark.parametrize("row", ["", *Persistence])
@pytest.mark.parametrize(("days", "is_near"), [(-3, True), (0, True), (42, True), (43, False)])
def test_clo_10_situational_and_the_end_is_near(row, days, is_near):
    advice = ending_advice({row}, ends_on=TODAY + timedelta(days=days), today=TODAY, weeks=6)

    assert ("CLO-10" in rules(advice)) == (row == Persistence.SITUATIONAL and is_near)


def test_clo_09_clo_10_of_a_couple_both_count():
    rows = {"situational", "structural_psychiatric"}

    assert rules(ending_advice(rows, ends_on=TODAY, today=TODAY, weeks=6)) == ["CLO-09", "CLO-10"]


@pytest.mark.parametrize("row", ["", *Persistence])
@pytest.mark.parametrize("refuses", [True, False])
def test_clo_11_structural_and_not_to_be_kept_in_view(row, refuses):
    advice = watching_advice({row}, refuses_monitoring=refuses)

    assert rules(advice) == (["CLO-11"] if refuses and row == Persistence.STRUCTURAL else [])


@pytest.mark.parametrize(
    ("one", "two", "shared"),
    [
        (Profile.ACHTERBLIJVERS, Profile.AFHANKELIJKEN, ("situational", "")),
        (Profile.ACTIEVEN, Profile.HOOPVOLLEN, ("", "participation")),
        (Profile.ACTIEVEN, Profile.OVERLEVERS, ("", "")),
    ],
)
def test_two_profiles_share_a_row_a_column_or_nothing(one, two, shared):
    assert shared_dimensions(one, two) == shared_dimensions(two, one) == shared
