"""Pages about volunteers and matches."""

from urllib.parse import urlencode

from django.contrib import messages
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from accounts.access import address_of, requires
from accounts.choices import Permission
from audit.choices import Ground
from cases.models import Client
from cases.services.access import open_file
from matching import queries, services
from matching.forms import (
    EndMatchForm,
    MatchForm,
    ProposeMatchForm,
    SearchVolunteerForm,
    VolunteerEditForm,
    VolunteerForm,
)
from matching.models import Match, Volunteer, clients_for
from method import thresholds
from method.thresholds import Threshold
from ui.forms import EditForm

SEARCHED = "volunteers_searched"


@requires(Permission.VOLUNTEER_VIEW)
@require_http_methods(["GET", "POST"])
def volunteers(request: HttpRequest) -> HttpResponse:
    """The list; the name that is searched for comes by POST and waits in the session, out of the address."""
    form = SearchVolunteerForm(request.POST or None)
    if form.is_valid():
        name, state = form.cleaned_data["name"], form.cleaned_data["status"]
        request.session[SEARCHED] = name
        asked = urlencode({"status": state} | ({"gezocht": "1"} if name else {}))
        return redirect(f"{reverse('matching:volunteers')}?{asked}")
    searched = request.session.get(SEARCHED, "")
    page = queries.volunteers_page(request.user, request.GET, searched, at=timezone.now())
    return render(request, "matching/volunteers.html", page | {"may_add": request.user.may(Permission.VOLUNTEER_EDIT)})


@requires(Permission.VOLUNTEER_EDIT)
@require_http_methods(["GET", "POST"])
def volunteer_add(request: HttpRequest) -> HttpResponse:
    """Somebody signs up."""
    form = VolunteerForm(request.POST or None, user=request.user)
    if form.is_valid() and form.accepted_by(services.add_volunteer, by=request.user):
        messages.success(request, _("De vrijwilliger is toegevoegd."))
        return redirect(form.result)
    return render(request, "matching/volunteer_add.html", {"form": form})


@requires(Permission.VOLUNTEER_VIEW)
@require_safe
def volunteer(request: HttpRequest, reference: str) -> HttpResponse:
    """One volunteer with the matches."""
    now = timezone.now()
    volunteers = Volunteer.objects.visible_to(request.user, now).select_related("person", "team")
    found = get_object_or_404(volunteers, reference=reference)
    page = queries.volunteer_page(found, request.user, at=now)
    return render(request, "matching/volunteer.html", page)


@requires(Permission.VOLUNTEER_EDIT)
@require_http_methods(["GET", "POST"])
def volunteer_edit(request: HttpRequest, reference: str) -> HttpResponse:
    """Change what is known of a volunteer."""
    reach = request.user.reach(Permission.VOLUNTEER_EDIT)
    volunteers = Volunteer.objects.within(reach).select_related("person", "team")
    found = get_object_or_404(volunteers, reference=reference)
    form = VolunteerEditForm(request.POST or None, volunteer=found, user=request.user)
    if form.is_valid() and form.accepted_by(services.change_volunteer, volunteer=found, by=request.user):
        messages.success(request, _("De gegevens zijn opgeslagen."))
        return redirect(found)
    return render(request, "matching/volunteer_edit.html", {"volunteer": found, "form": form})


@requires(Permission.VOLUNTEER_EDIT)
@require_POST
def volunteer_invite(request: HttpRequest, reference: str) -> HttpResponse:
    """Let a volunteer sign in and see the own matches."""
    volunteers = Volunteer.objects.within(request.user.reach(Permission.VOLUNTEER_EDIT))
    found = get_object_or_404(volunteers, reference=reference)
    form = EditForm(request.POST)
    context = {"volunteer": found, "by": request.user, "on": timezone.localdate()}
    if form.is_valid() and form.accepted_by(services.invite_volunteer, **context):
        messages.success(request, _("De uitnodiging is verstuurd."))
    else:
        messages.error(request, form.refusal)
    return redirect(found)


@requires(Permission.MATCH_PROPOSE)
@require_http_methods(["GET", "POST"])
@transaction.atomic
def match_propose(request: HttpRequest, reference: str) -> HttpResponse:
    """Put a volunteer forward for a client."""
    now, years = timezone.now(), thresholds.value(Threshold.VOG_YEARS)
    client, today = _client(request, reference), timezone.localdate(now)
    form = ProposeMatchForm(request.POST or None, client=client, user=request.user, at=now, years=years)
    if form.is_valid() and form.accepted_by(services.put_forward, client=client, by=request.user, at=now):
        messages.success(request, _("De koppeling is voorgesteld."))
        return redirect(form.result)
    advice = queries.advice_before_proposing(client, today=today, is_asked="deviation" in form.errors)
    return render(request, "matching/match_propose.html", {"client": client, "form": form, "advice": advice})


@requires(Permission.MATCH_VIEW)
@require_safe
@transaction.atomic
def match(request: HttpRequest, reference: str) -> HttpResponse:
    """One match: for staff, and with allow-listed fields only for the volunteer of the match."""
    matches = Match.objects.visible_to(request.user, timezone.now()).for_page()
    found = matches.filter(reference=reference).first()
    if not found:
        return _own_match(request, reference)
    page = queries.match_page(found, request.user, _opened(request, found), today=timezone.localdate())
    return render(request, "matching/match.html", page)


@requires(Permission.MATCH_EDIT)
@require_http_methods(["GET", "POST"])
@transaction.atomic
def match_edit(request: HttpRequest, reference: str) -> HttpResponse:
    """Move a match along, and write down what was agreed."""
    found = _match_to_edit(request, reference)
    form = MatchForm(request.POST or None, match=found)
    if form.is_valid() and form.accepted_by(services.change_match, match=found, by=request.user):
        messages.success(request, _("De koppeling is gewijzigd."))
        return redirect(found)
    return render(request, "matching/match_edit.html", {"match": found, "form": form})


@requires(Permission.MATCH_EDIT)
@require_http_methods(["GET", "POST"])
@transaction.atomic
def match_end(request: HttpRequest, reference: str) -> HttpResponse:
    """End a match; the volunteer's access ends with it."""
    found = _match_to_edit(request, reference)
    form = EndMatchForm(request.POST or None, initial={"version": found.version})
    today = timezone.localdate()
    if form.is_valid() and form.accepted_by(services.end_match, match=found, today=today, by=request.user):
        messages.success(request, _("De koppeling is beëindigd."))
        return redirect(found)
    return render(request, "matching/match_end.html", {"match": found, "form": form})


def _client(request: HttpRequest, reference: str) -> Client:
    """The client somebody may propose a match for, and a trace that they looked."""
    now = timezone.now()
    clients = clients_for(Permission.MATCH_PROPOSE, request.user, now).with_ground(request.user, now).for_page()
    client = get_object_or_404(clients, reference=reference)
    page = request.resolver_match.view_name
    open_file(client=client, by=request.user, page=page, address=address_of(request))
    return client


def _match_to_edit(request: HttpRequest, reference: str) -> Match:
    reach = request.user.reach(Permission.MATCH_EDIT)
    matches = Match.objects.visible_to(request.user, timezone.now()).within(reach).for_page()
    found = get_object_or_404(matches, reference=reference)
    _opened(request, found)
    return found


def _opened(request: HttpRequest, found: Match) -> Ground:
    page, address = request.resolver_match.view_name, address_of(request)
    return services.open_match(match=found, by=request.user, page=page, at=timezone.now(), address=address)


def _own_match(request: HttpRequest, reference: str) -> HttpResponse:
    """What the volunteer of this match may know."""
    since = queries.conduct_still_since(timezone.localdate())
    own = Match.objects.open_to_volunteer(request.user, conduct_since=since).for_page()
    found = get_object_or_404(own, reference=reference)
    page, address = request.resolver_match.view_name, address_of(request)
    services.open_own_match(match=found, by=request.user, page=page, address=address)
    return render(request, "matching/match_volunteer.html", {"card": queries.volunteer_card(found)})
