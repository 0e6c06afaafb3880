"""What the method says about staying in view."""

from datetime import date

import pytest

from cases.choices import ClosingReason, TrajectoryStatus
from cases.watching.rules import (
    belcontact_advice,
    contact_advice,
    contact_words,
    monitoring_advice,
    neighbour_advice,
    next_contact,
    was_agreed_contact,
    watch_network_advice,
)
from method.advice import Kind
from tests.builders import TODAY

MISSED = date(2026, 11, 3)


@pytest.mark.parametrize(("agrees", "kinds"), [(True, []), (None, [Kind.BLOCK]), (False, [Kind.BLOCK])])
def test_clo_06_nobody_stays_in_view_without_a_yes(agrees, kinds):
    assert [one.kind for one in monitoring_advice(agrees=agrees)] == kinds


def test_clo_06_says_what_helps():
    assert "Vraag het eerst" in monitoring_advice(agrees=None)[0].sentence
    assert "signaleringsnetwerk" in monitoring_advice(agrees=False)[0].sentence


def test_clo_06_a_watch_network_without_a_yes_is_a_gate():
    assert not watch_network_advice(is_agreed=True)
    assert [one.kind for one in watch_network_advice(is_agreed=False)] == [Kind.GATE]


@pytest.mark.parametrize(
    ("status", "reason", "agrees", "is_in_view", "said"),
    [
        (TrajectoryStatus.NO_NEED, "", None, False, True),
        (TrajectoryStatus.CLOSED, ClosingReason.CLIENT_STOPPED, None, False, True),
        (TrajectoryStatus.NO_NEED, "", True, False, True),
        (TrajectoryStatus.NO_NEED, "", False, False, False),
        (TrajectoryStatus.NO_NEED, "", True, True, False),
        (TrajectoryStatus.ACTIVE, "", None, False, False),
        (TrajectoryStatus.CLOSED, ClosingReason.MOVED, None, False, False),
    ],
)
def test_clo_07_who_wants_no_help_may_want_a_call_now_and_then(status, reason, agrees, is_in_view, said):
    advice = belcontact_advice(status=status, closing_reason=reason, agrees=agrees, is_in_view=is_in_view)

    assert [one.rule for one in advice] == ["CLO-07"] * said


def test_clo_08_a_contact_that_did_not_come_about_stays_a_task():
    (task,) = contact_advice(next_on=MISSED, today=TODAY)

    assert (task.rule, task.kind) == ("CLO-08", Kind.TASK)
    assert "di 3 nov" in task.sentence
    assert not contact_advice(next_on=TODAY, today=TODAY)
    assert not contact_advice(next_on=None, today=TODAY)


@pytest.mark.parametrize(
    ("next_on", "words"),
    [
        (MISSED, "stond voor di 3 nov"),
        (TODAY, "vandaag"),
        (date(2026, 12, 1), "di 1 dec"),
        (None, "nog geen dag afgesproken"),
    ],
)
def test_when_the_next_contact_is_says_no_blame(next_on, words):
    assert contact_words(next_on=next_on, today=TODAY) == words


def test_the_next_contact_is_one_rhythm_on():
    assert next_contact(since=MISSED, rhythm_weeks=6) == date(2026, 12, 15)
    assert next_contact(since=MISSED, rhythm_weeks=None) is None


@pytest.mark.parametrize(
    ("next_on", "rhythm", "is_it"),
    [
        (MISSED, 6, True),
        (date(2027, 1, 31), 6, False),
        (None, 6, True),
        (date(2026, 12, 1), None, True),
        (date(2027, 2, 1), None, False),
        (MISSED, None, True),
    ],
)
def test_a_talk_long_before_the_one_that_was_agreed_is_another(next_on, rhythm, is_it):
    assert was_agreed_contact(next_on, rhythm_weeks=rhythm, on=TODAY) is is_it


@pytest.mark.parametrize(
    ("kind", "agreed_to", "said"),
    [
        ("neighbour", [], True),
        ("neighbour", ["Mevrouw Bakker"], True),
        ("neighbour", ["buurman henk "], False),
        ("neighbour", [""], False),
        ("family", [], False),
    ],
)
def test_pha_23_a_neighbour_takes_part_only_if_the_client_wants_it(kind, agreed_to, said):
    advice = neighbour_advice(kind, name="Buurman Henk", agreed_to=agreed_to)

    assert [one.rule for one in advice] == ["PHA-23"] * said
