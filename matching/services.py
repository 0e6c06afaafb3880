"""Keeps volunteers and the life of a match."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.timezone import localdate
from django.utils.translation import gettext as _

from accounts.choices import Role
from accounts.models import Team, User
from accounts.services import invite_user
from audit.choices import Action, Ground
from audit.records import require_version
from audit.services import record_access, record_all, store
from cases.models import Client
from cases.services.access import open_file
from matching.choices import MatchState
from matching.models import Match, Volunteer
from matching.queries import typing_advice
from method.advice import require
from method.services import deviate
from people.models import Language, Person
from people.services import add_people, add_person, change_person

PERSON_FACTS = ("first_name", "prefix", "last_name", "phone", "email", "postcode", "birth_date", "birth_precision")


@transaction.atomic
def add_volunteer(
    *, team: Team, by: User | None, languages: Iterable[Language] = (), person: Person | None = None, **facts: Any
) -> Volunteer:
    """A new volunteer; a person who is already known (as client, say) keeps one Person."""
    person_facts, volunteer_facts = _split(facts)
    person = person or add_person(by=by, languages=languages, **person_facts)
    volunteer = Volunteer(person=person, team=team, **volunteer_facts)
    store(volunteer, Action.VOLUNTEER_ADDED, by=by)
    return volunteer


@transaction.atomic
def change_volunteer(
    *,
    volunteer: Volunteer,
    version: int,
    person_version: int,
    by: User,
    languages: Iterable[Language] | None = None,
    **facts: Any,
) -> Volunteer:
    """Change what is known of a volunteer, name and reach included; facts that are not passed stay.

    The person may be a client too and change there, so that the form carries both versions.
    """
    volunteer = Volunteer.objects.select_for_update().get(pk=volunteer.pk)
    require_version(volunteer, version)
    person_facts, volunteer_facts = _split(facts)
    if person_facts:
        change_person(person=volunteer.person, version=person_version, by=by, **person_facts)
    if languages is not None:
        volunteer.person.languages.set(languages)
    for name, value in volunteer_facts.items():
        setattr(volunteer, name, value)
    store(volunteer, Action.VOLUNTEER_CHANGED, by=by)
    return volunteer


@transaction.atomic
def invite_volunteer(*, volunteer: Volunteer, version: int, by: User, on: date) -> Volunteer:
    """An account with which the volunteer sees the own matches, and a mail with a one-time link."""
    volunteer = Volunteer.objects.select_for_update(of=("self",)).select_related("person", "team").get(pk=volunteer.pk)
    require_version(volunteer, version)
    if volunteer.user_id:
        raise ValidationError(_("Deze vrijwilliger kan al inloggen."))
    if not volunteer.person.email:
        raise ValidationError(_("Vul eerst een e-mailadres in; daar gaat de uitnodiging heen."))
    person, team = volunteer.person, volunteer.team
    volunteer.user = invite_user(
        name=person.full_name, email=person.email, team=team, role=Role.VOLUNTEER, by=by, on=on
    )
    store(volunteer, Action.VOLUNTEER_CHANGED, by=by)
    return volunteer


@transaction.atomic
def propose_match(
    *, client: Client, volunteer: Volunteer, goal: str, on: date, by: User, rhythm_days: int | None = None
) -> Match:
    """Write down that two people are put forward to each other, by whatever door; the gates are in `put_forward`."""
    match = Match(
        client=client, volunteer=volunteer, goal=goal, started_on=on, rhythm_days=rhythm_days, contact_person=by
    )
    store(match, Action.MATCH_PROPOSED, by=by)
    return match


@transaction.atomic
def put_forward(
    *, client: Client, volunteer: Volunteer, goal: str, by: User, at: datetime, rhythm_days: int | None = None,
    deviation: str = "",
) -> Match:  # fmt: skip
    """Propose a new match. VOL-04, VOL-05: where a volunteer does not fit by the typing, only with a reason."""
    today = localdate(at)
    rules = require(typing_advice(client, is_specialised=volunteer.is_specialised, today=today), deviation)
    match = propose_match(client=client, volunteer=volunteer, goal=goal, on=today, by=by, rhythm_days=rhythm_days)
    deviate(target=match, rules=rules, reason=deviation, by=by, at=at)
    return match


@transaction.atomic
def change_match(
    *, match: Match, state: str, goal: str, notice: str, rhythm_days: int | None, version: int, by: User
) -> Match:
    """Move a match along its life; ending is a use case of its own."""
    match = _running(match, version)
    match.state, match.goal, match.notice, match.rhythm_days = state, goal, notice, rhythm_days
    store(match, Action.MATCH_CHANGED, by=by)
    return match


@transaction.atomic
def end_match(*, match: Match, reason: str, on: date, today: date, version: int, by: User) -> Match:
    """Both may stop at any time (VOL-19); access of the volunteer ends with the match, so never ahead of time."""
    if on > today:
        raise ValidationError({"on": _("Deze dag is nog niet geweest. Beëindig de koppeling op de dag zelf.")})
    match = _running(match, version)
    match.state, match.ended_on, match.end_reason = MatchState.ENDED, on, reason
    store(match, Action.MATCH_ENDED, by=by)
    return match


@transaction.atomic
def import_volunteers(
    *, volunteers: Sequence[Volunteer], languages: Mapping[str, Iterable[Language]], by: User | None
) -> None:
    """Store volunteers of another registration with their person, many at once; languages by person's reference."""
    add_people(people=[volunteer.person for volunteer in volunteers], by=by, languages=languages)
    Volunteer.objects.bulk_create(volunteers)
    record_all(Action.VOLUNTEER_ADDED, targets=volunteers, by=by)


@transaction.atomic
def import_matches(*, matches: Sequence[Match], by: User | None) -> None:
    """Store matches of another registration as they are, many at once: gates bind new matches only."""
    Match.objects.bulk_create(matches)
    record_all(Action.MATCH_PROPOSED, targets=matches, by=by)
    record_all(Action.MATCH_ENDED, targets=[one for one in matches if one.state == MatchState.ENDED], by=by)


def open_match(*, match: Match, by: User, page: str, at: datetime, address: str | None) -> Ground:
    """PRI-01: say on what ground a colleague sees this match and its client; log it in the caller's transaction."""
    client = Client.objects.with_ground(by, at).get(pk=match.client_id)
    return open_file(client=client, by=by, page=page, address=address)


def open_own_match(*, match: Match, by: User, page: str, address: str | None) -> None:
    """PRI-01: the volunteer of this match looks, at allow-listed fields only; log it, in the caller's transaction."""
    record_access(target=match.client, by=by, page=page, ground=Ground.MATCH, address=address)


def _running(match: Match, version: int) -> Match:
    match = Match.objects.select_for_update().get(pk=match.pk)
    require_version(match, version)
    if match.state == MatchState.ENDED:
        raise ValidationError(_("Deze koppeling is al beëindigd."))
    return match


def _split(facts: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """Facts of the person, and facts of the volunteer."""
    person = {name: value for name, value in facts.items() if name in PERSON_FACTS}
    return person, {name: value for name, value in facts.items() if name not in person}
