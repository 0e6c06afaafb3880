"""What can be done with a melding."""

from collections.abc import Sequence
from datetime import date, datetime

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from accounts.choices import Role
from accounts.models import Team, User
from audit.choices import Action
from audit.records import require_version
from audit.services import record_all, store
from directory.models import District
from signals.choices import ConcernOutcome, ConcernStatus, Source
from signals.models import Concern


@transaction.atomic
def take_concern(
    *,
    about: str,
    seen: str,
    team: Team,
    by: User | None,
    at: datetime,
    reporter: str = "",
    source: str = Source.OTHER,
    source_words: str = "",
    district: District | None = None,
    owner: User | None = None,
) -> Concern:
    """Take down a melding; it has a team from the start (SIG-01), a person when somebody takes it on."""
    concern = Concern(
        about=about,
        seen=seen,
        reporter=reporter,
        source=source,
        source_words=source_words,
        district=district,
        team=team,
        owner=_checked_owner(owner, team),
        received_at=at,
        taken_by=by,
    )
    store(concern, Action.CONCERN_TAKEN, by=by)
    return concern


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
    if not concern.owner_id and concern.team_id in {m.team_id for m in by.current_memberships}:
        concern.owner = by
    store(concern, Action.CONCERN_ACCEPTED, by=by)
    return concern


@transaction.atomic
def note_attempt(*, concern: Concern, held: bool, on: date, by: User | None) -> Concern:
    """Contact was tried, or had, because of this open melding; the day of the first attempt is kept."""
    concern = Concern.objects.select_for_update().get(pk=concern.pk)
    news = concern.attempted_on is None or (held and concern.status != ConcernStatus.CONTACTED)
    if concern.is_open and news:
        concern.attempted_on = concern.attempted_on or on
        concern.status = ConcernStatus.CONTACTED if held else concern.status
        concern.version += 1
        store(concern, Action.CONCERN_CONTACTED, by=by)
    return concern


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


def _open_concern(concern: Concern, version: int) -> Concern:
    concern = Concern.objects.select_for_update().get(pk=concern.pk)
    require_version(concern, version)
    if not concern.is_open:
        raise ValidationError(_("Deze melding is al afgesloten."))
    return concern


def _checked_owner(owner: User | None, team: Team) -> User | None:
    """An owner works in the team that holds the melding, else the melding would be out of the owner's sight."""
    roles = (Role.WORKER, Role.COORDINATOR, Role.DESK)
    if owner and not User.objects.active_in([team.pk], *roles).filter(pk=owner.pk).exists():
        raise ValidationError({"owner": _("Kies als eigenaar iemand die nu in dit team werkt.")})
    return owner
