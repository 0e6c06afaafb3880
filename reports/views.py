"""The caseload table."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from accounts.access import requires
from accounts.choices import Permission
from method import thresholds
from method.thresholds import Threshold
from reports import queries
from reports.forms import WHOLE, CaseloadForm


@requires(Permission.CASELOAD_VIEW)
@require_safe
def caseload(request: HttpRequest) -> HttpResponse:
    """Open trajectories by worker, team, area, phase, row or last contact; n beside every percentage."""
    form = CaseloadForm(request.GET, user=request.user, reach=request.user.reach(Permission.CASELOAD_VIEW))
    limits = thresholds.current()
    moment = {"today": timezone.localdate(), "weeks": limits[Threshold.CONTACT_LAPSE_WEEKS]}
    small_cell = limits[Threshold.SMALL_CELL] if form.circle == WHOLE else 0
    if small_cell:
        table = queries.organisation_table(form.trajectories, form.division, small_cell=small_cell, **moment)
    else:
        table = queries.team_table(form.trajectories, form.division, **moment)
    context = {"form": form, "table": table, "division": form.division, "small_cell": small_cell}
    return render(request, "reports/caseload.html", context)
