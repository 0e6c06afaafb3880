"""The queue of meldingen, one melding, and where it goes."""

from django.contrib import messages
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from accounts.access import address_of, requires
from accounts.choices import Permission
from method import thresholds
from method.thresholds import Threshold
from signals.forms.concerns import CloseConcernForm
from signals.queries import concern_page, queue
from signals.queries.uninvited import reason_not_to_go
from signals.services import concerns as services
from signals.views.loading import loaded_concern
from signals.views.pressing import pressed


@requires(Permission.CONCERN_VIEW)
@require_safe
def concerns(request: HttpRequest) -> HttpResponse:
    """The queue: what waits longest first."""
    page = queue.page(request.user, request.GET, today=timezone.localdate(), limits=thresholds.current())
    return render(request, "signals/concerns.html", page)


@requires(Permission.CONCERN_VIEW)
@require_safe
@transaction.atomic
def concern(request: HttpRequest, reference: str) -> HttpResponse:
    """One melding with what can be done now; reading it leaves a row, as reading a file does."""
    concern = loaded_concern(request, reference)
    services.open_concern(concern=concern, by=request.user, address=address_of(request))
    page = concern_page.whole(concern, request.user, today=timezone.localdate(), limits=thresholds.current())
    return render(request, "signals/concern.html", page | {"is_new": "nieuw" in request.GET})


@requires(Permission.CONCERN_HANDLE)
@require_POST
def accept(request: HttpRequest, reference: str) -> HttpResponse:
    """Take the melding on."""
    return pressed(
        request,
        reference,
        services.accept_concern,
        said=_("De melding is aangenomen. Ga je op huisbezoek, of kies je iets anders?"),
    )


@requires(Permission.CONCERN_HANDLE)
@require_POST
def reopen(request: HttpRequest, reference: str) -> HttpResponse:
    """Undo a close."""
    return pressed(request, reference, services.reopen_concern, said=_("De melding is weer open."))


@requires(Permission.CONCERN_HANDLE)
@require_http_methods(["GET", "POST"])
def close(request: HttpRequest, reference: str) -> HttpResponse:
    """Close the melding with an outcome; without a visit also with the reason why not (SIG-03)."""
    concern = loaded_concern(request, reference, Permission.CONCERN_HANDLE)
    form = CloseConcernForm(request.POST or None, concern=concern, why_not=reason_not_to_go(concern))
    always_visit = bool(thresholds.value(Threshold.ALWAYS_VISIT))
    context = {"concern": concern, "by": request.user, "at": timezone.now(), "always_visit": always_visit}
    if form.is_valid() and form.accepted_by(services.close_concern, **context):
        messages.success(request, _("De melding is afgesloten."))
        return redirect("signals:concerns")
    family = concern_page.family_warning()
    return render(request, "signals/close.html", {"concern": concern, "form": form, "family": family})
