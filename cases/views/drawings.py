"""A drawing or photo on an instrument of a person or on an own reflection: add, change, take away, and see."""

from collections.abc import Callable
from typing import NamedTuple

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from accounts.access import requires, sent_from
from accounts.choices import Permission
from audit.choices import Ground
from audit.once import once
from cases.models import OwnSheet, PersonSheet
from cases.sheets.addresses import own_image, person_image
from cases.views.images import image_answer
from cases.views.loading import OPEN, opened_client, seen_client
from instruments.answers import NOTHING
from instruments.choices import AnswerKind
from instruments.forms.drawings import DrawingForm
from instruments.models import Drawing, Sheet
from instruments.queries import answers_of, shown_drawings
from instruments.services.drawings import keep_drawing, remove_drawing
from ui.tapping import tapped


class Place(NamedTuple):
    """A sheet with the page it is filled in on, the address that takes an image away, and that of an image."""

    sheet: Sheet
    back: str
    remove: str
    image: Callable[[str], str]


@requires(Permission.CASE_WORK)
@require_http_methods(["GET", "POST"])
def drawing(request: HttpRequest, reference: str, sheet: str, code: str) -> HttpResponse:
    """Add an image to an instrument of this client, or change it."""
    return _draw(request, _of_person(request, reference, sheet, code), code)


@requires(Permission.CASE_WORK)
@require_POST
def drawing_remove(request: HttpRequest, reference: str, sheet: str, code: str) -> HttpResponse:
    """Take the image away."""
    return _remove(request, _of_person(request, reference, sheet, code), code)


@requires(Permission.CLIENT_VIEW)
@require_safe
def drawing_image(request: HttpRequest, reference: str, sheet: str, drawing: str) -> HttpResponse:
    """The image itself, for who may read the sheet it is on; of a draft for who works on it."""
    client, ground = seen_client(request, reference)
    if ground not in OPEN:
        return redirect(client)
    found = get_object_or_404(PersonSheet, person__in=client.persons, reference=sheet)
    if not found.sheet.finished_at and ground != Ground.CASELOAD:
        raise Http404
    return _image(found.sheet, drawing)


@requires(Permission.SIGNED_IN)
@require_http_methods(["GET", "POST"])
def own_drawing(request: HttpRequest, reference: str, code: str) -> HttpResponse:
    """Add an image to an own reflection, or change it."""
    return _draw(request, _of_self(request, reference, code), code)


@requires(Permission.SIGNED_IN)
@require_POST
def own_drawing_remove(request: HttpRequest, reference: str, code: str) -> HttpResponse:
    """Take the image away."""
    return _remove(request, _of_self(request, reference, code), code)


@requires(Permission.SIGNED_IN)
@require_safe
def own_drawing_image(request: HttpRequest, reference: str, drawing: str) -> HttpResponse:
    """The image itself, for whoever may read the reflection."""
    found = get_object_or_404(OwnSheet.objects.visible_to(request.user), reference=reference)
    return _image(found.sheet, drawing)


def _draw(request: HttpRequest, place: Place, code: str) -> HttpResponse:
    """The form, with the image there is."""
    definition = place.sheet.edition.in_words().in_use()
    item = next((one for one in definition.items if (one.code, one.kind) == (code, AnswerKind.DRAWING)), None)
    if item is None:
        raise Http404
    if place.sheet.finished_at or place.sheet.discarded_at:
        return redirect(place.back)
    picture = shown_drawings(place.sheet, definition, place.image).get(code)
    stored = {"said": answers_of(place.sheet).get(code, NOTHING).note, "version": place.sheet.version}
    form = DrawingForm(request.POST or None, request.FILES or None, initial=stored, has_one=picture is not None)
    keeping = once(keep_drawing, sent_from(request))
    context = {"sheet": place.sheet, "code": code, "at": timezone.now(), "by": request.user}
    if form.is_valid() and form.accepted_by(keeping, **context):
        messages.success(request, _("Bewaard bij het formulier."))
        return redirect(f"{place.back}#vraag-{code}")
    page = {"heading": item.text, "help": item.help, "picture": picture, "form": form, "version": stored["version"]}
    page |= {"back": f"{place.back}#vraag-{code}", "back_words": _("Terug naar het formulier"), "remove": place.remove}
    return render(request, "cases/drawing.html", page)


def _remove(request: HttpRequest, place: Place, code: str) -> HttpResponse:
    words, back = _("De tekening of foto is weg."), (f"{place.back}#vraag-{code}",)
    return tapped(request, remove_drawing, words, back=back, sheet=place.sheet, code=code)


def _image(sheet: Sheet, reference: str) -> HttpResponse:
    return image_answer(get_object_or_404(Drawing, sheet=sheet, reference=reference))


def _of_person(request: HttpRequest, reference: str, sheet: str, code: str) -> Place:
    """A sheet of a person of a client of the own caseload."""
    client = opened_client(request, reference)
    sheets = PersonSheet.objects.filter(person__in=client.persons).select_related("sheet__edition")
    found = get_object_or_404(sheets, reference=sheet)
    names = [client.reference, found.reference]
    remove = reverse("cases:sheet_drawing_remove", args=[*names, code])
    return Place(found.sheet, reverse("cases:sheet_fill", args=names), remove, person_image(*names))


def _of_self(request: HttpRequest, reference: str, code: str) -> Place:
    """A sheet of who asks."""
    sheets = OwnSheet.objects.filter(user=request.user).select_related("sheet__edition")
    found = get_object_or_404(sheets, reference=reference)
    remove = reverse("cases:own_sheet_drawing_remove", args=[found.reference, code])
    return Place(found.sheet, reverse("cases:own_sheet_fill", args=[found.reference]), remove, own_image(reference))
