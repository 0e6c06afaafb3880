"""Addresses of pages about one person of a client."""

from django.urls import reverse

from cases.models import Client
from people.models import Person


def person_page(name: str, client: Client, person: Person) -> str:
    """A page about one person of a client."""
    return f"{reverse(name, args=[client.reference])}?persoon={person.reference}"
