"""Who works in the demo: stable user names, so that signing in as a role always meets the same person."""

from typing import NamedTuple

from accounts.choices import Role
from desk.demo.places import DESK, NORTH, OFFICE, SOUTH


class Colleague(NamedTuple):
    """One account of the demo."""

    username: str
    name: str
    team: str
    role: Role


COLLEAGUES = (
    Colleague("demo-werker-1", "Nadia Haddou", NORTH, Role.WORKER),
    Colleague("demo-werker-2", "Joost Terpstra", NORTH, Role.WORKER),
    Colleague("demo-werker-3", "Wendy Sardjoe", NORTH, Role.WORKER),
    Colleague("demo-werker-4", "Ruben de Lange", SOUTH, Role.WORKER),
    Colleague("demo-werker-5", "Emine Kaya", SOUTH, Role.WORKER),
    Colleague("demo-werker-6", "Marloes Vink", SOUTH, Role.WORKER),
    Colleague("demo-coordinator-1", "Geert Postma", NORTH, Role.COORDINATOR),
    Colleague("demo-coordinator-2", "Ilse van Rijn", SOUTH, Role.COORDINATOR),
    Colleague("demo-manager-1", "Petra Kuipers", OFFICE, Role.MANAGER),
    Colleague("demo-vrijwilliger-1", "Tineke Hoekstra", NORTH, Role.VOLUNTEER),
    Colleague("demo-meldpunt-1", "Bas Meijer", DESK, Role.DESK),
    Colleague("demo-beheerder-1", "Sjoerd Wiersma", OFFICE, Role.ADMINISTRATOR),
    Colleague("demo-privacy-1", "Anouk Verbeek", OFFICE, Role.PRIVACY_OFFICER),
    Colleague("demo-aandacht-1", "Mirjam Scholten", OFFICE, Role.SAFEGUARDING),
)
# Left last year; a melding is still in her name.
FORMER = Colleague("demo-oud-collega-1", "Hanneke Brouwer", NORTH, Role.WORKER)
