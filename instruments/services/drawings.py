"""Adds a drawing or photo to a sheet, puts another in its place, or takes it away."""

from datetime import datetime

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from accounts.models import User
from audit.choices import Action
from audit.services import record, store
from instruments.answers import NOTHING, AnswerFacts
from instruments.choices import AnswerKind
from instruments.models import Drawing, Sheet
from instruments.photos import Photo
from instruments.services.sheets import locked_sheet, refuse_when_settled, save_sheet


@transaction.atomic
def keep_drawing(
    *, sheet: Sheet, code: str, photo: Photo | None, said: str, version: int, at: datetime, by: User
) -> Drawing:  # fmt: skip
    """Keep this image and what can be seen on it; without an image only the words change. An earlier image goes."""
    sheet = _drawable(sheet, code)
    earlier = Drawing.objects.filter(sheet=sheet, item=code)
    if photo is None and not earlier.exists():
        raise ValidationError({"photo": _("Kies eerst een tekening of foto.")})
    if photo is None:
        drawing = earlier.light().get()
    else:
        earlier.delete()
        drawing = Drawing(sheet=sheet, item=code, added_at=at, added_by=by, **photo._asdict())
        store(drawing, Action.DRAWING_ADDED, by=by)
    save_sheet(sheet=sheet, answers={code: AnswerFacts(drawing.reference, said)}, version=version, by=by)
    return drawing


@transaction.atomic
def remove_drawing(*, sheet: Sheet, code: str, version: int, by: User) -> Sheet:
    """Take the image away for good, with the words that went with it."""
    sheet = _drawable(sheet, code)
    for drawing in Drawing.objects.filter(sheet=sheet, item=code).light():
        record(Action.DRAWING_REMOVED, target=drawing, by=by)
        drawing.delete()
    return save_sheet(sheet=sheet, answers={code: NOTHING}, version=version, by=by)


def _drawable(sheet: Sheet, code: str) -> Sheet:
    """The sheet, locked, while it can be filled in and asks for a drawing here."""
    locked = locked_sheet(sheet)
    refuse_when_settled(locked)
    items = locked.edition.read().in_use().items
    if not any(one.code == code and one.kind is AnswerKind.DRAWING for one in items):
        raise ValidationError(_("Hier hoort geen tekening of foto bij."))
    return locked
