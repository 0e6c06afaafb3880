"""The records of the work with one client."""

from cases.models.agreements import Agreement, Appointment
from cases.models.assessments import Assessment, Indication, ObservationSheet, Proposal, ProvisionalIndication
from cases.models.clients import Client, ConcernIntake
from cases.models.closings import Closing, DomainChange
from cases.models.network import NetworkMap, NetworkMember
from cases.models.parties import CaseReview, HandOver, HandOverTick
from cases.models.permissions import Consent, ReasonedAccess
from cases.models.plan import Goal, PlanAction, PlanDrawing
from cases.models.referrals import Referral
from cases.models.sheets import OwnSheet, PersonSheet
from cases.models.trajectories import InvolvedParty, PhasePeriod, Trajectory
from cases.models.visits import Visit
from cases.models.watching import EmergencyPlan, Monitoring, WatchMember, WatchNetwork

__all__ = [
    "Agreement",
    "Appointment",
    "Assessment",
    "CaseReview",
    "Client",
    "Closing",
    "ConcernIntake",
    "Consent",
    "DomainChange",
    "EmergencyPlan",
    "Goal",
    "HandOver",
    "HandOverTick",
    "Indication",
    "InvolvedParty",
    "Monitoring",
    "NetworkMap",
    "NetworkMember",
    "ObservationSheet",
    "OwnSheet",
    "PersonSheet",
    "PhasePeriod",
    "PlanAction",
    "PlanDrawing",
    "Proposal",
    "ProvisionalIndication",
    "ReasonedAccess",
    "Referral",
    "Trajectory",
    "Visit",
    "WatchMember",
    "WatchNetwork",
]
