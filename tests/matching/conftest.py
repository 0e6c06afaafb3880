"""Matches as these tests need them: one that runs, and a reason to look at a client."""

from cases.services.access import take_access
from matching.services import change_match
from tests.builders import NOW, a_client, a_match, a_volunteer


def a_running_match(worker, volunteer=None, client=None, **facts):
    """A match in which the two meet, with a notice for the volunteer."""
    match = a_match(client or a_client(), volunteer or a_volunteer(), worker)
    facts = {"state": "running", "goal": "Samen wandelen", "notice": "Bel twee keer aan.", "rhythm_days": 7} | facts
    return change_match(match=match, version=match.version, by=worker, **facts)


def a_reason(client, user):
    """Inzage met reden, taken a moment ago."""
    take_access(client=client, reason="Neemt waar voor een collega", by=user, at=NOW, hours=4, shortest=15)
