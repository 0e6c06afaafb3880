"""Moving one thing in a list that people put in order."""

from collections.abc import Sequence
from typing import Protocol, TypeVar


class Placed(Protocol):
    """A row with a place; a higher one stands lower in the list."""

    position: int


P = TypeVar("P", bound=Placed)


def moved(listed: Sequence[P], item: P, *, place: int) -> list[P]:
    """Give an item of the list this place, 1 on top; returns the rows whose `position` changed, for the caller to
    store.

    The others keep their order and the list keeps its positions, made distinct where two had the same, so that
    moving shows. Asking twice for one place changes nothing more.
    """
    order = [one for one in listed if one != item]
    order.insert(max(place, 1) - 1, item)
    last, changed = -1, []
    for one, position in zip(order, [one.position for one in listed], strict=True):
        last = max(position, last + 1)
        if one.position != last:
            changed.append((one, last))
    for one, position in changed:
        one.position = position
    return [one for one, _position in changed]
