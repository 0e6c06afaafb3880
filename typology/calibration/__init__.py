"""Checking the typing guide on an organisation's own cases, typed by professionals. Pure; see docs/typering.md."""

from typology.calibration.agreement import Outcome, weigh
from typology.calibration.cases import Case, Unreadable, read_cases
from typology.calibration.report import report

__all__ = ["Case", "Outcome", "Unreadable", "read_cases", "report", "weigh"]
