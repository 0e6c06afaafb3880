"""The pages about what comes after sending a client on: telling, asking how it went, and the letter."""

from datetime import date

import pytest

from cases.models import Client
from cases.services.access import take_access
from cases.services.consents import answer_consent
from tests.builders import NOW, TODAY, a_worker, an_organisation
from tests.cases.pages import text
from tests.cases.sending import a_meal, page_of, sent
from tests.sign_in import sign_in

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("now")]


@pytest.fixture
def offer():
    return a_meal()


def test_clo_14_one_tap_says_that_the_person_knows(browser, worker, own_client, trajectory):
    referral = sent(trajectory, an_organisation(), by=worker, is_vital=True)
    url = page_of(own_client, "referral_told", referral.reference)

    page = text(browser.post(url, {"version": 1}, follow=True))
    stale = text(browser.post(url, {"version": 1}, follow=True))

    assert "De persoon weet het sinds 20-11-2026" in page
    assert "De persoon weet het nu" not in page
    assert "intussen al veranderd" in stale


def test_clo_05_asking_how_it_went_works_and_says_what_next(browser, worker, own_client, trajectory):
    referral = sent(trajectory, an_organisation("Buurthuis De Zoom"), by=worker)
    url = page_of(own_client, "referral_follow_up", referral.reference)

    page = browser.post(
        url, {"result": "not_gone", "feedback": "Durfde niet", "ask_again_on": "", "version": 1}, follow=True
    )

    referral.refresh_from_db()
    assert (referral.result, referral.feedback, referral.followed_up_on) == ("not_gone", "Durfde niet", TODAY)
    for words in ("Vastgelegd hoe het gaat", "Ga de eerste keer mee", "Niet gegaan", "Durfde niet"):
        assert words in text(page)


@pytest.mark.parametrize(
    ("words", "field"),
    [
        ({}, "result"),
        ({"ask_again_on": "19-11-2026"}, "ask_again_on"),
        ({"ask_again_on": "volgend jaar"}, "ask_again_on"),
        ({"result": "leuk"}, "result"),
    ],
)
def test_asking_how_it_went_says_why_not(browser, worker, own_client, trajectory, words, field):
    referral = sent(trajectory, an_organisation(), by=worker)
    url = page_of(own_client, "referral_follow_up", referral.reference)

    page = browser.post(url, {"result": "", "feedback": "Belt nog", "ask_again_on": "", "version": 1} | words)

    assert field in page.context["form"].errors
    assert "Belt nog" in text(page)


def test_a_stale_answer_keeps_what_was_typed(browser, worker, own_client, trajectory):
    referral = sent(trajectory, an_organisation(), by=worker)
    url = page_of(own_client, "referral_follow_up", referral.reference)
    browser.post(url, {"result": "arrived", "feedback": "Eerst", "ask_again_on": "", "version": 1})

    page = text(browser.post(url, {"result": "left", "feedback": "Later", "ask_again_on": "", "version": 1}))

    assert "intussen gewijzigd" in page
    assert "Eerst" in page
    assert "Later" in page


@pytest.fixture
def closed_referral(worker, trajectory):
    """Sent on, and the trajectory closed with it."""
    referral = sent(trajectory, an_organisation(), by=worker)
    trajectory.closed_on, trajectory.status, trajectory.closing_reason = TODAY, "closed", "referred"
    trajectory.save()
    return referral


def test_clo_05_who_was_sent_on_and_closed_stays_with_the_last_lead_until_asked_after(
    browser, worker, own_client, closed_referral
):
    url = page_of(own_client, "referral_follow_up", closed_referral.reference)

    browser.post(url, {"result": "arrived", "feedback": "", "ask_again_on": "", "version": 1})

    closed_referral.refresh_from_db()
    assert closed_referral.result == "arrived"
    assert not Client.objects.caseload_of(worker).filter(pk=own_client.pk).exists()
    assert browser.get(url).status_code == 404


def test_clo_05_who_reads_along_with_a_reason_does_not_answer(client, own_client, closed_referral):
    colleague = a_worker()
    browser, url = sign_in(client, colleague), page_of(own_client, "referral_follow_up", closed_referral.reference)
    reason = "Vragen hoe het bij de eettafel gaat"
    take_access(client=own_client, reason=reason, by=colleague, at=NOW, hours=4, shortest=10)

    assert browser.post(url, {"result": "arrived", "version": 1}).status_code == 404
    closed_referral.refresh_from_db()
    assert not closed_referral.result


def test_clo_05_whoever_handed_the_case_over_has_no_say_any_more(worker, own_client, closed_referral, trajectory):
    trajectory.lead = a_worker()
    trajectory.save()

    assert not Client.objects.caseload_of(worker).filter(pk=own_client.pk).exists()


def test_pri_04_a_stopped_referral_says_so_and_a_consent_that_ran_out_too(browser, worker, own_client, trajectory):
    ours, other = an_organisation("Eettafel"), an_organisation("Wandelclub")
    for organisation in (ours, other):
        sent(trajectory, organisation, by=worker)
    facts = {"how": "", "on": TODAY, "by": worker}
    answer_consent(
        client=own_client, scope="organisation", answer="given", organisation=ours, until_on=date(2026, 11, 19), **facts
    )
    answer_consent(client=own_client, scope="organisation", answer="refused", organisation=other, **facts)

    page = text(browser.get(page_of(own_client, "referrals")))

    assert "Er is geen toestemming meer om met hen te delen" in page
    assert "Gestopt op 20-11-2026: de toestemming is ingetrokken" in page


def test_the_paper_says_in_plain_words_where_to_and_who_goes_along(browser, worker, own_client, trajectory, offer):
    facts = {"offer": offer, "is_warm": True, "needs_indication": "yes", "why": "Eenzaam sinds het overlijden"}
    referral = sent(trajectory, offer.organisation, by=worker, **facts)
    own_client.person.low_literate = "yes"
    own_client.person.save()

    page = text(browser.get(page_of(own_client, "referral_paper", referral.reference)))

    for words in (
        "Hier gaat u naartoe",
        "Zoomplein 1",
        "dinsdag 12 uur",
        f"{worker.name} gaat de eerste keer met u mee",
    ):
        assert words in page
    assert "indicatie of een verwijsbrief nodig" in page
    assert "Eenzaam" not in page
    assert "PHA-20" in page
