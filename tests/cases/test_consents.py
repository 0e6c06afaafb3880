"""What the client agreed to, by scope and recipient: what counts on a day, and what stops when it ends."""

from datetime import date

import pytest

from audit.choices import Action
from audit.models import Event
from cases.choices import ConsentScope
from cases.models import Client, Consent, Monitoring
from cases.services.consents import answer_consent, withdraw_consent
from cases.showing import may_tell_melder
from matching.queries import has_consent
from tests.builders import TODAY, a_client, a_consent, a_trajectory, a_worker, an_organisation
from tests.cases.sending import agreed_to_share, sent

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("now")]
YESTERDAY, TOMORROW = date(2026, 11, 19), date(2026, 11, 21)


def answer(client, scope="volunteer", said="given", **facts):
    facts = {"how": "mondeling", "on": date(2026, 10, 5), "by": None} | facts
    return answer_consent(client=client, scope=scope, answer=said, **facts)


def standing(client):
    return sorted((one.to_whom, one.answer) for one in client.consents.filter(withdrawn_on=None))


def withdrawn(consent, by):
    consent.refresh_from_db()
    return withdraw_consent(consent=consent, version=consent.version, on=TODAY, by=by)


@pytest.mark.parametrize(("until_on", "holds"), [(None, True), (TODAY, True), (TOMORROW, True), (YESTERDAY, False)])
def test_a_yes_counts_until_its_last_day(until_on, holds):
    client = a_client()
    answer(client, until_on=until_on)

    assert Consent.objects.in_force("volunteer", TODAY).exists() == holds
    assert has_consent(client, TODAY) == holds
    assert Client.objects.for_page().get().volunteer_consent == ("given" if holds else None)


def test_a_yes_that_ran_out_tells_the_melder_nothing(joined_concern, own_client):
    answer(own_client, "feedback_to_melder", until_on=YESTERDAY)
    joined_concern.refresh_from_db()
    joined_concern.joined_at = TODAY

    assert may_tell_melder(joined_concern) is False


def test_a_no_has_no_last_day():
    client = a_client()
    answer(client, said="refused", until_on=YESTERDAY)

    assert Consent.objects.get().until_on is None
    assert Client.objects.for_page().get().volunteer_consent == "refused"


def test_another_organisation_is_another_answer():
    client, one, other = a_client(), an_organisation(), an_organisation()
    for organisation in (one, other):
        answer(client, "organisation", organisation=organisation)

    answer(client, "organisation", "refused", organisation=one)

    assert standing(client) == sorted([(one.name, "refused"), (other.name, "given")])


@pytest.mark.parametrize("again", ["Voedselbank", " voedselbank ", "VOEDSELBANK"])
def test_a_name_is_the_same_however_it_is_written(again):
    client = a_client()
    answer(client, "organisation", recipient="Voedselbank")

    answer(client, "organisation", "refused", recipient=again)

    assert standing(client) == [(again.strip(), "refused")]


def test_a_name_and_the_organisation_called_so_are_one():
    client, organisation = a_client(), an_organisation(name="Buurthuis De Zoom")
    answer(client, "organisation", recipient="buurthuis de zoom")

    answer(client, "organisation", organisation=organisation)

    assert standing(client) == [("Buurthuis De Zoom", "given")]


def test_who_said_it_and_until_when_are_kept():
    client = a_client()

    consent = answer(client, given_by="mentor Bakker", until_on=TOMORROW)

    assert (consent.given_by, consent.until_on, consent.recipient) == ("mentor Bakker", TOMORROW, "")


def test_pri_04_withdrawing_stops_the_referral_to_that_organisation_and_no_other():
    worker = a_worker()
    trajectory, organisation = a_trajectory(lead=worker), an_organisation()
    ours, other = sent(trajectory, organisation, by=worker), sent(trajectory, an_organisation(), by=worker)

    withdrawn(agreed_to_share(trajectory.client, organisation), worker)

    ours.refresh_from_db()
    other.refresh_from_db()
    assert (ours.stopped_on, ours.version, other.stopped_on) == (TODAY, 2, None)
    assert Event.objects.get(action=Action.REFERRAL_STOPPED).target_reference == ours.reference


def test_pri_04_a_no_stops_the_referral_as_well_and_what_was_done_stays_as_it_was():
    worker = a_worker()
    trajectory, organisation = a_trajectory(lead=worker), an_organisation()
    done = sent(trajectory, organisation, by=worker)
    done.followed_up_on = YESTERDAY
    done.save()
    running = sent(trajectory, organisation, by=worker)

    answer(trajectory.client, "organisation", "refused", organisation=organisation, on=TODAY)

    done.refresh_from_db()
    running.refresh_from_db()
    assert (done.stopped_on, running.stopped_on) == (None, TODAY)


def test_pri_04_what_was_shared_for_a_vital_interest_does_not_rest_on_consent():
    worker = a_worker()
    trajectory, organisation = a_trajectory(lead=worker), an_organisation()
    vital = sent(trajectory, organisation, by=worker, is_vital=True)

    answer(trajectory.client, "organisation", "refused", organisation=organisation, on=TODAY)

    vital.refresh_from_db()
    assert vital.stopped_on is None


@pytest.mark.parametrize("says_no", [True, False])
def test_pri_04_without_consent_nobody_stays_in_view(says_no):
    worker = a_worker()
    client = a_trajectory(lead=worker).client
    consent = a_consent(client, scope="monitoring")
    facts = {"user": worker, "since_on": date(2026, 10, 5), "rhythm_weeks": 4, "next_on": TOMORROW}
    watched = Monitoring.objects.create(client=client, **facts)

    if says_no:
        answer(client, "monitoring", "refused", on=TODAY)
    else:
        withdrawn(consent, worker)

    watched.refresh_from_db()
    assert (watched.until_on, watched.next_on, bool(watched.why_ended)) == (TODAY, None, True)
    assert not Monitoring.objects.due(TOMORROW).exists()
    assert Event.objects.filter(action=Action.MONITORING_ENDED, by=None if says_no else worker).exists()


def test_pri_04_another_yes_stops_nothing():
    worker = a_worker()
    trajectory, organisation = a_trajectory(lead=worker), an_organisation()
    running = sent(trajectory, organisation, by=worker)

    answer(trajectory.client, "organisation", organisation=organisation, on=TODAY)

    running.refresh_from_db()
    assert running.stopped_on is None


def test_withdrawing_leaves_the_answer_for_another_scope_and_of_another_client():
    client, worker = a_client(), a_worker()
    consent = a_consent(client)
    a_consent(client, scope=ConsentScope.FEEDBACK)
    a_consent(a_client())

    withdrawn(consent, worker)

    left = Consent.objects.filter(withdrawn_on=None)
    assert sorted((one.client_id == client.pk, one.scope) for one in left) == [
        (False, ConsentScope.VOLUNTEER),
        (True, ConsentScope.FEEDBACK),
    ]
