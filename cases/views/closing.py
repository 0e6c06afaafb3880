"""Closing a trajectory, reading it back, completing it, and taking it back on the same day."""

from django.conf import settings
from django.contrib import messages
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import override
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from accounts.access import requires
from accounts.choices import Permission
from cases.closing import page, reading
from cases.closing.rules import REASONS, asked_for
from cases.forms.closing import CloseForm, EditClosingForm
from cases.models import Client, Trajectory
from cases.services import closing as services
from cases.views.loading import OPEN, may_work, opened_client, opened_trajectory, seen_client
from method import thresholds
from typology.advice import watching_advice
from ui.tapping import tapped


@requires(Permission.CASE_WORK)
@require_safe
def close(request: HttpRequest, reference: str) -> HttpResponse:
    """Why it ends: one tap, and a form that asks what fits."""
    client = opened_client(request, reference)
    trajectory = opened_trajectory(client)
    advice = page.advice_before(client, trajectory, today=timezone.localdate(), limits=thresholds.current())
    shown = {"client": client, "groups": page.reasons(client), "advice": advice}
    return render(request, "cases/close.html", shown)


@requires(Permission.CASE_WORK)
@require_http_methods(["GET", "POST"])
def close_because(request: HttpRequest, reference: str, reason: str) -> HttpResponse:
    """The end for this reason; only the day is needed."""
    if reason not in REASONS:
        raise Http404
    try:
        client = opened_client(request, reference)
        ending = _ending(request, client, client.trajectories.open(), reason=REASONS[reason])
    except Http404:
        return _sent_again(request, reference)
    form = CloseForm(request.POST or None, ending=ending, by=request.user)
    context = {"trajectory": ending.trajectory, "reason": ending.reason, "by": request.user, "at": timezone.now()}
    if form.is_valid() and form.accepted_by(services.end_guidance, **context):
        for one in watching_advice(ending.rows, refuses_monitoring=form.is_refused):
            messages.warning(request, one.sentence)
        return _closed(request, form.result)
    return render(request, "cases/close_because.html", page.beside_form(client, ending) | {"form": form})


@requires(Permission.CLIENT_VIEW)
@require_safe
def closing(request: HttpRequest, reference: str, trajectory: str) -> HttpResponse:
    """How it ended; who may not read the file any more is told that it is closed, and may take that back today."""
    client, ground = seen_client(request, reference)
    found = _ended(client, trajectory)
    may_undo = reading.may_undo(found, request.user, is_own=client.is_own, today=timezone.localdate())
    if ground not in OPEN and not may_undo:
        return redirect(client)
    shown = {"client": client, "trajectory": found, "may_undo": may_undo}
    if ground not in OPEN:
        may_take = request.user.reach(Permission.FILE_REASON).covers(client.team_id)
        return render(request, "cases/closed.html", shown | {"may_take": may_take})
    shown |= reading.closing_page(client, found) | {"may_work": may_work(request, client)}
    return render(request, "cases/closing.html", shown)


@requires(Permission.CLIENT_VIEW)
@require_safe
def paper(request: HttpRequest, reference: str, trajectory: str) -> HttpResponse:
    """What the client takes along: their own words, what was reached, whom to call; whoever prints it, in Dutch."""
    client, ground = seen_client(request, reference)
    if ground not in OPEN:
        return redirect(client)
    found = _ended(client, trajectory)
    if not asked_for(found.closing_reason).person:
        raise Http404
    with override(settings.LANGUAGE_CODE):
        return render(request, "cases/closing_paper.html", reading.paper(client, found))


@requires(Permission.CASE_WORK)
@require_http_methods(["GET", "POST"])
def edit(request: HttpRequest, reference: str, trajectory: str) -> HttpResponse:
    """Tell more of an end, or say it better."""
    client = opened_client(request, reference)
    ending = _ending(request, client, reading.ended(client).filter(reference=trajectory))
    found = ending.trajectory
    if not ending.asked.worker:
        raise Http404
    form = EditClosingForm(request.POST or None, ending=ending)
    if form.is_valid() and form.accepted_by(services.write_closing, trajectory=found, by=request.user):
        messages.success(request, _("De afsluiting is aangevuld."))
        return redirect("cases:closing", client.reference, found.reference)
    return render(request, "cases/closing_edit.html", {"client": client, "trajectory": found, "form": form})


@requires(Permission.CASE_WORK)
@require_POST
def undo(request: HttpRequest, reference: str, trajectory: str) -> HttpResponse:
    """Not closed after all; also for who closed it today and may not open the file any more."""
    client, _ground = seen_client(request, reference, Permission.CASE_WORK)
    found, today = _ended(client, trajectory), timezone.localdate()
    if not reading.may_undo(found, request.user, is_own=client.is_own, today=today):
        raise Http404
    words, back = _("Het traject loopt weer."), ("desk:client", client.reference)
    if reading.stays_stopped(client, today):
        words = _("Het traject loopt weer. Afspraken, verwijzingen of contact die stopten, spreek je opnieuw af.")
    return tapped(request, services.undo_closing, words, back=back, trajectory=found, today=today)


def _ended(client: Client, trajectory: str) -> Trajectory:
    """A closed trajectory of this client."""
    found = get_object_or_404(reading.ended(client), reference=trajectory)
    found.client = client
    return found


def _ending(
    request: HttpRequest, client: Client, trajectories: QuerySet[Trajectory], *, reason: str = ""
) -> page.Ending:
    """What to ask at the end of one of these trajectories; 404 when there is none."""
    may_ask = may_work(request, client, Permission.CONSENT_EDIT)
    found = page.ending(client, trajectories, today=timezone.localdate(), reason=reason, may_ask=may_ask)
    if not found:
        raise Http404
    return found


def _closed(request: HttpRequest, trajectory: Trajectory) -> HttpResponse:
    """Where the end can be read back; who lost the file by closing starts anew, with the way to take it back."""
    address = reverse("cases:closing", args=[trajectory.client.reference, trajectory.reference])
    closed = _("Het traject is afgesloten. Opnieuw beginnen kan altijd.")
    if Client.objects.caseload_of(request.user).filter(pk=trajectory.client_id).exists():
        messages.success(request, closed)
        return redirect(address)
    messages.success(request, format_html('{} <a href="{}">{}</a>', closed, address, _("Toch niet afgesloten?")))
    return redirect("desk:start")


def _sent_again(request: HttpRequest, reference: str) -> HttpResponse:
    """The same form a second time, by who just closed with it: as the first time. Else 404."""
    closed = Trajectory.objects.visible_to(request.user).filter(client__reference=reference, closed_on__isnull=False)
    latest = closed.select_related("client").order_by("-pk").first()
    if request.method != "POST" or not latest or reading.closed_by(latest, timezone.localdate()) != request.user.pk:
        raise Http404
    return _closed(request, latest)
