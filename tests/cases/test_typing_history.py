"""The typings of one person as a story: proposed, decided, why otherwise, and what changed between."""

from datetime import date

import pytest

from cases.typing.history import whole_history
from tests.builders import a_couple, a_trajectory, a_worker
from tests.cases.pages import REASON, address, text
from tests.cases.test_outcome_page import read
from tests.typings import assess, observe, put_off, typed, typed_otherwise
from typology.choices import Profile

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("now")]
SPRING, SUMMER = date(2026, 4, 2), date(2026, 8, 3)


@pytest.fixture
def person(own_client):
    return own_client.person


@pytest.fixture
def page(browser, own_client):
    """The words of the history."""
    return lambda: read(browser.get(address("typing_history", own_client)))


def test_the_proposal_stands_beside_the_decision(worker, person, page):
    typed(person, Profile.HOOPVOLLEN, worker, SPRING)

    words = page()

    assert f"02-04-2026 Hoopvollen {worker.name} · voorstel bevestigd Voorstel: Hoopvollen (" in words
    assert "typeerhulp, versie 1" in words


def test_typ_08_the_history_says_why_practice_chose_otherwise(worker, person, page):
    typed_otherwise(person, Profile.HOOPVOLLEN, Profile.ACHTERBLIJVERS, worker)

    words = page()

    assert "Achterblijvers" in words
    assert "Waarom anders: de typeerhulp weegt iets te zwaar of te licht. “Ik ken haar al lang.”" in words


def test_the_history_tells_how_row_and_column_moved(worker, person, page):
    typed(person, Profile.AFHANKELIJKEN, worker, SPRING)
    typed(person, Profile.COMPENSEERDERS, worker, SUMMER)

    words = page()

    assert "Hoe blijvend: van situationeel naar structureel" in words
    assert "Waarop gericht: van niet (duidelijk) gericht naar gericht op participatie" in words


def test_what_was_not_known_did_not_move(worker, person, page):
    assess(person=person, persistence="", orientation="", note="", on=SPRING, by=None)
    typed(person, Profile.COMPENSEERDERS, worker, SUMMER)

    assert "Hoe blijvend: van" not in page()


def test_the_history_tells_what_changed_in_the_answers(worker, person, page):
    observe(person, worker, SPRING, network_past="never", life_events="move", help="refuses")
    put_off(person, SUMMER, worker, SPRING)
    observe(person, worker, network_past="never", life_events="death_of_partner;move", help="accepts", wish="belong")
    put_off(person, date(2027, 1, 5), worker)

    later, first = whole_history(person)
    words = page()

    told = {one.text: one.words for part in later.changes for one in part.changes}
    assert told == {
        "Wat wil deze persoon met andere mensen?": "Erbij horen",
        "Wat gebeurde er de laatste tijd?": "erbij: Partner overleden",
        "Hoe staat deze persoon tegenover hulp?": "eerst “Wil geen hulp”, nu “Laat hulp toe”",
    }
    assert first.changes == ()
    assert (
        "Wat er in de antwoorden veranderde Nieuw bekend Wat wil deze persoon met andere mensen? Erbij horen" in words
    )


def test_decided_again_on_the_same_answers_tells_no_change(worker, person):
    typed(person, Profile.HOOPVOLLEN, worker, SPRING)
    put_off(person, date(2027, 1, 5), worker)

    assert [one.changes for one in whole_history(person)] == [(), ()]


def test_typ_11_a_typing_that_was_put_off_says_until_when(worker, person, page):
    put_off(person, date(2027, 1, 5), worker)

    words = page()

    assert words.lower().count("uitgesteld") == 1
    assert "Startindicering tot 05-01-2027" in words


def test_a_typing_of_before_reads_well_without_a_proposal(person, page):
    assess(person=person, persistence="situational", orientation="", note="n" * 5_000, on=date(2019, 1, 2), by=None)

    words = page()

    assert "02-01-2019 Achterblijvers of Afhankelijken zonder typeerhulp nnn" in words
    assert "Voorstel:" not in words


def test_nobody_typed_yet(page):
    assert "Nog niet getypeerd Dat mag: eerst kennismaken." in page()


def test_each_of_a_couple_has_an_own_history(browser, worker):
    client = a_trajectory(lead=worker, client=a_couple()).client
    typed(client.person, Profile.HOOPVOLLEN, worker)
    url = address("typing_history", client)

    words = read(browser.get(url, {"persoon": client.partner.reference}))

    assert "Dit gaat over Jan Smit." in words
    assert "Hoopvollen" not in words


def test_who_reads_along_with_a_reason_reads_the_history(signed_in, worker, own_client, person):
    typed(person, Profile.HOOPVOLLEN, worker)
    colleague = signed_in(a_worker())
    url = address("typing_history", own_client)

    before = colleague.get(url)
    colleague.post(address("access", own_client), {"reason": REASON})
    after = text(colleague.get(url))

    assert before.url == own_client.get_absolute_url()
    assert "Hoopvollen" in after
    assert f"{address('assess', own_client)}?" not in after


@pytest.mark.parametrize("number", [1, 8])
def test_the_history_asks_the_same_statements_for_any_number(browser, statements, worker, own_client, person, number):
    for each in range(number):
        typed_otherwise(person, [Profile.HOOPVOLLEN, Profile.ACTIEVEN][each % 2], Profile.OVERLEVERS, worker)

    with statements() as seen:
        page = browser.get(address("typing_history", own_client))

    assert len(seen) <= 7, seen
    assert len(page.content) < 60_000
