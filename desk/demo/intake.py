"""Takes down the meldingen about people whom nobody follows yet."""

from datetime import timedelta

from accounts.services import deactivate
from desk.demo.chance import Chance
from desk.demo.colleagues import FORMER
from desk.demo.places import DESK, PLACES, SOUTH
from desk.demo.staffing import Staff
from desk.demo.worries import WORRIES, Worry
from signals.choices import ConcernStatus
from signals.models import Concern
from signals.services import accept_concern, assign_concern, close_concern, take_concern

AT_DESK = 3  # so many of the newest wait at the desk; the rest was passed to a team


def take_worries(*, staff: Staff, chance: Chance) -> int:
    """All of them; returns how many."""
    for number, worry in enumerate(WORRIES):
        _take(worry, staff, chance, at_desk=number < AT_DESK)
    _leave_behind(staff, chance)
    return len(WORRIES) + 1


def _take(worry: Worry, staff: Staff, chance: Chance, *, at_desk: bool) -> Concern:
    """Taken down at the desk, passed to the team of the street that is named, handled as far as it came."""
    place = next((place for place in PLACES for street in place.streets if street.name in worry.about), None)
    team = DESK if at_desk else place.team if place else SOUTH
    desk_worker, day = staff.users["demo-meldpunt-1"], chance.today - timedelta(days=worry.days)
    concern = take_concern(
        about=worry.about, seen=worry.seen, reporter=worry.reporter, source=worry.source, team=staff.teams[team],
        district=staff.districts[place.name] if place else None, by=desk_worker, at=chance.moment(day, 8),
    )  # fmt: skip
    if worry.status == ConcernStatus.NEW:
        return concern
    worker = staff.users[chance.choice(staff.workers_of(team))]
    concern = accept_concern(concern=concern, version=concern.version, by=worker)
    if worry.status == ConcernStatus.CLOSED:
        at = chance.moment(day + timedelta(days=chance.randint(2, 14)))
        concern = close_concern(concern=concern, outcome=worry.outcome, version=concern.version, by=worker, at=at)
    return concern


def _leave_behind(staff: Staff, chance: Chance) -> None:
    """A melding in the name of somebody who left: SIG-02 finds it without an owner."""
    former = staff.users[FORMER.username]
    concern = take_concern(
        about="Violierenplein 17", seen="Liet de thuiszorg niet meer binnen en zei: ik red me wel.",
        reporter="Thuiszorg Noord", source="home_care", team=staff.teams[FORMER.team],
        district=staff.districts["Bloemenhof"], by=staff.users["demo-meldpunt-1"],
        at=chance.moment(chance.today - timedelta(days=19)),
    )  # fmt: skip
    concern = assign_concern(
        concern=concern, team=concern.team, owner=former, version=concern.version, by=staff.users["demo-coordinator-1"]
    )
    accept_concern(concern=concern, version=concern.version, by=former)
    deactivate(user=former, by=staff.users["demo-beheerder-1"])
