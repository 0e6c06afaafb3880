"""The personal plan: goals, small steps, and the page on paper for the client."""

from collections.abc import Callable, Iterable

from django.conf import settings
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import override
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from accounts.access import requires, sent_from
from accounts.choices import Permission
from audit.once import once
from audit.records import Record
from cases import goals as plans
from cases.choices import GoalResult
from cases.forms.goals import AddGoalForm, EditGoalForm, EndGoalForm
from cases.models import Client, Goal
from cases.services import goals as services
from cases.views.loading import OPEN, may_work, opened_client, opened_trajectory, seen_client
from method import thresholds
from method.advice import Advice
from ui.tapping import tapped


@requires(Permission.CLIENT_VIEW)
@require_safe
def overview(request: HttpRequest, reference: str) -> HttpResponse:
    """The plan; who may not read the file yet is sent to where a reason is asked."""
    client, ground = seen_client(request, reference)
    if ground not in OPEN:
        has_own = plans.promised_steps(client, request.user).exists()
        return redirect("cases:goals_promised", client.reference) if has_own else redirect(client)
    page = plans.plan_page(client, now=timezone.now(), limits=thresholds.current())
    may = {"may_work": may_work(request, client) and page["plan"].is_open}
    return render(request, "cases/goals.html", page | may)


@requires(Permission.CLIENT_VIEW)
@require_safe
def paper(request: HttpRequest, reference: str) -> HttpResponse:
    """My plan: the same on one page, in plain words, for the client to keep; whoever prints it, in Dutch."""
    client, ground = seen_client(request, reference)
    if ground not in OPEN:
        return redirect(client)
    plan = plans.plan_of(client)
    picture = plans.shown_drawing(client, plan.drawing)
    page = {"client": client, "plan": plan, "picture": picture, "today": timezone.localdate()}
    with override(settings.LANGUAGE_CODE):
        return render(request, "cases/plan_paper.html", page)


@requires(Permission.CASE_WORK)
@require_http_methods(["GET", "POST"])
def add(request: HttpRequest, reference: str) -> HttpResponse:
    """A new goal, in the words of the person."""
    client = opened_client(request, reference)
    trajectory = opened_trajectory(client)
    form = AddGoalForm(request.POST or None)
    context = {"trajectory": trajectory, "on": timezone.localdate(), "by": request.user}
    if form.is_valid() and form.accepted_by(once(services.set_goal, sent_from(request)), **context):
        words = _("Het doel staat in het plan. Welke kleine stap hoort erbij?")
        return done(request, client, words, advice=_advice(client, form.result))
    return render(request, "cases/goal_form.html", {"client": client, "form": form, "heading": _("Nieuw doel")})


@requires(Permission.CASE_WORK)
@require_http_methods(["GET", "POST"])
def edit(request: HttpRequest, reference: str, goal: str) -> HttpResponse:
    """The goal in other words, or with more."""
    client, found = _goal(request, reference, goal)
    form = EditGoalForm(request.POST or None, goal=found)
    if form.is_valid() and form.accepted_by(services.change_goal, goal=found, by=request.user):
        advice = _advice(client, form.result) if {"owner", "aim"} & {*form.changed_data} else ()
        return done(request, client, _("Het doel is bijgewerkt."), advice=advice)
    page = {"client": client, "form": form, "heading": _("Doel wijzigen"), "advice": _advice(client, found)}
    return render(request, "cases/goal_form.html", page)


@requires(Permission.CASE_WORK)
@require_http_methods(["GET", "POST"])
def end(request: HttpRequest, reference: str, goal: str) -> HttpResponse:
    """How it went; a wish that changed goes on at once as the next goal."""
    client, found = _goal(request, reference, goal)
    form = EndGoalForm(request.POST or None, initial={"version": found.version})
    context = {"goal": found, "on": timezone.localdate(), "by": request.user}
    if form.is_valid() and form.accepted_by(services.end_goal, **context):
        if form.result.result == GoalResult.CHANGED:
            messages.success(request, _("Het doel is afgerond. Wat is de nieuwe wens?"))
            return redirect("cases:goal_add", client.reference)
        return done(request, client, _("Het doel is afgerond."))
    page = {"client": client, "form": form, "goal": found, "waiting": found.actions.open().count()}
    return render(request, "cases/goal_end.html", page)


@requires(Permission.CASE_WORK)
@require_POST
def reopen(request: HttpRequest, reference: str, goal: str) -> HttpResponse:
    """Take an ended goal up again."""
    client, found = _goal(request, reference, goal)
    return tapped_on_plan(request, client, services.reopen_goal, _("Het doel loopt weer."), goal=found)


def tapped_on_plan(
    request: HttpRequest, client: Client, service: Callable[..., Record], words: str, **context: object
) -> HttpResponse:
    """One tap on the overview, and back to it."""
    return tapped(request, service, words, back=("cases:goals", client.reference), **context)


def done(request: HttpRequest, client: Client, words: str, *, advice: Iterable[Advice] = ()) -> HttpResponse:
    """Back to the plan, with what the method says of what was just decided."""
    messages.success(request, words)
    for one in advice:
        messages.warning(request, one.sentence)
    return redirect("cases:goals", client.reference)


def _goal(request: HttpRequest, reference: str, goal: str) -> tuple[Client, Goal]:
    """A goal of the client's running trajectory, and the client, opened; else 404."""
    client = opened_client(request, reference)
    goals = Goal.objects.select_related("trajectory").filter(trajectory=opened_trajectory(client))
    return client, get_object_or_404(goals, reference=goal)


def _advice(client: Client, goal: Goal) -> list[Advice]:
    return plans.advice_on_goal(client, owner=goal.owner, aim=goal.aim)
