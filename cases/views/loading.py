"""How every page here finds its client: through the one door, and with a trace."""

from django.db import transaction
from django.http import Http404, HttpRequest
from django.shortcuts import get_object_or_404
from django.utils import timezone

from accounts.choices import Permission
from cases.models import Client, Trajectory
from cases.services.access import open_file


@transaction.atomic
def opened_client(request: HttpRequest, reference: str, permission: Permission = Permission.CASE_WORK) -> Client:
    """A client whose file is open to this user, in a team where the permission holds, logged; else 404."""
    now = timezone.now()
    clients = Client.objects.open_to(request.user, now).with_ground(request.user, now).for_page()
    client = get_object_or_404(clients.within(request.user.reach(permission)), reference=reference)
    page = request.resolver_match.view_name
    open_file(client=client, by=request.user, page=page, address=request.META.get("REMOTE_ADDR"))
    return client


def opened_trajectory(client: Client) -> Trajectory:
    """The client's running trajectory; 404 when there is none."""
    trajectory = client.trajectories.open().select_related("team", "lead").first()
    if not trajectory:
        raise Http404
    trajectory.client = client
    return trajectory
