"""Types the people of the demo as its workers would: observed first, then decided beside what the guide proposes."""

from datetime import date, datetime, timedelta

from accounts.models import User
from cases.models import Assessment, Client, Trajectory
from cases.services.observing import keep_observations
from cases.services.typing import choose_typing, confirm_typing, doubt_typing, indicate, postpone_typing
from cases.typing.basis import Basis, basis_of
from cases.typing.observed import observed
from desk.demo.chance import Chance
from desk.demo.observing import Facts, Observer
from desk.demo.remarks import APPROACHES, HELPERS, MEANS, MEANWHILE, OTHERWISE
from desk.demo.sketch import Sketch, Typing
from people.models import Person
from typology.choices import Persistence
from typology.rules import candidates, profile_of

DOUBTS, INDICATED = 30, 20  # of a hundred
PUT_OFF = ((None, 40), (-6, 15), (5, 15), (24, 15), (41, 15))  # days from now


def write_typings(sketch: Sketch, client: Client, *, by: User, chance: Chance) -> None:
    """The typings of the person, oldest first, with what was known by then; of a couple both are typed.

    Of whom nobody typed yet something is known already.
    """
    for person in client.persons:
        observer, latest = Observer(sketch, chance), None
        for typing in sketch.typings:
            at = chance.moment(typing.on, 17)
            _keep(person, observer.before(typing), by=by, at=at)
            latest = _decide(person, typing, latest, chance, by=by, at=at)
        if not sketch.typings:
            on = sketch.contacts[-1].on
            _keep(person, observer.before(Typing(on)), by=by, at=chance.moment(on, 17))
        if sketch.since:
            _keep(person, observer.told(sketch.since, chance.today), by=by, at=chance.moment(chance.today, 8))


def write_indication(sketch: Sketch, trajectory: Trajectory, *, by: User, chance: Chance) -> None:
    """The five points, here and there."""
    typing = sketch.typings[-1] if sketch.typings else None
    if not (typing and typing.row) or sketch.closed_on:
        return
    if not (sketch.is_indicated or chance.happens(INDICATED)):
        return
    row = Persistence(typing.row)
    indicate(
        trajectory=trajectory, approach=APPROACHES[row], responsible=by, volunteers=HELPERS[row],
        means=chance.choice(MEANS), basis=typing.note, by=by, at=chance.moment(typing.on, 17),
    )  # fmt: skip


def _keep(person: Person, facts: Facts, *, by: User, at: datetime) -> None:
    keep_observations(person=person, answers=facts, version=observed(person).version, by=by, at=at)


def _decide(
    person: Person, typing: Typing, latest: Assessment | None, chance: Chance, *, by: User, at: datetime
) -> Assessment:
    """Confirmed where the guide says the same; else chosen or doubted. Who may wait gets a startindicering."""
    basis = basis_of(person, latest)
    facts = {"person": person, "note": typing.note, "version": basis.version, "by": by, "at": at}
    until_on = typing.until or _put_off(typing, chance)
    if until_on:
        return postpone_typing(until_on=until_on, meanwhile=chance.choice(MEANWHILE), **facts)
    if basis.proposes and basis.proposed == candidates(typing.row, typing.column):
        return confirm_typing(**facts)
    why, words = chance.choice(OTHERWISE)
    if _is_contradicted(basis, typing) and chance.happens(DOUBTS):
        pair = [basis.proposed[0], profile_of(typing.row, typing.column)]
        return doubt_typing(profiles=pair, otherwise="", **facts)
    return choose_typing(persistence=typing.row, orientation=typing.column, otherwise=why, deviation=words, **facts)


def _put_off(typing: Typing, chance: Chance) -> date | None:
    """Where too little is known, some wait for a day around now; for others that is that."""
    if typing.row or typing.seen:
        return None
    days = chance.weighted(PUT_OFF)
    return days and max(typing.on, chance.today + timedelta(days=days))


def _is_contradicted(basis: Basis, typing: Typing) -> bool:
    """The guide proposes one profile and the worker thinks of another."""
    return len(basis.proposed) == 1 and profile_of(typing.row, typing.column) not in (None, *basis.proposed)
