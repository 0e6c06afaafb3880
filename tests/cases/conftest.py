"""A worker with a trajectory, and a client with everything that is not for everybody."""

import pytest

from cases.services.clients import change_client, join_concern
from tests.builders import a_client, a_concern, a_trajectory, a_visit, a_worker


@pytest.fixture
def lead():
    return a_worker()


@pytest.fixture
def client_(lead):
    """Somebody with everything that is not for everybody (see `pages.SECRETS`)."""
    facts = {"prefix": "", "last_name": "Smit", "phone": "+31612345678", "street": "Geheimlaan"}
    found = a_trajectory(lead=lead, client=a_client(**facts)).client
    a_visit(found, lead, story="Zei niets aan de deur")
    return change_client(client=found, story="Een lang verhaal", matters_now="Bellen telt nu", version=1, by=lead)


@pytest.fixture
def worker():
    return a_worker()


@pytest.fixture
def trajectory(worker):
    return a_trajectory(lead=worker)


@pytest.fixture
def own_client(trajectory):
    """The client `worker` works with."""
    return trajectory.client


@pytest.fixture
def joined_concern(own_client, worker):
    """A melding about that client that waits for a visit."""
    concern = a_concern()
    join_concern(concern=concern, client=own_client, by=worker)
    return concern


@pytest.fixture
def browser(signed_in, worker):
    return signed_in(worker)
