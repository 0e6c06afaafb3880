"""What the typing guide says of answers, in the words of the version they were given in. Pure: no database, no clock.

Everything a worker needs to explain the outcome to a colleague: what fits best, which answers say so and which do not,
what is still open and which question would help most.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from django.utils.functional import Promise
from django.utils.translation import gettext as _

from cases.typing.observed import guide_codes
from instruments.answers import Answers, answer_words, joined
from instruments.definition import Definition, Item
from typology.choices import Orientation, Persistence, Profile
from typology.content.dimensions import MEANING
from typology.guide import Reading, Reason, best_question, read, reasons
from typology.guide.observations import CODES
from typology.guide.reading import COLUMN_GROUNDS, HISTORY, LEAST_GROUNDS, ROW_GROUNDS, leads, ranked
from typology.guide.weights import log_chances
from typology.picture import any_of, percent

# How strongly an answer speaks, in bits: with one at least four times, or twice, as usual as with the other.
STRONG, CLEAR = 2.0, 1.0
# An open question that is expected to take away less doubt than this, in bits, is not worth a visit.
LEAST_GAIN = 0.1
# Answers that are named for where they lead; the rest is left out.
EXAMPLES = 2
# How well something fits, in words.
GOOD, POSSIBLE, LESS = 0.60, 0.30, 0.10


@dataclass(frozen=True)
class Share:
    """One possibility and how well it fits: in words, as a whole percent, and as the length of a bar (of 100)."""

    label: str | Promise
    meaning: str | Promise
    percent: str
    words: str
    bar: int


@dataclass(frozen=True)
class Spoken:
    """One answer and how it speaks. `side` is for whom: of two profiles the one it points to."""

    code: str
    question: str
    answer: str
    strength: str
    speaks_for: bool
    side: str = ""
    note: str = ""
    told: str = ""

    @property
    def meaning(self) -> str:
        """What its strength means, in numbers (STRONG, CLEAR)."""
        times = {_("sterk"): _("minstens vier keer zo goed"), _("duidelijk"): _("minstens twee keer zo goed")}
        words = _("{strength}: past {better}") if self.speaks_for else _("{strength}: iets anders past {better}")
        return words.format(strength=self.strength, better=times.get(self.strength, _("iets beter")))


@dataclass(frozen=True)
class Silent:
    """One answer that says little here."""

    question: str
    answer: str


@dataclass(frozen=True)
class Asked:
    """A question that is open."""

    code: str
    question: str


@dataclass(frozen=True)
class Gap:
    """A dimension that is open (TYP-03): why, and the questions that can close it."""

    dimension: str
    why: str
    questions: tuple[Asked, ...]


@dataclass(frozen=True)
class Turn:
    """What would fit best with one of these answers."""

    answers: tuple[str, ...]
    profile: Profile
    percent: str


@dataclass(frozen=True)
class NextQuestion:
    """The open question that is expected to tell most, and where its answers lead."""

    asked: Asked
    turns: tuple[Turn, ...]


@dataclass(frozen=True)
class Outcome:
    """What the page of the outcome shows. `subject` is what the answers speak for or against: one profile, or those
    that remain. Every answer that counts stands in `spoken` or in `silent`, never in both."""

    reading: Reading
    subject: tuple[Profile, ...]
    spoken: tuple[Spoken, ...]
    between: tuple[Spoken, ...]
    silent: tuple[Silent, ...]
    gaps: tuple[Gap, ...]
    next: NextQuestion | None

    @property
    def first(self) -> Share:
        """What fits best."""
        return _profile_share(self.reading, self.reading.first)

    @property
    def second(self) -> Share:
        """What fits best after that."""
        return _profile_share(self.reading, self.reading.second)

    @property
    def subject_words(self) -> str:
        """The profiles the answers speak for or against."""
        return any_of(self.subject)

    @property
    def spoken_for(self) -> list[Spoken]:
        """The answers that speak for it, strongest first."""
        return [one for one in self.spoken if one.speaks_for]

    @property
    def spoken_against(self) -> list[Spoken]:
        """The answers that speak against it, strongest first."""
        return [one for one in self.spoken if not one.speaks_for]

    @property
    def first_spoken(self) -> Spoken | None:
        """The answer that is read first: there it is said what its strength means."""
        return next(iter([*self.spoken_for, *self.spoken_against]), None)

    @property
    def is_narrowed(self) -> bool:
        """Whether a row or a column is clear, so that fewer than eight remain (TYP-03)."""
        return self.reading.is_narrowed

    @property
    def remaining(self) -> str:
        """The profiles that remain."""
        return any_of(self.reading.candidates)

    @property
    def carried(self) -> list[Share]:
        """The row and the column that the evidence carries, with what they mean."""
        sides = (self.reading.rows, self.reading.persistence), (self.reading.columns, self.reading.orientation)
        return [_share(one, likelihoods[one]) for likelihoods, code in sides for one in likelihoods if one == code]

    @property
    def dimensions(self) -> list[tuple[str, list[Share]]]:
        """The row and the column."""
        reading = self.reading
        return [(_("Hoe blijvend is het isolement?"), _shares(reading.rows)),
                (_("Waar is de persoon op gericht?"), _shares(reading.columns))]  # fmt: skip

    @property
    def three(self) -> list[tuple[str, list[Share]]]:
        """TYP-02: the same likelihoods by the three dimensions of Machielse (2015)."""
        reading = self.reading
        return [(_("Duur"), _shares(reading.durations)), (_("Omgaan met problemen"), _shares(reading.copings)),
                (_("Motivatie"), _shares(reading.motivations))]  # fmt: skip


def outcome_of(definition: Definition, answers: Answers) -> Outcome:
    """The outcome of these answers; `definition` is in the language of the reader."""
    items = {item.code: item for item in definition.in_use().items}
    codes = {name: found for name, found in guide_codes(answers).items() if name in items}
    reading = read(codes)
    subject = tuple(reading.candidates if reading.is_narrowed else [reading.first])
    found = reasons(codes, subject)
    between = reasons(codes, [reading.first], [reading.second])
    telling = {one.name for one in found}
    silent = [name for name in codes if name not in telling]
    return Outcome(
        reading=reading,
        subject=subject,
        spoken=tuple(_spoken(one, items, answers) for one in found),
        between=tuple(_spoken(one, items, answers, sides=(reading.first, reading.second)) for one in between),
        silent=tuple(Silent(items[name].text, answer_words(items[name], answers[name].value)) for name in silent),
        gaps=tuple(_gaps(reading, codes, items)),
        next=_next(codes, items, reading),
    )


def _profile_share(reading: Reading, profile: Profile) -> Share:
    return _share(profile, reading.profiles[profile])


def _shares(likelihoods: Mapping[Any, float]) -> list[Share]:
    return [_share(one, likelihood) for one, likelihood in likelihoods.items()]


def _share(one: Any, likelihood: float) -> Share:
    """A possibility in words: what a percent means differs from one reader to the next."""
    steps = [(GOOD, _("past goed")), (POSSIBLE, _("kan")), (LESS, _("past minder goed"))]
    words = next((said for least, said in steps if likelihood >= least), _("past nauwelijks"))
    meaning = MEANING[one] if isinstance(one, Persistence | Orientation) else ""
    return Share(one.label, meaning, percent(likelihood), words, max(1, round(100 * likelihood)))


def _spoken(reason: Reason, items: Mapping[str, Item], answers: Answers, sides: Collection[Profile] = ()) -> Spoken:
    """An answer with what was added to it; of a list what says something (TYP-05: neglect of the home does not)."""
    item, facts = items[reason.name], answers[reason.name]
    told = joined(code for code in reason.codes if log_chances(reason.name, (code,)))
    speaks_for = reason.bits > 0
    side = str(list(sides)[0 if speaks_for else 1].label) if sides else ""
    words = answer_words(item, told), strength_words(reason.bits), speaks_for, side
    return Spoken(reason.name, item.text, *words, facts.note, facts.told)


def strength_words(bits: float) -> str:
    """How strongly an answer speaks: from STRONG bits "sterk", from CLEAR bits "duidelijk", below "een beetje"."""
    if abs(bits) >= STRONG:
        return _("sterk")
    return _("duidelijk") if abs(bits) >= CLEAR else _("een beetje")


def _gaps(reading: Reading, codes: Collection[str], items: Mapping[str, Item]) -> Iterable[Gap]:
    """TYP-06: why a dimension is open: nothing about before, too few answers, or answers that point both ways."""
    if not reading.persistence:
        why, names = _why(codes, ROW_GROUNDS, reading.rows), ROW_GROUNDS
        if not any(name in codes for name in HISTORY):
            why, names = _("Hoe het vroeger was bepaalt de rij, en daarover is nog niets bekend."), HISTORY
        yield Gap(_("Hoe blijvend is het isolement?"), why, _open(names, codes, items))
    if not reading.orientation:
        why = _why(codes, COLUMN_GROUNDS, reading.columns)
        yield Gap(_("Waar is de persoon op gericht?"), why, _open(COLUMN_GROUNDS, codes, items))


def _why(codes: Collection[str], grounds: Collection[str], likelihoods: Mapping[Any, float]) -> str:
    number = sum(name in codes for name in grounds)
    if not number:
        return _("Hierover is nog niets bekend.")
    if number < LEAST_GROUNDS:
        return _("Hierover is één antwoord bekend, en één antwoord beslist nooit alleen.")
    if leads(likelihoods):
        return _("Samen met de andere vraag is dit nog niet zeker genoeg voor één profiel.")
    one, other = (f"{code.label} ({percent(share)})" for code, share in ranked(likelihoods)[:2])
    return _("De antwoorden wijzen twee kanten op: {one} en {other}.").format(one=one, other=other)


def _open(names: Iterable[str], codes: Collection[str], items: Mapping[str, Item]) -> tuple[Asked, ...]:
    return tuple(Asked(name, items[name].text) for name in names if name in items and name not in codes)


def _next(codes: Mapping[str, Any], items: Mapping[str, Item], reading: Reading) -> NextQuestion | None:
    """The open question that is worth asking, if there is one."""
    found = best_question(codes)
    if not found or found[1] < LEAST_GAIN or found[0] not in items:
        return None
    item = items[found[0]]
    turned: dict[Profile, tuple[list[str], float]] = {}
    for code, label in item.options:
        if code in CODES[item.code]:
            after = read({**codes, item.code: (code,)})
            labels, _share = turned.setdefault(after.first, ([], after.profiles[after.first]))
            labels.append(label)
    turns = [Turn(tuple(labels[:EXAMPLES]), profile, percent(share)) for profile, (labels, share) in turned.items()]
    return NextQuestion(Asked(item.code, item.text), tuple(turns))
