"""The advice about a client: all of it, put aside, and brought back."""

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from accounts.access import requires, sent_from
from accounts.choices import Permission
from audit.once import once
from cases.advising.page import advice_page
from cases.forms.advising import AsideForm
from cases.views.loading import OPEN, may_work, opened_client, seen_client
from method import thresholds
from method.advice import Kind
from method.register import RULES
from method.register.rule import Rule
from method.services import bring_back, set_aside

# A block and a gate are met where the decision is taken; they cannot be put aside.
ALWAYS = (Kind.BLOCK, Kind.GATE)


@requires(Permission.CLIENT_VIEW)
@require_safe
def advices(request: HttpRequest, reference: str) -> HttpResponse:
    """What stands now and what lies aside; who may not read the file yet is sent to where a reason is asked."""
    client, ground = seen_client(request, reference)
    if ground not in OPEN:
        return redirect(client)
    page = advice_page(client, today=timezone.localdate(), limits=thresholds.current())
    return render(request, "cases/advices.html", page | {"may_work": may_work(request, client)})


@requires(Permission.CASE_WORK)
@require_http_methods(["GET", "POST"])
def aside(request: HttpRequest, reference: str, rule: str) -> HttpResponse:
    """Why the program says so, and putting it aside with a reason."""
    client, found = opened_client(request, reference), _rule(rule)
    form = AsideForm(request.POST or None)
    now = timezone.now()
    context = {"target": client, "rule": rule, "today": timezone.localdate(now), "by": request.user, "at": now}
    if form.is_valid() and form.accepted_by(once(set_aside, sent_from(request)), **context):
        messages.success(request, _("Het advies ligt opzij. Je vindt het terug bij alle adviezen."))
        return redirect(client)
    return render(request, "cases/aside.html", {"client": client, "rule": found, "form": form})


@requires(Permission.CASE_WORK)
@require_POST
def aside_back(request: HttpRequest, reference: str, rule: str) -> HttpResponse:
    """Undo: it is shown again as soon as it fits."""
    client, found = opened_client(request, reference), _rule(rule)
    bring_back(target=client, rule=found.id, by=request.user, at=timezone.now())
    messages.success(request, _("Dit advies komt weer in beeld als het past."))
    return redirect("cases:advices", client.reference)


def _rule(rule: str) -> Rule:
    """A rule of the method that can be put aside; else 404."""
    found = RULES.get(rule)
    if found is None or found.kind in ALWAYS:
        raise Http404
    return found
