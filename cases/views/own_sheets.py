"""A colleague's own reflections: private until shared with the team, and taken back at once."""

from functools import partial

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from accounts.access import requires
from accounts.choices import Permission, Role
from cases.models import OwnSheet
from cases.services.sheets import share_own_sheet, start_own_sheet
from cases.sheets.addresses import own_image
from cases.sheets.page import own_sheet_page
from cases.sheets.rows import offers, own_rows, shared_rows
from cases.views.filling import drawing_asked, is_settled, settled_page
from instruments.autosave import is_autosave, saved_answer
from instruments.choices import About
from instruments.forms.answers import AnswersForm
from instruments.queries import answers_of
from instruments.services.sheets import finish_sheet, save_sheet
from ui.forms import EditForm


@requires(Permission.SIGNED_IN)
@require_safe
def own_sheets(request: HttpRequest) -> HttpResponse:
    """What one can reflect with, what one filled in, and what others of the team shared."""
    filled = own_rows(request.user)
    page = {"filled": filled, "offers": offers(About.SELF, filled), "shared": shared_rows(request.user)}
    return render(request, "cases/own_sheets.html", page)


@requires(Permission.SIGNED_IN)
@require_POST
def start(request: HttpRequest) -> HttpResponse:
    """Begin a reflection, or go on with the one that is open."""
    code = request.POST.get("instrument", "").replace("\0", "")
    try:
        begun = start_own_sheet(code=code, on=timezone.localdate(), by=request.user)
    except ValidationError as refusal:
        messages.error(request, " ".join(refusal.messages))
        return redirect("cases:own_sheets")
    return redirect("cases:own_sheet_fill", begun.reference)


@requires(Permission.SIGNED_IN)
@require_http_methods(["GET", "POST"])
def fill(request: HttpRequest, reference: str) -> HttpResponse:
    """Fill in one's own; it keeps itself. What is typed too late is refused and stays shown."""
    found, now = _own(request, reference), timezone.now()
    sheet = found.sheet
    if request.method == "GET" and is_settled(request, sheet):
        return redirect(settled_page(sheet, "cases:own_sheet"), found.reference)
    stored = {"answers": answers_of(sheet), "version": sheet.version}
    form = AnswersForm(request.POST or None, definition=sheet.edition.in_words(), **stored)
    form.show_pictures(sheet, own_image(found.reference))
    context = {"sheet": sheet, "by": request.user}
    if is_autosave(request):
        return saved_answer(form, save_sheet, at=now, **context)
    is_last = "finish" in request.POST
    service = partial(finish_sheet, at=now) if is_last else save_sheet
    if form.is_valid() and form.accepted_by(service, **context):
        if not is_last and (code := drawing_asked(request, form)):
            return redirect("cases:own_sheet_drawing", found.reference, code)
        return redirect(*(["cases:own_sheet", found.reference] if is_last else ["cases:own_sheets"]))
    return render(request, "cases/own_sheet_fill.html", {"own_sheet": found, "form": form})


@requires(Permission.SIGNED_IN)
@require_safe
def own_sheet(request: HttpRequest, reference: str) -> HttpResponse:
    """One's own, or one that a colleague of the team shares; beside another date."""
    sheets = OwnSheet.objects.visible_to(request.user).select_related("sheet__edition", "user", "shared_with")
    found = get_object_or_404(sheets, reference=reference)
    is_mine = found.user_id == request.user.pk
    if is_mine and not found.sheet.finished_at:
        return redirect("cases:own_sheet_fill", found.reference)
    page = own_sheet_page(found, request.user, request.GET.get("met", ""))
    teams = dict.fromkeys(request.user.teams_as(*Role)) if is_mine else ()
    return render(request, "cases/own_sheet.html", page | {"is_mine": is_mine, "teams": list(teams)})


@requires(Permission.SIGNED_IN)
@require_POST
def share(request: HttpRequest, reference: str) -> HttpResponse:
    """With the team, or for oneself again."""
    found = _own(request, reference)
    form = EditForm(request.POST, initial={"version": found.version})
    team = next((one for one in request.user.teams_as(*Role) if one.reference == request.POST.get("team")), None)
    turned = {"own_sheet": found, "is_shared": request.POST.get("delen") == "ja", "team": team, "by": request.user}
    if form.is_valid() and form.accepted_by(share_own_sheet, **turned):
        team, alone = form.result.shared_with, _("Teruggenomen. Alleen jij kunt dit lezen.")
        messages.success(request, _("Team {team} kan dit nu lezen.").format(team=team) if team else alone)
    else:
        messages.error(request, form.refusal)
    return redirect("cases:own_sheet", found.reference)


def _own(request: HttpRequest, reference: str) -> OwnSheet:
    """A reflection of who asks; of anybody else it does not exist."""
    sheets = OwnSheet.objects.filter(user=request.user).select_related("sheet__edition", "user")
    return get_object_or_404(sheets, reference=reference)
