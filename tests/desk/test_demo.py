"""The demo town: loaded once, through the services, never beside real people."""

from collections import Counter
from datetime import timedelta
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.db.models import Count, Min

from accounts.choices import Role
from accounts.models import Team, User
from audit.models import Event
from cases.choices import Decision, TrajectoryStatus
from cases.models import (
    Agreement,
    Appointment,
    Assessment,
    Client,
    Indication,
    ObservationSheet,
    Trajectory,
    Visit,
)
from desk.demo.caseload import first_caseload
from desk.demo.chance import Chance
from desk.demo.observing import Observer
from desk.demo.portraits import LOGBOOKS, distribution
from desk.demo.sketch import Typing
from desk.demo.town import SEED, load_town
from directory.models import AreaContact, District
from matching.models import Match, Volunteer
from method.models import Deviation
from people.models import Person
from signals.choices.concerns import ConcernOutcome, Feedback, NoteKind
from signals.models import (
    AdviceRequest,
    Concern,
    ConcernNote,
    Flag,
    FollowUp,
    MeldcodeRecord,
    PreventiveAction,
    SafetyNote,
    SignalCard,
    Signaller,
    UninvitedVisit,
)
from tests.builders import TODAY, a_worker
from typology.choices import Profile

COUNTED = (User, Team, Person, Client, Trajectory, Visit, Concern, Signaller, Flag, Volunteer, Match, Event)


@pytest.fixture
def town(db, now):
    """A small town: every profile, all the colleagues."""
    load_town(today=TODAY, say=lambda line: None, clients=12, volunteers=12)


def demo() -> str:
    """What the command says."""
    said = StringIO()
    call_command("demo", stdout=said)
    return said.getvalue()


def counts() -> dict[str, int]:
    """How much there is of everything."""
    return {model.__name__: model.objects.count() for model in COUNTED}


def test_profiles_are_spread_as_in_the_logbooks():
    assert distribution(289) == LOGBOOKS
    assert distribution(150)[Profile.ACHTERBLIJVERS] == 23


@pytest.mark.parametrize("clients", [12, 50, 150, 151])
def test_the_distribution_adds_up(clients):
    counted = distribution(clients)

    assert sum(counted.values()) == clients
    assert min(counted.values()) >= 1


def test_chance_falls_the_same_way_for_the_same_day():
    first, second = (Chance(SEED, TODAY) for _time in range(2))

    assert [first.randint(0, 9) for _draw in range(20)] == [second.randint(0, 9) for _draw in range(20)]


def test_no_contact_falls_in_the_weekend():
    chance = Chance(SEED, TODAY)

    assert all(chance.days_ago(days).weekday() < 5 for days in range(14))


def test_refuses_outside_the_demo(db, settings):
    settings.DEMO = False

    with pytest.raises(CommandError, match="DEMO=true"):
        demo()

    assert not User.objects.exists()


def test_refuses_to_mix_with_real_people(db, settings):
    settings.DEMO = True
    a_worker()

    with pytest.raises(CommandError, match="echte gegevens"):
        demo()

    assert User.objects.count() == 1


def test_running_again_changes_nothing_and_tells_what_to_open(town, settings):
    settings.DEMO = True
    before = counts()

    said = demo()

    assert counts() == before
    assert settings.SITE_URL in said
    assert "Nadia Haddou" in said


def test_an_interrupted_load_leaves_nothing(transactional_db, now):
    def stop(line: str) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        load_town(today=TODAY, say=stop, clients=12, volunteers=12)

    assert not any(counts().values())


def test_the_town_has_everybody_in_it(town):
    assert Client.objects.count() == 12
    assert Volunteer.objects.count() == 12
    assert all(User.objects.demo_as(role).exists() for role in Role)
    assert not any(user.has_usable_password() for user in User.objects.all())
    assert Client.objects.filter(person__first_name="", person__last_name="").exists()


def test_every_client_was_visited_and_no_visit_lies_ahead(town):
    visits = Client.objects.annotate(number=Count("visits")).aggregate(fewest=Min("number"))

    assert visits["fewest"] >= 4
    assert not Visit.objects.filter(visited_on__gt=TODAY).exists()
    assert not Visit.objects.filter(visited_on__lt=TODAY - timedelta(days=2 * 366)).exists()


def test_nothing_was_left_to_fill_in(town):
    stories = [*Visit.objects.values_list("story", flat=True), *Client.objects.values_list("story", flat=True)]

    assert not any(sign in story for story in stories for sign in "{}")
    assert not any(count > 1 for story, count in Counter(Client.objects.values_list("story", flat=True)).items())


def test_the_first_worker_has_a_day_in_front_of_her(town):
    worker = User.objects.demo_as(Role.WORKER).first()
    caseload = Trajectory.objects.filter(lead=worker)
    days = {appointment.starts_at.date() for appointment in Appointment.objects.waiting().of(worker)}
    due = set(Agreement.objects.promised_by(worker).due(TODAY).values_list("due_on", flat=True))

    assert {TODAY, TODAY + timedelta(days=1)} <= days
    assert TODAY in due
    assert min(due) < TODAY
    assert caseload.without_contact_since(TODAY - timedelta(weeks=6)).exists()
    assert caseload.to_ask_again(TODAY).filter(status=TrajectoryStatus.REST).exists()
    assert caseload.with_old_typing(TODAY - timedelta(days=183)).exists()


def test_who_was_typed_was_observed_first_and_the_guide_said_something(town):
    typings = Assessment.objects.all()

    assert typings.exists()
    assert not typings.filter(proposal=None).exists()
    assert not ObservationSheet.objects.filter(sheet__answers=None).exists()
    assert {Decision.CONFIRMED, Decision.OWN, Decision.POSTPONED} <= set(typings.values_list("decision", flat=True))
    assert all(words for words in Deviation.objects.filter(rule="TYP-08").values_list("reason", flat=True))


def test_of_the_first_caseload_a_wish_changed_and_a_startindicering_ends(town):
    caseload = Trajectory.objects.filter(lead=User.objects.demo_as(Role.WORKER).first())

    changed = [one for one in caseload.with_old_typing(TODAY - timedelta(days=183)) if one.has_changed_wish]
    assert [one.client.person.first_name for one in changed] == ["Jesse"]
    assert caseload.to_type(TODAY + timedelta(days=14)).exists()
    assert Indication.objects.exists()


def test_what_is_observed_falls_the_same_way_for_the_same_day():
    sketch = next(one for one in first_caseload(TODAY, "demo-werker-1") if one.profile == Profile.HOOPVOLLEN)
    typing = Typing(TODAY, "structural_psychiatric", "participation")

    first, second = (Observer(sketch, Chance(SEED, TODAY)).before(typing) for _time in range(2))

    assert first == second
    assert {facts.since_on for facts in first.values()} <= {contact.on for contact in sketch.contacts}


def test_the_volunteer_sees_two_matches_with_a_notice(town):
    volunteer = User.objects.demo_as(Role.VOLUNTEER).get()
    matches = Match.objects.open_to_volunteer(volunteer, conduct_since=TODAY - timedelta(days=3 * 365))

    assert len(matches) == 2
    assert all(match.notice for match in matches)


def test_every_wijk_has_somebody_to_call_and_somebody_who_looks(town):
    for district in District.objects.all():
        assert AreaContact.objects.in_use().filter(district=district).count() >= 3
        assert Signaller.objects.active().filter(district=district).exists()
    assert not AreaContact.objects.exclude(phone__startswith="+31880000").exists()  # rings nowhere
    assert not Signaller.objects.exclude(phone__startswith="+31880000").exists()


def test_some_signallers_went_quiet_one_has_no_stand_in_and_one_stopped(town):
    quiet = Signaller.objects.to_keep_warm(TODAY - timedelta(days=365))

    assert 2 <= len(quiet) < Signaller.objects.active().count()
    assert Signaller.objects.active().filter(is_regular=True, stand_in=None).exists()
    assert Signaller.objects.exclude(stand_in=None).exists()
    assert Signaller.objects.exclude(stopped_on=None).count() == 1
    assert Concern.objects.exclude(signaller=None).exists()


def test_all_that_can_happen_to_a_melding_happened(town):
    waiting = ConcernNote.objects.filter(handled_at=None)
    volunteer = User.objects.demo_as(Role.VOLUNTEER).get()

    assert set(ConcernOutcome) == set(Concern.objects.exclude(outcome="").values_list("outcome", flat=True))
    assert waiting.filter(kind=NoteKind.HANDOVER, is_warm=True).exists()
    assert waiting.filter(kind=NoteKind.SUPPLEMENT, by=None).exists()
    assert {*Feedback, ""} - {Feedback.UNKNOWN} == set(Concern.objects.values_list("feedback", flat=True))
    assert Concern.objects.to_feed_back().open().exists()
    assert Concern.objects.without_owner(TODAY).exists()
    assert Concern.objects.exclude(no_visit_reason="").exists()
    assert Concern.objects.filter(taken_by=volunteer, source="volunteer").exists()
    assert Concern.objects.filter(reasons=None).exists()
    assert AdviceRequest.objects.filter(advice="").exists()


def test_meldingen_of_two_years_led_to_the_clients_of_today(town):
    past = Concern.objects.filter(received_at__date__lt=TODAY - timedelta(days=100))

    assert past.filter(outcome=ConcernOutcome.TRAJECTORY, intake__client__team__isnull=False).exists()
    assert not past.open().exists()
    assert {concern.received_at.date().year for concern in past} >= {TODAY.year, TODAY.year - 1}
    assert not any(Concern.objects.filter(attempted_on__gt=TODAY))


def test_harm_is_guarded_against(town):
    worker = User.objects.demo_as(Role.WORKER).first()

    assert Flag.objects.to_consult().exists()
    assert Flag.objects.up().filter(person__client_as_first__isnull=False).exists()
    assert {note.not_alone for note in SafetyNote.objects.in_force(TODAY)} == {True, False}
    assert MeldcodeRecord.objects.get().worker == worker
    assert 0 < UninvitedVisit.objects.get().steps.count() < 5
    assert PreventiveAction.objects.get().is_weighed


def test_a_card_lies_ready_to_compare_and_one_to_follow_up(town):
    truus = SignalCard.objects.finished().filter(person__first_name="Truus")

    assert len(truus) == 2
    assert SignalCard.objects.finished().filter(person=None).exists()
    assert FollowUp.objects.to_do(TODAY + timedelta(days=1)).exists()
