"""The contacts of a wijk: added, changed, put in order, stopped and brought back."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from accounts.access import requires
from accounts.choices import Permission
from directory.forms.areas import AreaContactEditForm, AreaContactForm, MoveContactForm
from directory.models import AreaContact, District
from directory.services import areas as services
from ui.tapping import tapped


@requires(Permission.DIRECTORY_EDIT)
@require_http_methods(["GET", "POST"])
def add(request: HttpRequest, reference: str) -> HttpResponse:
    """A new contact in a wijk."""
    district = get_object_or_404(District, reference=reference)
    form = AreaContactForm(request.POST or None)
    if form.is_valid() and form.accepted_by(services.add_contact, district=district, by=request.user):
        messages.success(request, _("De contactpersoon is toegevoegd."))
        return redirect(district)
    return render(request, "directory/contact_add.html", {"district": district, "form": form})


@requires(Permission.DIRECTORY_EDIT)
@require_http_methods(["GET", "POST"])
def edit(request: HttpRequest, reference: str) -> HttpResponse:
    """Change what is known of a contact."""
    contact = _contact(reference)
    stored = {name: getattr(contact, name) for name in (*AreaContactForm.base_fields, "version")}
    form = AreaContactEditForm(request.POST or None, initial=stored)
    if form.is_valid() and form.accepted_by(services.change_contact, contact=contact, by=request.user):
        messages.success(request, _("De contactpersoon is gewijzigd."))
        return redirect(contact.district)
    page = {"contact": contact, "district": contact.district, "form": form}
    return render(request, "directory/contact_edit.html", page)


@requires(Permission.DIRECTORY_EDIT)
@require_POST
def move(request: HttpRequest, reference: str) -> HttpResponse:
    """Up or down in the list; the page opens at the contact again."""
    contact, form, said = _contact(reference), MoveContactForm(request.POST), _("De volgorde is gewijzigd.")
    return tapped(request, services.move_contact, said, back=(contact,), form=form, contact=contact)


@requires(Permission.DIRECTORY_EDIT)
@require_POST
def stop(request: HttpRequest, reference: str) -> HttpResponse:
    """Off the list."""
    contact = _contact(reference)
    said = _("De contactpersoon staat niet meer in de lijst. Onderaan kun je dat terugdraaien.")
    return tapped(request, services.stop_contact, said, back=(contact.district,), contact=contact, on=localdate())


@requires(Permission.DIRECTORY_EDIT)
@require_POST
def resume(request: HttpRequest, reference: str) -> HttpResponse:
    """Back on the list."""
    contact, said = _contact(reference), _("De contactpersoon staat weer in de lijst.")
    return tapped(request, services.resume_contact, said, back=(contact.district,), contact=contact)


def _contact(reference: str) -> AreaContact:
    return get_object_or_404(AreaContact.objects.select_related("district"), reference=reference)
