"""What every page shows around its content."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.urls import reverse

from accounts.choices import Permission
from desk.navigation import navigation_for


def house(request: HttpRequest) -> dict[str, Any]:
    """The organisation's words, and the doors this user may open."""
    user = getattr(request, "user", None)
    words = {
        "organisation_name": settings.ORGANISATION_NAME,
        "client_label": settings.CLIENT_LABEL,
        "clients_label": settings.CLIENTS_LABEL,
        "is_demo": settings.DEMO,
    }
    if user is None or not user.is_authenticated:
        return words
    return words | {
        "navigation": navigation_for(user, request.path),
        "can_search": user.may(Permission.CLIENT_VIEW),
        "account_url": reverse("accounts:account"),
    }
