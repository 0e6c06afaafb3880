"""The records of a worry that comes in."""

from signals.models.advice import AdviceRequest
from signals.models.cards import FollowUp, SignalCard
from signals.models.concerns import OPEN, Concern, ConcernNote, ConcernReason
from signals.models.keys import ConcernKey, SafetyNoteKey
from signals.models.safety import Flag, MeldcodeRecord, MeldcodeStep, SafetyNote
from signals.models.signallers import Signaller, SignallerContact
from signals.models.sources import Source
from signals.models.uninvited import PreventiveAction, UninvitedStepTaken, UninvitedVisit

__all__ = [
    "OPEN",
    "AdviceRequest",
    "Concern",
    "ConcernKey",
    "ConcernNote",
    "ConcernReason",
    "Flag",
    "FollowUp",
    "MeldcodeRecord",
    "MeldcodeStep",
    "PreventiveAction",
    "SafetyNote",
    "SafetyNoteKey",
    "SignalCard",
    "Signaller",
    "SignallerContact",
    "Source",
    "UninvitedStepTaken",
    "UninvitedVisit",
]
