"""One file: judges its records, leaves out what is known or wrong, and has the rest written in batches."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from itertools import islice
from typing import ClassVar

from audit.records import Record
from desk.importing.fields import Table
from desk.importing.judging import Judge, Judged
from desk.importing.mapping import Columns
from desk.importing.problems import Finding, Report, Weight
from desk.importing.reading import RawRecord, Sheet
from desk.importing.staff import Staff
from desk.models import ImportedRecord
from desk.services import remember

BATCH = 2000
STEP = 10_000
Refused = dict[Table, dict[str, int]]
Progress = Callable[[Table, int], None]


class Intake(ABC):
    """What is particular about one table. `refused` has, by table, the numbers that stayed out in this run."""

    table: ClassVar[Table]

    def __init__(self, columns: Columns, *, staff: Staff, refused: Refused, today: date) -> None:
        self.columns, self.staff, self.refused, self.today = columns, staff, refused, today
        self.judge = Judge(columns, today=today)

    @abstractmethod
    def key(self, judged: Judged) -> str:
        """What the record is known by; nothing when it cannot be told or another record of the file has it."""

    @abstractmethod
    def write(self, judged: list[Judged]) -> list[Record]:
        """Have these records stored and say what each became, in their order; doubts are added to them."""

    def fingerprint(self, judged: Judged) -> str:
        """Tells whether a record that is known by its key was written otherwise before."""
        return judged.record.fingerprint

    def meet(self, rewritten: Mapping[str, ImportedRecord]) -> None:  # noqa: B027 - most tables have no need
        """Look up, once per batch, what is behind known keys whose record was written otherwise."""

    def is_other(self, judged: Judged, before: ImportedRecord) -> bool:
        """Whether a known key is used for somebody else here; adds the finding."""
        return False

    def check(self, judged: Judged) -> None:  # noqa: B027 - most tables have no need
        """What the database and the other files say about a record that is not known yet; adds findings."""

    def finish(self) -> Iterable[Finding]:
        """After the last batch: what remains to be written, and doubts about records that went in."""
        return ()


def take_in(sheet: Sheet, intake: Intake, report: Report, progress: Progress) -> list[tuple[RawRecord, str]]:
    """Fill the report and return the records that stay out, each with its reason; the caller holds the transaction."""
    wrong: list[tuple[RawRecord, str]] = []
    rewritten: list[int] = []
    for batch in _batches(sheet):
        judged = [intake.judge.judge(record) for record in batch]
        fresh = _fresh(judged, intake, report, wrong, rewritten)
        targets = intake.write([one for _key, one in fresh])
        taken = [(key, intake.fingerprint(one), target) for (key, one), target in zip(fresh, targets, strict=True)]
        remember(table=intake.table, taken=taken)
        for _key, one in fresh:
            report.doubtful += [finding for finding in one.findings if finding.weight is Weight.DOUBTFUL]
        report.new += len(fresh)
        if report.read // STEP < (report.read + len(batch)) // STEP:
            progress(intake.table, (report.read + len(batch)) // STEP * STEP)
        report.read += len(batch)
    report.doubtful += intake.finish()
    report.doubtful.sort(key=lambda finding: finding.record)
    report.note_rewritten(rewritten)
    return wrong


def _fresh(
    judged: list[Judged],
    intake: Intake,
    report: Report,
    wrong: list[tuple[RawRecord, str]],
    rewritten: list[int],
) -> list[tuple[str, Judged]]:
    """The records of a batch that go in, with their keys; the others are counted or put with the wrong ones."""
    keyed = [(intake.key(one), one) for one in judged]
    known = ImportedRecord.objects.known(intake.table, (key for key, _one in keyed if key))
    changed = {
        key: known[key] for key, one in keyed if key in known and known[key].fingerprint != intake.fingerprint(one)
    }
    intake.meet(changed)
    fresh = []
    for key, one in keyed:
        if key in known and not (key in changed and intake.is_other(one, known[key])):
            report.existing += 1
            rewritten += [one.record.number] if key in changed else []
            continue
        intake.check(one)
        if one.is_wrong:
            wrong.append((one.record, one.reason))
            report.wrong += [finding for finding in one.findings if finding.weight is Weight.WRONG]
            _note_refused(one, intake, known)
        else:
            fresh.append((key, one))
    return fresh


def _note_refused(judged: Judged, intake: Intake, known: Mapping[str, ImportedRecord]) -> None:
    number = judged.values.get("number")
    if number and number not in known:
        intake.refused.setdefault(intake.table, {}).setdefault(number, judged.record.number)


def _batches(sheet: Sheet) -> Iterator[list[RawRecord]]:
    records = iter(sheet)
    while batch := list(islice(records, BATCH)):
        yield batch
