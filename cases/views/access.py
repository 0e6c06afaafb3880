"""Taking access with a reason, and the client's consent."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from accounts.access import requires
from accounts.choices import Permission, Role
from cases.choices import ConsentScope
from cases.forms.access import AccessForm, ConsentForm, OfficerAccessForm
from cases.services import access
from cases.views.loading import opened_client, seen_client
from method import thresholds
from method.thresholds import Threshold


@requires(Permission.FILE_REASON)
@require_http_methods(["GET", "POST"])
def take(request: HttpRequest, reference: str) -> HttpResponse:
    """Open a file of the own team outside the caseload, with a reason that the lead can read."""
    client, _ground = seen_client(request, reference, Permission.FILE_REASON)
    form_class = OfficerAccessForm if request.user.has_role(Role.PRIVACY_OFFICER) else AccessForm
    form = form_class(request.POST or None)
    limits = thresholds.current()
    hours, shortest = limits[Threshold.REASONED_ACCESS_HOURS], limits[Threshold.REASON_LENGTH]
    context = {"client": client, "by": request.user, "at": timezone.now(), "hours": hours, "shortest": shortest}
    if form.is_valid() and form.accepted_by(access.take_access, **context):
        messages.info(request, _("Het dossier is {n} uur open voor je. De regiehouder ziet dat.").format(n=hours))
        return redirect(client)
    return render(request, "cases/access.html", {"client": client, "form": form, "hours": hours})


@requires(Permission.CONSENT_EDIT)
@require_http_methods(["GET", "POST"])
def consent(request: HttpRequest, reference: str) -> HttpResponse:
    """The client's answer on a volunteer; a new answer ends the one before."""
    client = opened_client(request, reference, Permission.CONSENT_EDIT)
    form = ConsentForm(request.POST or None)
    context = {"client": client, "scope": ConsentScope.VOLUNTEER, "on": timezone.localdate(), "by": request.user}
    if form.is_valid() and form.accepted_by(access.settle_consent, **context):
        messages.success(request, _("Het antwoord is vastgelegd."))
        return redirect(client)
    return render(request, "cases/form.html", {"client": client, "form": form, "heading": _("Toestemming")})
