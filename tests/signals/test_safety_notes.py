"""Safety notes on a melding, and how an address is known again."""

from datetime import timedelta

import pytest
from django.urls import reverse

from audit.choices import Action
from audit.models import Event
from signals.models import SafetyNote, SafetyNoteKey
from signals.queries.safety import guard_of_concern, notes_for
from signals.services.handling import merge_concern
from signals.services.safety import withdraw_safety_note
from tests.builders import NOW, TODAY, a_concern, a_person, a_safety_note, a_worker

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("now")]
HOME = {"street": "Dorpsstraat", "house_number": 12, "house_addition": "a", "postcode": "8013 ZP"}


def text(response):
    """The words of a page."""
    return response.content.decode()


def address(name, concern):
    """Of a page about this melding."""
    return reverse(f"signals:{name}", args=[concern.reference])


def told(person, day=TODAY):
    """What who goes to this person is told."""
    return [note.text for note in notes_for([person], day)]


@pytest.fixture
def worker():
    return a_worker()


@pytest.fixture
def concern():
    return a_concern()


@pytest.fixture
def browser(signed_in, worker):
    return signed_in(worker)


def test_note_works_leaves_a_trace_and_is_found_by_its_address(browser, worker, concern):
    typed = {"text": "Hond loopt los", "not_alone": "on", "street": "Dorpsstraat", "house_number": "12 a"}

    response = browser.post(address("safety", concern), typed | {"postcode": "8013zp", "until_on": "1-12-2026"})

    note = SafetyNote.objects.get()
    assert response.url == concern.get_absolute_url()
    assert (note.concern, note.person, note.text, note.not_alone) == (concern, None, "Hond loopt los", True)
    assert (note.noted_on, note.noted_by) == (TODAY, worker)
    assert Event.objects.get(action=Action.SAFETY_NOTED).by == worker
    assert told(a_person(**HOME)) == ["Hond loopt los"]
    assert told(a_person(**HOME | {"house_number": 14})) == []


def test_note_says_why_not_and_keeps_what_was_typed(browser, concern):
    typed = {"text": "Hond loopt los"}
    refused = {
        "text": {"text": ""},
        "until_on": typed | {"until_on": "19-11-2026"},
        "house_number": typed | {"street": "Dorpsstraat"},
        "street": typed | {"house_number": "12"},
        "postcode": typed | {"postcode": "Zwolle", "house_number": "12"},
    }

    for field, words in refused.items():
        page = browser.post(address("safety", concern), words)
        assert field in page.context["form"].errors, field
        assert words["text"] in text(page)

    unreadable = browser.post(address("safety", concern), typed | {"street": "Dorpsstraat", "house_number": "hoek"})
    assert "Dit huisnummer is niet te lezen" in text(unreadable)
    assert not SafetyNote.objects.exists()


def test_withdraw_works_and_leaves_a_trace(browser, worker, concern):
    note = a_safety_note(concern=concern)
    shown = text(browser.get(address("safety", concern)))

    response = browser.post(address("safety_withdraw", concern), {"note": note.reference, "version": "1"})

    note.refresh_from_db()
    assert "Hond loopt los" in shown
    assert (response.url, note.withdrawn_on) == (concern.get_absolute_url(), TODAY)
    assert Event.objects.get(action=Action.SAFETY_WITHDRAWN).by == worker
    assert "Hond loopt los" not in text(browser.get(address("safety", concern)))


def test_withdraw_says_why_not_and_takes_notes_of_this_melding_only(browser, concern):
    note, other = a_safety_note(concern=concern), a_safety_note(concern=a_concern("Noord"))
    withdraw = address("safety_withdraw", concern)

    stale = browser.post(withdraw, {"note": note.reference, "version": "7"}, follow=True)
    answers = [browser.post(withdraw, {"note": ref, "version": "1"}).status_code for ref in (other.reference, "\x00")]

    assert "Iemand anders heeft dit intussen gewijzigd" in text(stale)
    assert answers == [404, 404]
    assert SafetyNote.objects.in_force(TODAY).count() == 2


def test_a_note_holds_until_its_last_day_or_until_it_is_withdrawn(worker):
    person = a_person()
    a_safety_note(person=person, text="Tot en met morgen", until_on=TODAY + timedelta(days=1))
    gone = a_safety_note(person=person, text="Ingetrokken")
    withdraw_safety_note(note=gone, version=1, by=worker, on=TODAY)

    assert told(person) == ["Tot en met morgen"]
    assert told(person, TODAY + timedelta(days=1)) == ["Tot en met morgen"]
    assert told(person, TODAY + timedelta(days=2)) == []


@pytest.mark.parametrize(
    ("facts", "found"),
    [
        (HOME, True),
        (HOME | {"postcode": ""}, True),
        (HOME | {"postcode": "", "street": "Dorpsstr."}, True),
        (HOME | {"postcode": "", "city": "Wijhe"}, True),
        (HOME | {"postcode": "8131 AB"}, False),
        (HOME | {"house_addition": ""}, False),
        (HOME | {"street": "Kerkstraat"}, True),
        (HOME | {"is_address_protected": True}, True),
        ({"street": "Dorpsstraat"}, False),
    ],
)
def test_somebody_else_at_the_address_has_the_note_too(facts, found):
    a_safety_note(person=a_person(**HOME), at_address=True)

    assert bool(told(a_person(**facts))) is found


@pytest.mark.parametrize(
    ("noted", "facts", "found"),
    [
        ({}, {"postcode": "8013 ZP"}, True),
        ({"street": "Dorpsstr."}, {}, True),
        ({"street": "Burg. de Vlugtlaan"}, {"street": "Vlugtln"}, True),
        ({"street": "Vlugtlaan"}, {"street": "Burgemeester de Vlugtlaan"}, True),
        ({"street": "Korte Wilgenstraat"}, {"street": "Lange Wilgenstraat"}, False),
        ({"city": "Wijhe"}, {"city": "Wijhe"}, True),
        ({"city": "Wijhe"}, {"city": "Olst"}, False),
        ({"city": "Wijhe"}, {}, True),
        ({}, {"city": "Wijhe"}, True),
        ({"city": "Wijhe", "postcode": "8131 AB"}, {"city": "Wijhe", "postcode": "8131 AC"}, True),
        ({"city": "Wijhe", "postcode": "8131 AB"}, {"city": "Olst"}, False),
        ({"city": "Wijhe"}, {"postcode": "8131 AB"}, True),
    ],
)
def test_a_note_by_street_is_found_where_the_place_may_be_the_same(noted, facts, found):
    street = {"street": "Dorpsstraat", "house_number": 12}
    a_safety_note(person=a_person(**street | noted), at_address=True)

    assert bool(told(a_person(**street | facts))) is found


def test_a_note_on_the_person_alone_is_not_for_who_lives_there_too():
    a_safety_note(person=a_person(**HOME), at_address=False)

    assert told(a_person(**HOME)) == []


@pytest.mark.parametrize(
    ("about", "found"),
    [
        ("Mevrouw Jansen, Dorpsstr. 12a", True),
        ("Meneer op nummer 12, Dorpsstraat", True),
        ("8013ZP 12-A", True),
        ("Dorpsstraat 14", False),
        ("Dorpsstraat", False),
        ("Dorpsstraat 12, 8131 AB", False),
    ],
)
def test_a_melding_tells_what_is_known_of_the_address_it_names(about, found):
    a_safety_note(person=a_person(**HOME | {"house_addition": ""}), at_address=True)
    concern = a_concern(about=about)

    guard = guard_of_concern(concern, today=TODAY, may_add=True)

    assert [note.text for note in guard["notes"]] == ["Hond loopt los"] * found


def test_a_melding_tells_of_the_address_that_the_one_merged_into_it_names(browser, worker):
    a_safety_note(person=a_person(**HOME), at_address=True)
    concern, second = a_concern(about="Mevrouw Jansen"), a_concern(about="Dorpsstraat 12a")
    merge_concern(concern=second, into=concern, version=1, by=worker, at=NOW)

    page = browser.get(concern.get_absolute_url())

    assert "Hond loopt los" in text(page)


def test_a_note_on_a_person_alone_is_not_told_at_the_melding_of_their_address():
    a_safety_note(person=a_person(**HOME))

    assert guard_of_concern(a_concern(about="Dorpsstraat 12a"), today=TODAY, may_add=True)["notes"] == []


def test_nobody_can_read_an_address_back_from_a_note(settings):
    person = a_person(**HOME | {"is_address_protected": True, "city": "Zwolle"})
    note = a_safety_note(person=person, at_address=True)
    kept = set(SafetyNoteKey.objects.values_list("key", flat=True))

    settings.SECRET_KEY = "een andere"
    other = a_safety_note(person=person, at_address=True)

    assert {len(key) for key in kept} == {64}
    assert not kept & set(other.keys.values_list("key", flat=True))
    assert "dorps" not in str([*SafetyNote.objects.filter(pk=note.pk).values(), kept]).lower()


def test_a_note_is_known_again_after_the_secret_of_the_installation_changed(settings):
    a_safety_note(person=a_person(**HOME), at_address=True)

    settings.SECRET_KEY, settings.SECRET_KEY_FALLBACKS = "een andere", [settings.SECRET_KEY]

    assert told(a_person(**HOME)) == ["Hond loopt los"]


@pytest.mark.parametrize("number", [1, 20])
def test_notes_ask_one_statement_and_the_page_stays_within_ten(browser, statements, concern, worker, number):
    person = a_person(**HOME)
    for _each in range(number):
        a_safety_note(person=person, by=worker)
        a_safety_note(concern=concern, by=worker)

    with statements() as seen:
        assert len(notes_for([person], TODAY)) == number
    assert len(seen) == 1, seen
    with statements() as seen:
        assert browser.get(address("safety", concern)).status_code == 200
    assert len(seen) <= 10, seen
