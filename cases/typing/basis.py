"""What a decision about a typing rests on, and what an indicering starts from."""

from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from cases.choices import Decision
from cases.models import Assessment, Client, Indication, Trajectory
from cases.typing.observed import Observed, observed
from people.models import Person
from typology.choices import Orientation, Persistence, Profile
from typology.content import Guidance
from typology.guide import GUIDE_VERSION, Reading, read
from typology.picture import any_of
from ui.show import day

BASIS_LENGTH = Indication._meta.get_field("basis").max_length


@dataclass(frozen=True)
class Basis:
    """The observations of a person as they are now, and what the typing guide says of them.

    `reading` is None as long as nothing was ever observed; `typing` is the one that holds now, if any.
    """

    observed: Observed
    reading: Reading | None
    typing: Assessment | None

    @property
    def version(self) -> int:
        """Goes up with every kept observation, every typing, and with other questions or another guide, which may
        propose something else of the same answers: a page with an earlier one is stale."""
        asked = self.observed.edition.number + GUIDE_VERSION
        return self.observed.version + (self.typing.pk if self.typing else 0) + asked

    @property
    def proposes(self) -> bool:
        """Whether the guide proposes a row, a column or both; else "te weinig informatie" (TYP-06)."""
        return self.reading is not None and self.reading.is_narrowed

    @property
    def proposed(self) -> list[Profile]:
        """The profiles that the guide leaves open; all eight where it proposes nothing."""
        return self.reading.candidates if self.reading else list(Profile)

    @property
    def proposed_words(self) -> str:
        """In words: Achterblijvers of Afhankelijken."""
        return any_of(self.proposed)

    @property
    def clear_words(self) -> str:
        """What the guide dares to say: the profile, else only the row or the column that is clear."""
        reading = self.reading
        if not self.proposes or reading.is_carried:
            return self.proposed_words
        clear = Persistence(reading.persistence) if reading.persistence else Orientation(reading.orientation)
        return str(clear.label)

    @property
    def is_decided(self) -> bool:
        """Whether the typing that holds was decided on just this: the same answers, guide and proposal."""
        typing, latest = self.typing, self.observed.latest
        proposal = getattr(typing, "proposal", None)
        if proposal is None or self.observed.sheet or typing.decision == Decision.POSTPONED:
            return False
        said = (proposal.observations_id, proposal.guide_version, proposal.candidates)
        return said == (latest.pk, GUIDE_VERSION, self.proposed)


def basis_of(person: Person, typing: Assessment | None, known: Observed | None = None) -> Basis:
    """What a decision about this person rests on now; `known` saves asking again what was observed."""
    known = known or observed(person)
    return Basis(known, read(known.codes) if known.latest else None, typing)


def rows_of(client: Client) -> set[str]:
    """The rows in which the person, or both of a couple, stand now; one statement."""
    typings = Assessment.objects.filter(person__in=client.persons).latest_of_each().exclude(persistence="")
    return set(typings.values_list("persistence", flat=True))


def indication_words(
    trajectory: Trajectory, typing: Assessment | None, guidance: Guidance | None, latest: Indication | None
) -> dict[str, Any]:
    """How a next indicering starts: as the latest one; the first as the typing and its profile card tell."""
    if latest:
        return {name: getattr(latest, name) for name in ("approach", "responsible", "volunteers", "means", "basis")}
    words: dict[str, Any] = {"responsible": trajectory.lead}
    if typing:
        told = _("Typering van {day}: {verdict}.").format(day=day(typing.assessed_on), verdict=typing.verdict)
        both = f"{told} {typing.note}".strip()
        words["basis"] = both if len(both) <= BASIS_LENGTH else told
    if guidance:
        words |= {"approach": str(guidance.length), "volunteers": str(guidance.volunteer)}
    return words
