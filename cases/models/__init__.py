"""The records of the work with one client."""

from cases.models.agreements import Agreement, Appointment
from cases.models.assessments import Assessment, Indication, ObservationSheet, Proposal, ProvisionalIndication
from cases.models.clients import Client, ConcernIntake
from cases.models.network import NetworkMap, NetworkMember
from cases.models.permissions import Consent, ReasonedAccess
from cases.models.plan import Goal, PlanAction
from cases.models.sheets import OwnSheet, PersonSheet
from cases.models.trajectories import InvolvedParty, Monitoring, PhasePeriod, Trajectory
from cases.models.visits import Visit

__all__ = [
    "Agreement",
    "Appointment",
    "Assessment",
    "Client",
    "ConcernIntake",
    "Consent",
    "Goal",
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
    "Proposal",
    "ProvisionalIndication",
    "ReasonedAccess",
    "Trajectory",
    "Visit",
]
