"""Flags and safety notes on a melding, while nobody knows who it is about."""

from django.contrib import messages
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from accounts.access import address_of, requires, sent_from
from accounts.choices import Permission
from audit.once import once
from signals.forms.safety import NoteConcernSafetyForm, RaiseFlagForm
from signals.models import Concern, Flag
from signals.queries.safety import notes_of_concern
from signals.services import safety as services
from signals.services.concerns import open_concern
from signals.views import flagging
from signals.views.loading import loaded_concern


@requires(Permission.CONCERN_HANDLE)
@require_http_methods(["GET", "POST"])
def flag_add(request: HttpRequest, reference: str) -> HttpResponse:
    """Raise a flag; the page that follows says what fits."""
    concern = loaded_concern(request, reference, Permission.CONCERN_HANDLE)
    form = RaiseFlagForm(request.POST or None)
    context = {"concern": concern, "by": request.user, "on": timezone.localdate()}
    if form.is_valid() and form.accepted_by(once(services.raise_flag, sent_from(request)), **context):
        messages.success(request, _("De vlag staat. Hier lees je wat je nu kunt doen."))
        return redirect("signals:flag", form.result.reference)
    page = {"about": concern.about, "back_url": concern.get_absolute_url(), "heading": _("Vlag zetten")}
    return render(request, "signals/flag_add.html", page | {"form": form})


@requires(Permission.CONCERN_VIEW)
@require_safe
@transaction.atomic
def flag(request: HttpRequest, reference: str) -> HttpResponse:
    """One flag: what fits now, with whom it was talked over, and how it ends."""
    flag = loaded_flag(request, reference, Permission.CONCERN_VIEW)
    services.open_concern_flag(flag=flag, by=request.user, address=address_of(request))
    may_handle = request.user.reach(Permission.CONCERN_HANDLE).covers(flag.concern.team_id)
    words = {"about": flag.concern.about, "note": flag.note, "back_url": flag.concern.get_absolute_url()}
    return flagging.show_flag(request, flag, room="signals", may_handle=may_handle, **words)


@requires(Permission.CONCERN_HANDLE)
@require_http_methods(["GET", "POST"])
def flag_consult(request: HttpRequest, reference: str) -> HttpResponse:
    """SIG-17: with whom it was talked over."""
    flag = loaded_flag(request, reference)
    return flagging.consult(request, flag, page="signals:flag", about=flag.concern.about)


@requires(Permission.CONCERN_HANDLE)
@require_http_methods(["GET", "POST"])
def flag_lift(request: HttpRequest, reference: str) -> HttpResponse:
    """The danger has passed."""
    flag = loaded_flag(request, reference)
    return flagging.lift(request, flag, page="signals:flag", about=flag.concern.about)


@requires(Permission.CONCERN_HANDLE)
@require_POST
def flag_again(request: HttpRequest, reference: str) -> HttpResponse:
    """Undo a lifting."""
    return flagging.raise_again(request, loaded_flag(request, reference), page="signals:flag")


@requires(Permission.CONCERN_HANDLE)
@require_http_methods(["GET", "POST"])
@transaction.atomic
def safety(request: HttpRequest, reference: str) -> HttpResponse:
    """The safety notes of a melding, and a new one."""
    concern, today = loaded_concern(request, reference, Permission.CONCERN_HANDLE), timezone.localdate()
    if request.method == "GET":
        open_concern(concern=concern, by=request.user, address=address_of(request), page="signals:safety")
    form = NoteConcernSafetyForm(request.POST or None)
    context = {"concern": concern, "by": request.user, "on": today}
    if form.is_valid() and form.accepted_by(once(services.note_concern_safety, sent_from(request)), **context):
        messages.success(request, _("De veiligheidsnotitie staat bij de melding."))
        return redirect(concern)
    page = {"about": concern.about, "back_url": concern.get_absolute_url(), "notes": notes_of_concern(concern, today)}
    withdraw_url = reverse("signals:safety_withdraw", args=[concern.reference])
    return render(request, "signals/safety.html", page | {"form": form, "withdraw_url": withdraw_url})


@requires(Permission.CONCERN_HANDLE)
@require_POST
def safety_withdraw(request: HttpRequest, reference: str) -> HttpResponse:
    """A safety note no longer holds."""
    concern = loaded_concern(request, reference, Permission.CONCERN_HANDLE)
    notes = concern.safety_notes.in_force(timezone.localdate()).filter(person=None)
    flagging.withdraw(request, notes)
    return redirect(concern)


def loaded_flag(request: HttpRequest, reference: str, permission: Permission = Permission.CONCERN_HANDLE) -> Flag:
    """A flag on a melding within reach; one that went along to a client is found in the file. Else 404."""
    concerns = Concern.objects.within(request.user.reach(permission))
    flags = Flag.objects.filter(person=None, concern__in=concerns).select_related("concern", "raised_by")
    return get_object_or_404(flags, reference=reference)
