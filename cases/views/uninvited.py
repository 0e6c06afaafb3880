"""SIG-09: thinking a visit without invitation through, for a melding that may be part of a file by now."""

from django.contrib import messages
from django.db import transaction
from django.db.models import Q
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from accounts.access import address_of, requires, sent_from
from accounts.choices import Permission
from audit.once import once
from cases.models import Client
from cases.views.loading import opened_client
from signals.content.uninvited import STEP_GUIDANCE
from signals.forms.considerations import weighed_initial
from signals.forms.uninvited import StepForm, WeighForm
from signals.models import Concern
from signals.queries import uninvited as queries
from signals.services import uninvited as services


@requires(Permission.CONCERN_HANDLE)
@require_safe
def uninvited(request: HttpRequest, reference: str) -> HttpResponse:
    """The five steps and the four considerations on one page, in any order."""
    concern = _thought_about(request, reference)
    page = {
        "concern": concern,
        "back_url": _back(concern),
        "client": concern.intake.client if concern.joined_at else None,
        "may_open": concern.is_open and request.user.reach(Permission.CASE_WORK).covers(concern.team_id),
    }
    return render(request, "signals/uninvited.html", page | queries.steps_page(concern))


@requires(Permission.CONCERN_HANDLE)
@require_http_methods(["GET", "POST"])
def step(request: HttpRequest, reference: str, number: int) -> HttpResponse:
    """Decide one step (1 to 5), or decide it anew."""
    concern, today = _thought_about(request, reference), timezone.localdate()
    guidance = next((one for one in STEP_GUIDANCE.values() if one.step.number == number), None)
    if not guidance:
        raise Http404
    taken = queries.step_to_take(concern, guidance.step, by=request.user, today=today)
    form = StepForm(request.POST or None, guidance=guidance, concern=concern, taken=taken)
    context = {"concern": concern, "step": guidance.step, "by": request.user, "today": today}
    if form.is_valid() and form.accepted_by(once(services.take_step, sent_from(request)), **context):
        messages.success(request, _("Stap {n} is vastgelegd.").format(n=guidance.step.number))
        return redirect("cases:uninvited", concern.reference)
    return render(request, "signals/uninvited_step.html", {"concern": concern, "guidance": guidance, "form": form})


@requires(Permission.CONCERN_HANDLE)
@require_http_methods(["GET", "POST"])
def weigh(request: HttpRequest, reference: str) -> HttpResponse:
    """The four considerations: answered, or n.v.t."""
    concern = _thought_about(request, reference)
    visit = queries.thinking(concern).visit
    form = WeighForm(request.POST or None, initial=weighed_initial(visit) | {"version": visit.version})
    if form.is_valid() and form.accepted_by(services.weigh_visit, concern=concern, by=request.user):
        messages.success(request, _("De afwegingen zijn bewaard."))
        return redirect("cases:uninvited", concern.reference)
    return render(request, "signals/uninvited_weigh.html", {"concern": concern, "form": form})


@transaction.atomic
def _thought_about(request: HttpRequest, reference: str) -> Concern:
    """The melding, logged: within reach while nobody filed it, afterwards in the own caseload only; else 404."""
    own = Client.objects.caseload_of(request.user)
    loose = Q(request.user.reach(Permission.CONCERN_HANDLE).rows("team"), joined_at=None)
    concerns = Concern.objects.filter(loose | Q(joined_at__isnull=False, intake__client__in=own))
    concern = get_object_or_404(concerns.select_related("team", "intake__client"), reference=reference)
    if concern.joined_at:
        opened_client(request, concern.intake.client.reference)
    else:
        page = request.resolver_match.view_name
        services.open_uninvited(concern=concern, by=request.user, page=page, address=address_of(request))
    return concern


def _back(concern: Concern) -> str:
    """To the file the melding is in, or to the melding itself."""
    return (concern.intake.client if concern.joined_at else concern).get_absolute_url()
