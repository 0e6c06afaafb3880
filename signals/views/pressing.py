"""Buttons about a melding that ask nothing: pressed, done, and back to the melding."""

from collections.abc import Callable

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect

from accounts.choices import Permission
from signals.models import Concern
from signals.views.loading import loaded_concern
from ui.forms import EditForm


def pressed(request: HttpRequest, reference: str, service: Callable[..., Concern], *, said: str) -> HttpResponse:
    """Call the service with the version the page was opened with, and say `said`, or why not."""
    concern = loaded_concern(request, reference, Permission.CONCERN_HANDLE)
    form = EditForm(request.POST, initial={"version": concern.version})
    if form.is_valid() and form.accepted_by(service, concern=concern, by=request.user):
        messages.success(request, said)
    else:
        messages.error(request, form.refusal)
    return redirect(concern)
