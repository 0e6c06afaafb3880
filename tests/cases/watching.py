"""Builders of staying in view."""

from datetime import date
from typing import Any

from cases.models import Client, EmergencyPlan, Monitoring, WatchMember, WatchNetwork
from cases.services.emergency import write_emergency_plan
from cases.services.watch_network import add_watcher, begin_network
from cases.services.watching import stay_in_view
from tests.builders import NOW, TODAY, a_consent

BEGAN = date(2026, 10, 6)


def in_view(client: Client, by: Any, **facts: Any) -> Monitoring:
    """With a yes, every six weeks since October, by who wrote it down."""
    if not client.consents.filter(scope="monitoring", withdrawn_on=None).exists():
        a_consent(client, scope="monitoring")
    facts = {"kind": "in_view", "user": by, "rhythm_weeks": 6, "next_on": None, "agreed": "", "on": BEGAN} | facts
    return stay_in_view(client=client, by=by, **facts)


def a_watch_network(client: Client, **facts: Any) -> WatchNetwork:
    """Agreed on with the client."""
    return begin_network(client=client, **({"is_agreed": True, "on": BEGAN, "by": None, "at": NOW} | facts))


def a_watcher(client: Client, **facts: Any) -> WatchMember:
    """A sister who watches the curtains, of the network that runs (or a new one)."""
    network = client.watch_networks.running().first() or a_watch_network(client)
    facts = {"name": "Zus Ans", "kind": "family", "phone": "", "watches": "Gordijnen dicht", "does": "Belt ons"} | facts
    return add_watcher(network=network, **({"on": BEGAN, "by": None} | facts))


def a_noodplan(client: Client, **facts: Any) -> EmergencyPlan:
    """What the client said today."""
    facts = {"signs": "Dan slaap ik niet", "helps": "Even bellen", "hinders": "Preken", "calls": "Ans 06-1"} | facts
    number = client.emergency_plans.count()
    return write_emergency_plan(client=client, **({"version": number, "on": TODAY, "by": None} | facts))
