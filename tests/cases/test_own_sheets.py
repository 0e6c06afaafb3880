"""A colleague's own reflections on screen: theirs alone, until they share them with the team."""

import re
from datetime import date

import pytest
from django.urls import reverse

from accounts.choices import Role
from cases.models import OwnSheet
from instruments.queries import answers_of
from tests.builders import TODAY, a_coordinator, a_user, a_worker, also
from tests.cases.filling import SKILLS, reflected, sent
from tests.cases.pages import text

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("now")]
JSON = {"HTTP_ACCEPT": "application/json"}
OVERVIEW = "/mijn/instrumenten/"


def page_of(name, own):
    """The address of a page about one reflection."""
    return reverse(f"cases:{name}", args=[own.reference])


def share(browser, own, answer="ja"):
    """With the team, or back."""
    own.refresh_from_db()
    return browser.post(page_of("own_sheet_share", own), {"delen": answer, "version": own.version}, follow=True)


@pytest.fixture
def own(worker):
    """A finished reflection of `worker`."""
    return reflected(worker, consult="2")


def test_the_own_list_shows_what_there_is_to_reflect_with(browser, own):
    page = text(browser.get(OVERVIEW))

    assert "Wat denk ik zelf over eenzaamheid?" in page
    assert "Opnieuw invullen" in page
    assert "Voel ik me eenzaam?" not in page


@pytest.mark.parametrize("role", Role)
def test_everybody_who_signs_in_may_reflect(signed_in, role):
    browser = signed_in(a_user(role))

    page = browser.post(reverse("cases:own_sheet_start"), {"instrument": SKILLS}, follow=True)

    assert "Schrijf geen namen van cliënten op" in text(page)
    assert OwnSheet.objects.count() == 1


def test_start_says_why_not(browser):
    page = browser.post(reverse("cases:own_sheet_start"), {"instrument": "gespreksstellingen"}, follow=True)

    assert "Dit instrument staat uit" in text(page)


def test_a_number_and_what_to_improve_are_kept(browser, worker):
    browser.post(reverse("cases:own_sheet_start"), {"instrument": SKILLS})
    own = OwnSheet.objects.get(user=worker)
    url = page_of("own_sheet_fill", own)
    typed = sent(browser, url, q_consult="2") | {"q-consult-note": "Vaker bellen", "own-skills": "Rust bewaren"}

    told = browser.post(url, typed, **JSON)
    done = browser.post(url, sent(browser, url) | {"finish": "1"}, follow=True)

    assert told.json()["saved"] == "10:30"
    assert answers_of(own.sheet)["consult"].value == "2"
    assert "2 (van 1 tot 5)" in text(done)
    assert "Vaker bellen" in text(done)
    assert "alleen voor jou" in text(done)


def test_later_leads_back_to_the_list(browser, worker):
    browser.post(reverse("cases:own_sheet_start"), {"instrument": SKILLS})
    url = page_of("own_sheet_fill", OwnSheet.objects.get(user=worker))

    page = browser.post(url, sent(browser, url, q_consult="2"), follow=True)

    assert page.redirect_chain[-1][0] == OVERVIEW
    assert "nog niet klaar" in text(page)


def test_filling_in_says_why_not(browser, worker):
    browser.post(reverse("cases:own_sheet_start"), {"instrument": SKILLS})
    own = OwnSheet.objects.get(user=worker)
    url = page_of("own_sheet_fill", own)

    page = browser.post(url, sent(browser, url, q_consult="6"))

    assert "6" in text(page)
    assert answers_of(own.sheet) == {}


def test_two_dates_stand_beside_each_other_without_a_sum(browser, worker):
    reflected(worker, on=date(2026, 3, 2), consult="2", talents="3", presence="5")
    later = reflected(worker, on=TODAY, consult="4", talents="3", presence="1")

    page = re.sub(r"<[^>]+>", "", text(browser.get(page_of("own_sheet", later))))

    assert "Ik ga bij anderen te rade: van 2 naar 4" in page
    assert "Ik ben er echt, zonder haast: van 5 naar 1" in page
    assert "Ik spreek talenten aan: van" not in page
    compared = page[page.index("Een ander antwoord") : page.index("Als tabel")]
    assert re.findall(r"\d+", compared) == ["2", "4", "5", "1"]
    assert "%" not in page


@pytest.mark.parametrize(
    ("role", "team"),
    [
        (Role.WORKER, "Zuid"),
        (Role.COORDINATOR, "Zuid"),
        (Role.MANAGER, "Zuid"),
        (Role.ADMINISTRATOR, "Zuid"),
        (Role.PRIVACY_OFFICER, "Zuid"),
        (Role.WORKER, "Noord"),
    ],
)
def test_what_is_private_stays_private(signed_in, own, role, team):
    browser = signed_in(a_user(role, team))

    pages = [page_of(name, own) for name in ("own_sheet", "own_sheet_fill")]

    assert [browser.get(page).status_code for page in pages] == [404, 404]
    assert share(browser, own).status_code == 404
    assert "Gedeeld door je team" not in text(browser.get(OVERVIEW))


@pytest.mark.parametrize(
    ("role", "team", "sees_it"),
    [
        (Role.WORKER, "Zuid", True),
        (Role.COORDINATOR, "Zuid", True),
        (Role.VOLUNTEER, "Zuid", False),
        (Role.MANAGER, "Zuid", False),
        (Role.WORKER, "Noord", False),
    ],
)
def test_what_is_shared_is_for_who_does_the_same_work_in_the_team(signed_in, worker, own, role, team, sees_it):
    assert "Team Zuid kan dit nu lezen" in text(share(signed_in(worker), own))
    browser = signed_in(a_user(role, team))

    answer = browser.get(page_of("own_sheet", own))

    assert answer.status_code == (200 if sees_it else 404)
    assert ("Gedeeld door je team" in text(browser.get(OVERVIEW))) == sees_it
    assert browser.get(page_of("own_sheet_fill", own)).status_code == 404
    assert share(browser, own, "nee").status_code == 404


def test_taken_back_it_is_private_at_once(signed_in, worker, own):
    share(signed_in(worker), own)

    page = share(signed_in(worker), own, "nee")

    assert "Teruggenomen" in text(page)
    assert signed_in(a_worker()).get(page_of("own_sheet", own)).status_code == 404


def test_who_left_the_team_reads_it_no_longer_nor_is_read(signed_in, worker, own):
    share(signed_in(worker), own)
    leaver = also(a_worker("Noord"), Role.WORKER, "Zuid")
    leaver.memberships.filter(team__name="Zuid").update(until_on=TODAY)
    assert signed_in(leaver).get(page_of("own_sheet", own)).status_code == 404

    worker.memberships.update(until_on=TODAY)

    assert signed_in(a_coordinator()).get(page_of("own_sheet", own)).status_code == 404


def test_an_earlier_reflection_that_is_not_shared_is_no_date_to_compare_with(signed_in, worker, own):
    earlier = reflected(worker, on=date(2026, 3, 2), consult="5")
    share(signed_in(worker), own)
    browser = signed_in(a_worker())

    page = text(browser.get(page_of("own_sheet", own)))

    assert "Wat veranderde er?" not in page
    assert browser.get(page_of("own_sheet", own), {"met": earlier.reference}).status_code == 404


def test_sharing_twice_from_a_stale_page_says_so(browser, worker, own):
    share(browser, own)
    share(browser, own, "nee")

    page = browser.post(page_of("own_sheet_share", own), {"delen": "ja", "version": 1}, follow=True)

    own.refresh_from_db()
    assert "Iemand anders" in text(page)
    assert not own.is_shared


def test_what_is_typed_after_it_was_put_away_is_refused_and_not_lost(browser, own):
    url, typed = page_of("own_sheet_fill", own), {"version": "2", "q-consult": "5"}

    kept, page = browser.post(url, typed, **JSON), text(browser.post(url, typed | {"finish": "1"}))

    assert kept.status_code == 422
    assert "al afgerond" in kept.json()["problem"]
    assert "al afgerond" in page
    assert answers_of(own.sheet)["consult"].value == "2"


def test_the_account_leads_there(browser):
    assert OVERVIEW in text(browser.get(reverse("accounts:account")))


def test_the_pages_stay_small(browser, worker, statements):
    for month in range(1, 10):
        done = reflected(worker, on=date(2026, month, 1), consult="3")
    browser.post(reverse("cases:own_sheet_start"), {"instrument": SKILLS})
    open_one = OwnSheet.objects.get(sheet__finished_at=None)

    for page in (OVERVIEW, page_of("own_sheet", done), page_of("own_sheet_fill", open_one)):
        with statements() as seen:
            answer = browser.get(page)
        assert len(seen) <= 10, seen
        assert len(answer.content) <= 60_000
