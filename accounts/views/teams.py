"""Teams: their names, and which of them receives meldingen."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from accounts import services
from accounts.access import requires
from accounts.choices import Permission
from accounts.forms import AddTeamForm, ChangeTeamForm
from accounts.models import Team


@requires(Permission.USER_MANAGE)
@require_safe
def teams(request: HttpRequest) -> HttpResponse:
    listed = Team.objects.with_member_count_on(localdate())
    return render(request, "accounts/teams.html", {"teams": listed})


@requires(Permission.USER_MANAGE)
@require_http_methods(["GET", "POST"])
def add(request: HttpRequest) -> HttpResponse:
    form = AddTeamForm(request.POST or None)
    if form.is_valid() and form.accepted_by(services.add_team, by=request.user):
        messages.success(request, _("Het team is toegevoegd."))
        return redirect("accounts:teams")
    return render(request, "accounts/team_form.html", {"form": form, "heading": _("Team toevoegen")})


@requires(Permission.USER_MANAGE)
@require_http_methods(["GET", "POST"])
def team(request: HttpRequest, reference: str) -> HttpResponse:
    edited = get_object_or_404(Team, reference=reference)
    stored = {name: getattr(edited, name) for name in ("name", "takes_concerns", "version")}
    form = ChangeTeamForm(request.POST or None, initial=stored)
    if form.is_valid() and form.accepted_by(services.change_team, team=edited, by=request.user):
        messages.success(request, _("Het team is opgeslagen."))
        return redirect("accounts:teams")
    return render(request, "accounts/team_form.html", {"form": form, "heading": edited.name})
