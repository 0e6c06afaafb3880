"""Addresses and words of the pages about planning, and what the rules say there."""

from django.urls import reverse

REASON = "Er is nu gevaar en de wijkagent gaat mee."
ALONE = "Er is een veiligheidsnotitie."


def text(response):
    """The words of a page."""
    return response.content.decode()


def planning(client):
    """The address of the form."""
    return reverse("cases:plan", args=[client.reference])


def words(*who, **typed):
    """What a browser sends: a visit next Tuesday, agreed with the client."""
    facts = {"kind": "home_visit", "meets_on": "24-11-2026", "meets_at": "14:30", "ground": "invited"}
    return facts | {"participants": [one.reference for one in who]} | typed


def moving(appointment):
    """The address of the form to move one."""
    return reverse("cases:move", args=[appointment.reference])


def calling_off(appointment):
    """Where the button to call one off leads."""
    return reverse("cases:call_off", args=[appointment.reference])
