"""How every page finds its client: through the one door, and with a trace."""

from django.db import transaction
from django.http import Http404, HttpRequest
from django.shortcuts import get_object_or_404
from django.utils import timezone

from accounts.access import address_of
from accounts.choices import Permission
from audit.choices import Ground
from cases.models import Client, Trajectory
from cases.services.access import open_file
from people.models import Person

OPEN = (Ground.CASELOAD, Ground.REASON)


@transaction.atomic
def seen_client(
    request: HttpRequest, reference: str, permission: Permission = Permission.CLIENT_VIEW, *, page: str = ""
) -> tuple[Client, Ground]:
    """A client within the reach of a permission and on what ground this user sees it, logged; else 404.

    The log names the page that was asked for, or `page` where that name alone would tell too much.
    """
    clients = Client.objects.visible_to(request.user).within(request.user.reach(permission))
    clients = clients.with_ground(request.user, timezone.now()).for_page()
    client = get_object_or_404(clients, reference=reference)
    page = page or request.resolver_match.view_name
    return client, open_file(client=client, by=request.user, page=page, address=address_of(request))


@transaction.atomic
def opened_client(
    request: HttpRequest,
    reference: str,
    permission: Permission = Permission.CASE_WORK,
    grounds: tuple[Ground, ...] = (Ground.CASELOAD,),
    *,
    page: str = "",
) -> Client:
    """A client of the own caseload, to work on; 404, and no trace, for everybody else.

    Who reads along with a reason does not write; only a new trajectory may be opened on that ground (OPEN).
    """
    client, ground = seen_client(request, reference, permission, page=page)
    if ground not in grounds:
        raise Http404
    return client


def may_work(request: HttpRequest, client: Client, permission: Permission = Permission.CASE_WORK) -> bool:
    """Whether `opened_client` would open it: what a page that is only read offers. Of a client as `seen_client` finds
    it."""
    return client.is_own and request.user.reach(permission).covers(client.team_id)


def opened_trajectory(client: Client) -> Trajectory:
    """The client's running trajectory; 404 when there is none."""
    trajectory = client.trajectories.open().select_related("team", "lead").first()
    if not trajectory:
        raise Http404
    trajectory.client = client
    return trajectory


def chosen_person(client: Client, reference: str) -> Person:
    """The person of a couple that the page is about: the named one, else the first."""
    persons = {person.reference: person for person in client.persons}
    if reference and reference not in persons:
        raise Http404
    return persons.get(reference, client.person)
