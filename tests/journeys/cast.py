"""Who plays in the stories: one of every role, in two teams."""

from dataclasses import dataclass

from accounts.choices import Role
from accounts.models import User
from tests.builders import a_district, a_team, a_user


@dataclass(frozen=True)
class Cast:
    """The colleagues of a small organisation."""

    desk: User
    worker: User
    colleague: User
    coordinator: User
    manager: User
    volunteer: User
    officer: User


def a_cast() -> Cast:
    """Team Zuid with its people, and those who work for everybody."""
    a_team("Meldpunt")
    a_district("Zuiderzoom", "Zuid")
    return Cast(
        desk=a_user(Role.DESK, "Meldpunt", name="Dora Deur"),
        worker=a_user(Role.WORKER, "Zuid", name="Wim Werker"),
        colleague=a_user(Role.WORKER, "Zuid", name="Carla Collega"),
        coordinator=a_user(Role.COORDINATOR, "Zuid", name="Co Ordening"),
        manager=a_user(Role.MANAGER, "Zuid", name="Mia Manager"),
        volunteer=a_user(Role.VOLUNTEER, "Zuid", name="Vera Vrijwillig"),
        officer=a_user(Role.PRIVACY_OFFICER, "Zuid", name="Piet Privacy"),
    )
