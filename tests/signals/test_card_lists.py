"""The lists that are a card: which are offered, the day a card is about, and those of meldingen that go together."""

from concurrent.futures import ThreadPoolExecutor
from datetime import date
from threading import Barrier

import pytest
from django.core.exceptions import ValidationError
from django.db import connection
from django.urls import reverse

from accounts.models import User
from audit.models import AccessLog
from cases.services.clients import join_concern
from instruments.models import Instrument
from signals.content.signal_card import CODE, DOOR_CODE
from signals.models import Concern, SignalCard
from signals.services.cards import start_card
from signals.services.handling import merge_concern
from tests.builders import NOW, TODAY, a_card, a_concern, a_safety_note, a_trajectory, a_worker

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("now")]
BLANK = reverse("signals:card_blank")
TO_PRINT = "Gezien aan de deur leeg afdrukken"


def text(response):
    """The words of a page."""
    return response.content.decode()


def address(name, concern, card=None):
    """Of a page about a card of this melding."""
    return reverse(f"signals:{name}", args=[concern.reference, *([card.reference] if card else [])])


@pytest.fixture
def worker():
    return a_worker()


@pytest.fixture
def both_lists():
    """The administrator switched the second list on."""
    Instrument.objects.filter(code=DOOR_CODE).update(is_on=True)


# --- Which lists ---


def test_one_list_is_simply_the_card(signed_in, worker):
    page = text(signed_in(worker).get(a_concern().get_absolute_url()))

    assert "Kaart invullen" in page
    assert "Gezien aan de deur" not in page


@pytest.mark.usefixtures("both_lists")
def test_every_list_that_is_on_can_be_filled_in_about_a_melding(signed_in, worker):
    concern, browser = a_concern(), signed_in(worker)
    page = text(browser.get(concern.get_absolute_url()))

    begun = browser.post(address("card_start", concern), {"lijst": DOOR_CODE})
    filling = text(browser.get(begun.url))
    listed = text(browser.get(concern.get_absolute_url()))

    assert "Signaleringskaart invullen" in page
    assert "Gezien aan de deur invullen" in page
    assert "Gordijnen blijven dicht" in filling
    assert SignalCard.objects.get().sheet.edition.instrument.code == DOOR_CODE
    assert f"{worker.name} · Gezien aan de deur · nog niet klaar" in listed


@pytest.mark.usefixtures("both_lists")
def test_every_list_that_is_on_can_be_filled_in_about_a_client(signed_in, worker):
    client, browser = a_trajectory(lead=worker).client, signed_in(worker)

    page = text(browser.get(client.get_absolute_url()))
    browser.post(reverse("cases:card_start", args=[client.reference]), {"lijst": DOOR_CODE})

    assert "Gezien aan de deur invullen" in page
    assert SignalCard.objects.get().sheet.edition.instrument.code == DOOR_CODE


@pytest.mark.usefixtures("both_lists")
def test_every_list_that_is_on_can_be_printed(signed_in, worker):
    browser = signed_in(worker)

    offered = text(browser.get(a_concern().get_absolute_url()))
    page = text(browser.get(BLANK, {"lijst": DOOR_CODE}))

    assert f"{BLANK}?lijst={DOOR_CODE}" in offered
    assert TO_PRINT in offered
    assert "Post blijft liggen" in page
    assert "Niet-pluisgevoel" not in page


def test_a_list_that_is_off_or_unknown_is_not_begun(signed_in, worker):
    concern, browser = a_concern(), signed_in(worker)

    off = browser.post(address("card_start", concern), {"lijst": DOOR_CODE}, follow=True)
    unknown = [browser.post(address("card_start", concern), {"lijst": code}) for code in ("\x00", "a" * 10_000)]

    assert "Deze kaart staat uit." in text(off)
    assert [answer.status_code for answer in unknown] == [404, 404]
    assert browser.get(BLANK, {"lijst": "zomaar"}).status_code == 404
    assert "Deze kaart staat uit" in text(browser.get(BLANK, {"lijst": DOOR_CODE}))
    assert not SignalCard.objects.exists()


def test_without_any_list_the_pages_say_so(signed_in, worker):
    Instrument.objects.filter(code=CODE).update(is_on=False)

    page = text(signed_in(worker).get(a_concern().get_absolute_url()))

    assert "Er staat geen kaart aan." in page
    assert "Kaart invullen" not in page


@pytest.mark.usefixtures("both_lists")
def test_a_card_is_compared_with_one_of_the_same_list(worker):
    concern = a_concern()
    first = a_card(worker, concern=concern, on=date(2026, 9, 1))
    door = a_card(worker, concern=concern, on=date(2026, 10, 1), code=DOOR_CODE)
    last = a_card(worker, concern=concern, on=date(2026, 11, 1))

    assert list(SignalCard.objects.before(last)) == [first]
    assert not SignalCard.objects.before(door).exists()


@pytest.mark.usefixtures("both_lists")
def test_cards_and_lists_take_one_statement_however_many(signed_in, statements, worker):
    concern = a_concern()
    for day in range(1, 26):
        a_card(worker, concern=concern, on=date(2026, 10, day), code=DOOR_CODE if day % 2 else CODE)
    browser = signed_in(worker)

    with statements() as seen:
        page = browser.get(concern.get_absolute_url())

    assert len(seen) <= 14, seen
    assert len(page.context["cards"]) == 20
    assert [row["title"] for row in page.context["cards"]][:2] == ["zo 25 okt", "za 24 okt"]


# --- The day of the talk ---


def test_a_card_is_about_the_day_of_the_talk(signed_in, worker):
    concern, browser = a_concern(), signed_in(worker)
    card = start_card(concern=concern, by=worker, on=date(2026, 3, 2))
    fill = address("card_fill", concern, card)
    asked = text(browser.get(fill))

    kept = browser.post(fill, {"version": "1", "on": "10-11-2026"}, headers={"accept": "application/json"})
    browser.post(fill, {"version": "2", "on": "12-11-2026", "finish": "1"})

    assert "Gesprek van" in asked
    assert 'value="02-03-2026"' in asked
    assert kept.json()["version"] == 2
    assert SignalCard.objects.get().sheet.filled_on == date(2026, 11, 12)


@pytest.mark.parametrize(("typed", "sentence"), [("21-11-2026", "moet nog komen"), ("straks", "niet te lezen")])
def test_a_day_that_cannot_be_gets_a_sentence_and_the_rest_is_kept(signed_in, worker, typed, sentence):
    concern, browser = a_concern(), signed_in(worker)
    card = start_card(concern=concern, by=worker, on=TODAY)
    fill, words = address("card_fill", concern, card), {"version": "1", "q-sleep": "seen", "on": typed}

    kept = browser.post(fill, words, headers={"accept": "application/json"})
    page = text(browser.post(fill, words | {"version": "2", "finish": "1"}))

    assert (kept.status_code, kept.json()["version"]) == (422, 2)
    assert sentence in kept.json()["problem"]
    assert sentence in page
    assert f'value="{typed}"' in page
    sheet = SignalCard.objects.get().sheet
    assert (sheet.filled_on, sheet.finished_at, sheet.answers.get().value) == (TODAY, None, "seen")


def test_without_a_day_a_card_keeps_the_one_it_has(signed_in, worker):
    concern = a_concern()
    card = start_card(concern=concern, by=worker, on=date(2026, 11, 2))

    signed_in(worker).post(address("card_fill", concern, card), {"version": "1", "on": "", "finish": "1"})

    assert SignalCard.objects.get().sheet.filled_on == date(2026, 11, 2)


# --- Begun once, in the right place, and with a trace ---


@pytest.mark.django_db(transaction=True)
def test_two_taps_at_the_same_moment_begin_one_card():
    concern, worker, ready = a_concern(), a_worker(), Barrier(4)

    def tap(_turn):
        try:
            about, by = Concern.objects.get(pk=concern.pk), User.objects.get(pk=worker.pk)
            ready.wait(timeout=10)
            return start_card(concern=about, by=by, on=TODAY).reference
        finally:
            connection.close()

    with ThreadPoolExecutor(4) as pool:
        references = set(pool.map(tap, range(4)))

    assert references == {SignalCard.objects.get().reference}


def test_a_melding_that_has_its_client_begins_no_card(worker):
    concern = a_concern()
    join_concern(concern=concern, client=a_trajectory(lead=worker).client, by=worker)

    with pytest.raises(ValidationError, match="Vul de kaart in bij die cliënt"):
        start_card(concern=concern, by=worker, on=TODAY)

    assert not SignalCard.objects.exists()


@pytest.mark.parametrize("page", ["signals:card_fill", "signals:safety"])
def test_pri_01_who_reads_what_was_kept_about_a_melding_leaves_a_row(signed_in, worker, page):
    concern, browser = a_concern(), signed_in(worker)
    a_safety_note(concern=concern)
    card = start_card(concern=concern, by=worker, on=TODAY)
    read = reverse(page, args=[concern.reference, *([card.reference] if page == "signals:card_fill" else [])])

    browser.get(read)

    log = AccessLog.objects.get()
    assert (log.user, log.page, log.target_reference) == (worker, page, concern.reference)


# --- Meldingen that go together ---


def test_the_cards_of_a_merged_melding_are_shown_with_the_one_that_leads(signed_in, worker):
    merged, leading = a_concern(), a_concern()
    earlier = a_card(worker, concern=merged, on=date(2026, 10, 1), fatigue="seen")
    later = a_card(worker, concern=leading, fatigue="not_seen")
    merge_concern(concern=merged, into=leading, version=1, by=worker, at=NOW)
    browser = signed_in(worker)

    page = browser.get(leading.get_absolute_url())
    read = browser.get(address("card", merged, earlier))
    compared = browser.get(address("card", leading, later))

    assert [row["url"] for row in page.context["cards"]] == [
        address("card", leading, later),
        address("card", merged, earlier),
    ]
    assert f'href="{leading.get_absolute_url()}"' in text(read)
    assert "Is vaak moe" in text(compared)
    assert compared.context["told"] is not None


def test_a_card_of_a_merged_melding_leads_on_from_the_one_that_leads(signed_in, worker):
    merged, leading = a_concern(), a_concern()
    card = a_card(worker, concern=merged)
    merge_concern(concern=merged, into=leading, version=1, by=worker, at=NOW)
    words = {"discussed": "yes", "recognised": "yes", "wants": "yes", "step": "we_act", "sending": "x"}

    response = signed_in(worker).post(address("card_follow_up", merged, card), words)

    assert response.url == reverse("cases:open_from_concern", args=[leading.reference])
