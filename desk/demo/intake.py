"""Takes down the meldingen about people whom nobody follows yet, and handles them as far as they came."""

from datetime import timedelta

from accounts.models import User
from accounts.services import deactivate
from desk.demo.chance import Chance
from desk.demo.colleagues import FORMER
from desk.demo.network import Network
from desk.demo.places import DESK, PLACES, SOUTH, Place
from desk.demo.staffing import Staff
from desk.demo.worries import NOT_REACHED, WORRIES, Worry
from signals.choices.concerns import ConcernStatus, Feedback
from signals.models import Concern
from signals.services.concerns import accept_concern, close_concern, note_attempt, take_concern
from signals.services.handling import hand_over, settle_feedback

AT_DESK = 3  # so many of the newest wait at the desk; the rest was passed to a team
Taken = dict[str, Concern]


def take_worries(*, staff: Staff, network: Network, chance: Chance) -> Taken:
    """All of them, by who or where they are about."""
    taken = {}
    for number, worry in enumerate(WORRIES):
        taken[worry.about] = take_worry(worry, staff, network, chance, at_desk=number < AT_DESK)
    _leave_behind(staff, chance)
    return taken


def take_worry(worry: Worry, staff: Staff, network: Network, chance: Chance, *, at_desk: bool) -> Concern:
    """Taken down at the desk, passed to the team of the street that is named, handled as far as it came."""
    place = next((place for place in PLACES for street in place.streets if street.name in worry.about), None)
    team = DESK if at_desk else place.team if place else SOUTH
    desk_worker, day = staff.users["demo-meldpunt-1"], chance.today - timedelta(days=worry.days)
    concern = take_concern(
        about=worry.about, seen=worry.seen, reporter=worry.reporter, source=worry.source, team=staff.teams[team],
        district=staff.districts[place.name] if place else None, reasons=worry.reasons,
        signaller=_signaller(worry, place, network), by=desk_worker, at=chance.moment(day, 8),
    )  # fmt: skip
    if worry.status != ConcernStatus.NEW:
        worker = staff.users[chance.choice(staff.workers_of(team))]
        accept_concern(concern=concern, version=concern.version, by=worker)
        _handle(worry, concern, chance, by=worker)
        concern.refresh_from_db()
    return concern


def _signaller(worry: Worry, place: Place | None, network: Network) -> object | None:
    """The regular signaller of this kind in this wijk; of a melding without a street, the first of this kind."""
    if place:
        return network.get((place.name, worry.source))
    return next((one for (_wijk, source), one in network.items() if source == worry.source), None)


def _handle(worry: Worry, concern: Concern, chance: Chance, *, by: User) -> None:
    """Somebody went there, it ended, the melder heard of it."""
    day = chance.today - timedelta(days=worry.days)
    if worry.tried is not None:
        held, on = worry.status == ConcernStatus.CONTACTED, day + timedelta(days=worry.tried)
        note_attempt(concern=concern, held=held, is_followed=False, on=on, at=chance.moment(on), by=by)
    at = chance.moment(day + timedelta(days=max(worry.tried or 0, chance.randint(2, 14))))
    concern.refresh_from_db()
    if worry.status == ConcernStatus.CLOSED:
        concern = close_concern(
            concern=concern, outcome=worry.outcome, version=concern.version, by=by, at=at, no_visit_reason=worry.why
        )
    if worry.told:
        feedback = Feedback.IMPOSSIBLE if worry.told == NOT_REACHED else Feedback.GIVEN
        settle_feedback(
            concern=concern, feedback=feedback, text=worry.told, version=concern.version, by=by, on=at.date(), at=at
        )


def _leave_behind(staff: Staff, chance: Chance) -> None:
    """A melding in the name of somebody who left: SIG-02 finds it without an owner."""
    former = staff.users[FORMER.username]
    concern = take_concern(
        about="Violierenplein 17", seen="Liet de thuiszorg niet meer binnen en zei: ik red me wel.",
        reporter="Thuiszorg Noord", source="home_care", team=staff.teams[FORMER.team],
        district=staff.districts["Bloemenhof"], by=staff.users["demo-meldpunt-1"],
        at=chance.moment(chance.today - timedelta(days=19)),
    )  # fmt: skip
    concern = hand_over(
        concern=concern,
        team=concern.team,
        owner=former,
        version=concern.version,
        by=staff.users["demo-coordinator-1"],
        at=concern.received_at,
    )
    accept_concern(concern=concern, version=concern.version, by=former)
    deactivate(user=former, by=staff.users["demo-beheerder-1"])
