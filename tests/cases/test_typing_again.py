"""What asks to look at a typing again: its age, a wish that changed, a startindicering that ends."""

from datetime import date, timedelta

import pytest

from cases.models import Assessment, ProvisionalIndication, Trajectory
from cases.services.closing import close_trajectory
from cases.services.trajectories import change_trajectory
from tests.builders import TODAY, a_couple, a_trajectory, a_worker
from tests.typings import assess, doubted, observe, put_off, typed
from typology.choices import Profile

pytestmark = pytest.mark.django_db
EARLIER, LATER = date(2026, 9, 1), date(2026, 11, 2)
RECENT = date(2026, 5, 20)  # a typing of this day or later is not old


@pytest.fixture
def worker():
    return a_worker()


@pytest.fixture
def trajectory(worker):
    return a_trajectory(lead=worker, on=date(2026, 1, 5))


@pytest.fixture
def person(trajectory):
    return trajectory.client.person


def changed():
    """Trajectories on the list because a wish changed."""
    return [one for one in Trajectory.objects.with_old_typing(RECENT) if one.has_changed_wish]


@pytest.mark.parametrize(
    ("row", "column", "is_running"),
    [("", "", True), ("structural", "", True), ("", "participation", True), ("structural", "participation", False)],
)
def test_typ_11_a_row_or_a_column_alone_ends_no_startindicering(worker, trajectory, person, row, column, is_running):
    put_off(person, LATER, worker, EARLIER)

    assess(person=person, persistence=row, orientation=column, note="", on=LATER, by=worker)

    assert list(Trajectory.objects.to_type(TODAY)) == ([trajectory] if is_running else [])


def test_typ_11_a_doubt_or_the_next_startindicering_ends_the_one_before(worker, person):
    put_off(person, LATER, worker, EARLIER)
    latest = put_off(person, TODAY, worker, LATER)

    assert [one.assessment for one in ProvisionalIndication.objects.running()] == [latest]
    doubted(person, Profile.HOOPVOLLEN, Profile.OVERLEVERS, worker, LATER)
    assert not ProvisionalIndication.objects.running().exists()


def test_the_typing_that_holds_is_the_latest_of_each_person(worker, person):
    other = a_trajectory().client.person
    typed(person, Profile.OVERLEVERS, worker, EARLIER)
    latest = typed(person, Profile.HOOPVOLLEN, worker, LATER)
    only = typed(other, Profile.ACTIEVEN, worker, EARLIER)

    assert set(Assessment.objects.latest_of_each()) == {latest, only}


def test_of_two_typings_on_one_day_the_last_holds(worker, person):
    typed(person, Profile.OVERLEVERS, worker)
    last = typed(person, Profile.HOOPVOLLEN, worker)

    assert list(Assessment.objects.latest_of_each()) == [last]


def test_typ_09_lists_whose_wish_changed_since_the_typing(worker, trajectory, person):
    typed(person, Profile.OVERLEVERS, worker, EARLIER)
    assert not changed()

    observe(person, worker, LATER, wish="belong")

    assert [(one, one.typed_on) for one in changed()] == [(trajectory, EARLIER)]


def test_typ_09_a_wish_that_became_known_since_counts_as_changed(worker, trajectory, person):
    typed(person, Profile.OVERLEVERS, worker, EARLIER, wish="unknown")

    observe(person, worker, LATER, wish="close_tie")

    assert changed() == [trajectory]


@pytest.mark.parametrize("answers", [{"wish": "unknown"}, {"wish": ""}, {"stance": "waits_hopes"}, {"wish": "no_need"}])
def test_typ_09_no_wish_another_answer_or_the_same_wish_is_no_change(worker, person, answers):
    typed(person, Profile.OVERLEVERS, worker, EARLIER, wish="no_need")
    observe(person, worker, LATER, insight="names_it")

    observe(person, worker, LATER, **answers)

    assert not changed()


def test_typ_09_a_wish_that_was_typed_again_is_no_change_any_more(worker, person):
    typed(person, Profile.OVERLEVERS, worker, EARLIER)
    observe(person, worker, LATER, wish="belong")
    assert changed()

    doubted(person, Profile.HOOPVOLLEN, Profile.OVERLEVERS, worker, LATER)

    assert not changed()


def test_typ_09_a_typing_without_observations_went_by_no_wish(worker, person):
    assess(person=person, persistence="structural", orientation="", note="", on=EARLIER, by=worker)

    observe(person, worker, LATER, wish="belong")

    assert not changed()


def test_typ_09_looks_at_the_wish_of_both_of_a_couple(worker):
    trajectory = a_trajectory(client=a_couple())
    first, second = trajectory.client.persons
    typed(first, Profile.GEBORGENEN, worker, EARLIER)
    typed(second, Profile.GEBORGENEN, worker, LATER)

    observe(second, worker, TODAY, wish="take_part")

    assert [(one, one.typed_on) for one in changed()] == [(trajectory, EARLIER)]


@pytest.mark.parametrize(("status", "is_listed"), [("waiting", True), ("rest", False), ("no_need", False)])
def test_typ_09_leaves_somebody_who_rests_in_peace(worker, trajectory, person, status, is_listed):
    typed(person, Profile.OVERLEVERS, worker, EARLIER)
    observe(person, worker, LATER, wish="belong")
    rest = {"status": status, "question": "", "ask_again_on": None, "version": 1}
    change_trajectory(trajectory=trajectory, by=worker, **rest)

    assert bool(changed()) is is_listed


def test_typ_09_a_typing_that_was_put_off_waits_for_its_startindicering(worker, trajectory, person):
    typed(person, Profile.OVERLEVERS, worker, date(2026, 2, 2))
    put_off(person, date(2026, 4, 1), worker, date(2026, 3, 2))
    observe(person, worker, LATER, wish="belong")

    assert not Trajectory.objects.with_old_typing(RECENT).exists()
    assert list(Trajectory.objects.to_type(TODAY)) == [trajectory]


@pytest.mark.parametrize(("days", "is_listed"), [(-30, True), (0, True), (14, True), (15, False)])
def test_typ_11_lists_a_startindicering_that_ends_within_two_weeks(worker, trajectory, person, days, is_listed):
    until_on = TODAY + timedelta(days=days)
    put_off(person, until_on, worker, EARLIER)

    listed = Trajectory.objects.to_type(TODAY + timedelta(days=14))

    assert [(one, one.provisional_until) for one in listed] == ([(trajectory, until_on)] if is_listed else [])


def test_typ_11_who_was_typed_or_put_off_again_is_done(worker, person):
    other = a_trajectory().client.person
    put_off(person, LATER, worker, EARLIER)
    put_off(other, LATER, worker, EARLIER)

    typed(person, Profile.HOOPVOLLEN, worker, LATER)
    put_off(other, date(2027, 1, 5), worker, LATER)

    assert not Trajectory.objects.to_type(TODAY).exists()
    assert not ProvisionalIndication.objects.to_type(TODAY).exists()


def test_typ_11_looks_at_both_of_a_couple_and_tells_the_first_day(worker):
    trajectory = a_trajectory(client=a_couple())
    first, second = trajectory.client.persons
    put_off(first, TODAY, worker, EARLIER)
    put_off(second, LATER, worker, EARLIER)

    assert [one.provisional_until for one in Trajectory.objects.to_type(TODAY)] == [LATER]


def test_typ_11_is_of_open_trajectories_also_of_those_at_rest(worker, trajectory, person):
    put_off(person, LATER, worker, EARLIER)
    rest = {"status": "rest", "question": "", "ask_again_on": None, "version": 1}
    resting = change_trajectory(trajectory=trajectory, by=worker, **rest)
    assert Trajectory.objects.to_type(TODAY).exists()

    close_trajectory(trajectory=resting, reason="moved", on=TODAY, version=resting.version, by=worker, today=TODAY)

    assert not Trajectory.objects.to_type(TODAY).exists()
