"""Flags and safety notes on the persons of a client."""

from django.contrib import messages
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from accounts.access import requires, sent_from
from accounts.choices import Permission
from audit.once import once
from cases.guarding import clients_of_flag
from cases.models import Client
from cases.views.loading import OPEN, may_work, opened_client, seen_client
from signals.choices.safety import BY_MELDCODE
from signals.forms.safety import NotePersonSafetyForm, RaiseFlagForm
from signals.models import Flag
from signals.queries.safety import notes_about, notes_for
from signals.services import safety as services
from signals.views import flagging


@requires(Permission.CASE_WORK)
@require_http_methods(["GET", "POST"])
def flag_add(request: HttpRequest, reference: str) -> HttpResponse:
    """Raise a flag on a person of the own caseload; the page that follows says what fits."""
    client = opened_client(request, reference)
    form = RaiseFlagForm(request.POST or None, persons=client.persons)
    context = {"by": request.user, "on": timezone.localdate()}
    if form.is_valid() and form.accepted_by(once(services.raise_flag, sent_from(request)), **context):
        messages.success(request, _("De vlag staat. Hier lees je wat je nu kunt doen."))
        return redirect("cases:flag", form.result.reference)
    page = {"about": client.name, "back_url": client.get_absolute_url(), "heading": _("Vlag zetten"), "form": form}
    return render(request, "signals/flag_add.html", page)


@requires(Permission.CLIENT_VIEW)
@require_safe
@transaction.atomic
def flag(request: HttpRequest, reference: str) -> HttpResponse:
    """One flag and what fits now; what is going on stands there for who may open the file."""
    flag = _flag(reference)
    client, ground = seen_client(request, _client_of(request, flag))
    words = {
        "about": client.name,
        "note": flag.note if ground in OPEN else "",
        "is_outline": ground not in OPEN,
        "back_url": client.get_absolute_url(),
    }
    return flagging.show_flag(request, flag, room="cases", may_handle=may_work(request, client), **words)


@requires(Permission.CASE_WORK)
@require_http_methods(["GET", "POST"])
def flag_consult(request: HttpRequest, reference: str) -> HttpResponse:
    """SIG-17: with whom it was talked over."""
    flag, client = _flag_at_work(request, reference)
    return flagging.consult(request, flag, page="cases:flag", about=client.name)


@requires(Permission.CASE_WORK)
@require_http_methods(["GET", "POST"])
def flag_lift(request: HttpRequest, reference: str) -> HttpResponse:
    """The danger has passed."""
    flag, client = _flag_at_work(request, reference)
    return flagging.lift(request, flag, page="cases:flag", about=client.name)


@requires(Permission.CASE_WORK)
@require_POST
def flag_again(request: HttpRequest, reference: str) -> HttpResponse:
    """Undo a lifting."""
    flag, _client = _flag_at_work(request, reference)
    return flagging.raise_again(request, flag, page="cases:flag")


@requires(Permission.MELDCODE_EDIT)
@require_POST
def meldcode_begin(request: HttpRequest, reference: str) -> HttpResponse:
    """Start the Meldcode record of a flag in the own caseload.

    The access log of the client tells of the flag only: who reviews it may not know that there is a record.
    """
    flag, _client = _flag_at_work(request, reference, page="cases:flag")
    if flag.kind not in BY_MELDCODE:
        raise Http404
    return flagging.begin(request, flag, back=reverse("cases:flag", args=[reference]))


@requires(Permission.CASE_WORK)
@require_http_methods(["GET", "POST"])
def safety(request: HttpRequest, reference: str) -> HttpResponse:
    """The safety notes for who goes to this client, and a new one."""
    client, today = opened_client(request, reference), timezone.localdate()
    form = NotePersonSafetyForm(request.POST or None, persons=client.persons)
    note = once(services.note_person_safety, sent_from(request))
    if form.is_valid() and form.accepted_by(note, by=request.user, on=today):
        messages.success(request, _("De veiligheidsnotitie staat in het dossier."))
        return redirect(client)
    page = {
        "about": client.name,
        "back_url": client.get_absolute_url(),
        "notes": notes_for(client.persons, today),
        "withdraw_url": reverse("cases:safety_withdraw", args=[client.reference]),
    }
    return render(request, "signals/safety.html", page | {"form": form})


@requires(Permission.CASE_WORK)
@require_POST
def safety_withdraw(request: HttpRequest, reference: str) -> HttpResponse:
    """A safety note no longer holds; also one of the address, made for somebody else who lives there."""
    client = opened_client(request, reference)
    flagging.withdraw(request, notes_about(client.persons, timezone.localdate()))
    return redirect(client)


def _flag(reference: str) -> Flag:
    """A flag on a person; whether this user may know is asked next."""
    return get_object_or_404(
        Flag.objects.exclude(person=None).select_related("raised_by", "person"), reference=reference
    )


def _client_of(request: HttpRequest, flag: Flag) -> str:
    """The reference of the client it is about, within sight of this user; else 404."""
    client = clients_of_flag(flag, request.user).first()
    if client is None:
        raise Http404
    return client.reference


def _flag_at_work(request: HttpRequest, reference: str, *, page: str = "") -> tuple[Flag, Client]:
    """A flag on a person of the own caseload, with the client, opened; 404 for everybody else."""
    flag = _flag(reference)
    return flag, opened_client(request, _client_of(request, flag), page=page)
