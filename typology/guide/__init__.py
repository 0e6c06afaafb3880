"""The typing guide: from what was observed to a proposed profile, with its reasons and its doubt. Pure.

The model, its weights and the literature behind them: docs/typering.md.
"""

from typology.guide.reading import Reading, read
from typology.guide.reasons import Reason, best_question, reasons
from typology.guide.weights import GUIDE_VERSION

__all__ = ["GUIDE_VERSION", "Reading", "Reason", "best_question", "read", "reasons"]
