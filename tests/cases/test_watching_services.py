"""Staying in view: what may begin, what a talk does to it, and what ends it."""

from datetime import date, timedelta

import pytest
from django.core.exceptions import ValidationError

from audit.choices import Action
from audit.models import Event
from audit.records import StaleVersion
from cases.models import Client, Monitoring, WatchNetwork
from cases.services.consents import answer_consent
from cases.services.emergency import write_emergency_plan
from cases.services.watch_network import (
    agree_to_network,
    begin_network,
    bring_back_watcher,
    change_watcher,
    end_network,
    resume_network,
    stop_watcher,
)
from cases.services.watching import change_monitoring, end_monitoring, note_monitoring_contact, respect_no, stay_in_view
from method.models import Deviation
from signals.choices.uninvited import CONSIDERATIONS
from tests.builders import NOW, TODAY, a_client, a_consent, a_visit, a_worker
from tests.cases.watching import BEGAN, a_noodplan, a_watch_network, a_watcher, in_view

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("now")]
FACTS = {"kind": "in_view", "rhythm_weeks": 6, "next_on": None, "agreed": ""}
WEIGHED = dict.fromkeys(CONSIDERATIONS, "n.v.t.")


@pytest.fixture
def client_():
    """Nobody guides this client."""
    return a_client()


def test_clo_06_is_refused_while_nobody_asked(client_, worker):
    with pytest.raises(ValidationError, match="Vraag het eerst"):
        stay_in_view(client=client_, user=worker, on=TODAY, by=worker, **FACTS)

    assert not Monitoring.objects.exists()


def test_clo_06_is_refused_after_a_no(client_, worker):
    a_consent(client_, "refused", scope="monitoring")

    with pytest.raises(ValidationError, match="Dat respecteren we"):
        stay_in_view(client=client_, user=worker, on=TODAY, by=worker, **FACTS)


def test_clo_06_a_yes_that_ran_out_is_asked_again(client_, worker):
    answer_consent(
        client=client_, scope="monitoring", answer="given", how="", on=BEGAN, by=None, until_on=date(2026, 11, 1)
    )

    with pytest.raises(ValidationError, match="Vraag het eerst"):
        stay_in_view(client=client_, user=worker, on=TODAY, by=worker, **FACTS)


def test_with_a_yes_it_begins_and_the_client_is_in_the_caseload(client_, worker):
    a_consent(client_, scope="monitoring")

    monitoring = stay_in_view(client=client_, user=worker, on=TODAY, by=worker, **FACTS)

    assert (monitoring.since_on, monitoring.next_on) == (TODAY, TODAY + timedelta(weeks=6))
    assert client_ in Client.objects.caseload_of(worker)
    assert Event.objects.get(action=Action.MONITORING_STARTED).by == worker


def test_the_fixed_person_works_in_the_team(client_, worker):
    a_consent(client_, scope="monitoring")

    with pytest.raises(ValidationError) as refusal:
        stay_in_view(client=client_, user=a_worker("Noord"), on=TODAY, by=worker, **FACTS)

    assert "user" in refusal.value.error_dict


def test_the_next_contact_is_yet_to_come(client_, worker):
    a_consent(client_, scope="monitoring")

    with pytest.raises(ValidationError) as refusal:
        stay_in_view(client=client_, user=worker, on=TODAY, by=worker, **FACTS | {"next_on": date(2026, 11, 19)})

    assert "next_on" in refusal.value.error_dict


def test_one_at_a_time_and_it_says_who(client_, worker):
    in_view(client_, worker)

    with pytest.raises(ValidationError, match=worker.name):
        in_view(client_, a_worker())


def test_a_change_keeps_a_day_that_was_missed(client_, worker):
    monitoring = in_view(client_, worker, next_on=date(2026, 11, 3))
    other = a_worker()

    changed = change_monitoring(
        monitoring=monitoring, user=other, version=1, on=TODAY, by=worker, **FACTS | {"next_on": date(2026, 11, 3)}
    )

    assert (changed.user, changed.next_on, changed.version) == (other, date(2026, 11, 3), 2)
    assert Event.objects.filter(action=Action.MONITORING_CHANGED).exists()


def test_a_change_takes_no_other_day_of_before_and_no_stale_version(client_, worker):
    monitoring = in_view(client_, worker, next_on=date(2026, 11, 3))
    facts = {"monitoring": monitoring, "user": worker, "on": TODAY, "by": worker}

    with pytest.raises(ValidationError, match="al geweest"):
        change_monitoring(version=1, **facts, **FACTS | {"next_on": date(2026, 11, 4)})
    with pytest.raises(StaleVersion):
        change_monitoring(version=5, **facts, **FACTS)


def test_it_ends_once_and_says_why(client_, worker):
    monitoring = in_view(client_, worker)

    ended = end_monitoring(monitoring=monitoring, why="Verhuisd", version=1, on=TODAY, by=worker)

    assert (ended.until_on, ended.why_ended) == (TODAY, "Verhuisd")
    assert client_ not in Client.objects.caseload_of(worker)
    with pytest.raises(ValidationError, match="al gestopt"):
        end_monitoring(monitoring=ended, why="Nog eens", version=2, on=TODAY, by=worker)


def test_clo_06_a_no_ends_what_ran(client_, worker):
    monitoring = in_view(client_, worker)

    respect_no(client=client_, how="aan de deur", on=TODAY, by=worker)

    monitoring.refresh_from_db()
    assert monitoring.until_on == TODAY
    assert monitoring.why_ended


def test_clo_08_a_talk_moves_the_next_contact_one_rhythm_on(client_, worker):
    monitoring = in_view(client_, worker, next_on=date(2026, 11, 3))

    a_visit(client_, worker, kind="phone", visited_on=TODAY)

    monitoring.refresh_from_db()
    assert monitoring.next_on == TODAY + timedelta(weeks=6)
    assert Event.objects.get(action=Action.MONITORING_CONTACTED).by == worker


def test_clo_08_an_attempt_leaves_it_on_the_list(client_, worker):
    monitoring = in_view(client_, worker, next_on=date(2026, 11, 3))

    a_visit(client_, worker, outcome="not_home", visited_on=TODAY)

    assert list(Monitoring.objects.due(TODAY)) == [monitoring]


@pytest.mark.parametrize("day", [BEGAN, BEGAN - timedelta(days=3)])
def test_what_is_written_up_of_before_it_began_changes_nothing(client_, worker, day):
    in_view(client_, worker)

    assert note_monitoring_contact(client=client_, on=day, by=worker) is None


def test_a_talk_written_up_late_does_not_move_it_back(client_, worker):
    monitoring = in_view(client_, worker)
    note_monitoring_contact(client=client_, on=TODAY, by=worker)

    note_monitoring_contact(client=client_, on=date(2026, 10, 20), by=worker)

    monitoring.refresh_from_db()
    assert monitoring.next_on == TODAY + timedelta(weeks=6)


def test_aftercare_that_was_to_be_once_is_done_by_a_talk(client_, worker):
    in_view(client_, worker, kind="aftercare", rhythm_weeks=None, next_on=TODAY)

    ended = note_monitoring_contact(client=client_, on=TODAY, by=worker)

    assert (ended.until_on, ended.why_ended) == (TODAY, "Het contact is geweest.")


def test_who_is_in_view_without_a_rhythm_stays_so(client_, worker):
    in_view(client_, worker, rhythm_weeks=None, next_on=TODAY)

    noted = note_monitoring_contact(client=client_, on=TODAY, by=worker)

    assert (noted.until_on, noted.next_on) == (None, None)


def test_clo_06_a_network_without_a_yes_needs_reason_ground_and_considerations(client_, worker):
    facts = {"client": client_, "is_agreed": False, "on": TODAY, "by": worker, "at": NOW}

    with pytest.raises(ValidationError, match="reden, een grond en afwegingen"):
        begin_network(**facts, ground="Vitaal belang", **WEIGHED)
    with pytest.raises(ValidationError) as refusal:
        begin_network(**facts, deviation="Er zijn grote zorgen", **WEIGHED)
    assert "ground" in refusal.value.error_dict
    with pytest.raises(ValidationError, match="afwegingen"):
        begin_network(**facts, deviation="Er zijn grote zorgen", ground="Vitaal belang")
    assert not WatchNetwork.objects.exists()


def test_clo_06_the_reason_is_kept_with_the_rule(client_, worker):
    facts = {"is_agreed": False, "deviation": "Er zijn grote zorgen", "ground": "Vitaal belang"} | WEIGHED

    network = a_watch_network(client_, by=worker, **facts)

    assert Deviation.objects.of(network).get().rule == "CLO-06"
    agreed = agree_to_network(network=network, version=1, by=worker)
    assert (agreed.is_agreed, agreed.ground) == (True, "Vitaal belang")


def test_one_network_at_a_time(client_):
    a_watch_network(client_)

    with pytest.raises(ValidationError, match="al een signaleringsnetwerk"):
        a_watch_network(client_)


def test_a_network_stops_and_is_taken_up_again(client_, worker):
    member = a_watcher(client_)
    ended = end_network(network=member.watch_network, version=1, on=TODAY, by=worker)

    with pytest.raises(ValidationError, match="is gestopt"):
        stop_watcher(member=member, version=1, on=TODAY, by=worker)
    assert resume_network(network=ended, version=2, by=worker).ended_on is None


def test_a_network_without_a_yes_is_weighed_anew(client_, worker):
    facts = {"is_agreed": False, "deviation": "Er zijn grote zorgen", "ground": "Vitaal belang"} | WEIGHED
    ended = end_network(network=a_watch_network(client_, by=worker, **facts), version=1, on=TODAY, by=worker)

    with pytest.raises(ValidationError, match="weeg het nog eens"):
        resume_network(network=ended, version=2, by=worker)


def test_somebody_of_the_network_changes_leaves_and_returns(client_, worker):
    member = a_watcher(client_)
    words = {"name": "Ans", "kind": "family", "phone": "+31612345678", "watches": "Licht", "does": "Bellen"}

    changed = change_watcher(member=member, version=1, by=worker, **words)
    gone = stop_watcher(member=changed, version=2, on=TODAY, by=worker)
    back = bring_back_watcher(member=gone, version=3, by=worker)

    assert (changed.watches, gone.until_on, back.until_on) == ("Licht", TODAY, None)
    with pytest.raises(StaleVersion):
        stop_watcher(member=back, version=1, on=TODAY, by=worker)


def test_every_noodplan_is_a_new_version_unless_nothing_changed(client_):
    first = a_noodplan(client_)
    same = a_noodplan(client_)
    second = a_noodplan(client_, helps="Buiten lopen")

    assert same == first
    assert list(client_.emergency_plans.all()) == [second, first]
    assert Event.objects.filter(action=Action.EMERGENCY_PLANNED).count() == 2


def test_a_noodplan_does_not_hide_what_somebody_else_just_made(client_, worker):
    a_noodplan(client_)

    with pytest.raises(StaleVersion):
        write_emergency_plan(
            client=client_, signs="Anders", helps="", hinders="", calls="", version=0, on=TODAY, by=worker
        )
