"""A record's own words (`str`, used by logs and errors) never say who it is about."""

import pytest
from django.apps import apps
from django.db.models import Model

from accounts.models import User
from tests.builders import TODAY, a_client, a_concern, a_match, a_trajectory, a_visit, a_volunteer, a_worker
from tests.consistency.source import ROOMS

# The name of a colleague is no secret inside the organisation; teams, wijken and languages are nobody.
MAY_SAY_A_NAME = {"accounts.User", "accounts.Team", "people.Language"}
NAMES = ("Riet", "Wit", "Hennie", "Zonderling", "Piet", "Helper", "Meneer", "nummer 12", "Dorpsstraat")


@pytest.mark.django_db
def test_no_record_says_a_name():
    worker = a_worker()
    trajectory = a_trajectory(lead=worker, client=a_client(alias="Hennie Zonderling", street="Dorpsstraat"))
    a_visit(trajectory.client, worker)
    a_match(trajectory.client, a_volunteer(), worker, on=TODAY)
    a_concern()

    telling = {str(record) for model in silent_models() for record in model.objects.all() if says_a_name(record)}

    assert not telling


def test_only_a_colleague_may_be_called_by_name():
    own_words = {model._meta.label for model in our_models() if "__str__" in vars(model)}

    assert own_words <= MAY_SAY_A_NAME | {"audit.Event", "audit.AccessLog", "audit.Sending"}
    assert User in our_models()


def says_a_name(record: Model) -> bool:
    """Whether one of the names the builders use is in the record's words."""
    return any(name in str(record) for name in NAMES)


def silent_models() -> list[type[Model]]:
    """The models that may not say a name."""
    return [model for model in our_models() if model._meta.label not in MAY_SAY_A_NAME]


def our_models() -> list[type[Model]]:
    """The models of the rooms."""
    return [model for model in apps.get_models() if model._meta.app_label in ROOMS]
