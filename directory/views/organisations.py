"""The sociale kaart: what there is, and one organisation with what it offers."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from accounts.access import requires, sent_from
from accounts.choices import Permission
from audit.once import once
from directory import social_map
from directory.forms.organisations import AddOrganisationForm, EditOrganisationForm
from directory.models import Organisation
from directory.organisation_page import organisation_page
from directory.services import organisations as services
from ui.tapping import tapped


@requires(Permission.DIRECTORY_VIEW)
@require_safe
def overview(request: HttpRequest) -> HttpResponse:
    """What there is; who keeps it can also ask what to look over and what stopped."""
    today, may_edit = localdate(), request.user.may(Permission.DIRECTORY_EDIT)
    kept = {social_map.TO_CHECK: social_map.to_check_page, social_map.STOPPED: social_map.stopped_page}
    asked_for = next((page for name, page in kept.items() if may_edit and name in request.GET), None)
    page = (asked_for or social_map.social_map_page)(request.GET, today=today)
    page |= {"may_edit": may_edit, "counts": social_map.counts_to_keep(today) if may_edit else {}}
    return render(request, "directory/kept.html" if asked_for else "directory/organisations.html", page)


@requires(Permission.DIRECTORY_VIEW)
@require_safe
def organisation(request: HttpRequest, reference: str) -> HttpResponse:
    """One organisation with what it offers, fit to be printed and taken along."""
    may_edit = request.user.may(Permission.DIRECTORY_EDIT)
    page = organisation_page(loaded(reference), today=localdate(), may_edit=may_edit)
    return render(request, "directory/organisation.html", page)


@requires(Permission.DIRECTORY_EDIT)
@require_http_methods(["GET", "POST"])
def add(request: HttpRequest) -> HttpResponse:
    """A new organisation."""
    form = AddOrganisationForm(request.POST or None)
    keep = once(services.add_organisation, sent_from(request))
    if form.is_valid() and form.accepted_by(keep, on=localdate(), by=request.user):
        messages.success(request, _("De organisatie staat op de sociale kaart. Voeg nu toe wat ze doet."))
        return redirect(form.result)
    return render(request, "directory/organisation_add.html", {"form": form})


@requires(Permission.DIRECTORY_EDIT)
@require_http_methods(["GET", "POST"])
def edit(request: HttpRequest, reference: str) -> HttpResponse:
    """Change what is known of an organisation."""
    found = loaded(reference)
    form = EditOrganisationForm(request.POST or None, organisation=found)
    if form.is_valid() and form.accepted_by(services.change_organisation, organisation=found, by=request.user):
        messages.success(request, _("De organisatie is gewijzigd."))
        return redirect(found)
    return render(request, "directory/organisation_edit.html", {"organisation": found, "form": form})


@requires(Permission.DIRECTORY_EDIT)
@require_POST
def check(request: HttpRequest, reference: str) -> HttpResponse:
    """What stands there is still so."""
    found, said = loaded(reference), _("Dank je. Er staat nu bij dat het vandaag is nagekeken.")
    return tapped(request, services.check_organisation, said, back=(found,), organisation=found, on=localdate())


@requires(Permission.DIRECTORY_EDIT)
@require_POST
def stop(request: HttpRequest, reference: str) -> HttpResponse:
    """Off the sociale kaart, with all it offers."""
    found, said = loaded(reference), _("De organisatie staat niet meer op de kaart. Hier kun je dat terugdraaien.")
    return tapped(request, services.stop_organisation, said, back=(found,), organisation=found, on=localdate())


@requires(Permission.DIRECTORY_EDIT)
@require_POST
def resume(request: HttpRequest, reference: str) -> HttpResponse:
    """Back on the sociale kaart."""
    found, said = loaded(reference), _("De organisatie staat weer op de sociale kaart.")
    return tapped(request, services.resume_organisation, said, back=(found,), organisation=found)


def loaded(reference: str) -> Organisation:
    """The organisation, whether or not it stopped: referrals may point to it."""
    return get_object_or_404(Organisation.objects.select_related("checked_by"), reference=reference)
