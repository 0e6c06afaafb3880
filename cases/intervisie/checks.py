"""What is left for a person to look at: a machine cannot know every name. Pure."""

import re
from collections.abc import Iterable, Iterator
from enum import Enum
from typing import NamedTuple

from django.utils.translation import gettext_lazy as _

from cases.intervisie.known import Dossier, index_of
from cases.intervisie.names import named
from cases.intervisie.spans import LABEL
from cases.intervisie.tokens import Token, tokens_of
from cases.intervisie.words import GIVEN, SAFE
from ui.dates import MONTHS

FIGURES = re.compile(r"(?<![0-9])[0-9](?:[.,][0-9]|[0-9])*(?![0-9])")
AGE = re.compile(
    r"\b[0-9]{1,3}(?:[ -]?jarige?\b|[ -]jaar\b(?! (?:geleden|later|lang|samen|getrouwd|bij|gewerkt)))"
    r"|\b(?:leeftijd|ouderdom)\D{0,8}[0-9]{1,3}\b|\bwordt (?:ze |hij |zij )?[0-9]{2,3}\b",
    re.IGNORECASE,
)
BAND = re.compile(r"[0-9]{2} tot en met [0-9]{2} jaar|jonger dan 25 jaar|85 jaar of ouder", re.IGNORECASE)


class Doubt(Enum):
    """Why somebody should look at a word."""

    ORDINARY = "ordinary", _("Gewoon woord, maar ook een naam in dit dossier")
    CAPITAL = "capital", _("Hoofdletter midden in een zin: een naam?")
    GIVEN = "given", _("Lijkt een voornaam")
    HOUSE = "house", _("Het huisnummer")
    FIGURE = "figure", _("Getal van drie of meer cijfers")
    AGE = "age", _("Leeftijd")

    def __init__(self, code: str, label: str) -> None:
        self.code, self.label = code, label


class Check(NamedTuple):
    """A stretch to look at."""

    start: int
    end: int
    doubt: Doubt


class Piece(NamedTuple):
    """A stretch of text as it is drawn: marked with why, or plain."""

    text: str
    doubt: Doubt | None


class Group(NamedTuple):
    """The words to look at for one reason, each once."""

    doubt: Doubt
    words: list[str]


def checks(text: str, dossier: Dossier) -> list[Check]:
    """Every stretch to look at, in the order of the text, each for one reason."""
    tokens = tokens_of(text)
    found = [*_words(text, tokens, dossier), *_figures(text, dossier)]
    kept: list[Check] = []
    # One flag for each sign: a long text with a name in every line is looked through as fast as any.
    taken = bytearray(len(text))
    for match in (match for pattern in (LABEL, BAND) for match in pattern.finditer(text)):
        _take(taken, *match.span())
    for check in found:
        if not any(taken[check.start : check.end]):
            _take(taken, check.start, check.end)
            kept.append(check)
    return sorted(kept, key=lambda check: check.start)


def marked(text: str, found: Iterable[Check]) -> list[Piece]:
    """The whole text, cut at what is to be looked at."""
    cut, at = [], 0
    for check in found:
        cut += [Piece(text[at : check.start], None), Piece(text[check.start : check.end], check.doubt)]
        at = check.end
    return [piece for piece in [*cut, Piece(text[at:], None)] if piece.text]


def grouped(text: str, found: Iterable[Check]) -> list[Group]:
    """What to look at by reason."""
    words: dict[Doubt, dict[str, None]] = {}
    for check in found:
        words.setdefault(check.doubt, {})[text[check.start : check.end]] = None
    return [Group(doubt, list(words[doubt])) for doubt in Doubt if doubt in words]


def _take(taken: bytearray, start: int, end: int) -> None:
    taken[start:end] = b"\x01" * (end - start)


def _words(text: str, tokens: list[Token], dossier: Dossier) -> Iterator[Check]:
    for token in named(text, tokens, dossier.known, index_of(dossier.known)).doubtful:
        yield Check(token.start, token.end, Doubt.ORDINARY)
    for token in tokens:
        if not token.is_capital or token.key in SAFE:
            continue
        if token.key in GIVEN and token.key not in MONTHS:
            yield Check(token.start, token.end, Doubt.GIVEN)
        elif not token.opens and not _ends_a_word(text, token):
            yield Check(token.start, token.end, Doubt.CAPITAL)


def _ends_a_word(text: str, token: Token) -> bool:
    """A letter behind a figure: 12A, 3D."""
    return token.start > 0 and text[token.start - 1].isdigit()


def _figures(text: str, dossier: Dossier) -> Iterator[Check]:
    for match in AGE.finditer(text):
        yield Check(*match.span(), Doubt.AGE)
    for match in FIGURES.finditer(text):
        if sum(sign.isdigit() for sign in match[0]) > 2:
            yield Check(*match.span(), Doubt.FIGURE)
        elif match[0] in dossier.house_numbers:
            yield Check(*match.span(), Doubt.HOUSE)
