"""Logging a visit at the front door, and keeping promises."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from accounts.access import requires
from accounts.choices import Permission
from cases.forms.visits import VisitForm
from cases.models import Agreement, Client
from cases.services import visits
from cases.views.loading import opened_client
from signals.queries.safety import visit_safety
from ui.forms import EditForm


@requires(Permission.CASE_WORK)
@require_http_methods(["GET", "POST"])
def log(request: HttpRequest, reference: str) -> HttpResponse:
    """Kind and outcome by one tap each, date today, all else optional."""
    client = opened_client(request, reference)
    today = timezone.localdate()
    form = VisitForm(request.POST or None, initial={"visited_on": today})
    if form.is_valid() and form.accepted_by(visits.write_up_visit, client=client, by=request.user, today=today):
        messages.success(request, _("Vastgelegd."))
        return redirect(client)
    page = {"client": client, "form": form, "safety": visit_safety(client.persons, today, companions=0)}
    return render(request, "cases/visit.html", page)


@requires(Permission.CASE_WORK)
@require_POST
def promise_kept(request: HttpRequest, reference: str) -> HttpResponse:
    """What was agreed has been done."""
    clients = (
        Client.objects.visible_to(request.user)
        .filter(Client.objects.in_caseload_of(request.user))
        .within(request.user.reach(Permission.CASE_WORK))
    )
    agreements = Agreement.objects.filter(client__in=clients)
    agreement = get_object_or_404(agreements.select_related("client"), reference=reference)
    form = EditForm(request.POST, initial={"version": agreement.version})
    context = {"agreement": agreement, "on": timezone.localdate(), "by": request.user}
    if form.is_valid() and form.accepted_by(visits.keep_promise, **context):
        messages.success(request, _("Afgevinkt."))
    else:
        messages.error(request, _("Dit is intussen al veranderd. Kijk hoe het er nu staat."))
    return redirect(agreement.client)
