"""Your own account: what we know of you, and the way to your password and second factor."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from accounts.access import requires
from accounts.choices import Permission


@requires(Permission.SIGNED_IN)
@require_safe
def account(request: HttpRequest) -> HttpResponse:
    context = {"memberships": request.user.current_memberships, "languages": settings.LANGUAGES}
    return render(request, "accounts/account.html", context)
