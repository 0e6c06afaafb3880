"""The timeline of one client: everything once, in pages that stay light."""

from datetime import date, timedelta

import pytest

from cases.services.clients import join_concern
from desk.timeline import FULL, SHOWN
from tests.builders import TODAY, a_client, a_concern, a_trajectory, a_visit, a_worker
from tests.typings import assess

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


def timeline_pages(browser, client):
    """The timeline from the first page to the last."""
    pages, url = [], client.get_absolute_url()
    while url and len(pages) < 40:
        pages.append(browser.get(url).context["timeline"])
        url = pages[-1]["next"] and client.get_absolute_url() + pages[-1]["next"]
    return pages


def test_timeline_shows_everything_once_newest_first(browser, client_, worker):
    visits = [
        a_visit(client_, worker, visited_on=TODAY - timedelta(days=each // 3), story=f"Bezoek nummer {each}.")
        for each in range(45)
    ]
    join_concern(concern=a_concern(), client=client_, by=worker)
    days = [TODAY - timedelta(days=each) for each in range(-1, 17)]
    for day in days:
        assess(person=client_.person, persistence="", orientation="", note=f"Van {day}", on=day, by=worker)

    pages = timeline_pages(browser, client_)

    items = [item for page in pages for item in page["items"]]
    assert [item.on for item in items] == sorted((item.on for item in items), reverse=True)
    shown = [item.text for item in items]
    assert sorted(item.text for item in items if item.kind == "visit") == sorted(one.story for one in visits)
    assert [item.text for item in items if item.kind == "typing"] == [f"Van {day}" for day in days]
    assert sorted(item.title for item in items if item.kind in ("note", "phase")) == [
        "Fase Herkennen",
        "Melding",
        "Traject geopend",
    ]
    assert len(shown) == 45 + len(days) + 3
    assert [page["is_first"] for page in pages] == [True, False, False]


def test_timeline_loses_nothing_in_a_gap_between_two_pages(browser, client_, worker):
    """What fell in the months in which nobody came belongs to the page above it."""
    for each in range(SHOWN):
        a_visit(client_, worker, visited_on=TODAY - timedelta(days=each))
    a_visit(client_, worker, visited_on=date(2026, 4, 1))
    gap = [date(2026, 10, 31), date(2026, 7, 1), date(2026, 4, 2)]
    for day in [date(2026, 3, 2), date(2026, 4, 1), *gap]:
        assess(person=client_.person, persistence="", orientation="", note="", on=day, by=worker)

    first, second = timeline_pages(browser, client_)

    assert [item.on for item in first["items"] if item.kind == "typing"] == gap
    assert [item.on for item in second["items"] if item.kind == "typing"] == [date(2026, 4, 1), date(2026, 3, 2)]


@pytest.mark.parametrize(
    ("length", "pages"), [(FULL // SHOWN, [20, 5]), (9_000, [2] * 12 + [1]), (FULL, [1] * 25), (10, [20, 5])]
)
def test_timeline_stops_at_twenty_visits_or_twenty_thousand_characters(browser, client_, worker, length, pages):
    for each in range(25):
        a_visit(client_, worker, visited_on=TODAY - timedelta(days=each), story=f"{each:02}".ljust(length, "x"))

    found = [[item for item in page["items"] if item.kind == "visit"] for page in timeline_pages(browser, client_)]

    assert [len(visits) for visits in found] == pages
    assert [visit.text[:2] for visits in found for visit in visits] == [f"{each:02}" for each in range(25)]
    assert all(sum(len(visit.text) for visit in visits) <= FULL for visits in found)


def test_timeline_continues_after_a_visit_and_names_no_number(browser, client_, worker):
    visits = [a_visit(client_, worker, visited_on=TODAY) for _each in range(SHOWN + 1)]

    page = browser.get(client_.get_absolute_url())

    assert page.context["timeline"]["next"] == f"?voor={visits[1].reference}"
    assert f'href="?voor={visits[1].reference}"' in text(page)


def test_an_attempt_looks_different_from_a_talk(browser, client_, worker):
    a_visit(client_, worker, outcome="not_home")

    (item,) = [
        one for one in browser.get(client_.get_absolute_url()).context["timeline"]["items"] if one.kind == "attempt"
    ]

    assert item.title == "Huisbezoek: niet thuis"


@pytest.mark.parametrize("cursor", ["", "gisteren", "\x00", "1", "2026-11-20,17", "zzzzzzzzzzzz", "z" * 9000, ","])
def test_timeline_takes_any_cursor(browser, client_, worker, cursor):
    a_visit(client_, worker)

    assert browser.get(client_.get_absolute_url(), {"voor": cursor}).status_code == 200


def test_timeline_tells_nothing_by_a_visit_of_another_client(browser, client_, worker):
    a_visit(client_, worker, story="Van deze cliënt")
    others = [a_visit(a_client(), worker, visited_on=day) for day in (date(2026, 11, 1), TODAY)]

    answers = [browser.get(client_.get_absolute_url(), {"voor": one.reference}) for one in others]

    assert answers[0].context["timeline"] == answers[1].context["timeline"]
