"""The words of a text, as names are compared: without accents, capitals and signs that nobody sees."""

import re
from typing import NamedTuple

from cases.intervisie.spans import LABEL
from cases.intervisie.words import ABBREVIATED
from ui.searching import APOSTROPHES, fold

UNSEEN = "\u00ad\u200b-\u200d\u2060\ufeff"
LETTERS = rf"(?:[^\W\d_][\u0300-\u036f{UNSEEN}]*)+"
WORD = re.compile(rf"{LETTERS}(?:['’‘`´]{LETTERS})*")
NOT_SEEN = re.compile(f"[{UNSEEN}]")
NEW_SENTENCE = re.compile(r"[\n!?…“„\"]")
LINK = re.compile(r"[ \t\u00a0\u202f]{0,3}['’‘`´]?|[ \t\u00a0\u202f]?[-‐‑–/_][ \t\u00a0\u202f]?")
AFTER_SHORT = re.compile(r"\.[ \t\u00a0\u202f]{0,2}['’‘`´]?")


class Token(NamedTuple):
    """A word where it stands. `opens`: a sentence begins with it, so that its capital says nothing."""

    start: int
    end: int
    key: str
    is_capital: bool
    opens: bool


def tokens_of(text: str) -> list[Token]:
    """Every word outside the labels, in order."""
    found: list[Token] = []
    at, labels = 0, [match.span() for match in LABEL.finditer(text)]
    for match in WORD.finditer(text):
        while at < len(labels) and labels[at][1] <= match.start():
            at += 1
        if at == len(labels) or match.end() <= labels[at][0]:
            found.append(_token(text, match, found[-1] if found else None))
    return found


def linked(text: str, one: Token, other: Token) -> bool:
    """Whether two words that follow each other may be one name: 'v.d. Meulen', 'El-Idrissi', 'in 't Veld'."""
    between = text[one.end : other.start]
    is_short = one.key in ABBREVIATED or len(one.key) == 1
    return bool(LINK.fullmatch(between) or (is_short and AFTER_SHORT.fullmatch(between)))


def _token(text: str, match: re.Match, before: Token | None) -> Token:
    word = NOT_SEEN.sub("", match[0])
    key = fold(word.translate(APOSTROPHES)).replace("'", "")
    return Token(match.start(), match.end(), key, _is_capital(word[0]), _opens(text, match.start(), before))


def _is_capital(sign: str) -> bool:
    """Also of scripts without capitals: there every word may be a name."""
    return sign.isupper() or sign.istitle() or sign.lower() == sign.upper()


def _opens(text: str, start: int, before: Token | None) -> bool:
    between = LABEL.sub("x", text[before.end if before else 0 : start])
    if "x" not in between and (not before or NEW_SENTENCE.search(between)):
        return True
    if NEW_SENTENCE.search(between.rpartition("x")[2]):
        return True
    is_short = before and "x" not in between and (before.key in ABBREVIATED or len(before.key) == 1)
    return "." in between.rpartition("x")[2] and not is_short
