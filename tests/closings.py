"""Builders of ends: a trajectory that was closed before, with what was said then."""

from datetime import date
from typing import Any

from accounts.models import User
from audit.choices import Action
from audit.services import store
from cases.closing.words import Said
from cases.models import Client, Trajectory
from cases.services.closing import write_closing

WORDS = {
    "isolation": "same",
    "client_worth": "yes",
    "client_words": "Ik ben blij dat er iemand kwam.",
    "worker_worth": "partly",
    "worker_words": "Het bleef klein, en dat was genoeg.",
    "surroundings": "unknown",
}


def an_earlier_end(client: Client, by: User | None, **facts: Any) -> Trajectory:
    """A trajectory of last year that was closed, with both views and one change."""
    facts = {"closing_reason": "goal_reached", "closed_on": date(2025, 6, 30)} | facts
    closed = Trajectory(
        client=client, team=client.team, lead=by, status="closed", opened_on=date(2025, 1, 6), **facts
    )  # fmt: skip
    store(closed, Action.TRAJECTORY_CLOSED, by=by)
    write_closing(trajectory=closed, said=Said(WORDS, {"contacts": "better"}), version=0, by=by)
    return closed
