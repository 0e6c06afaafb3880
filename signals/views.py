"""Pages about meldingen."""

from django.contrib import messages
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from accounts.access import address_of, requires
from accounts.choices import Permission
from method import thresholds
from signals import queries, services
from signals.forms import AssignConcernForm, CloseConcernForm
from signals.models import Concern
from ui.forms import EditForm


@requires(Permission.CONCERN_VIEW)
@require_safe
def concerns(request: HttpRequest) -> HttpResponse:
    """The queue: what waits longest first."""
    page = queries.queue_page(request.user, request.GET, today=timezone.localdate(), limits=thresholds.current())
    return render(request, "signals/concerns.html", page)


@requires(Permission.CONCERN_VIEW)
@require_safe
@transaction.atomic
def concern(request: HttpRequest, reference: str) -> HttpResponse:
    """One melding with what can be done now; reading it leaves a row, as reading a file does."""
    concern = _concern(request, reference)
    services.open_concern(concern=concern, by=request.user, address=address_of(request))
    advice = queries.advice_on(concern, today=timezone.localdate(), limits=thresholds.current())
    may_handle = request.user.reach(Permission.CONCERN_HANDLE).covers(concern.team_id)
    may = {
        "handle": may_handle,
        "assign": request.user.reach(Permission.CONCERN_ASSIGN).covers(concern.team_id),
        "file": request.user.may(Permission.CLIENT_VIEW),
        "open": may_handle and request.user.may(Permission.CASE_WORK),
    }
    return render(request, "signals/concern.html", {"concern": concern, "advice": advice, "may": may})


@requires(Permission.CONCERN_HANDLE)
@require_POST
def accept(request: HttpRequest, reference: str) -> HttpResponse:
    """Take the melding on."""
    concern = _concern(request, reference, Permission.CONCERN_HANDLE)
    form = EditForm(request.POST, initial={"version": concern.version})
    if form.is_valid() and form.accepted_by(services.accept_concern, concern=concern, by=request.user):
        messages.success(request, _("De melding is aangenomen. Ga je op huisbezoek, of kies je iets anders?"))
    else:
        messages.error(request, " ".join(form.non_field_errors()))
    return redirect(concern)


@requires(Permission.CONCERN_ASSIGN)
@require_http_methods(["GET", "POST"])
def assign(request: HttpRequest, reference: str) -> HttpResponse:
    """Give the melding to a team and a person."""
    concern = _concern(request, reference, Permission.CONCERN_ASSIGN)
    form = AssignConcernForm(request.POST or None, concern=concern)
    if form.is_valid() and form.accepted_by(services.assign_concern, concern=concern, by=request.user):
        messages.success(request, _("De melding is toegewezen aan {team}.").format(team=form.result.team.name))
        return redirect("signals:concerns")
    return render(request, "signals/assign.html", {"concern": concern, "form": form})


@requires(Permission.CONCERN_HANDLE)
@require_http_methods(["GET", "POST"])
def close(request: HttpRequest, reference: str) -> HttpResponse:
    """Close the melding with an outcome."""
    concern = _concern(request, reference, Permission.CONCERN_HANDLE)
    form = CloseConcernForm(request.POST or None, initial={"version": concern.version})
    now = timezone.now()
    if form.is_valid() and form.accepted_by(services.close_concern, concern=concern, by=request.user, at=now):
        messages.success(request, _("De melding is afgesloten."))
        return redirect("signals:concerns")
    return render(request, "signals/close.html", {"concern": concern, "form": form})


def _concern(request: HttpRequest, reference: str, permission: Permission = Permission.CONCERN_VIEW) -> Concern:
    """A melding within the reach of what the page is about to do."""
    concerns = Concern.objects.within(request.user.reach(permission))
    concerns = concerns.select_related("team", "owner", "district", "taken_by")
    return get_object_or_404(concerns, reference=reference)
