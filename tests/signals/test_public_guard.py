"""What keeps robots out of the public page, and lets every person through with all they typed."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from threading import Barrier

import pytest
from django.db import connection
from django.test import Client

from signals.forms.public import stamp
from signals.limits import ADDING, SENDING, spend
from signals.models import Concern
from tests.builders import NOW
from tests.signals.outside import REPORT, SEND, a_meldpunt, shown_again, summary, typed

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("now")]
SHOWN_AGAIN = [
    ({"opened": stamp(NOW - timedelta(seconds=2))}, "Dat ging heel snel."),
    ({"opened": stamp(NOW - timedelta(hours=25))}, "Deze pagina stond lang open."),
    ({"opened": stamp(NOW - timedelta(minutes=1)) + "x"}, "Deze pagina stond lang open."),
    ({"opened": ""}, "Deze pagina stond lang open."),
    ({"opened": "\x00"}, "Deze pagina stond lang open."),
    ({"website": "https://goedkoop.example"}, "druk nog eens op verzenden"),
    ({"website": "\x00"}, "druk nog eens op verzenden"),
]


@pytest.fixture(autouse=True)
def meldpunt():
    return a_meldpunt()


@pytest.mark.parametrize(("words", "sentence"), SHOWN_AGAIN)
def test_report_comes_back_once_with_everything_typed(client, words, sentence):
    first = client.post(SEND, typed(reporter="Jan", relation="family", **words))
    pressed_again = shown_again(first)
    second = client.post(SEND, pressed_again)

    assert sentence in summary(first)
    assert pressed_again["website"] == ""
    assert second.status_code == 302
    concern = Concern.objects.get()
    assert (concern.seen, concern.reporter, concern.source_id) == ("De gordijnen blijven dicht.", "Jan", "family")


def test_a_robot_that_fills_every_box_fails_again(client):
    page = client.post(SEND, typed(website="x"))

    page = client.post(SEND, shown_again(page) | {"website": "x"})

    assert page.status_code == 200
    assert not Concern.objects.exists()


def test_a_forgotten_field_is_all_the_page_talks_about_and_the_next_press_counts(client):
    page = client.post(SEND, typed(about="", opened=""))

    assert summary(page) == "Vul in om wie of waar het gaat. Een omschrijving is genoeg."
    assert client.post(SEND, shown_again(page) | {"about": "Meneer Jonker"}).status_code == 302


def test_a_repeat_after_the_guard_spoke_is_still_the_same_melding(client):
    client.post(SEND, typed())

    late = client.post(SEND, typed(opened=stamp(NOW - timedelta(hours=30))))
    client.post(SEND, shown_again(late))

    assert Concern.objects.count() == 1


def test_the_bait_is_met_by_no_reader_and_no_keyboard(client):
    page = client.get(REPORT).content.decode()

    box = page[page.index('<div class="visually-hidden" aria-hidden="true">') :].split("</div>")[0]
    assert 'name="website"' in box
    assert 'tabindex="-1" autocomplete="off"' in box
    assert page.count('name="website"') == 1


def test_the_sixth_melding_in_an_hour_has_to_wait_and_keeps_its_words(client, now, settings):
    settings.DESK_PHONE = "0511-1234"
    for number in range(5):
        assert client.post(SEND, typed(sending=str(number))).status_code == 302

    refused = client.post(SEND, typed(sending="5"))

    assert refused.status_code == 429
    assert "Vanaf deze plek kwam er net veel binnen." in summary(refused)
    assert "Of bel ons: 0511-1234." in summary(refused)
    assert "De gordijnen blijven dicht." in refused.content.decode()
    assert Client(REMOTE_ADDR="203.0.113.9").post(SEND, typed(sending="6")).status_code == 302
    now.shift(3601)
    assert client.post(SEND, shown_again(refused)).status_code == 302


def test_a_repeat_is_never_too_often(client):
    answers = [client.post(SEND, typed()) for _press in range(9)]

    assert {answer.status_code for answer in answers} == {302}


@pytest.mark.django_db(transaction=True)
def test_a_double_tap_of_two_at_the_same_moment_counts_once(now):
    ready = Barrier(2)

    def press(_turn):
        try:
            ready.wait(timeout=10)
            return Client(REMOTE_ADDR="203.0.113.9").post(SEND, typed()).status_code
        finally:
            connection.close()

    with ThreadPoolExecutor(2) as pool:
        answers = list(pool.map(press, range(2)))

    left = [spend(SENDING, "203.0.113.9") for _each in range(5)]
    assert (answers, left) == ([302, 302], [True] * 4 + [False])
    assert Concern.objects.count() == 1


def test_what_is_not_filled_in_is_not_counted(client):
    for _press in range(9):
        client.post(SEND, typed(about=""))

    assert client.post(SEND, typed()).status_code == 302


def test_thirty_a_day_is_enough(now):
    for _hour in range(6):
        assert all(spend(SENDING, "203.0.113.9") for _each in range(5))
        now.shift(3601)

    assert not spend(SENDING, "203.0.113.9")
    now.shift(24 * 3600)
    assert spend(SENDING, "203.0.113.9")


def test_one_home_is_one_address_and_each_limit_counts_for_itself():
    for number in range(5):
        spend(SENDING, f"2001:db8:0:1::{number}")

    assert not spend(SENDING, "2001:db8:0:1:ffff::1")
    assert spend(SENDING, "2001:db8:0:2::1")
    assert spend(ADDING, "2001:db8:0:1::1")


def test_a_crowd_does_not_push_out_who_was_counted_first():
    for _press in range(5):
        spend(SENDING, "203.0.113.9")

    for number in range(400):
        spend(SENDING, f"198.51.{number // 200}.{number % 200}")

    assert not spend(SENDING, "203.0.113.9")


def test_nobody_is_turned_away_where_no_address_is_known():
    assert all(spend(SENDING, None) for _each in range(50))
