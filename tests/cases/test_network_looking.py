"""Looking at a network map, at what it says and at what changed: for who works here and who reads along."""

import re
from datetime import date

import pytest

from cases.services.network import begin_map, change_member, tell_map
from tests.builders import TODAY, a_couple, a_trajectory, a_worker
from tests.cases.mapping import NOTHING, a_crowd, of_member, on_the_map
from tests.cases.pages import REASON, address, text
from tests.cases.test_outcome_page import read
from tests.typings import observe
from typology.choices import Profile

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


def test_a_map_of_before_can_be_read(page, person):
    old = on_the_map(person, on=SPRING).network_map
    on_the_map(person, "Kees", "child")

    words = page(kaart=old.reference)

    assert "Kees" not in words
    assert "Naar de laatste kaart" in words


def test_typ_15_hint_stands_in_a_fold_for_who_helps(page, person):
    on_the_map(person, "Jo", "partner")

    words = page()

    assert re.search(
        "Voor wie begeleidt Een kleine kaart kan confronteren: ga rustig te werk. .*De partner is de enige", words
    )
    assert "TYP-15" in words


def test_typ_14_professionals_stand_apart_and_are_not_counted(browser, page, own_client, person):
    on_the_map(person, "Zorg", "professional")

    words = page()

    assert "Wat de kaart laat zien De hulpverlener staat erop, maar telt niet mee." in words
    assert "tie--formal" in text(browser.get(address("network", own_client)))


def test_typ_13_contactarm_is_said_once_everybody_stands_on_the_map(browser, worker, own_client, person):
    observe(person, worker, network_now="one_person", loneliness="no")
    drawn = on_the_map(person).network_map

    before = read(browser.get(address("assess", own_client)))
    tell_map(network_map=drawn, is_whole=True, note="", version=2, by=worker)
    after = read(browser.get(address("assess", own_client)))

    assert "Contactarm" not in before
    assert "Contactarm" in after


def test_two_days_are_compared(browser, worker, own_client, person):
    ans = on_the_map(person, ring=3, on=SPRING)
    on_the_map(person, "Bep", "friend", on=SPRING)
    drawn = begin_map(person=person, by=worker, on=TODAY)
    copy = drawn.members.get(key=ans.key)
    change_member(member=copy, version=1, by=worker, ring=1, **(NOTHING | {"name": "Ans", "relation": "neighbour"}))
    drawn.members.get(name="Bep").delete()
    on_the_map(person, "Yusuf", "volunteer")

    words = read(browser.get(address("network_compare", own_client)))
    again = read(
        browser.get(address("network_compare", own_client), {"van": drawn.reference, "naar": ans.network_map.reference})
    )

    assert "van 03-03-2026 tot 20-11-2026" in words
    assert "Erbij gekomen Yusuf Staat er niet meer op Bep Dichterbij Ans" in words
    assert "Ans verder weg heel dichtbij Dichterbij" in words
    assert "van 03-03-2026 tot 20-11-2026" in again


def test_one_map_is_not_compared(browser, own_client, person):
    on_the_map(person)

    assert "Nog niets te vergelijken" in read(browser.get(address("network_compare", own_client)))


def test_each_of_a_couple_has_an_own_map(browser, worker):
    client = a_trajectory(lead=worker, client=a_couple()).client
    on_the_map(client.partner, "Kees")
    url = address("network", client)

    assert "Kees" not in read(browser.get(url))
    assert "Wie staan er om Jan heen?" in read(browser.get(url, {"persoon": client.partner.reference}))


def test_a_map_of_somebody_else_is_not_there(browser, own_client):
    other = on_the_map(a_trajectory().client.person)

    assert browser.get(address("network", own_client), {"kaart": other.network_map.reference}).status_code == 404
    assert browser.get(address("network_compare", own_client), {"van": "zzzzzzzzzzzz"}).status_code == 404
    assert browser.get(of_member("network_member", own_client, other)).status_code == 404


def test_who_reads_along_with_a_reason_reads_the_map_and_changes_nothing(signed_in, own_client, person):
    ans = on_the_map(person)
    colleague = signed_in(a_worker())
    url = address("network", own_client)

    before = colleague.get(url)
    colleague.post(address("access", own_client), {"reason": REASON})
    after = text(colleague.get(url))

    assert before.url == own_client.get_absolute_url()
    assert "Ans" in after
    assert of_member("network_member", own_client, ans) not in after
    assert "data-draw" not in after
    assert colleague.post(of_member("network_place", own_client, ans), {"ring": 1}).status_code == 404


def test_no_profile_is_named_while_the_client_looks_along(browser, own_client, person):
    on_the_map(person, "Jo", "partner", on=SPRING)
    on_the_map(person)
    pages = [text(browser.get(address(name, own_client))) for name in ("network", "network_compare")]

    assert not [profile for profile in Profile for page in pages if str(profile.label) in page]


@pytest.mark.parametrize("number", [1, 40])
def test_the_map_asks_the_same_statements_for_any_number_and_stays_small(
    browser, statements, own_client, person, number
):
    on_the_map(person, on=SPRING)
    a_crowd(person, number)

    with statements() as seen:
        page = browser.get(address("network", own_client))

    assert len(seen) <= 10, seen
    assert len(page.content) < 60_000


def test_comparing_two_large_maps_stays_small(browser, statements, own_client, person):
    on_the_map(person, on=SPRING)
    a_crowd(person, 40)

    with statements() as seen:
        page = browser.get(address("network_compare", own_client))

    assert len(seen) <= 10, seen
    assert len(page.content) < 60_000
