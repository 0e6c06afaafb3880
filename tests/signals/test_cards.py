"""The signaleringskaart: filled in, read, compared, and what follows; of a melding and of a client."""

from datetime import date

import pytest
from django.urls import reverse

from accounts.choices import Role
from audit.choices import Action
from audit.models import AccessLog, Event
from cases.services.clients import join_concern
from instruments.models import Answer, Instrument
from signals.content.signal_card import CODE, DOOR_CODE, DOOR_LIST, LISTS, SIGNAL_CARD
from signals.models import SignalCard
from signals.services.cards import start_card
from tests.builders import (
    TODAY,
    a_card,
    a_client,
    a_concern,
    a_coordinator,
    a_couple,
    a_trajectory,
    a_user,
    a_worker,
)

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("now")]


def text(response):
    """The words of a page."""
    return response.content.decode()


def address(name, concern, card=None, *more):
    """Of a page about a card of this melding."""
    return reverse(f"signals:{name}", args=[concern.reference, *([card.reference] if card else []), *more])


@pytest.fixture
def worker():
    return a_worker()


# --- The card itself ---


def test_the_card_holds_the_groups_and_terms_of_the_method_and_the_door_list_is_off():
    assert [group.code for group in SIGNAL_CARD.groups] == [
        "physical", "mental", "social", "behaviour", "life_events", "other",
    ]  # fmt: skip
    assert [len(group.items) for group in SIGNAL_CARD.groups] == [8, 10, 2, 8, 6, 1]
    assert all(group.own_lines for group in SIGNAL_CARD.groups)
    lists = Instrument.objects.filter(code__in=LISTS)
    assert dict(lists.values_list("code", "is_on")) == {CODE: True, DOOR_CODE: False}
    assert Instrument.objects.get(code=CODE).editions.get().read() == SIGNAL_CARD
    assert Instrument.objects.get(code=DOOR_CODE).editions.get().read() == DOOR_LIST


def test_a_card_is_begun_filled_in_and_put_away(signed_in, worker):
    concern, browser = a_concern(), signed_in(worker)

    begun = browser.post(address("card_start", concern))
    card = SignalCard.objects.get()
    filling = browser.get(begun.url)
    words = {
        "version": "1",
        "q-fatigue": "seen",
        "q-fatigue-note": "Al weken",
        "own-other": "Hond mager",
        "finish": "1",
    }
    done = browser.post(begun.url, words | {"finish": "1"})

    assert begun.url == address("card_fill", concern, card)
    assert "Is vaak moe" in text(filling)
    assert len(filling.content) < 60 * 1024
    assert done.url == address("card_follow_up", concern, card)
    page = text(browser.get(address("card", concern, card)))
    assert "Al weken" in page
    assert "Hond mager" in page
    assert [event.action for event in Event.objects.filter(target="instruments.Sheet")] == [
        Action.SHEET_STARTED, Action.SHEET_FINISHED,
    ]  # fmt: skip
    assert AccessLog.objects.filter(page="signals:card", target_reference=concern.reference).count() == 1


def test_a_card_says_why_not_and_keeps_what_was_typed(signed_in, worker):
    concern = a_concern()
    card = start_card(concern=concern, by=worker, on=TODAY)
    words = {
        "version": "1",
        "q-fatigue": "seen",
        "q-fatigue-since": "gisteren of zo",
        "q-sleep-note": "😴 لا",
        "finish": "1",
    }

    page = signed_in(worker).post(address("card_fill", concern, card), words | {"finish": "1"})

    assert "Deze datum is niet te lezen" in text(page)
    assert "gisteren of zo" in text(page)
    assert "😴 لا" in text(page)


def test_a_card_keeps_itself_after_every_tap(signed_in, worker):
    concern = a_concern()
    card = start_card(concern=concern, by=worker, on=TODAY)
    browser = signed_in(worker)

    kept = browser.post(
        address("card_fill", concern, card),
        {"version": "1", "q-sleep": "not_seen"},
        headers={"accept": "application/json"},
    )

    assert kept.json() == {"saved": "10:30", "version": 2}
    assert Answer.objects.get().value == "not_seen"


def test_the_card_a_colleague_began_goes_on(worker):
    concern = a_concern()

    first, again = (start_card(concern=concern, by=worker, on=TODAY) for _each in range(2))
    other = start_card(concern=concern, by=a_worker(), on=TODAY)

    assert first == again
    assert other != first


def test_a_card_that_is_switched_off_says_so(signed_in, worker):
    Instrument.objects.filter(code=CODE).update(is_on=False)
    concern = a_concern()

    page = text(signed_in(worker).post(address("card_start", concern), follow=True))

    assert "Deze kaart staat uit." in page
    assert not SignalCard.objects.exists()


def test_sig_18_two_cards_show_what_is_new_still_there_and_gone_and_never_a_score(signed_in, worker):
    concern = a_concern()
    a_card(worker, concern=concern, on=date(2026, 9, 1), fatigue="seen", sleep="seen", anger="not_seen")
    later = a_card(worker, concern=concern, on=date(2026, 11, 1), fatigue="seen", sleep="not_seen", anger="seen")

    page = signed_in(worker).get(address("card", concern, later))

    told = {part.code: [change.text for change in part.changes] for part in page.context["told"].parts}
    assert told == {"new": ["Is boos of bitter"], "still": ["Is vaak moe"], "gone": ["Slaapt slecht"]}
    assert "<svg" in text(page)
    assert "score" not in text(page).lower()


def test_sig_14_a_life_event_on_the_card_is_pointed_out(signed_in, worker):
    concern = a_concern()
    loss, none = a_card(worker, concern=concern, death="seen"), a_card(worker, concern=concern, death="not_seen")
    browser = signed_in(worker)

    assert "SIG-14" in text(browser.get(address("card", concern, loss)))
    assert "SIG-14" not in text(browser.get(address("card", concern, none)))


def test_the_empty_card_can_be_printed(signed_in):
    page = text(signed_in(a_user(Role.VOLUNTEER)).get(reverse("signals:card_blank")))

    assert "Niet-pluisgevoel" in page


def test_a_card_asks_at_most_ten_statements(signed_in, statements, worker):
    concern = a_concern()
    a_card(worker, concern=concern, on=date(2026, 9, 1), fatigue="seen")
    card = a_card(worker, concern=concern, fatigue="seen")
    draft = start_card(concern=concern, by=worker, on=TODAY)
    browser = signed_in(worker)

    for page in (address("card", concern, card), address("card_fill", concern, draft)):
        with statements() as seen:
            browser.get(page)
        assert len(seen) <= 10, seen


# --- Whose card ---


def test_the_cards_of_a_melding_go_along_to_the_client_and_stand_in_the_file_only(signed_in, worker):
    client, concern = a_trajectory(lead=worker).client, a_concern()
    card = a_card(worker, concern=concern, fatigue="seen")
    browser = signed_in(worker)
    of_client = reverse("cases:card", args=[client.reference, card.reference])

    join_concern(concern=concern, client=client, by=worker)

    assert browser.get(address("card", concern, card)).status_code == 404
    assert "Is vaak moe" in text(browser.get(of_client))
    assert AccessLog.objects.filter(page="cases:card", target_reference=client.reference).count() == 1


def test_a_card_of_a_client_is_for_the_own_caseload(signed_in, worker):
    client = a_trajectory(lead=worker).client
    card = a_card(worker, person=client.person, fatigue="seen")
    address_ = reverse("cases:card", args=[client.reference, card.reference])

    answers = [signed_in(user).get(address_).status_code for user in (a_worker(), a_coordinator(), worker)]

    assert answers == [302, 302, 200]


def test_a_card_is_about_the_one_of_a_couple_who_is_named(signed_in, worker):
    client = a_trajectory(lead=worker, client=a_couple()).client

    signed_in(worker).post(reverse("cases:card_start", args=[client.reference]), {"persoon": client.partner.reference})

    assert SignalCard.objects.get().person == client.partner


def test_a_card_of_somebody_else_is_not_found_through_another_client(signed_in, worker):
    mine, other = a_trajectory(lead=worker).client, a_client()
    card = a_card(worker, person=other.person)

    assert signed_in(worker).get(reverse("cases:card", args=[mine.reference, card.reference])).status_code == 404


def test_a_finished_card_says_why_it_is_not_filled_in(signed_in, worker):
    concern = a_concern(by=worker)
    card = a_card(worker, concern=concern, sleep="seen")
    browser, url = signed_in(worker), address("card_fill", concern, card)

    assert "al afgerond en verandert niet meer" in text(browser.get(url, follow=True))


def test_what_is_typed_on_a_finished_card_is_refused_and_stays_shown(signed_in, worker):
    concern = a_concern(by=worker)
    card = a_card(worker, concern=concern, sleep="seen")
    typed = {"version": "2", "q-sleep": "seen", "q-sleep-note": "Ligt weer wakker"}

    page = text(signed_in(worker).post(address("card_fill", concern, card), typed))

    assert "al afgerond en verandert niet meer" in page
    assert "Ligt weer wakker" in page
