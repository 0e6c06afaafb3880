"""What is known of the person, and the story."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from accounts.access import requires
from accounts.choices import Permission
from cases.forms.persons import PersonForm, StoryForm
from cases.rules import WRITTEN, reading_advice
from cases.services.clients import change_client
from cases.views.loading import chosen_person, opened_client
from method.advice import Advice
from people.models import Person
from people.services import change_person


@requires(Permission.CASE_WORK)
@require_http_methods(["GET", "POST"])
def person(request: HttpRequest, reference: str) -> HttpResponse:
    """Name, reach and what else is known; nothing is compulsory but something to call the person by."""
    client = opened_client(request, reference)
    person = chosen_person(client, request.GET.get("persoon", ""))
    form = PersonForm(request.POST or None, person=person)
    if form.is_valid() and form.accepted_by(change_person, person=person, by=request.user):
        messages.success(request, _("Opgeslagen."))
        for one in _channel_advice(form.result):
            messages.warning(request, one.sentence)
        return redirect(client)
    page = {"client": client, "form": form, "heading": _("Gegevens"), "advice": _channel_advice(person)}
    return render(request, "cases/form.html", page)


@requires(Permission.CASE_WORK)
@require_http_methods(["GET", "POST"])
def story(request: HttpRequest, reference: str) -> HttpResponse:
    """The story in the worker's words."""
    client = opened_client(request, reference)
    initial = {"story": client.story, "matters_now": client.matters_now, "version": client.version}
    form = StoryForm(request.POST or None, initial=initial)
    if form.is_valid() and form.accepted_by(change_client, client=client, by=request.user):
        messages.success(request, _("Opgeslagen."))
        return redirect(client)
    return render(request, "cases/form.html", {"client": client, "form": form, "heading": _("Het verhaal")})


def _channel_advice(person: Person) -> list[Advice]:
    """PHA-20, by how this person is reached best."""
    return reading_advice([person.low_literate], is_written=person.channel in WRITTEN)
