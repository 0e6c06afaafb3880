"""The rules about the work with one client, and the querysets that list what they ask."""

from datetime import date, timedelta

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from hypothesis import given
from hypothesis import strategies as st

from cases.choices import Phase, VisitOutcome
from cases.models import PhasePeriod, Trajectory
from cases.rules import lapse_advice, phase_advice, pressure_advice, rest_advice
from cases.services.closing import close_trajectory
from cases.services.trajectories import change_trajectory, enter_phase, leave_phase
from tests.builders import TODAY, a_couple, a_trajectory, a_visit, a_worker
from tests.typings import assess
from typology.choices import Orientation, Persistence

HELD, NOT_HOME, CLOSED_DOOR = VisitOutcome.HELD, VisitOutcome.NOT_HOME, VisitOutcome.DOOR_CLOSED
REFUSED, BY_CLIENT, BY_US = VisitOutcome.REFUSED, VisitOutcome.CANCELLED_BY_CLIENT, VisitOutcome.CANCELLED_BY_US


def rules(advice):
    """Which rules speak."""
    return [one.rule for one in advice]


@pytest.mark.django_db
def test_pha_01_phases_overlap_come_back_and_run_once():
    worker = a_worker()
    trajectory = a_trajectory(lead=worker)

    def step(move, phase):
        move(trajectory=trajectory, phase=phase, on=TODAY, by=worker)

    step(enter_phase, Phase.LISTEN)
    step(enter_phase, Phase.OPEN_UP)
    step(leave_phase, Phase.LISTEN)
    step(enter_phase, Phase.LISTEN)

    assert {one.phase for one in trajectory.phases.running()} == {"recognise", "open_up", "listen"}
    assert trajectory.phases.filter(phase=Phase.LISTEN).count() == 2
    with pytest.raises(ValidationError, match="al in deze fase"):
        step(enter_phase, Phase.LISTEN)
    with pytest.raises(IntegrityError), transaction.atomic():
        PhasePeriod.objects.create(trajectory=trajectory, phase=Phase.LISTEN, started_on=TODAY)


@pytest.mark.parametrize("phase", Phase)
@pytest.mark.parametrize("ever", [[], [Phase.RECOGNISE], [Phase.OPEN_UP], [Phase.LISTEN], [Phase.WISHES]])
def test_pha_02_warns_for_acting_before_anybody_listened(phase, ever):
    listened = bool({Phase.OPEN_UP, Phase.LISTEN, Phase.WISHES} & set(ever))

    assert rules(phase_advice(phase, ever=ever)) == (["PHA-02"] if phase == Phase.ACTIONS and not listened else [])


@pytest.mark.django_db
def test_pha_02_counts_a_phase_that_is_over():
    worker = a_worker()
    trajectory = a_trajectory(lead=worker)
    enter_phase(trajectory=trajectory, phase=Phase.LISTEN, on=TODAY, by=worker)
    leave_phase(trajectory=trajectory, phase=Phase.LISTEN, on=TODAY, by=worker)

    _period, advice = enter_phase(trajectory=trajectory, phase=Phase.ACTIONS, on=TODAY, by=worker)

    assert advice == []


@pytest.mark.parametrize(
    ("is_resting", "ask_again_on", "told"),
    [(True, None, ["PHA-04"]), (True, TODAY, []), (False, None, [])],
)
def test_pha_04_offers_a_day_to_ask_again(is_resting, ask_again_on, told):
    assert rules(rest_advice(is_resting=is_resting, ask_again_on=ask_again_on)) == told


@pytest.mark.django_db
@pytest.mark.parametrize(("days", "listed"), [(-1, True), (0, True), (1, False)])
def test_pha_04_lists_a_trajectory_on_the_day_that_was_agreed(days, listed):
    trajectory = a_trajectory()
    ask_again_on = TODAY + timedelta(days=days)
    changed = {"status": "rest", "question": "", "ask_again_on": ask_again_on, "version": 1}
    change_trajectory(trajectory=trajectory, by=a_worker(), **changed)

    assert Trajectory.objects.to_ask_again(TODAY).exists() is listed


@pytest.mark.django_db
def test_pha_04_rest_may_go_without_a_day_and_a_closed_trajectory_asks_nothing():
    worker, trajectory = a_worker(), a_trajectory()
    rest = {"status": "rest", "question": "", "by": worker}
    change_trajectory(trajectory=trajectory, ask_again_on=None, version=1, **rest)
    change_trajectory(trajectory=trajectory, ask_again_on=TODAY, version=2, **rest)
    close_trajectory(trajectory=trajectory, reason="moved", on=TODAY, version=3, by=worker, today=TODAY)

    assert not Trajectory.objects.to_ask_again(TODAY).exists()


@pytest.mark.parametrize(
    ("outcomes", "told"),
    [
        ([], []),
        ([NOT_HOME], []),
        ([NOT_HOME, CLOSED_DOOR], ["PHA-05"]),
        ([REFUSED, BY_CLIENT, HELD], ["PHA-05"]),
        ([NOT_HOME, HELD, NOT_HOME], []),
        ([HELD, NOT_HOME, NOT_HOME], []),
        ([BY_CLIENT, BY_US, BY_CLIENT], []),
    ],
)
def test_pha_05_lowers_the_pressure_after_two_closed_doors_in_a_row(outcomes, told):
    assert rules(pressure_advice(outcomes, limit=2)) == told


def test_pha_05_counts_as_many_as_the_threshold_says():
    assert rules(pressure_advice([NOT_HOME] * 2, limit=3)) == []
    assert rules(pressure_advice([NOT_HOME] * 3, limit=3)) == ["PHA-05"]


@pytest.mark.django_db
def test_pha_21_number_of_contacts_end_date_and_goals_are_never_compulsory():
    worker = a_worker()
    trajectory = a_trajectory()

    empty = {"question": "", "ask_again_on": None, "version": 1}
    change_trajectory(trajectory=trajectory, status="active", by=worker, **empty)
    closed = close_trajectory(trajectory=trajectory, reason="unknown", on=TODAY, version=2, by=worker, today=TODAY)

    assert (closed.status, closed.visits.count()) == ("closed", 0)


@given(
    last_contact=st.none() | st.integers(0, 120),
    opened=st.integers(0, 120),
    weeks=st.integers(1, 12),
)
def test_pha_24_says_when_contact_lapses(last_contact, opened, weeks):
    last_contact_on = None if last_contact is None else TODAY - timedelta(days=last_contact)
    opened_on = TODAY - timedelta(days=opened)
    days = opened if last_contact is None else last_contact

    advice = lapse_advice(last_contact_on=last_contact_on, opened_on=opened_on, today=TODAY, weeks=weeks)

    assert rules(advice) == (["PHA-24"] if days > 7 * weeks else [])


@pytest.mark.django_db
@pytest.mark.parametrize("days", [41, 42, 43])
@pytest.mark.parametrize("has_contact", [True, False])
def test_pha_24_the_list_and_the_warning_agree(days, has_contact):
    day = TODAY - timedelta(days=days)
    trajectory = a_trajectory(on=day - timedelta(days=90) if has_contact else day)
    if has_contact:
        a_visit(trajectory.client, a_worker(), visited_on=day)
        trajectory.refresh_from_db()
    contact = {"last_contact_on": trajectory.last_contact_on, "opened_on": trajectory.opened_on}

    listed = Trajectory.objects.without_contact_since(TODAY - timedelta(weeks=6)).exists()

    assert listed == bool(lapse_advice(**contact, today=TODAY, weeks=6)) == (days > 42)


@pytest.mark.django_db
@pytest.mark.parametrize("status", ["rest", "no_need", "waiting"])
def test_pha_24_leaves_somebody_who_rests_in_peace(status):
    trajectory = a_trajectory(on=date(2026, 1, 1))
    changed = {"status": status, "question": "", "ask_again_on": None, "version": 1}
    change_trajectory(trajectory=trajectory, by=a_worker(), **changed)

    assert not Trajectory.objects.without_contact_since(TODAY).exists()


@pytest.mark.django_db
def test_typ_09_lists_active_trajectories_of_which_the_latest_typing_is_old():
    old, renewed, closed, _untyped = (a_trajectory(on=date(2025, 1, 1)) for _each in range(4))
    for trajectory in (old, renewed, closed):
        typed(trajectory, date(2026, 1, 5))
    typed(renewed, date(2026, 11, 1))
    close_trajectory(trajectory=closed, reason="moved", on=TODAY, version=1, by=None, today=TODAY)

    listed = Trajectory.objects.with_old_typing(date(2026, 5, 20))

    assert [(one, one.typed_on) for one in listed] == [(old, date(2026, 1, 5))]


@pytest.mark.django_db
def test_typ_09_the_day_itself_is_not_old():
    trajectory = a_trajectory()
    typed(trajectory, date(2026, 5, 20))

    assert not Trajectory.objects.with_old_typing(date(2026, 5, 20)).exists()
    assert Trajectory.objects.with_old_typing(date(2026, 5, 21)).exists()


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("first", "second", "typed_on"),
    [
        (date(2026, 1, 5), None, date(2026, 1, 5)),
        (None, date(2026, 1, 5), date(2026, 1, 5)),
        (date(2026, 11, 1), date(2026, 1, 5), date(2026, 1, 5)),
        (date(2026, 1, 5), date(2026, 11, 1), date(2026, 1, 5)),
        (date(2026, 2, 1), date(2026, 1, 5), date(2026, 1, 5)),
        (date(2026, 11, 1), date(2026, 11, 2), None),
        (None, None, None),
    ],
)
def test_typ_09_looks_at_both_of_a_couple(first, second, typed_on):
    trajectory = a_trajectory(client=a_couple(), on=date(2025, 1, 1))
    for person, day in zip(trajectory.client.persons, (first, second), strict=True):
        if day:
            typed(trajectory, day, person=person)

    listed = Trajectory.objects.with_old_typing(date(2026, 5, 20))

    assert [(one, one.typed_on) for one in listed] == ([(trajectory, typed_on)] if typed_on else [])


@pytest.mark.django_db
def test_typ_09_counts_the_latest_typing_of_each_of_a_couple():
    trajectory = a_trajectory(client=a_couple(), on=date(2025, 1, 1))
    for person in trajectory.client.persons:
        typed(trajectory, date(2026, 1, 5), person=person)
        typed(trajectory, date(2026, 11, 1), person=person)

    assert not Trajectory.objects.with_old_typing(date(2026, 5, 20)).exists()


def typed(trajectory, on, person=None):
    """A typing of this day."""
    dimensions = {"persistence": Persistence.STRUCTURAL, "orientation": Orientation.PARTICIPATION}
    return assess(person=person or trajectory.client.person, note="", on=on, by=None, **dimensions)
