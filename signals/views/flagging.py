"""What is done with a flag once it is loaded: the same on a melding and on a client."""

from typing import Any

from django.contrib import messages
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _

from audit.references import read_reference
from signals.forms.safety import ConsultFlagForm, LiftFlagForm
from signals.models import Flag, SafetyNote
from signals.queries import meldcode
from signals.queries.safety import flag_page
from signals.services import safety as services
from signals.services.meldcode import begin_meldcode
from ui.forms import EditForm


def show_flag(request: HttpRequest, flag: Flag, *, room: str, may_handle: bool, **words: Any) -> HttpResponse:
    """The page of one flag; `room` is the namespace of its addresses. Words: about, note, back_url."""
    page = flag_page(flag, about=words.pop("about"))
    page |= {
        "room": room,
        "may_handle": may_handle,
        "record": meldcode.meldcode_link(flag, request.user),
        "may_begin": may_handle and meldcode.may_begin(flag, request.user),
    }
    return render(request, "signals/flag.html", page | words)


def consult(request: HttpRequest, flag: Flag, *, page: str, about: str) -> HttpResponse:
    """SIG-17: write down with whom it was talked over; `page` is the name of the flag's page."""
    today = timezone.localdate()
    form = ConsultFlagForm(request.POST or None, initial={"consulted_on": today, "version": flag.version})
    if form.is_valid() and form.accepted_by(services.consult_flag, flag=flag, by=request.user, today=today):
        messages.success(request, _("Het overleg is vastgelegd."))
        return redirect(page, flag.reference)
    return _form_page(request, flag, form, page=page, about=about, heading=_("Overleg vastleggen"))


def lift(request: HttpRequest, flag: Flag, *, page: str, about: str) -> HttpResponse:
    """The danger has passed."""
    form = LiftFlagForm(request.POST or None, initial={"version": flag.version})
    context = {"flag": flag, "by": request.user, "on": timezone.localdate()}
    if form.is_valid() and form.accepted_by(services.lift_flag, **context):
        messages.success(request, _("De vlag is opgeheven. Opnieuw zetten kan altijd."))
        return redirect(page, flag.reference)
    return _form_page(request, flag, form, page=page, about=about, heading=_("Vlag opheffen"))


def raise_again(request: HttpRequest, flag: Flag, *, page: str) -> HttpResponse:
    """Undo a lifting: the same flag anew."""
    form = EditForm(request.POST, initial={"version": flag.version})
    context = {"flag": flag, "by": request.user, "on": timezone.localdate()}
    if form.is_valid() and form.accepted_by(services.raise_flag_again, **context):
        messages.success(request, _("De vlag staat weer."))
        return redirect(page, form.result.reference)
    messages.error(request, form.refusal)
    return redirect(page, flag.reference)


def begin(request: HttpRequest, flag: Flag, *, back: str) -> HttpResponse:
    """Start the Meldcode record of a flag, or go to it; whoever may not see it goes `back`, told no more."""
    form = EditForm(request.POST, initial={"version": flag.version})
    context = {"flag": flag, "by": request.user, "on": timezone.localdate()}
    if form.is_valid() and form.accepted_by(begin_meldcode, **context):
        return redirect("signals:meldcode", form.result.reference)
    messages.error(request, form.refusal)
    return redirect(back)


def withdraw(request: HttpRequest, notes: QuerySet[SafetyNote]) -> None:
    """Withdraw one of these safety notes: the form names it by its reference."""
    note = get_object_or_404(notes, reference=read_reference(request.POST.get("note", "")))
    form = EditForm(request.POST, initial={"version": note.version})
    context = {"note": note, "by": request.user, "on": timezone.localdate()}
    if form.is_valid() and form.accepted_by(services.withdraw_safety_note, **context):
        messages.success(request, _("De veiligheidsnotitie is ingetrokken."))
    else:
        messages.error(request, form.refusal)


def _form_page(
    request: HttpRequest, flag: Flag, form: EditForm, *, page: str, about: str, heading: str
) -> HttpResponse:
    words = {"heading": heading, "about": about, "lead": flag.get_kind_display(), "page": page}
    return render(request, "signals/flag_form.html", words | {"flag": flag, "form": form})
