"""What can be done with a melding, below the pages."""

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from audit.choices import Action
from audit.models import Event
from signals.choices import ConcernOutcome, ConcernStatus
from signals.models import Concern
from signals.services import accept_concern, assign_concern, close_concern, note_attempt
from tests.builders import NOW, TODAY, a_concern, a_coordinator, a_team, a_worker

pytestmark = pytest.mark.django_db


def closed(outcome):
    """A melding that ended like this."""
    return close_concern(concern=a_concern(), outcome=outcome, version=1, by=None, at=NOW)


def test_sig_02_lists_what_nobody_holds_and_what_is_held_by_somebody_who_left():
    owner, left = a_worker(), a_worker()
    a_concern(owner=owner)
    nobody, orphan, done = a_concern(), a_concern(owner=left), a_concern()
    close_concern(concern=done, outcome="unfounded", version=1, by=owner, at=NOW)

    left.is_active = False
    left.save()

    assert set(Concern.objects.without_owner()) == {nobody, orphan}


def test_sig_03_asks_to_decide_between_accepting_and_contact():
    worker, concern = a_worker(), a_concern()
    assert not Concern.objects.to_decide().exists()

    accept_concern(concern=concern, version=1, by=worker)
    assert list(Concern.objects.to_decide()) == [concern]

    note_attempt(concern=concern, held=True, on=TODAY, by=worker)
    assert not Concern.objects.to_decide().exists()


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
        close_concern(concern=concern, outcome="", version=1, by=None, at=NOW)
    close_concern(concern=concern, outcome="referred", version=1, by=None, at=NOW)
    with pytest.raises(ValidationError, match="al afgesloten"):
        close_concern(concern=concern, outcome="referred", version=2, by=None, at=NOW)


def test_the_database_refuses_a_closed_melding_without_an_outcome():
    concern = a_concern()

    with pytest.raises(IntegrityError), transaction.atomic():
        Concern.objects.filter(pk=concern.pk).update(status="closed")


def test_an_attempt_keeps_the_first_day_and_is_told_once():
    worker, concern = a_worker(), a_concern()

    note_attempt(concern=concern, held=False, on=TODAY, by=worker)
    note_attempt(concern=concern, held=False, on=TODAY.replace(day=25), by=worker)

    concern.refresh_from_db()
    assert (concern.attempted_on, concern.status) == (TODAY, ConcernStatus.NEW)
    assert Event.objects.filter(action=Action.CONCERN_CONTACTED).count() == 1


def test_an_owner_works_in_the_team_that_holds_the_melding():
    coordinator, stranger = a_coordinator(), a_worker("Noord")

    with pytest.raises(ValidationError, match="iemand die nu in dit team werkt"):
        assign_concern(concern=a_concern(), team=a_team("Zuid"), owner=stranger, version=1, by=coordinator)
    with pytest.raises(ValidationError, match="iemand die nu in dit team werkt"):
        a_concern(owner=stranger)
