"""What the bar of filters above a list shows."""

from collections.abc import Iterable
from typing import Any


def filter_select(
    name: str, label: str, everything: str, value: str, choices: Iterable[tuple[str, Any]]
) -> dict[str, Any]:
    """One choice in the bar, as `ui/_filters.html` draws it; `everything` is what no choice means."""
    return {"name": name, "label": label, "all": everything, "value": value, "choices": choices}
