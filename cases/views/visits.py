"""Logging a visit at the front door, and keeping promises."""

from django.contrib import messages
from django.db.models import Q
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from accounts.access import requires, sent_from
from accounts.choices import Permission
from audit.once import once
from cases.forms.visits import VisitForm
from cases.models import Agreement, Client
from cases.services import visits
from cases.views.loading import opened_client
from signals.queries.safety import visit_safety
from ui.tapping import tapped


@requires(Permission.CASE_WORK)
@require_http_methods(["GET", "POST"])
def log(request: HttpRequest, reference: str) -> HttpResponse:
    """Kind and outcome by one tap each, date today, all else optional."""
    client = opened_client(request, reference)
    today = timezone.localdate()
    form = VisitForm(request.POST or None, initial={"visited_on": today})
    service = once(visits.write_up_visit, sent_from(request))
    if form.is_valid() and form.accepted_by(service, client=client, by=request.user, today=today):
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
    own = Agreement.objects.visible_to(request.user).promised_by(request.user)
    agreements = Agreement.objects.filter(Q(client__in=clients) | Q(pk__in=own.values("pk")))
    agreement = get_object_or_404(agreements.select_related("client"), reference=reference)
    context = {"agreement": agreement, "on": timezone.localdate()}
    return tapped(request, visits.keep_promise, _("Afgevinkt."), back=(agreement.client,), **context)
