"""Another answer than before, with script: what belonged to the one before falls away in sight, and comes back."""

from datetime import date

import pytest
from django.urls import reverse

from cases.services.observing import keep_observations
from cases.typing.observed import observed
from instruments.answers import AnswerFacts
from tests.builders import NOW, a_trajectory, a_worker
from tests.typings import put_off

pytestmark = pytest.mark.browser
TOLD = AnswerFacts("no_need", "“Laat mij maar” 🌱", date(2026, 11, 3), "client")


@pytest.fixture
def worker():
    return a_worker()


@pytest.fixture
def client_(worker):
    client = a_trajectory(lead=worker).client
    keep_observations(person=client.person, answers={"wish": TOLD}, version=1, by=worker, at=NOW)
    return client


@pytest.fixture
def wish(open_tab, worker, client_):
    """The question about the wish, on a phone; it must be asked for after what was put away."""

    def opened():
        tab = open_tab("typing-again", 360, worker, has_touch=True)
        return tab.visit(reverse("cases:observe", args=[client_.reference])).page.locator("#vraag-wish")

    return opened


def tap(wish, answer):
    """One of the answers, and wait until it is kept."""
    with wish.page.expect_response(lambda response: response.request.method == "POST") as kept:
        wish.locator("> .chips label", has_text=answer).tap()
    assert kept.value.ok


def beside(wish):
    """What stands in the fold: its heading, the note and the day."""
    note, day = wish.locator("textarea"), wish.locator("input[name$=since]")
    return wish.locator("summary").text_content(), note.input_value(), day.input_value()


def test_an_open_sheet_keeps_the_note_and_asks(wish, client_):
    wish = wish()

    tap(wish, "Erbij horen")

    assert wish.get_by_text("Het antwoord is veranderd. Klopt de notitie nog?").is_visible()
    assert beside(wish) == ("Notitie, dag en bron: 20-11-2026", TOLD.note, "20-11-2026")
    assert observed(client_.person).answers["wish"] == AnswerFacts("belong", TOLD.note, NOW.date(), "")

    tap(wish, "Zegt geen behoefte te hebben")
    assert beside(wish) == ("Notitie, dag en bron: Zegt de persoon zelf, 03-11-2026", TOLD.note, "03-11-2026")
    assert wish.get_by_text("Klopt de notitie nog?").is_hidden()
    assert observed(client_.person).answers["wish"] == TOLD


def test_a_sheet_that_was_put_away_keeps_the_note_itself(wish, worker, client_):
    put_off(client_.person, date(2027, 1, 5), worker)
    wish = wish()

    tap(wish, "Erbij horen")
    assert beside(wish) == ("Notitie, dag en bron: 20-11-2026", "", "20-11-2026")
    with wish.page.expect_response(lambda response: response.request.method == "POST"):
        wish.locator("label.option", has_text="Zegt de persoon zelf").tap()
    assert observed(client_.person).answers["wish"] == AnswerFacts("belong", "", NOW.date(), "client")

    tap(wish, "Zegt geen behoefte te hebben")
    assert observed(client_.person).answers["wish"] == TOLD
