"""Typing one person: what is known, what the guide says of it, and what was decided before."""

from functools import partial

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from accounts.access import requires
from accounts.choices import Permission
from cases.addresses import person_page
from cases.forms.observing import ObservingForm
from cases.services.observing import keep_observations
from cases.typing.history import whole_history
from cases.typing.observed import observed
from cases.typing.page import typing_page
from cases.views.loading import OPEN, chosen_person, may_work, opened_client, seen_client
from instruments.autosave import is_autosave, saved_answer
from method import thresholds


@requires(Permission.CASE_WORK)
@require_http_methods(["GET", "POST"])
def observe(request: HttpRequest, reference: str) -> HttpResponse:
    """What is known of one person, on a phone between two visits; it keeps itself."""
    client = opened_client(request, reference)
    person = chosen_person(client, request.GET.get("persoon", ""))
    known, now = observed(person), timezone.now()
    if not known.may_begin:
        messages.info(request, _("Deze vragen staan uit. De functioneel beheerder kan ze aanzetten."))
        return redirect(person_page("cases:assess", client, person))
    form = ObservingForm(request.POST or None, known=known, today=timezone.localdate(now))
    keep, context = partial(keep_observations, at=now), {"person": person, "by": request.user}
    if is_autosave(request):
        return saved_answer(form, keep, at=now, **context)
    if form.is_valid() and form.accepted_by(keep, **context):
        if "finish" in request.POST:
            return redirect(person_page("cases:assess", client, person))
        messages.success(request, _("Bewaard. Je kunt er later mee verder."))
        return redirect(client)
    return render(request, "cases/observe.html", {"client": client, "person": person, "form": form})


@requires(Permission.CASE_WORK)
@require_safe
def outcome(request: HttpRequest, reference: str) -> HttpResponse:
    """What the typing guide says, and why: to explain to a colleague, and to decide on."""
    client = opened_client(request, reference)
    person = chosen_person(client, request.GET.get("persoon", ""))
    now = {"today": timezone.localdate(), "limits": thresholds.current()}
    page = typing_page(client, person, reader=request.user, **now)
    return render(request, "cases/assess.html", page)


@requires(Permission.CLIENT_VIEW)
@require_safe
def history(request: HttpRequest, reference: str) -> HttpResponse:
    """The typings of one person; who may not read the file yet is sent to where a reason is asked."""
    client, ground = seen_client(request, reference)
    if ground not in OPEN:
        return redirect(client)
    person = chosen_person(client, request.GET.get("persoon", ""))
    page = {"client": client, "person": person, "history": whole_history(person)}
    return render(request, "cases/typing_history.html", page | {"may_work": may_work(request, client)})
