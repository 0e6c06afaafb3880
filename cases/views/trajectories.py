"""The phases of a trajectory."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from accounts.access import requires
from accounts.choices import Permission
from cases.forms.trajectories import PhaseForm
from cases.petals import petals
from cases.services import trajectories
from cases.views.loading import opened_client, opened_trajectory


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
    page = {"client": client, "trajectory": trajectory, "petals": petals(trajectory.phases.all()), "form": form}
    return render(request, "cases/phases.html", page)
