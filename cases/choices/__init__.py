"""Codes of the work with one client."""

from cases.choices.closing import Change, IsolationNow, Worth
from cases.choices.consent import ConsentAnswer, ConsentScope
from cases.choices.guiding import CaseReviewKind, Direction, HandOverStep, IsolationPlace
from cases.choices.network import ContactRhythm, NetworkSector, Relation, Ring, SupportKind, Tone
from cases.choices.plan import Doer, GoalOwner, GoalResult, LifeDomain
from cases.choices.referring import ReferralResult
from cases.choices.trajectories import AT_WORK, RESTING, ClosingReason, Entry, Phase, Question, TrajectoryStatus
from cases.choices.typing import Decision, Otherwise
from cases.choices.visits import TURNED_AWAY, VisitKind, VisitOutcome
from cases.choices.watching import MonitoringKind, WatcherKind

__all__ = [
    "AT_WORK",
    "RESTING",
    "TURNED_AWAY",
    "CaseReviewKind",
    "Change",
    "ClosingReason",
    "ConsentAnswer",
    "ConsentScope",
    "ContactRhythm",
    "Decision",
    "Direction",
    "Doer",
    "Entry",
    "GoalOwner",
    "GoalResult",
    "HandOverStep",
    "IsolationNow",
    "IsolationPlace",
    "LifeDomain",
    "MonitoringKind",
    "NetworkSector",
    "Otherwise",
    "Phase",
    "Question",
    "ReferralResult",
    "Relation",
    "Ring",
    "SupportKind",
    "Tone",
    "TrajectoryStatus",
    "VisitKind",
    "VisitOutcome",
    "WatcherKind",
    "Worth",
]
