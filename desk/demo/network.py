"""Writes down whom to call in each wijk, and the regular signallers with what was said to them."""

from datetime import timedelta

from accounts.choices import Role
from accounts.models import User
from desk.demo.chance import Chance
from desk.demo.circles import AREA_DESKS, EVERYWHERE, WATCHERS, WEEKDAYS, AreaDesk, Watcher
from desk.demo.colleagues import COLLEAGUES
from desk.demo.places import PLACES, Place
from desk.demo.staffing import Staff
from directory.services.areas import add_contact
from signals.models import Signaller
from signals.services.signallers import add_signaller, choose_stand_in, log_signaller_contact, stop_signaller
from ui.phones import read_phone

# Found by the name of the wijk and the code of the source.
Network = dict[tuple[str, str], Signaller]


def open_network(*, staff: Staff, chance: Chance) -> Network:
    """Contacts and signallers of every wijk; returns the regular signallers who are still there."""
    network: Network = {}
    for place in PLACES:
        by = _coordinator(staff, place)
        for one in (*AREA_DESKS[place.name], *EVERYWHERE):
            _add_area_contact(one, place, staff, by)
        known = {one.name: _add_signaller(one, place, staff, chance, by) for one in WATCHERS[place.name]}
        for one in WATCHERS[place.name]:
            signaller = known[one.name]
            if one.stand_in:
                stand_in = known[one.stand_in]
                choose_stand_in(signaller=signaller, stand_in=stand_in, version=signaller.version, by=by)
            if one.is_regular and one.stopped is None:
                network.setdefault((place.name, one.source), signaller)
    return network


def _coordinator(staff: Staff, place: Place) -> User:
    of_team = (one for one in COLLEAGUES if one.team == place.team and one.role == Role.COORDINATOR)
    return staff.users[next(of_team).username]


def _add_area_contact(one: AreaDesk, place: Place, staff: Staff, by: User) -> None:
    add_contact(
        district=staff.districts[place.name], by=by, name=one.name, organisation=one.organisation,
        what_for=one.what_for, phone=_number(one.digits), email="", hours=one.hours or WEEKDAYS,
    )  # fmt: skip


def _add_signaller(one: Watcher, place: Place, staff: Staff, chance: Chance, by: User) -> Signaller:
    signaller = add_signaller(
        district=staff.districts[place.name], source=one.source, on=chance.days_ago(one.since), by=by, name=one.name,
        organisation=one.organisation, phone=_number(one.digits), is_regular=one.is_regular,
    )  # fmt: skip
    for days, kind, note in one.talks:
        on = chance.days_ago(days)
        log_signaller_contact(signaller=signaller, kind=kind, on=on, note=note, today=chance.today, by=by)
    if one.stopped is not None:
        on = chance.today - timedelta(days=one.stopped)
        stop_signaller(signaller=signaller, stand_in=None, on=on, version=signaller.version, by=by)
    return signaller


def _number(digits: str) -> str:
    """A number that rings nowhere."""
    return read_phone(f"088-0000{digits}")
