"""The list of the sociale kaart: found by words and filters, paged, and what to look over."""

from datetime import date

import pytest
from django.urls import reverse

from accounts.choices import Role
from directory.services.organisations import stop_organisation
from tests.builders import a_coordinator, a_district, a_user, a_worker, an_offer, an_organisation

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("now")]

URL = "/sociale-kaart/"


def test_a_line_tells_what_it_is_for_when_where_and_at_what_cost(signed_in):
    organisation = an_organisation("De Kade", on=date(2026, 3, 4))
    an_offer(
        organisation, name="Soep", topic="meals", way_in="walk_in", times="do 12.00", cost="gratis",
        districts=[a_district("Zuiderzoom"), a_district("Veldhaven")],
    )  # fmt: skip
    an_offer(organisation, name="Wandelen", topic="health")

    soup, walk = lines(signed_in(a_user(Role.VOLUNTEER)))

    assert (soup.title, soup.side, soup.checked) == ("Soep", "vrij inlopen", "nagekeken in maart 2026")
    assert soup.meta == "De Kade · samen eten · do 12.00 · gratis · Veldhaven, Zuiderzoom"
    assert soup.url.startswith(organisation.get_absolute_url() + "#")
    assert walk.meta == "De Kade · gezondheid en bewegen · alle wijken"


def test_an_organisation_without_an_offer_is_a_line_too(signed_in):
    an_organisation("Voedselbank", about="Eten voor wie weinig heeft.")
    client = signed_in(a_worker())

    (line,) = lines(client)

    assert (line.title, line.meta) == ("Voedselbank", "Eten voor wie weinig heeft.")
    assert lines(client, "waarvoor=meals") == lines(client, "leeftijd=70") == []


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("q=soep", ["Soep"]),
        ("q=SOEP+KADE", ["Soep"]),
        ("q=cafe", ["Café"]),
        ("q=CAFÉ", ["Café"]),
        ("q=kade", ["Café", "Soep"]),
        ("q=buurt", ["Café", "Soep"]),
        ("q=nieuwkomer", ["Café"]),
        ("q=eten", ["Soep"]),
        ("q=eten+kade&leeftijd=70&waarvoor=meals", ["Soep"]),
        ("q=kade+zwemmen", []),
        ("q=%3F%21", ["Café", "Fietsen", "Soep"]),
        ("q=%00", ["Café", "Fietsen", "Soep"]),
        ("waarvoor=meals", ["Soep"]),
        ("waarvoor=dansen", ["Café", "Fietsen", "Soep"]),
        ("drempel=walk_in", ["Soep"]),
        ("leeftijd=30", ["Café", "Fietsen"]),
        ("leeftijd=30&waarvoor=days", ["Fietsen"]),
        ("leeftijd=oud", ["Café", "Fietsen", "Soep"]),
        ("wijk=zzzzzzzzzzzz", ["Café", "Soep"]),
        ("wijk='", ["Café", "Fietsen", "Soep"]),
        ("pagina=0", ["Café", "Fietsen", "Soep"]),
        ("pagina=99999999999999999999", ["Café", "Fietsen", "Soep"]),
    ],
)
def test_filters_find_what_fits(signed_in, asked, found):
    kade, wulp = an_organisation("De Kade", about="Een huis voor de buurt."), an_organisation("De Wulp")
    an_offer(kade, name="Soep", topic="meals", way_in="walk_in", age_from=55)
    an_offer(kade, name="Café", topic="language", for_whom="Nieuwkomers")
    an_offer(wulp, name="Fietsen", topic="days", districts=[a_district("Zuiderzoom")])

    assert [line.title for line in lines(signed_in(a_worker()), asked)] == found


def test_each_filter_that_is_on_is_a_tag_that_takes_it_off(signed_in):
    here, there = a_district("Zuiderzoom"), a_district("Veldhaven")
    an_offer(name="Soep", topic="meals", way_in="walk_in", districts=[here])
    an_offer(name="Daar", topic="meals", way_in="walk_in", districts=[there])

    asked = f"q=soep&waarvoor=meals&wijk={here.reference}&leeftijd=70&drempel=walk_in"
    page = signed_in(a_worker()).get(f"{URL}?{asked}")

    labels = [tag.label for tag in page.context["tags"]]
    assert [line.title for line in page.context["rows"]] == ["Soep"]
    assert labels == ["Woorden: soep", "samen eten", "Zuiderzoom", "70 jaar", "vrij inlopen"]
    assert page.context["tags"][0].url == f"{URL}?{asked.removeprefix('q=soep&')}"


def test_nothing_found_says_what_to_do(signed_in):
    client = signed_in(a_worker())
    assert "De coördinator vult hier in" in client.get(URL).content.decode()
    an_offer(districts=[a_district("Zuiderzoom")])

    page = client.get(f"{URL}?q=zweefvliegen").content.decode()

    assert "Haal een filter weg" in page
    assert "Zuiderzoom" in page  # the choices stay


def test_the_list_goes_on_after_25(signed_in):
    organisation = an_organisation()
    for number in range(27):
        an_offer(organisation, name=f"Aanbod {number:02}", topic="meals")
    client = signed_in(a_worker())

    first = client.get(f"{URL}?waarvoor=meals")
    second = client.get(first.context["next_url"])

    assert [line.title for line in second.context["rows"]] == ["Aanbod 25", "Aanbod 26"]
    assert len(first.context["rows"]) == 25
    assert (first.context["first_url"], second.context["next_url"]) == ("", "")
    assert second.context["first_url"] == f"{URL}?waarvoor=meals"


def test_past_the_end_leads_back_to_the_begin(signed_in):
    an_offer()

    page = signed_in(a_worker()).get(f"{URL}?pagina=9").content.decode()

    assert "Terug naar het begin" in page
    assert "nog leeg" not in page


def test_capitals_and_accents_do_not_change_the_order(signed_in):
    for name in ("Zingen", "eten", "Émaille", "Fietsen"):
        an_offer(name=name)

    assert [line.title for line in lines(signed_in(a_worker()))] == ["Émaille", "eten", "Fietsen", "Zingen"]


@pytest.mark.parametrize("number", [2, 25])
@pytest.mark.parametrize("asked", ["", "?q=koffie&waarvoor=company&leeftijd=70", "?nakijken=1"])
def test_the_list_asks_the_same_statements_for_any_number(signed_in, statements, number, asked):
    for _each in range(number):
        an_offer(an_organisation(on=None), districts=[a_district("Zuiderzoom"), a_district("Veldhaven")])
    client = signed_in(a_coordinator())

    with statements() as seen:
        page = client.get(f"{URL}{asked}")

    assert len(seen) <= 6, seen
    assert len(page.context["rows"]) == number


def test_to_check_is_what_nobody_looked_over_for_a_year(signed_in):
    an_organisation("Nooit", on=None)
    an_organisation("Lang", on=date(2025, 11, 19))
    an_organisation("Net", on=date(2025, 11, 20))
    stopped(an_organisation("Gestopt", on=None))
    client = signed_in(a_coordinator())

    page = client.get(f"{URL}?nakijken=1")

    assert [(line.title, line.checked) for line in page.context["rows"]] == [
        ("Nooit", "nog niet nagekeken"),
        ("Lang", "al meer dan een jaar niet nagekeken"),
    ]
    assert "Na te kijken (2)" in page.content.decode()
    assert "Na te kijken (2)" in client.get(URL).content.decode()


def test_all_looked_over_says_so(signed_in):
    an_organisation()
    client = signed_in(a_coordinator())

    assert "Alles is nagekeken" in client.get(f"{URL}?nakijken=1").content.decode()
    assert "nakijken" not in client.get(URL).content.decode()


def test_what_stopped_is_found_by_who_keeps_the_map(signed_in):
    stopped(an_organisation("De Kade"))

    page = signed_in(a_coordinator()).get(f"{URL}?gestopt=1")

    assert [(line.title, line.side) for line in page.context["rows"]] == [("De Kade", "gestopt op 01-11-2026")]


@pytest.mark.parametrize("asked", ["nakijken=1", "gestopt=1"])
def test_who_does_not_keep_the_map_gets_the_list(signed_in, asked):
    stopped(an_organisation("Gestopt", on=None))
    an_organisation("Lang", on=None)

    page = signed_in(a_worker()).get(f"{URL}?{asked}")

    assert [line.title for line in page.context["rows"]] == ["Lang"]
    assert "Na te kijken" not in page.content.decode()


def test_the_menu_leads_there_for_every_role(signed_in):
    page = signed_in(a_user(Role.VOLUNTEER)).get(reverse("desk:start")).content.decode()

    assert f'<a href="{URL}">Sociale kaart</a>' in page


def lines(client, asked=""):
    return client.get(f"{URL}?{asked}").context["rows"]


def stopped(organisation):
    return stop_organisation(
        organisation=organisation, version=organisation.version, on=date(2026, 11, 1), by=a_coordinator()
    )
