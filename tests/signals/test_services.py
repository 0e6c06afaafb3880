"""What can be done with a melding, below the pages."""

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from accounts.choices import Role
from accounts.models import Team
from audit.choices import Action
from audit.models import Event
from signals.choices.concerns import ConcernOutcome, ConcernStatus
from signals.models import Concern
from signals.services.concerns import (
    accept_concern,
    close_concern,
    mark_joined,
    note_attempt,
    take_concern,
)
from signals.services.handling import hand_over
from tests.builders import BY_PHONE, NOW, TODAY, a_concern, a_coordinator, a_district, a_team, a_user, a_worker, also

pytestmark = pytest.mark.django_db


def taken(**facts):
    """A melding as somebody takes it down."""
    return take_concern(about="Meneer op nummer 12", seen="Gordijnen dicht", at=NOW, **facts)


def attempt(concern, by, **facts):
    """Somebody stood at the door, and nobody opened."""
    facts = {"held": False, "is_followed": False, "on": TODAY, "at": NOW} | facts
    note_attempt(concern=concern, by=by, **facts)
    concern.refresh_from_db()


def actions(concern):
    """What happened to this melding since it was taken down, in order."""
    found = Event.objects.filter(target_reference=concern.reference).exclude(action=Action.CONCERN_TAKEN)
    return list(found.order_by("pk").values_list("action", flat=True))


def closed(outcome):
    """A melding that ended like this."""
    return close_concern(concern=a_concern(), outcome=outcome, version=1, by=None, at=NOW, no_visit_reason=BY_PHONE)


def test_sig_02_lists_what_nobody_holds_and_what_is_held_by_somebody_who_left():
    owner, left = a_worker(), a_worker()
    a_concern(owner=owner)
    nobody, orphan, done = a_concern(), a_concern(owner=left), a_concern()
    close_concern(concern=done, outcome="unfounded", version=1, by=owner, at=NOW, no_visit_reason=BY_PHONE)

    left.is_active = False
    left.save()

    assert set(Concern.objects.without_owner(TODAY)) == {nobody, orphan}


@pytest.mark.parametrize("held", [True, False])
@pytest.mark.parametrize("is_followed", [True, False])
def test_sig_03_asks_to_decide_between_accepting_and_the_first_attempt(held, is_followed):
    worker, concern = a_worker(), a_concern()
    assert not Concern.objects.to_decide().exists()

    accept_concern(concern=concern, version=1, by=worker)
    assert list(Concern.objects.to_decide()) == [concern]

    attempt(concern, worker, held=held, is_followed=is_followed)
    assert not Concern.objects.to_decide().exists()


def test_sig_01_without_team_or_district_it_goes_to_the_own_team_and_is_theirs():
    Team.objects.create(name="Meldpunt", takes_concerns=True)
    worker, coordinator = a_worker("Zuid"), a_coordinator("Noord")

    by_worker, by_coordinator = taken(by=worker), taken(by=coordinator)

    assert (by_worker.team, by_worker.owner) == (a_team("Zuid"), worker)
    assert (by_coordinator.team, by_coordinator.owner) == (a_team("Noord"), coordinator)


def test_sig_01_the_district_decides_the_team_and_an_owner_works_there():
    worker, near, far = a_worker("Zuid"), a_district("Kade", "Zuid"), a_district("Verweg", "Noord")

    here, there = taken(by=worker, district=near), taken(by=worker, district=far)
    with pytest.raises(ValidationError, match="iemand die nu in dit team werkt"):
        taken(by=worker, district=far, owner=worker)

    assert (here.team, here.owner) == (a_team("Zuid"), worker)
    assert (there.team, there.owner) == (a_team("Noord"), None)


def test_sig_01_a_team_that_is_named_goes_before_the_district():
    concern = taken(by=a_worker("Zuid"), team=a_team("Oost"), district=a_district("Verweg", "Noord"))

    assert (concern.team, concern.owner) == (a_team("Oost"), None)


@pytest.mark.parametrize("role", [Role.DESK, Role.VOLUNTEER, None])
def test_sig_01_the_meldpunt_gets_what_has_no_other_team(role):
    meldpunt = Team.objects.create(name="Meldpunt", takes_concerns=True)

    concern = taken(by=a_user(role, "Zuid"))

    assert (concern.team, concern.owner) == (meldpunt, None)
    assert taken(by=None).team == meldpunt


def test_sig_01_the_meldpunt_keeps_what_is_taken_by_somebody_who_also_works_elsewhere():
    meldpunt = Team.objects.create(name="Meldpunt", takes_concerns=True)
    desk = also(a_user(Role.DESK, "Meldpunt"), Role.WORKER, "Zuid")

    at_desk, in_the_field = taken(by=desk), taken(by=desk, team=a_team("Zuid"))

    assert (at_desk.team, at_desk.owner) == (meldpunt, None)
    assert (in_the_field.team, in_the_field.owner) == (a_team("Zuid"), desk)


def test_sig_01_without_a_meldpunt_somebody_has_to_choose():
    with pytest.raises(ValidationError) as refusal:
        taken(by=a_user(Role.DESK, "Zuid"))

    assert refusal.value.message_dict == {"team": ["Kies een team: er is nog geen meldpunt."]}
    assert not Concern.objects.exists()


def test_a_colleague_of_the_team_who_is_named_is_the_owner():
    worker, colleague = a_worker(), a_worker()

    assert taken(by=worker, owner=colleague).owner == colleague


def test_a_melding_is_joined_once_and_only_while_it_is_open():
    worker, concern, done = a_worker(), a_concern(), closed(ConcernOutcome.UNFOUNDED)

    (joined,) = mark_joined(concern=concern, at=NOW, by=worker)
    for one in (concern, done):
        with pytest.raises(ValidationError, match="hoort al bij een cliënt, of is afgesloten"):
            mark_joined(concern=one, at=NOW, by=worker)

    assert (joined.joined_at, joined.version, joined.status) == (NOW, 2, ConcernStatus.ACCEPTED)
    assert actions(concern) == [Action.CONCERN_JOINED]
    done.refresh_from_db()
    assert done.joined_at is None


def test_sig_07_unfounded_is_an_outcome_like_others():
    concern = closed(ConcernOutcome.UNFOUNDED)

    assert (concern.status, concern.outcome) == (ConcernStatus.CLOSED, "unfounded")
    assert concern.get_outcome_display() == "ongegrond gebleken"


def test_sig_08_a_refusal_by_the_person_and_one_by_somebody_else_are_stored_apart():
    by_client, for_client = closed(ConcernOutcome.REFUSED_BY_CLIENT), closed(ConcernOutcome.REFUSED_ON_BEHALF)

    assert Concern.objects.filter(outcome="refused_by_client").get() == by_client
    assert Concern.objects.filter(outcome="refused_on_behalf").get() == for_client


def test_a_melding_is_closed_with_an_outcome_and_once():
    concern = a_concern()

    with pytest.raises(ValidationError, match="heeft een uitkomst"):
        close_concern(concern=concern, outcome="", version=1, by=None, at=NOW, no_visit_reason=BY_PHONE)
    close_concern(concern=concern, outcome="referred", version=1, by=None, at=NOW, no_visit_reason=BY_PHONE)
    with pytest.raises(ValidationError, match="al afgesloten"):
        close_concern(concern=concern, outcome="referred", version=2, by=None, at=NOW, no_visit_reason=BY_PHONE)


def test_the_database_refuses_a_closed_melding_without_an_outcome():
    concern = a_concern()

    with pytest.raises(IntegrityError), transaction.atomic():
        Concern.objects.filter(pk=concern.pk).update(status="closed")


@pytest.mark.parametrize("is_followed", [True, False])
def test_an_attempt_keeps_the_first_day_and_is_told_once(is_followed):
    worker, concern = a_worker(), a_concern()

    attempt(concern, worker, is_followed=is_followed)
    attempt(concern, worker, is_followed=is_followed, on=TODAY.replace(day=25))

    assert (concern.attempted_on, concern.status, concern.version) == (TODAY, ConcernStatus.NEW, 2)
    assert actions(concern) == [Action.CONCERN_CONTACTED]


def test_a_talk_without_a_trajectory_is_contact_and_told_once():
    worker, concern = a_worker(), a_concern()

    attempt(concern, worker)
    attempt(concern, worker, held=True, on=TODAY.replace(day=23))
    attempt(concern, worker, held=True, on=TODAY.replace(day=25))

    assert (concern.attempted_on, concern.status, concern.outcome) == (TODAY, ConcernStatus.CONTACTED, "")
    assert actions(concern) == [Action.CONCERN_CONTACTED] * 2
    assert concern.version == 3


def test_a_talk_in_a_trajectory_closes_the_melding_with_that_outcome():
    worker, concern = a_worker(), a_concern()

    attempt(concern, worker, held=True, is_followed=True)
    attempt(concern, worker, held=True, is_followed=True, on=TODAY.replace(day=25))

    assert (concern.status, concern.outcome) == (ConcernStatus.CLOSED, ConcernOutcome.TRAJECTORY)
    assert (concern.attempted_on, concern.closed_at, concern.version) == (TODAY, NOW, 2)
    assert actions(concern) == [Action.CONCERN_CLOSED]


def test_a_talk_in_a_trajectory_closes_a_melding_that_had_contact_before():
    worker, concern = a_worker(), a_concern()

    attempt(concern, worker, held=True)
    attempt(concern, worker, held=True, is_followed=True, on=TODAY.replace(day=25))

    assert (concern.status, concern.outcome) == (ConcernStatus.CLOSED, ConcernOutcome.TRAJECTORY)
    assert concern.attempted_on == TODAY


def test_a_talk_changes_nothing_about_a_closed_melding():
    concern = closed(ConcernOutcome.REFERRED)

    attempt(concern, a_worker(), held=True, is_followed=True)

    assert (concern.outcome, concern.attempted_on) == (ConcernOutcome.REFERRED, None)
    assert actions(concern) == [Action.CONCERN_CLOSED]


def test_an_owner_works_in_the_team_that_holds_the_melding():
    coordinator, stranger = a_coordinator(), a_worker("Noord")

    with pytest.raises(ValidationError, match="iemand die nu in dit team werkt"):
        hand_over(concern=a_concern(), team=a_team("Zuid"), owner=stranger, version=1, by=coordinator, at=NOW)
    with pytest.raises(ValidationError, match="iemand die nu in dit team werkt"):
        a_concern(owner=stranger)
