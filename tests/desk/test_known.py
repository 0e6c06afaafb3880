"""The list beside the form while somebody takes down a melding."""

import pytest
from django.urls import reverse

from accounts.choices import Role
from tests.builders import NOW, a_client, a_concern, a_team, a_trajectory, a_user, a_worker

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("now")]
KNOWN = reverse("desk:known")


@pytest.fixture
def desk(signed_in):
    """The browser of somebody at the meldpunt."""
    return signed_in(a_user(Role.DESK, "Meldpunt"))


def text(response):
    """The words of the part of the page."""
    return " ".join(response.content.decode().split())


def test_known_links_to_clients_within_reach_in_a_new_tab_and_says_why(signed_in):
    worker = a_worker()
    client = a_client(first_name="Riet", prefix="de", last_name="Vries", street="Kade", house_number=12)
    a_trajectory(lead=worker, client=client)

    page = signed_in(worker).post(KNOWN, {"words": "Mevrouw de Vriez, Kade"})

    link = f'<a href="{client.get_absolute_url()}" target="_blank" rel="noopener">Riet de Vries'
    shown = (link, "(nieuw tabblad)", "Kade 12 · Zuid · naam klinkt hetzelfde, zelfde straat", "lijkt sterk")
    assert [words for words in shown if words not in text(page)] == []
    assert 'data-said="1 misschien bekend"' in text(page)


def test_known_offers_the_other_team_and_says_nothing_of_the_client(desk):
    a_client(first_name="Truus", last_name="Fernandes", street="Lindehof", phone="+31612345678")
    a_client(first_name="Jan", last_name="Fernandes", street="Kade")

    page = desk.post(KNOWN, {"words": "Fernandes op de hoek Lindehof"})

    assert f'<input type="radio" name="team" value="{a_team("Zuid").pk}">' in text(page)
    assert "Naar team Zuid sturen" in text(page)
    assert text(page).count("Bekend bij Zuid") == 1
    assert [
        word for word in ("Truus", "Jan", "Fernandes", "Lindehof", "Kade", "zelfde", "/clienten/") if word in text(page)
    ] == []


def test_known_offers_to_go_with_an_open_melding(desk):
    concern = a_concern(about="Mw. Fernandes, Zuiderzoom 12", at=NOW.replace(day=17))

    page = desk.post(KNOWN, {"words": "Zuiderzoom 12"})

    assert f'<input type="radio" name="merged_into" value="{concern.reference}">' in text(page)
    assert "Mw. Fernandes, Zuiderzoom 12, 3 dagen oud, bij team Zuid" in text(page)
    assert 'data-said="1 melding misschien hetzelfde"' in text(page)


def test_known_counts_both(desk):
    a_client(last_name="Fernandes")
    a_concern(about="Mw. Fernandes")
    a_concern(about="Fernandez van nummer 3")

    page = desk.post(KNOWN, {"words": "Fernandes"})

    assert 'data-said="1 misschien bekend, 2 meldingen misschien hetzelfde"' in text(page)


def test_known_reads_every_field_that_is_sent(desk):
    a_client(last_name="Fernandes", phone="+31612345678")

    page = desk.post(KNOWN, {"words": ["Fernandes", "06-12345678"]})

    assert "Bekend bij Zuid" in text(page)


def test_known_tells_nothing_of_how_much_somebody_at_another_team_is_alike(signed_in):
    worker = a_worker()
    a_trajectory(lead=worker, client=a_client(last_name="Evers"))
    a_client("Noord", last_name="Evers", phone="+31612345678")
    a_client("Midden", last_name="Evers")

    page = text(signed_in(worker).post(KNOWN, {"words": ["Evers", "06-12345678"]}))

    assert "lijkt sterk" not in page
    assert "zelfde telefoon" not in page
    assert page.index("Evers") < page.index("Bekend bij Midden") < page.index("Bekend bij Noord")


@pytest.mark.parametrize("words", ["", "ja nee", "\x00", "😀 שלום", "x" * 1_000_000, "1" * 100_000, "Jansen " * 50_000])
def test_known_is_empty_where_nothing_is_alike(desk, words):
    a_client(last_name="Bakker")

    page = desk.post(KNOWN, {"words": words})

    assert (page.status_code, text(page)) == (200, "")


def test_known_is_only_posted(desk):
    assert desk.get(KNOWN, {"words": "Bakker"}).status_code == 405


@pytest.mark.parametrize("number", [1, 30])
def test_known_asks_the_same_statements_for_any_number(desk, statements, number):
    for _each in range(number):
        a_client(last_name="Bakker")
        a_concern(about="Mevrouw Bakker")

    with statements() as seen:
        page = desk.post(KNOWN, {"words": "Bakker, Kade 12"})

    assert len(seen) <= 6, seen
    assert len(page.content) < 60_000
