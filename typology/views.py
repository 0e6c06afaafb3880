"""The matrix of eight profiles, the card of each, and the text of a card."""

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from accounts.access import requires
from accounts.choices import Permission
from typology import services
from typology.choices import Profile
from typology.forms import ProfileTextForm
from typology.models import ProfileText
from typology.picture import matrix_picture
from typology.queries import guidance_for
from typology.rules import dimensions_of
from ui.forms import EditForm


@requires(Permission.SIGNED_IN)
@require_safe
def matrix(request: HttpRequest) -> HttpResponse:
    """The picture, with a link to each card, and how to choose a row and a column."""
    may = {
        "may_practise": request.user.may(Permission.CASE_WORK),
        "may_count": request.user.may(Permission.CASELOAD_VIEW),
    }
    return render(request, "typology/matrix.html", may | {"picture": matrix_picture()})


@requires(Permission.SIGNED_IN)
@require_safe
def profile(request: HttpRequest, slug: str) -> HttpResponse:
    """One card: how to recognise it, what is needed, what helps, what to beware of."""
    found = _named(slug)
    row, column = dimensions_of(found)
    page = {"guidance": guidance_for([found])[found], "row": row, "column": column}
    return render(request, "typology/profile.html", page | {"may_edit": request.user.may(Permission.PROFILE_EDIT)})


@requires(Permission.PROFILE_EDIT)
@require_http_methods(["GET", "POST"])
def profile_edit(request: HttpRequest, slug: str) -> HttpResponse:
    """Write the card in own words."""
    found = _named(slug)
    text = ProfileText.objects.filter(profile=found).first() or ProfileText(profile=found)
    guidance = guidance_for([found])[found]
    form = ProfileTextForm(request.POST or None, guidance=guidance, version=text.version)
    if form.is_valid() and form.accepted_by(services.change_profile_text, profile=found, by=request.user):
        messages.success(request, _("De tekst is gewijzigd. Iedereen leest hem nu zo."))
        return redirect("typology:profile", slug)
    page = {"guidance": guidance, "form": form, "version": text.version}
    return render(request, "typology/profile_edit.html", page)


@requires(Permission.PROFILE_EDIT)
@require_POST
def profile_restore(request: HttpRequest, slug: str) -> HttpResponse:
    """Put back the text that ships."""
    found, form = _named(slug), EditForm(request.POST)
    if form.is_valid() and form.accepted_by(services.restore_profile_text, profile=found, by=request.user):
        messages.success(request, _("De tekst is teruggezet."))
        return redirect("typology:profile", slug)
    messages.error(request, form.refusal)
    return redirect("typology:profile_edit", slug)


def _named(slug: str) -> Profile:
    found = {one.slug: one for one in Profile}.get(slug)
    if found is None:
        raise Http404
    return found
