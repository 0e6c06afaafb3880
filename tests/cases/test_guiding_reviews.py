"""A case is looked over: by peers, with the person, or with the others who take part."""

from datetime import date

import pytest

from audit.choices import Action
from audit.models import AccessLog, Event
from cases.models import CaseReview
from cases.services.closing import close_trajectory
from tests.builders import TODAY, a_trajectory, a_worker
from tests.cases.guiding import a_review
from tests.cases.pages import REASON, address, text

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("now")]
WORDS = {"kind": "peers", "reviewed_on": "18-11-2026", "with_whom": "Joost en de POH", "brought": "Rustig aan blijven."}


def test_empty_says_what_to_do(browser, own_client):
    page = text(browser.get(address("reviews", own_client)))

    assert "Nog niet teruggekeken" in page
    assert address("review_add", own_client) in page


def test_add_works_and_leaves_a_trace(browser, worker, own_client):
    response = browser.post(address("review_add", own_client), WORDS)

    assert response.url == address("reviews", own_client)
    review = CaseReview.objects.get()
    assert (review.kind, review.reviewed_on, review.by) == ("peers", date(2026, 11, 18), worker)
    assert Event.objects.get(action=Action.CASE_REVIEWED).by == worker
    assert AccessLog.objects.get().page == "cases:review_add"
    page = text(browser.get(response.url))
    for told in ("Intervisie met collega’s", "Joost en de POH", "Rustig aan blijven."):
        assert told in page


def test_add_counts_once(browser, own_client):
    for _each in range(2):
        browser.post(address("review_add", own_client), WORDS | {"sending": "dezelfde"})

    assert CaseReview.objects.count() == 1


@pytest.mark.parametrize(
    ("typed", "field"),
    [({"kind": ""}, "kind"), ({"reviewed_on": "ooit"}, "reviewed_on"), ({"reviewed_on": "21-11-2026"}, "reviewed_on")],
)
def test_add_says_why_not(browser, own_client, typed, field):
    page = browser.post(address("review_add", own_client), WORDS | typed)

    assert list(page.context["form"].errors) == [field]
    assert page.context["form"]["brought"].value() == WORDS["brought"]
    assert not CaseReview.objects.exists()


def test_the_list_asks_the_same_statements_for_any_number(browser, trajectory, statements):
    for _each in range(9):
        a_review(trajectory)

    with statements() as seen:
        browser.get(address("reviews", trajectory.client))

    assert len(seen) <= 8, seen


def test_what_came_out_is_for_who_may_read_the_file(signed_in, trajectory):
    a_review(trajectory)
    browser = signed_in(a_worker())
    away = browser.get(address("reviews", trajectory.client))
    browser.post(address("access", trajectory.client), {"reason": REASON})

    page = text(browser.get(address("reviews", trajectory.client)))

    assert away.url == trajectory.client.get_absolute_url()
    assert "Rustig aan." in page
    assert address("review_add", trajectory.client) not in page


def test_what_came_out_before_is_still_there_in_the_next_trajectory(browser, worker, trajectory):
    a_review(trajectory)
    close_trajectory(trajectory=trajectory, reason="moved", on=TODAY, version=1, by=worker, today=TODAY)
    a_trajectory(lead=worker, client=trajectory.client, on=TODAY)

    assert "Rustig aan." in text(browser.get(address("reviews", trajectory.client)))
