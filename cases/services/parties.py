"""Who takes part in a trajectory beside the regiehouder."""

from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from accounts.choices import Role
from accounts.models import User
from audit.choices import Action
from audit.records import require_version
from audit.services import store
from cases.models import InvolvedParty, Trajectory
from cases.services.trajectories import running_trajectory
from directory.models import Organisation


@transaction.atomic
def add_party(
    *, trajectory: Trajectory, does: str, on: date, by: User | None, user: User | None = None,
    organisation: Organisation | None = None, name: str = "", phone: str = "",
) -> InvolvedParty:  # fmt: skip
    """Somebody takes part from this day: a colleague (who then has the client in the caseload), an organisation with
    or without a name, or a name. No consent to share anything follows from it (CLO-04)."""
    trajectory = running_trajectory(trajectory, None)
    _require_beside(trajectory, user)
    party = InvolvedParty(
        trajectory=trajectory, user=user, organisation=organisation, name=name, does=does, phone=phone, since_on=on
    )
    store(party, Action.PARTY_ADDED, by=by)
    return party


@transaction.atomic
def change_party(
    *, party: InvolvedParty, does: str, version: int, by: User, name: str = "", phone: str = ""
) -> InvolvedParty:  # fmt: skip
    """Say better what somebody does or how to reach them; who it is does not change."""
    party = _party(party, version)
    party.does, party.name, party.phone = does, name, phone
    store(party, Action.PARTY_CHANGED, by=by)
    return party


@transaction.atomic
def end_party(*, party: InvolvedParty, version: int, on: date, by: User) -> InvolvedParty:
    """Somebody takes part no longer; who is taking over the lead stops by stopping the hand-over."""
    party = _party(party, version)
    if party.until_on:
        raise ValidationError(_("Die doet al niet meer mee."))
    if party.user_id and party.trajectory.hand_overs.running().filter(taker=party.user_id).exists():
        raise ValidationError(_("Deze collega neemt de regie over. Stop eerst de overdracht."))
    return _ended(party, on, by)


@transaction.atomic
def bring_back_party(*, party: InvolvedParty, version: int, on: date, by: User) -> InvolvedParty:
    """Somebody takes part again: ended today it is as if nothing happened, else a new stay begins."""
    party = _party(party, version)
    who = {name: getattr(party, name) for name in ("user", "organisation", "name")}
    if party.trajectory.parties.present().filter(**who).exists():
        raise ValidationError(_("Die doet al mee."))
    _require_beside(party.trajectory, party.user)
    if party.until_on < on:
        return add_party(trajectory=party.trajectory, does=party.does, phone=party.phone, on=on, by=by, **who)
    party.until_on = None
    store(party, Action.PARTY_CHANGED, by=by)
    return party


def end_stay_of(user: User, *, trajectory: Trajectory, on: date, by: User | None, since: date | None = None) -> None:
    """A colleague stops being a party (of those since this day, where given); the caller holds the trajectory."""
    stays = InvolvedParty.objects.select_for_update().present().filter(trajectory=trajectory, user=user)
    for party in stays.filter(since_on__gte=since) if since else stays:
        party.version += 1
        _ended(party, on, by)


def _party(party: InvolvedParty, version: int) -> InvolvedParty:
    """The party of a running trajectory; both locked."""
    trajectory = running_trajectory(party.trajectory, None)
    party = InvolvedParty.objects.select_for_update().get(pk=party.pk)
    require_version(party, version)
    party.trajectory = trajectory
    return party


def _ended(party: InvolvedParty, on: date, by: User | None) -> InvolvedParty:
    party.until_on = on
    store(party, Action.PARTY_ENDED, by=by)
    return party


def _require_beside(trajectory: Trajectory, user: User | None) -> None:
    """A colleague who takes part works in the team, and is not the regiehouder."""
    if not user:
        return
    if not User.objects.active_in([trajectory.team_id], Role.WORKER, Role.COORDINATOR).filter(pk=user.pk).exists():
        raise ValidationError({"user": _("Kies een collega die nu in dit team werkt.")})
    if user.pk == trajectory.lead_id:
        raise ValidationError({"user": _("Deze collega is regiehouder, en doet dus al mee.")})
