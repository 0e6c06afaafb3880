"""Pages where a signaller gets a stand-in, stops, or comes back."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from accounts.access import requires
from accounts.choices import Permission
from signals.forms.signallers import StandInForm, StopSignallerForm
from signals.services import signallers as services
from signals.views.signallers import loaded
from ui.forms import EditForm


@requires(Permission.SIGNALLER_EDIT)
@require_http_methods(["GET", "POST"])
def stand_in(request: HttpRequest, reference: str) -> HttpResponse:
    """Choose who takes over when this signaller drops out."""
    signaller = loaded(request, reference, Permission.SIGNALLER_EDIT)
    form = StandInForm(request.POST or None, signaller=signaller)
    if form.is_valid() and form.accepted_by(services.choose_stand_in, signaller=signaller, by=request.user):
        messages.success(request, _("De achtervang is opgeslagen."))
        return redirect(signaller)
    return render(request, "signals/signaller_stand_in.html", {"signaller": signaller, "form": form})


@requires(Permission.SIGNALLER_EDIT)
@require_http_methods(["GET", "POST"])
def stop(request: HttpRequest, reference: str) -> HttpResponse:
    """The signaller drops out: who takes over? Leads on to whoever that is."""
    signaller = loaded(request, reference, Permission.SIGNALLER_EDIT)
    form, today = StopSignallerForm(request.POST or None, signaller=signaller), localdate()
    if form.is_valid() and form.accepted_by(services.stop_signaller, signaller=signaller, on=today, by=request.user):
        if form.result.stand_in:
            messages.success(request, _("De signaleerder is gestopt. Dit is de achtervang: bel of loop even langs."))
            return redirect(form.result.stand_in)
        messages.success(
            request, _("De signaleerder is gestopt. Zoek iemand anders in de wijk: er is geen achtervang.")
        )
        return redirect("signals:signallers")
    page = {"signaller": signaller, "form": form, "stands_in_for": list(signaller.stands_in_for.active())}
    return render(request, "signals/signaller_stop.html", page)


@requires(Permission.SIGNALLER_EDIT)
@require_POST
def resume(request: HttpRequest, reference: str) -> HttpResponse:
    """Back in the circle."""
    signaller = loaded(request, reference, Permission.SIGNALLER_EDIT)
    form = EditForm(request.POST)
    if form.is_valid() and form.accepted_by(services.resume_signaller, signaller=signaller, by=request.user):
        messages.success(request, _("De signaleerder doet weer mee."))
    else:
        messages.error(request, form.refusal)
    return redirect(signaller)
