"""The list of clients, search, and the page of one client."""

from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from accounts.access import requires
from accounts.choices import Permission
from audit.references import read_reference
from cases.views.loading import OPEN, seen_client
from desk import client_list, client_page
from method import thresholds


@requires(Permission.CLIENT_VIEW)
@require_safe
def clients(request: HttpRequest) -> HttpResponse:
    """Clients of the own teams, mine first asked."""
    return render(request, "desk/clients.html", client_list.page(request.user, request.GET))


@requires(Permission.CLIENT_VIEW)
@require_http_methods(["GET", "POST"])
def search(request: HttpRequest) -> HttpResponse:
    """Clients by a part of the name, or a street; the words travel in the session, never in an address."""
    if request.method == "POST":
        request.session["search"] = request.POST.get("q", "")[:100]
        return redirect("desk:search")
    words = request.session.get("search", "")
    found = client_list.search(request.user, words)
    return render(request, "desk/search.html", {"words": words, "rows": found[: client_list.FOUND], "found": found})


@requires(Permission.CLIENT_VIEW)
@require_safe
@transaction.atomic
def client(request: HttpRequest, reference: str) -> HttpResponse:
    """The person and what matters now; outside the caseload only who it is, and the way to a reason."""
    client, ground = seen_client(request, reference)
    before, today = read_reference(request.GET.get("voor", "")), timezone.localdate()
    if ground not in OPEN:
        page = client_page.identity(client, request.user, ground, today=today)
        return render(request, "desk/client_closed.html", page)
    page = client_page.whole(client, request.user, ground, before=before, today=today, limits=thresholds.current())
    return render(request, "desk/client.html", page | {"ground": ground})
