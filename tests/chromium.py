"""Finds the browser for the journeys; only the standard library, so that `make test` may ask too."""

import os
import shutil

HOW_TO_INSTALL = "Installeer het, bijvoorbeeld: sudo apt install chromium (of zet CHROMIUM op het pad ernaartoe)."
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


def chromium_path() -> str | None:
    """The browser to use: what CHROMIUM names, else the first that is installed."""
    named = os.environ.get("CHROMIUM")
    return named or next(filter(None, map(shutil.which, NAMES)), None)
