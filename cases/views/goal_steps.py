"""The small steps of the personal plan."""

from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from accounts.access import requires, sent_from
from accounts.choices import Permission
from audit.choices import Ground
from audit.once import once
from cases.forms.goals import AddStepForm, EditStepForm
from cases.goals import advice_on_step, promised_steps
from cases.models import Client, Goal, PlanAction
from cases.services import goals as services
from cases.views.goals import done, tapped_on_plan
from cases.views.loading import opened_client, opened_trajectory, seen_client


@requires(Permission.CASE_WORK)
@require_http_methods(["GET", "POST"])
def add(request: HttpRequest, reference: str, goal: str) -> HttpResponse:
    """Agree on a small step towards a running goal."""
    client = opened_client(request, reference)
    goals = Goal.objects.running().filter(trajectory=opened_trajectory(client))
    found = get_object_or_404(goals, reference=goal)
    form = AddStepForm(request.POST or None, client=client, by=request.user)
    if form.is_valid() and form.accepted_by(once(services.plan_step, sent_from(request)), goal=found, by=request.user):
        return done(request, client, _("De stap staat in het plan."), advice=advice_on_step(client, form.result))
    page = {"client": client, "form": form, "goal": found, "heading": _("Nieuwe stap")}
    return render(request, "cases/goal_form.html", page)


@requires(Permission.CASE_WORK)
@require_http_methods(["GET", "POST"])
def edit(request: HttpRequest, reference: str, step: str) -> HttpResponse:
    """The step in other words or on another day, and what it brought."""
    client, found = _step(request, reference, step)
    form = EditStepForm(request.POST or None, client=client, by=request.user, step=found)
    if form.is_valid() and form.accepted_by(services.change_step, step=found, by=request.user):
        advice = advice_on_step(client, form.result) if "kind" in form.changed_data else ()
        return done(request, client, _("De stap is bijgewerkt."), advice=advice)
    page = {"client": client, "form": form, "goal": found.goal, "step": found, "heading": _("Stap wijzigen")}
    return render(request, "cases/goal_form.html", page)


@requires(Permission.CASE_WORK)
@require_POST
def finish(request: HttpRequest, reference: str, step: str) -> HttpResponse:
    """It was done; what it brought may be told, and need not."""
    client, found = _own_step(request, reference, step)
    words = _("Gedaan.")
    if client.is_own:
        tell = reverse("cases:goal_step", args=[client.reference, found.reference])
        words = format_html('{} <a href="{}#id_brought">{}</a>', words, tell, _("Wat bracht het?"))
    return tapped_on_plan(request, client, services.finish_step, words, step=found, on=timezone.localdate())


@requires(Permission.CASE_WORK)
@require_POST
def drop(request: HttpRequest, reference: str, step: str) -> HttpResponse:
    """It is not needed any more."""
    client, found = _step(request, reference, step)
    words = _("De stap is van het plan.")
    return tapped_on_plan(request, client, services.drop_step, words, step=found, on=timezone.localdate())


@requires(Permission.CASE_WORK)
@require_POST
def take_up(request: HttpRequest, reference: str, step: str) -> HttpResponse:
    """It is to be done after all."""
    client, found = _step(request, reference, step)
    return tapped_on_plan(request, client, services.take_up_step, _("De stap staat weer open."), step=found)


@requires(Permission.CASE_WORK)
@require_safe
def promised(request: HttpRequest, reference: str) -> HttpResponse:
    """What this colleague promised to do with somebody else's client: the own steps, and nothing else of the plan."""
    client, _ground = seen_client(request, reference, Permission.CASE_WORK)
    page = {"client": client, "steps": promised_steps(client, request.user)}
    return render(request, "cases/goals_promised.html", page)


@transaction.atomic
def _own_step(request: HttpRequest, reference: str, step: str) -> tuple[Client, PlanAction]:
    """A step of the running trajectory: any of the own caseload, and of another client what one promised oneself."""
    client, ground = seen_client(request, reference, Permission.CASE_WORK)
    steps = PlanAction.objects.select_related("goal__trajectory", "user")
    if ground != Ground.CASELOAD:
        steps = steps.promised_by(request.user)
    return client, get_object_or_404(steps.filter(goal__trajectory=opened_trajectory(client)), reference=step)


def _step(request: HttpRequest, reference: str, step: str) -> tuple[Client, PlanAction]:
    """A step of the client's running trajectory, and the client, opened; else 404."""
    client = opened_client(request, reference)
    steps = PlanAction.objects.select_related("goal__trajectory", "user")
    return client, get_object_or_404(steps.filter(goal__trajectory=opened_trajectory(client)), reference=step)
