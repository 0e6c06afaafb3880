"""What the files of clients and volunteers share: a number, a name, and the same person under two numbers."""

from abc import abstractmethod
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, NamedTuple

from django.db.models import QuerySet
from django.utils.translation import gettext as _

from desk.importing.duplicates import Known, same_people
from desk.importing.intake import Intake
from desk.importing.judging import Judged
from desk.importing.problems import Finding, Weight
from desk.models import ImportedRecord
from people.choices import BirthPrecision
from people.models import Person
from people.notation import same_sound

FACTS = ("first_name", "last_name", "birth_date", "phone", "postcode", "house_number", "house_addition")


class Called(NamedTuple):
    """By what a person is recognised under a known number."""

    first_name: str
    last_name: str
    birth_date: date | None


class NumberedIntake(Intake):
    """Persons with a number."""

    def __init__(self, *args: Any, **facts: Any) -> None:
        super().__init__(*args, **facts)
        self.arrived: list[Known] = []
        self.met: dict[str, Called] = {}
        self.before = [] if facts.get("is_first") else self._known_before()

    @abstractmethod
    def stored(self) -> QuerySet:
        """The records this table became."""

    def key(self, judged: Judged) -> str:
        """The number, for the record that has it first."""
        number = judged.values.get("number", "")
        return number if self.judge.first_seen.get(number) == judged.record.number else ""

    def meet(self, rewritten: Mapping[str, ImportedRecord]) -> None:
        """Who is behind these numbers now."""
        references = [one.target_reference for one in rewritten.values()]
        rows = self.stored().filter(reference__in=references)
        self.met = {
            reference: Called(*called)
            for reference, *called in rows.values_list("reference", *(f"person__{name}" for name in FACTS[:3]))
        }

    def is_other(self, judged: Judged, before: ImportedRecord) -> bool:
        """A number that somebody with another name and another birth date has is used twice."""
        called = self.met.get(before.target_reference)
        values = judged.values
        if not called or not values.get("last_name") or _is_same(called, values):
            return False
        self.judge.add(judged, ("number",), _("Dit nummer is al van iemand anders die eerder is ingevoerd."))
        return True

    def person(self, values: dict[str, Any], **facts: Any) -> Person:
        """A person that is not stored yet."""
        number, addition = values.get("house_number") or (None, "")
        taken = ("first_name", "prefix", "last_name", "sex", "street", "postcode", "city", "phone", "email")
        facts |= {name: values.get(name) or "" for name in taken}
        return Person(house_number=number, house_addition=addition, **facts)

    def arrive(self, judged: Judged) -> None:
        """Remember what is needed to recognise the same person under another number."""
        values = judged.values
        self.arrived.append(
            Known(
                number=values["number"],
                record=judged.record.number,
                first_name=values.get("first_name") or "",
                last_name=values.get("last_name") or "",
                birth_date=values.get("birth_date"),
                phone=values.get("phone") or "",
                postcode=values.get("postcode") or "",
                house_number=values.get("house_number") or (None, ""),
            )
        )

    def finish(self) -> Iterable[Finding]:
        """New records that look like somebody who is there under another number."""
        column = self.columns.heading("number")
        for one, other in same_people([*self.before, *self.arrived]):
            if other.record is None:
                continue
            numbers = {"one": one.number, "other": other.number, "record": one.record}
            if one.record:
                sentence = _("Lijkt dezelfde persoon onder twee nummers: %(one)s (record %(record)d) en %(other)s.")
            else:
                sentence = _("Lijkt dezelfde persoon onder twee nummers: %(one)s (eerder ingevoerd) en %(other)s.")
            yield Finding(self.columns.file, other.record, column, sentence % numbers, Weight.DOUBTFUL)

    def _known_before(self) -> list[Known]:
        numbers = dict(ImportedRecord.objects.of(self.table).values_list("target_reference", "key"))
        rows = self.stored().filter(reference__in=ImportedRecord.objects.references(self.table))
        fields = ("reference", "person__birth_precision", *(f"person__{name}" for name in FACTS))
        return [
            Known(
                number=numbers[reference],
                record=None,
                first_name=first,
                last_name=last,
                birth_date=born if precision == BirthPrecision.DAY else None,
                phone=phone,
                postcode=postcode,
                house_number=(house, addition),
            )
            for reference, precision, first, last, born, phone, postcode, house, addition in rows.values_list(*fields)
        ]


def _is_same(called: Called, values: dict[str, Any]) -> bool:
    if called.birth_date and called.birth_date == values.get("birth_date"):
        return True
    first, given = same_sound(called.first_name)[:1], same_sound(values.get("first_name") or "")[:1]
    return same_sound(called.last_name) == same_sound(values["last_name"]) and (
        not first or not given or first == given
    )
