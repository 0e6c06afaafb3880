"""The figures: of the caseload, of its typings, and of the meldpunt."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from accounts.access import requires
from accounts.choices import Permission
from method import thresholds
from method.thresholds import Threshold
from reports.forms import WHOLE, CaseloadForm, CircleForm, ConcernFiguresForm, TypingFiguresForm
from reports.queries import caseload as queries
from reports.queries import concern_tables, concerns, standing, typing_tables
from reports.queries import typings as typing_counts
from signals.models import AdviceRequest, Concern


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
    context["sees_concerns"] = request.user.may(Permission.CONCERN_FIGURES)
    context["sees_typings"] = request.user.may(Permission.TYPING_FIGURES)
    return render(request, "reports/caseload.html", context)


@requires(Permission.CASELOAD_VIEW)
@require_safe
def typology(request: HttpRequest) -> HttpResponse:
    """The persons of open trajectories in the matrix of eight profiles, and who has no profile (yet)."""
    form = CircleForm(request.GET, user=request.user, reach=request.user.reach(Permission.CASELOAD_VIEW))
    small_cell = thresholds.value(Threshold.SMALL_CELL) if form.circle == WHOLE else 0
    matrix = standing.matrix(standing.standing(form.trajectories), small_cell=small_cell)
    context = {"form": form, "matrix": matrix, "small_cell": small_cell}
    context["sees_typings"] = request.user.may(Permission.TYPING_FIGURES)
    return render(request, "reports/typology.html", context)


@requires(Permission.TYPING_FIGURES)
@require_safe
def typings(request: HttpRequest) -> HttpResponse:
    """What the typing guide proposed and what was decided; fixed years for who sees figures only."""
    reach = request.user.reach(Permission.TYPING_FIGURES)
    form = TypingFiguresForm(request.GET, user=request.user, reach=reach, today=timezone.localdate())
    small_cell = 0 if form.is_inside else thresholds.value(Threshold.SMALL_CELL)
    counts = typing_counts.counts(form.period, team_ids=form.team_ids, guide_version=form.guide_version)
    context = {"form": form, "figures": typing_tables.figures(counts, small_cell=small_cell), "small_cell": small_cell}
    context["least_base"] = typing_tables.LEAST_BASE
    return render(request, "reports/typings.html", context)


@requires(Permission.CONCERN_FIGURES)
@require_safe
def concern_figures(request: HttpRequest) -> HttpResponse:
    """What came in, how quickly somebody went there and what came of it; fixed years for who sees figures only."""
    reach = request.user.reach(Permission.CONCERN_FIGURES)
    names, small_cell = concerns.names(reach), thresholds.value(Threshold.SMALL_CELL)
    form = ConcernFiguresForm(request.GET, reach=reach, names=names, today=timezone.localdate())
    asked = Concern.objects.filter(form.conditions), AdviceRequest.objects.filter(form.conditions)
    counts = concerns.counts(*asked, form.period, team_ids=form.typed_in)
    hiding = {"sources": dict(names.sources), "small_cell": 0 if form.is_inside else small_cell}
    context = {"form": form, "figures": concern_tables.figures(counts, **hiding), "small_cell": hiding["small_cell"]}
    if form.may_see_rows:
        hiding["small_cell"] = small_cell if form.typed_in is None else 0
        context["rows_limit"] = hiding["small_cell"]
        context["rows"] = concern_tables.rows_by_source(counts, **hiding)
    return render(request, "reports/concerns.html", context)
