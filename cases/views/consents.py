"""What the client agrees to: what counts now, another answer, and taking it back."""

from functools import partial

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.html import format_html
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from accounts.access import requires, sent_from
from accounts.choices import Permission
from audit.once import once
from audit.references import read_reference
from cases.choices import ConsentScope
from cases.forms.consents import ConsentForm
from cases.models import Client
from cases.referring.consents import consents_page
from cases.services import consents as services
from cases.views.loading import opened_client
from ui.tapping import tapped


@requires(Permission.CONSENT_EDIT)
@require_safe
def overview(request: HttpRequest, reference: str) -> HttpResponse:
    """What the client agrees to, with whom, and what stops when that ends."""
    client = opened_client(request, reference, Permission.CONSENT_EDIT)
    page = consents_page(client, timezone.localdate()) | {"sending": ConsentForm()["sending"].value()}
    return render(request, "cases/consents.html", page)


@requires(Permission.CONSENT_EDIT)
@require_http_methods(["GET", "POST"])
def add(request: HttpRequest, reference: str) -> HttpResponse:
    """A first answer, or another; who was busy referring goes on with that."""
    client = opened_client(request, reference, Permission.CONSENT_EDIT)
    form = ConsentForm(request.POST or None, initial=_asked(request, client))
    context = {"client": client, "on": timezone.localdate(), "by": request.user}
    if form.is_valid() and form.accepted_by(once(services.answer_consent, sent_from(request)), **context):
        messages.success(request, _("Het antwoord is vastgelegd."))
        return _next(request, client)
    page = {"client": client, "form": form, "is_referring": "verder" in request.GET}
    return render(request, "cases/consent_add.html", page)


@requires(Permission.CONSENT_EDIT)
@require_POST
def withdraw(request: HttpRequest, reference: str, consent: str) -> HttpResponse:
    """One tap: it holds no more, and what rested on it stops (PRI-04)."""
    client = opened_client(request, reference, Permission.CONSENT_EDIT)
    found = get_object_or_404(client.consents.all(), reference=consent)
    again = f"{reverse('cases:consent_add', args=[client.reference])}?opnieuw={found.reference}"
    said = _("Ingetrokken. Wat erop rustte, is gestopt.")
    if found.scope == ConsentScope.NEIGHBOUR:
        said = _("Ingetrokken. Vraag de buur om te stoppen; dat doet het programma niet.")
    words = format_html('{} <a href="{}">{}</a>', said, again, _("Toch een ander antwoord"))
    ways = {"back": ("cases:consent", client.reference), "after": partial(_next, request, client)}
    return tapped(request, services.withdraw_consent, words, **ways, consent=found, on=timezone.localdate())


def _asked(request: HttpRequest, client: Client) -> dict[str, str]:
    """What is filled in beforehand: what the answer was about that now gets another, else what the address says."""
    before = client.consents.filter(reference=read_reference(request.GET.get("opnieuw", "")))
    for one in before.select_related("organisation"):
        organisation = one.organisation.reference if one.organisation else ""
        return {"scope": one.scope, "organisation": organisation, "recipient": one.recipient}
    return {"scope": request.GET.get("waarvoor", ""), "organisation": request.GET.get("organisatie", "")}


def _next(request: HttpRequest, client: Client) -> HttpResponse:
    """On with the referral this was for, else the overview; whoever kept the client in view and does so no more sees
    the client's page."""
    if "verder" in request.GET:
        chosen = {name: request.GET[name] for name in ("aanbod", "organisatie") if name in request.GET}
        return redirect(f"{reverse('cases:refer', args=[client.reference])}?{urlencode(chosen)}")
    is_own = Client.objects.caseload_of(request.user).filter(pk=client.pk).exists()
    return redirect("cases:consent", client.reference) if is_own else redirect(client)
