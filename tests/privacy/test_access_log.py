"""Who may review who looked at whom."""

from datetime import UTC, datetime, timedelta

import pytest
from django.urls import reverse

from accounts.choices import Role
from audit.choices import Ground
from audit.models import AccessLog
from tests.builders import a_client, a_coordinator, a_person, a_user, a_worker

pytestmark = pytest.mark.django_db
NOON = datetime(2026, 11, 20, 11, 0, tzinfo=UTC)


def a_look(client, user, minutes=0, **facts):
    """One opened file, some minutes past noon."""
    facts = {"page": "desk:client", "ground": Ground.CASELOAD} | facts
    log = AccessLog.objects.create(target="cases.Client", target_reference=client.reference, user=user, **facts)
    AccessLog.objects.filter(pk=log.pk).update(at=NOON + timedelta(minutes=minutes))
    return log


@pytest.mark.parametrize("role", [Role.COORDINATOR, Role.PRIVACY_OFFICER])
@pytest.mark.parametrize("number", [3, 30])
def test_pri_01_access_log_asks_the_same_statements_for_any_number(signed_in, statements, role, number):
    for each in range(number):
        a_look(a_client(), a_worker(), each)
    client = signed_in(a_user(role))

    with statements() as seen:
        page = client.get(reverse("privacy:access_log"))

    assert len(seen) <= 6, seen
    assert len(page.context["rows"]) == number


def test_access_log_tells_when_who_whom_where_and_why(signed_in):
    worker, client = a_worker(), a_client(last_name="Bos")
    a_look(client, worker, ground=Ground.REASON, purpose="Vervang Samira deze week")

    (row,) = signed_in(a_coordinator()).get(reverse("privacy:access_log")).context["rows"]

    assert (row.at, row.who, row.client) == ("20-11-2026 12:00", worker.name, "Riet de Bos")
    assert (row.reference, row.page, row.ground) == (client.reference, "cliëntpagina", "inzage met reden")
    assert row.purpose == "Vervang Samira deze week"


def test_access_log_names_both_of_a_couple(signed_in):
    client = a_client(last_name="Bos")
    client.partner = a_person(first_name="Jan", prefix="", last_name="Smit")
    client.save()
    a_look(client, a_worker())

    (row,) = signed_in(a_coordinator()).get(reverse("privacy:access_log")).context["rows"]

    assert row.client == "Riet de Bos en Jan Smit"


def test_access_log_shows_the_coordinator_own_teams_and_the_privacy_officer_all(signed_in):
    worker = a_worker()
    a_look(a_client("Zuid", last_name="Bos"), worker)
    a_look(a_client("Noord", last_name="Veld"), worker)
    url = reverse("privacy:access_log")

    coordinator = signed_in(a_coordinator("Zuid")).get(url).context["rows"]
    officer = signed_in(a_user(Role.PRIVACY_OFFICER)).get(url).context["rows"]

    assert [row.client for row in coordinator] == ["Riet de Bos"]
    assert {row.client for row in officer} == {"Riet de Bos", "Riet de Veld"}


def test_access_log_continues_newest_first_where_the_page_ended(signed_in):
    worker, client = a_worker(), a_client()
    logs = [a_look(client, worker, minutes=each // 3) for each in range(60)]
    browser = signed_in(a_coordinator())

    first = browser.get(reverse("privacy:access_log"))
    second = browser.get(first.context["next_url"])

    shown = [row.at for page in (first, second) for row in page.context["rows"]]
    assert len(shown) == len(logs)
    assert shown == sorted(shown, reverse=True)
    assert (len(second.context["rows"]), second.context["next_url"]) == (10, "")


def test_access_log_starts_from_the_beginning_at_an_unreadable_cursor(signed_in):
    a_look(a_client(), a_worker())

    page = signed_in(a_coordinator()).get(reverse("privacy:access_log"), {"voor": "verzonnen"})

    assert len(page.context["rows"]) == 1


def test_access_log_filters_by_user_and_ground_with_tags_that_take_them_off(signed_in):
    worker, other, client = a_worker(), a_worker(), a_client()
    a_look(client, worker)
    a_look(client, worker, ground=Ground.TEAM)
    a_look(client, other, ground=Ground.TEAM)
    browser, url = signed_in(a_coordinator()), reverse("privacy:access_log")

    page = browser.get(url, {"wie": worker.reference, "grond": "team"})

    assert len(page.context["rows"]) == 1
    by_user, by_ground = page.context["tags"]
    assert by_user.label == worker.name
    assert len(browser.get(by_user.url).context["rows"]) == 2
    assert len(browser.get(by_ground.url).context["rows"]) == 2
