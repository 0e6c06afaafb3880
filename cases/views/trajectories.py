"""Phases, status and closing."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from accounts.access import requires
from accounts.choices import Permission
from cases import rules
from cases.choices import RESTING
from cases.forms.trajectories import CloseTrajectoryForm, LeadForm, PhaseForm, TrajectoryForm
from cases.petals import petals
from cases.services import trajectories
from cases.typing.basis import rows_of
from cases.views.loading import opened_client, opened_trajectory, seen_client
from typology.advice import ending_advice


@requires(Permission.CASE_WORK)
@require_http_methods(["GET", "POST"])
def phases(request: HttpRequest, reference: str) -> HttpResponse:
    """Six petals: enter and leave by one tap, with an optional sentence."""
    client = opened_client(request, reference)
    trajectory = opened_trajectory(client)
    form = PhaseForm(request.POST or None)
    if form.is_valid() and form.accepted_by(
        trajectories.step_phase, trajectory=trajectory, on=timezone.localdate(), by=request.user
    ):
        messages.success(request, _("De fase is bijgewerkt."))
        for one in form.result:
            messages.info(request, one.sentence)
        return redirect("cases:phases", client.reference)
    page = {"client": client, "petals": petals(trajectory.phases.all()), "form": form}
    return render(request, "cases/phases.html", page)


@requires(Permission.CASE_WORK)
@require_http_methods(["GET", "POST"])
def change(request: HttpRequest, reference: str) -> HttpResponse:
    """Status and first question."""
    client = opened_client(request, reference)
    trajectory = opened_trajectory(client)
    form = TrajectoryForm(request.POST or None, trajectory=trajectory)
    if form.is_valid() and form.accepted_by(trajectories.change_trajectory, trajectory=trajectory, by=request.user):
        messages.success(request, _("Opgeslagen."))
        return redirect(client)
    advice = rules.rest_advice(is_resting=trajectory.status in RESTING, ask_again_on=trajectory.ask_again_on)
    context = {"client": client, "form": form, "advice": advice, "heading": _("Status")}
    return render(request, "cases/form.html", context)


@requires(Permission.CASE_ASSIGN)
@require_http_methods(["GET", "POST"])
def hand_over(request: HttpRequest, reference: str) -> HttpResponse:
    """Give the case to a colleague; needs no look into the file."""
    client, _ground = seen_client(request, reference, Permission.CASE_ASSIGN)
    trajectory = opened_trajectory(client)
    form = LeadForm(request.POST or None, trajectory=trajectory)
    if form.is_valid() and form.accepted_by(trajectories.change_lead, trajectory=trajectory, by=request.user):
        messages.success(request, _("De regie is overgedragen."))
        return redirect("desk:start")
    return render(request, "cases/form.html", {"client": client, "form": form, "heading": _("Regie geven")})


@requires(Permission.CASE_WORK)
@require_http_methods(["GET", "POST"])
def close(request: HttpRequest, reference: str) -> HttpResponse:
    """End the trajectory with a reason."""
    client = opened_client(request, reference)
    trajectory = opened_trajectory(client)
    today = timezone.localdate()
    form = CloseTrajectoryForm(request.POST or None, initial={"on": today, "version": trajectory.version})
    context = {"trajectory": trajectory, "by": request.user, "today": today}
    if form.is_valid() and form.accepted_by(trajectories.close_trajectory, **context):
        messages.success(request, _("Het traject is afgesloten. Opnieuw beginnen kan altijd."))
        return redirect(client)
    advice = ending_advice(rows_of(client), ends_on=today, today=today)
    advice += rules.no_goals_advice(had_goals=trajectory.goals.exists())
    page = {"client": client, "form": form, "advice": advice, "heading": _("Traject afsluiten")}
    return render(request, "cases/form.html", page)
