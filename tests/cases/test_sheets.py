"""Filling in an instrument: what is kept, by whom, and that nothing is lost or changed afterwards."""

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from audit.choices import Action
from audit.models import Event
from cases.models import OwnSheet
from cases.rules import first_form_advice
from cases.services.sheets import (
    finish_person_sheet,
    keep_person_sheet,
    share_own_sheet,
    start_own_sheet,
)
from instruments.answers import AnswerFacts
from instruments.models import Instrument
from instruments.queries import answers_of
from instruments.services.editions import switch_instrument
from tests.builders import NOW, TODAY, a_client, a_coordinator, a_couple, a_worker
from tests.cases.filling import SKILLS, STATEMENTS, begun, filled, reflected

pytestmark = pytest.mark.django_db
ANSWERS = {"emptiness": AnswerFacts("yes")}


def keep(sheet, by, *, version=1, is_by_person=False, answers=ANSWERS):
    """One save."""
    return keep_person_sheet(person_sheet=sheet, answers=answers, version=version, is_by_person=is_by_person, by=by)


def share(own, by, *, is_shared=True, version=1):
    """With the team or back."""
    return share_own_sheet(own_sheet=own, is_shared=is_shared, version=version, by=by)


def test_pha_03_who_was_never_spoken_with_is_met_first():
    warned = first_form_advice(held_contacts=0)

    assert [(one.rule, one.kind) for one in warned] == [("PHA-03", "warn")]
    assert "Maak eerst kennis" in str(warned[0].sentence)
    assert first_form_advice(held_contacts=1) == []


def test_an_instrument_belongs_to_the_person_and_the_running_trajectory(own_client, worker, trajectory):
    sheet = begun(own_client, worker)

    assert (sheet.person, sheet.trajectory) == (own_client.person, trajectory)
    assert (sheet.sheet.filled_on, sheet.sheet.filled_by) == (TODAY, worker)
    assert Event.objects.get(action=Action.PERSON_SHEET_STARTED).target_reference == sheet.reference


def test_without_a_trajectory_it_can_be_filled_in_too(worker):
    assert begun(a_client(), worker).trajectory is None


def test_the_open_one_goes_on_whoever_began_it(own_client, worker):
    first = begun(own_client, worker)

    assert begun(own_client, a_worker()) == first
    assert begun(own_client, worker, "mijn_talenten") != first


def test_after_it_was_put_away_a_next_one_begins(own_client, worker):
    first = filled(own_client, worker, emptiness="yes")

    second = begun(own_client, worker)

    assert second != first
    assert answers_of(second.sheet) == {}


def test_each_of_a_couple_has_their_own(worker):
    client = a_couple()

    assert begun(client, worker, person=client.partner) != begun(client, worker)


@pytest.mark.parametrize("code", [SKILLS, "signaleringskaart", "bestaat_niet"])
def test_only_what_is_about_a_person_is_filled_in_with_one(own_client, worker, code):
    with pytest.raises(ValidationError, match="staat uit"):
        begun(own_client, worker, code)


def test_what_is_switched_off_cannot_be_started(own_client, worker):
    switch_instrument(instrument=Instrument.objects.get(code=STATEMENTS), is_on=False, version=1, by=worker)

    with pytest.raises(ValidationError, match="De functioneel beheerder kan het aanzetten"):
        begun(own_client, worker)


def test_who_filled_it_in_is_kept_with_the_answers(own_client, worker):
    sheet = begun(own_client, worker)

    kept = keep(sheet, worker, is_by_person=True)

    sheet.refresh_from_db()
    assert sheet.is_by_person
    assert answers_of(kept) == ANSWERS


def test_a_finished_one_never_changes(own_client, worker):
    sheet = filled(own_client, worker, emptiness="yes")

    with pytest.raises(ValidationError, match="verandert niet meer"):
        keep(sheet, worker, version=2, is_by_person=True)
    with pytest.raises(ValidationError, match="verandert niet meer"):
        keep(sheet, worker, version=2, answers={"emptiness": AnswerFacts("no")})

    assert answers_of(sheet.sheet) == ANSWERS


def test_finishing_twice_is_finishing_once(own_client, worker):
    sheet = filled(own_client, worker, emptiness="yes")

    again = finish_person_sheet(person_sheet=sheet, answers=ANSWERS, version=1, is_by_person=False, by=worker, at=NOW)

    assert again.finished_at == NOW


def test_a_stale_form_is_refused(own_client, worker):
    sheet = begun(own_client, worker)
    keep(sheet, worker)

    with pytest.raises(ValidationError, match="Iemand anders"):
        keep(sheet, worker, answers={"emptiness": AnswerFacts("no")})


def test_an_answer_that_is_not_offered_is_refused(own_client, worker):
    with pytest.raises(ValidationError, match="hoort niet bij deze versie"):
        keep(begun(own_client, worker), worker, answers={"emptiness": AnswerFacts("eeuwig")})


def test_a_reflection_is_private_until_it_is_shared_and_taken_back_at_once(worker):
    own, colleague = reflected(worker, consult="2"), a_worker()
    assert not OwnSheet.objects.visible_to(colleague)

    shared = share(own, worker)
    assert list(OwnSheet.objects.visible_to(colleague)) == [own]

    share(own, worker, is_shared=False, version=shared.version)
    assert not OwnSheet.objects.visible_to(colleague)
    assert Event.objects.filter(action=Action.OWN_SHEET_SHARED, by=worker).count() == 2


def test_only_who_wrote_it_shares_it(worker):
    own = reflected(worker)

    with pytest.raises(PermissionDenied):
        share(own, a_coordinator())

    own.refresh_from_db()
    assert not own.is_shared


def test_what_is_not_finished_is_not_shared(worker):
    own = start_own_sheet(code=SKILLS, on=TODAY, by=worker)

    with pytest.raises(ValidationError, match="nog niet klaar"):
        share(own, worker)


def test_a_stale_page_does_not_share_what_was_taken_back(worker):
    own = reflected(worker)
    share(own, worker)
    share(own, worker, is_shared=False, version=2)

    with pytest.raises(ValidationError, match="Iemand anders"):
        share(own, worker)


def test_everybody_goes_on_with_their_own_reflection(worker):
    own = start_own_sheet(code=SKILLS, on=TODAY, by=worker)

    assert start_own_sheet(code=SKILLS, on=TODAY, by=worker) == own
    assert start_own_sheet(code=SKILLS, on=TODAY, by=a_worker()) != own


def test_only_what_is_about_the_own_work_is_a_reflection(worker):
    with pytest.raises(ValidationError, match="staat uit"):
        start_own_sheet(code=STATEMENTS, on=TODAY, by=worker)


def test_taking_back_works_from_any_page_however_old(worker):
    own = reflected(worker)
    share(own, worker)

    taken = share(own, worker, is_shared=False, version=1)

    assert (taken.is_shared, taken.version) == (False, 3)


def test_a_stale_form_does_not_change_back_who_filled_it_in(own_client, worker):
    sheet = begun(own_client, worker)
    kept = keep(sheet, worker, is_by_person=True, answers={})

    with pytest.raises(ValidationError, match="Iemand anders"):
        keep(sheet, worker)
    with pytest.raises(ValidationError, match="Iemand anders"):
        keep(sheet, worker, answers={})

    sheet.refresh_from_db()
    assert (kept.version, sheet.is_by_person) == (2, True)
    assert keep(sheet, worker, is_by_person=True, answers={}).version == 2
