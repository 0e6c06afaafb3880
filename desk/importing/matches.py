"""koppelingen.csv: who was linked to whom, as it was."""

from collections import Counter
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext as _

from cases.choices import ConsentScope
from cases.models import Consent
from desk.importing.fields import Table
from desk.importing.gates import Side, gate_doubts
from desk.importing.intake import Intake
from desk.importing.judging import Judged
from desk.importing.problems import Weight
from desk.importing.visits import Period, periods_by_number
from desk.models import ImportedRecord
from matching.choices import MEETING_STATES, EndReason, MatchState
from matching.models import Match, Volunteer
from matching.services import import_matches
from method import thresholds
from method.thresholds import Threshold

Pair = tuple[int, int]


@dataclass(frozen=True)
class Helper:
    """A volunteer, as far as a match needs it."""

    pk: int
    state: str
    conduct_seen_on: date | None
    max_matches: int


class MatchIntake(Intake):
    """Matches. Known again by both numbers and the first day; a later end is not an other match."""

    table = Table.MATCHES

    def __init__(self, *args: Any, **facts: Any) -> None:
        super().__init__(*args, **facts)
        self.years = thresholds.value(Threshold.VOG_YEARS)
        self.periods = periods_by_number()
        self.helpers = helpers_by_number()
        consents = Consent.objects.in_force(ConsentScope.VOLUNTEER, timezone.localdate())
        self.consenting = set(consents.values_list("client_id", flat=True))
        running = list(Match.objects.filter(ended_on=None).values_list("volunteer_id", "client_id", "state"))
        self.linked: dict[Pair, int | None] = {(volunteer, client): None for volunteer, client, _state in running}
        self.load = Counter(volunteer for volunteer, _client, state in running if state in MEETING_STATES)
        self.first_seen: dict[str, int] = {}

    def key(self, judged: Judged) -> str:
        """Both numbers and the first day, for the first record that has them."""
        values = judged.values
        parts = [values.get("client_number"), values.get("volunteer_number"), values.get("started_on")]
        key = "/".join(map(str, parts)) if all(parts) else ""
        is_first = self.first_seen.setdefault(key, judged.record.number) == judged.record.number
        return key if is_first else ""

    def check(self, judged: Judged) -> None:
        """Both must be there, and they cannot be linked twice at the same time."""
        clients, volunteers = self.refused.get(Table.CLIENTS, {}), self.refused.get(Table.VOLUNTEERS, {})
        self.judge.must_exist(judged, "client_number", known=self.periods, refused=clients)
        self.judge.must_exist(judged, "volunteer_number", known=self.helpers, refused=volunteers)
        if judged.is_wrong:
            return
        values = judged.values
        start = f"{values['client_number']}/{values['volunteer_number']}/{values['started_on']}"
        first = self.first_seen[start]
        if first != judged.record.number:
            sentence = _("Deze koppeling staat al bij record %(first)d.") % {"first": first}
            self.judge.add(judged, ("client_number",), sentence)
        elif not self._has_ended(values):
            self._link(judged)

    def write(self, judged: list[Judged]) -> list[Match]:
        """Compose and store, each with what the gates would have said."""
        matches = [self._match(one) for one in judged]
        import_matches(matches=matches, by=None)
        return matches

    def _link(self, judged: Judged) -> None:
        """Two people are linked once at a time: the database holds no second running match of the same two."""
        helper, period = self._both(judged.values)
        pair = (helper.pk, period.client)
        if pair not in self.linked:
            self.linked[pair] = judged.record.number
            return
        first = self.linked[pair]
        sentence = _("Deze twee zijn al gekoppeld, zonder einddatum, in het systeem.")
        if first:
            sentence = _("Deze twee zijn al gekoppeld bij record %(first)d, zonder einddatum.") % {"first": first}
        self.judge.add(judged, ("ended_on", "volunteer_number"), sentence)

    def _match(self, judged: Judged) -> Match:
        values = judged.values
        helper, period = self._both(values)
        match = Match(
            volunteer_id=helper.pk,
            client_id=period.client,
            started_on=values["started_on"],
            rhythm_days=values.get("rhythm_days"),
            state=self._state(judged),
        )
        if match.state == MatchState.ENDED:
            match.ended_on, match.end_reason = values["ended_on"], values.get("end_reason") or EndReason.UNKNOWN
        self._doubt(judged, match, helper, period)
        return match

    def _state(self, judged: Judged) -> str:
        """Running or ended; what lies ahead is told apart."""
        values = judged.values
        if self._has_ended(values):
            return MatchState.ENDED
        if values["started_on"] > self.today:
            sentence = _("De begindatum ligt in de toekomst: vastgelegd als voorgesteld.")
            self.judge.add(judged, ("started_on",), sentence, Weight.DOUBTFUL)
            return MatchState.PROPOSED
        if values.get("ended_on"):
            sentence = _("De einddatum ligt in de toekomst: vastgelegd als 'wordt afgerond'.")
            self.judge.add(judged, ("ended_on",), sentence, Weight.DOUBTFUL)
            return MatchState.ENDING
        return MatchState.RUNNING

    def _doubt(self, judged: Judged, match: Match, helper: Helper, period: Period) -> None:
        is_running = match.state in MEETING_STATES
        self.load[helper.pk] += is_running
        side = Side(helper.state, helper.conduct_seen_on, period.client in self.consenting, period.closed_on)
        is_over = is_running and self.load[helper.pk] > helper.max_matches
        for field, sentence in gate_doubts(
            side, started_on=match.started_on, is_running=is_running, is_over_maximum=is_over, years=self.years
        ):
            self.judge.add(judged, (field,), sentence, Weight.DOUBTFUL)

    def _both(self, values: dict[str, Any]) -> tuple[Helper, Period]:
        return self.helpers[values["volunteer_number"]], self.periods[values["client_number"]][-1]

    def _has_ended(self, values: dict[str, Any]) -> bool:
        return bool(values.get("ended_on")) and values["ended_on"] <= self.today


def helpers_by_number() -> dict[str, Helper]:
    """Imported volunteers by their number."""
    numbers = dict(ImportedRecord.objects.of(Table.VOLUNTEERS).values_list("target_reference", "key"))
    rows = Volunteer.objects.filter(reference__in=ImportedRecord.objects.references(Table.VOLUNTEERS))
    fields = ("reference", "pk", "state", "conduct_seen_on", "max_matches")
    return {numbers[reference]: Helper(*facts) for reference, *facts in rows.values_list(*fields)}
