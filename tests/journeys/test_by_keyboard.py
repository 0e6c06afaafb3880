"""Without a mouse: every step by Tab, Space and Enter, as somebody works who cannot point."""

import pytest
from playwright.sync_api import expect

from cases.models import HandOver, HandOverTick, Trajectory
from tests.builders import TODAY, a_trajectory, a_worker

pytestmark = pytest.mark.browser
FAR = 120  # presses of Tab after which something counts as out of reach
FOCUSED = "() => document.activeElement.textContent.trim() || document.activeElement.value || ''"


@pytest.fixture
def worker():
    return a_worker()


@pytest.fixture
def trajectory(worker):
    return a_trajectory(lead=worker)


def tab_to(tab, words):
    """Press Tab until what has the focus begins with these words; what is not reached fails."""
    for _press in range(FAR):
        tab.page.keyboard.press("Tab")
        if tab.page.evaluate(FOCUSED).startswith(words):
            return
    raise AssertionError(f"not reached by keyboard: {words}")


def test_a_trajectory_is_closed_by_keyboard(open_tab, worker, trajectory):
    tab = open_tab("toetsen-afsluiten", 1280, worker).visit(trajectory.client.get_absolute_url())

    for words in ("Traject afsluiten", "Gaat verder op eigen kracht", "Traject afsluiten"):
        tab_to(tab, words)
        with tab.page.expect_navigation():
            tab.page.keyboard.press("Enter")

    assert Trajectory.objects.get(pk=trajectory.pk).closing_reason == "own_strength"


def test_a_step_of_a_hand_over_is_ticked_by_keyboard(open_tab, worker, trajectory):
    hand_over = HandOver.objects.create(trajectory=trajectory, giver=worker, taker=a_worker(), begun_on=TODAY)
    tab = open_tab("toetsen-overdracht", 360, worker).visit(f"{trajectory.client.get_absolute_url()}overdracht/")

    tab_to(tab, "We zijn er samen geweest")
    with tab.page.expect_navigation():
        tab.page.keyboard.press("Space")

    assert HandOverTick.objects.get(hand_over=hand_over).step == "introduced"


def test_an_advice_is_put_aside_by_keyboard(open_tab, worker, trajectory):
    Trajectory.objects.filter(pk=trajectory.pk).update(question="debts")
    tab = open_tab("toetsen-advies", 1280, worker).visit(trajectory.client.get_absolute_url())

    tab_to(tab, "Opzij leggen")
    with tab.page.expect_navigation():
        tab.page.keyboard.press("Enter")
    reason = tab.page.locator("main input[type=radio]").first
    reason.press("Space")
    expect(reason).to_be_checked()
    tab_to(tab, "Opzij leggen")
    tab.page.keyboard.press("Enter")

    expect(tab.page.locator(".messages")).to_contain_text("Het advies ligt opzij")
