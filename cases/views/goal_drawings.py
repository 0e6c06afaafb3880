"""The personal plan as a drawing or photo: add, change, take away, and see."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from accounts.access import requires, sent_from
from accounts.choices import Permission
from audit.once import once
from cases.goals import shown_drawing
from cases.models import PlanDrawing
from cases.services.plan_drawings import keep_plan_drawing, remove_plan_drawing
from cases.views.images import image_answer
from cases.views.loading import OPEN, opened_client, opened_trajectory, seen_client
from instruments.forms.drawings import DrawingForm
from ui.tapping import tapped


@requires(Permission.CASE_WORK)
@require_http_methods(["GET", "POST"])
def drawing(request: HttpRequest, reference: str) -> HttpResponse:
    """Add the image to the plan of the running trajectory, or change it."""
    client = opened_client(request, reference)
    trajectory = opened_trajectory(client)
    found = PlanDrawing.objects.light().filter(trajectory=trajectory).first()
    stored = {"said": found.said if found else "", "version": found.version if found else 0}
    form = DrawingForm(request.POST or None, request.FILES or None, initial=stored, has_one=found is not None)
    keeping = once(keep_plan_drawing, sent_from(request))
    if form.is_valid() and form.accepted_by(keeping, trajectory=trajectory, at=timezone.now(), by=request.user):
        messages.success(request, _("Bewaard bij het plan."))
        return redirect("cases:goals", client.reference)
    page = {"heading": _("Het plan als tekening of foto"), "form": form, "version": stored["version"]}
    page |= {"back": reverse("cases:goals", args=[reference]), "back_words": _("Doelen en stappen")}
    page |= {"picture": shown_drawing(client, found), "remove": reverse("cases:goal_drawing_remove", args=[reference])}
    return render(request, "cases/drawing.html", page)


@requires(Permission.CASE_WORK)
@require_POST
def drawing_remove(request: HttpRequest, reference: str) -> HttpResponse:
    """Take the image off the plan."""
    client = opened_client(request, reference)
    words, back = _("De tekening of foto is weg."), ("cases:goals", client.reference)
    return tapped(request, remove_plan_drawing, words, back=back, trajectory=opened_trajectory(client))


@requires(Permission.CLIENT_VIEW)
@require_safe
def drawing_image(request: HttpRequest, reference: str) -> HttpResponse:
    """The image itself, for who may read the plan."""
    client, ground = seen_client(request, reference)
    if ground not in OPEN:
        return redirect(client)
    return image_answer(get_object_or_404(PlanDrawing, trajectory=client.trajectories.first()))
