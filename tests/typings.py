"""Builders of typings: what was observed of a person, and what was decided on it."""

from datetime import UTC, date, datetime, time

from accounts.models import User
from audit.choices import Action
from audit.services import store
from cases.models import Assessment
from cases.services.observing import keep_observations
from cases.services.typing import choose_typing, confirm_typing, doubt_typing, postpone_typing
from cases.typing.basis import basis_of
from cases.typing.observed import observed
from instruments.answers import AnswerFacts
from people.models import Person
from tests.builders import TODAY
from typology.choices import Profile
from typology.guide.weights import CHANCES, PROFILES
from typology.rules import dimensions_of


def by_the_book(profile: Profile) -> dict[str, str]:
    """For every observation the answer that fits this profile best."""
    place = PROFILES.index(profile)
    return {name: max(chances, key=lambda code: chances[code][place]) for name, chances in CHANCES.items()}


def observe(person: Person, by: User, on: date = TODAY, **answers: str) -> None:
    """Keep these answers on the open sheet of the person."""
    facts = {code: AnswerFacts(value) for code, value in answers.items()}
    keep_observations(person=person, answers=facts, version=observed(person).version, by=by, at=_at(on))


def typed(person: Person, profile: Profile, by: User, on: date = TODAY, **answers: str) -> Assessment:
    """Observed by the book but for these answers, and confirmed."""
    observe(person, by, on, **by_the_book(profile) | answers)
    return confirm_typing(person=person, note="", version=version_of(person), by=by, at=_at(on))


def typed_otherwise(
    person: Person, proposed: Profile, chosen: Profile, by: User, on: date = TODAY, why: str = "weight"
) -> Assessment:
    """Observed as one profile, and another was chosen."""
    observe(person, by, on, **by_the_book(proposed))
    row, column = dimensions_of(chosen)
    return choose_typing(
        person=person, persistence=row, orientation=column, note="", otherwise=why, deviation="Ik ken haar al lang.",
        version=version_of(person), by=by, at=_at(on),
    )  # fmt: skip


def doubted(person: Person, one: Profile, two: Profile, by: User, on: date = TODAY) -> Assessment:
    """Observed as the first, and not sure whether it is the other."""
    observe(person, by, on, **by_the_book(one))
    facts = {"profiles": [one, two], "note": "", "otherwise": "", "version": version_of(person)}
    return doubt_typing(person=person, by=by, at=_at(on), **facts)


def put_off(person: Person, until_on: date, by: User, on: date = TODAY, meanwhile: str = "") -> Assessment:
    """Postponed, with a startindicering until this day."""
    facts = {"until_on": until_on, "meanwhile": meanwhile, "note": "", "version": version_of(person)}
    return postpone_typing(person=person, by=by, at=_at(on), **facts)


def version_of(person: Person) -> int:
    """What a page that was opened now carries."""
    return basis_of(person, person.assessments.first()).version


def assess(*, person: Person, persistence: str, orientation: str, note: str, on: date, by: User | None) -> Assessment:
    """A typing of before the guide, as the importer brings them; both empty means too little is known."""
    found = {"persistence": persistence, "orientation": orientation, "note": note}
    assessment = Assessment(person=person, assessed_on=on, assessed_by=by, **found)
    store(assessment, Action.ASSESSED, by=by)
    return assessment


def _at(on: date) -> datetime:
    return datetime.combine(on, time(9, 30), UTC)
