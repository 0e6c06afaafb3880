"""The sociale kaart of the demo town: enough to look around in, and something of everything."""

import pytest

from desk.demo.chance import Chance
from desk.demo.places_to_go import ORGANISATIONS
from desk.demo.social_map import fill_social_map
from desk.demo.staffing import open_organisation
from desk.demo.town import SEED
from directory.choices import Topic, WayIn
from directory.models import Offer, Organisation
from directory.queries import checked_before
from tests.builders import TODAY

pytestmark = pytest.mark.django_db


def test_the_map_holds_something_of_everything():
    known = fill_social_map(staff=open_organisation(TODAY), chance=Chance(SEED, TODAY))

    to_check = Organisation.objects.to_check(checked_before(TODAY))
    assert known == (Organisation.objects.count(), Offer.objects.count())
    assert known.organisations >= 14
    assert known.offers >= 25
    assert {offer.way_in for offer in Offer.objects.in_use()} == set(WayIn)
    assert {offer.topic for offer in Offer.objects.in_use()} == set(Topic) - {Topic.OTHER}
    assert {one.checked_on is None for one in to_check} == {True, False}
    assert Organisation.objects.stopped().exists()
    assert Offer.objects.filter(organisation__stopped_on=None, stopped_on__isnull=False).exists()


def test_every_number_and_site_leads_nowhere():
    assert all(len(house.digits) in (0, 3) for house in ORGANISATIONS)

    fill_social_map(staff=open_organisation(TODAY), chance=Chance(SEED, TODAY))

    assert not Organisation.objects.exclude(website="").exclude(website__endswith=".voorbeeld.nl").exists()
    assert not Organisation.objects.exclude(phone="").exclude(phone__startswith="+31880000").exists()
