"""The public melding page: it takes every melding, once, and never loses a word."""

import pytest
from django.test import Client
from django.urls import reverse

from audit.choices import Action
from audit.models import Event
from signals.models import Concern
from tests.builders import NOW, a_user
from tests.signals.outside import REPORT, SEND, a_meldpunt, shown_again, summary, typed

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("now")]
LONG = "é" * 1_000_000


@pytest.fixture(autouse=True)
def meldpunt():
    return a_meldpunt()


def test_sig_01_report_works_and_leaves_a_trace(client, meldpunt):
    response = client.post(SEND, typed(relation="neighbour", reporter="Jan, 06-12345678"))

    concern = Concern.objects.get()
    assert response.url == f"/melden/{concern.receipt}/"
    assert (concern.about, concern.seen) == ("Mevrouw op Akeleilaan 77", "De gordijnen blijven dicht.")
    assert (concern.source_id, concern.reporter) == ("neighbour", "Jan, 06-12345678")
    assert (concern.team, concern.owner, concern.taken_by, concern.received_at) == (meldpunt, None, None, NOW)
    assert Event.objects.get(action=Action.CONCERN_TAKEN).by is None


@pytest.mark.parametrize(
    ("words", "source"),
    [
        ({}, "anonymous"),
        ({"reporter": "Jan"}, "other"),
        ({"relation": "self"}, "self"),
        ({"relation": "shop", "reporter": "Bakker"}, "shop"),
    ],
)
def test_report_knows_who_brings_it_as_far_as_they_say(client, words, source):
    client.post(SEND, typed(**words))

    assert Concern.objects.get().source_id == source


def test_report_counts_nobody_as_the_melder_who_is_signed_in(signed_in):
    signed_in(a_user()).post(SEND, typed())

    assert Concern.objects.get().taken_by is None


def test_report_says_why_not_and_keeps_what_was_typed(client):
    page = client.post(SEND, typed(about="", relation="neighbour", reporter="Jan"))

    assert page.context["form"].errors == {
        "about": ["Vul in om wie of waar het gaat. Een omschrijving is genoeg."],
    }
    assert "De gordijnen blijven dicht." in page.content.decode()
    assert shown_again(page)["reporter"] == "Jan"
    assert not Concern.objects.exists()


def test_report_sent_twice_is_one_melding_with_one_receipt(client):
    first = client.post(SEND, typed())
    again = Client().post(SEND, typed())

    assert first.url == again.url
    assert Concern.objects.count() == 1


def test_report_with_other_words_is_another_melding(client):
    client.post(SEND, typed())
    client.post(SEND, typed(seen="En nu staat de deur open."))

    assert Concern.objects.count() == 2


def test_report_needs_no_cookie_and_no_token_and_gives_none():
    browser = Client(enforce_csrf_checks=True)

    shown = browser.get(REPORT)
    sent = browser.post(SEND, typed(), headers={"Origin": "null"})
    browser.get(sent.url)

    assert "csrfmiddlewaretoken" not in shown.content.decode()
    assert sent.status_code == 302
    assert not browser.cookies


def test_report_is_read_in_english_by_who_asks_for_it():
    browser = Client(enforce_csrf_checks=True)

    answer = browser.post(reverse("signals:report_language"), {"language": "en", "next": REPORT})

    assert answer.url == REPORT
    assert '<html lang="en">' in browser.get(REPORT).content.decode()


def test_report_may_be_kept_by_the_browser_that_made_it_and_by_nobody_else(client):
    assert client.get(REPORT)["Cache-Control"] == "private, no-cache"


def test_report_tells_what_happens_and_whom_to_call(client, settings):
    settings.MUNICIPALITY, settings.DESK_PHONE, settings.DESK_HOURS = "Gemeente Wadum", "0511 - 12 34", "op werkdagen"

    page = client.get(REPORT).content.decode()

    for words in ("binnen 5 werkdagen", "Gemeente Wadum", 'href="tel:05111234"', "op werkdagen", "112", "0800-2000"):
        assert words in page


def test_report_shows_no_number_where_there_is_none(client):
    assert "Liever bellen?" not in client.get(REPORT).content.decode()


def test_report_without_a_meldpunt_says_so_and_gives_the_number(client, meldpunt, settings):
    settings.DESK_PHONE = "0511-1234"
    meldpunt.takes_concerns = False
    meldpunt.save()

    empty, sent = client.get(REPORT), client.post(SEND, typed())

    assert "Melden kan hier nog niet" in empty.content.decode()
    assert "Bel ons: 0511-1234." in empty.content.decode()
    assert "Melden kan hier nu niet. Wat u typte, staat er nog. Of bel ons: 0511-1234." in summary(sent)
    assert "De gordijnen blijven dicht." in sent.content.decode()
    assert not Concern.objects.exists()


def test_report_asks_few_statements_and_stays_small(client, statements):
    with statements() as seen:
        page = client.get(REPORT)

    assert len(seen) == 2, seen
    assert len(page.content) < 60_000


@pytest.mark.parametrize(
    "words",
    [
        {"seen": "😀" * 9_000},
        {"seen": "هي لا تفتح الباب", "about": "\u202eשרה"},
        {"seen": "<script>alert(1)</script>", "about": "<b>Jan</b>"},
        {"reporter": "'; DROP TABLE signals_concern; --"},
    ],
)
def test_report_keeps_any_words_as_they_are(client, words):
    client.post(SEND, typed(**words))

    concern = Concern.objects.get()
    assert {name: getattr(concern, name) for name in words} == words


@pytest.mark.parametrize(
    "words",
    [
        {"seen": LONG},
        {"about": LONG},
        {"reporter": LONG},
        {"relation": LONG},
        {"relation": "mayor"},
        {"seen": "nul\x00teken"},
        {"about": "nul\x00teken"},
        {"seen": " \n\t "},
    ],
)
def test_report_refuses_with_a_sentence_and_everything_typed(client, words):
    page = client.post(SEND, typed(**words))

    assert page.status_code == 200
    assert summary(page)
    assert shown_again(page) | words == shown_again(page)
    assert not Concern.objects.exists()


def test_report_makes_one_line_of_who_and_how_to_reach(client):
    client.post(SEND, typed(about="Mevrouw\r\nop  77", reporter="Jan\r\n06-12345678", seen="Een.\r\nTwee."))

    concern = Concern.objects.get()
    assert (concern.about, concern.reporter) == ("Mevrouw op 77", "Jan 06-12345678")
    assert concern.seen == "Een.\r\nTwee."


def test_report_says_how_long_a_text_is_and_may_be(client):
    page = client.post(SEND, typed(seen="a" * 20_001))

    assert "Deze tekst is 20001 tekens lang; er passen er 20000 in." in summary(page)


@pytest.mark.parametrize("kind", ["application/x-www-form-urlencoded", "text/plain", "application/json"])
@pytest.mark.parametrize("body", [b"about=caf\xe9&seen=\xff\xfe", b"%", b"\x00", b"about[]=1&about=2"])
def test_report_survives_bytes_that_are_no_form(client, kind, body):
    response = client.generic("POST", SEND, body, content_type=kind)

    assert response.status_code == 200
    assert not Concern.objects.exists()


def test_report_refuses_another_charset_with_a_page(client):
    response = client.generic("POST", SEND, b"about=x", "application/x-www-form-urlencoded; charset=utf-16")

    assert response.status_code == 400
    assert not Concern.objects.exists()
