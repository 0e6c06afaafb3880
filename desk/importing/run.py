"""A whole run over a folder: each file in a transaction of its own, or all of it undone when it is a proof."""

from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.db import DatabaseError, transaction
from django.utils.translation import gettext as _

from desk.importing.clients import ClientIntake
from desk.importing.fields import Table
from desk.importing.folder import Folder
from desk.importing.intake import Intake, Progress, Refused, take_in
from desk.importing.mapping import Columns, MappingError, columns_of
from desk.importing.matches import MatchIntake
from desk.importing.problems import Report
from desk.importing.reading import RawRecord, Sheet, UnreadableFile, read_sheet
from desk.importing.staff import Staff
from desk.importing.visits import VisitIntake
from desk.importing.volunteers import VolunteerIntake

INTAKES: tuple[type[Intake], ...] = (VolunteerIntake, ClientIntake, VisitIntake, MatchIntake)
SHOWN: tuple[tuple[str, Callable[[], str]], ...] = (
    ("accounts", lambda: _("Nieuwe namen van medewerkers, als account dat niet kan inloggen")),
    ("teams", lambda: _("Nieuwe teams")),
    ("districts", lambda: _("Nieuwe wijken")),
)


@dataclass
class Outcome:
    """What a run did, or would do; `is_complete` is false when the database refused a file."""

    proof: bool
    files: dict[Table, Report] = field(default_factory=dict)
    accounts: list[str] = field(default_factory=list)
    teams: list[str] = field(default_factory=list)
    districts: list[str] = field(default_factory=list)
    is_complete: bool = True

    def as_data(self) -> dict[str, Any]:
        """For --json."""
        files = {str(table): report.as_data() for table, report in self.files.items()}
        added = {name: getattr(self, name) for name, _title in SHOWN}
        return {"proef": self.proof, "files": files, **added, "is_complete": self.is_complete}

    def as_lines(self) -> list[str]:
        """For the screen."""
        lines = [_("Proef: er is niets opgeslagen.")] if self.proof else []
        for report in self.files.values():
            lines += report.as_lines()
        return lines + [f"{title()}: {', '.join(names)}" for name, title in SHOWN if (names := getattr(self, name))]


@dataclass
class Run:
    """One run; `team` is the name of the team for whatever has no known wijk."""

    folder: Folder
    today: date
    progress: Progress
    proof: bool = False
    team: str = ""
    outcome: Outcome = field(init=False)
    refused: Refused = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.outcome = Outcome(self.proof)

    def go(self) -> Outcome:
        """All files in their order; a proof does the same and takes it back."""
        with transaction.atomic() if self.proof else nullcontext():
            for intake in INTAKES:
                self.outcome.files[intake.table] = self._file(intake)
            if self.proof:
                transaction.set_rollback(True)
        return self.outcome

    def _file(self, kind: type[Intake]) -> Report:
        report = Report(self.folder.name_of(kind.table))
        file = self.folder.files.get(kind.table)
        if not file:
            report.remarks.append(_("Dit bestand is er niet en is overgeslagen."))
            return report
        try:
            sheet = read_sheet(file.read_bytes(), file.name)
            columns = columns_of(sheet, kind.table, self.folder.custom)
        except MappingError as mistakes:
            report.remarks += mistakes.sentences
        except UnreadableFile as refusal:
            report.remarks.append(str(refusal))
        except OSError:
            report.remarks.append(_("Dit bestand is niet te lezen."))
        else:
            return self._write(kind, sheet, columns, report)
        return report

    def _write(self, kind: type[Intake], sheet: Sheet, columns: Columns, report: Report) -> Report:
        """One transaction: the whole file or nothing of it."""
        if columns.unread:
            report.remarks.append(_("Niet gelezen kolommen: %(names)s.") % {"names": ", ".join(columns.unread)})
        staff = Staff(self.team)
        try:
            with transaction.atomic():
                intake = kind(columns, staff=staff, refused=self.refused, today=self.today)
                wrong = take_in(sheet, intake, report, self.progress)
        except DatabaseError as refusal:
            self.outcome.is_complete = False
            sentence = _("De database weigerde dit bestand (%(kind)s): er is niets van opgeslagen.")
            return Report(report.file, remarks=[sentence % {"kind": type(refusal).__name__}])
        for name, _title in SHOWN:
            getattr(self.outcome, name).extend(getattr(staff, name))
        if not self.proof:
            report.remarks += self._write_errors(kind.table, sheet, wrong)
        return report

    def _write_errors(self, table: Table, sheet: Sheet, wrong: list[tuple[RawRecord, str]]) -> list[str]:
        try:
            return self.folder.write_errors(table, sheet, wrong)
        except OSError:
            return [_("De foute records zijn niet weggeschreven: in deze map kan niet worden geschreven.")]
