"""Pages about questions for advice, and the verwijskaart that guides the answer."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.timezone import localdate, now
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from accounts.access import requires, sent_from
from accounts.choices import Permission
from audit.once import once
from directory.models import District
from signals.forms.advice import CompleteAdviceForm, GiveAdviceForm
from signals.models import AdviceRequest
from signals.queries.advice import advice_page, contacts_of
from signals.services.advice import complete_advice, give_advice


@requires(Permission.CONCERN_VIEW)
@require_safe
def advice_requests(request: HttpRequest) -> HttpResponse:
    """What people asked and were told, newest first."""
    return render(request, "signals/advice_requests.html", advice_page(request.user, request.GET))


@requires(Permission.CONCERN_TAKE)
@require_http_methods(["GET", "POST"])
def add(request: HttpRequest) -> HttpResponse:
    """A question and the advice, with the verwijskaart beside it; `wijk` in the address chooses a wijk."""
    form = GiveAdviceForm(request.POST or None, initial={"district": request.GET.get("wijk", "")})
    left_in = form.left_in() if form.is_valid() else []
    give = once(give_advice, sent_from(request))
    if form.is_valid() and not left_in and form.accepted_by(give, by=request.user, at=now()):
        messages.success(request, _("De adviesvraag is opgeslagen bij {team}.").format(team=form.result.team.name))
        return redirect("signals:advice_requests" if request.user.may(Permission.CONCERN_VIEW) else "desk:start")
    page = {"form": form, "advice": left_in, "contacts": contacts_of(form["district"].value() or "")}
    return render(request, "signals/advice_add.html", page)


@requires(Permission.CONCERN_VIEW)
@require_safe
def advice_request(request: HttpRequest, reference: str) -> HttpResponse:
    """One question with the advice."""
    may_handle = request.user.reach(Permission.CONCERN_HANDLE)
    asked = _asked(request, reference, Permission.CONCERN_VIEW)
    page = {"asked": asked, "may_edit": may_handle.covers(asked.team_id)}
    return render(request, "signals/advice_request.html", page)


@requires(Permission.CONCERN_HANDLE)
@require_http_methods(["GET", "POST"])
def edit(request: HttpRequest, reference: str) -> HttpResponse:
    """Give advice that had to wait, or take words out."""
    asked = _asked(request, reference, Permission.CONCERN_HANDLE)
    stored = {"question": asked.question, "advice": asked.advice, "version": asked.version}
    form = CompleteAdviceForm(request.POST or None, initial=stored)
    left_in = form.left_in() if form.is_valid() else []
    if form.is_valid() and not left_in and form.accepted_by(complete_advice, asked=asked, by=request.user):
        messages.success(request, _("De adviesvraag is gewijzigd."))
        return redirect("signals:advice_request", asked.reference)
    contacts = contacts_of(asked.district.reference) if asked.district else []
    page = {"asked": asked, "form": form, "advice": left_in, "contacts": contacts}
    return render(request, "signals/advice_edit.html", page)


@requires(Permission.DIRECTORY_VIEW)
@require_safe
def referral_card(request: HttpRequest, reference: str) -> HttpResponse:
    """The verwijskaart of a wijk, on one A4 to hand out."""
    district = get_object_or_404(District, reference=reference)
    page = {"district": district, "contacts": contacts_of(district.reference), "today": localdate()}
    return render(request, "signals/referral_card.html", page)


def _asked(request: HttpRequest, reference: str, permission: Permission) -> AdviceRequest:
    """A question within the reach of what the page is about to do."""
    requests = AdviceRequest.objects.filter(request.user.reach(permission).rows("team"))
    return get_object_or_404(requests.select_related("source", "district", "team", "taken_by"), reference=reference)
