"""How every page about a melding finds it: within reach, else 404."""

from django.http import Http404, HttpRequest
from django.shortcuts import get_object_or_404
from django.utils import timezone

from accounts.choices import Permission
from signals.models import Concern


def loaded_concern(request: HttpRequest, reference: str, permission: Permission = Permission.CONCERN_VIEW) -> Concern:
    """A melding within the reach of what the page is about to do; `is_held` says whether it has an owner."""
    concerns = Concern.objects.within(request.user.reach(permission)).with_holder(timezone.localdate())
    concerns = concerns.select_related("team", "owner", "district", "taken_by", "source", "signaller", "merged_into")
    return get_object_or_404(concerns, reference=reference)


def held_concern(request: HttpRequest, reference: str, permission: Permission = Permission.CONCERN_VIEW) -> Concern:
    """The same for what says more than the melding itself: once it belongs to a client it is for who holds it, and
    for the team when nobody does; else 404."""
    concern = loaded_concern(request, reference, permission)
    if concern.joined_at and concern.is_held and concern.owner_id != request.user.pk:
        raise Http404
    return concern
