"""Pages about preventive actions."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from accounts.access import requires, sent_from
from accounts.choices import Permission
from audit.once import once
from signals.forms.considerations import weighed_initial
from signals.forms.preventive import PreventiveAddForm, PreventiveEditForm
from signals.models import PreventiveAction
from signals.queries.preventive import actions_page, days_words, state_words, weighed
from signals.services.preventive import add_preventive_action, change_preventive_action


@requires(Permission.CONCERN_VIEW)
@require_safe
def preventive_actions(request: HttpRequest) -> HttpResponse:
    """Where colleagues go, or went, from door to door; the last one first."""
    page = actions_page(request.user, request.GET, today=localdate())
    page["may_add"] = request.user.may(Permission.CONCERN_HANDLE)
    return render(request, "signals/preventive_actions.html", page)


@requires(Permission.CONCERN_HANDLE)
@require_http_methods(["GET", "POST"])
def add(request: HttpRequest) -> HttpResponse:
    """A new action, weighed once."""
    form = PreventiveAddForm(request.POST or None, user=request.user)
    if form.is_valid() and form.accepted_by(once(add_preventive_action, sent_from(request)), by=request.user):
        messages.success(request, _("De actie is opgeslagen."))
        return redirect(form.result)
    return render(request, "signals/preventive_add.html", {"form": form})


@requires(Permission.CONCERN_VIEW)
@require_safe
def preventive_action(request: HttpRequest, reference: str) -> HttpResponse:
    """One action with how it was weighed."""
    action = _loaded(request, reference, Permission.CONCERN_VIEW)
    page = {
        "action": action,
        "days": days_words(action),
        "state": state_words(action, localdate()),
        "weighed": weighed(action),
        "may_edit": request.user.reach(Permission.CONCERN_HANDLE).covers(action.district.team_id),
    }
    return render(request, "signals/preventive_action.html", page)


@requires(Permission.CONCERN_HANDLE)
@require_http_methods(["GET", "POST"])
def edit(request: HttpRequest, reference: str) -> HttpResponse:
    """Other days, another name, or other considerations."""
    action = _loaded(request, reference, Permission.CONCERN_HANDLE)
    stored = {name: getattr(action, name) for name in ("title", "district", "starts_on", "ends_on", "version")}
    form = PreventiveEditForm(request.POST or None, user=request.user, initial=stored | weighed_initial(action))
    if form.is_valid() and form.accepted_by(change_preventive_action, action=action, by=request.user):
        messages.success(request, _("De actie is gewijzigd."))
        return redirect(action)
    return render(request, "signals/preventive_edit.html", {"action": action, "form": form})


def _loaded(request: HttpRequest, reference: str, permission: Permission) -> PreventiveAction:
    """An action within the reach of what the page is about to do, else 404."""
    actions = PreventiveAction.objects.within(request.user.reach(permission)).select_related("district")
    return get_object_or_404(actions, reference=reference)
