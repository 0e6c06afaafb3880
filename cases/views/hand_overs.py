"""Giving the lead to a colleague: at once, or by a warm hand-over (PHA-16)."""

from collections.abc import Callable
from functools import partial
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from accounts.access import requires
from accounts.choices import Permission
from audit.records import Record
from cases.choices import HandOverStep
from cases.forms.guiding import ChangeLeadForm, LeadForm
from cases.guiding.handing_over import hand_over_page
from cases.guiding.page import latest_hand_over
from cases.guiding.rules import change_of_lead_advice
from cases.models import Client, HandOver, Trajectory
from cases.services import hand_overs as services
from cases.views.loading import opened_client, opened_trajectory, seen_client
from ui.forms import PageForm
from ui.tapping import tapped


@requires(Permission.CASE_ASSIGN)
@require_http_methods(["GET", "POST"])
def lead(request: HttpRequest, reference: str) -> HttpResponse:
    """Who gets the case; needs no look into the file. Where somebody can hand it over, that is recommended."""
    client, _ground = seen_client(request, reference, Permission.CASE_ASSIGN)
    trajectory = opened_trajectory(client)
    giver = trajectory.lead if _can_hand_over(trajectory) else None
    form = (ChangeLeadForm if giver else LeadForm)(request.POST or None, trajectory=trajectory)
    context = {"trajectory": trajectory, "on": timezone.localdate(), "by": request.user}
    if form.is_valid() and form.accepted_by(_giving(form), **context):
        begun, given = _("De overdracht is begonnen: {name} doet vanaf nu mee."), _("De regie is bij {name}.")
        messages.success(request, (begun if form.is_warm else given).format(name=form.cleaned_data["lead"].name))
        return redirect("desk:start")
    page = {"client": client, "form": form, "giver": giver, "hand_over": trajectory.hand_overs.running().first()}
    return render(request, "cases/lead.html", page | {"advice": change_of_lead_advice(has_giver=giver is not None)})


@requires(Permission.CASE_WORK)
@require_safe
def hand_over(request: HttpRequest, reference: str) -> HttpResponse:
    """The steps of the hand-over that runs, or of the last one."""
    client = opened_client(request, reference)
    found = latest_hand_over(opened_trajectory(client))
    if not found:
        return redirect("cases:trajectory", client.reference)
    page = hand_over_page(found, client, today=timezone.localdate())
    return render(request, "cases/hand_over.html", page | {"client": client})


@requires(Permission.CASE_WORK)
@require_POST
def step(request: HttpRequest, reference: str) -> HttpResponse:
    """Tick one step, or take the tick back: the button says which of the two."""
    client, found = _hand_over(request, reference)
    taken, undone = request.POST.get("taken", ""), request.POST.get("undone", "")
    if (taken or undone) not in HandOverStep:
        raise Http404
    form = PageForm(request.POST)
    context = {"hand_over": found, "step": taken or undone, "is_taken": bool(taken)}
    if form.is_valid() and not form.accepted_by(services.set_step, on=timezone.localdate(), by=request.user, **context):
        messages.error(request, form.refusal)
    return redirect("cases:hand_over", client.reference)


@requires(Permission.CASE_WORK)
@require_POST
def finish(request: HttpRequest, reference: str) -> HttpResponse:
    """The lead goes over; who gave it may not see the file after this."""
    client, found = _hand_over(request, reference)
    words = _("{name} heeft nu de regie. Dank voor het overdragen.").format(name=found.taker.name)
    after = None if request.user.pk == found.taker_id else partial(redirect, "desk:start")
    return _tapped(request, client, services.finish_hand_over, words, after=after, hand_over=found)


@requires(Permission.CASE_WORK)
@require_POST
def stop(request: HttpRequest, reference: str) -> HttpResponse:
    """It does not go on; who would take over may not see the file after this."""
    client, found = _hand_over(request, reference)
    words = _("De overdracht is gestopt. De regie blijft waar die was.")
    is_taker = request.user.pk == found.taker_id
    after = partial(redirect, *(("desk:start",) if is_taker else ("cases:trajectory", client.reference)))
    return _tapped(request, client, services.stop_hand_over, words, after=after, hand_over=found)


@requires(Permission.CASE_WORK)
@require_POST
def pass_on(request: HttpRequest, reference: str) -> HttpResponse:
    """What the giver promised stands from now on the taker's name."""
    client, found = _hand_over(request, reference)
    words = _("De toezeggingen en stappen staan nu op naam van {name}.").format(name=found.taker.name)
    back, form = ("cases:hand_over", client.reference), PageForm(request.POST)
    return tapped(request, services.pass_on_promises, words, back=back, form=form, hand_over=found)


def _can_hand_over(trajectory: Trajectory) -> bool:
    """Whether somebody leads who can still sign in and works in this team."""
    lead = trajectory.lead
    return bool(lead and lead.is_active and lead.reach(Permission.CASE_WORK).covers(trajectory.team_id))


def _giving(form: LeadForm) -> Callable[..., Record]:
    """The service that fits what was chosen."""
    return services.begin_hand_over if form.is_warm else services.give_lead


def _tapped(
    request: HttpRequest, client: Client, service: Callable[..., Record], words: str, **context: Any
) -> HttpResponse:
    back = ("cases:hand_over", client.reference)
    return tapped(request, service, words, back=back, on=timezone.localdate(), **context)


def _hand_over(request: HttpRequest, reference: str) -> tuple[Client, HandOver]:
    """The hand-over of the client's running trajectory that was not stopped, and the client, opened; else 404."""
    client = opened_client(request, reference)
    trajectory = opened_trajectory(client)
    found = latest_hand_over(trajectory)
    if not found:
        raise Http404
    found.trajectory = trajectory
    return client, found
