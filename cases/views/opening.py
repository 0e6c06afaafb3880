"""Opening a client or a trajectory, from a melding or directly."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from accounts.access import requires
from accounts.choices import Permission
from accounts.models import Team
from audit.references import read_reference
from cases import queries
from cases.closing.reading import history_of
from cases.forms.opening import OpenClientForm, ReopenForm
from cases.models import Client
from cases.services import clients
from cases.views.loading import OPEN, chosen_person, opened_client
from signals.models import Concern


@requires(Permission.CASE_WORK)
@require_http_methods(["GET", "POST"])
def open_new(request: HttpRequest) -> HttpResponse:
    """A client nobody knew yet."""
    form = OpenClientForm(request.POST or None, user=request.user, teams=_teams(request))
    known, opening = queries.likely_known(form.words, request.user), {"by": request.user, "on": timezone.localdate()}
    if form.is_valid() and not form.asks_again(known) and form.accepted_by(clients.open_new_client, **opening):
        messages.success(request, _("Het traject is geopend."))
        return redirect(form.result)
    return render(request, "cases/open.html", {"form": form, "known": known})


@requires(Permission.CASE_WORK)
@require_http_methods(["GET", "POST"])
def open_from_concern(request: HttpRequest, reference: str) -> HttpResponse:
    """From a melding: is this person known? If not, a new client with what the melding says."""
    concern = _open_concern(request, reference)
    initial = {"alias": concern.about[:80], "story": concern.seen}
    form = OpenClientForm(request.POST or None, initial=initial, user=request.user, teams=_teams(request))
    opening = {"concern": concern, "by": request.user, "on": timezone.localdate()}
    if form.is_valid() and not form.asks_again(()) and form.accepted_by(clients.open_new_client, **opening):
        messages.success(request, _("Het traject is geopend. De melding hoort er nu bij."))
        return redirect(form.result)
    known = queries.likely_known(concern.about, request.user)
    return render(request, "cases/open.html", {"form": form, "concern": concern, "known": known})


@requires(Permission.CASE_WORK)
@require_POST
def join(request: HttpRequest, reference: str) -> HttpResponse:
    """This melding is about a client who is known already; of a couple about the one that is named."""
    concern = _open_concern(request, reference)
    asked = read_reference(request.POST.get("client", ""))
    client = get_object_or_404(Client.objects.within(request.user.reach(Permission.CASE_WORK)), reference=asked)
    person = chosen_person(client, request.POST.get("persoon", ""))
    try:
        clients.join_concern(concern=concern, client=client, person=person, by=request.user)
    except ValidationError as refusal:
        messages.error(request, " ".join(refusal.messages))
        return redirect(concern)
    messages.success(request, _("De melding hoort nu bij deze cliënt."))
    return redirect(client)


@requires(Permission.CASE_WORK)
@require_http_methods(["GET", "POST"])
def reopen(request: HttpRequest, reference: str) -> HttpResponse:
    """A new trajectory for a client who has none running, with what the last one left."""
    client = opened_client(request, reference, grounds=OPEN)
    form = ReopenForm(request.POST or None, client=client, user=request.user)
    context = {"client": client, "team": client.team, "by": request.user, "on": timezone.localdate(), "entry": "known"}
    if form.is_valid() and form.accepted_by(clients.open_trajectory, **context):
        messages.success(request, _("Het traject is geopend."))
        return redirect(client)
    page = {"form": form, "client": client, "history": history_of(client)}
    return render(request, "cases/reopen.html", page)


def _teams(request: HttpRequest) -> list[Team]:
    reach = request.user.reach(Permission.CASE_WORK)
    return [m.team for m in request.user.current_memberships if reach.covers(m.team_id)]


def _open_concern(request: HttpRequest, reference: str) -> Concern:
    """Open, and within the reach of who may handle it: reading along is not enough to act on it."""
    concerns = Concern.objects.within(request.user.reach(Permission.CONCERN_HANDLE))
    concern = get_object_or_404(concerns, reference=reference)
    if not concern.is_open:
        raise Http404
    return concern
