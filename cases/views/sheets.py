"""The instruments of one person: which there are, fill in, read, compare two dates, print empty."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from accounts.access import requires
from accounts.choices import Permission
from cases.addresses import person_page
from cases.forms.sheets import PersonSheetForm
from cases.models import Client, PersonSheet
from cases.rules import first_form_advice, reading_advice
from cases.services.sheets import finish_person_sheet, keep_person_sheet, start_person_sheet
from cases.sheets.addresses import person_image
from cases.sheets.page import person_sheet_page
from cases.sheets.rows import by_phase, offers, person_rows
from cases.views.filling import drawing_asked, is_settled, settled_page
from cases.views.loading import OPEN, chosen_person, may_work, opened_client, seen_client
from instruments.autosave import is_autosave, saved_answer
from instruments.choices import About
from instruments.queries import published
from method.advice import Advice
from people.models import Person


@requires(Permission.CLIENT_VIEW)
@require_safe
def sheets(request: HttpRequest, reference: str) -> HttpResponse:
    """What can be used with this person, by phase, and what was filled in; none of it is mandatory."""
    client, ground = seen_client(request, reference)
    if ground not in OPEN:
        return redirect(client)
    person = chosen_person(client, request.GET.get("persoon", ""))
    may_write = may_work(request, client)
    filled = person_rows(client, person, may_write=may_write)
    page = {
        "client": client,
        "person": person,
        "filled": filled,
        "parts": by_phase(offers(About.PERSON, filled)),
        "advice": _advice(client, person) if may_write else [],
        "may_write": may_write,
    }
    return render(request, "cases/sheets.html", page)


@requires(Permission.CASE_WORK)
@require_POST
def start(request: HttpRequest, reference: str) -> HttpResponse:
    """Begin an instrument with one person, or go on with the one that is open."""
    client = opened_client(request, reference)
    person = chosen_person(client, request.POST.get("persoon", ""))
    today, code = timezone.localdate(), request.POST.get("instrument", "").replace("\0", "")
    try:
        begun = start_person_sheet(client=client, person=person, code=code, on=today, by=request.user)
    except ValidationError as refusal:
        messages.error(request, " ".join(refusal.messages))
        return redirect(person_page("cases:sheets", client, person))
    return redirect("cases:sheet_fill", client.reference, begun.reference)


@requires(Permission.CASE_WORK)
@require_http_methods(["GET", "POST"])
def fill(request: HttpRequest, reference: str, sheet: str) -> HttpResponse:
    """Fill in together, or hand the screen over; it keeps itself. What is typed too late is refused and stays shown."""
    client = opened_client(request, reference)
    found, now = _sheet_of(client, sheet), timezone.now()
    if request.method == "GET" and is_settled(request, found.sheet):
        return redirect(settled_page(found.sheet, "cases:sheet"), client.reference, found.reference)
    form = PersonSheetForm(request.POST or None, person_sheet=found, today=timezone.localdate(now))
    form.show_pictures(found.sheet, person_image(client.reference, found.reference))
    context = {"person_sheet": found, "by": request.user}
    if is_autosave(request):
        return saved_answer(form, keep_person_sheet, at=now, **context)
    if form.is_valid() and "finish" not in request.POST and form.accepted_by(keep_person_sheet, **context):
        if code := drawing_asked(request, form):
            return redirect("cases:sheet_drawing", client.reference, found.reference, code)
        messages.success(request, _("Bewaard. Je kunt er later mee verder."))
        return redirect(person_page("cases:sheets", client, found.person))
    if form.is_valid() and "finish" in request.POST and form.accepted_by(finish_person_sheet, at=now, **context):
        return redirect("cases:sheet", client.reference, found.reference)
    advice = first_form_advice(held_contacts=client.held_contacts)
    page = {"client": client, "person_sheet": found, "form": form, "advice": advice}
    return render(request, "cases/sheet_fill.html", page)


@requires(Permission.CLIENT_VIEW)
@require_safe
def sheet(request: HttpRequest, reference: str, sheet: str) -> HttpResponse:
    """A finished instrument, beside another date; who may not read the file is sent to where a reason is asked."""
    client, ground = seen_client(request, reference)
    if ground not in OPEN:
        return redirect(client)
    found = _sheet_of(client, sheet)
    if not found.sheet.finished_at:
        return redirect("cases:sheet_fill", client.reference, found.reference)
    page = person_sheet_page(client, found, request.GET.get("met", ""))
    return render(request, "cases/sheet.html", page | {"client": client, "person": found.person})


@requires(Permission.SIGNED_IN)
@require_safe
def blank(request: HttpRequest, code: str) -> HttpResponse:
    """An instrument that is on, empty on paper."""
    edition = published(code, About.PERSON, About.SELF)
    return render(request, "cases/sheet_blank.html", {"definition": edition.in_words().in_use() if edition else None})


def _sheet_of(client: Client, reference: str) -> PersonSheet:
    """An instrument of a person of this client."""
    sheets = PersonSheet.objects.filter(person__in=client.persons).with_latest()
    sheets = sheets.select_related("sheet__edition", "sheet__filled_by", "person", "trajectory")
    return get_object_or_404(sheets, reference=reference)


def _advice(client: Client, person: Person) -> list[Advice]:
    """PHA-03, and PHA-20: an instrument is a form."""
    first = first_form_advice(held_contacts=client.held_contacts)
    return first + reading_advice([person.low_literate], is_written=True)
