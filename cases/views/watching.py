"""Staying in view: the page with its three parts, contact by one fixed person, and the emergency plan."""

from django.conf import settings
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import override
from django.views.decorators.http import require_http_methods, require_safe

from accounts.access import requires, sent_from
from accounts.choices import Permission
from audit.once import once
from cases.forms.watching import (
    ChangeMonitoringForm,
    EmergencyForm,
    EndMonitoringForm,
    GiveMonitoringForm,
    StartMonitoringForm,
)
from cases.models import Client, Consent, Monitoring
from cases.services import emergency, watching
from cases.views.loading import OPEN, may_work, opened_client, seen_client
from cases.watching.answers import agrees_to_monitoring
from cases.watching.page import paper_size, watching_page
from cases.watching.rules import monitoring_advice


@requires(Permission.CLIENT_VIEW)
@require_safe
def overview(request: HttpRequest, reference: str) -> HttpResponse:
    """Who keeps this person in view, the watch network and the emergency plan."""
    client, ground = seen_client(request, reference)
    if ground not in OPEN:
        return redirect(client)
    page = watching_page(client, today=timezone.localdate())
    return render(request, "cases/watching.html", page | {"may_work": may_work(request, client)})


@requires(Permission.CASE_WORK)
@require_http_methods(["GET", "POST"])
def monitoring(request: HttpRequest, reference: str) -> HttpResponse:
    """Begin or change it; where the client's yes is missing it is asked in the same go (CLO-06)."""
    client, today = opened_client(request, reference), timezone.localdate()
    running = client.monitorings.running().select_related("user").first()
    agrees = agrees_to_monitoring(client, today)
    asks = not agrees and may_work(request, client, Permission.CONSENT_EDIT)
    facts = {"client": client, "user": request.user, "asks": asks}
    service = watching.settle_monitoring
    if running:
        form = ChangeMonitoringForm(request.POST or None, monitoring=running, **facts)
    else:
        form = StartMonitoringForm(request.POST or None, kind=request.GET.get("hoe", ""), **facts)
        service = once(service, sent_from(request))
    if form.is_valid() and form.accepted_by(service, client=client, running=running, on=today, by=request.user):
        return _settled(request, client, form.result)
    page = {"client": client, "form": form, "running": running}
    page["advice"] = [] if asks else monitoring_advice(agrees=agrees)
    return render(request, "cases/watching_contact.html", page)


@requires(Permission.CASE_ASSIGN)
@require_http_methods(["GET", "POST"])
def give(request: HttpRequest, reference: str) -> HttpResponse:
    """Another fixed person, by whoever divides the work; needs no look into the file."""
    client, _ground = seen_client(request, reference, Permission.CASE_ASSIGN)
    running = client.monitorings.running().select_related("user").first()
    if not running:
        return redirect(client)
    form = GiveMonitoringForm(request.POST or None, client=client, monitoring=running)
    if form.is_valid() and form.accepted_by(watching.give_monitoring, monitoring=running, by=request.user):
        messages.success(request, _("{name} is nu de vaste persoon.").format(name=form.result.user.name))
        return redirect("desk:start")
    return render(request, "cases/watching_give.html", {"client": client, "form": form, "running": running})


@requires(Permission.CASE_WORK)
@require_http_methods(["GET", "POST"])
def stop(request: HttpRequest, reference: str) -> HttpResponse:
    """Nobody keeps this person in view any more."""
    client = opened_client(request, reference)
    running = client.monitorings.running().first()
    if not running:
        return redirect("cases:watching", client.reference)
    form = EndMonitoringForm(request.POST or None, initial={"version": running.version})
    context = {"monitoring": running, "on": timezone.localdate(), "by": request.user}
    if form.is_valid() and form.accepted_by(watching.end_monitoring, **context):
        messages.success(request, _("Het contact om in beeld te houden is gestopt."))
        return redirect(client)
    is_last = not client.trajectories.open().exists()
    return render(request, "cases/watching_stop.html", {"client": client, "form": form, "is_last": is_last})


@requires(Permission.CASE_WORK)
@require_http_methods(["GET", "POST"])
def plan(request: HttpRequest, reference: str) -> HttpResponse:
    """Make the emergency plan together, or make it anew."""
    client = opened_client(request, reference)
    plans = list(client.emergency_plans.all())
    form = EmergencyForm(request.POST or None, plan=plans[0] if plans else None, number=len(plans))
    service = once(emergency.write_emergency_plan, sent_from(request))
    if form.is_valid() and form.accepted_by(service, client=client, on=timezone.localdate(), by=request.user):
        messages.success(request, _("Het noodplan is bewaard. Druk het af en geef het mee."))
        return redirect("cases:emergency_paper", client.reference)
    return render(request, "cases/emergency_form.html", {"client": client, "form": form, "number": len(plans)})


@requires(Permission.CLIENT_VIEW)
@require_safe
def paper(request: HttpRequest, reference: str) -> HttpResponse:
    """My emergency plan, on one sheet for the fridge; lines to write on where nothing is known yet. In Dutch."""
    client, ground = seen_client(request, reference)
    if ground not in OPEN:
        return redirect(client)
    found = client.emergency_plans.first()
    page = {"client": client, "plan": found, "size": paper_size(found), "today": timezone.localdate()}
    with override(settings.LANGUAGE_CODE):
        return render(request, "cases/emergency_paper.html", page)


def _settled(request: HttpRequest, client: Client, result: Monitoring | Consent) -> HttpResponse:
    """What was agreed, or that a no is respected; the client may have left the own caseload with it."""
    if isinstance(result, Consent):
        messages.info(request, _("Het nee is vastgelegd. We houden deze persoon niet zelf in beeld."))
    else:
        messages.success(request, _("Afgesproken: {name} houdt contact.").format(name=result.user.name))
    if Client.objects.caseload_of(request.user).filter(pk=client.pk).exists():
        return redirect("cases:watching", client.reference)
    return redirect(client)
