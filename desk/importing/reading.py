"""Reads a CSV file as organisations export them: any usual encoding and delimiter, never crashing on content."""

import codecs
import csv
import hashlib
import io
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field

from django.utils.translation import gettext as _

from desk.importing.problems import Finding, Weight

DELIMITERS = ";\t,|"
ERROR_COLUMNS = ("record", "reden")
LONGEST_FIELD = 100_000
MOST_LINES = 500
UNLIMITED = 2**31 - 1
CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
LOST = "\ufffd"


class UnreadableFile(ValueError):
    """The file as a whole cannot be read; the sentence says why."""


@dataclass(frozen=True)
class RawRecord:
    """One record as it stands in the file; `number` counts records, the heading is 1."""

    number: int
    values: dict[str, str]
    findings: tuple[Finding, ...] = ()

    def text(self, heading: str | None) -> str:
        """What stands under a heading, without the space around it; nothing when there is no such column."""
        return self.values.get(heading, "").strip() if heading else ""

    @property
    def fingerprint(self) -> str:
        """The same for the same values, whatever the encoding, delimiter or place in the file."""
        values = "\x1f".join(value.strip() for heading, value in self.values.items() if heading not in ERROR_COLUMNS)
        return hashlib.sha256(values.encode()).hexdigest()


@dataclass(frozen=True)
class Sheet:
    """One file: its headings, and its records one by one (iterate as often as you like)."""

    file: str
    headings: tuple[str, ...]
    delimiter: str
    encoding: str
    _text: str = field(repr=False)

    def __iter__(self) -> Iterator[RawRecord]:
        """Every record that is not empty."""
        reader = _reader(self._text, self.delimiter)
        before = next(reader) and reader.line_num
        for number, row in enumerate(reader, start=2):
            lines, before = reader.line_num - before, reader.line_num
            if any(value.strip() for value in row):
                yield self._record(number, row, lines)

    @property
    def own_headings(self) -> tuple[str, ...]:
        """The headings without the two columns that an error file adds at the end."""
        return self.headings[:-2] if self.headings[-2:] == ERROR_COLUMNS else self.headings

    def _record(self, number: int, row: list[str], lines: int) -> RawRecord:
        values = [CONTROLS.sub("", unicodedata.normalize("NFC", value)) for value in row]
        padded = values + [""] * (len(self.headings) - len(values))
        findings = tuple(
            Finding(self.file, number, "", sentence, weight) for sentence, weight in self._misshapen(values, lines)
        )
        return RawRecord(number, dict(zip(self.headings, padded, strict=False)), findings)

    def _misshapen(self, values: list[str], lines: int) -> Iterator[tuple[str, Weight]]:
        count, expected = len(values), len(self.headings)
        if lines > MOST_LINES:
            yield (
                _("Dit record beslaat %(lines)d regels: waarschijnlijk is een aanhalingsteken niet gesloten.")
                % {"lines": lines},
                Weight.WRONG,
            )
        elif any(len(value) > LONGEST_FIELD for value in values):
            yield _("Een veld van dit record is langer dan 100.000 tekens."), Weight.WRONG
        if any(value.strip() for value in values[expected:]):
            yield (
                _(
                    "Dit record heeft meer velden dan er kolommen zijn: zet tekst met een scheidingsteken tussen "
                    "aanhalingstekens."
                ),
                Weight.WRONG,
            )
        elif count < expected:
            yield (
                _("Dit record heeft %(count)d velden in plaats van %(expected)d; de rest is als leeg gelezen.")
                % {"count": count, "expected": expected},
                Weight.DOUBTFUL,
            )


def read_sheet(data: bytes, file: str) -> Sheet:
    """Find encoding, delimiter and headings. Raises UnreadableFile when there is no heading."""
    text, encoding = decode(data)
    delimiter = _delimiter(text)
    row = next(_reader(text, delimiter), [])
    headings = [" ".join(CONTROLS.sub("", unicodedata.normalize("NFC", heading)).split()) for heading in row]
    while headings and not headings[-1]:
        headings.pop()
    if not headings:
        raise UnreadableFile(
            _("%(file)s: op de eerste regel horen de namen van de kolommen te staan.") % {"file": file}
        )
    return Sheet(file, _distinct(headings), delimiter, encoding, text)


def decode(data: bytes) -> tuple[str, str]:
    """The text and its encoding: UTF-8 or UTF-16 when it says so or fits, else cp1252.

    UTF-8 with a few broken bytes stays UTF-8; a lost character becomes U+FFFD.
    """
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data.decode("utf-16", errors="replace"), "utf-16"
    text = data.decode("utf-8-sig", errors="replace")
    lost = text.count(LOST)
    beyond_ascii = len(text) - len(text.encode("ascii", errors="ignore")) if lost else 0
    if not lost or data.startswith(codecs.BOM_UTF8) or beyond_ascii > 2 * lost:
        return text, "utf-8"
    return data.decode("cp1252", errors="replace"), "cp1252"


def error_file(sheet: Sheet, wrong: list[tuple[RawRecord, str]]) -> bytes:
    """The refused records with number and reason behind them, in a form that is read like the original.

    A record out of an earlier error file keeps the number it had in the original.
    """
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow([*sheet.own_headings, *ERROR_COLUMNS])
    for record, reason in wrong:
        number = record.values.get(ERROR_COLUMNS[0]) if sheet.own_headings != sheet.headings else ""
        words = (record.values[heading] for heading in sheet.own_headings)
        writer.writerow([*words, number or record.number, reason])
    return codecs.BOM_UTF8 + out.getvalue().encode()


def _reader(text: str, delimiter: str) -> "Iterator[list[str]]":
    csv.field_size_limit(UNLIMITED)
    return csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)


def _delimiter(text: str) -> str:
    """The delimiter that the first line uses most, outside quotes; a semicolon when it has one column."""
    first = re.sub(r'"[^"]*"', "", text[:LONGEST_FIELD].partition("\n")[0])
    return max(DELIMITERS, key=first.count)


def _distinct(headings: list[str]) -> tuple[str, ...]:
    """Empty and repeated headings get a name of their own, so that no column hides another."""
    names: list[str] = []
    for place, heading in enumerate(headings, start=1):
        name = heading or _("kolom %(place)d") % {"place": place}
        names.append(name if name not in names else f"{name} ({place})")
    return tuple(names)
