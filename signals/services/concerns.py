"""Taking a melding in, and what happens to it until it is closed."""

from collections.abc import Iterable, Sequence
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
from method.advice import require
from signals.choices.concerns import HANDLERS, ConcernOutcome, ConcernStatus
from signals.choices.sources import StockSource
from signals.models import Concern, ConcernReason, Signaller
from signals.rules.concerns import no_visit_advice
from signals.services.keys import add_concern_keys


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
    reasons: Iterable[str] = (),
    signaller: Signaller | None = None,
    district: District | None = None,
    owner: User | None = None,
) -> Concern:
    """Take down a melding; it has a team from the start (SIG-01), a person when somebody takes it on.

    Without a team it goes to that of the district, else to the meldpunt or the own team of who takes it down.
    What a worker or coordinator takes down for a team of their own is theirs, unless an owner is named.
    `source` is the code of a Source; without one a signaller brings theirs.
    """
    team = team or (district.team if district else usual_team(by))
    if by and not owner and team.pk in by.team_ids_as(Role.WORKER, Role.COORDINATOR):
        owner = by
    concern = Concern(
        about=about,
        seen=seen,
        reporter=reporter,
        source_id=source or (signaller.source_id if signaller else StockSource.OTHER),
        source_words=source_words,
        signaller=signaller,
        district=district,
        team=team,
        owner=checked_owner(owner, team),
        received_at=at,
        taken_by=by,
    )
    store(concern, Action.CONCERN_TAKEN, by=by)
    _add_rows(concern, reasons)
    return concern


def open_concern(*, concern: Concern, by: User, address: str | None, page: str = "signals:concern") -> None:
    """PRI-01: somebody reads a melding, or a card of it; the caller holds the transaction."""
    record_access(target=concern, by=by, page=page, ground=Ground.CONCERN, address=address)


@transaction.atomic
def accept_concern(*, concern: Concern, version: int, by: User) -> Concern:
    """Take a new melding on: from here it waits for 'huisbezoek of niet' (SIG-03)."""
    concern = locked_concern(concern, version)
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
    *,
    concern: Concern,
    outcome: ConcernOutcome | str,
    version: int,
    by: User | None,
    at: datetime,
    no_visit_reason: str = "",
    always_visit: bool = False,
) -> Concern:
    """Close with an outcome; unfounded (SIG-07) and both kinds of refusal (SIG-08) are outcomes like others.

    Before anybody went there it takes a reason, or cannot be where the organisation always visits (SIG-03).
    """
    concern = locked_concern(concern, version)
    if outcome == ConcernOutcome.TRAJECTORY and not concern.joined_at:
        raise ValidationError({"outcome": _("Er is nog geen traject. Open het eerst; dan sluit de melding vanzelf.")})
    attempted = concern.attempted_on is not None
    advice = no_visit_advice(outcome=outcome, attempted=attempted, reason=no_visit_reason, always_visit=always_visit)
    try:
        require(advice)
    except ValidationError as refusal:
        raise ValidationError({"no_visit_reason": refusal.error_list}) from refusal
    concern.status, concern.outcome, concern.closed_at = ConcernStatus.CLOSED, outcome, at
    concern.no_visit_reason = "" if attempted else no_visit_reason
    if by and not concern.owner_id and concern.team_id in by.team_ids_as(*HANDLERS):
        concern.owner = by  # what the melder adds later reaches somebody
    store(concern, Action.CONCERN_CLOSED, by=by)
    return concern


@transaction.atomic
def reopen_concern(*, concern: Concern, version: int, by: User) -> Concern:
    """Undo a close: it waits again where it stood. What was merged is split instead."""
    concern = Concern.objects.select_for_update(of=("self",)).select_related("team").get(pk=concern.pk)
    require_version(concern, version)
    if concern.is_open or concern.merged_into_id or concern.outcome == ConcernOutcome.TRAJECTORY:
        raise ValidationError(_("Deze melding is niet te heropenen."))
    concern.status = ConcernStatus.ACCEPTED if concern.owner_id else ConcernStatus.NEW
    concern.outcome, concern.closed_at, concern.no_visit_reason = "", None, ""
    store(concern, Action.CONCERN_REOPENED, by=by)
    add_concern_keys(concerns=[concern])  # it may have come in closed
    return concern


@transaction.atomic
def import_concerns(*, concerns: Sequence[Concern], by: User | None) -> None:
    """Store meldingen of another registration, many at once and as they were: closed ones have their outcome."""
    Concern.objects.bulk_create(concerns)
    add_concern_keys(concerns=concerns)
    record_all(Action.CONCERN_TAKEN, targets=concerns, by=by)
    record_all(Action.CONCERN_CLOSED, targets=[one for one in concerns if not one.is_open], by=by)


@transaction.atomic
def mark_joined(*, concern: Concern, at: datetime, by: User) -> list[Concern]:
    """Somebody found out which client this melding is about; once, and only while it is open.

    Returns it with the meldingen that were merged into it: they are about the same client.
    """
    concern = Concern.objects.select_for_update().get(pk=concern.pk)
    if concern.joined_at or not concern.is_open:
        raise ValidationError(_("Deze melding hoort al bij een cliënt, of is afgesloten."))
    if concern.status == ConcernStatus.NEW:
        concern.status = ConcernStatus.ACCEPTED
    if not concern.owner_id and concern.team_id in by.team_ids_as(*HANDLERS):
        concern.owner = by
    joined = [concern, *concern.merged.select_for_update()]
    for one in joined:
        one.joined_at = at
        one.version += 1
        store(one, Action.CONCERN_JOINED, by=by)
    return joined


def _add_rows(concern: Concern, reasons: Iterable[str]) -> None:
    """Its reasons, and the clues it is found by."""
    add_concern_keys(concerns=[concern])
    ConcernReason.objects.bulk_create(ConcernReason(concern=concern, reason=one) for one in dict.fromkeys(reasons))


def usual_team(by: User | None) -> Team:
    """Where a melding without team or district goes: the meldpunt, unless whoever takes it down has a team."""
    own = by.teams_as(Role.WORKER, Role.COORDINATOR) if by and not by.has_role(Role.DESK) else []
    team = own[0] if own else Team.objects.filter(takes_concerns=True).first()
    if not team:
        raise ValidationError({"team": _("Kies een team: er is nog geen meldpunt.")})
    return team


def locked_concern(concern: Concern, version: int) -> Concern:
    """The open melding, locked, for who edits the version they saw; refused when closed."""
    concern = Concern.objects.select_for_update(of=("self",)).select_related("team").get(pk=concern.pk)
    require_version(concern, version)
    if not concern.is_open:
        raise ValidationError(_("Deze melding is al afgesloten."))
    return concern


def checked_owner(owner: User | None, team: Team) -> User | None:
    """An owner works in the team that holds the melding, else the melding would be out of the owner's sight."""
    if owner and not User.objects.active_in([team.pk], *HANDLERS).filter(pk=owner.pk).exists():
        raise ValidationError({"owner": _("Kies als eigenaar iemand die nu in dit team werkt.")})
    return owner
