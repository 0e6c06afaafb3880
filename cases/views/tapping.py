"""One tap on a page that carries the version of what it is about, and back to that page."""

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _

from ui.forms import EditForm, is_stale


def tapped(
    request: HttpRequest,
    service: Callable[..., Any],
    words: str,
    *,
    back: tuple[str, ...],
    after: tuple[str, ...] | None = None,
    **context: Any,
) -> HttpResponse:
    """Do it, say so, and go back to the page of this name (or, once done, to `after`); a stale tap changes nothing
    and says that."""
    form = EditForm(request.POST, initial={"version": 0})
    if form.is_valid() and form.accepted_by(service, by=request.user, **context):
        messages.success(request, words)
        return redirect(*(after or back))
    changed = _("Dit is intussen al veranderd. Kijk hoe het er nu staat.")
    messages.error(request, changed if is_stale(form) else form.refusal)
    return redirect(*back)
