"""A button that asks nothing: tapped, done, and back to the page it stands on."""

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _

from ui.forms import EditForm, PageForm, is_stale


def tapped(
    request: HttpRequest,
    service: Callable[..., Any],
    words: str,
    *,
    back: tuple[Any, ...],
    after: Callable[[], HttpResponse] | None = None,
    form: PageForm | None = None,
    **context: Any,
) -> HttpResponse:
    """Call the service with the version the button was drawn with, say `words`, and go `back` (what `redirect` takes),
    or once done to what `after` answers; a stale tap changes nothing and says that."""
    form = form or EditForm(request.POST, initial={"version": 0})
    if form.is_valid() and form.accepted_by(service, by=request.user, **context):
        messages.success(request, words)
        return after() if after else redirect(*back)
    changed = _("Dit is intussen al veranderd. Kijk hoe het er nu staat.")
    messages.error(request, changed if is_stale(form) else form.refusal)
    return redirect(*back)
