"""WSGI entry point for gunicorn and runserver."""

import os
from collections.abc import Callable, Iterable
from email.message import Message
from typing import Any

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "isolement.settings")
django = get_wsgi_application()


def application(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
    """Django, behind one check it lacks: it reads a request in whatever codec the browser names, and Python has
    codecs that are no alphabets (hex, idna, punycode), which end in an error before any middleware."""
    header = Message()
    header["Content-Type"] = environ.get("CONTENT_TYPE", "").replace("\x00", "?")
    if header.get_content_charset("utf-8") not in ("utf-8", "utf8"):
        start_response("400 Bad Request", [("Content-Type", "text/plain"), ("Content-Length", "0")])
        return [b""]
    return django(environ, start_response)
