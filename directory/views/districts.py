"""The wijken, and one wijk with whom to call there."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from accounts.access import requires
from accounts.choices import Permission
from directory.forms.areas import DistrictEditForm, DistrictForm
from directory.models import District
from directory.services import areas as services


@requires(Permission.DIRECTORY_VIEW)
@require_safe
def districts(request: HttpRequest) -> HttpResponse:
    """Every wijk with its team and how many contacts it has."""
    counted = District.objects.with_contact_count().order_by("name")
    rows = counted.values_list("reference", "name", "team__name", "contact_count")
    page = {"districts": list(rows), "may_edit": request.user.may(Permission.DIRECTORY_EDIT)}
    return render(request, "directory/districts.html", page)


@requires(Permission.DIRECTORY_VIEW)
@require_safe
def district(request: HttpRequest, reference: str) -> HttpResponse:
    """One wijk: the team and the contacts; who may edit also sees the contacts that stopped."""
    found = get_object_or_404(District.objects.select_related("team"), reference=reference)
    may_edit = request.user.may(Permission.DIRECTORY_EDIT)
    page = {"district": found, "contacts": list(found.contacts.in_use()), "may_edit": may_edit}
    page["stopped"] = list(found.contacts.stopped()) if may_edit else []
    return render(request, "directory/district.html", page)


@requires(Permission.DIRECTORY_EDIT)
@require_http_methods(["GET", "POST"])
def add(request: HttpRequest) -> HttpResponse:
    """A new wijk."""
    form = DistrictForm(request.POST or None)
    if form.is_valid() and form.accepted_by(services.add_district, by=request.user):
        messages.success(request, _("De wijk is toegevoegd."))
        return redirect("directory:districts")
    return render(request, "directory/district_add.html", {"form": form})


@requires(Permission.DIRECTORY_EDIT)
@require_http_methods(["GET", "POST"])
def edit(request: HttpRequest, reference: str) -> HttpResponse:
    """Rename a wijk, or give it to another team."""
    found = get_object_or_404(District.objects.select_related("team"), reference=reference)
    stored = {"name": found.name, "team": found.team, "version": found.version}
    form = DistrictEditForm(request.POST or None, initial=stored)
    if form.is_valid() and form.accepted_by(services.change_district, district=found, by=request.user):
        messages.success(request, _("De wijk is gewijzigd."))
        return redirect(found)
    return render(request, "directory/district_edit.html", {"district": found, "form": form})
