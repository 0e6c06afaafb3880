"""A version in the making: begin it, order it, take it into use or throw it away."""

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from accounts.access import requires
from accounts.choices import Permission
from instruments.models import Edition, Instrument
from instruments.services import editions
from ui.forms import EditForm, PageForm


@requires(Permission.INSTRUMENT_EDIT)
@require_POST
def start(request: HttpRequest, reference: str) -> HttpResponse:
    """A new version that starts as the one in use."""
    instrument = get_object_or_404(Instrument, reference=reference)
    form = PageForm(request.POST)
    if form.is_valid() and form.accepted_by(editions.start_edition, instrument=instrument, by=request.user):
        messages.success(request, _("Je werkt nu aan een nieuwe versie. Collega's zien er nog niets van."))
    else:
        messages.error(request, form.refusal)
    return redirect(instrument)


@requires(Permission.INSTRUMENT_EDIT)
@require_POST
def publish(request: HttpRequest, reference: str) -> HttpResponse:
    """Whoever starts from now on gets this version."""
    instrument = get_object_or_404(Instrument, reference=reference)
    draft = instrument.editions.drafts().first()
    if _done(request, editions.publish_edition, edition=draft, at=timezone.now(), by=request.user):
        messages.success(request, _("Versie {number} is in gebruik.").format(number=draft.number))
    return redirect(instrument)


@requires(Permission.INSTRUMENT_EDIT)
@require_POST
def drop(request: HttpRequest, reference: str) -> HttpResponse:
    """Back to the version in use."""
    instrument = get_object_or_404(Instrument, reference=reference)
    draft = instrument.editions.drafts().first()
    if _done(request, editions.drop_draft, edition=draft, by=request.user):
        messages.success(request, _("De nieuwe versie is weggegooid. De versie in gebruik is niet veranderd."))
    return redirect(instrument)


@requires(Permission.INSTRUMENT_EDIT)
@require_POST
def move(request: HttpRequest, reference: str, code: str) -> HttpResponse:
    """One place higher or lower."""
    draft, up = draft_of(reference), request.POST.get("way") == "up"
    if _done(request, editions.move_item, edition=draft, code=code, up=up, by=request.user):
        messages.success(request, _("Het onderdeel staat nu hoger.") if up else _("Het onderdeel staat nu lager."))
    return back_to(draft, code)


@requires(Permission.INSTRUMENT_EDIT)
@require_POST
def show(request: HttpRequest, reference: str, code: str) -> HttpResponse:
    """In use, or out of it."""
    draft, is_shown = draft_of(reference), request.POST.get("use") == "on"
    if _done(request, editions.show_item, edition=draft, code=code, is_shown=is_shown, by=request.user):
        told = _("Het onderdeel doet weer mee.") if is_shown else _("Het onderdeel doet niet meer mee.")
        messages.success(request, told)
    return back_to(draft, code)


def draft_of(reference: str) -> Edition:
    """The version in the making of this instrument, else 404."""
    drafts = Edition.objects.drafts().select_related("instrument")
    return get_object_or_404(drafts, instrument__reference=reference)


def back_to(draft: Edition, code: str) -> HttpResponse:
    """The instrument, with this item or group open and in sight."""
    address = reverse("instruments:instrument", args=[draft.instrument.reference])
    return redirect(f"{address}?bij={code}#bij-{code}")


def _done(request: HttpRequest, service: Callable[..., Any], *, edition: Edition | None, **context: Any) -> bool:
    """Whether a button did what it says; if not, the refusal is told. A code that is not there is no page."""
    if edition is None:
        messages.info(request, _("Er is nu geen nieuwe versie in de maak."))
        return False
    form = EditForm(request.POST, initial={"version": edition.version})
    try:
        if form.is_valid() and form.accepted_by(service, edition=edition, **context):
            return True
    except LookupError:
        raise Http404 from None
    messages.error(request, form.refusal)
    return False
