"""The start page of every role, as sections of ready words."""

from datetime import datetime

from accounts.choices import Role
from accounts.models import User
from desk.start import coordinator, others, worker
from desk.start.section import StartSection
from method.thresholds import Thresholds

PAGES = (
    (Role.WORKER, worker.sections),
    (Role.COORDINATOR, coordinator.sections),
    (Role.DESK, others.desk_sections),
    (Role.MANAGER, others.manager_sections),
    (Role.VOLUNTEER, others.volunteer_sections),
    (Role.ADMINISTRATOR, others.administrator_sections),
    (Role.PRIVACY_OFFICER, others.privacy_sections),
)


def sections_for(user: User, *, now: datetime, limits: Thresholds) -> list[StartSection]:
    """Everything on this user's list, by role, in the order of the day."""
    return [
        section for role, sections in PAGES if user.has_role(role) for section in sections(user, now=now, limits=limits)
    ]
