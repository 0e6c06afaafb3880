"""The pages of the network map: drawing and changing."""

from datetime import date

import pytest
from django.urls import reverse

from audit.models import AccessLog
from cases.models import NetworkMap, NetworkMember
from tests.builders import a_trajectory
from tests.cases.mapping import of_member, on_the_map
from tests.cases.pages import address, text
from tests.cases.test_outcome_page import read

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("now")]
SPRING = date(2026, 3, 3)
ANS = {"name": "Ans", "relation": "neighbour", "ring": 2}


@pytest.fixture
def person(own_client):
    return own_client.person


@pytest.fixture
def page(browser, own_client):
    """The words of the map."""
    return lambda **asked: read(browser.get(address("network", own_client), asked))


def test_an_empty_map_asks_who_comes_first(page, browser, own_client):
    words = page()

    assert "Aan wie denk je het eerst?" in words
    assert "Iedereen op de kaart" not in words
    assert "Voor wie begeleidt" not in words
    assert AccessLog.objects.get().page == "cases:network"
    assert not NetworkMap.objects.exists()


def test_one_form_puts_somebody_on_the_map_and_asks_for_the_next(browser, worker, own_client, person):
    answer = browser.post(address("network_add", own_client), ANS, follow=True)

    ans = NetworkMember.objects.get()
    assert (ans.name, ans.sector, ans.network_map.person, ans.network_map.drawn_by) == (
        "Ans",
        "neighbours",
        person,
        worker,
    )
    words = read(answer)
    assert "Ans staat erop. Nog iemand?" in words
    assert "An Ans buur dichtbij buurt" in words
    assert "autofocus" in text(answer)


def test_the_rest_of_the_form_may_be_told_too(browser, own_client):
    more = {
        "support": ["practical", "company"],
        "tone": "both",
        "rhythm": "weekly",
        "is_broken": "on",
        "sector": "clubs",
    }

    browser.post(address("network_add", own_client), ANS | more)

    ans = NetworkMember.objects.get()
    assert [str(kind) for kind in ans.support] == ["practical", "company"]
    assert (ans.tone, ans.rhythm, ans.is_broken, ans.sector) == ("both", "weekly", True, "clubs")


def test_add_says_what_is_missing_beside_the_map(browser, own_client, person):
    on_the_map(person, "Kees", "child")

    words = read(browser.post(address("network_add", own_client), ANS | {"name": ""}))

    assert "Dit veld is verplicht" in words or "verplicht" in words
    assert "Kees" in words
    assert NetworkMember.objects.count() == 1


def test_sent_twice_is_one_person(browser, own_client):
    token = {"sending": "t" * 43}

    for _time in range(2):
        browser.post(address("network_add", own_client), ANS | token)

    assert NetworkMember.objects.count() == 1


def test_on_a_later_day_the_map_is_looked_at_and_a_next_one_can_begin(browser, page, own_client, person):
    on_the_map(person, on=SPRING)

    before = page()
    browser.post(address("network_begin", own_client))
    after = page()

    assert "Kaart van 03-03-2026" in before
    assert "Nog iemand?" not in before
    assert "Kaart van 20-11-2026" in after
    assert "Nog iemand?" in after
    assert "An Ans buur" in after
    assert "03-03-2026 1 mens 20-11-2026 1 mens" in after


def test_somebody_is_changed(browser, own_client, person):
    ans = on_the_map(person)

    answer = browser.post(
        of_member("network_member", own_client, ans),
        ANS | {"ring": 1, "sector": "social", "support": ["emotional"], "version": 2},
        follow=True,
    )

    ans.refresh_from_db()
    assert (ans.ring, ans.sector, ans.is_emotional) == (1, "social", True)
    assert "Gewijzigd: Ans." in read(answer)


def test_somebody_is_not_changed_over_what_a_colleague_did(browser, own_client, person):
    ans = on_the_map(person)

    words = read(browser.post(of_member("network_member", own_client, ans), ANS | {"ring": 1, "version": 1}))

    ans.refresh_from_db()
    assert ans.ring == 2
    assert "Iemand anders heeft dit intussen gewijzigd" in words
    assert "Nu opgeslagen: dichtbij" in words


def test_who_is_taken_off_can_be_put_back(browser, page, own_client, person):
    ans = on_the_map(person, tone="both")

    gone = read(browser.post(of_member("network_remove", own_client, ans), {"version": 2}, follow=True))
    back = read(browser.post(address("network_put_back", own_client), follow=True))

    assert "Ans staat niet meer op de kaart. Zet terug" in gone
    assert "Ans staat er weer op." in back
    assert "Zet terug" not in page()
    assert (NetworkMember.objects.get().key, NetworkMember.objects.get().tone) == (ans.key, "both")


def test_putting_back_stops_when_the_map_went_on(browser, own_client, person):
    ans = on_the_map(person)
    browser.post(of_member("network_remove", own_client, ans), {"version": 2})
    on_the_map(person, "Kees", "child")

    words = read(browser.get(address("network", own_client)))
    refused = read(browser.post(address("network_put_back", own_client), follow=True))

    assert "Zet terug" not in words
    assert "Iemand anders heeft dit intussen gewijzigd" in refused
    assert "Ans" not in read(browser.get(address("network", own_client)))


def test_a_stale_button_takes_nobody_off(browser, own_client, person):
    ans = on_the_map(person)

    answer = browser.post(of_member("network_remove", own_client, ans), {"version": 1}, follow=True)

    assert "intussen gewijzigd" in read(answer)
    assert NetworkMember.objects.exists()


def test_dragging_answers_with_the_map_as_it_is_now(browser, own_client, person):
    ans = on_the_map(person)
    url = of_member("network_place", own_client, ans)

    kept = browser.post(url, {"ring": 1, "angle": 200, "version": 2})
    stale = browser.post(url, {"ring": 3, "angle": 10, "version": 2})
    wrong = browser.post(url, {"ring": 7, "angle": 10, "version": 3})

    ans.refresh_from_db()
    assert (ans.ring, ans.angle, ans.sector) == (1, 200, "volunteers")
    assert kept.json()["said"] == "Ans: heel dichtbij."
    assert 'data-version="3"' in kept.json()["map"]
    assert 'id="iedereen"' in kept.json()["map"]
    assert (stale.status_code, wrong.status_code) == (409, 422)
    assert "intussen gewijzigd" in stale.json()["problem"]
    assert wrong.json()["problem"]


def test_what_was_told_stands_with_the_map(browser, page, own_client, person):
    drawn = on_the_map(person).network_map
    url = reverse("cases:network_tell", args=[own_client.reference, drawn.reference])

    browser.post(url, {"is_whole": "on", "note": "Dat zijn er meer dan ik dacht.", "version": 2})

    words = page()
    assert "Iedereen staat erop." in words
    assert "Dat zijn er meer dan ik dacht." in words
    assert "Staat iedereen erop?" in read(browser.get(url))


def test_a_page_of_yesterday_moves_nobody_on_the_map_of_then(browser, own_client, person):
    ans = on_the_map(person, on=SPRING)

    answer = browser.post(of_member("network_place", own_client, ans), {"ring": 1, "angle": 200, "version": 2})

    ans.refresh_from_db()
    assert answer.status_code == 409
    assert "van een eerdere dag" in answer.json()["problem"]
    assert (ans.ring, ans.angle) == (2, None)


def test_dragging_who_is_gone_says_to_load_again(browser, own_client, person):
    ans = on_the_map(person)
    page = text(browser.get(address("network", own_client)))
    ans.delete()

    answer = browser.post(of_member("network_place", own_client, ans), {"ring": 1, "angle": 200, "version": 2})

    assert answer.status_code == 404
    assert not answer["Content-Type"].startswith("application/json")
    assert 'data-refused="Dit is niet gelukt. Laad de pagina opnieuw' in page


def test_a_second_tap_finds_it_done(browser, own_client, person):
    ans = on_the_map(person)
    gone, back = of_member("network_remove", own_client, ans), address("network_put_back", own_client)
    browser.post(gone, {"version": 2})

    again = read(browser.post(gone, {"version": 2}, follow=True))
    browser.post(back)
    twice = read(browser.post(back, follow=True))

    assert "Ans staat niet meer op de kaart. Zet terug" in again
    assert "Dit is intussen al veranderd. Kijk hoe het er nu staat." in twice
    assert NetworkMember.objects.count() == 1


def test_who_waits_is_put_back_on_the_own_map_only(browser, worker, own_client, person):
    other = a_trajectory(lead=worker).client
    browser.post(of_member("network_remove", own_client, on_the_map(person)), {"version": 2})

    words = read(browser.post(address("network_put_back", other), follow=True))

    assert "Ans" not in words
    assert not NetworkMember.objects.exists()
    assert "Zet terug" in read(browser.get(address("network", own_client)))
