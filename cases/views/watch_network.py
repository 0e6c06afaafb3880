"""The watch network around a client, and the card for who takes part."""

from collections.abc import Callable

from django.conf import settings
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import override
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from accounts.access import requires, sent_from
from accounts.choices import Permission
from audit.once import once
from cases.forms.watching import AddWatcherForm, EditWatcherForm, UnagreedNetworkForm
from cases.models import Client, WatchMember, WatchNetwork
from cases.services import watch_network as services
from cases.views.loading import OPEN, opened_client, seen_client
from cases.watching.answers import answers_of
from cases.watching.page import whom_to_call
from cases.watching.rules import neighbour_advice, watch_network_advice
from method.advice import Advice
from ui.forms import OnceForm
from ui.tapping import tapped


@requires(Permission.CASE_WORK)
@require_http_methods(["GET", "POST"])
def begin(request: HttpRequest, reference: str) -> HttpResponse:
    """One tap when it was agreed on together; without a yes another page asks why."""
    client = opened_client(request, reference)
    form = OnceForm(request.POST or None)
    context = {"client": client, "is_agreed": True, "on": timezone.localdate(), "by": request.user}
    service = once(services.begin_network, sent_from(request))
    if form.is_valid() and form.accepted_by(service, at=timezone.now(), **context):
        messages.success(request, _("Het signaleringsnetwerk staat. Wie doet er mee?"))
        return redirect("cases:watcher_add", client.reference)
    return render(request, "cases/watch_begin.html", {"client": client, "form": form})


@requires(Permission.CASE_WORK)
@require_http_methods(["GET", "POST"])
def begin_unagreed(request: HttpRequest, reference: str) -> HttpResponse:
    """CLO-06: without the client's yes, with a reason, a ground and the four considerations."""
    client = opened_client(request, reference)
    form = UnagreedNetworkForm(request.POST or None)
    context = {"client": client, "is_agreed": False, "on": timezone.localdate(), "by": request.user}
    service = once(services.begin_network, sent_from(request))
    if form.is_valid() and form.accepted_by(service, at=timezone.now(), **context):
        messages.success(request, _("Het signaleringsnetwerk staat. Wie doet er mee?"))
        return redirect("cases:watcher_add", client.reference)
    page = {"client": client, "form": form, "heading": _("Zonder ja van de persoon")}
    return render(request, "cases/watching_form.html", page | {"advice": watch_network_advice(is_agreed=False)})


@requires(Permission.CASE_WORK)
@require_POST
def agree(request: HttpRequest, reference: str) -> HttpResponse:
    """The client finds it good after all."""
    client, network = _network(request, reference)
    words = _("Vastgelegd: de persoon vindt het goed.")
    return _tapped(request, client, services.agree_to_network, words, network=network)


@requires(Permission.CASE_WORK)
@require_POST
def end(request: HttpRequest, reference: str) -> HttpResponse:
    """Nobody watches any more."""
    client, network = _network(request, reference)
    words = _("Het signaleringsnetwerk is gestopt. Laat het ook weten aan wie meedeed.")
    return _tapped(request, client, services.end_network, words, network=network, on=timezone.localdate())


@requires(Permission.CASE_WORK)
@require_POST
def resume(request: HttpRequest, reference: str) -> HttpResponse:
    """Take the latest one up again."""
    client, network = _network(request, reference)
    words = _("Het signaleringsnetwerk loopt weer.")
    return _tapped(request, client, services.resume_network, words, network=network)


@requires(Permission.CASE_WORK)
@require_http_methods(["GET", "POST"])
def add(request: HttpRequest, reference: str) -> HttpResponse:
    """Somebody joins; without a network the question is first whether the client finds it good."""
    client = opened_client(request, reference)
    network = client.watch_networks.running().first()
    if not network:
        return redirect("cases:watch_begin", client.reference)
    form = AddWatcherForm(request.POST or None)
    context = {"network": network, "on": timezone.localdate(), "by": request.user}
    if form.is_valid() and form.accepted_by(once(services.add_watcher, sent_from(request)), **context):
        return _joined(request, client, form.result, _("{name} doet mee.").format(name=form.result.name))
    page = {"client": client, "form": form, "heading": _("Wie let mee op?")}
    return render(request, "cases/watching_form.html", page)


@requires(Permission.CASE_WORK)
@require_http_methods(["GET", "POST"])
def edit(request: HttpRequest, reference: str, member: str) -> HttpResponse:
    """Who it is, what to look out for and what to do then, in other words."""
    client, found = _member(request, reference, member)
    form = EditWatcherForm(request.POST or None, member=found)
    if form.is_valid() and form.accepted_by(services.change_watcher, member=found, by=request.user):
        return _joined(request, client, form.result, _("Bijgewerkt."))
    page = {"client": client, "form": form, "member": found, "heading": found.name}
    return render(request, "cases/watching_form.html", page | {"advice": _advice(client, found)})


@requires(Permission.CASE_WORK)
@require_POST
def stop(request: HttpRequest, reference: str, member: str) -> HttpResponse:
    """Takes part no longer."""
    client, found = _member(request, reference, member)
    words = _("{name} doet niet meer mee.").format(name=found.name)
    return _tapped(request, client, services.stop_watcher, words, member=found, on=timezone.localdate())


@requires(Permission.CASE_WORK)
@require_POST
def bring_back(request: HttpRequest, reference: str, member: str) -> HttpResponse:
    """Takes part again."""
    client, found = _member(request, reference, member)
    words = _("{name} doet weer mee.").format(name=found.name)
    return _tapped(request, client, services.bring_back_watcher, words, member=found)


@requires(Permission.CLIENT_VIEW)
@require_safe
def card(request: HttpRequest, reference: str, member: str) -> HttpResponse:
    """The afspraakkaart for one member: what to look out for, what to do, whom to call; nothing about the client."""
    client, ground = seen_client(request, reference)
    if ground not in OPEN:
        return redirect(client)
    members = WatchMember.objects.filter(watch_network__client=client, until_on=None, watch_network__ended_on=None)
    found = get_object_or_404(members, reference=member)
    page = {"client": client, "member": found, "caller": whom_to_call(client), "today": timezone.localdate()}
    with override(settings.LANGUAGE_CODE):
        return render(request, "cases/watcher_card.html", page)


def _network(request: HttpRequest, reference: str) -> tuple[Client, WatchNetwork]:
    """The latest network of a client of the own caseload, and that client, opened; else 404. Whether it runs is for
    the service to say: a second tap finds it done."""
    client = opened_client(request, reference)
    network = client.watch_networks.order_by("-begun_on", "-pk").first()
    if not network:
        raise Http404
    return client, network


def _member(request: HttpRequest, reference: str, member: str) -> tuple[Client, WatchMember]:
    """Somebody of the network that runs, and the client, opened; else 404."""
    client = opened_client(request, reference)
    members = WatchMember.objects.filter(watch_network__client=client, watch_network__ended_on=None)
    return client, get_object_or_404(members, reference=member)


def _advice(client: Client, member: WatchMember) -> list[Advice]:
    agreed_to = answers_of(client, timezone.localdate()).neighbours
    return neighbour_advice(member.kind, name=member.name, agreed_to=agreed_to)


def _joined(request: HttpRequest, client: Client, member: WatchMember, words: str) -> HttpResponse:
    """Back to the page; a neighbour without the client's yes is named once more (PHA-23), with where to ask it."""
    messages.success(request, words)
    for advice in _advice(client, member):
        ask = reverse("cases:consent", args=[client.reference])
        messages.warning(request, format_html('{} <a href="{}">{}</a>', advice.sentence, ask, _("Antwoord vastleggen")))
    return redirect("cases:watching", client.reference)


def _tapped(
    request: HttpRequest, client: Client, service: Callable[..., object], words: str, **about: object
) -> HttpResponse:
    """One tap on the page, and back to it."""
    return tapped(request, service, words, back=("cases:watching", client.reference), **about)
