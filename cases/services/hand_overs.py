"""PHA-16: the lead of a trajectory goes to a colleague, warm or at once."""

from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from accounts.models import User
from audit.choices import Action
from audit.records import require_version
from audit.services import record, store
from cases.choices import HandOverStep
from cases.models import Agreement, HandOver, HandOverTick, PlanAction, Trajectory
from cases.services.clients import checked_lead
from cases.services.parties import add_party, end_stay_of
from cases.services.trajectories import change_lead, running_trajectory


@transaction.atomic
def give_lead(*, trajectory: Trajectory, lead: User, version: int, on: date, by: User) -> Trajectory:
    """Give the lead at once. A hand-over that runs is done when it went to this colleague, else it stops."""
    _require_another(lead, trajectory)
    trajectory = change_lead(trajectory=trajectory, lead=lead, version=version, by=by)
    for hand_over in _running(trajectory):
        hand_over.version += 1
        (_done if hand_over.taker_id == lead.pk else _stopped)(hand_over, on, by)
    end_stay_of(lead, trajectory=trajectory, on=on, by=by)
    return trajectory


@transaction.atomic
def begin_hand_over(
    *, trajectory: Trajectory, lead: User, version: int, on: date, by: User | None, reason: str = ""
) -> HandOver:  # fmt: skip
    """Begin a warm hand-over: `lead` takes part from this day and gets the lead when it is done. One that runs to
    somebody else stops."""
    trajectory = running_trajectory(trajectory, version)
    taker = checked_lead(lead, trajectory.team)
    _require_another(taker, trajectory)
    for hand_over in _running(trajectory):
        if hand_over.taker_id == taker.pk:
            raise ValidationError({"lead": _("Er loopt al een overdracht naar {name}.").format(name=taker.name)})
        hand_over.version += 1
        _stopped(hand_over, on, by)
    hand_over = HandOver(trajectory=trajectory, giver=trajectory.lead, taker=taker, reason=reason, begun_on=on)
    store(hand_over, Action.HAND_OVER_BEGUN, by=by)
    if not trajectory.parties.present().filter(user=taker).exists():
        add_party(trajectory=trajectory, user=taker, does=_("neemt de regie over"), on=on, by=by)
    return hand_over


@transaction.atomic
def set_step(*, hand_over: HandOver, step: HandOverStep | str, is_taken: bool, on: date, by: User | None) -> HandOver:
    """Tick one step or take the tick back; said twice it is done once. Also after the lead has changed."""
    hand_over = _hand_over(hand_over)
    if hand_over.stopped_on:
        raise ValidationError(_("Deze overdracht is gestopt."))
    tick = hand_over.ticks.filter(step=step).first()
    if is_taken and not tick:
        store(HandOverTick(hand_over=hand_over, step=step, done_on=on, by=by), Action.HAND_OVER_STEP, by=by)
    if tick and not is_taken:
        tick.delete()
        record(Action.HAND_OVER_STEP, target=hand_over, by=by)
    return hand_over


@transaction.atomic
def finish_hand_over(*, hand_over: HandOver, version: int, on: date, by: User) -> HandOver:
    """The lead changes; steps that were not ticked may be passed over."""
    hand_over = _running_hand_over(hand_over, version)
    trajectory = hand_over.trajectory
    change_lead(trajectory=trajectory, lead=hand_over.taker, version=trajectory.version, by=by)
    end_stay_of(hand_over.taker, trajectory=trajectory, on=on, by=by)
    return _done(hand_over, on, by)


@transaction.atomic
def stop_hand_over(*, hand_over: HandOver, version: int, on: date, by: User) -> HandOver:
    """It does not go on: the lead stays, and who would take over stops taking part."""
    return _stopped(_running_hand_over(hand_over, version), on, by)


@transaction.atomic
def pass_on_promises(*, hand_over: HandOver, by: User | None) -> HandOver:
    """What the giver promised and did not do yet becomes a promise of the taker: agreements, and steps of the plan."""
    hand_over = _hand_over(hand_over)
    if hand_over.stopped_on:
        raise ValidationError(_("Deze overdracht is gestopt."))
    giver, trajectory = hand_over.giver, hand_over.trajectory
    if not giver:  # what nobody promised is what the client will do
        return hand_over
    promises = Agreement.objects.select_for_update().open().promised_by(giver).filter(client=trajectory.client_id)
    steps = PlanAction.objects.select_for_update(of=("self",)).at_work().promised_by(giver)
    # No action of its own: a promise that is taken over is one the taker makes.
    for promised, action in (
        (promises, Action.PROMISE_MADE),
        (steps.filter(goal__trajectory=trajectory), Action.PLAN_ACTION_CHANGED),
    ):
        for one in promised:
            one.user = hand_over.taker
            one.version += 1
            store(one, action, by=by)
    return hand_over


def _require_another(lead: User, trajectory: Trajectory) -> None:
    if lead.pk == trajectory.lead_id:
        raise ValidationError({"lead": _("{name} heeft de regie al.").format(name=lead.name)})


def _running(trajectory: Trajectory) -> list[HandOver]:
    """What runs of this trajectory (at most one), locked after the trajectory itself."""
    found = list(HandOver.objects.select_for_update(of=("self",)).running().filter(trajectory=trajectory))
    for hand_over in found:
        hand_over.trajectory = trajectory
    return found


def _hand_over(hand_over: HandOver) -> HandOver:
    """The hand-over of a running trajectory; both locked."""
    trajectory = running_trajectory(hand_over.trajectory, None)
    hand_over = HandOver.objects.select_for_update(of=("self",)).select_related("taker", "giver").get(pk=hand_over.pk)
    hand_over.trajectory = trajectory
    return hand_over


def _running_hand_over(hand_over: HandOver, version: int) -> HandOver:
    hand_over = _hand_over(hand_over)
    require_version(hand_over, version)
    if hand_over.done_on or hand_over.stopped_on:
        raise ValidationError(_("Deze overdracht is al afgerond of gestopt."))
    return hand_over


def _done(hand_over: HandOver, on: date, by: User | None) -> HandOver:
    hand_over.done_on = on
    store(hand_over, Action.HAND_OVER_DONE, by=by)
    return hand_over


def _stopped(hand_over: HandOver, on: date, by: User | None) -> HandOver:
    """Who took part for this hand-over stops; who took part before it stays."""
    hand_over.stopped_on = on
    store(hand_over, Action.HAND_OVER_STOPPED, by=by)
    end_stay_of(hand_over.taker, trajectory=hand_over.trajectory, on=on, by=by, since=hand_over.begun_on)
    return hand_over
