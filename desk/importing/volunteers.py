"""vrijwilligers.csv: persons who help, with what they bring."""

from collections.abc import Iterable
from datetime import date

from django.db.models import QuerySet
from django.utils.translation import gettext as _

from desk.importing.fields import Table
from desk.importing.judging import Judged
from desk.importing.numbered import NumberedIntake
from desk.importing.words import DAYS, PARTS
from matching.choices import VolunteerState
from matching.models import Volunteer
from matching.services import import_volunteers
from people.choices import BirthPrecision
from people.models import Language, Person
from people.services import known_language


class VolunteerIntake(NumberedIntake):
    """Volunteers, all in the team of the import: their file names no wijk."""

    table = Table.VOLUNTEERS

    def stored(self) -> QuerySet:
        """Volunteers."""
        return Volunteer.objects.all()

    def write(self, judged: list[Judged]) -> list[Volunteer]:
        """Compose and store; remembers who arrived."""
        volunteers = [self._volunteer(one) for one in judged]
        spoken: dict[str, list[Language]] = {}
        languages: dict[str, Language] = {}
        for one, volunteer in zip(judged, volunteers, strict=True):
            self.arrive(one)
            for name in one.values.get("languages") or ():
                language = languages.get(name) or languages.setdefault(name, known_language(name))
                spoken.setdefault(volunteer.person.reference, []).append(language)
        import_volunteers(volunteers=volunteers, languages=spoken, by=None)
        return volunteers

    def _volunteer(self, judged: Judged) -> Volunteer:
        values = judged.values
        most = values.get("most_matches")
        return Volunteer(
            person=self._person(judged),
            team=self.staff.team,
            state=values.get("state") or VolunteerState.APPLIED,
            conduct_seen_on=values.get("certificate_seen_on"),
            intro_done=bool(values.get("had_introduction")),
            max_matches=1 if most is None else most,
            interests=", ".join(values.get("interests") or ()),
            availability=availability_in_words(values.get("available") or ()),
            remarks=values.get("remarks") or "",
        )

    def _person(self, judged: Judged) -> Person:
        year = judged.values.get("birth_year")
        if not year:
            return self.person(judged.values)
        return self.person(judged.values, birth_date=date(year, 1, 1), birth_precision=BirthPrecision.YEAR)


def availability_in_words(parts: Iterable[str]) -> str:
    """['mon_morning', 'mon_afternoon'] as 'ma ochtend en middag'; at most 160 signs for a whole week."""
    chosen = set(parts)
    words = []
    for day, day_words in DAYS.items():
        names = [part_words.split()[0] for part, part_words in PARTS.items() if f"{day}_{part}" in chosen]
        if names:
            when = _("hele dag") if len(names) == len(PARTS) else _(" en ").join(names)
            words.append(f"{day_words.split()[0]} {when}")
    return ", ".join(words)
