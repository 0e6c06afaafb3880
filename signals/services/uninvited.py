"""Thinking a visit without invitation through, step by step."""

from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from accounts.models import User
from audit.choices import Action, Ground
from audit.records import require_version
from audit.services import record_access, store
from signals.choices.uninvited import CONSIDERATIONS
from signals.models import Concern, UninvitedStepTaken, UninvitedVisit
from signals.queries.uninvited import visits_of


@transaction.atomic
def take_step(
    *, concern: Concern, step: str, decision: str, reason: str, who: User, decided_on: date, consulted: str,
    why_not_consulted: str, version: int, by: User, today: date,
) -> UninvitedStepTaken:  # fmt: skip
    """SIG-09: decide one of the five steps, or decide it anew; in any order. A step nobody took has version 0."""
    visit = _visit_of(concern)
    if decided_on > today:
        raise ValidationError({"decided_on": _("Deze dag moet nog komen. Vul de dag in waarop jullie dit besloten.")})
    taken = visit.steps.select_for_update().filter(step=step).first()
    taken = taken or UninvitedStepTaken(visit=visit, step=step, version=0)
    require_version(taken, version)
    taken.decision, taken.reason, taken.who, taken.decided_on = decision, reason, who, decided_on
    taken.consulted, taken.why_not_consulted = consulted, why_not_consulted
    store(taken, Action.UNINVITED_STEP, by=by)
    return taken


@transaction.atomic
def weigh_visit(*, concern: Concern, version: int, by: User, **considerations: str) -> UninvitedVisit:
    """SIG-09: answer the four considerations, each with a text, "n.v.t." or nothing yet."""
    visit = _visit_of(concern)
    require_version(visit, version)
    for name in CONSIDERATIONS:
        setattr(visit, name, considerations[name])
    store(visit, Action.UNINVITED_WEIGHED, by=by)
    return visit


def open_uninvited(*, concern: Concern, by: User, page: str, address: str | None) -> None:
    """PRI-01: somebody reads how a visit is thought through; the caller holds the transaction."""
    record_access(target=concern, by=by, page=page, ground=Ground.CONCERN, address=address)


def _visit_of(concern: Concern) -> UninvitedVisit:
    """The one of this melding, locked; a melding that was merged is thought through at the one that leads.

    What was thought through there before the merge goes on.
    """
    concern = Concern.objects.select_for_update().get(pk=concern.pk)
    if concern.merged_into_id:
        raise ValidationError(_("Deze melding hoort bij een andere melding. Leg het daar vast."))
    visit = visits_of(concern).select_for_update(of=("self",)).first()
    return visit or UninvitedVisit.objects.create(concern=concern)
