"""Looking around in the demo without a password; exists only on somebody's own machine."""

from ipaddress import ip_address

from django.conf import settings
from django.http import HttpRequest
from django.http.request import split_domain_port
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from accounts.choices import Role

DEMO_ROLES: dict[Role, str | Promise] = {
    Role.WORKER: _("Bekijk als sociaal werker"),
    Role.COORDINATOR: _("Bekijk als coördinator"),
    Role.MANAGER: _("Bekijk als manager"),
    Role.VOLUNTEER: _("Bekijk als vrijwilliger"),
    Role.DESK: _("Bekijk als meldpunt"),
    Role.ADMINISTRATOR: _("Bekijk als beheerder"),
    Role.PRIVACY_OFFICER: _("Bekijk als privacyfunctionaris"),
    Role.SAFEGUARDING: _("Bekijk als aandachtsfunctionaris"),
}


def demo_is_open(request: HttpRequest) -> bool:
    """The demo is on, and this request came from this machine, to this machine by its own name."""
    host, _port = split_domain_port(request.get_host())
    return settings.DEMO and host in settings.LOOPBACK and _is_loopback(request.META.get("REMOTE_ADDR", ""))


def _is_loopback(address: str) -> bool:
    """Whether an address is one of this machine itself."""
    try:
        return ip_address(address).is_loopback
    except ValueError:
        return False
