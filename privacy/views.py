"""Pages about who looked at whom."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from accounts.access import requires
from accounts.choices import Permission
from privacy import queries


@requires(Permission.ACCESS_LOG_VIEW)
@require_safe
def access_log(request: HttpRequest) -> HttpResponse:
    """Who opened which file, newest first."""
    return render(request, "privacy/access_log.html", queries.access_page(request.user, request.GET))
