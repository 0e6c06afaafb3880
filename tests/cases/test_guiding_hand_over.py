"""The lead goes to a colleague: warm, step by step, or at once."""

from datetime import date

import pytest
from django.urls import reverse

from audit.choices import Action
from audit.models import Event
from cases.models import Agreement, Client, HandOver, InvolvedParty, PlanAction
from cases.services.closing import close_trajectory
from cases.services.hand_overs import finish_hand_over, give_lead, pass_on_promises
from cases.services.visits import agree
from tests.builders import TODAY, a_coordinator, a_goal, a_step_towards, a_trajectory, a_worker, an_appointment
from tests.cases.guiding import a_hand_over, a_party
from tests.cases.pages import address, text

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("now")]


@pytest.fixture
def taker():
    return a_worker()


def test_pha_16_a_warm_hand_over_is_offered_first(signed_in, worker, trajectory):
    page = signed_in(a_coordinator()).get(address("lead", trajectory.client))

    assert f"Nu heeft {worker.name} de regie." in text(page)
    assert page.context["form"]["way"].value() == "warm"
    assert [one.rule for one in page.context["advice"]] == ["PHA-16"]


def test_pha_16_warm_the_taker_comes_along_and_the_lead_stays(signed_in, worker, trajectory, taker):
    typed = {"lead": taker.pk, "way": "warm", "reason": "Verhuist naar Noord", "version": "1"}

    response = signed_in(a_coordinator()).post(address("lead", trajectory.client), typed)

    assert response.url == reverse("desk:start")
    hand_over = HandOver.objects.running().get()
    assert (hand_over.giver, hand_over.taker, hand_over.reason) == (worker, taker, "Verhuist naar Noord")
    trajectory.refresh_from_db()
    assert trajectory.lead == worker
    assert list(Client.objects.caseload_of(taker)) == [trajectory.client]
    assert [list(HandOver.objects.of(one)) for one in (worker, taker, a_worker())] == [[hand_over], [hand_over], []]


def test_at_once_ends_what_runs(signed_in, trajectory, taker):
    hand_over, other = a_hand_over(trajectory, taker), a_worker()
    browser, url = signed_in(a_coordinator()), address("lead", trajectory.client)
    told = text(browser.get(url))

    browser.post(url, {"lead": other.pk, "way": "at_once", "version": "1"})

    assert f"loopt een overdracht naar {taker.name}" in told
    trajectory.refresh_from_db()
    hand_over.refresh_from_db()
    assert (trajectory.lead, hand_over.stopped_on) == (other, TODAY)
    assert not InvolvedParty.objects.present().exists()


def test_at_once_to_who_was_taking_over_is_done(trajectory, taker):
    hand_over = a_hand_over(trajectory, taker)

    give_lead(trajectory=trajectory, lead=taker, version=1, on=TODAY, by=taker)

    hand_over.refresh_from_db()
    assert (hand_over.done_on, hand_over.stopped_on) == (TODAY, None)
    assert not InvolvedParty.objects.present().exists()


def test_another_taker_takes_the_place_of_the_first(trajectory, taker):
    first = a_hand_over(trajectory)

    second = a_hand_over(trajectory, taker)

    first.refresh_from_db()
    assert first.stopped_on == TODAY
    assert HandOver.objects.running().get() == second
    assert InvolvedParty.objects.present().get().user == taker


@pytest.mark.parametrize("way", ["warm", "at_once"])
def test_not_to_who_has_it_nor_to_another_team(signed_in, worker, trajectory, way):
    browser, url = signed_in(a_coordinator()), address("lead", trajectory.client)

    for one in (worker, a_worker("Noord")):
        page = browser.post(url, {"lead": one.pk, "way": way, "version": "1"})
        assert "lead" in page.context["form"].errors

    assert not HandOver.objects.exists()


def test_twice_to_the_same_colleague_says_that_it_runs(signed_in, trajectory, taker):
    a_hand_over(trajectory, taker)

    page = signed_in(a_coordinator()).post(
        address("lead", trajectory.client), {"lead": taker.pk, "way": "warm", "version": "1"}
    )

    assert f"Er loopt al een overdracht naar {taker.name}." in text(page)
    assert HandOver.objects.count() == 1


@pytest.mark.parametrize("gone", ["nobody", "inactive", "elsewhere"])
def test_where_nobody_can_hand_it_over_the_lead_is_given_as_before(signed_in, taker, gone):
    lead = None if gone == "nobody" else a_worker()
    trajectory = a_trajectory(lead=lead)
    if gone == "inactive":
        lead.is_active = False
        lead.save()
    if gone == "elsewhere":
        lead.memberships.update(until_on=TODAY)
    browser, url = signed_in(a_coordinator()), address("lead", trajectory.client)
    page = browser.get(url)

    browser.post(url, {"lead": taker.pk, "version": "1"})

    assert "way" not in page.context["form"].fields
    assert page.context["advice"] == []
    trajectory.refresh_from_db()
    assert trajectory.lead == taker


def test_a_step_is_ticked_and_taken_back_and_a_double_tap_is_one(browser, worker, trajectory, taker):
    hand_over, url = a_hand_over(trajectory, taker), address("hand_over_step", trajectory.client)

    for _each in range(2):
        browser.post(url, {"taken": "told"})
    tick = hand_over.ticks.get()
    browser.post(url, {"undone": "told"})

    assert (tick.step, tick.done_on, tick.by) == ("told", TODAY, worker)
    assert not hand_over.ticks.exists()
    assert Event.objects.filter(action=Action.HAND_OVER_STEP).count() == 2
    assert browser.post(url, {"taken": "verzonnen"}).status_code == 404


def test_pha_16_finishing_gives_the_lead_and_names_what_was_not_done(browser, worker, trajectory, taker):
    hand_over = a_hand_over(trajectory, taker)
    browser.post(address("hand_over_step", trajectory.client), {"taken": "told"})
    page = text(browser.get(address("hand_over", trajectory.client)))

    response = browser.post(address("hand_over_finish", trajectory.client), {"version": "1"})

    assert "Nog niet afgevinkt: De persoon mocht zeggen" in page
    assert "Na een paar weken is gevraagd" not in page[page.index("Nog niet afgevinkt") :]
    assert response.url == reverse("desk:start")
    trajectory.refresh_from_db()
    hand_over.refresh_from_db()
    assert (trajectory.lead, hand_over.done_on) == (taker, TODAY)
    assert not InvolvedParty.objects.present().exists()
    assert Event.objects.get(action=Action.HAND_OVER_DONE).by == worker


def test_looking_back_may_come_after(signed_in, worker, trajectory, taker):
    hand_over = a_hand_over(trajectory, taker)
    finish_hand_over(hand_over=hand_over, version=1, on=TODAY, by=worker)
    browser = signed_in(taker)

    browser.post(address("hand_over_step", trajectory.client), {"taken": "looked_back"})
    page = browser.get(address("hand_over", trajectory.client))

    assert hand_over.ticks.get().step == "looked_back"
    assert page.context["advice"] == []
    assert address("hand_over_finish", trajectory.client) not in text(page)


def test_stopping_leaves_the_lead_and_ends_the_part_of_the_taker(browser, worker, trajectory, taker):
    hand_over = a_hand_over(trajectory, taker)

    response = browser.post(address("hand_over_stop", trajectory.client), {"version": "1"})

    assert response.url == address("trajectory", trajectory.client)
    trajectory.refresh_from_db()
    hand_over.refresh_from_db()
    assert (trajectory.lead, hand_over.stopped_on) == (worker, TODAY)
    assert not Client.objects.caseload_of(taker).exists()
    assert browser.get(address("hand_over", trajectory.client)).url == address("trajectory", trajectory.client)


def test_who_took_part_before_goes_on_after_a_stop(browser, trajectory, taker):
    a_party(trajectory, name="", user=taker)
    a_hand_over(trajectory, taker)

    browser.post(address("hand_over_stop", trajectory.client), {"version": "1"})

    assert InvolvedParty.objects.present().get().user == taker


@pytest.mark.parametrize("name", ["hand_over_finish", "hand_over_stop"])
def test_a_stale_or_second_tap_changes_nothing(browser, worker, trajectory, taker, name):
    a_hand_over(trajectory, taker)

    stale = text(browser.post(address(name, trajectory.client), {"version": "9"}, follow=True))

    assert "Dit is intussen al veranderd." in stale
    assert HandOver.objects.running().exists()
    trajectory.refresh_from_db()
    assert trajectory.lead == worker


def test_what_the_giver_promised_is_listed_and_passed_on(browser, worker, trajectory, taker):
    client = trajectory.client
    promise = agree(client=client, what="De huisarts bellen", due_on=TODAY, by=worker, promised_by=worker)
    agree(client=client, what="Zelf bellen", due_on=None, by=worker, promised_by=None)
    step = a_step_towards(a_goal(trajectory), what="Samen naar de markt", doer="colleague", by=worker)
    an_appointment(client, worker)
    a_hand_over(trajectory, taker)
    before = text(browser.get(address("hand_over", client)))

    for _each in range(2):
        browser.post(address("hand_over_promises", client))

    after = browser.get(address("hand_over", client))
    for told in ("De huisarts bellen", "Samen naar de markt", "Huisbezoek"):
        assert told in before
    assert "Zelf bellen" not in before
    assert [one.kind for one in after.context["still"]] == ["appointment"]
    assert (Agreement.objects.get(pk=promise.pk).user, PlanAction.objects.get(pk=step.pk).user) == (taker, taker)
    assert Event.objects.filter(target_reference=promise.reference).count() == 2


def test_the_page_asks_the_same_statements_for_any_number(browser, worker, trajectory, taker, statements):
    goal = a_goal(trajectory)
    for each in range(8):
        agree(client=trajectory.client, what=f"Bellen {each}", due_on=TODAY, by=worker, promised_by=worker)
        a_step_towards(goal, doer="colleague", by=worker)
    a_hand_over(trajectory, taker)

    with statements() as seen:
        browser.get(address("hand_over", trajectory.client))

    assert len(seen) <= 10, seen


def test_of_a_closed_trajectory_nothing_is_handed_over(browser, worker, trajectory, taker):
    a_hand_over(trajectory, taker)
    close_trajectory(trajectory=trajectory, reason="moved", on=TODAY, version=1, by=worker, today=TODAY)

    assert browser.post(address("hand_over_finish", trajectory.client), {"version": "1"}).status_code == 404
    assert not HandOver.objects.running().exists()
    assert not HandOver.objects.of(taker).running().exists()


def test_the_first_contact_day_is_kept_through_a_hand_over(worker, trajectory, taker):
    """The trajectory goes on: only who leads it changes."""
    hand_over = a_hand_over(trajectory, taker)

    finish_hand_over(hand_over=hand_over, version=1, on=date(2026, 11, 25), by=worker)

    trajectory.refresh_from_db()
    assert (trajectory.opened_on, trajectory.status, trajectory.version) == (date(2026, 10, 1), "active", 2)


def test_what_the_client_would_do_stays_so_when_nobody_handed_over():
    trajectory = a_trajectory(lead=None)
    promise = agree(client=trajectory.client, what="Belt zelf", due_on=None, by=a_worker(), promised_by=None)

    pass_on_promises(hand_over=a_hand_over(trajectory), by=None)

    promise.refresh_from_db()
    assert promise.user is None
