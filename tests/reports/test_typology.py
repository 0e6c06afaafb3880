"""The matrix of a caseload: who is counted where, and who sees what of it."""

from datetime import timedelta

import pytest
from django.urls import reverse

from accounts.choices import Role
from cases.models import Client
from cases.services.closing import close_trajectory
from reports.choices import Stand
from tests.builders import TODAY, a_client, a_coordinator, a_couple, a_trajectory, a_user, a_worker, also
from tests.typings import assess, doubted, put_off, typed
from typology.choices import Orientation, Persistence, Profile
from typology.rules import DIMENSIONS

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("now")]
TYPOLOGY = reverse("reports:typology")
HIDDEN = "niet getoond"


@pytest.fixture
def worker():
    return a_worker()


def counted(browser, **asked):
    """Counts by label without the zeros, and the base."""
    found = browser.get(TYPOLOGY, asked).context["matrix"]
    return {one.label: one.count for one in (*found.profiles, *found.others) if one.count != "0"}, found.base


def stands(trajectory, persistence, orientation, on=TODAY):
    """Typed without the guide."""
    for person in trajectory.client.persons:
        assess(person=person, persistence=persistence, orientation=orientation, note="", on=on, by=trajectory.lead)


@pytest.mark.parametrize("role", [Role.WORKER, Role.COORDINATOR, Role.MANAGER])
@pytest.mark.parametrize("number", [3, 30])
def test_the_matrix_asks_the_same_statements_for_any_number(signed_in, statements, role, number):
    reader = a_user(role)
    for each in range(number):
        lead = reader if role == Role.WORKER else None
        stands(a_trajectory(lead=lead, client=a_couple()), *DIMENSIONS[list(Profile)[each % 8]])
    browser = signed_in(reader)

    with statements() as seen:
        page = browser.get(TYPOLOGY)

    assert len(seen) <= 6, seen
    assert len(page.content) < 60_000
    assert page.context["matrix"].base == str(2 * number)


@pytest.mark.parametrize("profile", Profile)
def test_typ_01_a_row_and_a_column_count_at_their_profile(signed_in, worker, profile):
    stands(a_trajectory(lead=worker), *DIMENSIONS[profile])

    assert counted(signed_in(worker)) == ({profile.label: "1"}, "1")


@pytest.mark.parametrize("row", Persistence)
def test_typ_04_unclear_counts_as_not_clearly_aimed(signed_in, worker, row):
    stands(a_trajectory(lead=worker), row, Orientation.UNCLEAR)

    found, _base = counted(signed_in(worker))

    assert found == {profile.label: "1" for profile, pair in DIMENSIONS.items() if pair == (row, "not_clearly")}


def test_rep_02_without_a_profile_there_are_four_different_things(signed_in, worker):
    _untyped, partly, column, doubt, nothing, postponed = (a_trajectory(lead=worker) for _each in range(6))
    stands(partly, Persistence.STRUCTURAL, "")
    stands(column, "", Orientation.PARTICIPATION)
    stands(nothing, "", "")
    doubted(doubt.client.person, Profile.HOOPVOLLEN, Profile.GEBORGENEN, worker)
    put_off(postponed.client.person, TODAY, worker)

    found = signed_in(worker).get(TYPOLOGY).context["matrix"].others

    assert [(one.label, one.count) for one in found] == [
        (Stand.DOUBT.label, "3"),
        (Stand.TOO_LITTLE.label, "1"),
        (Stand.POSTPONED.label, "1"),
        (Stand.NOT_TYPED.label, "1"),
    ]


def test_a_doubt_within_one_row_is_a_doubt_too(signed_in, worker):
    doubted(a_trajectory(lead=worker).client.person, Profile.HOOPVOLLEN, Profile.OVERLEVERS, worker)

    assert counted(signed_in(worker)) == ({Stand.DOUBT.label: "1"}, "1")


def test_the_latest_typing_counts(signed_in, worker):
    trajectory = a_trajectory(lead=worker)
    stands(trajectory, *DIMENSIONS[Profile.OVERLEVERS])
    stands(trajectory, *DIMENSIONS[Profile.ACTIEVEN], on=TODAY - timedelta(days=9))

    assert counted(signed_in(worker)) == ({"Overlevers": "1"}, "1")


def test_a_couple_counts_as_two_who_may_stand_apart(signed_in, worker):
    trajectory = a_trajectory(lead=worker, client=a_couple())
    typed(trajectory.client.partner, Profile.GEBORGENEN, worker)

    assert counted(signed_in(worker)) == ({"Geborgenen": "1", Stand.NOT_TYPED.label: "1"}, "2")


def test_rep_01_shares_stand_beside_their_base(signed_in, worker):
    for profile in (Profile.ACTIEVEN, Profile.ACTIEVEN, Profile.OVERLEVERS):
        stands(a_trajectory(lead=worker), *DIMENSIONS[profile])

    page = signed_in(worker).get(TYPOLOGY)

    assert {one.label: one.share for one in page.context["matrix"].profiles}["Actieven"] == "67 %"
    assert "n = 3" in page.content.decode()


def test_the_picture_says_the_same_as_the_table(signed_in, worker):
    for profile in (Profile.ACTIEVEN, Profile.ACTIEVEN, Profile.OVERLEVERS):
        stands(a_trajectory(lead=worker), *DIMENSIONS[profile])

    found = signed_in(worker).get(TYPOLOGY).context["matrix"]

    assert {cell.profile.label: cell.figure for cell in found.picture.cells} == {
        one.label: one.count for one in found.profiles
    }


def test_closed_trajectories_do_not_count(signed_in, worker):
    trajectory = a_trajectory(lead=worker)
    close_trajectory(trajectory=trajectory, reason="moved", on=TODAY, version=1, by=worker, today=TODAY)

    assert "Nog geen trajecten" in signed_in(worker).get(TYPOLOGY).content.decode()


def test_a_worker_sees_the_own_caseload_a_coordinator_the_teams(signed_in, worker):
    a_trajectory(lead=worker)
    a_trajectory()
    a_trajectory("Noord")
    far = a_trajectory("West").team
    user = also(a_coordinator("Zuid"), Role.COORDINATOR, "Noord")
    near = a_trajectory("Noord").team

    assert counted(signed_in(worker), over="teams")[1] == "1"
    browser = signed_in(user)
    assert [counted(browser, **asked)[1] for asked in ({}, {"team": near.reference}, {"over": "organisatie"})] == [
        "4",
        "2",
        "4",
    ]
    assert counted(browser, team=far.reference)[1] == "4"


def test_rep_04_a_manager_sees_no_small_cell_no_tint_of_one_and_no_name(signed_in):
    for profile, number in ((Profile.ACTIEVEN, 7), (Profile.GEBORGENEN, 2), (Profile.OVERLEVERS, 9)):
        for _each in range(number):
            client = a_client(last_name="Zonderling")
            stands(a_trajectory(client=client), *DIMENSIONS[profile])

    page = signed_in(a_user(Role.MANAGER)).get(TYPOLOGY)

    found = page.context["matrix"]
    assert {one.label: one.count for one in found.profiles if one.count not in ("0", HIDDEN)} == {"Overlevers": "9"}
    assert {cell.bar for cell in found.picture.cells if cell.figure == HIDDEN} == {0}
    assert found.base == "18"
    assert "Zonderling" not in page.content.decode()
    assert not any(client.reference in page.content.decode() for client in Client.objects.all())


def test_rep_04_fewer_than_five_in_all_have_no_total(signed_in):
    for _each in range(2):
        a_trajectory(client=a_couple())
        page = signed_in(a_user(Role.MANAGER)).get(TYPOLOGY)

    found = page.context["matrix"]
    assert (found.base, {one.count for one in (*found.profiles, *found.others)}) == ("", {HIDDEN})
    assert "te weinig om een totaal te tonen" in page.content.decode()


def test_rep_04_no_other_table_of_the_organisation_repeats_the_rows(signed_in):
    """The row of somebody whose profile is hidden would follow from a table of rows."""
    browser = signed_in(a_user(Role.MANAGER))

    page = browser.get(reverse("reports:caseload"), {"per": "rij"})

    assert "rij" not in dict(page.context["form"].fields["per"].choices)
    assert page.context["division"] != "rij"
    assert TYPOLOGY in page.content.decode()


def test_the_caseload_and_the_profiles_lead_here(signed_in, worker):
    browser = signed_in(worker)

    assert all(
        TYPOLOGY in browser.get(reverse(one)).content.decode() for one in ("reports:caseload", "typology:matrix")
    )
    assert TYPOLOGY not in signed_in(a_user(Role.VOLUNTEER)).get(reverse("typology:matrix")).content.decode()


@pytest.mark.parametrize("asked", [{"over": "\x00"}, {"over": "wereld"}, {"team": "\x00"}, {"team": "x" * 9000}])
@pytest.mark.parametrize("role", [Role.WORKER, Role.COORDINATOR, Role.MANAGER])
def test_the_matrix_takes_any_filter(signed_in, role, asked):
    assert signed_in(a_user(role)).get(TYPOLOGY, asked).status_code == 200
