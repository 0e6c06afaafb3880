"""The card in a real browser: kept while it is filled in, quick with a thumb, one A4 on paper."""

import re

import pytest
from django.conf import settings
from django.test import Client
from playwright.sync_api import Route, expect

from accounts.choices import Role
from instruments.answers import AnswerFacts
from instruments.queries import answers_of
from instruments.services.sheets import save_sheet
from tests.builders import a_sheet, a_user, an_instrument
from tests.conftest import PATIENCE
from tests.instruments.card import a_long_card
from tests.sign_in import sign_in

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True),
    pytest.mark.urls("tests.instruments.house"),
]
PAPER = {"format": "A4", "prefer_css_page_size": True}


@pytest.fixture
def open_page(browser, live_server):
    """`open_page(path)`: a phone in the hand of an administrator."""
    contexts = []
    session = sign_in(Client(), a_user(Role.ADMINISTRATOR)).cookies[settings.SESSION_COOKIE_NAME].value

    def opened(path, **options):
        context = browser.new_context(viewport={"width": 360, "height": 740}, locale="nl-NL", **options)
        contexts.append(context)
        context.set_default_timeout(PATIENCE)
        context.add_cookies([{"name": settings.SESSION_COOKIE_NAME, "value": session, "url": live_server.url}])
        page = context.new_page()
        page.goto(live_server.url + path)
        return page

    yield opened
    for context in contexts:
        context.close()


@pytest.fixture
def sheet():
    return a_sheet(slaap="not_seen")


@pytest.fixture
def card(open_page, sheet):
    return open_page(f"/proef/{sheet.reference}/")


def tap(page, item, answer):
    """One of the three answers, on its words."""
    page.get_by_role("group", name=item).locator("label", has_text=re.compile(f"^{answer}$")).click()


def said(page):
    """Where the page says whether it was kept."""
    return page.locator("[data-autosave-status]")


def test_every_tap_is_kept_and_told(card, sheet):
    tap(card, "Slaapproblemen", "Gezien")
    expect(said(card)).to_have_text(re.compile(r"^Bewaard om \d\d:\d\d$"))
    card.locator("[name=q-slaap-note]").fill("Ligt wakker")
    expect(card.locator("[name=version]")).to_have_value("4")

    assert answers_of(sheet) == {"slaap": AnswerFacts("seen", "Ligt wakker")}


def test_note_and_day_appear_below_what_was_seen_and_never_hide_what_is_written(card):
    note = card.locator("[name=q-slaap-note]")
    expect(note).to_be_hidden()

    tap(card, "Slaapproblemen", "Gezien")
    note.fill("Ligt wakker")
    tap(card, "Slaapproblemen", "Niet gezien")

    expect(note).to_be_visible()
    expect(card.locator("[name=q-hoofdpijn-note]")).to_be_hidden()


def test_every_answer_is_as_large_as_a_thumb(card):
    sizes = [box.bounding_box() for box in card.locator(".ask__how label").all()]

    assert len(sizes) == 6
    assert min(min(size["height"], size["width"]) for size in sizes) >= 44


def test_what_somebody_else_changed_is_not_overwritten(card, sheet):
    save_sheet(sheet=sheet, answers={"slaap": AnswerFacts("seen")}, version=2, by=None)

    tap(card, "Hoofdpijn", "Gezien")
    expect(said(card)).to_contain_text("Iemand anders heeft dit intussen gewijzigd")
    tap(card, "Hoofdpijn", "Niet gezien")
    card.wait_for_timeout(900)

    assert answers_of(sheet) == {"slaap": AnswerFacts("seen")}
    expect(card.locator("[name=q-hoofdpijn][value=not_seen]")).to_be_checked()


def test_without_a_connection_it_says_so_and_tries_again(card, sheet):
    card.context.set_offline(True)
    tap(card, "Slaapproblemen", "Gezien")
    expect(said(card)).to_contain_text("geen verbinding")

    card.context.set_offline(False)

    expect(said(card)).to_contain_text("Bewaard om")
    assert answers_of(sheet) == {"slaap": AnswerFacts("seen")}


def test_a_lost_answer_is_no_conflict_with_yourself(card, sheet):
    def lose(route: Route) -> None:
        route.fetch()
        route.abort()

    card.route("**/proef/**", lose, times=1)
    tap(card, "Slaapproblemen", "Gezien")
    expect(said(card)).to_contain_text("geen verbinding")

    tap(card, "Hoofdpijn", "Gezien")

    expect(said(card)).to_contain_text("Bewaard om")
    assert answers_of(sheet) == {"slaap": AnswerFacts("seen"), "hoofdpijn": AnswerFacts("seen")}


def test_the_button_waits_for_what_is_on_its_way(card, sheet):
    tap(card, "Slaapproblemen", "Gezien")
    card.wait_for_timeout(620)
    tap(card, "Hoofdpijn", "Gezien")

    card.get_by_role("button", name="Klaar").click()

    expect(card).to_have_url(re.compile("/lezen/$"))
    sheet.refresh_from_db()
    assert sheet.finished_at
    assert answers_of(sheet).keys() == {"slaap", "hoofdpijn"}


def test_an_unreadable_day_is_told_and_the_rest_is_kept(card, sheet):
    tap(card, "Slaapproblemen", "Gezien")
    card.locator("[name=q-slaap-since]").fill("ooit")
    tap(card, "Hoofdpijn", "Gezien")

    expect(said(card)).to_contain_text("niet te lezen")
    expect(card.locator("[name=version]")).not_to_have_value("2")
    assert answers_of(sheet)["hoofdpijn"] == AnswerFacts("seen")


def test_the_empty_sheet_is_one_a4(open_page):
    instrument = an_instrument("lang", a_long_card())
    page = open_page(f"/instrumenten/{instrument.reference}/versies/1/")

    paper = page.pdf(**PAPER)

    assert re.findall(rb"/Count (\d+)", paper) == [b"1"]
