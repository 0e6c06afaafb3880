"""Questions in a real browser: more answers at once, from whom they are, and how far one is; kept by every tap."""

import re
from datetime import date

import pytest
from django.conf import settings
from django.test import Client
from playwright.sync_api import expect

from accounts.choices import Role
from instruments.answers import AnswerFacts
from instruments.queries import answers_of
from tests.builders import a_sheet, a_user, an_instrument
from tests.conftest import PATIENCE
from tests.instruments.card import some_questions
from tests.sign_in import sign_in

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True),
    pytest.mark.urls("tests.instruments.house"),
]


@pytest.fixture
def sheet():
    return a_sheet(an_instrument("vragen", some_questions()), people="unknown")


@pytest.fixture
def page(browser, live_server, sheet):
    """The questions on a phone."""
    session = sign_in(Client(), a_user(Role.ADMINISTRATOR)).cookies[settings.SESSION_COOKIE_NAME].value
    context = browser.new_context(viewport={"width": 360, "height": 740}, locale="nl-NL")
    context.set_default_timeout(PATIENCE)
    context.add_cookies([{"name": settings.SESSION_COOKIE_NAME, "value": session, "url": live_server.url}])
    page = context.new_page()
    page.goto(f"{live_server.url}/proef/{sheet.reference}/")
    yield page
    context.close()


def tap(page, words):
    """One answer, on its words."""
    page.locator("label:visible", has_text=re.compile(f"^{re.escape(words)}$")).first.click()


def test_more_answers_and_where_they_come_from_are_kept_by_every_tap(page, sheet):
    expect(page.locator("[data-autosave-answered]")).to_have_text("0 van 3 beantwoord")
    fold = page.locator("#vraag-trouble .sourced")
    expect(fold).to_be_hidden()

    tap(page, "Rouw")
    tap(page, "Geld")
    fold.locator("summary").click()
    fold.locator("[name=q-trouble-since]").fill("3-11-2026")
    with page.expect_response(lambda answer: "q-trouble-source=client" in (answer.request.post_data or "")):
        tap(page, "Zegt de persoon zelf")

    expect(page.locator("[data-autosave-status]")).to_have_text(re.compile(r"^Bewaard om \d\d:\d\d$"))
    expect(page.locator("[data-autosave-answered]")).to_have_text("1 van 3 beantwoord")
    expect(fold.get_by_text("Geen bron")).to_be_visible()
    page.reload()
    expect(page.locator("#vraag-trouble summary")).to_have_text(
        "Notitie, dag en bron: Zegt de persoon zelf, 03-11-2026"
    )
    assert answers_of(sheet)["trouble"] == AnswerFacts("money;grief", "", date(2026, 11, 3), "client")


def test_nothing_beside_something_is_told_and_the_rest_is_kept(page, sheet):
    tap(page, "Geld")
    tap(page, "Niets van dit alles")
    tap(page, "Niemand")

    expect(page.locator("[data-autosave-status]")).to_contain_text("niet allebei")
    assert answers_of(sheet)["people"] == AnswerFacts("nobody")


def test_every_answer_is_as_large_as_a_thumb_and_fits_a_small_phone(page):
    page.set_viewport_size({"width": 320, "height": 640})
    tap(page, "Rouw")
    page.locator("#vraag-trouble summary").click()

    sizes = [
        box.bounding_box() for box in page.locator(".ask label:visible:has(input), .sourced summary:visible").all()
    ]

    assert len(sizes) > 10
    assert min(size["height"] for size in sizes) >= 44
    assert page.evaluate("document.documentElement.scrollWidth") == 320


def test_a_question_that_is_pointed_at_is_in_sight_below_its_heading(page):
    page.set_viewport_size({"width": 360, "height": 400})

    page.goto(page.url + "#vraag-trouble")

    question, heading = page.locator("#vraag-trouble").bounding_box(), page.locator("#kop-now").bounding_box()
    assert question["y"] >= heading["y"] + heading["height"]
    assert question["y"] < 200
    unlike = "getComputedStyle(document.querySelector('#vraag-trouble')).backgroundColor != 'rgba(0, 0, 0, 0)'"
    assert page.evaluate(unlike)
