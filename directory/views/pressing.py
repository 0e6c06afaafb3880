"""Buttons that ask nothing: pressed, done, and back to the page they stand on."""

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _

from audit.records import Record
from ui.forms import EditForm, PageForm, is_stale


def pressed(
    request: HttpRequest, service: Callable[..., Any], *, back: Record, said: str, form: PageForm | None = None,
    **context: Any,
) -> HttpResponse:  # fmt: skip
    """Call the service with the version the button was drawn with, and say `said`, or why not."""
    form = form or EditForm(request.POST)
    if form.is_valid() and form.accepted_by(service, by=request.user, **context):
        messages.success(request, said)
    else:
        messages.error(request, _refusal(form))
    return redirect(back)


def _refusal(form: PageForm) -> str:
    """A button has no field to put an error beside, and nothing typed that could be kept."""
    said = [] if is_stale(form) else form.non_field_errors()
    return " ".join(said) or _(
        "Niet gelukt: iemand anders wijzigde dit intussen. Kijk hoe het er nu staat en probeer het nog eens."
    )
