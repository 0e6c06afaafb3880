"""Going back to a form and sending it again is known as a repeat (ADR 0012): the token comes back with the words."""

from itertools import count
from urllib.parse import parse_qs

import pytest
from django.conf import settings
from playwright.sync_api import Route

pytestmark = pytest.mark.browser

HOUSE = "http://127.0.0.1:9"
FORM = """<!doctype html><title>Melding</title><script type="module" src="/page.js"></script>
<form method="post"><input type="hidden" name="sending" value="token-{number}"><input name="about"><button>Op</button>
</form>"""


class House:
    """Draws the form anew for every visit, as the pages of a colleague are (`no-store`), and keeps what was sent."""

    def __init__(self) -> None:
        self.numbers, self.sent = count(1), []

    def answer(self, route: Route) -> None:
        """One request."""
        if route.request.url.endswith(".js"):
            route.fulfill(path=settings.BASE_DIR / "static" / "js" / "page.js")
        elif route.request.method == "POST":
            words = parse_qs(route.request.post_data)
            self.sent.append((words["sending"][0], words["about"][0]))
            route.fulfill(body="Dank u.", content_type="text/html")
        else:
            page = FORM.format(number=next(self.numbers))
            route.fulfill(body=page, content_type="text/html", headers={"Cache-Control": "no-store"})


@pytest.fixture
def house():
    return House()


@pytest.fixture
def page(browser, house):
    context = browser.new_context()
    context.route(f"{HOUSE}/**", house.answer)
    page = context.new_page()
    page.goto(f"{HOUSE}/nieuw/")
    yield page
    context.close()


def send(page, about):
    """Type and press the button."""
    page.locator("[name=about]").fill(about)
    page.get_by_role("button").click()
    page.wait_for_load_state()


def test_the_token_comes_back_with_the_words(page, house):
    send(page, "Meneer op 12")

    page.go_back()
    send(page, "Meneer op 12")

    assert house.sent == [("token-1", "Meneer op 12")] * 2
    assert next(house.numbers) == 3


def test_a_new_visit_has_a_token_of_its_own(page, house):
    send(page, "Meneer op 12")

    page.goto(f"{HOUSE}/nieuw/")
    send(page, "Meneer op 12")

    assert [token for token, _about in house.sent] == ["token-1", "token-2"]
