"""How allauth behaves here: nobody signs up, redirects stay inside, a fresh sign-in counts as proof."""

import time

import qrcode
from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.authentication import get_authentication_records
from allauth.mfa.adapter import DefaultMFAAdapter
from django.conf import settings
from django.http import HttpRequest
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from qrcode.image.svg import SvgPathFillImage

from accounts.links import password_link


class ClosedAccountAdapter(DefaultAccountAdapter):
    """Accounts come from an invitation by a beheerder, never from a visitor."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False

    def is_safe_url(self, url: str) -> bool:
        """Only this very host, and no step down from https."""
        return url_has_allowed_host_and_scheme(
            url, allowed_hosts={self.request.get_host()}, require_https=self.request.is_secure()
        )

    def get_reset_password_from_key_url(self, key: str) -> str:
        uid, _separator, token = key.partition("-")
        return password_link(uid=uid, token=token)

    def get_password_change_redirect_url(self, request: HttpRequest) -> str:
        return reverse("accounts:account")

    def is_reauthentication_required(self, *, app: str, **kwargs: object) -> bool:
        """Ask again when the last proof (a sign-in counts) is older than ACCOUNT_REAUTHENTICATION_TIMEOUT."""
        records = get_authentication_records(self.request, self.request.user)
        newest = max((record["at"] for record in records), default=0)
        return time.time() - newest > settings.ACCOUNT_REAUTHENTICATION_TIMEOUT


class SecondFactorAdapter(DefaultMFAAdapter):
    """The QR code on white, so that a phone can read it on a dark page too."""

    def build_totp_svg(self, url: str) -> str:
        return qrcode.make(url, image_factory=SvgPathFillImage).to_string(encoding="unicode")
