"""The trajectory: the page that tells everything about it, and its set-up."""

from datetime import date

import pytest

from audit.choices import Action, Ground
from audit.models import AccessLog, Event
from cases.models import Trajectory
from cases.services.closing import close_trajectory
from cases.services.guiding import set_up_trajectory
from cases.services.trajectories import change_trajectory
from tests.builders import TODAY, a_couple, a_person, a_trajectory, a_visit, a_worker
from tests.cases.guiding import a_hand_over, a_party, a_review
from tests.cases.pages import REASON, address, text
from tests.typings import assess

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("now")]
NOTHING = {"isolation_place": "", "direction": "", "group_reason": "", "planned_hours": "", "planned_until": ""}


def words(**typed):
    """What a browser sends of the set-up."""
    return NOTHING | {"group": "alone", "version": "1"} | typed


def set_up(trajectory, **facts):
    """The set-up, without the page."""
    nothing = {"isolation_place": "", "direction": "", "is_group": False, "group_reason": ""}
    facts = nothing | {"planned_hours": None, "planned_until": None} | facts
    return set_up_trajectory(trajectory=trajectory, version=trajectory.version, by=None, **facts)


def psychiatric(person, on=TODAY, row="structural_psychiatric"):
    """Typed in the row where psychiatry plays a part."""
    assess(person=person, persistence=row, orientation="", note="", on=on, by=None)


def test_the_page_tells_where_everything_stands(browser, worker, trajectory):
    set_up(
        trajectory, isolation_place="underlying", direction="soften", planned_hours=50, planned_until=date(2027, 3, 1)
    )
    a_visit(trajectory.client, worker, minutes=90)
    a_party(trajectory, name="Zus Annie")
    a_review(trajectory, kind="person")

    page = text(browser.get(address("trajectory", trajectory.client)))

    for told in (
        "sinds 01-10-2026, 50 dagen",
        worker.name,
        "Ligt eronder",
        "Ondersteuning: gevolgen verzachten",
        "Eén op één",
        "1 van 50 uur",
        "tot 01-03-2027",
        "Zus Annie",
        "Terugblik met de persoon",
        address("indicate", trajectory.client),
    ):
        assert told in page
    assert AccessLog.objects.get().page == "cases:trajectory"


def test_treatment_is_told_apart_from_support(browser, trajectory):
    set_up(trajectory, direction="network")

    assert "Behandeling: eigen netwerk versterken" in text(browser.get(address("trajectory", trajectory.client)))


def test_who_reads_with_a_reason_changes_nothing(signed_in, trajectory):
    browser = signed_in(a_worker())
    away = browser.get(address("trajectory", trajectory.client))
    browser.post(address("access", trajectory.client), {"reason": REASON})

    page = text(browser.get(address("trajectory", trajectory.client)))

    assert away.url == trajectory.client.get_absolute_url()
    assert AccessLog.objects.last().ground == Ground.REASON
    for name in ("status", "trajectory_plan", "party_add", "review_add", "close"):
        assert address(name, trajectory.client) not in page
        assert browser.get(address(name, trajectory.client)).status_code == 404


def test_earlier_trajectories_are_told_with_why_and_how_long(browser, worker, trajectory):
    close_trajectory(trajectory=trajectory, reason="moved", on=date(2026, 11, 10), version=1, by=worker, today=TODAY)
    a_trajectory(lead=worker, client=trajectory.client, on=date(2026, 11, 15))

    page = text(browser.get(address("trajectory", trajectory.client)))

    assert "Verhuisd" in page
    assert "01-10-2026 – 10-11-2026 · 40 dagen" in page


def test_without_a_running_trajectory_the_page_only_looks_back(browser, worker, trajectory):
    close_trajectory(trajectory=trajectory, reason="moved", on=TODAY, version=1, by=worker, today=TODAY)
    browser.post(address("access", trajectory.client), {"reason": REASON})

    page = text(browser.get(address("trajectory", trajectory.client)))

    assert "Er loopt geen traject" in page
    assert "Verhuisd" in page
    assert address("status", trajectory.client) not in page


@pytest.mark.parametrize("number", [1, 8])
def test_the_page_asks_the_same_statements_for_any_number(browser, worker, trajectory, statements, number):
    for each in range(number):
        a_party(trajectory, name=f"Naam {each}")
        a_party(trajectory, name="", user=a_worker())
        a_review(trajectory)
        a_visit(trajectory.client, worker, minutes=60)
    a_hand_over(trajectory)

    with statements() as seen:
        page = browser.get(address("trajectory", trajectory.client))

    assert len(seen) <= 14, seen
    assert len(page.content) < 60_000


def test_pha_21_the_set_up_may_stay_empty(browser, worker, trajectory):
    response = browser.post(address("trajectory_plan", trajectory.client), words())

    assert response.url == address("trajectory", trajectory.client)
    trajectory.refresh_from_db()
    assert (trajectory.planned_hours, trajectory.planned_until, trajectory.direction) == (None, None, "")
    assert Event.objects.get(action=Action.TRAJECTORY_CHANGED).by == worker


def test_the_set_up_is_kept(browser, trajectory):
    typed = words(isolation_place="dominant", direction="skills", planned_hours="40", planned_until="1-4-2027")

    browser.post(address("trajectory_plan", trajectory.client), typed)

    trajectory.refresh_from_db()
    assert (trajectory.isolation_place, trajectory.direction) == ("dominant", "skills")
    assert (trajectory.planned_hours, trajectory.planned_until) == (40, date(2027, 4, 1))


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        ({"planned_hours": "-3"}, "planned_hours"),
        ({"planned_hours": "veel"}, "planned_hours"),
        ({"planned_until": "ooit"}, "planned_until"),
        ({"planned_until": "30-9-2026"}, "planned_until"),
        ({"direction": "omhoog"}, "direction"),
        ({"group": ""}, "group"),
    ],
)
def test_the_set_up_says_why_not(browser, trajectory, typed, field):
    page = browser.post(address("trajectory_plan", trajectory.client), words(**typed))

    assert list(page.context["form"].errors) == [field]
    trajectory.refresh_from_db()
    assert trajectory.version == 1


def test_the_set_up_shows_both_when_somebody_was_first(browser, trajectory):
    set_up(trajectory, planned_hours=20)

    page = text(browser.post(address("trajectory_plan", trajectory.client), words(planned_hours="40")))

    assert "Iemand anders heeft dit intussen gewijzigd" in page
    assert "<strong>20</strong>" in page


def test_pha_17_a_group_without_a_reason_gets_a_warning_and_is_kept(browser, trajectory):
    saved = browser.post(address("trajectory_plan", trajectory.client), words(group="group"), follow=True)
    bare = browser.get(address("trajectory_plan", trajectory.client)).context["advice"]
    browser.post(
        address("trajectory_plan", trajectory.client),
        words(group="group", group_reason="Zij kennen elkaar al", version="2"),
    )

    told = browser.get(address("trajectory", trajectory.client))
    trajectory.refresh_from_db()
    assert "Eén op één is het uitgangspunt." in text(saved)
    assert [one.rule for one in bare] == ["PHA-17"]
    assert (trajectory.is_group, trajectory.group_reason) == (True, "Zij kennen elkaar al")
    assert told.context["advice"] == []
    assert "In een groep: Zij kennen elkaar al" in text(told)


def test_who_goes_back_to_one_to_one_leaves_no_reason_behind(browser, trajectory):
    set_up(trajectory, is_group=True, group_reason="Zij kennen elkaar al")

    browser.post(address("trajectory_plan", trajectory.client), words(group_reason="Zij kennen elkaar al", version="2"))

    trajectory.refresh_from_db()
    assert (trajectory.is_group, trajectory.group_reason) == (False, "")


def test_pha_18_more_hours_than_planned_ask_for_a_talk(browser, worker, trajectory):
    set_up(trajectory, planned_hours=2)
    a_visit(trajectory.client, worker, minutes=120)
    enough = browser.get(address("trajectory", trajectory.client)).context["advice"]
    a_visit(trajectory.client, worker, minutes=60)

    page = browser.get(address("trajectory", trajectory.client))

    assert enough == []
    assert [one.rule for one in page.context["advice"]] == ["PHA-18"]
    assert "er waren 2 uur gepland en het zijn er nu 3" in text(page)


def test_pha_18_a_planned_end_that_passed_is_on_the_list_while_at_work(browser, trajectory):
    set_up(trajectory, planned_until=date(2026, 11, 19))
    page = browser.get(address("trajectory", trajectory.client))
    late = list(Trajectory.objects.past_plan(TODAY))
    trajectory.refresh_from_db()
    rest = {"status": "rest", "question": "", "ask_again_on": TODAY, "version": trajectory.version}
    change_trajectory(trajectory=trajectory, by=None, **rest)

    assert "de geplande einddatum was 19-11-2026" in text(page)
    assert late == [trajectory]
    assert not Trajectory.objects.past_plan(date(2026, 11, 19)).exists()
    assert not Trajectory.objects.past_plan(TODAY).exists()


def test_pha_15_psychiatry_without_peers_looking_along_is_on_the_list(browser, trajectory):
    before = date(2026, 11, 1)
    psychiatric(trajectory.client.person)
    waiting = list(Trajectory.objects.to_peer_review(before))
    a_review(trajectory, kind="person")
    still = list(Trajectory.objects.to_peer_review(before))
    a_review(trajectory)

    assert (waiting, still) == ([trajectory], [trajectory])
    assert not Trajectory.objects.to_peer_review(before).exists()
    assert Trajectory.objects.to_peer_review(date(2026, 12, 1)).exists()
    assert not Trajectory.objects.to_peer_review(trajectory.opened_on).exists()


def test_pha_15_the_latest_typing_of_either_of_a_couple_counts(worker):
    trajectory = a_trajectory(lead=worker, client=a_couple())
    due = Trajectory.objects.to_peer_review(date(2026, 11, 1))
    psychiatric(a_person())
    nobody = list(due.all())
    psychiatric(trajectory.client.partner, date(2026, 10, 5))
    partner = list(due.all())
    psychiatric(trajectory.client.partner, row="structural")

    assert (nobody, partner, list(due.all())) == ([], [trajectory], [])


def test_pha_15_the_page_asks_for_peers_after_three_months(browser, worker):
    trajectory = a_trajectory(lead=worker, on=date(2026, 6, 1))
    psychiatric(trajectory.client.person)
    asked = browser.get(address("trajectory", trajectory.client)).context["advice"]
    a_review(trajectory, reviewed_on=date(2026, 9, 1))

    assert [one.rule for one in asked] == ["PHA-15"]
    assert browser.get(address("trajectory", trajectory.client)).context["advice"] == []
