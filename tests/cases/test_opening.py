"""Opening a client or a trajectory, and keeping what is known of the person."""

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from audit.choices import Action
from audit.models import Event
from cases.models import Client, ConcernIntake, Trajectory
from cases.services.clients import change_client, join_concern
from cases.services.closing import close_trajectory
from people.services import change_person
from signals.services.concerns import close_concern
from tests.builders import (
    BY_PHONE,
    NOW,
    TODAY,
    a_card,
    a_client,
    a_concern,
    a_couple,
    a_flag,
    a_person,
    a_safety_note,
    a_team,
    a_trajectory,
    a_worker,
)

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("now")]
OPEN = reverse("cases:open")


def text(response):
    """The words of a page."""
    return response.content.decode()


def address(name, record):
    """Of a page about this client or melding."""
    return reverse(f"cases:{name}", args=[record.reference])


@pytest.fixture
def worker():
    return a_worker()


@pytest.fixture
def browser(signed_in, worker):
    return signed_in(worker)


@pytest.fixture
def client_(worker):
    return a_trajectory(lead=worker).client


def test_pha_21_open_works_with_almost_nothing_and_leaves_a_trace(browser, worker):
    typed = {"alias": "Meneer van nummer 12", "street": "Kade", "house_number": "12", "lead": worker.pk}

    response = browser.post(OPEN, typed)

    trajectory = Trajectory.objects.get()
    assert response.url == trajectory.client.get_absolute_url()
    assert (trajectory.lead, trajectory.team, trajectory.opened_on) == (worker, a_team("Zuid"), TODAY)
    assert trajectory.client.name == "Meneer van nummer 12"
    events = Event.objects.filter(by=worker).values_list("action", flat=True)
    assert {Action.PERSON_ADDED, Action.CLIENT_ADDED, Action.TRAJECTORY_OPENED} <= set(events)


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        ({"alias": ""}, "alias"),
        ({"alias": "\x00"}, "alias"),
        ({"alias": "a" * 1_000_000}, "alias"),
        ({"house_number": "0"}, "house_number"),
        ({"phone": "bellen"}, "phone"),
        ({"lead": "999999"}, "lead"),
        ({"team": "999999"}, "team"),
    ],
)
def test_open_says_why_not_beside_the_field_and_keeps_what_was_typed(browser, typed, field):
    page = browser.post(OPEN, {"alias": "Meneer", "street": "Prinsengracht"} | typed)

    assert field in page.context["form"].errors
    assert "Prinsengracht" in text(page)
    assert not Client.objects.exists()


def test_open_takes_any_script(browser, worker):
    browser.post(OPEN, {"alias": "שרה 😀 ‏محمد", "lead": worker.pk})

    assert Client.objects.get().name == "שרה 😀 ‏محمد"


@pytest.mark.parametrize("number", [3, 30])
def test_open_asks_the_same_statements_for_any_number(browser, statements, number):
    for _each in range(number):
        a_client(last_name="Bakker")
        a_worker()
    concern = a_concern(about="Mevrouw Bakker")

    with statements() as seen:
        browser.get(OPEN)
    with statements() as with_concern:
        page = browser.get(address("open_from_concern", concern))

    assert len(seen) <= 10, seen
    assert len(with_concern) <= 10, with_concern
    assert len(page.context["known"]) <= 8


def test_open_from_concern_joins_the_melding(browser, worker):
    concern = a_concern(about="Mevrouw Bakker, Kade", seen="Gordijnen dicht")
    url = address("open_from_concern", concern)
    filled = text(browser.get(url))

    browser.post(url, {"alias": "Mevrouw Bakker", "story": "Gordijnen dicht", "lead": worker.pk})

    assert "Mevrouw Bakker, Kade" in filled
    client = Client.objects.get()
    assert (client.story, ConcernIntake.objects.get().client) == ("Gordijnen dicht", client)
    assert joined_events() == {(concern.reference, worker), (concern.intake.reference, worker)}
    concern.refresh_from_db()
    assert (concern.joined_at, concern.version, concern.status) == (NOW, 2, "accepted")


def joined_events():
    """What was joined, and by whom."""
    found = Event.objects.filter(action=Action.CONCERN_JOINED)
    return {(event.target_reference, event.by) for event in found}


def test_open_from_concern_says_when_it_was_joined_already(browser, worker, client_):
    concern = a_concern()
    join_concern(concern=concern, client=client_, by=worker)

    page = text(browser.post(address("open_from_concern", concern), {"alias": "Meneer", "lead": worker.pk}))

    assert "Deze melding hoort al bij een cliënt, of is afgesloten." in page
    assert Client.objects.count() == 1


def test_open_from_concern_and_joining_end_with_the_melding(browser, worker, client_):
    concern = a_concern()
    close_concern(concern=concern, outcome="unfounded", version=1, by=None, at=NOW, no_visit_reason=BY_PHONE)

    assert browser.get(address("open_from_concern", concern)).status_code == 404
    assert browser.post(address("join", concern), {"client": client_.reference}).status_code == 404
    with pytest.raises(ValidationError, match="of is afgesloten"):
        join_concern(concern=concern, client=client_, by=worker)
    assert not ConcernIntake.objects.exists()


def test_join_works_and_says_why_not(browser, worker, client_):
    concern = a_concern()
    url = address("join", concern)

    joined = browser.post(url, {"client": client_.reference})
    again = browser.post(url, {"client": client_.reference}, follow=True)

    assert joined.url == client_.get_absolute_url()
    assert joined_events() == {(concern.reference, worker), (concern.intake.reference, worker)}
    assert Event.objects.filter(action=Action.CONCERN_JOINED).count() == 2
    assert "Deze melding hoort al bij een cliënt, of is afgesloten." in text(again)
    assert ConcernIntake.objects.count() == 1


def test_join_of_a_couple_asks_about_whom_it_is(browser, worker):
    couple = a_trajectory(lead=worker, client=a_couple()).client
    concern = a_concern(about=couple.partner.full_name)
    card, flag = a_card(worker, concern=concern), a_flag(concern=concern)
    note = a_safety_note(concern=concern)
    offered = text(browser.get(address("open_from_concern", concern)))

    browser.post(address("join", concern), {"client": couple.reference, "persoon": couple.partner.reference})

    assert f'name="persoon" value="{couple.partner.reference}"' in offered
    assert f"Gaat over {couple.person.full_name}" in offered
    for record in (card, flag, note):
        record.refresh_from_db()
        assert record.person == couple.partner


def test_join_of_a_couple_is_about_the_first_unless_said_otherwise(browser, worker, client_):
    couple, concern = a_trajectory(lead=worker, client=a_couple()).client, a_concern()
    card = a_card(worker, concern=concern)
    url = address("join", concern)

    stranger = browser.post(url, {"client": couple.reference, "persoon": client_.person.reference})
    browser.post(url, {"client": couple.reference})

    assert stranger.status_code == 404
    card.refresh_from_db()
    assert card.person == couple.person


@pytest.mark.parametrize("reference", ["", "\x00", "zzzzzzzzzzzz", "a" * 100_000])
def test_join_of_nobody_is_not_found(browser, reference):
    assert browser.post(address("join", a_concern()), {"client": reference}).status_code == 404


def test_reopen_works_and_says_why_not(browser, worker, client_):
    url = address("reopen", client_)
    running = text(browser.post(url, {"lead": worker.pk}))
    close_trajectory(trajectory=client_.trajectories.get(), reason="moved", on=TODAY, version=1, by=worker, today=TODAY)
    browser.post(reverse("cases:access", args=[client_.reference]), {"reason": "Mevrouw belde mij weer op"})

    offered = url in text(browser.get(client_.get_absolute_url()))
    response = browser.post(url, {"lead": worker.pk, "question": "debts"})

    assert "Er loopt al een traject voor deze cliënt." in running
    assert offered
    assert response.url == client_.get_absolute_url()
    opened = Trajectory.objects.open().get()
    assert (opened.lead, opened.question, opened.entry) == (worker, "debts", "known")


def person_words(person, **typed):
    """What a browser sends for a person."""
    facts = {"alias": "", "first_name": person.first_name, "prefix": "de", "last_name": person.last_name}
    unknown = {"birth_precision": "day", "low_literate": "unknown", "cares_for_somebody": "unknown"}
    return facts | unknown | {"version": person.version} | typed


def test_person_works_and_leaves_a_trace(browser, worker, client_):
    typed = person_words(client_.person, phone="06 1234 5678", postcode="8013zp", birth_date="3-2-1944")

    response = browser.post(address("person", client_), typed)

    assert response.url == client_.get_absolute_url()
    client_.person.refresh_from_db()
    assert (client_.person.phone, client_.person.postcode) == ("+31612345678", "8013 ZP")
    assert Event.objects.get(action=Action.CLIENT_CHANGED).by == worker


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ({"first_name": "", "last_name": "", "prefix": ""}, "Geef een naam of een roepnaam"),
        ({"phone": "bellen"}, "Dit telefoonnummer is niet te lezen"),
        ({"postcode": "8O13"}, "Deze postcode is niet te lezen"),
        ({"birth_date": "lang geleden"}, ""),
    ],
)
def test_person_says_why_not(browser, client_, typed, sentence):
    page = browser.post(address("person", client_), person_words(client_.person, street="Prinsengracht", **typed))

    assert page.context["form"].errors
    assert sentence in text(page)
    assert "Prinsengracht" in text(page)


def test_person_shows_both_versions_when_stale(browser, worker, client_):
    typed = person_words(client_.person, street="Mijn straat", phone="06-87654321")
    change_person(person=client_.person, version=1, by=worker, street="Hun straat", phone="+31612345678")

    page = text(browser.post(address("person", client_), typed))

    assert "Iemand anders heeft dit intussen gewijzigd" in page
    assert 'value="Mijn straat"' in page
    assert "<strong>Hun straat</strong>" in page
    assert "<strong>06-12345678</strong>" in page
    assert 'name="version" value="2"' in page


def test_person_is_one_of_a_couple(browser, client_):
    client_.partner = a_person(first_name="Jan", prefix="", last_name="Smit")
    client_.save()
    url = f"{address('person', client_)}?persoon={client_.partner.reference}"
    assert 'value="Smit"' in text(browser.get(url))

    browser.post(url, person_words(client_.partner, prefix="", first_name="Johan"))

    client_.partner.refresh_from_db()
    assert client_.partner.full_name == "Johan Smit"


def test_story_works_leaves_a_trace_and_shows_both_versions_when_stale(browser, worker, client_):
    url = address("story", client_)

    response = browser.post(url, {"story": "Het begon 😀", "matters_now": "Rust", "version": "1"})
    change_client(client=client_, story="Van een ander", matters_now="", version=2, by=worker)
    page = text(browser.post(url, {"story": "Van mij", "matters_now": "Rust", "version": "2"}))

    assert response.url == client_.get_absolute_url()
    assert Event.objects.filter(action=Action.CLIENT_CHANGED, by=worker).count() == 2
    assert "Iemand anders heeft dit intussen gewijzigd" in page
    assert "Van mij" in page
    assert "<strong>Van een ander</strong>" in page


@pytest.mark.parametrize("story", ["a" * 1_000_000, "a\x00b"])
def test_story_says_why_not(browser, client_, story):
    page = browser.post(address("story", client_), {"story": story, "matters_now": "Blijft staan", "version": "1"})

    assert "story" in page.context["form"].errors
    assert "Blijft staan" in text(page)
