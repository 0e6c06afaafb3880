"""contacten.csv: contacts and attempts, on the trajectory they fell in."""

from collections import Counter
from collections.abc import Iterable
from datetime import date
from typing import Any, NamedTuple

from cases.choices import VisitOutcome
from cases.models import Trajectory, Visit
from cases.services.imports import import_visits, note_last_contacts
from desk.importing.fields import Table
from desk.importing.intake import Intake
from desk.importing.judging import Judged
from desk.importing.problems import Finding
from desk.models import ImportedRecord


class Period(NamedTuple):
    """A trajectory, as far as a contact needs it."""

    pk: int
    client: int
    opened_on: date
    closed_on: date | None


class VisitIntake(Intake):
    """Contacts. They have no number: known again by the words of the record, two equal ones by their order."""

    table = Table.VISITS

    def __init__(self, *args: Any, **facts: Any) -> None:
        super().__init__(*args, **facts)
        self.seen: Counter[bytes] = Counter()
        self.latest: dict[int, date] = {}
        self.periods = periods_by_number()

    def key(self, judged: Judged) -> str:
        """The fingerprint, with its place among equal ones in this file."""
        fingerprint = judged.record.fingerprint
        short = bytes.fromhex(fingerprint)
        self.seen[short] += 1
        return fingerprint if self.seen[short] == 1 else f"{fingerprint}-{self.seen[short]}"

    def fingerprint(self, judged: Judged) -> str:
        """The key says it all."""
        return ""

    def check(self, judged: Judged) -> None:
        """The client must be there."""
        self.judge.must_exist(judged, "client_number", known=self.periods, refused=self.refused.get(Table.CLIENTS, {}))

    def write(self, judged: list[Judged]) -> list[Visit]:
        """Compose and store; remembers the last talk of every trajectory."""
        visits = [self._visit(one.values) for one in judged]
        for visit in visits:
            if visit.outcome == VisitOutcome.HELD:
                before = self.latest.get(visit.trajectory_id, date.min)
                self.latest[visit.trajectory_id] = max(visit.visited_on, before)
        import_visits(visits=visits, by=None)
        return visits

    def finish(self) -> Iterable[Finding]:
        """Trajectories learn of their last talk."""
        note_last_contacts(latest=self.latest)
        return ()

    def _visit(self, values: dict[str, Any]) -> Visit:
        period = covering(self.periods[values["client_number"]], values["day"])
        kind, outcome = values["kind"]
        return Visit(
            client_id=period.client,
            trajectory_id=period.pk,
            kind=kind,
            outcome=outcome,
            visited_on=values["day"],
            minutes=values.get("minutes"),
            worker=self.staff.worker(values.get("worker") or ""),
            story=values.get("story") or "",
        )


def periods_by_number() -> dict[str, list[Period]]:
    """The trajectories of imported clients by their number, oldest first; a client that is gone has none."""
    numbers = dict(ImportedRecord.objects.of(Table.CLIENTS).values_list("target_reference", "key"))
    rows = Trajectory.objects.filter(client__reference__in=ImportedRecord.objects.references(Table.CLIENTS))
    found: dict[str, list[Period]] = {}
    fields = ("client__reference", "pk", "client_id", "opened_on", "closed_on")
    for reference, *period in rows.order_by("opened_on", "pk").values_list(*fields):
        found.setdefault(numbers[reference], []).append(Period(*period))
    return found


def covering(periods: list[Period], day: date) -> Period:
    """The trajectory that ran on a day, else the latest."""
    running = (one for one in periods if one.opened_on <= day and (not one.closed_on or day <= one.closed_on))
    return next(running, periods[-1])
