"""Taking down a melding."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.timezone import now
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from accounts.access import requires
from accounts.choices import Permission
from cases.queries import likely_known
from signals.forms import TakeConcernForm
from signals.models import Concern
from signals.services import take_concern


@requires(Permission.CONCERN_TAKE)
@require_http_methods(["GET", "POST"])
def add(request: HttpRequest) -> HttpResponse:
    """Three fields; who is known by this name or street stands beside them when the form comes back."""
    form = TakeConcernForm(request.POST or None, user=request.user)
    known = likely_known(form["about"].value() or "", request.user)
    if form.is_valid() and not form.asks_again(known) and form.accepted_by(take_concern, by=request.user, at=now()):
        messages.success(request, _("De melding is opgenomen bij {team}.").format(team=form.result.team.name))
        visible = Concern.objects.visible_to(request.user).filter(pk=form.result.pk).exists()
        return redirect(form.result if visible else "desk:start")
    return render(request, "desk/concern_add.html", {"form": form, "known": known})
