"""Which client a flag is about, and whose flags are somebody's to talk over."""

from django.db.models import Q, QuerySet

from accounts.models import User
from cases.models import Client
from people.models import Person
from signals.models import Flag


def clients_of_flag(flag: Flag, user: User) -> QuerySet[Client]:
    """The clients within sight of this user that a flag on a person is about; the own caseload first."""
    clients = Client.objects.visible_to(user).filter(Q(person=flag.person_id) | Q(partner=flag.person_id))
    return clients.annotate(is_own=Client.objects.in_caseload_of(user)).order_by("-is_own", "pk")


def persons_of_caseload(user: User) -> QuerySet[Person]:
    """Everybody this user works with: for `signals.queries.safety.consult_rows`."""
    clients = Client.objects.caseload_of(user)
    return Person.objects.filter(Q(pk__in=clients.values("person")) | Q(pk__in=clients.values("partner")))
