"""What a page may not contain, and how its parts are passed on."""

import re
from collections.abc import Iterator
from pathlib import PurePosixPath

import pytest
from django.template.loader import get_template

from tests.consistency.source import templates

INCLUDE = re.compile(r"{%\s*include\s+(?P<what>\S+)(?P<rest>[^%]*)%}")
COMMENT = re.compile(r"{#.*?#}|{% comment %}.*?{% endcomment %}", re.DOTALL)
# The form pack: crispy looks these names up itself, and passes its whole context on.
PACK = "templates/nlds/"
# Help texts are sentences of ours, some with markup of Django's own.
UNESCAPED = {"templates/nlds/layout/words.html"}
FORBIDDEN = {
    "style in an attribute (the Content-Security-Policy refuses it)": re.compile(r"<[^>]*\sstyle\s*=", re.IGNORECASE),
    "a style element": re.compile(r"<style\b", re.IGNORECASE),
    "a script without src": re.compile(r"<script\b(?![^>]*\ssrc\s*=)", re.IGNORECASE),
    "an event handler in an attribute": re.compile(r"<[^>]*\son[a-z]+\s*=", re.IGNORECASE),
    "a javascript: address": re.compile(r"javascript:", re.IGNORECASE),
    "something from another site": re.compile(
        r"""<(script|link|img|iframe)\b[^>]*(src|href)=["']?(https?:)?//""", re.IGNORECASE
    ),
}


@pytest.mark.parametrize("what", FORBIDDEN)
def test_no_page_contains(what: str):
    found = [name for name, text in templates() if FORBIDDEN[what].search(COMMENT.sub("", text))]

    assert not found


def test_nothing_is_printed_unescaped():
    found = [name for name, text in templates() if re.search(r"\|\s*safe\b|autoescape\s+off", COMMENT.sub("", text))]

    assert set(found) <= UNESCAPED


def test_every_include_passes_what_it_needs_and_nothing_else():
    loose = [f"{name}: {match[0]}" for name, match in includes() if not match["rest"].rstrip().endswith("only")]

    assert not loose


def test_what_is_included_is_a_partial_and_starts_with_an_underscore():
    whole_pages = [
        f"{name}: {match[0]}"
        for name, match in includes()
        if match["what"][0] in "\"'" and not PurePosixPath(match["what"].strip("\"'")).name.startswith("_")
        if not match["what"].strip("\"'").startswith("nlds/")
    ]

    assert not whole_pages


def test_every_partial_says_what_it_expects():
    silent = [
        name
        for name, text in templates()
        if PurePosixPath(name).name.startswith("_") and ("{{" in text or "{%" in text) and not text.startswith("{#")
    ]

    assert not silent


def test_every_template_compiles():
    for name, _text in templates():
        get_template(name.split("templates/", 1)[1])


def includes() -> Iterator[tuple[str, re.Match[str]]]:
    """Every include of our pages, with the page it stands in."""
    for name, text in templates():
        if not name.startswith(PACK):
            for match in INCLUDE.finditer(COMMENT.sub("", text)):
                yield name, match
