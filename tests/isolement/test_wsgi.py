"""The entry point: what is refused before Django sees it."""

from wsgiref.util import setup_testing_defaults

import pytest

from isolement.wsgi import application


def status_of(content_type):
    """The status of the sign-in page, asked with this Content-Type."""
    environ = {"PATH_INFO": "/inloggen/", "QUERY_STRING": "a=1", "CONTENT_TYPE": content_type, "HTTP_HOST": "localhost"}
    setup_testing_defaults(environ)
    seen = []
    application(environ, lambda status, _headers, _error=None: seen.append(status))
    return seen[0]


@pytest.mark.parametrize(
    "charset", ["hex", "rot13", "idna", "punycode", "unicode_escape", "latin-1", "no such", "x\x00"]
)
def test_a_request_in_another_alphabet_is_refused(charset):
    assert status_of(f"text/plain; charset={charset}") == "400 Bad Request"


@pytest.mark.django_db
@pytest.mark.parametrize("content_type", ["", "text/plain", "text/plain; charset=utf-8", 'text/plain; charset="UTF-8"'])
def test_plain_requests_pass(content_type):
    assert status_of(content_type) == "200 OK"
