"""The pages of the watch network: with a yes by one tap, without one with reasons, and a card for who takes part."""

import pytest
from django.urls import reverse

from cases.models import WatchMember, WatchNetwork
from signals.choices.uninvited import CONSIDERATIONS
from tests.builders import a_consent, a_trajectory
from tests.cases.pages import address, text
from tests.cases.watching import a_watch_network, a_watcher

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("now")]
WHO = {"name": "Buurman Henk", "kind": "neighbour", "watches": "Licht dat uit blijft", "does": "Belt aan", "phone": ""}
WEIGHED = {"privacy_not": "on", "pressure_not": "on", "duty_of_care": "Niemand anders komt.", "harm_not": "on"}


def of_member(name, member):
    """An address about somebody of the network."""
    return reverse(f"cases:{name}", args=[member.watch_network.client.reference, member.reference])


def test_the_network_begins_with_one_tap_and_asks_who(browser, own_client):
    for _each in range(2):
        response = browser.post(address("watch_begin", own_client), {"sending": "een"})

    assert response.url == address("watcher_add", own_client)
    assert WatchNetwork.objects.get().is_agreed


def test_clo_06_without_a_yes_the_page_asks_all_of_it(browser, own_client):
    url = address("watch_unagreed", own_client)

    shown, empty = browser.get(url), browser.post(url, {"ground": ""})
    facts = WEIGHED | {"deviation": "Er zijn grote zorgen", "ground": "Vitaal belang"}
    begun = browser.post(url, facts)

    assert "CLO-06" in text(shown)
    assert {"ground", "privacy"} <= {*empty.context["form"].errors}
    assert begun.url == address("watcher_add", own_client)
    page = text(browser.get(address("watching", own_client)))
    for said in ("zonder ja van de persoon", "Er zijn grote zorgen", "Vitaal belang", "Niemand anders komt."):
        assert said in page


def test_clo_06_without_a_reason_the_gate_stands_beside_the_question(browser, own_client):
    page = browser.post(address("watch_unagreed", own_client), WEIGHED | {"ground": "Vitaal belang"})

    assert "deviation" in page.context["form"].errors
    assert not WatchNetwork.objects.exists()


def test_the_client_agrees_later(browser, own_client, worker):
    weighed = dict.fromkeys(CONSIDERATIONS, "n.v.t.")
    facts = {"is_agreed": False, "ground": "Vitaal belang", "deviation": "Er zijn grote zorgen"} | weighed
    network = a_watch_network(own_client, by=worker, **facts)

    response = browser.post(address("watch_agree", own_client), {"version": "1"}, follow=True)

    network.refresh_from_db()
    assert network.is_agreed
    assert "de persoon vindt het goed" in text(response)


def test_pha_23_a_neighbour_is_warned_about_and_may_be_passed_over(browser, own_client):
    a_watch_network(own_client)

    page = text(browser.post(address("watcher_add", own_client), WHO, follow=True))

    assert WatchMember.objects.get().name == "Buurman Henk"
    assert "Betrek een buur alleen als de persoon het wil" in page
    assert address("consent", own_client) in page

    a_consent(own_client, scope="neighbour")
    assert "PHA-23" not in text(browser.get(address("watching", own_client)))


def test_without_a_network_the_yes_is_asked_before_the_people(browser, own_client):
    assert browser.get(address("watcher_add", own_client)).url == address("watch_begin", own_client)


def test_somebody_is_added_once_and_bad_input_stays_beside_its_field(browser, own_client):
    a_watch_network(own_client)
    for _each in range(2):
        browser.post(address("watcher_add", own_client), WHO | {"sending": "een"})

    wrong = browser.post(address("watcher_add", own_client), WHO | {"name": "", "phone": "12"})

    assert WatchMember.objects.count() == 1
    assert {"name", "phone"} == {*wrong.context["form"].errors}


def test_somebody_is_changed_stops_and_returns(browser, own_client):
    member = a_watcher(own_client)

    browser.post(of_member("watcher", member), WHO | {"kind": "family", "version": "1"})
    stopped = text(browser.post(of_member("watcher_stop", member), {"version": "2"}, follow=True))
    back = browser.post(of_member("watcher_again", member), {"version": "3"})

    assert "Deden eerder mee" in stopped
    assert back.url == address("watching", own_client)
    member.refresh_from_db()
    assert (member.name, member.until_on) == ("Buurman Henk", None)


def test_a_stale_tap_changes_nothing(browser, own_client):
    member = a_watcher(own_client)

    page = text(browser.post(of_member("watcher_stop", member), {"version": "7"}, follow=True))

    assert "Dit is intussen al veranderd." in page
    member.refresh_from_db()
    assert not member.until_on


def test_the_network_stops_and_is_taken_up_again(browser, own_client):
    a_watcher(own_client)

    stopped = text(browser.post(address("watch_end", own_client), {"version": "1"}, follow=True))
    again = text(browser.post(address("watch_end", own_client), {"version": "1"}, follow=True))
    browser.post(address("watch_again", own_client), {"version": "2"})

    assert "Signaleringsnetwerk tot 20-11-2026" in stopped
    assert WatchNetwork.objects.running().exists()
    assert "Dit is intussen al veranderd" in again
    runs = browser.post(address("watch_again", own_client), {"version": "3"}, follow=True)
    assert "Er is al een signaleringsnetwerk" in text(runs)
    assert WatchNetwork.objects.get().version == 3


def test_nobody_of_another_client_is_found_under_this_one(browser, worker, own_client):
    a_watch_network(own_client)
    other = a_watcher(a_trajectory(lead=worker).client)

    for name in ("watcher", "watcher_card"):
        url = reverse(f"cases:{name}", args=[own_client.reference, other.reference])
        assert browser.get(url).status_code == 404


def test_the_afspraakkaart_tells_nothing_about_the_client(browser, worker, own_client):
    member = a_watcher(own_client)

    page = text(browser.get(of_member("watcher_card", member)))

    for told in ("Gordijnen dicht", "Belt ons"[:4], "Zus Ans", worker.name):
        assert told in page
    card = page[page.index("<article") : page.index("</article>")]
    assert own_client.person.last_name not in card
    assert own_client.person.call_name not in card
