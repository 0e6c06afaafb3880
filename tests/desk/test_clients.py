"""The list of clients and the search through them."""

import pytest
from django.urls import reverse

from accounts.choices import Role
from tests.builders import a_client, a_coordinator, a_person, a_trajectory, a_user, a_visit, a_worker, also

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("now")]
LIST, SEARCH = reverse("desk:clients"), reverse("desk:search")


def text(response):
    """The words of a page."""
    return response.content.decode()


@pytest.fixture
def worker():
    return a_worker()


@pytest.fixture
def browser(signed_in, worker):
    return signed_in(worker)


def found(browser, words):
    """The names a search finds."""
    return [row["name"] for row in browser.post(SEARCH, {"q": words}, follow=True).context["rows"]]


@pytest.mark.parametrize("who", ["mijn", "alle"])
@pytest.mark.parametrize("number", [3, 30])
def test_clients_asks_the_same_six_statements_for_any_number(browser, statements, worker, who, number):
    for _each in range(number):
        a_visit(a_trajectory(lead=worker, client=a_client(last_name="B" * 100)).client, worker)

    with statements() as seen:
        page = browser.get(LIST, {"wie": who})

    assert len(seen) <= 6, seen
    assert len(page.context["rows"]) == min(number, 25)
    assert len(page.content) < 60_000


def test_clients_continue_after_the_last_one_seen_without_a_name_in_the_address(browser, worker):
    names = [f"{letter}{other}man" for letter in "abcdef" for other in "aeiou"]
    for name in names:
        a_client(first_name="", prefix="", last_name=name)

    first = browser.get(LIST, {"wie": "alle"})
    second = browser.get(LIST + first.context["next"])
    with_the_next_page = browser.get(first.context["next"].replace("?", f"{LIST}?"), follow=True)

    assert [row["name"] for page in (first, second) for row in page.context["rows"]] == names
    assert not second.context["next"]
    assert not [name for name in names if name in first.context["next"]]
    assert with_the_next_page.status_code == 200


def test_clients_shows_status_lead_and_last_contact(browser, worker):
    a_visit(a_trajectory(lead=worker).client, worker)
    a_client(last_name="Zonder")

    own, other = browser.get(LIST, {"wie": "alle"}).context["rows"]

    assert own["meta"] == f"actief · {worker.name}"
    assert own["side"] == "gesprek 10-11-2026"
    assert (other["meta"], other["side"]) == ("geen traject · Zuid", "")


def test_clients_tells_street_and_last_contact_of_the_caseload_and_to_the_coordinator(signed_in, worker):
    a_visit(a_trajectory(lead=worker, client=a_client(last_name="Smit", street="Kade")).client, worker)
    status = f"actief · {worker.name}"
    elsewhere = also(a_coordinator("Noord"), Role.WORKER, "Zuid")

    for user in (worker, a_coordinator()):
        (row,) = signed_in(user).get(LIST, {"wie": "alle"}).context["rows"]
        assert (row["meta"], row["side"]) == (f"actief · Kade · {worker.name}", "gesprek 10-11-2026")
        assert found(signed_in(user), "kade") == ["Riet de Smit"]
    for user in (a_worker(), elsewhere, a_user(Role.PRIVACY_OFFICER)):
        (row,) = signed_in(user).get(LIST, {"wie": "alle"}).context["rows"]
        assert (row["meta"], row["side"]) == (status, "")
        assert found(signed_in(user), "kade") == []
        assert found(signed_in(user), "smit") == ["Riet de Smit"]


def test_clients_and_search_name_both_of_a_couple(browser):
    client = a_client(prefix="", last_name="Bos")
    client.partner = a_person(first_name="Jan", prefix="", last_name="Smit")
    client.save()

    (row,) = browser.get(LIST, {"wie": "alle"}).context["rows"]

    assert row["name"] == "Riet Bos en Jan Smit"
    assert found(browser, "smit") == ["Riet Bos en Jan Smit"]


def test_clients_and_search_stay_within_the_team(browser, signed_in):
    a_client("Noord", last_name="Verweg")

    assert "Verweg" not in text(browser.get(LIST, {"wie": "alle"}))
    assert found(browser, "Verweg") == []
    assert found(signed_in(a_user(Role.PRIVACY_OFFICER)), "Verweg") == ["Riet de Verweg"]


def test_a_protected_address_stands_in_no_list_and_is_not_searched(browser, worker):
    hidden = a_client(last_name="Schuil", street="Geheimlaan", is_address_protected=True)
    a_trajectory(lead=worker, client=hidden)

    assert found(browser, "Geheimlaan") == []
    pages = [
        browser.get(LIST),
        browser.post(SEARCH, {"q": "Schuil"}, follow=True),
        browser.get(reverse("desk:start")),
        browser.get(hidden.get_absolute_url()),
        browser.get(reverse("cases:visit", args=[hidden.reference])),
    ]
    assert not [page for page in pages if "Geheimlaan" in text(page)]
    assert all("Schuil" in text(page) for page in pages[:2])


def test_search_finds_by_parts_of_the_name_and_by_street_whatever_the_accents(browser, worker):
    a_trajectory(lead=worker, client=a_client(first_name="Zoë", prefix="van", last_name="Müller", street="Kade"))
    a_client(last_name="Anders", street="Plein")

    assert found(browser, "muller zoe") == found(browser, "MÜL") == found(browser, "kade") == ["Zoë van Müller"]
    assert found(browser, "") == found(browser, "???") == []


def test_search_words_never_stand_in_an_address(browser):
    response = browser.post(SEARCH, {"q": "Müller"})
    ignored = browser.get(SEARCH, {"q": "Bakker"})

    assert response.url == SEARCH
    assert ignored.context["words"] == "Müller"
    assert "Gezocht op “Müller”" in text(ignored)


@pytest.mark.parametrize("number", [3, 30])
def test_search_asks_the_same_six_statements_for_any_number_and_says_when_there_are_more(browser, statements, number):
    for _each in range(number):
        a_client(first_name="Bakker")
    browser.post(SEARCH, {"q": "bakker"})

    with statements() as seen:
        page = browser.get(SEARCH)

    assert len(seen) <= 6, seen
    assert ("Er zijn er meer" in text(page)) == (number > 25)
    assert len(page.content) < 60_000


@pytest.mark.parametrize(
    "words", ["\x00", "a\x00b", "%", "_", "'; drop", "x" * 1_000_000, "a " * 50, "😀", "‏محمد", "\ud83d"]
)
def test_search_takes_any_words(browser, words):
    a_client()

    assert browser.post(SEARCH, {"q": words.encode("utf-8", "replace").decode()}, follow=True).status_code == 200


@pytest.mark.parametrize(
    "asked",
    [
        {"wie": "niemand"},
        {"wie": "\x00"},
        {"na": "\x00"},
        {"na": "zzzzzzzzzzzz"},
        {"na": "Jansen,5"},
        {"na": "x" * 9000},
    ],
)
def test_clients_takes_any_filter_and_cursor(browser, asked):
    a_client()

    assert browser.get(LIST, asked).status_code == 200


def test_clients_takes_no_cursor_of_another_team(browser):
    far, _near = a_client("Noord", last_name="Zz"), a_client(last_name="Aa")

    assert len(browser.get(LIST, {"wie": "alle", "na": far.reference}).context["rows"]) == 1


def test_clients_offers_to_open_a_trajectory_to_who_may(browser, signed_in):
    assert reverse("cases:open") in text(browser.get(LIST))
    assert reverse("cases:open") not in text(signed_in(a_user(Role.PRIVACY_OFFICER)).get(LIST))
