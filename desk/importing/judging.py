"""Judges records on their own and against the records before them; what the database knows comes later."""

from collections.abc import Callable, Container, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.utils.translation import gettext as _

from desk.importing.fields import FIELDS, Table
from desk.importing.mapping import Columns
from desk.importing.problems import Finding, Weight
from desk.importing.reading import RawRecord
from desk.importing.values import About
from people.notation import split_name

Remark = tuple[tuple[str, ...], str, Weight]


@dataclass
class Judged:
    """A record with the values of its fields (missing ones where they were wrong) and all that was found."""

    record: RawRecord
    values: dict[str, Any] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)

    @property
    def is_wrong(self) -> bool:
        return any(finding.weight is Weight.WRONG for finding in self.findings)

    @property
    def reason(self) -> str:
        """Why it stays out, for the error file."""
        return " ".join(
            f"{finding.column}: {finding.sentence}" if finding.column else str(finding.sentence)
            for finding in self.findings
            if finding.weight is Weight.WRONG
        )


class Judge:
    """Judges the records of one file in their order."""

    def __init__(self, columns: Columns, *, today: date) -> None:
        self.columns = columns
        self.about = About(today, columns.words)
        self.first_seen: dict[str, int] = {}

    def judge(self, record: RawRecord) -> Judged:
        """Every field read, then what the fields say together."""
        judged = Judged(record, findings=list(record.findings))
        for one in FIELDS[self.columns.table]:
            text = self.columns.text(record, one.name)
            if one.needed and not text:
                self.add(judged, (one.name,), _("Dit veld is leeg, maar moet gevuld zijn."))
                continue
            try:
                reading = one.reader(text, self.about)
            except ValueError as refusal:
                self.add(judged, (one.name,), str(refusal))
                continue
            judged.values[one.name] = reading.value
            if reading.doubt:
                self.add(judged, (one.name,), str(reading.doubt), Weight.DOUBTFUL)
        if self.columns.table in (Table.CLIENTS, Table.VOLUNTEERS):
            self._settle_name(judged)
            self._number_once(judged)
        for fields, sentence, weight in TOGETHER[self.columns.table](judged.values):
            self.add(judged, fields, sentence, weight)
        return judged

    def add(self, judged: Judged, fields: tuple[str, ...], sentence: str, weight: Weight = Weight.WRONG) -> None:
        """One more finding, at the column of the first of these fields that the file has."""
        column = self.columns.heading(*fields)
        judged.findings.append(Finding(self.columns.file, judged.record.number, column, sentence, weight))

    def must_exist(self, judged: Judged, name: str, *, known: Container[str], refused: Mapping[str, int]) -> None:
        """Refuse a record that hangs on a number nobody has; `refused` tells which record had it in vain."""
        number = judged.values.get(name)
        if number is None or number in known:
            return
        if number in refused:
            sentence = _("Dit nummer hoort bij record %(record)d, dat zelf niet is ingevoerd.") % {
                "record": refused[number]
            }
        else:
            sentence = _("Dit nummer bestaat niet.")
        self.add(judged, (name,), sentence)

    def _settle_name(self, judged: Judged) -> None:
        """A whole name is split when its parts are not there; somebody without any name stays out."""
        values = judged.values
        whole = values.pop("name", "")
        if whole and not values.get("last_name"):
            first, prefix, last = split_name(whole)
            values["first_name"] = values.get("first_name") or first
            values["prefix"] = values.get("prefix") or prefix
            values["last_name"] = last
            if (len(first) > 80) or len(prefix) > 20 or len(last) > 120:
                self.add(judged, ("name",), _("Deze naam is te lang."))
        names = ("last_name", "first_name", "name")
        columns = {self.columns.heading(name) for name in names} - {""}
        unread = any(finding.column in columns for finding in judged.findings)
        if not values.get("last_name") and not values.get("first_name") and not unread:
            self.add(judged, ("last_name", "name", "first_name"), _("Er staat geen naam."))

    def _number_once(self, judged: Judged) -> None:
        """The first record with a number has it, also when that record is wrong for another reason."""
        number = judged.values.get("number")
        if number is None:
            return
        first = self.first_seen.setdefault(number, judged.record.number)
        if first != judged.record.number:
            sentence = _("Dit nummer staat al bij record %(first)d.") % {"first": first}
            self.add(judged, ("number",), sentence)


def _client(values: dict[str, Any]) -> Iterator[Remark]:
    yield from _in_order(values)
    if "started_on" in values and not values["started_on"]:
        yield ("started_on",), _("Er staat geen begindatum: genomen is de einddatum, anders vandaag."), Weight.DOUBTFUL
    status, ended = values.get("status"), values.get("ended_on")
    if status == "closed" and "ended_on" in values and not ended:
        yield ("ended_on",), _("Afgesloten zonder einddatum: genomen is de begindatum."), Weight.DOUBTFUL
    if status and status != "closed" and ended:
        yield (
            ("status", "ended_on"),
            _("Er staat een einddatum, maar volgens de status is het niet afgesloten: de status is gevolgd."),
            Weight.DOUBTFUL,
        )
    if status == "":
        yield (
            ("status", "ended_on"),
            _("Er staat geen status: lopend, of afgesloten als er een einddatum is."),
            Weight.DOUBTFUL,
        )


def _volunteer(values: dict[str, Any]) -> Iterator[Remark]:
    if values.get("state") == "":
        yield ("state",), _("Er staat geen status: genomen is aangemeld."), Weight.DOUBTFUL
    if values.get("state") == "available" and values.get("certificate_seen_on", ...) is None:
        yield ("certificate_seen_on", "state"), _("Is actief zonder datum van de VOG."), Weight.DOUBTFUL


def _visit(values: dict[str, Any]) -> Iterator[Remark]:
    yield from ()


def _in_order(values: dict[str, Any]) -> Iterator[Remark]:
    start, end = values.get("started_on"), values.get("ended_on")
    if start and end and end < start:
        yield ("ended_on",), _("Het einde ligt voor het begin."), Weight.WRONG


TOGETHER: dict[Table, Callable[[dict[str, Any]], Iterator[Remark]]] = {
    Table.CLIENTS: _client,
    Table.VISITS: _visit,
    Table.VOLUNTEERS: _volunteer,
    Table.MATCHES: _in_order,
}
