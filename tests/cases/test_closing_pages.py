"""The form that ends a trajectory: it asks what fits, needs no more than the day, and says why not."""

from datetime import date

import pytest
from django.urls import reverse

from audit.choices import Action
from audit.models import AccessLog, Event
from cases.choices import CaseReviewKind
from cases.closing.rules import SLUGS
from cases.models import Appointment, CaseReview, Closing, Consent, Monitoring
from cases.services.trajectories import change_lead, enter_phase
from tests.builders import TODAY, a_couple, a_goal, a_trajectory, a_worker, an_appointment
from tests.cases.filling import begun, filled
from tests.cases.pages import text
from tests.cases.watching import a_noodplan, in_view
from tests.typings import assess

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("now")]
DAY = {"on": "20-11-2026", "version": "1"}
AFTER = {"consent": "given", "kind": "in_view", "rhythm_weeks": "6", "next_on": "", "agreed": "Bellen op dinsdag"}


def because(client, reason="goal_reached"):
    """The address of the form for a reason."""
    return reverse("cases:close_because", args=[client.reference, SLUGS[reason]])


def test_the_day_alone_is_enough(browser, worker, trajectory, own_client):
    response = browser.post(because(own_client), DAY)

    assert response.url == reverse("desk:start")
    trajectory.refresh_from_db()
    assert (trajectory.status, trajectory.closed_on, trajectory.closing_reason) == ("closed", TODAY, "goal_reached")
    assert not trajectory.phases.running().exists()
    assert not Closing.objects.exists()
    assert Event.objects.get(action=Action.TRAJECTORY_CLOSED).by == worker
    assert AccessLog.objects.get().page == "cases:close_because"


def test_clo_02_isolation_and_worth_are_asked_and_kept_apart(browser, worker, own_client):
    said = {"isolation": "same", "client_worth": "yes", "client_words": "Fijn dat je kwam", "worker_worth": "partly"}
    page = text(browser.get(because(own_client)))

    browser.post(because(own_client), DAY | said | {"change_contacts": "better"})

    closing = Closing.objects.get()
    assert "Niet opgeheven is geen mislukking." in page
    assert (closing.isolation, closing.client_worth, closing.worker_worth) == ("same", "yes", "partly")
    assert [(one.domain, one.change) for one in closing.changes.all()] == [("contacts", "better")]
    assert closing.written_by == worker
    assert Event.objects.filter(action=Action.CLOSING_WRITTEN).count() == 1


def test_the_parts_of_life_of_the_goals_are_asked_first(browser, trajectory, own_client):
    a_goal(trajectory, domain="health")

    sections = browser.get(because(own_client)).context["form"].sections

    asked = {one.title: one.fields for one in sections if not one.folded}
    assert asked["Wat is er veranderd?"] == ("change_health", "surroundings")
    assert "change_money" in sections[-2].fields


def test_died_asks_no_more_than_the_day_and_lets_go(browser, worker, own_client):
    in_view(own_client, worker)
    an_appointment(own_client, worker)
    page = browser.get(because(own_client, "died"))

    browser.post(because(own_client, "died"), DAY)

    assert set(page.context["form"].fields) == {"on", "version"}
    assert "Gecondoleerd" in text(page)
    assert not Monitoring.objects.running().exists()
    assert not Appointment.objects.waiting().exists()


@pytest.mark.parametrize("reason", ["moved", "no_contact"])
def test_who_is_out_of_reach_is_not_asked_how_they_see_it(browser, own_client, reason):
    page = browser.get(because(own_client, reason))

    asked = set(page.context["form"].fields)
    assert not {"client_worth", "client_words", "consent", "kind"} & asked
    assert "worker_worth" in asked
    assert "advices" not in text(page)


def test_staying_in_view_with_the_yes_goes_in_the_same_go(browser, worker, own_client):
    response = browser.post(because(own_client, "monitoring"), DAY | AFTER | {"user": worker.reference}, follow=True)

    kept = Monitoring.objects.get()
    assert (kept.kind, kept.user, kept.rhythm_weeks, kept.agreed) == ("in_view", worker, 6, "Bellen op dinsdag")
    assert Consent.objects.get().answer == "given"
    assert response.redirect_chain[-1][0] == closing_of(own_client)
    assert "Bellen op dinsdag" in text(response)


@pytest.mark.parametrize("answer", ["", "refused"])
def test_clo_06_without_a_yes_nothing_is_closed_and_all_that_was_typed_stays(browser, worker, own_client, answer):
    typed = DAY | AFTER | {"consent": answer, "user": worker.reference, "client_words": "Het is mooi zo"}

    page = text(browser.post(because(own_client), typed))

    assert "in beeld" in page
    assert "Het is mooi zo" in page
    assert "Bellen op dinsdag" in page
    assert own_client.trajectories.open().exists()
    assert not Consent.objects.exists()
    assert not Monitoring.objects.exists()


def test_clo_11_a_no_is_kept_and_of_a_structural_isolation_a_watch_network_is_named(browser, own_client):
    assess(person=own_client.person, persistence="structural", orientation="", note="", on=TODAY, by=None)

    page = text(browser.post(because(own_client), DAY | {"consent": "refused"}, follow=True))

    assert "Maak een signaleringsnetwerk" in page
    assert Consent.objects.get().answer == "refused"
    assert not own_client.trajectories.open().exists()


def test_aftercare_has_a_day_and_no_rhythm(browser, worker, own_client):
    aftercare = AFTER | {"kind": "aftercare", "user": worker.reference}

    without = browser.post(because(own_client), DAY | aftercare)
    browser.post(because(own_client), DAY | aftercare | {"next_on": "11-1-2027"})

    assert "next_on" in without.context["form"].errors
    kept = Monitoring.objects.get()
    assert (kept.kind, kept.rhythm_weeks, kept.next_on) == ("aftercare", None, date(2027, 1, 11))


def test_who_is_in_view_already_is_not_asked_again(browser, worker, own_client):
    in_view(own_client, worker)

    page = browser.get(because(own_client))

    assert "kind" not in page.context["form"].fields
    assert "blijft in beeld bij" in text(page)


def test_clo_13_missed_appointments_are_weighed(browser, own_client):
    assess(person=own_client.person, persistence="situational", orientation="", note="", on=TODAY, by=None)

    page = browser.get(because(own_client, "missed_appointments"))

    assert [one.rule for one in page.context["advice"]] == ["CLO-13", "CLO-03"]


def test_clo_07_who_wants_to_stop_is_offered_a_call_now_and_then(browser, own_client):
    page = browser.get(because(own_client, "client_stopped"))

    assert [one.rule for one in page.context["advice"]] == ["CLO-07", "CLO-03"]


def test_clo_03_leads_to_what_is_missing_and_is_quiet_when_all_is_there(browser, worker, trajectory, own_client):
    before = browser.get(because(own_client))
    a_noodplan(own_client)
    in_view(own_client, worker)
    CaseReview.objects.create(trajectory=trajectory, kind=CaseReviewKind.PERSON, reviewed_on=TODAY, by=worker)

    after = browser.get(because(own_client))

    assert "Er is nog geen terugblik, noodplan of dag voor nazorg." in text(before)
    assert reverse("cases:emergency", args=[own_client.reference]) in text(before)
    assert after.context["advice"] == []
    assert after.context["missing"] == []


def test_clo_03_a_closing_talk_that_was_filled_in_is_a_review(browser, worker, own_client):
    filled(own_client, worker, "afrondend_gesprek")

    page = text(browser.get(because(own_client)))

    assert "Er is nog geen noodplan of dag voor nazorg." in page
    assert "Afrondend gesprek ingevuld op vr 20 nov" in page


def test_the_closing_talk_of_a_couple_is_offered_for_both(browser, worker):
    client = a_trajectory(lead=worker, client=a_couple()).client
    begun(client, worker, "afrondend_gesprek")

    page = text(browser.get(because(client)))

    assert f"Afrondend gesprek: verder invullen · {client.person.call_name}" in page
    assert f"Afrondend gesprek samen invullen · {client.partner.call_name}" in page


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ({"on": "30-9-2026"}, "De einddatum ligt voor de startdatum."),
        ({"on": "1-11-2026"}, "Na deze dag is nog een fase begonnen"),
        ({"on": "21-11-2026"}, "Deze dag moet nog komen. Sluit af op de dag zelf, of eerder."),
        ({"on": ""}, "verplicht"),
        ({"on": "gisteren"}, "gisteren"),
        ({"isolation": "gone"}, "gone"),
        ({"agreed": "Bellen"}, "Kies wat het is, of maak de rest leeg."),
    ],
)
def test_it_says_why_not(browser, worker, trajectory, own_client, typed, sentence):
    if typed.get("on") == "1-11-2026":
        enter_phase(trajectory=trajectory, phase="listen", on=date(2026, 11, 10), by=worker)

    page = browser.post(because(own_client), DAY | typed)

    assert page.context["form"].errors
    assert sentence in text(page)
    trajectory.refresh_from_db()
    assert trajectory.status == "active"


def test_it_tells_when_somebody_was_first(browser, worker, trajectory, own_client):
    change_lead(trajectory=trajectory, lead=worker, version=1, by=worker)

    page = text(browser.post(because(own_client), DAY | {"client_words": "Het is mooi zo"}))

    assert "Iemand anders heeft dit intussen gewijzigd" in page
    assert "Het is mooi zo" in page
    assert 'name="version" value="2"' in page


def test_sent_twice_ends_as_sent_once(browser, worker, own_client):
    first, second = (browser.post(because(own_client), DAY) for _each in range(2))

    assert first.url == second.url == reverse("desk:start")
    assert Event.objects.filter(action=Action.TRAJECTORY_CLOSED).count() == 1


def test_another_colleague_does_not_find_what_was_closed(signed_in, browser, own_client):
    browser.post(because(own_client), DAY)

    assert signed_in(a_worker()).post(because(own_client), DAY).status_code == 404


def test_the_form_asks_few_statements(browser, worker, trajectory, own_client, statements):
    for domain in ("contacts", "health", "home"):
        a_goal(trajectory, domain=domain)
    filled(own_client, worker, "afrondend_gesprek")
    assess(person=own_client.person, persistence="situational", orientation="", note="", on=TODAY, by=None)

    with statements() as seen:
        browser.get(because(own_client, "missed_appointments"))

    assert len(seen) <= 10, seen


def closing_of(client):
    """Where the end of the first trajectory is read."""
    return reverse("cases:closing", args=[client.reference, client.trajectories.get().reference])
