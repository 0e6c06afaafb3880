"""The network map in a real browser: dragging, arrow keys, and without any script."""

from datetime import date

import pytest
from django.urls import reverse
from playwright.sync_api import expect

from cases.models import NetworkMember
from tests.builders import a_trajectory, a_worker
from tests.cases.mapping import a_crowd, on_the_map

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def worker():
    return a_worker()


@pytest.fixture
def client_of(worker):
    return a_trajectory(lead=worker).client


@pytest.fixture
def ans(client_of):
    """A neighbour nearby, in the direction of 62 degrees."""
    return on_the_map(client_of.person, is_practical=True)


@pytest.fixture
def open_map(open_tab, worker, client_of):
    """`open_map(width)`: the map in a fresh window, judged as every page we arrive at."""

    def open_one(width=900, **options):
        tab = open_tab("network", width, worker, **options)
        return tab.visit(reverse("cases:network", args=[client_of.reference])).page

    return open_one


def disc(page, name):
    """Somebody on the map."""
    return page.locator(f'.tie[aria-label^="{name}"]')


def middle(page, locator):
    """Where it is in the window."""
    box = locator.bounding_box()
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def test_somebody_is_dragged_closer_and_it_is_kept(open_map, ans):
    page = open_map()
    x, y = middle(page, disc(page, "Ans"))
    heart_x, heart_y = middle(page, page.locator(".around__heart"))

    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move((x + heart_x) / 2, (y + heart_y) / 2, steps=5)
    with page.expect_response("**/plaats/"):
        page.mouse.up()

    expect(disc(page, "Ans, buur: heel dichtbij")).to_be_visible()
    expect(page.locator("#iedereen")).to_contain_text("heel dichtbij")
    ans.refresh_from_db()
    assert (ans.ring, ans.sector, ans.angle is not None) == (1, "neighbours", True)
    assert page.url.endswith("/netwerk/")


def test_the_arrow_keys_move_somebody_and_keep_the_focus(open_map, ans):
    page = open_map()
    disc(page, "Ans").focus()

    with page.expect_response("**/plaats/"):
        page.keyboard.press("ArrowDown")
        page.keyboard.press("ArrowLeft")

    expect(disc(page, "Ans, buur: verder weg")).to_be_focused()
    expect(page.locator("[data-network-said]")).to_have_text("Ans: verder weg.")
    with page.expect_response("**/plaats/"):
        page.keyboard.press("ArrowUp")
    expect(disc(page, "Ans, buur: dichtbij")).to_be_focused()
    ans.refresh_from_db()
    assert ans.ring == 2


def test_a_tap_opens_the_page_of_somebody_and_escape_leaves_them(open_map, ans):
    page = open_map()
    disc(page, "Ans").focus()
    page.keyboard.press("ArrowUp")
    page.keyboard.press("Escape")

    disc(page, "Ans").click()

    page.wait_for_url(f"**/netwerk/wie/{ans.reference}/")
    ans.refresh_from_db()
    assert (ans.ring, ans.angle) == (2, None)


def test_a_move_on_a_map_that_went_on_is_taken_back(open_map, client_of, ans):
    page = open_map()
    on_the_map(client_of.person, "Kees", "child")
    before = disc(page, "Ans").get_attribute("transform")
    disc(page, "Ans").focus()

    page.keyboard.press("ArrowUp")

    expect(page.get_by_text("Iemand anders heeft de kaart intussen gewijzigd.")).to_be_visible()
    expect(disc(page, "Ans")).to_have_attribute("transform", before)


def test_without_a_script_one_form_does_it(open_map, client_of):
    page = open_map(script=False)

    page.locator("[name=name]").fill("Kees")
    page.locator("label.option", has_text="kind").first.click()
    page.get_by_role("button", name="Zet op de kaart").click()
    page.locator("#iedereen").get_by_role("link", name="Kees").click()
    page.locator("label.option", has_text="verder weg").click()
    page.get_by_role("button", name="Wijziging opslaan").click()

    assert "Kees, kind: verder weg" in disc(page, "Kees").get_attribute("aria-label")
    assert NetworkMember.objects.get().ring == 3


@pytest.mark.parametrize(("width", "scheme"), [(320, "light"), (1280, "dark")])
def test_a_full_map_stands_the_test_of_every_page(open_map, client_of, width, scheme):
    a_crowd(client_of.person, 40)
    open_map(width, color_scheme=scheme)


@pytest.mark.parametrize(("width", "scheme"), [(320, "dark"), (1280, "light")])
def test_two_full_maps_beside_each_other_stand_it_too(open_tab, worker, client_of, width, scheme):
    on_the_map(client_of.person, on=date(2026, 3, 3))
    a_crowd(client_of.person, 40)
    tab = open_tab("network-change", width, worker, color_scheme=scheme)

    tab.visit(reverse("cases:network_compare", args=[client_of.reference]))

    assert "Buurvrouw Janneke 7" in tab.words
