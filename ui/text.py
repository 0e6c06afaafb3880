"""Whether a text says anything: signs that nobody sees are no words."""

import unicodedata
from collections.abc import Mapping
from typing import Any

from django.http import QueryDict

# Controls, formatting (U+200B, U+2060, U+FEFF, U+00AD), white space, and marks that need a letter to stand on.
UNSEEN = frozenset({"Cc", "Cf", "Cs", "Zs", "Zl", "Zp", "Mn", "Me"})
# Letters and signs that are drawn as nothing: the fillers of Hangul and the empty pattern of braille.
BLANK = frozenset("\u115f\u1160\u2800\u3164\uffa0")


def is_seen(sign: str) -> bool:
    """Whether one sign leaves something on paper."""
    return sign not in BLANK and unicodedata.category(sign) not in UNSEEN


def has_words(text: str) -> bool:
    """Whether there is anything to read, in whatever script; one emoji is enough."""
    return any(map(is_seen, text))


def without_unseen(data: Mapping[str, Any]) -> Mapping[str, Any]:
    """What was sent, where a value of nothing but unseen signs is empty; all other values stay as they are."""
    if not any(map(_is_unseen, _values(data))):
        return data
    if not isinstance(data, QueryDict):
        return {name: "" if _is_unseen(value) else value for name, value in data.items()}
    emptied = data.copy()
    for name, values in data.lists():
        emptied.setlist(name, ["" if _is_unseen(value) else value for value in values])
    return emptied


def _values(data: Mapping[str, Any]) -> list[Any]:
    """Every value that was sent, also the second of one name."""
    if isinstance(data, QueryDict):
        return [value for _name, values in data.lists() for value in values]
    return list(data.values())


def _is_unseen(value: Any) -> bool:
    """Whether a value is a text that nobody can see; a NUL is refused with a sentence of its own."""
    return isinstance(value, str) and bool(value.strip()) and "\0" not in value and not has_words(value)
