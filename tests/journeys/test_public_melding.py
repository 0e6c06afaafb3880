"""Somebody in town is worried: tells it, comes back with the number, adds something; and the desk reads it."""

import pytest

from accounts.choices import Role
from signals.models import Concern
from tests.builders import a_user
from tests.signals.outside import FOLLOW, REPORT, a_meldpunt

pytestmark = pytest.mark.browser
SEEN, LATER = "De gordijnen blijven al dagen dicht.", "Vanmorgen brandde er licht."
WAYS = [(360, True), (1280, True), (360, False)]


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize(("width", "script"), WAYS, ids=["phone", "desktop", "no-script"])
def test_a_worry_is_told_followed_and_added_to(open_tab, clock, width, script, language):
    a_meldpunt()
    desk = a_user(Role.DESK, "Meldpunt", name="Dora Deur")
    melder = open_tab(f"public-{language}-{'script' if script else 'bare'}", width, script=script).visit(REPORT)
    if language == "en":
        press(melder, "header")

    press(melder.fill(about="Mevrouw op nummer 77", seen=""))
    clock.shift(20)
    melder.page.locator("label.option").first.click()
    press(melder.fill(seen=SEEN, reporter="Jan, 06-12345678"))
    number = melder.page.locator(".receipt__number").text_content()
    press(melder.visit(FOLLOW).fill(number=number.upper().replace("-", " ")))
    press(melder.fill(text=LATER))

    assert melder.page.locator("html").get_attribute("lang") == language
    assert melder.page.locator(".utrecht-alert--success").is_visible()
    for secret in ("nummer 77", SEEN, "Jan, 06", LATER):
        assert secret not in melder.page.content()
    concern = Concern.objects.get()
    assert concern.source_id == "neighbour"
    reading = open_tab(f"public-{language}", width, desk).visit("/meldingen/").choose_row("Mevrouw op nummer 77")
    assert SEEN in reading.words
    assert LATER in reading.words


@pytest.mark.parametrize("script", [True, False])
def test_going_back_and_sending_again_is_still_one_melding(open_tab, clock, script):
    a_meldpunt()
    melder = open_tab("public-back", 360, script=script).visit(REPORT)
    clock.shift(20)
    press(melder.fill(about="Meneer Jonker", seen=SEEN))
    first = melder.page.url

    melder.page.go_back()
    assert melder.page.locator("[name='seen']").input_value() == SEEN
    press(melder)

    assert melder.page.url == first
    assert Concern.objects.count() == 1


def test_a_volunteer_passes_on_a_worry(open_tab):
    a_meldpunt()
    volunteer = open_tab("worry", 360, a_user(Role.VOLUNTEER, name="Vera Vrijwillig")).visit("/zorgen/")

    volunteer.follow("Zorg doorgeven").fill(about="Mevrouw van het leesuur", seen=SEEN).press("Zorg doorgeven")
    volunteer.follow("Mijn zorgen")

    assert "ontvangen" in volunteer.words
    assert SEEN not in volunteer.page.content()


def press(tab, part="main"):
    """The button of the one form there, whatever its language."""
    with tab.page.expect_navigation():
        tab.page.locator(f"{part} form button[type='submit']").click()
    return tab._arrive()
