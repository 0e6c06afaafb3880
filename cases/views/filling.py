"""What filling in with a person and filling in for oneself share."""

from django.contrib import messages
from django.http import HttpRequest
from django.utils.translation import gettext as _

from instruments.choices import AnswerKind
from instruments.forms.answers import AnswersForm
from instruments.models import Sheet


def is_settled(request: HttpRequest, sheet: Sheet) -> bool:
    """Whether there is nothing to fill in any more; of what was put away that is said."""
    if sheet.finished_at:
        messages.info(request, _("Dit is al afgerond en verandert niet meer. Je leest hier wat er is opgeschreven."))
    return bool(sheet.finished_at or sheet.discarded_at)


def settled_page(sheet: Sheet, read: str) -> str:
    """The page to go to instead: where it is read, or where what was thrown away can be put back."""
    return read if sheet.finished_at else f"{read}_discard"


def drawing_asked(request: HttpRequest, form: AnswersForm) -> str:
    """The code of the item whose button for a drawing or photo was pressed; the sheet was kept first."""
    asked = request.POST.get("drawing", "")
    drawn = {one.code for one in form.definition.items if one.kind is AnswerKind.DRAWING}
    return asked if asked in drawn else ""
