"""Where somebody in Lindewaard can go: the sociale kaart of the demo. Nobody is meant and the numbers ring nowhere."""

from typing import NamedTuple

from accounts.models import User
from desk.demo.chance import Chance
from desk.demo.places_to_go import ORGANISATIONS, Going, House
from desk.demo.staffing import Staff
from directory.models import Organisation
from directory.services.offers import add_offer, stop_offer
from directory.services.organisations import add_organisation, stop_organisation
from ui.phones import read_phone

KEEPERS = ("demo-coordinator-1", "demo-coordinator-2")


class Loaded(NamedTuple):
    """How much stands on the map."""

    organisations: int
    offers: int


def fill_social_map(*, staff: Staff, chance: Chance) -> Loaded:
    """Every organisation with what it offers; the coordinators took turns."""
    for number, house in enumerate(ORGANISATIONS):
        by = staff.users[KEEPERS[number % len(KEEPERS)]]
        organisation = _add_organisation(house, chance, by)
        for going in house.offers:
            _add_offer(going, organisation, staff, chance, by)
        if house.stopped is not None:
            on = chance.days_ago(house.stopped)
            stop_organisation(organisation=organisation, version=organisation.version, on=on, by=by)
    return Loaded(len(ORGANISATIONS), sum(len(house.offers) for house in ORGANISATIONS))


def _add_organisation(house: House, chance: Chance, by: User) -> Organisation:
    name = house.site and f"{house.site}.voorbeeld.nl"
    return add_organisation(
        name=house.name, about=house.about, phone=read_phone(f"088-0000{house.digits}") if house.digits else "",
        email=f"info@{name}" if name else "", website=f"https://{name}" if name else "", address=house.address,
        on=None if house.checked is None else chance.days_ago(house.checked), by=by,
    )  # fmt: skip


def _add_offer(going: Going, organisation: Organisation, staff: Staff, chance: Chance, by: User) -> None:
    offer = add_offer(
        organisation=organisation, name=going.name, topic=going.topic, for_whom=going.for_whom,
        age_from=going.ages[0], age_to=going.ages[1], way_in=going.way_in, cost=going.cost, times=going.times,
        transport=going.transport, districts=[staff.districts[name] for name in going.districts], by=by,
    )  # fmt: skip
    if going.stopped is not None:
        stop_offer(offer=offer, version=offer.version, on=chance.days_ago(going.stopped), by=by)
