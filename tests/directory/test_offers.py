"""What organisations offer: added, changed, stopped and brought back, and what fits somebody."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from audit.choices import Action
from audit.models import Event
from directory.models import Offer
from directory.queries import fitting_offers
from directory.services import offers as services
from directory.services.organisations import stop_organisation
from tests.builders import a_coordinator, a_district, an_offer, an_organisation

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("now")]

SOUP = {
    "name": "Soep op donderdag", "topic": "meals", "for_whom": "ouderen", "age_from": "55", "age_to": "",
    "way_in": "walk_in", "times": "do 12.00", "cost": "gratis", "transport": "bus 4",
}  # fmt: skip


def test_offer_add_works_and_leaves_a_trace(signed_in):
    coordinator, organisation, district = a_coordinator(), an_organisation(), a_district()

    answer = signed_in(coordinator).post(
        reverse("directory:offer_add", args=[organisation.reference]), SOUP | {"districts": [district.reference]}
    )

    offer = Offer.objects.get()
    assert answer.url == offer.get_absolute_url()
    assert (offer.organisation, offer.name, offer.ages) == (organisation, "Soep op donderdag", "vanaf 55 jaar")
    assert list(offer.districts.all()) == [district]
    assert Event.objects.get(action=Action.OFFER_ADDED, by=coordinator).target_reference == offer.reference


def test_offer_sent_twice_is_one_offer(signed_in):
    url = reverse("directory:offer_add", args=[an_organisation().reference])
    client = signed_in(a_coordinator())

    answers = [client.post(url, SOUP | {"sending": "token"}) for _twice in range(2)]

    assert {answer.url for answer in answers} == {Offer.objects.get().get_absolute_url()}


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        ({"name": ""}, "name"),
        ({"topic": ""}, "topic"),
        ({"topic": "dansen"}, "topic"),
        ({"age_from": "-1"}, "age_from"),
        ({"age_from": "9" * 30}, "age_from"),
        ({"age_from": "70", "age_to": "60"}, "age_to"),
        ({"way_in": "dicht"}, "way_in"),
        ({"districts": ["zzzzzzzzzzzz"]}, "districts"),
        ({"cost": "x" * 81}, "cost"),
    ],
)
def test_offer_add_says_why_not_beside_the_field_and_keeps_what_was_typed(signed_in, typed, field):
    url = reverse("directory:offer_add", args=[an_organisation().reference])

    page = signed_in(a_coordinator()).post(url, SOUP | typed)

    assert set(page.context["form"].errors) == {field}
    assert 'value="bus 4"' in page.content.decode()
    assert not Offer.objects.exists()


def test_offer_edit_works_and_leaves_a_trace(signed_in):
    coordinator, offer = a_coordinator(), an_offer(districts=[a_district()])

    answer = signed_in(coordinator).post(address("edit", offer), SOUP | {"version": 1, "districts": []})

    offer.refresh_from_db()
    assert answer.url == offer.get_absolute_url()
    assert (offer.name, offer.way_in, offer.version) == ("Soep op donderdag", "walk_in", 2)
    assert not offer.districts.exists()
    assert Event.objects.get(action=Action.OFFER_CHANGED).by == coordinator


def test_offer_edit_shows_both_versions_when_stale(signed_in):
    offer, here, there = an_offer(), a_district("Zuiderzoom"), a_district("Veldhaven")
    client, url = signed_in(a_coordinator()), address("edit", offer)
    client.post(url, SOUP | {"version": 1, "districts": [here.reference]})

    page = client.post(url, SOUP | {"version": 1, "cost": "2 euro", "districts": [there.reference]}).content.decode()

    assert 'value="2 euro"' in page
    assert "<strong>gratis</strong>" in page
    assert "<strong>Zuiderzoom</strong>" in page
    assert 'name="version" value="2"' in page


def test_an_offer_stops_once_and_comes_back(signed_in):
    offer = an_offer(name="Koffie")
    client = signed_in(a_coordinator())

    for _twice in range(2):
        page = client.post(address("stop", offer), {"version": 1}, follow=True).content.decode()

    assert "1 aanbod is gestopt" in page
    assert Event.objects.filter(action=Action.OFFER_STOPPED).count() == 1
    assert not Offer.objects.in_use().exists()

    client.post(address("resume", offer), {"version": 2})

    assert Offer.objects.in_use().get() == offer


def test_an_offer_that_stopped_is_not_changed():
    offer, by = an_offer(), a_coordinator()
    services.stop_offer(offer=offer, version=1, on=date(2026, 11, 1), by=by)

    with pytest.raises(ValidationError, match="Dit aanbod is gestopt"):
        services.change_offer(offer=offer, version=2, districts=[], by=by, name="Anders")


def test_an_offer_comes_back_after_its_organisation_only():
    offer, by = an_offer(), a_coordinator()
    services.stop_offer(offer=offer, version=1, on=date(2026, 11, 1), by=by)
    stop_organisation(organisation=offer.organisation, version=1, on=date(2026, 11, 1), by=by)

    with pytest.raises(ValidationError, match="organisatie is gestopt"):
        services.resume_offer(offer=offer, version=2, by=by)


@pytest.mark.parametrize("action", ["add", "edit"])
def test_the_forms_ask_few_statements(signed_in, statements, action):
    offer = an_offer(districts=[a_district()])
    client = signed_in(a_coordinator())
    url = address("edit", offer) if action == "edit" else address("add", offer.organisation)

    with statements() as seen:
        page = client.get(url)

    assert page.status_code == 200
    assert len(seen) <= 6, seen


def test_fitting_is_what_is_for_the_wijk_or_for_everybody():
    here, there = a_district("Zuiderzoom"), a_district("Veldhaven")
    an_offer(name="Hier", districts=[here, there])
    an_offer(name="Overal")
    an_offer(name="Daar", districts=[there])

    assert names(fitting_offers(district=here)) == ["Hier", "Overal"]
    assert names(fitting_offers()) == ["Daar", "Hier", "Overal"]


@pytest.mark.parametrize(
    ("age", "fitting"), [(54, ["Alle", "Tot"]), (55, ["Alle", "Tot", "Vanaf"]), (66, ["Alle", "Vanaf"])]
)
def test_fitting_is_what_is_for_the_age_or_for_all_ages(age, fitting):
    an_offer(name="Alle")
    an_offer(name="Tot", age_to=65)
    an_offer(name="Vanaf", age_from=55)

    assert names(fitting_offers(age=age)) == fitting


def test_fitting_is_what_is_in_use_and_for_the_topic():
    an_offer(name="Soep", topic="meals")
    an_offer(name="Koffie", topic="company")
    gone, closed, by = an_offer(name="Weg", topic="meals"), an_offer(name="Dicht", topic="meals"), a_coordinator()
    services.stop_offer(offer=gone, version=1, on=date(2026, 11, 1), by=by)
    stop_organisation(organisation=closed.organisation, version=1, on=date(2026, 11, 1), by=by)

    assert names(fitting_offers(topic="meals")) == ["Soep"]


def test_fitting_starts_with_the_lowest_threshold():
    for name, way_in in (("A", "indication"), ("B", "referral"), ("C", ""), ("D", "sign_up"), ("E", "walk_in")):
        an_offer(name=name, way_in=way_in)

    assert names(fitting_offers()) == ["E", "D", "C", "B", "A"]


def test_fitting_asks_one_statement_with_the_organisations(statements):
    for _each in range(5):
        an_offer()

    with statements() as seen:
        assert len([offer.organisation.name for offer in fitting_offers(age=70, district=None)]) == 5

    assert len(seen) == 1, seen


def names(offers):
    return [offer.name for offer in offers]


def address(action, record):
    return reverse(f"directory:offer_{action}", args=[record.reference])
