"""The pages of staying in view: they work, leave a trace, say why not, and stay small."""

from datetime import date, timedelta

import pytest
from django.urls import reverse

from audit.choices import Action
from audit.models import AccessLog, Event
from cases.models import Consent, Monitoring
from cases.services.trajectories import change_trajectory
from cases.services.watching import end_monitoring
from tests.builders import TODAY, a_client, a_consent, a_coordinator, a_trajectory, a_visit, a_worker
from tests.cases.pages import REASON, address, text
from tests.cases.watching import a_noodplan, a_watch_network, a_watcher, in_view
from tests.typings import assess

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("now")]


@pytest.fixture
def monitored(own_client, worker):
    """With a yes, missed on 3 November."""
    return in_view(own_client, worker, next_on=date(2026, 11, 3))


@pytest.fixture
def words(worker):
    """What the form about contact asks."""
    return {"kind": "in_view", "user": worker.reference, "rhythm_weeks": "8", "next_on": "", "agreed": "Bellen"}


def test_nothing_yet_and_one_way_in_at_each_part(browser, own_client):
    page = text(browser.get(address("watching", own_client)))

    for name in ("monitoring", "watch_begin", "emergency", "emergency_paper"):
        assert f'href="{address(name, own_client)}"' in page
    assert AccessLog.objects.get().page == "cases:watching"


def test_clo_08_the_page_says_when_it_stood_without_blame(browser, worker, own_client, monitored):
    a_visit(own_client, worker, outcome="not_home", visited_on=date(2026, 11, 5))

    page = text(browser.get(address("watching", own_client)))

    assert "elke 6 weken" in page
    assert "stond voor di 3 nov" in page
    assert "CLO-08" in page
    assert "geprobeerd op do 5 nov" in page
    assert f'href="{address("visit", own_client)}"' in page
    assert "te laat" not in page


def test_who_keeps_a_closed_client_in_view_may_work(signed_in, worker):
    client = a_client()
    in_view(client, worker)

    page = text(signed_in(worker).get(address("watching", client)))

    assert address("monitoring_end", client) in page
    assert worker.name in page


def test_who_reads_along_with_a_reason_does_not_write(signed_in, own_client, monitored):
    browser = signed_in(a_worker())
    assert browser.get(address("watching", own_client)).url == own_client.get_absolute_url()
    browser.post(address("access", own_client), {"reason": REASON})

    page = text(browser.get(address("watching", own_client)))

    assert "elke 6 weken" in page
    assert address("monitoring", own_client) not in page
    assert browser.get(address("monitoring", own_client)).status_code == 404
    assert browser.get(address("emergency", own_client)).status_code == 404


def test_another_team_finds_nothing(signed_in, own_client, monitored):
    browser = signed_in(a_worker("Noord"))

    assert browser.get(address("watching", own_client)).status_code == 404
    assert browser.post(address("monitoring", own_client), {}).status_code == 404


def test_clo_06_the_yes_is_written_down_in_the_same_go(browser, worker, own_client, words):
    response = browser.post(address("monitoring", own_client), words | {"answer": "given", "how": "mondeling"})

    assert response.url == address("watching", own_client)
    monitoring = Monitoring.objects.get()
    assert (monitoring.rhythm_weeks, monitoring.next_on) == (8, TODAY + timedelta(weeks=8))
    assert Consent.objects.get(scope="monitoring").how == "mondeling"
    assert Event.objects.filter(action=Action.MONITORING_STARTED, by=worker).exists()


def test_clo_06_a_no_is_kept_and_respected_with_two_ways_on(browser, own_client, words):
    response = browser.post(address("monitoring", own_client), words | {"answer": "refused", "rhythm_weeks": "once"})
    page = text(browser.get(response.url))

    assert Consent.objects.get(scope="monitoring").answer == "refused"
    assert not Monitoring.objects.exists()
    assert "Dat respecteren we" in page
    assert address("watch_begin", own_client) in page


def test_clo_11_a_no_of_somebody_structural_leads_to_the_watch_network(browser, worker, own_client):
    assess(person=own_client.person, persistence="structural", orientation="", note="", on=TODAY, by=worker)
    a_consent(own_client, "refused", scope="monitoring")

    assert "CLO-11" in text(browser.get(address("watching", own_client)))

    a_watch_network(own_client)
    assert "CLO-11" not in text(browser.get(address("watching", own_client)))


def test_clo_06_the_answer_is_not_asked_where_it_is_known(browser, own_client):
    a_consent(own_client, scope="monitoring")

    form = browser.get(address("monitoring", own_client)).context["form"]

    assert "answer" not in form.fields


def test_clo_06_who_may_not_write_the_answer_is_refused(signed_in):
    coordinator = a_coordinator()
    client = a_trajectory(lead=coordinator).client
    browser = signed_in(coordinator)
    facts = {"kind": "in_view", "user": coordinator.reference, "rhythm_weeks": "6"}

    shown, refused = (
        browser.get(address("monitoring", client)),
        browser.post(address("monitoring", client), facts),
    )

    assert "Vraag het eerst" in text(shown)
    assert "Vraag het eerst" in text(refused)
    assert not Monitoring.objects.exists()


def test_one_contact_asks_a_day_beside_the_field(browser, own_client, words):
    page = browser.post(address("monitoring", own_client), words | {"answer": "given", "rhythm_weeks": "once"})

    assert "next_on" in page.context["form"].errors
    assert not Consent.objects.filter(scope="monitoring").exists()


def test_a_day_that_has_been_is_refused_and_nothing_is_written(browser, own_client, words):
    page = browser.post(address("monitoring", own_client), words | {"answer": "given", "next_on": "1-11-2026"})

    assert "next_on" in page.context["form"].errors
    assert not Consent.objects.filter(scope="monitoring").exists()


def test_clo_06_a_yes_that_ran_out_is_asked_anew_on_the_page(browser, own_client, monitored, words):
    Consent.objects.filter(scope="monitoring").update(until_on=date(2026, 11, 1))

    page = text(browser.get(address("watching", own_client)))
    browser.post(address("monitoring", own_client), words | {"answer": "given", "version": "1"})

    assert "Vraag het eerst" in page
    assert "Vraag het eerst" not in text(browser.get(address("watching", own_client)))


def test_it_begins_once(browser, own_client, words):
    for _each in range(2):
        response = browser.post(address("monitoring", own_client), words | {"answer": "given", "sending": "een"})

    assert Monitoring.objects.count() == 1
    assert response.status_code in (200, 302)


def test_changing_keeps_what_was_missed_and_shows_who_was_first(browser, own_client, monitored, words):
    facts = words | {"next_on": "3-11-2026", "version": "1"}

    first = browser.post(address("monitoring", own_client), facts)
    stale = text(browser.post(address("monitoring", own_client), facts | {"agreed": "Iets anders"}))

    assert first.url == address("watching", own_client)
    monitored.refresh_from_db()
    assert (monitored.rhythm_weeks, monitored.next_on) == (8, date(2026, 11, 3))
    assert "Iemand anders heeft dit intussen gewijzigd" in stale
    assert "Iets anders" in stale


def test_a_colleague_takes_over_and_the_client_leaves_the_caseload(signed_in, worker):
    client, other = a_client(), a_worker()
    in_view(client, worker)
    facts = {"kind": "phone_line", "user": other.reference, "rhythm_weeks": "4", "version": "1"}

    response = signed_in(worker).post(address("monitoring", client), facts)

    assert response.url == client.get_absolute_url()
    assert Monitoring.objects.get().user == other


def test_who_divides_the_work_gives_it_to_somebody_else(signed_in, worker):
    client, other = a_client(), a_worker()
    in_view(client, worker)
    worker.is_active = False
    worker.save()
    browser = signed_in(a_coordinator())
    assert Monitoring.objects.without_person().exists()

    wrong = browser.post(address("monitoring_give", client), {"user": a_worker("Noord").reference, "version": "1"})
    given = browser.post(address("monitoring_give", client), {"user": other.reference, "version": "1"})
    stale = browser.post(address("monitoring_give", client), {"user": other.reference, "version": "1"})

    assert "user" in wrong.context["form"].errors
    assert given.url == reverse("desk:start")
    assert Monitoring.objects.get().user == other
    assert "Iemand anders heeft dit intussen gewijzigd" in text(stale)


def test_a_worker_does_not_divide_the_work(browser, own_client, monitored):
    assert browser.get(address("monitoring_give", own_client)).status_code == 403


def test_stopping_asks_why_and_shows_it_later(browser, own_client, monitored):
    without = browser.post(address("monitoring_end", own_client), {"why": "", "version": "1"})
    browser.post(address("monitoring_end", own_client), {"why": "Gaat goed zo", "version": "1"})

    assert "why" in without.context["form"].errors
    page = text(browser.get(address("watching", own_client)))
    assert "Gaat goed zo" in page
    assert "Eerder in beeld" in page
    assert browser.get(address("monitoring_end", own_client)).url == address("watching", own_client)


def test_clo_07_no_need_brings_up_a_call_now_and_then(browser, worker, trajectory, own_client):
    change_trajectory(
        trajectory=trajectory, status="no_need", question="", ask_again_on=None, version=trajectory.version, by=worker
    )

    assert "CLO-07" in text(browser.get(address("watching", own_client)))


@pytest.mark.parametrize("number", [2, 12])
def test_the_page_asks_few_statements_for_any_number_and_stays_small(browser, worker, own_client, statements, number):
    for each in range(number):
        a_watcher(own_client, name=f"Nummer {each}", kind="neighbour")
        a_noodplan(own_client, helps=f"Wandelen {each}")
        end_monitoring(monitoring=in_view(own_client, worker), why="Klaar", version=1, on=TODAY, by=worker)
    in_view(own_client, worker)

    with statements() as seen:
        page = browser.get(address("watching", own_client))

    assert len(seen) <= 12, seen
    assert len(page.content) < 60_000


@pytest.mark.parametrize("name", ["monitoring", "emergency", "watcher_add", "watch_unagreed"])
def test_the_forms_ask_few_statements(browser, own_client, statements, name):
    a_watcher(own_client)

    with statements() as seen:
        browser.get(address(name, own_client))

    assert len(seen) <= 10, seen
