"""The register: every rule of the method, by subject and by id."""

from method.register.closing import CLOSING
from method.register.contact import CONTACT
from method.register.reports import REPORTS
from method.register.rule import Rule, Subject
from method.register.signals import SIGNALS
from method.register.typing import TYPING
from method.register.volunteers import VOLUNTEERS

SUBJECTS: tuple[Subject, ...] = (TYPING, SIGNALS, CONTACT, CLOSING, VOLUNTEERS, REPORTS)
RULES: dict[str, Rule] = {rule.id: rule for subject in SUBJECTS for rule in subject.rules}

__all__ = ["RULES", "SUBJECTS", "Rule", "Subject"]
