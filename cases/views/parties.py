"""Who takes part in a trajectory."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from accounts.access import requires, sent_from
from accounts.choices import Permission
from audit.once import once
from cases.forms.parties import AddPartyForm, EditPartyForm
from cases.models import Client, InvolvedParty
from cases.services import parties as services
from cases.views.loading import opened_client, opened_trajectory
from ui.tapping import tapped


@requires(Permission.CASE_WORK)
@require_http_methods(["GET", "POST"])
def add(request: HttpRequest, reference: str) -> HttpResponse:
    """A colleague, an organisation or somebody else takes part from today."""
    client = opened_client(request, reference)
    trajectory = opened_trajectory(client)
    form = AddPartyForm(request.POST or None, trajectory=trajectory)
    context = {"trajectory": trajectory, "on": timezone.localdate(), "by": request.user}
    if form.is_valid() and form.accepted_by(once(services.add_party, sent_from(request)), **context):
        messages.success(request, _("{name} doet mee.").format(name=form.result.title))
        return redirect("cases:trajectory", client.reference)
    page = {"client": client, "form": form, "heading": _("Wie doet er mee?")}
    return render(request, "cases/trajectory_form.html", page)


@requires(Permission.CASE_WORK)
@require_http_methods(["GET", "POST"])
def edit(request: HttpRequest, reference: str, party: str) -> HttpResponse:
    """What somebody does and how to reach them, or that they take part no longer."""
    client, found = _party(request, reference, party)
    form = EditPartyForm(request.POST or None, party=found)
    if form.is_valid() and form.accepted_by(services.change_party, party=found, by=request.user):
        messages.success(request, _("Opgeslagen."))
        return redirect("cases:trajectory", client.reference)
    page = {"client": client, "form": form, "party": found, "heading": found.title}
    return render(request, "cases/party.html", page)


@requires(Permission.CASE_WORK)
@require_POST
def end(request: HttpRequest, reference: str, party: str) -> HttpResponse:
    """Somebody takes part no longer; below the list they can be put back."""
    client, found = _party(request, reference, party)
    words = _("{name} doet niet meer mee. Toch wel? Onderaan de lijst zet je dat terug.").format(name=found.title)
    context = {"party": found, "on": timezone.localdate()}
    return tapped(request, services.end_party, words, back=("cases:trajectory", client.reference), **context)


@requires(Permission.CASE_WORK)
@require_POST
def bring_back(request: HttpRequest, reference: str, party: str) -> HttpResponse:
    """Somebody takes part again."""
    client, found = _party(request, reference, party)
    words = _("{name} doet weer mee.").format(name=found.title)
    context = {"party": found, "on": timezone.localdate()}
    return tapped(request, services.bring_back_party, words, back=("cases:trajectory", client.reference), **context)


def _party(request: HttpRequest, reference: str, party: str) -> tuple[Client, InvolvedParty]:
    """A party of the client's running trajectory, and the client, opened; else 404."""
    client = opened_client(request, reference)
    parties = InvolvedParty.objects.select_related("trajectory", "user", "organisation")
    return client, get_object_or_404(parties.filter(trajectory=opened_trajectory(client)), reference=party)
