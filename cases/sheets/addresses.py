"""Where the image of a drawing is, for whoever shows the sheet it is on."""

from collections.abc import Callable

from django.urls import reverse


def person_image(client: str, sheet: str) -> Callable[[str], str]:
    """Of an instrument of a person, by the references of the client and of the sheet."""
    return lambda drawing: reverse("cases:sheet_drawing_image", args=[client, sheet, drawing])


def own_image(sheet: str) -> Callable[[str], str]:
    """Of an own reflection."""
    return lambda drawing: reverse("cases:own_sheet_drawing_image", args=[sheet, drawing])
