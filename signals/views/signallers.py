"""Pages about the signaleringsnetwerk of a wijk."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from accounts.access import requires, sent_from
from accounts.choices import Permission
from audit.once import once
from directory.models import District
from method import thresholds
from signals.forms.signallers import SignallerAddForm, SignallerContactForm, SignallerEditForm
from signals.models import Signaller
from signals.queries.signaller_page import circle_page, signaller_page
from signals.queries.signallers import signallers_page
from signals.services import signallers as services


@requires(Permission.SIGNALLER_VIEW)
@require_safe
def signallers(request: HttpRequest) -> HttpResponse:
    """Who sees a lot in which wijk, and when they were last spoken to."""
    page = signallers_page(request.user, request.GET, today=localdate(), limits=thresholds.current())
    page["may_add"] = request.user.may(Permission.SIGNALLER_EDIT)
    return render(request, "signals/signallers.html", page)


@requires(Permission.SIGNALLER_EDIT)
@require_http_methods(["GET", "POST"])
def add(request: HttpRequest) -> HttpResponse:
    """Somebody joins the circle of a wijk."""
    form = SignallerAddForm(request.POST or None, user=request.user)
    join = once(services.add_signaller, sent_from(request))
    if form.is_valid() and form.accepted_by(join, by=request.user, on=localdate()):
        messages.success(request, _("De signaleerder is toegevoegd. Kies ook een achtervang."))
        return redirect(form.result)
    return render(request, "signals/signaller_add.html", {"form": form})


@requires(Permission.SIGNALLER_VIEW)
@require_safe
def signaller(request: HttpRequest, reference: str) -> HttpResponse:
    """One signaller, with the contact form ready: one tap logs a talk of today."""
    return _page(request, loaded(request, reference, Permission.SIGNALLER_VIEW), SignallerContactForm())


@requires(Permission.SIGNALLER_EDIT)
@require_POST
def contact(request: HttpRequest, reference: str) -> HttpResponse:
    """Log that somebody spoke to the signaller, or briefed them."""
    signaller = loaded(request, reference, Permission.SIGNALLER_EDIT)
    form, today = SignallerContactForm(request.POST), localdate()
    log = once(services.log_signaller_contact, sent_from(request))
    if form.is_valid() and form.accepted_by(log, signaller=signaller, today=today, by=request.user):
        messages.success(request, _("Het contact is vastgelegd."))
        return redirect(signaller)
    return _page(request, signaller, form)


@requires(Permission.SIGNALLER_EDIT)
@require_http_methods(["GET", "POST"])
def edit(request: HttpRequest, reference: str) -> HttpResponse:
    """Change what is known of a signaller."""
    signaller = loaded(request, reference, Permission.SIGNALLER_EDIT)
    known = ("name", "organisation", "is_regular", "phone", "email", "version", "district")
    stored = {name: getattr(signaller, name) for name in known} | {"source": signaller.source_id}
    form = SignallerEditForm(request.POST or None, user=request.user, initial=stored)
    if form.is_valid() and form.accepted_by(services.change_signaller, signaller=signaller, by=request.user):
        messages.success(request, _("De gegevens zijn gewijzigd."))
        return redirect(signaller)
    return render(request, "signals/signaller_edit.html", {"signaller": signaller, "form": form})


@requires(Permission.SIGNALLER_VIEW)
@require_safe
def circle(request: HttpRequest, reference: str) -> HttpResponse:
    """The whole circle of a wijk, made to be printed."""
    within = request.user.reach(Permission.SIGNALLER_VIEW).rows("team")
    district = get_object_or_404(District.objects.filter(within), reference=reference)
    return render(request, "signals/signaller_circle.html", circle_page(district))


def loaded(request: HttpRequest, reference: str, permission: Permission) -> Signaller:
    """A signaller within the reach of what the page is about to do, else 404."""
    signallers = Signaller.objects.within(request.user.reach(permission))
    signallers = signallers.select_related("district", "source", "stand_in")
    return get_object_or_404(signallers, reference=reference)


def _page(request: HttpRequest, signaller: Signaller, form: SignallerContactForm) -> HttpResponse:
    limits, all_contacts = thresholds.current(), "alles" in request.GET
    page = signaller_page(signaller, request.user, today=localdate(), limits=limits, all_contacts=all_contacts)
    return render(request, "signals/signaller.html", page | {"form": form})
