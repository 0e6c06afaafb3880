"""Throwing a begun instrument away, and putting it back."""

from collections.abc import Callable
from typing import NamedTuple

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from accounts.access import requires
from accounts.choices import Permission
from audit.records import Record
from cases.addresses import person_page
from cases.models import OwnSheet, PersonSheet
from cases.services.sheets import restore_own_sheet, restore_person_sheet
from cases.views.loading import opened_client
from instruments.models import Sheet
from instruments.services.sheets import discard_sheet
from ui.forms import EditForm, PageForm


class Draft(NamedTuple):
    """A sheet, what puts it back, and its pages: the list it stands in, where it is filled in, and this one."""

    sheet: Sheet
    restore: Callable[..., Record]
    listed: str
    fill: str
    here: str


@requires(Permission.CASE_WORK)
@require_http_methods(["GET", "POST"])
def discard(request: HttpRequest, reference: str, sheet: str) -> HttpResponse:
    """Ask once, throw away; and the other way round on the same page."""
    client = opened_client(request, reference)
    sheets = PersonSheet.objects.filter(person__in=client.persons).select_related("sheet__edition", "person")
    found = get_object_or_404(sheets, reference=sheet)
    pages = [reverse(f"cases:{name}", args=[reference, sheet]) for name in ("sheet_fill", "sheet_discard")]
    listed = person_page("cases:sheets", client, found.person)

    def restore(**context: object) -> Record:
        return restore_person_sheet(person_sheet=found, **context)

    return _page(request, Draft(found.sheet, restore, listed, *pages))


@requires(Permission.SIGNED_IN)
@require_http_methods(["GET", "POST"])
def own_discard(request: HttpRequest, reference: str) -> HttpResponse:
    """The same of an own reflection."""
    sheets = OwnSheet.objects.filter(user=request.user).select_related("sheet__edition")
    found = get_object_or_404(sheets, reference=reference)
    pages = [reverse(f"cases:{name}", args=[reference]) for name in ("own_sheet_fill", "own_sheet_discard")]

    def restore(**context: object) -> Record:
        return restore_own_sheet(own_sheet=found, **context)

    return _page(request, Draft(found.sheet, restore, reverse("cases:own_sheets"), *pages))


def _page(request: HttpRequest, draft: Draft) -> HttpResponse:
    if draft.sheet.finished_at:
        messages.info(request, _("Dit is al afgerond. Wat is afgerond, blijft bewaard."))
        return redirect(draft.fill)
    form = PageForm()
    if request.method == "POST" and "terug" in request.POST:
        form = PageForm(request.POST)
        if form.is_valid() and form.accepted_by(draft.restore, by=request.user):
            messages.success(request, _("Het staat er weer."))
            return redirect(draft.fill)
    elif request.method == "POST":
        form = EditForm(request.POST, initial={"version": draft.sheet.version})
        context = {"sheet": draft.sheet, "at": timezone.now(), "by": request.user}
        if form.is_valid() and form.accepted_by(discard_sheet, **context):
            words = format_html('{} <a href="{}">{}</a>', _("Weggegooid."), draft.here, _("Ongedaan maken"))
            messages.success(request, words)
            return redirect(draft.listed)
    page = {"draft": draft, "title": draft.sheet.edition.in_words().title, "form": form}
    return render(request, "cases/sheet_discard.html", page)
