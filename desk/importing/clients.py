"""clienten.csv: persons, clients, the melding behind them, their trajectory, typing and answer."""

from datetime import date, datetime, time
from typing import Any

from django.db.models import QuerySet
from django.utils.timezone import make_aware
from django.utils.translation import gettext as _

from accounts.models import User
from cases.choices import ClosingReason, ConsentAnswer, ConsentScope, TrajectoryStatus
from cases.models import Assessment, Client, ConcernIntake, Consent, Monitoring, Trajectory
from cases.services.imports import PastClient, import_clients
from desk.importing.fields import Table
from desk.importing.judging import Judged
from desk.importing.numbered import NumberedIntake
from signals.choices.concerns import ConcernOutcome, ConcernStatus, Feedback
from signals.choices.sources import StockSource
from signals.models import Concern
from typology.choices import Profile
from typology.rules import dimensions_of

STATUS = {
    "active": TrajectoryStatus.ACTIVE,
    "waiting": TrajectoryStatus.WAITING,
    "in_view": TrajectoryStatus.IN_VIEW,
    "closed": TrajectoryStatus.CLOSED,
}
INSUFFICIENT = "INSUFFICIENT"


class ClientIntake(NumberedIntake):
    """Clients, as they were registered."""

    table = Table.CLIENTS

    def stored(self) -> QuerySet:
        """Clients; of a couple the first person is the one that was registered."""
        return Client.objects.all()

    def write(self, judged: list[Judged]) -> list[Client]:
        """Compose and store; remembers who arrived."""
        pasts = [self._past(one) for one in judged]
        for one in judged:
            self.arrive(one)
        return import_clients(pasts=pasts, by=None)

    def _past(self, judged: Judged) -> PastClient:
        values = judged.values
        district = self.staff.district(values.get("area") or "")
        person = self.person(values, birth_date=values.get("birth_date"), district=district)
        client = Client(person=person, team=district.team if district else self.staff.team)
        lead = self.staff.worker(values.get("worker") or "")
        since = values.get("started_on") or values.get("ended_on") or self.today
        return PastClient(
            client=client,
            trajectory=_trajectory(client, lead, since, values),
            intake=self._intake(client, lead, since, judged),
            monitoring=Monitoring(client=client, user=lead, since_on=since) if _status(values) == "in_view" else None,
            assessment=_assessment(client, lead, since, values.get("profile") or ""),
            consent=_consent(client, since, values),
        )

    def _intake(self, client: Client, lead: User | None, since: date, judged: Judged) -> ConcernIntake | None:
        """The melding, only where a source or a reason was written."""
        reason = judged.values.get("reason") or ""
        words = self.columns.text(judged.record, "source")
        if not (reason or words):
            return None
        received = make_aware(datetime.combine(since, time.min))
        concern = Concern(
            about=_("Melding uit eerdere registratie"),
            seen=reason or _("Geen reden vastgelegd."),
            source_id=judged.values.get("source") or StockSource.OTHER,
            source_words="; ".join(filter(None, (words, reason)))[:200],
            district=client.person.district,
            team=client.team,
            owner=lead,
            status=ConcernStatus.CLOSED,
            outcome=ConcernOutcome.TRAJECTORY,
            received_at=received,
            closed_at=received,
            feedback=Feedback.UNKNOWN,
            feedback_on=since,
        )
        return ConcernIntake(concern=concern, client=client)


def _status(values: dict[str, Any]) -> str:
    return values.get("status") or ("closed" if values.get("ended_on") else "active")


def _trajectory(client: Client, lead: User | None, since: date, values: dict[str, Any]) -> Trajectory:
    trajectory = Trajectory(client=client, team=client.team, lead=lead, opened_on=since)
    trajectory.status = STATUS[_status(values)]
    if trajectory.status == TrajectoryStatus.CLOSED:
        trajectory.closed_on = values.get("ended_on") or since
        trajectory.closing_reason = values.get("closing_reason") or ClosingReason.UNKNOWN
    return trajectory


def _assessment(client: Client, lead: User | None, since: date, profile: str) -> Assessment | None:
    """A registered profile is a row and a column; 'te weinig informatie' is neither, and also an outcome."""
    if not profile:
        return None
    row, column = ("", "") if profile == INSUFFICIENT else dimensions_of(Profile(profile))
    return Assessment(person=client.person, persistence=row, orientation=column, assessed_on=since, assessed_by=lead)


def _consent(client: Client, since: date, values: dict[str, Any]) -> Consent | None:
    given, how = values.get("volunteer_consent") or (None, "")
    if given is None:
        return None
    return Consent(
        client=client,
        scope=ConsentScope.VOLUNTEER,
        answer=ConsentAnswer.GIVEN if given else ConsentAnswer.REFUSED,
        how=(how or _("uit eerdere registratie"))[:120],
        answered_on=since,
    )
