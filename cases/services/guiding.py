"""The set-up of a trajectory, and looking it over."""

from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from accounts.models import User
from audit.choices import Action
from audit.services import store
from cases.choices import CaseReviewKind
from cases.models import CaseReview, Trajectory
from cases.services.trajectories import running_trajectory


@transaction.atomic
def set_up_trajectory(
    *, trajectory: Trajectory, isolation_place: str, direction: str, is_group: bool, group_reason: str,
    planned_hours: int | None, planned_until: date | None, version: int, by: User | None,
) -> Trajectory:  # fmt: skip
    """Where isolation stands, what is worked on, and in what time; none of it is compulsory (PHA-21)."""
    trajectory = running_trajectory(trajectory, version)
    if planned_until and planned_until < trajectory.opened_on:
        raise ValidationError({"planned_until": _("Deze dag ligt voor de start van het traject. Kies een latere.")})
    trajectory.isolation_place, trajectory.direction = isolation_place, direction
    trajectory.is_group, trajectory.group_reason = is_group, group_reason if is_group else ""
    trajectory.planned_hours, trajectory.planned_until = planned_hours, planned_until
    store(trajectory, Action.TRAJECTORY_CHANGED, by=by)
    return trajectory


@transaction.atomic
def review_case(
    *, trajectory: Trajectory, kind: CaseReviewKind | str, reviewed_on: date, with_whom: str, brought: str,
    by: User | None, today: date,
) -> CaseReview:  # fmt: skip
    """Write down that a case was looked over, with whom, and what came out (PHA-15)."""
    trajectory = running_trajectory(trajectory, None)
    if reviewed_on > today:
        raise ValidationError({"reviewed_on": _("Deze dag moet nog komen. Schrijf op wat er was.")})
    review = CaseReview(
        trajectory=trajectory, kind=kind, reviewed_on=reviewed_on, with_whom=with_whom, brought=brought, by=by
    )
    store(review, Action.CASE_REVIEWED, by=by)
    return review
