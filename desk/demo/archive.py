"""Meldingen of the last years, closed long ago: those that led to the clients of today, and those that did not."""

from collections.abc import Iterator
from datetime import date, timedelta

from cases.models import ConcernIntake
from desk.demo.chance import Chance
from desk.demo.filing import Filed
from desk.demo.network import Network
from desk.demo.places import PLACES
from desk.demo.services import Past, add_past_concerns
from desk.demo.staffing import Staff
from desk.demo.worries import NOTICED
from method.working_days import dutch_holidays
from signals.choices.concerns import ConcernOutcome as O
from signals.choices.concerns import ConcernStatus, Feedback
from signals.choices.concerns import Reason as R
from signals.choices.sources import StockSource as B
from signals.models import Concern
from typology.choices import Persistence, Profile
from typology.rules import dimensions_of

OTHERS = 150  # meldingen that led to no trajectory
YEARS_BACK = 700
FEEDBACK = ((Feedback.GIVEN, 82), (Feedback.IMPOSSIBLE, 18))
LATELY = 60  # days in which a melder may still wait to hear
REASONS = (
    (R.LONELY, 24), (R.NETWORK, 14), (R.HEALTH, 13), (R.DEATH, 11), (R.LOW_MOOD, 11), (R.INDOORS, 10), (R.DEBTS, 8),
    (R.SELF_NEGLECT, 7), (R.HOME_NEGLECT, 7), (R.ACTIVITIES, 6), (R.NUISANCE, 5), (R.CARE_TASK, 4), (R.WORK_LOST, 3),
    (R.VIOLENCE, 1),
)  # fmt: skip
ENDINGS = (
    (O.REFERRED, 24), (O.NO_NEED, 20), (O.UNFOUNDED, 16), (O.WATCHED, 12), (O.REFUSED_BY_CLIENT, 10),
    (O.NO_CONTACT, 8), (O.FAMILY, 6), (O.REFUSED_ON_BEHALF, 4),
)  # fmt: skip
# Who noticed, by how it turned out: general practice and home care see the lighter rows, housing the structural ones.
LIGHTER = ((B.GP, 26), (B.HOME_CARE, 18), (B.FAMILY, 16), (B.NEIGHBOUR, 14), (B.COMMUNITY_CENTRE, 10), (B.SELF, 8))
STRUCTURAL = ((B.CARETAKER, 26), (B.HOUSING, 20), (B.POLICE, 14), (B.NEIGHBOUR, 12), (B.GP, 8), (B.MEDIATION, 8))
SOURCES_OF = {Persistence.THREATENING: LIGHTER, Persistence.SITUATIONAL: LIGHTER}
WHY_NOT = ("De melder en de persoon zijn aan de telefoon gesproken.", "De huisarts ging zelf langs.")


def remember(*, staff: Staff, filed: list[Filed], network: Network, chance: Chance) -> int:
    """Stored all at once, as another registration would bring them; returns how many."""
    others = OTHERS if len(filed) > OTHERS // 2 else len(filed)
    past = [*_led_to_clients(staff, filed, network, chance), *_led_elsewhere(staff, others, network, chance)]
    add_past_concerns(past=past)
    return len(past)


def _led_to_clients(staff: Staff, filed: list[Filed], network: Network, chance: Chance) -> Iterator[Past]:
    """The melding some days before a trajectory began; not of who came in another way."""
    for one in filed:
        person = one.client.person
        if one.sketch.noticed or not person.last_name or person.is_address_protected or not chance.happens(80):
            continue
        source, seen, reporter = _noticed(chance, _sources(one.sketch.profile))
        received_on, tried_on = _days(chance, one.sketch.opened_on)
        concern = _past(
            chance, received_on, tried_on, source=source, seen=seen, reporter=reporter, outcome=O.TRAJECTORY,
            about=f"{person.full_name}, {person.street}", team=one.client.team, district=person.district,
            owner=one.lead, signaller=_signaller(network, person.district.name, source) if person.district else None,
        )  # fmt: skip
        concern.joined_at = concern.closed_at
        yield Past(concern, _reasons(chance), ConcernIntake(concern=concern, client=one.client, told_on=tried_on))


def _led_elsewhere(staff: Staff, number: int, network: Network, chance: Chance) -> Iterator[Past]:
    """About people who are no clients, known by their address."""
    for _each in range(number):
        place = chance.weighted((place, place.share) for place in PLACES)
        street = chance.choice(place.streets)
        source, seen, reporter = _noticed(chance, chance.choice((LIGHTER, STRUCTURAL)))
        received_on, tried_on = _days(chance, chance.days_ago(chance.randint(110, YEARS_BACK)))
        outcome = chance.weighted(ENDINGS)
        went = outcome in (O.NO_CONTACT, O.WATCHED) or chance.happens(75)
        concern = _past(
            chance, received_on, tried_on if went else None, source=source, seen=seen, reporter=reporter,
            outcome=outcome, about=f"{street.name} {chance.randint(1, street.highest)}", team=staff.teams[place.team],
            district=staff.districts[place.name], owner=staff.users[chance.choice(staff.workers_of(place.team))],
            signaller=_signaller(network, place.name, source),
        )  # fmt: skip
        yield Past(concern, _reasons(chance))


def _past(chance: Chance, received_on: date, tried_on: date | None, **facts: object) -> Concern:
    """A closed melding: what the melder heard, and why nobody went where nobody did."""
    closed_on = (tried_on or received_on) + timedelta(days=chance.randint(2, 20))
    waits = (chance.today - closed_on).days < LATELY and chance.happens(30)
    feedback = chance.weighted(FEEDBACK) if facts["reporter"] and not waits else ""
    return Concern(
        status=ConcernStatus.CLOSED, received_at=chance.moment(received_on), closed_at=chance.moment(closed_on),
        attempted_on=tried_on, no_visit_reason="" if tried_on else chance.choice(WHY_NOT),
        feedback=feedback, feedback_on=closed_on if feedback else None, **_by_code(facts),
    )  # fmt: skip


def _by_code(facts: dict[str, object]) -> dict[str, object]:
    return {"source_id" if name == "source" else name: value for name, value in facts.items()}


def _noticed(chance: Chance, sources: tuple[tuple[str, int], ...]) -> tuple[str, str, str]:
    """Who saw what: the words of this source where there are any."""
    source = chance.weighted(sources)
    seen, reporter = next(((seen, who) for code, seen, who in NOTICED if code == source), (NOTICED[0][1], ""))
    return source, seen, reporter


def _sources(profile: Profile | None) -> tuple[tuple[str, int], ...]:
    row = dimensions_of(profile)[0] if profile else None
    return SOURCES_OF.get(row, STRUCTURAL)


def _days(chance: Chance, tried_on: date) -> tuple[date, date]:
    """Received some days before somebody tried contact, both on working days."""
    waited = chance.weighted(((0, 15), (1, 22), (2, 18), (3, 14), (4, 12), (6, 10), (9, 6), (15, 3)))
    return _working(tried_on - timedelta(days=waited)), _working(tried_on)


def _working(day: date) -> date:
    while day.weekday() > 4 or day in dutch_holidays(day.year):
        day -= timedelta(days=1)
    return day


def _signaller(network: Network, district: str, source: str) -> object | None:
    return network.get((district, source))


def _reasons(chance: Chance) -> tuple[str, ...]:
    """None to three; a melding without is common."""
    number = chance.weighted(((0, 12), (1, 40), (2, 34), (3, 14)))
    return tuple(dict.fromkeys(chance.weighted(REASONS) for _each in range(number)))
