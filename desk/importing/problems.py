"""What the importer has to say about the input: findings with record, column and a sentence."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from django.utils.functional import Promise
from django.utils.translation import gettext as _

SHOWN = 10


class Weight(StrEnum):
    """Wrong stays out until it is mended; doubtful goes in and is looked at afterwards."""

    WRONG = "wrong"
    DOUBTFUL = "doubtful"


@dataclass(frozen=True)
class Finding:
    """One remark. `record` counts records with the heading as 1; `column` is the heading in that file."""

    file: str
    record: int
    column: str
    sentence: str | Promise
    weight: Weight = Weight.WRONG

    def as_data(self) -> dict[str, Any]:
        """For --json."""
        return {"record": self.record, "column": self.column, "sentence": str(self.sentence)}

    def as_line(self) -> str:
        """For the screen."""
        column = f" {self.column}:" if self.column else ""
        return _("  record %(record)d,%(column)s %(sentence)s") % {
            "record": self.record,
            "column": column,
            "sentence": self.sentence,
        }


@dataclass
class Report:
    """What became of one file. Records of empty fields are not counted as read."""

    file: str
    read: int = 0
    new: int = 0
    existing: int = 0
    doubtful: list[Finding] = field(default_factory=list)
    wrong: list[Finding] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)

    def add(self, finding: Finding) -> None:
        """Put a finding where its weight says."""
        (self.wrong if finding.weight is Weight.WRONG else self.doubtful).append(finding)

    def note_rewritten(self, records: list[int]) -> None:
        """Say which known records were written otherwise before: later edits stay, so nothing was taken over."""
        if records:
            some = ", ".join(map(str, records[:SHOWN])) + (" ..." if len(records) > SHOWN else "")
            sentence = _("Anders dan toen het werd ingevoerd, niet overgenomen: %(count)d (record %(some)s).")
            self.remarks.append(sentence % {"count": len(records), "some": some})

    def as_data(self) -> dict[str, Any]:
        """For --json: plain values only."""
        return {
            "file": self.file,
            "read": self.read,
            "new": self.new,
            "existing": self.existing,
            "doubtful": [finding.as_data() for finding in self.doubtful],
            "wrong": [finding.as_data() for finding in self.wrong],
            "remarks": [str(remark) for remark in self.remarks],
        }

    def as_lines(self) -> list[str]:
        """For the screen: one line of counts, then every finding, wrong first."""
        wrong, doubtful = (len({one.record for one in found}) for found in (self.wrong, self.doubtful))
        counts = [
            _("%(count)d gelezen") % {"count": self.read},
            _("%(count)d nieuw") % {"count": self.new},
            _("%(count)d al aanwezig") % {"count": self.existing},
            _("%(count)d twijfelachtig") % {"count": doubtful},
            _("%(count)d fout") % {"count": wrong},
        ]
        lines = [f"{self.file}: {', '.join(counts)}", *(f"  {remark}" for remark in self.remarks)]
        if self.wrong:
            lines += [_(" Fout, niet ingevoerd:"), *(one.as_line() for one in self.wrong)]
        if self.doubtful:
            lines += [_(" Twijfelachtig, wel ingevoerd:"), *(one.as_line() for one in self.doubtful)]
        return lines
