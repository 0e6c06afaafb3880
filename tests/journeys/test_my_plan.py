"""My plan on paper: one A4 to hand to a client, and the plan at work without a mouse or a script's help."""

import re

import pytest
from django.urls import reverse

from tests.builders import TODAY, a_goal, a_step_towards, a_trajectory, a_worker

pytestmark = pytest.mark.browser
PAGE = re.compile(rb"/Type\s*/Page\b(?!s)")
HELPS = {
    "own_ways": "Eerst een rondje om het blok, met een lijstje op zak. Niet alles op één dag.",
    "supporters": "Mijn zus Ans, de buurman en de mensen van het koor",
}


@pytest.fixture
def worker():
    return a_worker()


@pytest.fixture
def trajectory(worker):
    return a_trajectory(lead=worker)


def test_three_goals_fit_on_one_a4_also_with_a_long_name(open_tab, worker, trajectory):
    worker.name = "Wilhelmina van Zuidhoven-Terpstra"
    worker.save()
    for _each in range(3):
        words = "Ik wil weer eens naar de markt, en daar iemand gedag zeggen"
        goal = a_goal(trajectory, words=words, **HELPS)
        for what in ("De bustijden opzoeken", "De buurman vragen", "Samen met de bus gaan, op een rustige dag"):
            a_step_towards(goal, what=what, doer="colleague", user=worker, due_on=TODAY)
    tab = open_tab("mijn-plan", 1280, worker)

    tab.visit(reverse("cases:goals_paper", args=[trajectory.client.reference]))
    paper = tab.page.pdf(format="A4", prefer_css_page_size=True)

    assert len(PAGE.findall(paper)) == 1


def test_which_colleague_is_asked_once_it_is_one_of_us(open_tab, worker, trajectory):
    goal = a_goal(trajectory)
    tab = open_tab("stap", 360, worker)
    tab.visit(reverse("cases:goal_step_add", args=[trajectory.client.reference, goal.reference]))
    asked = tab.page.locator("[name=user]")
    before = asked.is_visible()

    tab.page.get_by_label("een van ons").check()

    assert not before
    assert asked.is_visible()


@pytest.mark.parametrize(("width", "script"), [(320, True), (1280, False)])
def test_a_step_is_done_with_one_tap(open_tab, worker, trajectory, width, script):
    a_step_towards(a_goal(trajectory, **HELPS), what="De bustijden opzoeken", due_on=TODAY)
    tab = open_tab("doelen", width, worker, script=script)
    tab.visit(reverse("cases:goals", args=[trajectory.client.reference]))

    tab.page.get_by_role("button", name="De bustijden opzoeken").click()

    tab.page.get_by_role("link", name="Wat bracht het?").first.wait_for()
    assert tab.page.get_by_text("1 stap gedaan").is_visible()
