"""Deciding about the typing of a person, and the indicering."""

from collections.abc import Callable
from dataclasses import dataclass

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from accounts.access import requires, sent_from
from accounts.choices import Permission
from audit.once import once
from cases.addresses import person_page
from cases.choices import Decision
from cases.forms.typing import ChooseForm, ConfirmForm, DecisionForm, DoubtForm, IndicateForm, PostponeForm
from cases.models import Assessment, Client, ProvisionalIndication
from cases.services import typing as services
from cases.typing.basis import Basis, basis_of, indication_words
from cases.views.loading import chosen_person, opened_client, opened_trajectory
from method import thresholds
from method.thresholds import Threshold
from people.models import Person
from typology.content import Guidance
from typology.picture import matrix_picture
from typology.queries import guidance_for
from typology.rules import profile_advice, typing_advice
from ui.show import day


@requires(Permission.CASE_WORK)
@require_POST
def confirm(request: HttpRequest, reference: str) -> HttpResponse:
    """Take over the proposal of the guide; refused, it goes on where the worker chooses, beside how it is now."""
    looked_at = _looked_at(request, reference)
    form = ConfirmForm(request.POST, basis=looked_at.basis)
    if _is_accepted(request, looked_at, form, services.confirm_typing):
        return _decided(request, looked_at, form.result)
    messages.error(request, form.refusal)
    choosing = ChooseForm(basis=looked_at.basis, note=form["note"].value() or "")
    return _page(request, looked_at, choosing, _("Kies zelf"), action=looked_at.address("typing_choose"))


@requires(Permission.CASE_WORK)
@require_http_methods(["GET", "POST"])
def choose(request: HttpRequest, reference: str) -> HttpResponse:
    """Row and column by the worker, beside what the guide says."""
    looked_at = _looked_at(request, reference)
    form = ChooseForm(request.POST or None, basis=looked_at.basis)
    if _is_accepted(request, looked_at, form, services.choose_typing):
        return _decided(request, looked_at, form.result)
    heading = _("Kies een ander profiel") if looked_at.basis.proposes else _("Kies zelf")
    return _page(request, looked_at, form, heading)


@requires(Permission.CASE_WORK)
@require_http_methods(["GET", "POST"])
def doubt(request: HttpRequest, reference: str) -> HttpResponse:
    """Two profiles that both fit."""
    looked_at = _looked_at(request, reference)
    form = DoubtForm(request.POST or None, basis=looked_at.basis)
    if _is_accepted(request, looked_at, form, services.doubt_typing):
        return _decided(request, looked_at, form.result)
    return _page(request, looked_at, form, _("Twijfel tussen twee"))


@requires(Permission.CASE_WORK)
@require_http_methods(["GET", "POST"])
def postpone(request: HttpRequest, reference: str) -> HttpResponse:
    """TYP-11: a startindicering instead of a typing."""
    looked_at = _looked_at(request, reference)
    form = PostponeForm(request.POST or None, basis=looked_at.basis, today=timezone.localdate())
    if _is_accepted(request, looked_at, form, services.postpone_typing):
        return _decided(request, looked_at, form.result)
    return render(request, "cases/typing_postpone.html", {"at": looked_at, "form": form})


@requires(Permission.CASE_WORK)
@require_http_methods(["GET", "POST"])
def indicate(request: HttpRequest, reference: str) -> HttpResponse:
    """The five points of an indicering; it starts from the latest one, or from the typing."""
    client, person = _opened(request, reference)
    trajectory = opened_trajectory(client)
    typing = person.assessments.first()
    earlier = list(trajectory.indications.select_related("responsible", "indicated_by")[:20])
    guidance = _guidance(typing)
    words = indication_words(trajectory, typing, guidance, earlier[0] if earlier else None)
    form = IndicateForm(request.POST or None, trajectory=trajectory, initial=words)
    context = {"trajectory": trajectory, "by": request.user, "at": timezone.now()}
    if form.is_valid() and form.accepted_by(once(services.indicate, sent_from(request)), **context):
        messages.success(request, _("De indicering is vastgelegd."))
        return redirect(client)
    page = {"client": client, "person": person, "form": form, "earlier": earlier, "typing": typing}
    return render(request, "cases/indicate.html", page | {"guidance": guidance})


@dataclass(frozen=True)
class LookedAt:
    """Whose typing is decided about, and what that rests on."""

    client: Client
    person: Person
    basis: Basis

    def address(self, name: str) -> str:
        """Of a page about this person."""
        return person_page(f"cases:{name}", self.client, self.person)

    @property
    def back(self) -> str:
        """The outcome of the guide."""
        return self.address("assess")


def _looked_at(request: HttpRequest, reference: str) -> LookedAt:
    """A client of the own caseload; of a couple the person that is named."""
    client, person = _opened(request, reference)
    return LookedAt(client, person, basis_of(person, person.assessments.first()))


def _opened(request: HttpRequest, reference: str) -> tuple[Client, Person]:
    client = opened_client(request, reference)
    return client, chosen_person(client, request.GET.get("persoon", ""))


def _guidance(typing: Assessment | None) -> Guidance | None:
    """The card of the profile that holds now, in the words of this house."""
    return guidance_for([typing.profile])[typing.profile] if typing and typing.profile else None


def _is_accepted(
    request: HttpRequest, looked_at: LookedAt, form: DecisionForm, service: Callable[..., Assessment]
) -> bool:
    """Of a couple the address is the same but for its end, so the sending is bound to the person as well."""
    context = {"person": looked_at.person, "by": request.user, "at": timezone.now()}
    scope = f"{sent_from(request)}:{looked_at.person.reference}"
    return form.is_valid() and form.accepted_by(once(service, scope), **context)


def _page(
    request: HttpRequest, looked_at: LookedAt, form: DecisionForm, heading: str, action: str = ""
) -> HttpResponse:
    """A decision with the proposal of the guide beside it; TYP-07 above it."""
    reading, typing = looked_at.basis.reading, looked_at.basis.typing
    known = reading if reading and reading.answered else None
    limit = thresholds.value(Threshold.CONTACTS_BEFORE_TYPING)
    page = {
        "at": looked_at,
        "form": form,
        "heading": heading,
        "action": action,
        "picture": matrix_picture(known, here=typing.candidates if typing else ()),
        "advice": typing_advice(held_contacts=looked_at.client.held_contacts, threshold=limit),
    }
    return render(request, "cases/typing_choose.html", page)


def _decided(request: HttpRequest, looked_at: LookedAt, typing: Assessment) -> HttpResponse:
    """Back to the client: what was decided, how to come back on it, and what the profile asks (TYP-12, PHA-14)."""
    if typing.decision == Decision.POSTPONED:
        words = _("Uitgesteld tot {day}. Wat je intussen doet, is bewaard.").format(
            day=day(typing.provisional.until_on)
        )
    else:
        words = _("Vastgelegd: {verdict}. Dat is wat jullie nu denken. Het kan later anders zijn.").format(
            verdict=typing.verdict
        )
    again = _("Toch anders? Typeer opnieuw.")
    messages.success(request, format_html('{} <a href="{}">{}</a>', words, looked_at.back, again))
    for one in profile_advice(typing.profile):
        messages.warning(request, one.sentence)
    running = ProvisionalIndication.objects.running().filter(assessment__person=looked_at.person)
    for one in running.exclude(assessment=typing):
        still = _("De startindicering tot {day} blijft staan, want er is nog geen profiel.")
        messages.info(request, still.format(day=day(one.until_on)))
    return redirect(looked_at.client)
