"""Pages about the list of sources."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from accounts.access import requires
from accounts.choices import Permission
from signals.forms.sources import MoveSourceForm, SourceEditForm, SourceForm
from signals.models import Source
from signals.queries.sources import source_page, sources_page
from signals.services import sources as services
from ui.forms import EditForm


@requires(Permission.SETTINGS_EDIT)
@require_safe
def sources(request: HttpRequest) -> HttpResponse:
    """The list in its order, and below it what is out of use."""
    return render(request, "signals/sources.html", sources_page())


@requires(Permission.SETTINGS_EDIT)
@require_http_methods(["GET", "POST"])
def add(request: HttpRequest) -> HttpResponse:
    """A source of the organisation's own."""
    form = SourceForm(request.POST or None)
    if form.is_valid() and form.accepted_by(services.add_source, by=request.user):
        messages.success(request, _("De bron is toegevoegd. Hij staat onderaan de lijst."))
        return redirect("signals:sources")
    return render(request, "signals/source_add.html", {"form": form})


@requires(Permission.SETTINGS_EDIT)
@require_http_methods(["GET", "POST"])
def source(request: HttpRequest, reference: str) -> HttpResponse:
    """Another name, another hint."""
    source = get_object_or_404(Source, reference=reference)
    stored = {"name": source.name, "leaning": source.leaning, "version": source.version}
    form = SourceEditForm(request.POST or None, initial=stored)
    if form.is_valid() and form.accepted_by(services.change_source, source=source, by=request.user):
        messages.success(request, _("De bron is gewijzigd."))
        return redirect("signals:sources")
    return render(request, "signals/source.html", source_page(source) | {"form": form})


@requires(Permission.SETTINGS_EDIT)
@require_POST
def move(request: HttpRequest, reference: str) -> HttpResponse:
    """Up or down; the page opens at the source again."""
    source = get_object_or_404(Source, reference=reference)
    form = MoveSourceForm(request.POST)
    if form.is_valid() and form.accepted_by(services.move_source, source=source, by=request.user):
        messages.success(request, _("De volgorde is gewijzigd."))
    else:
        messages.error(request, form.refusal)
    return _to_list(source)


@requires(Permission.SETTINGS_EDIT)
@require_POST
def stop(request: HttpRequest, reference: str) -> HttpResponse:
    """Out of use."""
    source = get_object_or_404(Source, reference=reference)
    form = EditForm(request.POST)
    if form.is_valid() and form.accepted_by(services.stop_source, source=source, by=request.user):
        messages.success(request, _("De bron is uit gebruik. Oude meldingen houden hem. Terugzetten kan onderaan."))
    else:
        messages.error(request, form.refusal)
    return redirect("signals:sources")


@requires(Permission.SETTINGS_EDIT)
@require_POST
def resume(request: HttpRequest, reference: str) -> HttpResponse:
    """In use again."""
    source = get_object_or_404(Source, reference=reference)
    form = EditForm(request.POST)
    if form.is_valid() and form.accepted_by(services.resume_source, source=source, by=request.user):
        messages.success(request, _("De bron is weer te kiezen."))
    else:
        messages.error(request, form.refusal)
    return _to_list(source)


def _to_list(source: Source) -> HttpResponse:
    """The list, at this source."""
    return redirect(f"{reverse('signals:sources')}#{source.reference}")
