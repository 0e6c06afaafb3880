"""The trajectory: everything about it in one place, its status, its set-up, and looking it over."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from accounts.access import requires, sent_from
from accounts.choices import Permission
from audit.once import once
from cases.choices import RESTING
from cases.forms.guiding import ReviewForm, SetUpForm, StatusForm
from cases.guiding import page as pages
from cases.guiding.rules import group_advice
from cases.rules import rest_advice
from cases.services import guiding as services
from cases.services.trajectories import change_trajectory
from cases.views.loading import OPEN, may_work, opened_client, opened_trajectory, seen_client
from method import thresholds


@requires(Permission.CLIENT_VIEW)
@require_safe
def trajectory(request: HttpRequest, reference: str) -> HttpResponse:
    """The hub; who may not read the file yet is sent to where a reason is asked."""
    client, ground = seen_client(request, reference)
    if ground not in OPEN:
        return redirect(client)
    page = pages.trajectory_page(client, today=timezone.localdate(), limits=thresholds.current())
    may = {
        "may_work": may_work(request, client) and page["trajectory"] is not None,
        "may_consent": may_work(request, client, Permission.CONSENT_EDIT),
        "may_assign": request.user.reach(Permission.CASE_ASSIGN).covers(client.team_id),
    }
    return render(request, "cases/trajectory.html", page | may)


@requires(Permission.CASE_WORK)
@require_http_methods(["GET", "POST"])
def status(request: HttpRequest, reference: str) -> HttpResponse:
    """Where it stands, and when to ask again."""
    client = opened_client(request, reference)
    found = opened_trajectory(client)
    form = StatusForm(request.POST or None, trajectory=found, today=timezone.localdate())
    if form.is_valid() and form.accepted_by(change_trajectory, trajectory=found, by=request.user):
        messages.success(request, _("De status is bijgewerkt."))
        return redirect("cases:trajectory", client.reference)
    advice = rest_advice(is_resting=found.status in RESTING, ask_again_on=found.ask_again_on)
    page = {"client": client, "form": form, "advice": advice, "heading": _("Status")}
    return render(request, "cases/trajectory_form.html", page)


@requires(Permission.CASE_WORK)
@require_http_methods(["GET", "POST"])
def set_up(request: HttpRequest, reference: str) -> HttpResponse:
    """Where isolation stands, what is worked on, and in what time."""
    client = opened_client(request, reference)
    found = opened_trajectory(client)
    form = SetUpForm(request.POST or None, trajectory=found)
    if form.is_valid() and form.accepted_by(services.set_up_trajectory, trajectory=found, by=request.user):
        messages.success(request, _("De opzet is bijgewerkt."))
        for one in group_advice(is_group=form.result.is_group, reason=form.result.group_reason):
            messages.warning(request, one.sentence)
        return redirect("cases:trajectory", client.reference)
    advice = group_advice(is_group=found.is_group, reason=found.group_reason)
    page = {"client": client, "form": form, "advice": advice, "heading": _("Opzet van het traject")}
    return render(request, "cases/trajectory_form.html", page)


@requires(Permission.CLIENT_VIEW)
@require_safe
def reviews(request: HttpRequest, reference: str) -> HttpResponse:
    """Every time the case was looked over."""
    client, ground = seen_client(request, reference)
    if ground not in OPEN:
        return redirect(client)
    may = {"may_work": may_work(request, client) and client.trajectories.open().exists()}
    return render(request, "cases/reviews.html", {"client": client, "reviews": pages.reviews_of(client)} | may)


@requires(Permission.CASE_WORK)
@require_http_methods(["GET", "POST"])
def review_add(request: HttpRequest, reference: str) -> HttpResponse:
    """Write down who looked along, and what came out."""
    client, today = opened_client(request, reference), timezone.localdate()
    found = opened_trajectory(client)
    form = ReviewForm(request.POST or None, initial={"reviewed_on": today})
    context = {"trajectory": found, "by": request.user, "today": today}
    if form.is_valid() and form.accepted_by(once(services.review_case, sent_from(request)), **context):
        messages.success(request, _("Opgeslagen bij het traject."))
        return redirect("cases:reviews", client.reference)
    page = {"client": client, "form": form, "heading": _("Terugblik of intervisie")}
    return render(request, "cases/trajectory_form.html", page)
