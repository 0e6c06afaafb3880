"""Where a request comes from, for the access log."""

import pytest
from django.core.exceptions import ValidationError
from django.core.validators import validate_ipv46_address
from django.test import RequestFactory
from hypothesis import example, given
from hypothesis import strategies as st

from accounts.access import address_of

OWN = "198.51.100.7"


def asked(forwarded: str | None, remote: str = OWN) -> str | None:
    """What the log would hold of a request with this X-Forwarded-For."""
    headers = {} if forwarded is None else {"HTTP_X_FORWARDED_FOR": forwarded}
    return address_of(RequestFactory().get("/", REMOTE_ADDR=remote, **headers))


@pytest.mark.parametrize("forwarded", [None, "", "203.0.113.9", "203.0.113.9, 203.0.113.10", "kwaad"])
def test_pri_01_what_a_visitor_says_counts_for_nothing_without_a_proxy(settings, forwarded):
    settings.ALLAUTH_TRUSTED_PROXY_COUNT = 0

    assert asked(forwarded) == OWN


@pytest.mark.parametrize(
    ("forwarded", "address"),
    [
        ("203.0.113.9", "203.0.113.9"),
        ("6.6.6.6, 203.0.113.9", "203.0.113.9"),
        ("203.0.113.9:5123", "203.0.113.9"),
        ("2001:DB8::1", "2001:db8::1"),
        ("[2001:db8::1]:5123", "2001:db8::1"),
        ("fe80::1%eth0", "fe80::1"),
        ("6.6.6.6, unknown", OWN),
        (", ", OWN),
        (None, OWN),
    ],
)
def test_pri_01_behind_a_proxy_what_the_proxy_added_counts(settings, forwarded, address):
    settings.ALLAUTH_TRUSTED_PROXY_COUNT = 1

    assert asked(forwarded) == address


def test_pri_01_two_proxies_add_two(settings):
    settings.ALLAUTH_TRUSTED_PROXY_COUNT = 2

    assert asked("6.6.6.6, 203.0.113.9, 10.0.0.1") == "203.0.113.9"
    assert asked("10.0.0.1") == OWN


@pytest.mark.parametrize("remote", ["", "unix:", "\x00"])
def test_pri_01_an_unknown_origin_is_none(remote):
    assert asked(None, remote) is None


@given(st.text() | st.ip_addresses().map(str) | st.from_regex(r"[0-9a-f.:%\[\]]{1,40}", fullmatch=True))
@example("[")
@example("1.2.3.4:99999")
@example("[fe80::1%eth0]:80")
@example("::ffff:1.2.3.4")
def test_pri_01_whatever_is_sent_the_log_can_hold_it(forwarded):
    found = asked(None, forwarded)

    if found is not None:
        try:
            validate_ipv46_address(found)
        except ValidationError:
            pytest.fail(found)
        assert len(found) <= 39
