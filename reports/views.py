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
    division, trajectories = form.division, form.trajectories
    weeks = limits[Threshold.CONTACT_LAPSE_WEEKS]
    counts = queries.caseload(trajectories, division, today=timezone.localdate(), weeks=weeks)
    base = trajectories.open().count() if division == division.PHASE else sum(counts.values())
    small_cell = limits[Threshold.SMALL_CELL] if form.circle == WHOLE else None
    if small_cell:
        counts = queries.every_label(counts, division)
    table = queries.as_table(counts, base=base, division=division, small_cell=small_cell)
    context = {"form": form, "table": table, "division": division, "small_cell": small_cell}
    return render(request, "reports/caseload.html", context)
