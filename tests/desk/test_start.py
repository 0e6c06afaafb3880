"""Mijn werk: what is on somebody's list today."""

from datetime import date, datetime, timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from accounts.choices import Role
from accounts.models import User
from cases.models import InvolvedParty, ReasonedAccess
from cases.services.access import take_access
from cases.services.planning import make_appointment
from cases.services.trajectories import change_trajectory
from cases.services.visits import agree, keep_promise
from signals.services.concerns import accept_concern
from tests.builders import (
    NOW,
    TODAY,
    a_client,
    a_concern,
    a_coordinator,
    a_goal,
    a_step_towards,
    a_trajectory,
    a_user,
    a_visit,
    a_worker,
    also,
)
from tests.typings import assess

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("now")]
START = reverse("desk:start")


def text(response):
    """The words of a page."""
    return response.content.decode()


def titles(browser, section):
    """What stands under this heading."""
    sections = {str(one.title): one for one in browser.get(START).context["sections"]}
    return [item.title for item in sections[section].items]


@pytest.fixture
def worker():
    return a_worker()


@pytest.fixture
def trajectory(worker):
    return a_trajectory(lead=worker)


def a_busy_team(worker, number):
    """So many of everything that may stand on a start page."""
    for each in range(number):
        old = a_trajectory(lead=worker, on=date(2025, 1, 1))
        agree(client=old.client, what="Bellen", due_on=TODAY, by=worker, promised_by=worker)
        a_step_towards(a_goal(old), doer="colleague", user=worker, due_on=TODAY)
        make_appointment(client=old.client, starts_at=NOW + timedelta(hours=1), by=worker)
        assess(
            person=old.client.person, persistence="structural", orientation="", note="", on=date(2025, 1, 1), by=worker
        )
        a_concern(at=NOW - timedelta(days=20 + each))
        accept_concern(concern=a_concern(), version=1, by=worker)
        a_trajectory()
        asking = a_trajectory(lead=worker)
        rest = {"status": "rest", "question": "", "ask_again_on": TODAY, "version": 1}
        change_trajectory(trajectory=asking, by=worker, **rest)
        reason = {"reason": "Ik neem waar voor Samira", "hours": 4, "shortest": 15}
        take_access(client=old.client, by=a_worker(), at=NOW, **reason)


@pytest.mark.parametrize("roles", [[Role.WORKER], [Role.COORDINATOR], [Role.WORKER, Role.COORDINATOR]])
@pytest.mark.parametrize("number", [3, 12])
def test_start_asks_the_same_statements_for_any_number_and_stays_small(signed_in, statements, roles, number):
    user = a_user(roles[0])
    for role in roles[1:]:
        also(user, role, "Zuid")
    a_busy_team(user, number)
    browser = signed_in(User.objects.get(pk=user.pk))

    with statements() as seen:
        page = browser.get(START)

    assert len(seen) <= 14, seen
    assert len(page.content) < 60_000


@pytest.mark.parametrize("role", Role)
def test_start_greets_every_role(signed_in, role):
    user = a_user(role)

    assert f"Dag {user.name}" in text(signed_in(user).get(START))


def test_start_without_a_role_tells_whom_to_ask(signed_in):
    assert "Nog geen rol" in text(signed_in(a_user(None)).get(START))


@pytest.mark.parametrize(("days", "listed"), [(-30, True), (0, True), (7, True), (8, False), (None, False)])
def test_pha_06_own_promises_that_are_due_stand_on_the_list(signed_in, worker, trajectory, days, listed):
    due_on = None if days is None else TODAY + timedelta(days=days)
    agree(client=trajectory.client, what="Formulier brengen", due_on=due_on, by=worker, promised_by=worker)

    assert titles(signed_in(worker), "Eigen toezeggingen") == (["Formulier brengen"] if listed else [])


def test_pha_06_own_steps_of_a_plan_stand_among_them_and_lead_to_the_plan(signed_in, worker, trajectory):
    goal = a_goal(trajectory)
    a_step_towards(goal, what="Meegaan naar het koor", doer="colleague", user=worker, due_on=TODAY - timedelta(days=1))
    a_step_towards(goal, what="Van een ander", doer="colleague", user=a_worker(), due_on=TODAY)
    agree(client=trajectory.client, what="Formulier brengen", due_on=TODAY, by=worker, promised_by=worker)
    browser = signed_in(worker)

    assert titles(browser, "Eigen toezeggingen") == ["Meegaan naar het koor", "Formulier brengen"]
    assert reverse("cases:goals", args=[trajectory.client.reference]) in text(browser.get(START))


def test_pha_06_of_a_colleague_or_the_client_and_what_is_done_do_not(signed_in, worker, trajectory):
    for promised_by in (a_worker(), None):
        agree(client=trajectory.client, what="Niet van mij", due_on=TODAY, by=worker, promised_by=promised_by)
    done = agree(client=trajectory.client, what="Gedaan", due_on=TODAY, by=worker, promised_by=worker)
    keep_promise(agreement=done, version=1, on=TODAY, by=worker)

    assert titles(signed_in(worker), "Eigen toezeggingen") == []


def test_start_of_a_worker_lists_what_the_method_asks_and_nothing_of_another(signed_in, worker):
    a_busy_team(a_worker(), 2)
    old = a_trajectory(lead=worker, on=date(2025, 1, 1), client=a_client(prefix="", last_name="Oud"))
    assess(person=old.client.person, persistence="", orientation="", note="", on=date(2025, 1, 1), by=worker)
    resting = a_trajectory(lead=worker, client=a_client(prefix="", last_name="Rust"))
    rest = {"status": "rest", "question": "", "ask_again_on": TODAY, "version": 1}
    change_trajectory(trajectory=resting, by=worker, **rest)
    browser = signed_in(worker)

    assert titles(browser, "Contact dat verwatert") == ["Riet Oud"]
    assert titles(browser, "Opnieuw vragen") == ["Riet Rust"]
    assert titles(browser, "Typering opnieuw bekijken") == ["Riet Oud"]
    assert titles(browser, "Meldingen: huisbezoek of niet?") == []
    assert titles(browser, "Wie keek er mee in jouw dossiers") == []


def test_pha_24_who_never_had_a_talk_stands_above_who_had_one_long_ago(signed_in, worker):
    talked, never = (a_client(prefix="", last_name=name) for name in ("Ooit", "Nooit"))
    for client in (talked, never):
        a_trajectory(lead=worker, on=date(2025, 1, 1), client=client)
    a_visit(talked, worker, visited_on=date(2025, 2, 1))

    assert titles(signed_in(worker), "Contact dat verwatert") == ["Riet Nooit", "Riet Ooit"]


@pytest.mark.parametrize(
    ("moment", "listed"),
    [((2026, 11, 18, 9), True), ((2026, 11, 20, 14), True), ((2026, 11, 21, 23), True), ((2026, 11, 22, 0), False)],
)
def test_appointments_of_today_tomorrow_and_those_forgotten_stand_on_top(signed_in, worker, trajectory, moment, listed):
    make_appointment(client=trajectory.client, starts_at=timezone.make_aware(datetime(*moment)), by=worker)  # noqa: DTZ001

    assert len(titles(signed_in(worker), "Vandaag en morgen")) == int(listed)


def test_appointments_keep_a_protected_address_out(signed_in, worker):
    client = a_client(street="Geheimlaan", is_address_protected=True)
    open_client = a_client(street="Kade", house_number=5)
    for one in (client, open_client):
        make_appointment(client=one, starts_at=NOW + timedelta(hours=1), by=worker)

    page = text(signed_in(worker).get(START))

    assert "Kade 5" in page
    assert "Geheimlaan" not in page


def test_sig_02_sig_06_start_of_a_coordinator_lists_what_nobody_holds_and_what_waits(signed_in, worker):
    a_concern(about="Van niemand", at=NOW)
    a_concern(about="Wacht lang", at=NOW - timedelta(days=20), owner=worker)
    a_concern("Noord", about="Van een ander team", at=NOW - timedelta(days=20))
    browser = signed_in(a_coordinator())

    assert titles(browser, "Meldingen zonder eigenaar") == ["Van niemand"]
    assert titles(browser, "Wacht lang op een eerste contact") == ["Wacht lang"]
    assert "Van een ander team" not in text(browser.get(START))


def test_start_of_a_coordinator_lists_trajectories_without_a_lead(signed_in, worker):
    a_trajectory(client=a_client(prefix="", last_name="Wees"))
    left = a_worker()
    a_trajectory(client=a_client(prefix="", last_name="Verlaten"), lead=left)
    a_trajectory(lead=worker)
    left.is_active = False
    left.save()

    assert set(titles(signed_in(a_coordinator()), "Trajecten zonder regiehouder")) == {"Riet Wees", "Riet Verlaten"}


def test_who_looked_stays_a_week(signed_in, worker, trajectory):
    reason = {"reason": "Ik neem waar voor Samira", "hours": 4, "shortest": 15}
    take_access(client=trajectory.client, by=a_worker(), at=NOW - timedelta(days=6), **reason)
    take_access(client=trajectory.client, by=a_worker(), at=NOW - timedelta(days=8), **reason)

    assert len(titles(signed_in(worker), "Wie keek er mee in jouw dossiers")) == 1
    assert ReasonedAccess.objects.count() == 2


def test_a_section_shows_eight_and_says_that_there_are_more(signed_in, worker):
    for _each in range(12):
        a_concern()

    sections = signed_in(a_coordinator()).get(START).context["sections"]

    section = next(one for one in sections if one.rule == "SIG-02")
    assert (len(section.items), section.has_more) == (8, True)
    assert section.more_url.endswith("?status=zonder-eigenaar")


def test_who_looked_is_told_of_the_own_caseload_and_of_nobody_s_own_looking(signed_in, worker, trajectory):
    reason = {"hours": 4, "shortest": 15, "at": NOW}
    InvolvedParty.objects.create(trajectory=trajectory, user=(partner := a_worker()), since_on=TODAY)
    take_access(client=trajectory.client, by=a_worker(), reason="Ik neem waar voor Samira", **reason)
    take_access(client=a_trajectory(lead=worker).client, by=worker, reason="Mijn eigen nieuwsgierigheid", **reason)
    heading = "Wie keek er mee in jouw dossiers"

    for reader in (worker, partner):
        page = text(signed_in(reader).get(START))
        assert "Ik neem waar voor Samira" in page
        assert "Mijn eigen nieuwsgierigheid" not in page
        assert len(titles(signed_in(reader), heading)) == 1
    assert titles(signed_in(a_worker()), heading) == []


def test_who_looked_is_told_of_every_team_to_a_coordinator_who_is_privacy_officer(signed_in):
    user = also(a_coordinator("Noord"), Role.PRIVACY_OFFICER, "Noord")
    reason = {"hours": 4, "shortest": 15, "at": NOW, "by": a_worker()}
    take_access(client=a_trajectory("Zuid").client, reason="In een dossier van Zuid", **reason)

    assert "In een dossier van Zuid" in text(signed_in(User.objects.get(pk=user.pk)).get(START))


def test_who_looked_stands_once_on_the_list_of_a_worker_who_coordinates_elsewhere(signed_in):
    user = also(a_coordinator("Noord"), Role.WORKER, "Zuid")
    reason = {"hours": 4, "shortest": 15, "by": a_worker(), "at": NOW}
    take_access(client=a_trajectory(lead=user).client, reason="In mijn eigen dossier", **reason)
    take_access(client=a_trajectory("Noord").client, reason="In een dossier van Noord", **reason)
    take_access(client=a_trajectory("Zuid").client, reason="Van een ander in Zuid", **reason)

    page = text(signed_in(User.objects.get(pk=user.pk)).get(START))

    assert page.count("In mijn eigen dossier") == page.count("In een dossier van Noord") == 1
    assert "Van een ander in Zuid" not in page
