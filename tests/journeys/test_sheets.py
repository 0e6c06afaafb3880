"""Instruments on the table between two people, and a reflection afterwards: kept at every tap, usable by everybody."""

import re

import pytest
from django.urls import reverse
from playwright.sync_api import expect

from cases.models import OwnSheet, PersonSheet
from instruments.answers import AnswerFacts
from instruments.queries import answers_of
from tests.builders import a_trajectory, a_visit, a_worker
from tests.cases.filling import SKILLS, filled, reflected

pytestmark = pytest.mark.browser
LOOKS = {"phone": (360, {}), "dark": (1280, {"color_scheme": "dark"})}
KEPT = re.compile(r"^Bewaard om \d\d:\d\d$")


@pytest.fixture
def worker():
    return a_worker()


@pytest.fixture
def own_client(worker):
    found = a_trajectory(lead=worker).client
    a_visit(found, worker)
    return found


def answer(tab, question, label):
    """One of the answers, on its words."""
    chips = tab.page.get_by_role("group", name=question).locator("label.option")
    chips.filter(has_text=re.compile(f"^{label}$")).click()


def kept(tab):
    """Wait until the page says that it was kept."""
    expect(tab.page.locator("[data-autosave-status]")).to_have_text(KEPT)


@pytest.mark.parametrize("look", LOOKS)
def test_the_statements_are_filled_in_together_and_compared_later(open_tab, worker, own_client, look):
    width, options = LOOKS[look]
    filled(own_client, worker, on=own_client.trajectories.get().opened_on, emptiness="yes")
    tab = open_tab(f"stellingen-{look}", width, worker, **options).visit(own_client.get_absolute_url())

    tab.follow("Instrumenten bij de fasen").press("Opnieuw invullen : Voel ik me eenzaam?")
    answer(tab, "Ik voel een leegte om me heen", "Nee")
    kept(tab)

    sheet = PersonSheet.objects.get(sheet__finished_at=None)
    assert answers_of(sheet.sheet) == {"emptiness": AnswerFacts("no")}
    tab.tap("De persoon zelf").press("Klaar")
    assert "eerst “Ja”, nu “Nee”" in tab.words
    assert "door de persoon zelf ingevuld" in tab.words


def test_what_was_tapped_is_still_there_after_the_phone_went_dark(open_tab, worker, own_client):
    tab = open_tab("interesses", 360, worker).visit(reverse("cases:sheets", args=[own_client.reference]))
    tab.press("Invullen : Interesses en waarden")
    answer(tab, "Tuinieren", "Leuk")
    kept(tab)

    tab.visit(reverse("cases:sheets", args=[own_client.reference])).follow("Verder invullen : Interesses en waarden")

    expect(tab.page.get_by_label("Leuk").first).to_be_checked()


def test_a_number_is_chosen_with_the_keyboard_alone_and_taken_back(open_tab, worker):
    tab = open_tab("vaardigheden", 1280, worker).visit(reverse("cases:own_sheets"))
    tab.press("Invullen : Mijn vaardigheden in ondersteunen")
    first = tab.page.locator("fieldset.ask--scale").first
    silent = first.locator("label", has_text="Geen antwoord")
    expect(silent).to_be_hidden()

    first.locator("input").first.focus()
    tab.page.keyboard.press("Space")
    tab.page.keyboard.press("ArrowRight")
    kept(tab)

    own = OwnSheet.objects.get()
    assert [one.value for one in answers_of(own.sheet).values()] == ["2"]
    silent.click()
    expect(tab.page.locator("[name=version]")).not_to_have_value("2")
    expect(silent).to_be_visible()


def test_a_reflection_is_shared_and_taken_back(open_tab, worker):
    own = reflected(worker, SKILLS, consult="2")
    tab = open_tab("delen", 360, worker).visit(reverse("cases:own_sheet", args=[own.reference]))

    assert "gedeeld met team Zuid" in tab.press("Deel met het team").words
    assert "alleen voor jou" in tab.press("Neem terug").words
