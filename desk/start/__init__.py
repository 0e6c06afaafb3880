"""The start page of every role, as sections of ready words."""

from datetime import datetime

from accounts.choices import Role
from accounts.models import User
from desk.start import coordinator, others, worker
from desk.start.concerns import consult_section, own_sections
from desk.start.section import StartSection
from method.thresholds import Thresholds

# Who handles meldingen: their own part of that stands once, on the first of these pages.
HANDLING = (
    (Role.WORKER, worker.sections),
    (Role.COORDINATOR, coordinator.sections),
    (Role.DESK, others.desk_sections),
)
PAGES = (
    (Role.MANAGER, others.manager_sections),
    (Role.VOLUNTEER, others.volunteer_sections),
    (Role.ADMINISTRATOR, others.administrator_sections),
    (Role.PRIVACY_OFFICER, others.privacy_sections),
    (Role.SAFEGUARDING, others.safeguarding_sections),
)


def sections_for(user: User, *, now: datetime, limits: Thresholds) -> list[StartSection]:
    """Everything on this user's list, by role, in the order of the day; what two roles share is there once."""
    handling = [sections for role, sections in HANDLING if user.has_role(role)]
    found = [consult_section(user)] if handling else []
    own = own_sections(user, now=now) if handling else []
    for sections in handling:
        found += sections(user, now=now, limits=limits, own=own)
        own = []
    for role, sections in PAGES:
        if user.has_role(role):
            found += sections(user, now=now, limits=limits)
    return list({section.title: section for section in reversed(found)}.values())[::-1]
