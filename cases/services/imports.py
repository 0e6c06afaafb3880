"""Takes in clients and contacts of another registration, many at once and as they were: no rule refuses the past."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db import transaction

from accounts.models import User
from audit.choices import Action
from audit.records import Record
from audit.services import record_all
from cases.choices import ConsentAnswer
from cases.models import Assessment, Client, ConcernIntake, Consent, Monitoring, Trajectory, Visit
from people.services import add_people
from signals.models import Concern
from signals.services.concerns import import_concerns

CHUNK = 500
ANSWERS = ((ConsentAnswer.GIVEN, Action.CONSENT_GIVEN), (ConsentAnswer.REFUSED, Action.CONSENT_REFUSED))


@dataclass(frozen=True)
class PastClient:
    """A client as another registration knew them: records that are not stored yet, pointing at each other."""

    client: Client
    trajectory: Trajectory
    intake: ConcernIntake | None = None
    monitoring: Monitoring | None = None
    assessment: Assessment | None = None
    consent: Consent | None = None


@transaction.atomic
def import_clients(*, pasts: Sequence[PastClient], by: User | None) -> list[Client]:
    """Store clients with their person, closed melding, trajectory, typing and answer; phases are never made up.

    A lead may be an account that cannot sign in.
    """
    clients = [past.client for past in pasts]
    add_people(people=[client.person for client in clients], by=by)
    _store(Client, clients, Action.CLIENT_ADDED, by)
    trajectories = _store(Trajectory, [past.trajectory for past in pasts], Action.TRAJECTORY_OPENED, by)
    record_all(Action.TRAJECTORY_CLOSED, targets=[one for one in trajectories if one.closed_on], by=by)
    _join_concerns([past.intake for past in pasts if past.intake], by)
    _store(Monitoring, [past.monitoring for past in pasts if past.monitoring], Action.MONITORING_STARTED, by)
    _store(Assessment, [past.assessment for past in pasts if past.assessment], Action.ASSESSED, by)
    for answer, action in ANSWERS:
        _store(Consent, [past.consent for past in pasts if past.consent and past.consent.answer == answer], action, by)
    return clients


@transaction.atomic
def import_visits(*, visits: Sequence[Visit], by: User | None) -> Sequence[Visit]:
    """Store contacts that were had; `note_last_contacts` follows when all of them are in."""
    return _store(Visit, visits, Action.VISIT_LOGGED, by)


@transaction.atomic
def note_last_contacts(*, latest: Mapping[int, date]) -> None:
    """Trajectories (by key) know since when there was a talk; a later day that is known stays."""
    keys = sorted(latest)
    for start in range(0, len(keys), CHUNK):
        changed = []
        for trajectory in Trajectory.objects.select_for_update().filter(pk__in=keys[start : start + CHUNK]):
            if latest[trajectory.pk] > (trajectory.last_contact_on or date.min):
                trajectory.last_contact_on = latest[trajectory.pk]
                changed.append(trajectory)
        Trajectory.objects.bulk_update(changed, ["last_contact_on"])


def _join_concerns(intakes: Sequence[ConcernIntake], by: User | None) -> None:
    """The meldingen that led to these clients, each with its outcome."""
    concerns: list[Concern] = [intake.concern for intake in intakes]
    for concern in concerns:
        concern.joined_at = concern.received_at
    import_concerns(concerns=concerns, by=by)
    ConcernIntake.objects.bulk_create(intakes)
    record_all(Action.CONCERN_JOINED, targets=concerns, by=by)


def _store(model: type[Record], rows: Sequence[Any], action: Action, by: User | None) -> Sequence[Any]:
    model.objects.bulk_create(rows)
    record_all(action, targets=rows, by=by)
    return rows
