"""The public melding page and the melder's receipt: needs no account, cookie or script (ADR 0014).

`csrf_exempt`, because there is nothing to ride on: these pages act for nobody, signed in or not (but for the language
somebody reads). A token would turn away who refuses cookies or whose page stood open for a day, with all they typed.
What guards the door instead are the bait and the stamp of `GuardedForm` and the limits per address.
"""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.cache import patch_cache_control
from django.utils.timezone import now
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from accounts.access import address_of, requires
from accounts.choices import Permission
from accounts.views import entrance
from audit.once import once
from audit.records import Record
from signals import limits
from signals.forms.public import FollowForm, ReportForm, SupplementForm
from signals.models import Concern
from signals.queries import public as queries
from signals.services.concerns import take_concern
from signals.services.public import supplement
from ui.forms import PageForm

ASKED = ["GET", "HEAD", "POST"]
OK, UNKNOWN, TOO_OFTEN = 200, 404, 429
OFTEN = "too_often"


@requires(Permission.PUBLIC)
@csrf_exempt
@require_http_methods(ASKED)
def report(request: HttpRequest) -> HttpResponse:
    """Somebody is worried, and reads what happens with it.

    Sent to an address of its own: a browser forgets the page it kept of an address that something was sent to, and
    "back" would show a form with a fresh token.
    """
    at, is_open = now(), queries.has_meldpunt()
    form = ReportForm(request.POST or None, at=at)
    if form.is_valid() and not is_open:
        form.add_error(None, queries.closed())
    take = once(_counted(request, limits.SENDING, take_concern), request.path)
    if form.is_valid() and form.accepted_by(take, by=None, at=at):
        return redirect("signals:receipt", form.result.receipt)
    words = {"form": form, "is_open": is_open, "days": queries.reading_days()}
    response = _page(request, "report", words, _status(form))
    patch_cache_control(response, private=True, no_cache=True)
    return response


@requires(Permission.PUBLIC)
@csrf_exempt
def language(request: HttpRequest) -> HttpResponse:
    """The language switch of the house, without the token that would bring a cookie."""
    return entrance.language(request)


@requires(Permission.PUBLIC)
@csrf_exempt
@require_http_methods(ASKED)
def follow(request: HttpRequest) -> HttpResponse:
    """The way back for who kept the number."""
    form, status = FollowForm(request.POST or None), OK
    if form.is_valid():
        concern, status = _found(request, form.cleaned_data["number"])
        if concern:
            return redirect("signals:receipt", concern.receipt)
        form.add_error("number", queries.not_found(status))
    return _private(_page(request, "follow", {"form": form}, status))


@requires(Permission.PUBLIC)
@csrf_exempt
@require_http_methods(ASKED)
def receipt(request: HttpRequest, receipt: str) -> HttpResponse:
    """Whether a melding came in and was taken on, and room to add something. Who has the number is the melder."""
    concern, status = _found(request, receipt)
    if concern is None:
        form = FollowForm({"number": queries.receipt_words(receipt)})
        form.add_error("number", queries.not_found(status))
        return _private(_page(request, "follow", {"form": form, "typed": request.POST.get("text", "")}, status))
    form = SupplementForm(request.POST or None)
    add = once(_counted(request, limits.ADDING, supplement), request.path)
    if form.is_valid() and form.accepted_by(add, concern=concern, at=now()):
        return redirect(reverse("signals:receipt", args=[receipt]) + "?aangevuld=ja#inhoud")
    words = {"form": form, "is_added": "aangevuld" in request.GET, "days": queries.reading_days()}
    words["is_volunteer"] = request.user.is_authenticated and request.user.may(Permission.WORRY_BRING)
    return _private(_page(request, "receipt", words | queries.receipt_facts(concern), _status(form)))


def _found(request: HttpRequest, receipt: str) -> tuple[Concern | None, int]:
    """The melding of this receipt, or why there is none; asks the database the same either way.

    Looked up first: a number that exists opens also where somebody else behind the same address guessed too much.
    """
    concern = queries.by_receipt(receipt)
    if concern:
        return concern, OK
    return None, UNKNOWN if limits.spend(limits.GUESSING, address_of(request)) else TOO_OFTEN


def _counted(request: HttpRequest, limit: limits.Limit, service: Callable[..., Record]) -> Callable[..., Record]:
    """The service, refused to an address that sent enough for now.

    Inside `once`, where only the first of a double tap comes: a repeat never counts.
    """

    @wraps(service)
    def counted(**words: Any) -> Record:
        if not limits.spend(limit, address_of(request)):
            raise ValidationError(queries.too_often(), code=OFTEN)
        return service(**words)

    return counted


def _status(form: PageForm) -> int:
    """429 once the limit refused it; else 200, also for what is not filled in."""
    return TOO_OFTEN if form.is_bound and form.has_error(NON_FIELD_ERRORS, OFTEN) else OK


def _page(request: HttpRequest, name: str, words: dict[str, Any], status: int) -> HttpResponse:
    """One of the public pages, in the house of the municipality."""
    return render(request, f"signals/public/{name}.html", queries.house() | words, status=status)


def _private(response: HttpResponse) -> HttpResponse:
    """Whoever has this address reads it: kept by nobody, found by no search engine."""
    response["Cache-Control"] = "no-store"
    response["X-Robots-Tag"] = "noindex"
    return response
