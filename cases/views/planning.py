"""Planning a contact, moving it and calling it off."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from accounts.access import requires, sent_from
from accounts.choices import Permission
from audit.once import once
from cases import planning
from cases.forms.planning import MoveForm, PlanForm
from cases.models import Appointment, Client
from cases.services import planning as services
from cases.views.loading import opened_client
from ui.tapping import tapped


@requires(Permission.CASE_WORK)
@require_http_methods(["GET", "POST"])
def plan(request: HttpRequest, reference: str) -> HttpResponse:
    """Make an appointment; what must be known for safety stands above it."""
    client, today = opened_client(request, reference), timezone.localdate()
    grounds = planning.grounds_to_go(client, request.user, today)
    form = PlanForm(request.POST or None, client=client, user=request.user, grounds=grounds)
    context = {"client": client, "by": request.user, "at": timezone.now()}
    if form.is_valid() and form.accepted_by(once(services.plan_visit, sent_from(request)), **context):
        return _done(request, client, _("De afspraak staat."), goers=form.goers)
    page = {"client": client, "form": form, "to_think_through": planning.to_think_through(grounds)}
    page |= planning.safety(client, today, goers=form.goers) | {"met_gate": "deviation" in form.errors}
    return render(request, "cases/plan.html", page)


@requires(Permission.CASE_WORK)
@require_http_methods(["GET", "POST"])
def move(request: HttpRequest, reference: str) -> HttpResponse:
    """Another moment or other people for an appointment that is yet to come."""
    found, client = _appointment(request, reference)
    form = MoveForm(request.POST or None, client=client, user=request.user, appointment=found)
    context = {"appointment": found, "by": request.user, "at": timezone.now()}
    if form.is_valid() and form.accepted_by(services.move_appointment, **context):
        return _done(request, client, _("De afspraak is verzet."), goers=form.goers)
    page = {"client": client, "appointment": found, "form": form}
    page |= planning.safety(client, timezone.localdate(), goers=form.goers)
    return render(request, "cases/move.html", page)


@requires(Permission.CASE_WORK)
@require_POST
def call_off(request: HttpRequest, reference: str) -> HttpResponse:
    """The appointment does not go on."""
    found, client = _appointment(request, reference)
    words = _("De afspraak is afgezegd. Toch doorgaan? Maak dan een nieuwe afspraak.")
    return tapped(request, services.call_off_appointment, words, back=(client,), appointment=found, at=timezone.now())


def _appointment(request: HttpRequest, reference: str) -> tuple[Appointment, Client]:
    """An appointment with a client of the own caseload, and that client, opened; else 404."""
    own = Client.objects.caseload_of(request.user)
    appointments = Appointment.objects.filter(client__in=own).select_related("client")
    found = get_object_or_404(appointments.prefetch_related("participants"), reference=reference)
    return found, opened_client(request, found.client.reference)


def _done(request: HttpRequest, client: Client, words: str, *, goers: int) -> HttpResponse:
    """Back to the client; who goes alone where a safety note stands hears it once more (SIG-16)."""
    messages.success(request, words)
    for advice in planning.safety(client, timezone.localdate(), goers=goers)["alone_advice"]:
        messages.warning(request, advice.sentence)
    return redirect(client)
