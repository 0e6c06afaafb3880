"""Nothing is reachable that was not declared; and the language of the person who looks."""

from collections.abc import Callable
from typing import Any
from urllib.parse import urlencode

from allauth.mfa.models import Authenticator
from django.conf import settings
from django.contrib.auth import REDIRECT_FIELD_NAME
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils import translation

from accounts.access import View
from accounts.choices import Permission
from accounts.second_factor import has_second_factor
from accounts.third_party import PROVING, THIRD_PARTY

Answer = Callable[[HttpRequest], HttpResponse]


class ClosedByDefaultMiddleware:
    """Signed in, second factor, permission: in this order, for every view. No declaration, no page."""

    def __init__(self, get_response: Answer) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        if request.user.is_authenticated:
            response["Cache-Control"] = "no-store"
        return response

    def process_view(self, request: HttpRequest, view: View, args: Any, kwargs: Any) -> HttpResponse | None:
        page = request.resolver_match.view_name
        permission = declared_permission(view, page)
        if permission is None:
            raise PermissionDenied
        if permission == Permission.PUBLIC:
            return None
        if not request.user.is_authenticated:
            return _redirect("account_login", request)
        if request.user.is_demo and page in THIRD_PARTY:
            raise PermissionDenied  # a demo account has no password or second factor to manage
        if page not in PROVING and not has_second_factor(request):
            return _ask_second_factor(request)
        if not request.user.may(permission):
            raise PermissionDenied
        return None


def declared_permission(view: View, page: str) -> Permission | None:
    """What a view declares (function or class), else what the table of third-party pages says."""
    declaring = getattr(view, "view_class", view)
    return getattr(view, "permission", None) or getattr(declaring, "permission", None) or THIRD_PARTY.get(page)


def _ask_second_factor(request: HttpRequest) -> HttpResponse:
    """To enrolment; or, where the user enrolled in another session, to giving a code."""
    if request.user.is_demo:
        raise PermissionDenied
    enrolled = Authenticator.objects.filter(user=request.user, type=Authenticator.Type.TOTP).exists()
    return _redirect("mfa_reauthenticate" if enrolled else "mfa_activate_totp", request)


def _redirect(page: str, request: HttpRequest) -> HttpResponse:
    """To a page of ours, remembering where somebody was going (never a half-sent form)."""
    url = reverse(page)
    if request.method == "GET":
        url += "?" + urlencode({REDIRECT_FIELD_NAME: request.get_full_path()})
    return HttpResponseRedirect(url)


class LanguageMiddleware:
    """Everybody reads Dutch until they choose otherwise; what the browser prefers is not a choice."""

    def __init__(self, get_response: Answer) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        language = chosen_language(request)
        request.LANGUAGE_CODE = language
        with translation.override(language):
            response = self.get_response(request)
        response.headers.setdefault("Content-Language", language)
        return response


def chosen_language(request: HttpRequest) -> str:
    """The user's own, else the cookie's, else Dutch."""
    chosen = (
        request.user.language if request.user.is_authenticated else request.COOKIES.get(settings.LANGUAGE_COOKIE_NAME)
    )
    return chosen if chosen in dict(settings.LANGUAGES) else settings.LANGUAGE_CODE
