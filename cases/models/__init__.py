"""The records of the work with one client."""

from cases.models.agreements import Agreement, Appointment
from cases.models.assessments import Assessment, Indication, ObservationSheet, Proposal, ProvisionalIndication
from cases.models.clients import Client, ConcernIntake
from cases.models.permissions import Consent, ReasonedAccess
from cases.models.trajectories import InvolvedParty, Monitoring, PhasePeriod, Trajectory
from cases.models.visits import Visit

__all__ = [
    "Agreement",
    "Appointment",
    "Assessment",
    "Client",
    "ConcernIntake",
    "Consent",
    "Indication",
    "InvolvedParty",
    "Monitoring",
    "ObservationSheet",
    "PhasePeriod",
    "Proposal",
    "ProvisionalIndication",
    "ReasonedAccess",
    "Trajectory",
    "Visit",
]
