"""The signaleringskaarten of a client: the same pages as those of a melding, found through the file."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from accounts.access import requires
from accounts.choices import Permission
from cases.models import Client
from cases.views.loading import OPEN, chosen_person, may_work, opened_client, seen_client
from signals.choices.cards import NextStep
from signals.models import SignalCard
from signals.queries.cards import area_contacts
from signals.services.cards import start_card
from signals.views.cards import Place, chosen_list, fill_card, follow_card, show_card, tick_off


@requires(Permission.CASE_WORK)
@require_POST
def start(request: HttpRequest, reference: str) -> HttpResponse:
    """Begin a card about the person (of a couple: the one that is named), or go on with the one that was begun."""
    client = opened_client(request, reference)
    person = chosen_person(client, request.POST.get("persoon", ""))
    code = chosen_list(request.POST.get("lijst"))
    try:
        card = start_card(person=person, code=code, by=request.user, on=timezone.localdate())
    except ValidationError as refusal:
        messages.error(request, " ".join(refusal.messages))
        return redirect(client)
    return redirect("cases:card_fill", client.reference, card.reference)


@requires(Permission.CLIENT_VIEW)
@require_safe
def card(request: HttpRequest, reference: str, card: str) -> HttpResponse:
    """A finished card, beside the one before it; who may not read the file yet is sent to where a reason is asked."""
    client, ground = seen_client(request, reference)
    if ground not in OPEN:
        return redirect(client)
    return show_card(request, *_card_of_client(request, client, card))


@requires(Permission.CASE_WORK)
@require_http_methods(["GET", "POST"])
def card_fill(request: HttpRequest, reference: str, card: str) -> HttpResponse:
    """The card on a phone, with one thumb; it keeps itself."""
    return fill_card(request, *_card_of_client(request, opened_client(request, reference), card))


@requires(Permission.CASE_WORK)
@require_http_methods(["GET", "POST"])
def card_follow_up(request: HttpRequest, reference: str, card: str) -> HttpResponse:
    """The three questions and the verwijskaart."""
    return follow_card(request, *_card_of_client(request, opened_client(request, reference), card))


@requires(Permission.CASE_WORK)
@require_POST
def follow_up_done(request: HttpRequest, reference: str, card: str, follow_up: str) -> HttpResponse:
    """What was planned after a card was done."""
    return tick_off(request, *_card_of_client(request, opened_client(request, reference), card), follow_up)


def _card_of_client(request: HttpRequest, client: Client, card: str) -> tuple[SignalCard, Place]:
    """A card about a person of this client; who reads along with a reason does not write."""
    cards = SignalCard.objects.filter(person__in=client.persons)
    cards = cards.select_related("sheet__edition", "sheet__filled_by", "person")
    found = get_object_or_404(cards, reference=card)
    address = [client.reference, found.reference]
    may_agree = may_work(request, client, Permission.CONSENT_EDIT)
    return found, Place(
        back=client.get_absolute_url(),
        read=reverse("cases:card", args=address),
        fill=reverse("cases:card_fill", args=address),
        follow_up=reverse("cases:card_follow_up", args=address),
        leads_to={NextStep.REFER: reverse("cases:referrals", args=[client.reference])},
        consent=reverse("cases:consent", args=[client.reference]) if may_agree else "",
        may_write=may_work(request, client),
        contacts=area_contacts(found.person.district_id, client.team_id),
    )
