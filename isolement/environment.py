"""Reads settings from the environment; a wrong value becomes a sentence that says what to set."""

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
