"""What a page answers to `static/js/autosave.js`: when it was kept, or what is in the way."""

from collections.abc import Callable
from datetime import datetime
from http import HTTPStatus
from typing import Any

from django.http import HttpRequest, JsonResponse
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from audit.records import Record
from instruments.forms.answers import AnswersForm
from ui.forms import is_stale


def is_autosave(request: HttpRequest) -> bool:
    """Whether the script asks, not a person who pressed a button."""
    return request.method == "POST" and request.headers.get("Accept") == "application/json"


def saved_answer(form: AnswersForm, service: Callable[..., Record], *, at: datetime, **context: Any) -> JsonResponse:
    """Let the service keep what is right, and say so: `saved_answer(form, save_sheet, sheet=…, by=…, at=now)`.

    200 `{"saved": "14:03", "version": 4}`; 422 the same with a `problem` when something typed is not right yet (the
    rest is kept), or a `problem` alone when nothing was kept; 409 `{"problem": …}` when somebody else changed it.
    What was kept comes with `answered`, the progress in words, where the form tells it.
    """
    form.is_valid()
    problem = _first_problem(form)
    if "version" not in getattr(form, "cleaned_data", {}):  # a form of an empty request is never judged
        words = _("Dit is niet te bewaren. Laad de pagina opnieuw.")
        return JsonResponse({"problem": words}, status=HTTPStatus.UNPROCESSABLE_ENTITY)
    if not form.accepted_by(service, **context):
        told = " ".join(form.non_field_errors()) or problem
        status = HTTPStatus.CONFLICT if is_stale(form) else HTTPStatus.UNPROCESSABLE_ENTITY
        return JsonResponse({"problem": told}, status=status)
    kept = {"saved": localtime(at).strftime("%H:%M"), "version": form.result.version}
    if form.progress:
        kept["answered"] = str(form.progress)
    if problem:
        return JsonResponse(kept | {"problem": problem}, status=HTTPStatus.UNPROCESSABLE_ENTITY)
    return JsonResponse(kept)


def _first_problem(form: AnswersForm) -> str:
    """The first thing that is not right, with the item it is about."""
    for name, errors in form.errors.items():
        return f"{_before(form[name].label)} {errors[0]}" if name in form.fields else str(errors[0])
    return ""


def _before(label: str) -> str:
    """A label as it stands before a sentence."""
    return label if label.endswith("?") else f"{label}:"
