"""Areas of work with whom to call there, and the sociale kaart."""

from directory.models.areas import NEEDS_NAME, NEEDS_REACH, AreaContact, District
from directory.models.organisations import Offer, Organisation

__all__ = ["NEEDS_NAME", "NEEDS_REACH", "AreaContact", "District", "Offer", "Organisation"]
