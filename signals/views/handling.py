"""Who holds a melding, its logbook, and which meldingen belong together."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from accounts.access import address_of, requires, sent_from
from accounts.choices import Permission
from audit.once import once
from audit.references import read_reference
from signals.forms.concerns import HandOverForm, NoteForm
from signals.models import Concern
from signals.queries.queue import mergeable
from signals.services import handling
from signals.services.concerns import open_concern
from signals.views.loading import held_concern, loaded_concern
from signals.views.pressing import pressed
from ui.forms import EditForm


@requires(Permission.CONCERN_HANDLE)
@require_http_methods(["GET", "POST"])
def hand_over(request: HttpRequest, reference: str) -> HttpResponse:
    """Give the melding to a colleague or another team, with what they must know."""
    concern = loaded_concern(request, reference, Permission.CONCERN_HANDLE)
    form = HandOverForm(request.POST or None, concern=concern, user=request.user)
    context = {"concern": concern, "by": request.user, "at": timezone.now()}
    if form.is_valid() and form.accepted_by(handling.hand_over, **context):
        messages.success(request, _("De melding is nu bij {team}.").format(team=form.result.team.name))
        return redirect("signals:concerns")
    return render(request, "signals/hand_over.html", {"concern": concern, "form": form})


@requires(Permission.CONCERN_HANDLE)
@require_POST
def take_over(request: HttpRequest, reference: str) -> HttpResponse:
    """The melding becomes yours in one tap."""
    return pressed(request, reference, handling.take_over, said=_("De melding staat nu op jouw naam."))


@requires(Permission.CONCERN_HANDLE)
@require_http_methods(["GET", "POST"])
def merge(request: HttpRequest, reference: str) -> HttpResponse:
    """Another open melding is about the same person: that one leads."""
    concern = loaded_concern(request, reference, Permission.CONCERN_HANDLE)
    form = EditForm(request.POST or None, initial={"version": concern.version})
    if form.is_valid():
        asked = read_reference(request.POST.get("into", ""))
        into = Concern.objects.within(request.user.reach(Permission.CONCERN_HANDLE)).filter(reference=asked).first()
        context = {"concern": concern, "into": into, "by": request.user, "at": timezone.now()}
        if form.accepted_by(handling.merge_concern, **context):
            messages.success(request, _("De meldingen horen nu bij elkaar."))
            return redirect(form.result)
    page = {"concern": concern, "form": form, "rows": mergeable(concern, request.user, timezone.localdate())}
    return render(request, "signals/merge.html", page)


@requires(Permission.CONCERN_HANDLE)
@require_POST
def split(request: HttpRequest, reference: str) -> HttpResponse:
    """Undo a merge."""
    return pressed(request, reference, handling.split_concern, said=_("De melding staat weer op zichzelf."))


@requires(Permission.CONCERN_HANDLE)
@require_http_methods(["GET", "POST"])
def note(request: HttpRequest, reference: str) -> HttpResponse:
    """A line in the logbook."""
    concern = loaded_concern(request, reference, Permission.CONCERN_HANDLE)
    form = NoteForm(request.POST or None)
    context = {"concern": concern, "by": request.user, "at": timezone.now()}
    if form.is_valid() and form.accepted_by(once(handling.add_note, sent_from(request)), **context):
        messages.success(request, _("De notitie is bewaard."))
        return redirect(concern)
    return render(request, "signals/note.html", {"concern": concern, "form": form})


@requires(Permission.CONCERN_VIEW)
@require_safe
@transaction.atomic
def note_read(request: HttpRequest, reference: str, note: str) -> HttpResponse:
    """One long line of the logbook, whole; once the melding belongs to a client, for who holds it."""
    concern = held_concern(request, reference)
    found = get_object_or_404(concern.notes.select_related("by"), reference=note)
    open_concern(concern=concern, by=request.user, address=address_of(request), page="signals:note_read")
    return render(request, "signals/note_read.html", {"concern": concern, "note": found})


@requires(Permission.CONCERN_HANDLE)
@require_POST
def note_seen(request: HttpRequest, reference: str, note: str) -> HttpResponse:
    """A hand-over or supplement was seen."""
    concern = loaded_concern(request, reference, Permission.CONCERN_HANDLE)
    found = get_object_or_404(concern.notes, reference=note)
    try:
        handling.handle_note(note=found, by=request.user, at=timezone.now())
    except ValidationError as refusal:
        messages.error(request, " ".join(refusal.messages))
    return redirect(concern)
