"""The page of one client: what stands on it, for whom, and at what price."""

from datetime import date, datetime, timedelta

import pytest
from django.urls import reverse
from django.utils import timezone
from django.utils.html import escape

from cases.services.clients import change_client, join_concern
from cases.services.planning import make_appointment
from cases.services.trajectories import enter_phase
from cases.services.typing import indicate
from cases.services.visits import agree
from tests.builders import (
    NOW,
    TODAY,
    a_client,
    a_concern,
    a_consent,
    a_coordinator,
    a_match,
    a_person,
    a_trajectory,
    a_visit,
    a_volunteer,
    a_worker,
)
from tests.sign_in import sign_in
from tests.typings import assess, observe, put_off, typed
from typology.choices import Profile

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("now")]


def text(response):
    """The words of a page."""
    return response.content.decode()


@pytest.fixture
def worker():
    return a_worker()


@pytest.fixture
def client_(worker):
    return a_trajectory(lead=worker, on=date(2026, 3, 1)).client


@pytest.fixture
def browser(signed_in, worker):
    return signed_in(worker)


def a_full_file(client, worker, number):
    """So many visits, and many of everything else."""
    trajectory = client.trajectories.get()
    for each in range(number):
        story = "Koffie, en verder over vroeger gepraat. " * 8
        a_visit(client, worker, visited_on=TODAY - timedelta(days=each), story=story)
    for each in range(min(number, 10)):
        day = TODAY - timedelta(days=each)
        agree(client=client, what=f"Bellen {each}", due_on=day, by=worker, promised_by=worker)
        agree(client=client, what=f"Opruimen {each}", due_on=None, by=worker, promised_by=None)
        join_concern(concern=a_concern(), client=client, by=worker)
        a_match(client, a_volunteer(), worker)
        assess(person=client.person, persistence="structural", orientation="", note="Zo", on=day, by=worker)
        tomorrow = timezone.now() + timedelta(days=1 + each)
        make_appointment(client=client, starts_at=tomorrow, by=worker)
    enter_phase(trajectory=trajectory, phase="listen", on=TODAY, by=worker)
    put_off(client.person, TODAY, worker)
    observe(client.person, worker, wish="belong")
    a_consent(client)


@pytest.mark.parametrize("number", [3, 30])
def test_client_asks_the_same_statements_for_any_number_and_stays_small(browser, statements, client_, worker, number):
    a_full_file(client_, worker, number)

    with statements() as seen:
        page = browser.get(client_.get_absolute_url())

    assert len(seen) <= 14, seen
    assert len(page.content) < 60_000


@pytest.mark.parametrize("actor", [a_worker, a_coordinator])
def test_client_outside_the_caseload_is_cheap(client, statements, client_, worker, actor):
    a_full_file(client_, worker, 30)
    browser = sign_in(client, actor())

    with statements() as seen:
        page = browser.get(client_.get_absolute_url())

    assert len(seen) <= 14, seen
    assert "Koffie" not in text(page)
    assert "Bellen 1" not in text(page)


def test_client_shows_who_it_is_and_what_matters_now(browser, client_, worker):
    change_client(client=client_, story="Het begon in mei", matters_now="De verwarming", version=1, by=worker)
    client_.person.phone, client_.person.birth_date = "+31612345678", date(1944, 2, 3)
    client_.person.save()
    agree(client=client_, what="Bellen met Jan", due_on=TODAY, by=worker, promised_by=worker)
    agree(client=client_, what="Zelf de was doen", due_on=None, by=worker, promised_by=None)
    starts_at = timezone.make_aware(datetime(2026, 11, 24, 14, 30))  # noqa: DTZ001 - made aware at once
    make_appointment(client=client_, starts_at=starts_at, by=worker)

    page = text(browser.get(client_.get_absolute_url()))

    for words in ("Het begon in mei", "De verwarming", "06-12345678", "82 jaar", "Bellen met Jan", "Zelf de was doen"):
        assert words in page
    assert "di 24 nov 14:30" in page


def test_client_names_both_of_a_couple(browser, client_):
    client_.partner = a_person(first_name="Jan", prefix="", last_name="Smit")
    client_.save()

    page = text(browser.get(client_.get_absolute_url()))

    assert f"{client_.person.full_name} en Jan Smit" in page
    assert f"?persoon={client_.partner.reference}" in page


def test_client_tells_of_each_of_a_couple_the_latest_typing_with_its_guidance(browser, client_, worker):
    client_.partner = a_person(first_name="Jan", prefix="", last_name="Smit")
    client_.save()
    first, second = client_.persons
    for person, persistence, day in (
        (second, "structural", date(2026, 5, 1)),
        (second, "threatening", date(2026, 6, 1)),
        (first, "structural", date(2026, 4, 1)),
    ):
        assess(person=person, persistence=persistence, orientation="participation", note="", on=day, by=worker)

    page = browser.get(client_.get_absolute_url())

    of_first, of_second = page.context["typed"]
    assert [(one["person"], one["typing"].verdict) for one in (of_first, of_second)] == [
        (first, "Compenseerders"),
        (second, "Actieven"),
    ]
    assert [one["guidance"].profile.label for one in (of_first, of_second)] == ["Compenseerders", "Actieven"]
    lines = [escape(line) for one in (of_first, of_second) for line in map(str, one["guidance"].now)]
    assert [line for line in ("<h3>Riet</h3>", "<h3>Jan</h3>", *lines) if line not in text(page)] == []


def test_client_who_was_never_typed_says_so(browser, client_):
    page = browser.get(client_.get_absolute_url())

    assert page.context["typed"] == [{"person": client_.person, "typing": None, "guidance": None, "kept": 0}]
    assert "Nog niet getypeerd. Dat mag: eerst kennismaken." in text(page)


def test_client_page_leads_to_everything_of_the_walk(browser, client_):
    page = text(browser.get(client_.get_absolute_url()))

    names = ("visit", "phases", "assess", "trajectory", "close", "person", "story", "consent")
    missing = [name for name in names if reverse(f"cases:{name}", args=[client_.reference]) not in page]
    assert not missing
    assert reverse("matching:match_propose", args=[client_.reference]) in page


@pytest.mark.parametrize(
    ("outcomes", "told"), [(["not_home", "door_closed"], True), (["not_home", "held"], False), (["not_home"], False)]
)
def test_pha_05_is_told_on_the_client_page(browser, client_, worker, outcomes, told):
    for each, outcome in enumerate(outcomes):
        a_visit(client_, worker, outcome=outcome, visited_on=TODAY - timedelta(days=9 - each))

    assert ("Haal de druk eraf" in text(browser.get(client_.get_absolute_url()))) is told


def test_pha_05_looks_at_the_latest_contacts_only(browser, client_, worker):
    for each in range(30):
        outcome = "held" if each < 25 else "not_home"
        a_visit(client_, worker, outcome=outcome, visited_on=TODAY - timedelta(days=each))

    first = browser.get(client_.get_absolute_url())
    later = browser.get(client_.get_absolute_url() + first.context["timeline"]["next"])

    assert "Haal de druk eraf" not in text(first) + text(later)


def test_pha_24_is_told_on_the_client_page(browser, client_, worker):
    before = text(browser.get(client_.get_absolute_url()))
    a_visit(client_, worker)
    after = text(browser.get(client_.get_absolute_url()))

    assert "Het contact verwatert" in before
    assert "Het contact verwatert" not in after


def test_what_was_typed_is_shown_as_words(browser, client_, worker):
    change_client(client=client_, story="<script>alert(1)</script>", matters_now="<b>", version=1, by=worker)
    a_visit(client_, worker, story="<img src=x onerror=alert(1)>")

    page = text(browser.get(client_.get_absolute_url()))

    assert "<script>alert" not in page
    assert "<img src=x" not in page


def test_a_client_without_anything_has_a_page(browser, worker):
    client = a_client(first_name="", last_name="", prefix="", alias="Meneer van nummer 12")
    a_trajectory(lead=worker, client=client)

    assert "Meneer van nummer 12" in text(browser.get(client.get_absolute_url()))


def test_client_page_says_how_far_the_observations_are(browser, client_, worker):
    page = f"{reverse('cases:observe', args=[client_.reference])}?persoon={client_.person.reference}"
    observe(client_.person, worker, wish="belong", onset="fell_away", help="unknown")
    told = text(browser.get(client_.get_absolute_url()))
    typed(client_.person, Profile.OVERLEVERS, worker)

    after = text(browser.get(client_.get_absolute_url()))

    assert f'2 antwoorden ingevuld, nog niet getypeerd. <a href="{page}">Verder invullen</a>' in told
    assert "nog niet getypeerd" not in after


def test_client_page_counts_the_answers_of_each_of_a_couple(browser, client_, worker):
    client_.partner = a_person(first_name="Jan", prefix="", last_name="Smit")
    client_.save()
    observe(client_.partner, worker, wish="belong")

    page = browser.get(client_.get_absolute_url())

    assert [one["kept"] for one in page.context["typed"]] == [0, 1]
    assert "1 antwoord ingevuld, nog niet getypeerd." in text(page)


def test_typ_11_client_page_says_until_when_typing_is_put_off_and_what_happens_meanwhile(browser, client_, worker):
    put_off(client_.person, date(2027, 2, 20), worker, meanwhile="Elke week koffie\nen de post")

    page = text(browser.get(client_.get_absolute_url()))

    assert "Uitgesteld" in page
    assert "Startindicering tot 20-02-2027. Intussen: Elke week koffie<br>en de post" in page


def test_client_page_says_when_the_latest_indicering_was_written_down(browser, client_, worker):
    page = reverse("cases:indicate", args=[client_.reference])
    before = text(browser.get(client_.get_absolute_url()))
    words = {"approach": "Elke week langs", "volunteers": "", "means": "", "basis": "", "responsible": worker}
    for moment in (NOW - timedelta(days=8), NOW):
        indicate(trajectory=client_.trajectories.get(), by=worker, at=moment, **words)

    after = text(browser.get(client_.get_absolute_url()))

    assert f'<a href="{page}">Indicering</a>' in before
    assert f'Indicering vastgelegd op 20-11-2026. <a href="{page}">Bekijk of werk bij</a>' in after
