"""Codes of the work with one client."""

from cases.choices.consent import ConsentAnswer, ConsentScope
from cases.choices.network import ContactRhythm, NetworkSector, Relation, Ring, SupportKind, Tone
from cases.choices.plan import Doer, GoalOwner, GoalResult, LifeDomain
from cases.choices.trajectories import RESTING, ClosingReason, Entry, Phase, Question, TrajectoryStatus
from cases.choices.typing import Decision, Otherwise
from cases.choices.visits import TURNED_AWAY, VisitKind, VisitOutcome
from cases.choices.watching import MonitoringKind

__all__ = [
    "RESTING",
    "TURNED_AWAY",
    "ClosingReason",
    "ConsentAnswer",
    "ConsentScope",
    "ContactRhythm",
    "Decision",
    "Doer",
    "Entry",
    "GoalOwner",
    "GoalResult",
    "LifeDomain",
    "MonitoringKind",
    "NetworkSector",
    "Otherwise",
    "Phase",
    "Question",
    "Relation",
    "Ring",
    "SupportKind",
    "Tone",
    "TrajectoryStatus",
    "VisitKind",
    "VisitOutcome",
]
