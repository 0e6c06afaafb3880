"""Which instruments there are, and how each version looks."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from accounts.access import requires
from accounts.choices import Permission
from instruments import queries
from instruments.forms.answers import AnswersForm
from instruments.models import Edition, Instrument
from instruments.services import editions
from ui.forms import EditForm


@requires(Permission.INSTRUMENT_EDIT)
@require_safe
def instruments(request: HttpRequest) -> HttpResponse:
    """Every instrument, with the version in use."""
    return render(request, "instruments/list.html", {"instruments": queries.instruments()})


@requires(Permission.INSTRUMENT_EDIT)
@require_safe
def instrument(request: HttpRequest, reference: str) -> HttpResponse:
    """The version in the making if there is one, else the one in use; and every version there was."""
    found = get_object_or_404(Instrument, reference=reference)
    page = queries.workbench(found) | {"instrument": found, "opened": request.GET.get("bij", "")}
    return render(request, "instruments/instrument.html", page)


@requires(Permission.INSTRUMENT_EDIT)
@require_POST
def switch(request: HttpRequest, reference: str) -> HttpResponse:
    """On or off."""
    found = get_object_or_404(Instrument, reference=reference)
    form = EditForm(request.POST, initial={"version": found.version})
    turned = {"instrument": found, "is_on": not found.is_on, "by": request.user}
    if form.is_valid() and form.accepted_by(editions.switch_instrument, **turned):
        told = _("Het instrument staat aan.") if form.result.is_on else _("Het instrument staat uit.")
        messages.success(request, told)
    else:
        messages.error(request, _("Dit is intussen al veranderd. Kijk hoe het er nu staat."))
    return redirect(found)


@requires(Permission.INSTRUMENT_EDIT)
@require_safe
def edition(request: HttpRequest, reference: str, number: int) -> HttpResponse:
    """One version as a colleague fills it in, unsent; printed it is the empty sheet."""
    editions_of = Edition.objects.filter(instrument__reference=reference).select_related("instrument")
    found = get_object_or_404(editions_of, number=number)
    definition = found.in_words().in_use()
    page = {"edition": found, "definition": definition, "form": AnswersForm(definition=definition)}
    return render(request, "instruments/edition.html", page)
