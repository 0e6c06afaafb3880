"""The caseload table: who sees what of whom."""

from datetime import timedelta

import pytest
from django.urls import reverse

from accounts.choices import Role
from cases.services.closing import close_trajectory
from cases.services.trajectories import enter_phase
from reports.choices import Division
from tests.builders import TODAY, a_client, a_coordinator, a_district, a_trajectory, a_user, a_visit, a_worker, also
from tests.typings import assess

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("now")]
CASELOAD = reverse("reports:caseload")
HIDDEN = "niet getoond"


def text(response):
    """The words of a page."""
    return response.content.decode()


def table(browser, **asked):
    """The lines of a table as counts by label, and its base."""
    found = browser.get(CASELOAD, asked).context["table"]
    return {str(line.label): line.count for line in found.lines}, found.base


@pytest.mark.parametrize("role", [Role.WORKER, Role.COORDINATOR, Role.MANAGER])
@pytest.mark.parametrize("per", Division)
@pytest.mark.parametrize("number", [3, 30])
def test_caseload_asks_the_same_statements_for_any_number(signed_in, statements, role, per, number):
    reader = a_user(role)
    for each in range(number):
        person = {"district": a_district(f"Wijk {each}")}
        lead = reader if role == Role.WORKER else a_worker()
        assess_and_visit(a_trajectory(lead=lead, client=a_client(**person)), lead)
    browser = signed_in(reader)

    with statements() as seen:
        page = browser.get(CASELOAD, {"per": per})

    assert len(seen) <= 6, seen
    assert len(page.content) < 60_000
    assert f"n = {number}" in text(page) or number < 5


def assess_and_visit(trajectory, worker):
    """With something to count in every table."""
    assess(person=trajectory.client.person, persistence="structural", orientation="", note="", on=TODAY, by=worker)
    a_visit(trajectory.client, worker)


def test_caseload_of_a_worker_is_the_own_one(signed_in):
    worker = a_worker()
    a_trajectory(lead=worker)
    a_trajectory(lead=a_worker())

    page = signed_in(worker).get(CASELOAD)

    assert page.context["table"].base == "1"
    assert page.context["division"] == Division.ROW


def test_caseload_of_a_coordinator_is_that_of_the_team_by_worker(signed_in):
    worker = a_worker()
    a_trajectory(lead=worker)
    a_trajectory()
    a_trajectory("Noord")

    assert table(signed_in(a_coordinator())) == ({worker.name: "1", "geen regiehouder": "1"}, "2")


def test_caseload_filters_on_a_team_of_the_own_ones(signed_in):
    user = also(a_coordinator("Zuid"), Role.COORDINATOR, "Noord")
    near, far = a_trajectory("Zuid").team, a_trajectory("West").team
    a_trajectory("Noord")
    browser = signed_in(user)

    assert table(browser, per="team", team=near.reference) == ({"Zuid": "1"}, "1")
    assert table(browser, per="team", team=far.reference)[1] == "2"


def test_caseload_counts_open_trajectories_only(signed_in):
    close_trajectory(trajectory=a_trajectory(), reason="moved", on=TODAY, version=1, by=None, today=TODAY)

    assert "Nog geen trajecten" in text(signed_in(a_coordinator()).get(CASELOAD))


def test_rep_02_not_typed_and_too_little_known_are_counted_apart(signed_in):
    worker = a_worker()
    _untyped, too_little, typed = (a_trajectory(lead=worker) for _each in range(3))
    assess(person=too_little.client.person, persistence="", orientation="", note="", on=TODAY, by=worker)
    assess(person=typed.client.person, persistence="threatening", orientation="", note="", on=TODAY, by=worker)

    counts, base = table(signed_in(worker), per="rij")

    assert (counts["nog niet getypeerd"], counts["te weinig informatie"], counts["dreigend"]) == ("1", "1", "1")
    assert (counts["structureel"], base) == ("0", "3")


def test_rep_02_the_latest_typing_counts(signed_in):
    worker = a_worker()
    person = a_trajectory(lead=worker).client.person
    assess(person=person, persistence="structural", orientation="", note="", on=TODAY, by=worker)
    assess(person=person, persistence="", orientation="", note="", on=TODAY - timedelta(days=5), by=worker)

    counts, _base = table(signed_in(worker), per="rij")

    assert (counts["structureel"], counts["te weinig informatie"]) == ("1", "0")


def test_caseload_counts_every_phase_somebody_is_in(signed_in):
    worker = a_worker()
    trajectory = a_trajectory(lead=worker)
    enter_phase(trajectory=trajectory, phase="listen", on=TODAY, by=worker)

    counts, base = table(signed_in(worker), per="fase")

    assert (counts["1 Herkennen"], counts["3 Luisteren"], counts["4 Wensen en talenten"], base) == ("1", "1", "0", "1")


@pytest.mark.parametrize(
    ("days", "label"),
    [(None, "nog geen gesprek"), (42, "korter dan 6 weken geleden"), (43, "6 tot 12 weken geleden"),
     (84, "6 tot 12 weken geleden"), (85, "langer dan 12 weken geleden")],
)  # fmt: skip
def test_caseload_tells_how_long_ago_the_last_contact_was(signed_in, days, label):
    worker = a_worker()
    trajectory = a_trajectory(lead=worker, on=TODAY - timedelta(days=200))
    if days is not None:
        a_visit(trajectory.client, worker, visited_on=TODAY - timedelta(days=days))

    counts, _base = table(signed_in(worker), per="contact")

    assert [name for name, count in counts.items() if count == "1"] == [label]


def test_rep_04_a_manager_sees_no_small_cell_and_no_name(signed_in):
    for team, number in (("Zuid", 6), ("Noord", 2), ("West", 9)):
        for _each in range(number):
            a_trajectory(team, client=a_client(team, last_name="Zonderling"))
    browser = signed_in(a_user(Role.MANAGER))

    assert table(browser, per="team") == ({"Noord": HIDDEN, "West": "9", "Zuid": HIDDEN}, "17")
    assert "Zonderling" not in text(browser.get(CASELOAD))


@pytest.mark.parametrize("per", Division)
def test_rep_04_the_total_is_the_same_in_every_table(signed_in, per):
    for team in ("Zuid", "Noord"):
        for _each in range(4):
            a_trajectory(team)

    assert table(signed_in(a_user(Role.MANAGER)), per=per)[1] == "8"


@pytest.mark.parametrize(
    ("per", "absent"), [("team", "Leegteam"), ("wijk", "Leegwijk (Zuid)"), ("werker", "Leegwerker (Zuid)")]
)
def test_rep_04_outside_the_team_who_has_nobody_has_a_line_too(signed_in, per, absent):
    """Else five labels and a total of five would tell that each has one."""
    a_district("Leegwijk")
    a_worker("Leegteam")
    a_user(Role.WORKER, name="Leegwerker")
    a_trajectory()

    assert absent in table(signed_in(a_user(Role.MANAGER)), per=per)[0]


def test_rep_04_fewer_than_five_in_all_have_no_total(signed_in):
    a_trajectory()
    browser = signed_in(a_user(Role.MANAGER))

    assert {table(browser, per=per)[1] for per in Division} == {""}
    assert "te weinig om een totaal te tonen" in text(browser.get(CASELOAD))


def test_caseload_goes_no_further_than_the_role(signed_in):
    a_trajectory("Noord")
    for role in (Role.WORKER, Role.COORDINATOR):
        browser = signed_in(a_user(role, "Zuid"))
        assert {table(browser, per="team", over=over)[1] for over in ("organisatie", "teams", "mijn")} == {"0"}


@pytest.mark.parametrize(
    "asked",
    [
        {"per": "haarkleur"},
        {"per": "\x00"},
        {"over": "\x00"},
        {"over": "wereld"},
        {"team": "\x00"},
        {"team": "x" * 9000},
    ],
)
@pytest.mark.parametrize("role", [Role.WORKER, Role.COORDINATOR, Role.MANAGER])
def test_caseload_takes_any_filter(signed_in, role, asked):
    assert signed_in(a_user(role)).get(CASELOAD, asked).status_code == 200


def test_rep_04_a_phase_hides_small_cells_only(signed_in):
    worker = a_worker()
    for place in range(9):
        trajectory = a_trajectory(lead=worker)
        if place < 4:
            enter_phase(trajectory=trajectory, phase="listen", on=TODAY, by=worker)

    counts, base = table(signed_in(a_user(Role.MANAGER)), per="fase")

    assert (counts["1 Herkennen"], counts["3 Luisteren"], counts["4 Wensen en talenten"], base) == (
        "9",
        HIDDEN,
        "0",
        "9",
    )


def test_rep_04_who_does_not_belong_to_the_team_is_counted_without_a_name(signed_in):
    """A label that only shows when it counts would tell."""
    for _each in range(6):
        a_trajectory("Zuid", client=a_client("Zuid", district=a_district("Verweg", "Noord")))

    counts, _base = table(signed_in(a_user(Role.MANAGER)), per="wijk")

    assert (counts["anders of niemand (Zuid)"], counts["Verweg (Noord)"]) == ("6", "0")


@pytest.mark.parametrize(
    ("role", "sees_typings"), [(Role.WORKER, False), (Role.COORDINATOR, True), (Role.MANAGER, True)]
)
def test_caseload_leads_to_the_figures_of_typing(signed_in, role, sees_typings):
    page = text(signed_in(a_user(role)).get(CASELOAD))

    assert f'href="{reverse("reports:typology")}"' in page
    assert (f'href="{reverse("reports:typings")}"' in page) is sees_typings
