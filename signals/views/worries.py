"""Pages on which a volunteer passes on a worry."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.timezone import now
from django.views.decorators.http import require_http_methods, require_safe

from accounts.access import requires, sent_from
from accounts.choices import Permission
from audit.once import once
from signals.forms.worries import WorryForm
from signals.queries.worries import own_worries
from signals.services.worries import bring_worry


@requires(Permission.WORRY_BRING)
@require_safe
def worries(request: HttpRequest) -> HttpResponse:
    """What this volunteer passed on before."""
    return render(request, "signals/worries/list.html", {"worries": own_worries(request.user)})


@requires(Permission.WORRY_BRING)
@require_http_methods(["GET", "POST"])
def add(request: HttpRequest) -> HttpResponse:
    """Two questions, and then the receipt."""
    form = WorryForm(request.POST or None)
    if form.is_valid() and form.accepted_by(once(bring_worry, sent_from(request)), by=request.user, at=now()):
        return redirect("signals:receipt", form.result.receipt)
    return render(request, "signals/worries/new.html", {"form": form})
