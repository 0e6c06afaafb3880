"""What an organisation offers: added, changed, stopped and brought back."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from accounts.access import requires, sent_from
from accounts.choices import Permission
from audit.once import once
from directory.forms.organisations import AddOfferForm, EditOfferForm
from directory.models import Offer
from directory.services import offers as services
from directory.views.organisations import loaded
from ui.tapping import tapped


@requires(Permission.DIRECTORY_EDIT)
@require_http_methods(["GET", "POST"])
def add(request: HttpRequest, reference: str) -> HttpResponse:
    """Something new to go to."""
    organisation, form = loaded(reference), AddOfferForm(request.POST or None)
    keep = once(services.add_offer, sent_from(request))
    if form.is_valid() and form.accepted_by(keep, organisation=organisation, by=request.user):
        messages.success(request, _("Het aanbod is toegevoegd."))
        return redirect(form.result)
    return render(request, "directory/offer_add.html", {"organisation": organisation, "form": form})


@requires(Permission.DIRECTORY_EDIT)
@require_http_methods(["GET", "POST"])
def edit(request: HttpRequest, reference: str) -> HttpResponse:
    """Change what is known of an offer."""
    offer = _offer(reference)
    form = EditOfferForm(request.POST or None, offer=offer)
    if form.is_valid() and form.accepted_by(services.change_offer, offer=offer, by=request.user):
        messages.success(request, _("Het aanbod is gewijzigd."))
        return redirect(offer)
    page = {"offer": offer, "organisation": offer.organisation, "form": form}
    return render(request, "directory/offer_edit.html", page)


@requires(Permission.DIRECTORY_EDIT)
@require_POST
def stop(request: HttpRequest, reference: str) -> HttpResponse:
    """Off the sociale kaart."""
    offer, said = _offer(reference), _("Dit aanbod staat niet meer op de kaart. Onderaan kun je dat terugdraaien.")
    return tapped(request, services.stop_offer, said, back=(offer.organisation,), offer=offer, on=localdate())


@requires(Permission.DIRECTORY_EDIT)
@require_POST
def resume(request: HttpRequest, reference: str) -> HttpResponse:
    """Back on the sociale kaart."""
    offer, said = _offer(reference), _("Dit aanbod staat weer op de sociale kaart.")
    return tapped(request, services.resume_offer, said, back=(offer,), offer=offer)


def _offer(reference: str) -> Offer:
    return get_object_or_404(Offer.objects.select_related("organisation"), reference=reference)
