"""Signing in, looking around in the demo, choosing a language."""

from typing import Any

from allauth.account.views import LoginView
from django.conf import settings
from django.contrib.auth import login
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBadRequest, HttpResponseRedirect
from django.shortcuts import redirect
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_POST

from accounts import services
from accounts.access import requires
from accounts.choices import Permission, Role
from accounts.demo import DEMO_ROLES, demo_is_open
from accounts.models import User


class SignInView(LoginView):
    """allauth's sign-in; in the demo with a button for each role."""

    permission = Permission.PUBLIC

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        roles = DEMO_ROLES.items() if demo_is_open(self.request) else ()
        return super().get_context_data(**kwargs) | {"demo_roles": roles}


@requires(Permission.PUBLIC)
@require_POST
def demo_sign_in(request: HttpRequest, role: str) -> HttpResponse:
    if not demo_is_open(request) or role not in Role.values:
        raise Http404
    user = User.objects.demo_as(Role(role)).first()
    if user is None:
        raise Http404
    login(request, user, backend=settings.AUTHENTICATION_BACKENDS[0])
    return redirect(settings.LOGIN_REDIRECT_URL)


@requires(Permission.PUBLIC)
@require_POST
def language(request: HttpRequest) -> HttpResponse:
    """Kept with the account when signed in, and in a cookie for the sign-in page."""
    chosen = request.POST.get("language")
    if chosen not in dict(settings.LANGUAGES):
        return HttpResponseBadRequest()
    if request.user.is_authenticated:
        services.choose_language(user=request.user, language=chosen)
    response = HttpResponseRedirect(safe_next(request))
    response.set_cookie(
        settings.LANGUAGE_COOKIE_NAME,
        chosen,
        max_age=365 * 24 * 3600,
        secure=settings.LANGUAGE_COOKIE_SECURE,
        httponly=settings.LANGUAGE_COOKIE_HTTPONLY,
        samesite=settings.LANGUAGE_COOKIE_SAMESITE,
    )
    return response


def safe_next(request: HttpRequest) -> str:
    """Where the form asked to go, when that is on this host; else the start."""
    url = request.POST.get("next", "")
    inside = url_has_allowed_host_and_scheme(url, allowed_hosts={request.get_host()}, require_https=request.is_secure())
    return url if inside else "/"
