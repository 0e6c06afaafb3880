"""What can be done with a melding."""

from collections.abc import Sequence
from datetime import date, datetime

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from accounts.choices import Role
from accounts.models import Team, User
from audit.choices import Action, Ground
from audit.records import require_version
from audit.services import record_access, record_all, store
from directory.models import District
from signals.choices import HANDLERS, ConcernOutcome, ConcernStatus, Source
from signals.models import Concern


@transaction.atomic
def take_concern(
    *,
    about: str,
    seen: str,
    by: User | None,
    at: datetime,
    team: Team | None = None,
    reporter: str = "",
    source: str = "",
    source_words: str = "",
    district: District | None = None,
    owner: User | None = None,
) -> Concern:
    """Take down a melding; it has a team from the start (SIG-01), a person when somebody takes it on.

    Without a team it goes to that of the district, else to the meldpunt or the own team of who takes it down.
    What a worker or coordinator takes down for a team of their own is theirs, unless an owner is named.
    """
    team = team or (district.team if district else _usual_team(by))
    if by and not owner and team.pk in by.team_ids_as(Role.WORKER, Role.COORDINATOR):
        owner = by
    concern = Concern(
        about=about,
        seen=seen,
        reporter=reporter,
        source=source or Source.OTHER,
        source_words=source_words,
        district=district,
        team=team,
        owner=_checked_owner(owner, team),
        received_at=at,
        taken_by=by,
    )
    store(concern, Action.CONCERN_TAKEN, by=by)
    return concern


def open_concern(*, concern: Concern, by: User, address: str | None) -> None:
    """PRI-01: somebody reads a melding; the caller holds the transaction."""
    record_access(target=concern, by=by, page="signals:concern", ground=Ground.CONCERN, address=address)


@transaction.atomic
def assign_concern(*, concern: Concern, team: Team, owner: User | None, version: int, by: User) -> Concern:
    """Give a melding to a team and, when it is known, to a person of that team."""
    concern = _open_concern(concern, version)
    concern.team, concern.owner = team, _checked_owner(owner, team)
    store(concern, Action.CONCERN_ASSIGNED, by=by)
    return concern


@transaction.atomic
def accept_concern(*, concern: Concern, version: int, by: User) -> Concern:
    """Take a new melding on: from here it waits for 'huisbezoek of niet' (SIG-03)."""
    concern = _open_concern(concern, version)
    if concern.status != ConcernStatus.NEW:
        raise ValidationError(_("Deze melding is al aangenomen."))
    concern.status = ConcernStatus.ACCEPTED
    if not concern.owner_id and concern.team_id in by.team_ids_as(*HANDLERS):
        concern.owner = by
    store(concern, Action.CONCERN_ACCEPTED, by=by)
    return concern


@transaction.atomic
def note_attempt(*, concern: Concern, held: bool, is_followed: bool, on: date, at: datetime, by: User | None) -> None:
    """Contact was tried, or had, because of this open melding; the day of the first attempt is kept.

    A talk in a trajectory did what the melding asked (`is_followed`): it closes with that outcome, and nobody
    has to tick it off.
    """
    concern = Concern.objects.select_for_update().get(pk=concern.pk)
    is_news = concern.attempted_on is None or (held and (is_followed or concern.status != ConcernStatus.CONTACTED))
    if not (concern.is_open and is_news):
        return
    concern.attempted_on = concern.attempted_on or on
    concern.version += 1
    action = Action.CONCERN_CONTACTED
    if held and is_followed:
        concern.status, concern.outcome, concern.closed_at = ConcernStatus.CLOSED, ConcernOutcome.TRAJECTORY, at
        action = Action.CONCERN_CLOSED
    elif held:
        concern.status = ConcernStatus.CONTACTED
    store(concern, action, by=by)


@transaction.atomic
def close_concern(
    *, concern: Concern, outcome: ConcernOutcome | str, version: int, by: User | None, at: datetime
) -> Concern:
    """Close with an outcome; unfounded (SIG-07) and both kinds of refusal (SIG-08) are outcomes like others."""
    concern = _open_concern(concern, version)
    concern.status, concern.outcome, concern.closed_at = ConcernStatus.CLOSED, outcome, at
    store(concern, Action.CONCERN_CLOSED, by=by)
    return concern


@transaction.atomic
def import_concerns(*, concerns: Sequence[Concern], by: User | None) -> None:
    """Store meldingen of another registration, many at once and as they were: closed ones have their outcome."""
    Concern.objects.bulk_create(concerns)
    record_all(Action.CONCERN_TAKEN, targets=concerns, by=by)
    record_all(Action.CONCERN_CLOSED, targets=[one for one in concerns if not one.is_open], by=by)


@transaction.atomic
def mark_joined(*, concern: Concern, at: datetime, by: User) -> Concern:
    """Somebody found out which client this melding is about; once, and only while it is open."""
    concern = Concern.objects.select_for_update().get(pk=concern.pk)
    if concern.joined_at or not concern.is_open:
        raise ValidationError(_("Deze melding hoort al bij een cliënt, of is afgesloten."))
    concern.joined_at = at
    concern.version += 1
    if concern.status == ConcernStatus.NEW:
        concern.status = ConcernStatus.ACCEPTED
    if not concern.owner_id and concern.team_id in by.team_ids_as(*HANDLERS):
        concern.owner = by
    store(concern, Action.CONCERN_JOINED, by=by)
    return concern


def _usual_team(by: User | None) -> Team:
    """Where a melding without team or district goes: the meldpunt, unless whoever takes it down has a team."""
    own = by.teams_as(Role.WORKER, Role.COORDINATOR) if by and not by.has_role(Role.DESK) else []
    team = own[0] if own else Team.objects.filter(takes_concerns=True).first()
    if not team:
        raise ValidationError({"team": _("Kies een team: er is nog geen meldpunt.")})
    return team


def _open_concern(concern: Concern, version: int) -> Concern:
    concern = Concern.objects.select_for_update().get(pk=concern.pk)
    require_version(concern, version)
    if not concern.is_open:
        raise ValidationError(_("Deze melding is al afgesloten."))
    return concern


def _checked_owner(owner: User | None, team: Team) -> User | None:
    """An owner works in the team that holds the melding, else the melding would be out of the owner's sight."""
    if owner and not User.objects.active_in([team.pk], *HANDLERS).filter(pk=owner.pk).exists():
        raise ValidationError({"owner": _("Kies als eigenaar iemand die nu in dit team werkt.")})
    return owner
