"""Opening a client with almost nothing, and keeping what is known."""

from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from accounts.choices import Role
from accounts.models import Team, User
from audit.choices import Action
from audit.records import require_version
from audit.services import store
from cases.choices import Entry, Phase
from cases.models import Client, ConcernIntake, PhasePeriod, Trajectory
from people.models import Person
from people.services import add_person
from signals.models import Concern
from signals.services.cards import settle_cards
from signals.services.concerns import mark_joined
from signals.services.safety import settle_person


@transaction.atomic
def add_client(
    *, person: Person, team: Team, by: User | None, story: str = "", partner: Person | None = None
) -> Client:
    """A client for a person (or a couple) that already stands in the books."""
    client = Client(person=person, partner=partner, team=team, story=story)
    store(client, Action.CLIENT_ADDED, by=by)
    return client


@transaction.atomic
def open_trajectory(
    *, client: Client, team: Team, lead: User | None, by: User | None, on: date, entry: str = "", question: str = ""
) -> Trajectory:
    """Start a period of guidance; the first phase is where noticing happened."""
    Client.objects.select_for_update().get(pk=client.pk)
    trajectory = Trajectory(
        client=client, team=team, lead=checked_lead(lead, team), opened_on=on, entry=entry, question=question
    )
    store(trajectory, Action.TRAJECTORY_OPENED, by=by)
    store(PhasePeriod(trajectory=trajectory, phase=Phase.RECOGNISE, started_on=on), Action.PHASE_ENTERED, by=by)
    return trajectory


@transaction.atomic
def open_new_client(
    *, team: Team, lead: User | None, by: User, on: date, story: str = "", concern: Concern | None = None, **facts: Any
) -> Trajectory:
    """A person nobody knew yet, with whatever is known: an alias and a street will do."""
    client = add_client(person=add_person(by=by, **facts), team=team, by=by, story=story)
    if concern:
        join_concern(concern=concern, client=client, by=by)
    return open_trajectory(client=client, team=team, lead=lead, by=by, on=on, entry=Entry.NEW)


@transaction.atomic
def join_concern(*, concern: Concern, client: Client, by: User, person: Person | None = None) -> list[ConcernIntake]:
    """This melding, with what was merged into it, is about this client; several meldingen may join one client.

    Its cards, flags and safety notes go along to `person`: of a couple the one it is about, else the first.
    """
    person = person or client.person
    intakes, now = [], timezone.now()
    for one in mark_joined(concern=concern, at=now, by=by):
        settle_cards(concern=one, person=person, by=by)
        settle_person(concern=one, person=person, by=by, on=timezone.localdate(now))
        intakes.append(ConcernIntake(concern=one, client=client))
        store(intakes[-1], Action.CONCERN_JOINED, by=by)
    return intakes


@transaction.atomic
def change_client(*, client: Client, story: str, matters_now: str, version: int, by: User) -> Client:
    """Rewrite the story or what matters now."""
    client = Client.objects.select_for_update().get(pk=client.pk)
    require_version(client, version)
    client.story, client.matters_now = story, matters_now
    store(client, Action.CLIENT_CHANGED, by=by)
    return client


def checked_lead(lead: User | None, team: Team) -> User | None:
    """A lead works in the team of the trajectory."""
    if lead and not User.objects.active_in([team.pk], Role.WORKER, Role.COORDINATOR).filter(pk=lead.pk).exists():
        raise ValidationError({"lead": _("Kies als regiehouder iemand die nu in dit team werkt.")})
    return lead
