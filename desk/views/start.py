"""The start page: what is on my list today, derived from what stands in the files."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from accounts.access import requires
from accounts.choices import Permission
from desk.start import sections_for
from method import thresholds


@requires(Permission.SIGNED_IN)
@require_safe
def start(request: HttpRequest) -> HttpResponse:
    """Mijn werk: every role its own sections, most urgent first."""
    sections = sections_for(request.user, now=timezone.now(), limits=thresholds.current())
    may = {"may_take": request.user.may(Permission.CONCERN_TAKE), "may_bring": request.user.may(Permission.WORRY_BRING)}
    return render(request, "desk/start.html", may | {"sections": sections})
