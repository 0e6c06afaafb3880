"""Pages about areas of work."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from accounts.access import requires
from accounts.choices import Permission
from directory import services
from directory.forms import DistrictEditForm, DistrictForm
from directory.models import District


@requires(Permission.DIRECTORY_VIEW)
@require_safe
def districts(request: HttpRequest) -> HttpResponse:
    """Every wijk with its team."""
    rows = District.objects.values_list("reference", "name", "team__name")
    page = {"districts": list(rows), "may_edit": request.user.may(Permission.DIRECTORY_EDIT)}
    return render(request, "directory/districts.html", page)


@requires(Permission.DIRECTORY_EDIT)
@require_http_methods(["GET", "POST"])
def district_add(request: HttpRequest) -> HttpResponse:
    """A new wijk."""
    form = DistrictForm(request.POST or None)
    if form.is_valid() and form.accepted_by(services.add_district, by=request.user):
        messages.success(request, _("De wijk is toegevoegd."))
        return redirect("directory:districts")
    return render(request, "directory/district_add.html", {"form": form})


@requires(Permission.DIRECTORY_EDIT)
@require_http_methods(["GET", "POST"])
def district(request: HttpRequest, reference: str) -> HttpResponse:
    """Rename a wijk, or give it to another team."""
    found = get_object_or_404(District.objects.select_related("team"), reference=reference)
    stored = {"name": found.name, "team": found.team, "version": found.version}
    form = DistrictEditForm(request.POST or None, initial=stored)
    if form.is_valid() and form.accepted_by(services.change_district, district=found, by=request.user):
        messages.success(request, _("De wijk is gewijzigd."))
        return redirect("directory:districts")
    return render(request, "directory/district.html", {"form": form})
