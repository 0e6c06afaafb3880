"""Reads cases from CSV: one line per case, one column per observation; says at once what is wrong."""

import csv
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass

from django.utils.translation import gettext as _

from typology.calibration.words import code_of, name_of
from typology.choices import Profile
from typology.guide.observations import CODES, LISTS, NONE, UNKNOWN

NUMBER, GIVEN = "nr", "profile"
COLUMNS = (NUMBER, GIVEN, *CODES)
DELIMITERS = ",;\t"
BETWEEN = re.compile(r"[;,|]")
LONGEST = 60
MOST = 50


class Unreadable(ValueError):
    """Nothing is worked out; the sentences say why."""

    def __init__(self, *sentences: str) -> None:
        super().__init__("\n".join(sentences))
        self.sentences = sentences


@dataclass(frozen=True)
class Case:
    """What was observed of somebody, and the profile a professional gave, if any."""

    nr: str
    observed: dict[str, tuple[str, ...]]
    given: Profile | None = None


@dataclass(frozen=True)
class Row:
    """A line of the file that is not empty: where it begins and its cells."""

    line: int
    cells: list[str]


def read_cases(content: bytes) -> tuple[list[Case], list[str]]:
    """The cases, and remarks about what was left out. Raises Unreadable with a sentence for each mistake."""
    found = list(_rows(_text(content)))
    if not found:
        raise Unreadable(_("Dit bestand is leeg: zet op de eerste regel de namen van de kolommen."))
    head, *rows = found
    columns, remarks = _columns(head)
    if not rows:
        raise Unreadable(_("Onder de namen van de kolommen staat geen enkel geval."))
    if mistakes := [mistake for row in rows for mistake in _mistakes(row, columns)]:
        raise Unreadable(*_few(mistakes))
    cases = [_case(number, row, columns) for number, row in enumerate(rows, start=1)]
    at_odds = [str(row.line) for row, case in zip(rows, cases, strict=True) if _drop_none(case)]
    if at_odds:
        words = _("In kolom problems staat none naast iets anders en telt dan niet mee, op regel: %(lines)s.")
        remarks.append(words % {"lines": _short(", ".join(at_odds))})
    return cases, remarks


def _text(content: bytes) -> str:
    if b"\0" in content:
        raise Unreadable(_("Dit is geen CSV-bestand. Bewaar het in je rekenblad als CSV (UTF-8)."))
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise Unreadable(_("Dit bestand is geen UTF-8. Bewaar het in je rekenblad als CSV (UTF-8).")) from None


def _rows(text: str) -> Iterator[Row]:
    """Every line that is not empty; the delimiter is the one that makes the most known columns."""
    first = next((line for line in text.splitlines() if line.strip()), "")
    delimiter = max(DELIMITERS, key=lambda sign: sum(bool(name_of(cell, COLUMNS)) for cell in first.split(sign)))
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    while True:
        line = reader.line_num + 1
        try:
            cells = next(reader, None)
        except csv.Error:
            words = _("Regel %(line)d is niet te lezen als CSV: kijk of elk aanhalingsteken ook gesloten is.")
            raise Unreadable(words % {"line": line}) from None
        if cells is None:
            return
        if any(cell.strip() for cell in cells):
            yield Row(line, cells)


def _columns(head: Row) -> tuple[list[str | None], list[str]]:
    """By place the column it is, None when it is none of ours, and a remark for each of those."""
    columns = [name_of(cell, COLUMNS) for cell in head.cells]
    if not set(columns) & set(CODES):
        raise Unreadable(
            _("Op de eerste regel staat geen enkele observatie. Kolommen zijn: %(names)s.")
            % {"names": ", ".join(COLUMNS)}
        )
    if twice := {column for column in columns if column and columns.count(column) > 1}:
        raise Unreadable(_("Deze kolom staat er meer dan eens: %(names)s.") % {"names": ", ".join(sorted(twice))})
    skipped = [cell.strip() for cell, column in zip(head.cells, columns, strict=True) if cell.strip() and not column]
    words = _("Kolom %(name)s is onbekend en is overgeslagen.")
    return columns, _few([words % {"name": _short(name)} for name in skipped])


def _mistakes(row: Row, columns: list[str | None]) -> Iterator[str]:
    if any(cell.strip() for cell in row.cells[len(columns) :]):
        yield _(
            "Regel %(line)d heeft meer cellen dan er kolommen zijn. Zet een lijst of tekst met het scheidingsteken "
            "tussen aanhalingstekens."
        ) % {"line": row.line}
        return
    for column, cell in zip(columns, row.cells, strict=False):
        if column == GIVEN and cell.strip() and _profile(cell) is None:
            yield _wrong(row.line, column, cell, Profile.values)
        elif column in CODES:
            for text in _answers(column, cell):
                if code_of(column, text) is None:
                    yield _wrong(row.line, column, text, CODES[column])


def _wrong(line: int, column: str, text: str, choices: tuple[str, ...] | list[str]) -> str:
    return _('Regel %(line)d, kolom %(column)s: "%(text)s" is onbekend. Kies uit: %(choices)s.') % {
        "line": line,
        "column": column,
        "text": _short(text),
        "choices": ", ".join(choices),
    }


def _case(number: int, row: Row, columns: list[str | None]) -> Case:
    cells = {column: cell for column, cell in zip(columns, row.cells, strict=False) if column and cell.strip()}
    observed = {
        column: tuple(code_of(column, text) for text in _answers(column, cell))
        for column, cell in cells.items()
        if column in CODES
    }
    return Case(cells.get(NUMBER, str(number)).strip(), observed, _profile(cells.get(GIVEN, "")))


def _drop_none(case: Case) -> bool:
    """Whether somebody has "none" and problems as well; then only the problems count."""
    ticked = case.observed.get("problems", ())
    at_odds = NONE in ticked and bool(set(ticked) - {NONE, UNKNOWN})
    if at_odds:
        case.observed["problems"] = tuple(code for code in ticked if code != NONE)
    return at_odds


def _answers(column: str, cell: str) -> list[str]:
    """What stands in a cell: one answer, or those of a list."""
    texts = BETWEEN.split(cell) if column in LISTS else [cell]
    return [text.strip() for text in texts if text.strip()]


def _profile(cell: str) -> Profile | None:
    name = cell.strip().upper()
    return Profile(name) if name in Profile else None


def _few(sentences: list[str]) -> list[str]:
    """No more than somebody reads; the last one says how many there are besides."""
    if len(sentences) <= MOST:
        return sentences
    return [*sentences[:MOST], _("En nog %(number)d van zulke regels.") % {"number": len(sentences) - MOST}]


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}…"
