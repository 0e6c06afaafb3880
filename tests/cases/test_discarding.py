"""A begun instrument that is thrown away, put back, and one of an earlier trajectory."""

from datetime import date

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.urls import reverse

from accounts.choices import Role
from audit.choices import Action
from audit.models import AccessLog, Event
from cases.models import OwnSheet, PersonSheet
from cases.services.closing import close_trajectory
from cases.services.sheets import (
    finish_person_sheet,
    keep_person_sheet,
    restore_own_sheet,
    restore_person_sheet,
    share_own_sheet,
    start_own_sheet,
)
from instruments.answers import AnswerFacts
from instruments.queries import answers_of
from instruments.services.sheets import discard_sheet
from tests.builders import NOW, TODAY, a_trajectory, a_user, a_worker, also
from tests.cases.filling import SKILLS, begun, filled, reflected
from tests.cases.pages import address, text

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("now")]
ANSWERS = {"emptiness": AnswerFacts("yes")}
JSON = {"HTTP_ACCEPT": "application/json"}


@pytest.fixture
def sheet(own_client, worker):
    found = begun(own_client, worker)
    keep(found, worker)
    return PersonSheet.objects.select_related("sheet__edition", "person").get(pk=found.pk)


def keep(sheet, by, *, version=1, is_by_person=False, answers=ANSWERS):
    """One save."""
    return keep_person_sheet(person_sheet=sheet, answers=answers, version=version, is_by_person=is_by_person, by=by)


def page_of(name, client, sheet):
    """The address of a page about one instrument of this client."""
    return reverse(f"cases:{name}", args=[client.reference, sheet.reference])


def discard(sheet, by, *, version):
    """Thrown away."""
    return discard_sheet(sheet=sheet.sheet, version=version, at=NOW, by=by)


def test_throwing_away_asks_once_works_and_leaves_a_trace(browser, own_client, worker, sheet):
    url = page_of("sheet_discard", own_client, sheet)
    assert url in text(browser.get(page_of("sheet_fill", own_client, sheet)))
    assert "Gooi weg" in text(browser.get(url))

    page = text(browser.post(url, {"version": "2"}, follow=True))

    assert "Weggegooid." in page
    assert f'<a href="{url}">Ongedaan maken</a>' in page
    assert "nog niet klaar" not in page
    assert "Verder invullen" not in page
    assert Event.objects.filter(action=Action.SHEET_DISCARDED, by=worker).count() == 1
    assert AccessLog.objects.filter(page="cases:sheet_discard", user=worker).count() == 2


def test_undo_brings_it_back_as_it_was(browser, own_client, worker, sheet):
    discard(sheet, worker, version=2)
    url = page_of("sheet_discard", own_client, sheet)
    assert browser.get(page_of("sheet_fill", own_client, sheet)).url == url
    assert "Zet terug" in text(browser.get(url))

    answer = browser.post(url, {"terug": "ja"})

    assert answer.url == page_of("sheet_fill", own_client, sheet)
    assert "nog niet klaar" in text(browser.get(address("sheets", own_client)))
    assert answers_of(sheet.sheet) == ANSWERS


def test_after_it_was_thrown_away_a_next_one_begins_and_the_first_stays_away(browser, own_client, worker, sheet):
    discard(sheet, worker, version=2)

    second = begun(own_client, worker)

    assert second != sheet
    assert answers_of(second.sheet) == {}
    page = text(browser.post(page_of("sheet_discard", own_client, sheet), {"terug": "ja"}))
    assert "Hieraan is intussen opnieuw begonnen" in page
    with pytest.raises(ValidationError, match="intussen opnieuw begonnen"):
        restore_person_sheet(person_sheet=sheet, by=worker)


def test_a_stale_page_throws_nothing_away(browser, own_client, sheet):
    page = text(browser.post(page_of("sheet_discard", own_client, sheet), {"version": "1"}))

    assert "Iemand anders" in page
    sheet.sheet.refresh_from_db()
    assert sheet.sheet.discarded_at is None


def test_what_is_finished_is_never_thrown_away(browser, own_client, worker):
    done = filled(own_client, worker, emptiness="yes")

    page = text(browser.post(page_of("sheet_discard", own_client, done), {"version": "2"}, follow=True))

    assert "Wat is afgerond, blijft bewaard" in page
    done.sheet.refresh_from_db()
    assert done.sheet.discarded_at is None


def test_another_tab_hears_that_it_was_thrown_away(browser, own_client, worker, sheet):
    discard(sheet, worker, version=2)
    typed = {"version": "2", "q-emptiness": "no"}

    told = browser.post(page_of("sheet_fill", own_client, sheet), typed, **JSON)

    assert told.status_code == 422
    assert "weggegooid" in told.json()["problem"]


def test_an_own_reflection_is_thrown_away_and_put_back(browser, worker):
    own = start_own_sheet(code=SKILLS, on=TODAY, by=worker)
    url = reverse("cases:own_sheet_discard", args=[own.reference])
    assert url in text(browser.get(reverse("cases:own_sheet_fill", args=[own.reference])))

    assert "Verder invullen" not in text(browser.post(url, {"version": "1"}, follow=True))
    assert browser.post(url, {"terug": "ja"}).url == reverse("cases:own_sheet_fill", args=[own.reference])

    assert "Verder invullen" in text(browser.get(reverse("cases:own_sheets")))
    with pytest.raises(PermissionDenied):
        restore_own_sheet(own_sheet=own, by=a_worker())


def test_of_an_own_reflection_only_one_is_open(worker):
    first = start_own_sheet(code=SKILLS, on=TODAY, by=worker)
    discard(first, worker, version=1)
    start_own_sheet(code=SKILLS, on=TODAY, by=worker)

    with pytest.raises(ValidationError, match="intussen opnieuw begonnen"):
        restore_own_sheet(own_sheet=first, by=worker)


def saved(sheet):
    """How often it was written down that this sheet was saved or finished."""
    references = [sheet.reference, sheet.sheet.reference]
    found = Event.objects.filter(target_reference__in=references, action__in=["sheet_saved", "sheet_finished"])
    return [one.action for one in found.order_by("pk")]


def test_one_save_is_one_event(own_client, worker):
    sheet = begun(own_client, worker)
    keep(sheet, worker, is_by_person=True)
    assert saved(sheet) == ["sheet_saved"]

    keep(sheet, worker, version=3, is_by_person=False)
    assert saved(sheet) == ["sheet_saved"] * 2

    keep(sheet, worker, version=4, is_by_person=False)
    assert saved(sheet) == ["sheet_saved"] * 2


def test_finishing_is_one_event_too(own_client, worker):
    sheet = begun(own_client, worker)

    finish_person_sheet(person_sheet=sheet, answers=ANSWERS, version=1, is_by_person=True, by=worker, at=NOW)

    sheet.refresh_from_db()
    assert sheet.is_by_person
    assert saved(sheet) == ["sheet_finished"]


def test_a_finished_one_says_why_it_is_not_filled_in(browser, own_client, worker):
    done = filled(own_client, worker, emptiness="yes")

    page = text(browser.get(page_of("sheet_fill", own_client, done), follow=True))

    assert "Dit is al afgerond en verandert niet meer" in page


def test_one_of_an_earlier_trajectory_says_so(browser, own_client, worker, trajectory):
    old = filled(own_client, worker, on=date(2026, 11, 4), emptiness="yes")
    assert "eerder traject" not in text(browser.get(page_of("sheet", own_client, old)))
    close_trajectory(
        trajectory=trajectory, reason="goal_reached", on=date(2026, 11, 10), version=trajectory.version, by=worker,
        today=TODAY,
    )  # fmt: skip
    a_trajectory(lead=worker, client=own_client, on=date(2026, 11, 12))
    new = filled(own_client, worker, emptiness="no")

    listed = text(browser.get(address("sheets", own_client)))

    assert listed.count("eerder traject") == 1
    assert "eerder traject, van" in text(browser.get(page_of("sheet", own_client, old)))
    assert "eerder traject" not in text(browser.get(page_of("sheet", own_client, new)))


def test_what_was_shared_stays_with_the_team_of_then(worker):
    own = reflected(worker, consult="2")
    share_own_sheet(own_sheet=own, is_shared=True, version=1, by=worker)
    north, south = a_worker("Noord"), a_worker()
    assert list(OwnSheet.objects.visible_to(south)) == [own]

    also(worker, Role.WORKER, "Noord")

    assert list(OwnSheet.objects.visible_to(south)) == [own]
    assert not OwnSheet.objects.visible_to(north)
    worker.memberships.filter(team__name="Zuid").update(until_on=TODAY)
    assert not OwnSheet.objects.visible_to(south)
    assert not OwnSheet.objects.visible_to(north)


def test_in_two_teams_it_is_asked_with_which(browser, worker):
    also(worker, Role.WORKER, "Noord")
    own = reflected(worker, consult="2")
    url, share = (reverse(f"cases:{name}", args=[own.reference]) for name in ("own_sheet", "own_sheet_share"))
    assert "Met welk team?" in text(browser.get(url))
    assert "Kies met welk team" in text(browser.post(share, {"delen": "ja", "version": "1"}, follow=True))
    north = worker.memberships.get(team__name="Noord").team

    page = text(browser.post(share, {"delen": "ja", "version": "1", "team": north.reference}, follow=True))

    assert "Team Noord kan dit nu lezen" in page
    assert list(OwnSheet.objects.visible_to(a_worker("Noord"))) == [own]
    assert not OwnSheet.objects.visible_to(a_worker())


def test_a_team_that_is_not_theirs_is_no_team_to_share_with(browser, worker):
    own = reflected(worker, consult="2")
    elsewhere = a_user(Role.WORKER, "Noord").memberships.get().team

    with pytest.raises(ValidationError, match="Kies met welk team"):
        share_own_sheet(own_sheet=own, is_shared=True, version=1, by=worker, team=elsewhere)
