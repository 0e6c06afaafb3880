"""The plan as a drawing or photo: keep it with the running trajectory, or take it away."""

from datetime import datetime

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from accounts.models import User
from audit.choices import Action
from audit.records import require_version
from audit.services import record, store
from cases.models import PlanDrawing, Trajectory
from instruments.photos import Photo


@transaction.atomic
def keep_plan_drawing(
    *, trajectory: Trajectory, photo: Photo | None, said: str, version: int, at: datetime, by: User
) -> PlanDrawing:  # fmt: skip
    """Keep this image and what is on it; without one only the words change. `version` is 0 where there was none."""
    _require_running(trajectory)
    found = PlanDrawing.objects.filter(trajectory=trajectory).first()
    if found is None and photo is None:
        raise ValidationError({"photo": _("Kies eerst een tekening of foto.")})
    drawing = found or PlanDrawing(trajectory=trajectory, version=0)
    require_version(drawing, version)
    drawing.said = said
    if photo:
        drawing.image, drawing.media_type, drawing.width, drawing.height = photo
        drawing.added_at, drawing.added_by = at, by
    store(drawing, Action.DRAWING_ADDED, by=by)
    return drawing


@transaction.atomic
def remove_plan_drawing(*, trajectory: Trajectory, version: int, by: User) -> Trajectory:
    """Take it away for good; taken away twice is taken away once."""
    _require_running(trajectory)
    drawing = PlanDrawing.objects.light().filter(trajectory=trajectory).first()
    if drawing:
        require_version(drawing, version)
        record(Action.DRAWING_REMOVED, target=drawing, by=by)
        drawing.delete()
    return trajectory


def _require_running(trajectory: Trajectory) -> None:
    """The trajectory, locked; a plan of the past stays as it was."""
    if not Trajectory.objects.select_for_update().open().filter(pk=trajectory.pk).exists():
        raise ValidationError(_("Dit traject is afgesloten. Een plan hoort bij een lopend traject."))
