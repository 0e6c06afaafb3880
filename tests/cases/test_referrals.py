"""Sending a client on: with consent for that organisation, asking after it, and telling what was shared without."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError

from audit.choices import Action
from audit.models import Event
from audit.records import StaleVersion
from cases.choices import ReferralResult
from cases.models import Referral
from cases.services.consents import answer_consent
from cases.services.referrals import follow_up, tell_what_was_shared
from method.models import Deviation
from tests.builders import TODAY, a_trajectory, a_worker, an_offer, an_organisation
from tests.cases.sending import AHEAD, agreed_to_share, sent

YESTERDAY = date(2026, 11, 19)
database = pytest.mark.django_db


@pytest.fixture
def worker():
    return a_worker()


@pytest.fixture
def trajectory(worker):
    return a_trajectory(lead=worker)


def share(client, *, said="given", **facts):
    """What the client said before about sharing with an organisation."""
    facts = {"how": "mondeling", "on": date(2026, 10, 5), "by": None} | facts
    return answer_consent(client=client, scope="organisation", answer=said, **facts)


def asked_after(referral, by, **facts):
    referral.refresh_from_db()
    facts = {"result": "arrived", "feedback": "", "ask_again_on": None, "version": referral.version} | facts
    return follow_up(referral=referral, on=TODAY, by=by, **facts)


# --- Referring ---


@database
def test_clo_04_without_consent_it_is_refused_and_nothing_is_kept(trajectory, worker):
    with pytest.raises(ValidationError, match="geen toestemming") as refusal:
        sent(trajectory, an_organisation(), by=worker, is_agreed=False)

    assert refusal.value.error_list[0].code == "CLO-04"
    assert (Referral.objects.count(), trajectory.client.consents.count()) == (0, 0)


@database
@pytest.mark.parametrize(
    "answer", [{"said": "refused"}, {"until_on": YESTERDAY}, {"elsewhere": True}], ids=["no", "ran out", "elsewhere"]
)
def test_clo_04_a_no_a_yes_that_ran_out_or_another_organisation_is_no_consent(trajectory, worker, answer):
    organisation = an_organisation()
    meant = an_organisation() if answer.pop("elsewhere", False) else organisation
    share(trajectory.client, organisation=meant, **answer)

    with pytest.raises(ValidationError, match="geen toestemming"):
        sent(trajectory, organisation, by=worker, is_agreed=False)


@database
def test_with_consent_somebody_is_sent_on(trajectory, worker):
    organisation = an_organisation()
    offer = an_offer(organisation, name="Eettafel")
    share(trajectory.client, organisation=organisation)

    referral = sent(trajectory, organisation, by=worker, offer=offer, is_agreed=False, is_warm=True, why="Samen eten")

    assert referral.title == f"Eettafel · {organisation.name}"
    assert (referral.is_warm, referral.why, referral.must_tell, referral.follow_up_on) == (
        True,
        "Samen eten",
        False,
        AHEAD,
    )
    event = Event.objects.get(action=Action.REFERRED)
    assert (event.target_reference, event.by) == (referral.reference, worker)
    assert not Deviation.objects.exists()


@database
@pytest.mark.parametrize("is_known", [True, False])
def test_a_yes_may_be_written_down_in_the_same_go(trajectory, worker, is_known):
    organisation = an_organisation() if is_known else None

    sent(trajectory, organisation, by=worker, to_name="" if is_known else " Dokter  Post ", how="aan de keukentafel")

    consent = trajectory.client.consents.get()
    assert (consent.answer, consent.how) == ("given", "aan de keukentafel")
    assert (consent.organisation, consent.recipient) == (organisation, "" if is_known else "Dokter Post")


@database
def test_clo_14_without_consent_it_takes_a_reason(trajectory, worker):
    with pytest.raises(ValidationError) as refusal:
        sent(trajectory, an_organisation(), by=worker, is_vital=True, deviation="")

    assert [one.advice.rule for one in refusal.value.error_dict["deviation"]] == ["CLO-14"]
    assert not Referral.objects.exists()


@database
def test_clo_14_it_takes_somebody_to_consult(trajectory, worker):
    with pytest.raises(ValidationError, match="Met wie overlegde je"):
        sent(trajectory, an_organisation(), by=worker, is_vital=True, consulted="")

    assert not Deviation.objects.exists()


@database
def test_clo_14_keeps_the_reason_and_asks_to_tell_the_person(trajectory, worker):
    referral = sent(trajectory, an_organisation(), by=worker, is_vital=True)

    assert (referral.must_tell, referral.consulted) == (True, "de huisarts")
    deviation = Deviation.objects.get()
    assert (deviation.rule, deviation.target_reference, deviation.by) == ("CLO-14", referral.reference, worker)
    assert list(Referral.objects.to_tell()) == [referral]
    assert not trajectory.client.consents.exists()


@database
def test_clo_14_with_consent_there_is_nothing_to_tell(trajectory, worker):
    organisation = an_organisation()
    share(trajectory.client, organisation=organisation)

    referral = sent(trajectory, organisation, by=worker, is_vital=True)

    assert (referral.must_tell, referral.consulted) == (False, "")


@database
def test_clo_14_telling_is_done_once(trajectory, worker):
    referral = sent(trajectory, an_organisation(), by=worker, is_vital=True)

    told = tell_what_was_shared(referral=referral, version=1, on=TODAY, by=worker)

    assert (told.told_on, told.version) == (TODAY, 2)
    assert not Referral.objects.to_tell().exists()
    assert Event.objects.get(action=Action.REFERRAL_TOLD).by == worker
    with pytest.raises(ValidationError, match="al verteld"):
        tell_what_was_shared(referral=referral, version=2, on=TODAY, by=worker)


@database
def test_one_running_referral_to_a_place_is_enough(trajectory, worker):
    organisation = an_organisation()
    first = sent(trajectory, organisation, by=worker)
    sent(trajectory, organisation, by=worker, offer=an_offer(organisation))
    sent(trajectory, by=worker, to_name="Dokter Post")

    for again in ({"organisation": organisation}, {"to_name": "dokter post"}):
        with pytest.raises(ValidationError, match="loopt al een verwijzing"):
            sent(trajectory, by=worker, **again)

    asked_after(first, worker)
    assert sent(trajectory, organisation, by=worker)


@database
def test_nobody_is_sent_on_from_a_trajectory_that_was_closed(trajectory, worker):
    trajectory.closed_on, trajectory.status, trajectory.closing_reason = TODAY, "closed", "referred"
    trajectory.save()

    with pytest.raises(ValidationError, match="afgesloten"):
        sent(trajectory, an_organisation(), by=worker)


@database
def test_the_day_to_ask_lies_ahead(trajectory, worker):
    with pytest.raises(ValidationError) as refusal:
        sent(trajectory, an_organisation(), by=worker, follow_up_on=YESTERDAY)

    assert list(refusal.value.error_dict) == ["follow_up_on"]


# --- Asking how it went ---


@database
def test_clo_05_it_is_to_be_asked_after_from_that_day_on(trajectory, worker):
    referral = sent(trajectory, an_organisation(), by=worker)

    assert not Referral.objects.to_follow_up(date(2027, 1, 14)).exists()
    assert list(Referral.objects.to_follow_up(AHEAD)) == [referral]


@database
def test_clo_05_what_was_heard_ends_it(trajectory, worker):
    referral = asked_after(sent(trajectory, an_organisation(), by=worker), worker, feedback="Komt elke week")

    assert (referral.result, referral.feedback, referral.followed_up_on) == ("arrived", "Komt elke week", TODAY)
    assert not Referral.objects.to_follow_up(AHEAD).exists()
    assert Event.objects.get(action=Action.REFERRAL_FOLLOWED).by == worker


@database
def test_clo_05_another_day_keeps_it_on_the_list_and_takes_it_up_again(trajectory, worker):
    referral, later = sent(trajectory, an_organisation(), by=worker), date(2027, 2, 1)
    asked_after(referral, worker)

    referral = asked_after(referral, worker, result=ReferralResult.WAITING, ask_again_on=later)

    assert (referral.followed_up_on, referral.follow_up_on) == (None, later)
    assert list(Referral.objects.to_follow_up(later)) == [referral]


@database
@pytest.mark.parametrize(
    ("facts", "refused"),
    [({"ask_again_on": YESTERDAY}, ValidationError), ({"version": 7}, StaleVersion)],
)
def test_a_day_that_was_and_a_stale_form_are_refused(trajectory, worker, facts, refused):
    referral = sent(trajectory, an_organisation(), by=worker)

    with pytest.raises(refused):
        asked_after(referral, worker, **facts)

    referral.refresh_from_db()
    assert referral.result == ""


@database
def test_pri_04_a_stopped_referral_is_not_asked_after(trajectory, worker):
    organisation = an_organisation()
    referral = sent(trajectory, organisation, by=worker)
    assert agreed_to_share(trajectory.client, organisation)
    share(trajectory.client, organisation=organisation, said="refused", on=TODAY)

    with pytest.raises(ValidationError, match="gestopt"):
        asked_after(referral, worker)

    assert not Referral.objects.to_follow_up(AHEAD).exists()
