"""Taking access with a reason."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from accounts.access import requires
from accounts.choices import Permission, Role
from cases.forms.access import AccessForm, OfficerAccessForm
from cases.services import access
from cases.views.loading import seen_client
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
