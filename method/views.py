"""Shows the method as a page, and lets the administrator set thresholds."""

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from accounts.access import requires
from accounts.choices import Permission
from method import services
from method.forms import ThresholdForm
from method.models import ThresholdSetting
from method.register import SUBJECTS
from method.thresholds import Threshold, current


@requires(Permission.SIGNED_IN)
@require_safe
def rules(request: HttpRequest) -> HttpResponse:
    """Every rule by subject; the address of a rule is #ID."""
    return render(request, "method/rules.html", {"subjects": SUBJECTS})


@requires(Permission.SETTINGS_EDIT)
@require_safe
def thresholds(request: HttpRequest) -> HttpResponse:
    """Every threshold with the value that holds and its default."""
    limits = current()
    rows = [(one, one.shown(limits[one]), one.shown(one.default)) for one in Threshold]
    return render(request, "method/thresholds.html", {"rows": rows})


@requires(Permission.SETTINGS_EDIT)
@require_http_methods(["GET", "POST"])
def threshold_edit(request: HttpRequest, key: str) -> HttpResponse:
    """Change one threshold."""
    threshold = {one.key: one for one in Threshold}.get(key)
    if threshold is None:
        raise Http404
    setting = ThresholdSetting.objects.filter(key=key).first() or ThresholdSetting(key=key, value=threshold.default)
    stored = {"value": setting.value, "version": setting.version}
    form = ThresholdForm(request.POST or None, threshold=threshold, initial=stored)
    if form.is_valid() and form.accepted_by(services.change_threshold, key=key, by=request.user):
        messages.success(request, _("De drempel is gewijzigd."))
        return redirect("method:thresholds")
    return render(request, "method/threshold_edit.html", {"threshold": threshold, "form": form})
