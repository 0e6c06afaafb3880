"""What the tests of pages about one client share: addresses, words, and what only an open file shows."""

from django.urls import reverse

SECRETS = ("Een lang verhaal", "Zei niets aan de deur", "12345678", "Geheimlaan", "Bellen telt nu")
REASON = "Ik neem waar voor Samira"


def text(response):
    """The words of a page."""
    return response.content.decode()


def address(name, client):
    """Of a page about this client."""
    return reverse(f"cases:{name}", args=[client.reference])


def secrets_in(response):
    """What stands on the page that only an open file shows, or in part the outline."""
    return [words for words in SECRETS if words in text(response)]
