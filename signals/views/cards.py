"""The signaleringskaart of a melding: fill in, read, compare, and what follows; cases shows those of a client.

The pages themselves (`fill_page`, `read_page`, `follow_up_page`) are told by a `Place` where they stand, so that a card
of a melding and one of a client look and work alike.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from accounts.access import address_of, requires, sent_from
from accounts.choices import Permission
from audit.once import once
from directory.models import AreaContact
from instruments.autosave import is_autosave, saved_answer
from instruments.queries import published
from instruments.services.sheets import finish_sheet, save_sheet
from signals.choices.cards import NextStep
from signals.content.signal_card import CODE, LISTS
from signals.forms.cards import ANSWERS, CardForm, GuideForm, NextStepForm, is_second
from signals.models import Concern, SignalCard
from signals.queries.cards import area_contacts, read_page
from signals.services import cards as services
from signals.services.concerns import open_concern
from signals.views.loading import loaded_concern


@dataclass(frozen=True)
class Place:
    """Where a card stands: the page it belongs to, its own addresses, who to call, and whether one may write.

    `leads_to` has the address where a step goes on, `consent` where the client's consent is kept ("" for nowhere).
    """

    back: str
    read: str
    fill: str
    follow_up: str
    leads_to: Mapping[str, str]
    consent: str
    may_write: bool
    contacts: QuerySet[AreaContact]


@requires(Permission.SIGNED_IN)
@require_safe
def blank(request: HttpRequest) -> HttpResponse:
    """The empty card on one A4, or another list (`lijst`)."""
    edition = published(chosen_list(request.GET.get("lijst")))
    return render(request, "signals/card_blank.html", {"definition": edition.in_words().in_use() if edition else None})


@requires(Permission.CONCERN_HANDLE)
@require_POST
def start(request: HttpRequest, reference: str) -> HttpResponse:
    """Begin a card about whoever this melding is about, or go on with the one that was begun."""
    concern = loaded_concern(request, reference, Permission.CONCERN_HANDLE)
    code = chosen_list(request.POST.get("lijst"))
    try:
        card = services.start_card(concern=concern, code=code, by=request.user, on=timezone.localdate())
    except ValidationError as refusal:
        messages.error(request, " ".join(refusal.messages))
        return redirect(concern)
    return redirect("signals:card_fill", concern.reference, card.reference)


@requires(Permission.CONCERN_VIEW)
@require_safe
@transaction.atomic
def card(request: HttpRequest, reference: str, card: str) -> HttpResponse:
    """A finished card, beside the one before it."""
    found, place = _card_of_concern(request, reference, card, Permission.CONCERN_VIEW)
    open_concern(concern=found.concern, by=request.user, address=address_of(request), page="signals:card")
    return show_card(request, found, place)


@requires(Permission.CONCERN_HANDLE)
@require_http_methods(["GET", "POST"])
@transaction.atomic
def card_fill(request: HttpRequest, reference: str, card: str) -> HttpResponse:
    """The card on a phone, with one thumb; it keeps itself."""
    found, place = _card_of_concern(request, reference, card, Permission.CONCERN_HANDLE)
    if request.method == "GET":
        open_concern(concern=found.concern, by=request.user, address=address_of(request), page="signals:card_fill")
    return fill_card(request, found, place)


@requires(Permission.CONCERN_HANDLE)
@require_http_methods(["GET", "POST"])
def card_follow_up(request: HttpRequest, reference: str, card: str) -> HttpResponse:
    """The three questions and the verwijskaart."""
    return follow_card(request, *_card_of_concern(request, reference, card, Permission.CONCERN_HANDLE))


@requires(Permission.CONCERN_HANDLE)
@require_POST
def follow_up_done(request: HttpRequest, reference: str, card: str, follow_up: str) -> HttpResponse:
    """What was planned after a card was done."""
    return tick_off(request, *_card_of_concern(request, reference, card, Permission.CONCERN_HANDLE), follow_up)


def show_card(request: HttpRequest, card: SignalCard, place: Place) -> HttpResponse:
    """One finished card; one that is not finished is filled in."""
    if not card.sheet.finished_at:
        return redirect(place.fill)
    return render(request, "signals/card.html", read_page(card) | {"place": place})


def fill_card(request: HttpRequest, card: SignalCard, place: Place) -> HttpResponse:
    """Fill in a card: kept after every tap, put away with "Klaar"."""
    if card.sheet.finished_at and request.method == "GET":
        messages.info(request, _("Deze kaart is al afgerond en verandert niet meer. Je leest hier wat er op staat."))
        return redirect(place.read)
    form = CardForm(request.POST or None, sheet=card.sheet, today=timezone.localdate())
    context = {"sheet": card.sheet, "by": request.user}
    if is_autosave(request):
        return saved_answer(form, save_sheet, at=timezone.now(), **context)
    if form.is_valid() and "finish" not in request.POST and form.accepted_by(save_sheet, **context):
        messages.success(request, _("De kaart is bewaard. Je kunt er later mee verder."))
        return redirect(place.back)
    if form.is_valid() and "finish" in request.POST and form.accepted_by(finish_sheet, at=timezone.now(), **context):
        return redirect(place.follow_up)
    return render(request, "signals/card_fill.html", {"form": form, "place": place, "title": form.definition.title})


def follow_card(request: HttpRequest, card: SignalCard, place: Place) -> HttpResponse:
    """First the questions, then the steps that fit the answers; nothing is stored before the second."""
    if not is_second(request.POST):
        form = GuideForm(request.POST or None)
        if form.is_valid():
            form = NextStepForm(answers=form.cleaned_data, contacts=place.contacts)
        return render(request, "signals/card_follow_up.html", {"form": form, "place": place, "card": card})
    answers = {name: request.POST.get(name, "") for name in ANSWERS}
    form = NextStepForm(request.POST, answers=answers, contacts=place.contacts)
    context = {"card": card, "by": request.user, "at": timezone.now(), "today": timezone.localdate()}
    context["contacts"] = place.contacts
    if form.is_valid() and form.accepted_by(once(services.choose_follow_up, sent_from(request)), **context):
        messages.success(request, _("Vastgelegd: {step}.").format(step=form.result.get_step_display()))
        return redirect(place.leads_to.get(form.result.step, place.read))
    return render(request, "signals/card_follow_up.html", {"form": form, "place": place, "card": card})


def tick_off(request: HttpRequest, card: SignalCard, place: Place, reference: str) -> HttpResponse:
    """One follow-up of this card was done."""
    follow_up = get_object_or_404(card.follow_ups, reference=reference)
    services.do_follow_up(follow_up=follow_up, on=timezone.localdate(), by=request.user)
    messages.success(request, _("Afgevinkt."))
    return redirect(place.read)


def chosen_list(code: str | None) -> str:
    """Which list is meant: the named one, else the signaleringskaart; 404 for what is no list."""
    if code and code not in LISTS:
        raise Http404
    return code or CODE


def _card_of_concern(
    request: HttpRequest, reference: str, card: str, permission: Permission
) -> tuple[SignalCard, Place]:
    """A card of a melding within reach; once it belongs to a client it is found in the file only."""
    concern = loaded_concern(request, reference, permission)
    cards = concern.cards.filter(person=None).select_related("sheet__edition", "sheet__filled_by")
    found = get_object_or_404(cards, reference=card)
    found.concern = concern
    return found, _place(concern, found, request)


def _place(concern: Concern, card: SignalCard, request: HttpRequest) -> Place:
    """A card of a melding that was merged leads back to the one it belongs to, and on from there."""
    address, leading = [concern.reference, card.reference], concern.merged_into or concern
    handles = request.user.reach(Permission.CONCERN_HANDLE)
    leads_to = {NextStep.HAND_OVER: "signals:hand_over"}
    if request.user.may(Permission.CASE_WORK):
        leads_to[NextStep.WE_ACT] = "cases:open_from_concern"
    goes_on = leading.is_open and handles.covers(leading.team_id)
    return Place(
        back=(leading if handles.covers(leading.team_id) else concern).get_absolute_url(),
        read=reverse("signals:card", args=address),
        fill=reverse("signals:card_fill", args=address),
        follow_up=reverse("signals:card_follow_up", args=address),
        leads_to={step: reverse(name, args=[leading.reference]) for step, name in leads_to.items() if goes_on},
        consent="",
        may_write=handles.covers(concern.team_id),
        contacts=area_contacts(concern.district_id, concern.team_id),
    )
