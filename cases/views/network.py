"""The network map of one person: looking, drawing it together, and comparing two days."""

from http import HTTPStatus

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.template.loader import render_to_string
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from accounts.access import requires, sent_from
from accounts.choices import Permission
from audit.once import once
from cases.addresses import person_page
from cases.forms.network import AddMemberForm, ChangeMemberForm, PlaceForm, TellForm
from cases.models import Client, NetworkMap, NetworkMember
from cases.network.page import comparison_page, network_page
from cases.services import network as services
from cases.views.loading import OPEN, chosen_person, may_work, opened_client, seen_client
from people.models import Person
from ui.forms import EditForm, is_stale

# Where the last one who was taken off a map waits to be put back.
REMOVED = "network_removed"


@requires(Permission.CLIENT_VIEW)
@require_safe
def network(request: HttpRequest, reference: str) -> HttpResponse:
    """Who is around somebody; who may not read the file yet is sent to where a reason is asked."""
    client, ground = seen_client(request, reference)
    if ground not in OPEN:
        return redirect(client)
    person = chosen_person(client, request.GET.get("persoon", ""))
    return _page(request, client, person, may_work=may_work(request, client))


@requires(Permission.CLIENT_VIEW)
@require_safe
def compare(request: HttpRequest, reference: str) -> HttpResponse:
    """What changed around somebody between two days."""
    client, ground = seen_client(request, reference)
    if ground not in OPEN:
        return redirect(client)
    person, asked = chosen_person(client, request.GET.get("persoon", "")), request.GET
    page = comparison_page(client, person, before=asked.get("van", ""), now=asked.get("naar", ""))
    return render(request, "cases/network_compare.html", page)


@requires(Permission.CASE_WORK)
@require_POST
def begin(request: HttpRequest, reference: str) -> HttpResponse:
    """A map of today, that begins as a copy of the last."""
    client = opened_client(request, reference)
    person = chosen_person(client, request.GET.get("persoon", ""))
    services.begin_map(person=person, by=request.user, on=timezone.localdate())
    return redirect(person_page("cases:network", client, person))


@requires(Permission.CASE_WORK)
@require_http_methods(["GET", "POST"])
def add(request: HttpRequest, reference: str) -> HttpResponse:
    """Somebody more on the map of today, and then right away the next."""
    client = opened_client(request, reference)
    person = chosen_person(client, request.GET.get("persoon", ""))
    form = AddMemberForm(request.POST or None, is_next=True)
    adding = once(services.add_member, sent_from(request))
    if form.is_valid() and form.accepted_by(adding, person=person, by=request.user, on=timezone.localdate()):
        messages.success(request, _("{name} staat erop. Nog iemand?").format(name=form.result.name))
        return redirect(f"{person_page('cases:network', client, person)}&nog=1#erbij")
    return _page(request, client, person, may_work=True, adding=form)


@requires(Permission.CASE_WORK)
@require_http_methods(["GET", "POST"])
def member(request: HttpRequest, reference: str, who: str) -> HttpResponse:
    """Somebody on the map: tell it otherwise, or take them off."""
    client = opened_client(request, reference)
    found = _member(client, who)
    form = ChangeMemberForm(request.POST or None, member=found)
    back = _map_address(client, found.network_map)
    if form.is_valid() and form.accepted_by(services.change_member, member=found, by=request.user):
        messages.success(request, _("Gewijzigd: {name}.").format(name=found.name))
        return redirect(back)
    context = {"client": client, "person": found.network_map.person, "member": found, "form": form, "back": back}
    return render(request, "cases/network_member.html", context)


@requires(Permission.CASE_WORK)
@require_POST
def place(request: HttpRequest, reference: str, who: str) -> JsonResponse:
    """Somebody was dragged: answers static/js/network.js with the map as it is now, or with what is in the way."""
    client = opened_client(request, reference)
    found = _member(client, who)
    if found.network_map.drawn_on < timezone.localdate():
        words = _("Deze kaart is van een eerdere dag, dus de plek is niet bewaard. Laad de pagina opnieuw.")
        return JsonResponse({"problem": words}, status=HTTPStatus.CONFLICT)
    form = PlaceForm(request.POST, initial={"version": found.network_map.version})
    if form.is_valid() and form.accepted_by(services.place_member, member=found, by=request.user):
        page = network_page(client, found.network_map.person, today=timezone.localdate())
        page |= {"may_draw": True, "may_work": True}
        html = [render_to_string(name, page) for name in ("cases/_network_map.html", "cases/_network_table.html")]
        return JsonResponse({"map": "".join(html), "said": f"{found.name}: {found.get_ring_display()}."})
    changed = _("Iemand anders heeft de kaart intussen gewijzigd. Laad de pagina opnieuw.")
    status = HTTPStatus.CONFLICT if is_stale(form) else HTTPStatus.UNPROCESSABLE_ENTITY
    return JsonResponse({"problem": changed if is_stale(form) else form.refusal}, status=status)


@requires(Permission.CASE_WORK)
@require_POST
def remove(request: HttpRequest, reference: str, who: str) -> HttpResponse:
    """Off the map; as long as nothing else changes on it, they can be put back. A second tap finds it done."""
    client = opened_client(request, reference)
    removed = request.session.get(REMOVED, {})
    if removed.get("who") == who:
        return redirect(removed["back"])
    found = _member(client, who)
    form = EditForm(request.POST, initial={"version": found.network_map.version})
    facts, network_map = services.copied(found), found.network_map
    back = _map_address(client, network_map)
    if form.is_valid() and form.accepted_by(services.remove_member, member=found, by=request.user):
        waiting = {"map": network_map.reference, "version": form.result.version, "facts": facts}
        request.session[REMOVED] = waiting | {"who": who, "back": back}
    else:
        messages.error(request, form.refusal)
    return redirect(back)


@requires(Permission.CASE_WORK)
@require_POST
def put_back(request: HttpRequest, reference: str) -> HttpResponse:
    """Undo the last time somebody was taken off this map; what waits for another client goes on waiting."""
    client = opened_client(request, reference)
    removed = request.session.get(REMOVED, {})
    maps = NetworkMap.objects.filter(person__in=client.persons).select_related("person")
    network_map = maps.filter(reference=removed.get("map", "")).first()
    if not network_map:
        messages.error(request, _("Dit is intussen al veranderd. Kijk hoe het er nu staat."))
        return redirect("cases:network", client.reference)
    del request.session[REMOVED]
    form = EditForm({"version": removed["version"]}, initial={"version": network_map.version})
    context = {"network_map": network_map, "facts": removed["facts"], "by": request.user}
    if form.is_valid() and form.accepted_by(services.put_back_member, **context):
        messages.success(request, _("{name} staat er weer op.").format(name=form.result.name))
    else:
        messages.error(request, form.refusal)
    return redirect(_map_address(client, network_map))


@requires(Permission.CASE_WORK)
@require_http_methods(["GET", "POST"])
def tell(request: HttpRequest, reference: str, drawn: str) -> HttpResponse:
    """Whether everybody stands on a map, and what was said."""
    client = opened_client(request, reference)
    maps = NetworkMap.objects.filter(person__in=client.persons).select_related("person")
    network_map = get_object_or_404(maps, reference=drawn)
    form, back = TellForm(request.POST or None, network_map=network_map), _map_address(client, network_map)
    if form.is_valid() and form.accepted_by(services.tell_map, network_map=network_map, by=request.user):
        messages.success(request, _("Bewaard bij de kaart."))
        return redirect(back)
    context = {"client": client, "person": network_map.person, "network_map": network_map, "form": form, "back": back}
    return render(request, "cases/network_tell.html", context)


def _page(
    request: HttpRequest, client: Client, person: Person, *, may_work: bool, adding: AddMemberForm | None = None
) -> HttpResponse:
    """The map, with the form for who draws it today."""
    page = network_page(client, person, shown=request.GET.get("kaart", ""), today=timezone.localdate())
    may_draw = may_work and page["is_today"]
    form = adding or (AddMemberForm(is_next="nog" in request.GET) if may_draw else None)
    extra = {
        "may_work": may_work,
        "may_draw": may_draw,
        "form": form,
        "removed": _removed(request, page["network_map"]),
    }
    return render(request, "cases/network.html", page | extra)


def _removed(request: HttpRequest, network_map: NetworkMap | None) -> str:
    """Who was just taken off this map, as long as nothing else changed on it."""
    removed = request.session.get(REMOVED, {})
    is_so = network_map and (removed.get("map"), removed.get("version")) == (network_map.reference, network_map.version)
    return removed["facts"]["name"] if is_so else ""


def _member(client: Client, reference: str) -> NetworkMember:
    """Somebody on a map of one of these persons; else 404."""
    members = NetworkMember.objects.filter(network_map__person__in=client.persons)
    return get_object_or_404(members.select_related("network_map__person"), reference=reference)


def _map_address(client: Client, network_map: NetworkMap) -> str:
    """The page with this map on it."""
    return f"{person_page('cases:network', client, network_map.person)}&kaart={network_map.reference}"
