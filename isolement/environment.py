"""Reads settings from the environment; a wrong value becomes a sentence that says what to set."""

import os
import secrets
from collections.abc import Callable
from pathlib import Path
from typing import Any

import environ
from django.core.exceptions import ImproperlyConfigured

BASE_DIR = Path(__file__).resolve().parent.parent
env = environ.Env()
env.read_env(BASE_DIR / ".env", overwrite=False)


def read(kind: Callable[..., Any], name: str, example: str, **default: Any) -> Any:
    """The value of `name` as `kind` reads it; ImproperlyConfigured with a sentence when it cannot."""
    try:
        return kind(name, **default)
    except (ImproperlyConfigured, ValueError, TypeError, KeyError, AttributeError) as error:
        raise ImproperlyConfigured(
            f"De instelling {name} ontbreekt of is niet te lezen. "
            f"Zet in .env of in de omgeving bijvoorbeeld: {name}={example}"
        ) from error


TRUTHS = {"true": True, "ja": True, "on": True, "1": True, "false": False, "nee": False, "off": False, "0": False}


def truth(name: str, *, default: bool) -> bool:
    """Yes or no; django-environ reads every unknown word as no, which hides a slip of the pen."""
    text = env.str(name, default="").strip().lower()
    return TRUTHS[text] if text else default


def secret_key() -> str:
    """SECRET_KEY, else one that was made on this machine the first time it was needed (.secret_key, for us alone)."""
    if key := read(env.str, "SECRET_KEY", "een-lang-willekeurig-geheim", default=""):
        return key
    path = BASE_DIR / ".secret_key"
    try:
        with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
            file.write(secrets.token_urlsafe(50))
    except FileExistsError:
        pass
    except OSError as error:
        raise ImproperlyConfigured(
            "De instelling SECRET_KEY ontbreekt en kan hier niet worden bewaard. "
            "Zet in .env of in de omgeving een lang, willekeurig geheim: SECRET_KEY=..."
        ) from error
    return path.read_text()
