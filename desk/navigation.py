"""The doors in the navigation, in order; a user sees those that a role opens."""

from typing import NamedTuple

from django.conf import settings
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from accounts.choices import Permission as P
from accounts.models import User


class Door(NamedTuple):
    """One entry: what it says, where it leads, whether you are there."""

    label: str | Promise
    url: str
    current: bool


DOORS: tuple[tuple[str | Promise, str, P], ...] = (
    (_("Mijn werk"), "desk:start", P.SIGNED_IN),
    (_("Meldingen"), "signals:concerns", P.CONCERN_VIEW),
    (_("Mijn zorgen"), "signals:worries", P.WORRY_BRING),
    (_("Meldcode"), "signals:meldcodes", P.MELDCODE_EDIT),
    (settings.CLIENTS_LABEL, "desk:clients", P.CLIENT_VIEW),
    (_("Vrijwilligers"), "matching:volunteers", P.VOLUNTEER_VIEW),
    (_("Caseload"), "reports:caseload", P.CASELOAD_VIEW),
    (_("Cijfers meldpunt"), "reports:concerns", P.CONCERN_FIGURES),
    (_("Inzagelog"), "privacy:access_log", P.ACCESS_LOG_VIEW),
    (_("Gebruikers"), "accounts:users", P.USER_MANAGE),
    (_("Sociale kaart"), "directory:organisations", P.DIRECTORY_VIEW),
    (_("Wijken"), "directory:districts", P.DIRECTORY_EDIT),
    (_("Instrumenten"), "instruments:list", P.INSTRUMENT_EDIT),
    (_("Bronnen"), "signals:sources", P.SETTINGS_EDIT),
    (_("Drempels"), "method:thresholds", P.SETTINGS_EDIT),
    (_("Methode"), "method:rules", P.SIGNED_IN),
)


def navigation_for(user: User, path: str) -> list[Door]:
    """The doors of this user; the one with the longest matching address is where you are."""
    doors = [(label, reverse(name)) for label, name, permission in DOORS if user.may(permission)]
    start = reverse("desk:start")
    here = max(
        (url for _label, url in doors if path == url or (url != start and path.startswith(url))), key=len, default=""
    )
    return [Door(label, url, url == here) for label, url in doors]
