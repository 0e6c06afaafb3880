"""What somebody came to know of one person for typing: answers that fit the profile as often as the guide expects."""

from datetime import date

from cases.choices import VisitOutcome
from desk.demo.chance import Chance
from desk.demo.first_typings import Seen
from desk.demo.pen import Pen
from desk.demo.remarks import REMARKS
from desk.demo.sketch import Sketch, Typing
from instruments.answers import AnswerFacts
from instruments.choices import BETWEEN, NONE, UNKNOWN, Told
from typology.choices import Profile
from typology.guide.observations import CODES, LISTS
from typology.guide.weights import CHANCES, PROFILES
from typology.rules import profile_of

# What tells the column: open while the column is, and asked again for a next typing.
ABOUT_WISHES = ("wish", "stance", "formal_ties", "enmeshed_tie", "insight")
ANSWERED, FEW, NOT_KNOWN, WITH_NOTE = 84, 22, 6, 45
SOURCES = ((Told.CLIENT, 45), (Told.WORKER, 35), (Told.OTHER, 20))
Facts = dict[str, AnswerFacts]


class Observer:
    """Remembers what was answered before, so that a next typing changes only what changed."""

    def __init__(self, sketch: Sketch, chance: Chance) -> None:
        self.sketch, self.chance = sketch, chance
        self.pen = Pen(chance, who="", sex=sketch.person["sex"])
        self.facts: Facts = {}

    def before(self, typing: Typing) -> Facts:
        """What became known between the typing before and this one."""
        found = self.told(typing.seen, typing.on) if typing.seen else self._drawn(typing)
        self.facts |= found
        return found

    def told(self, seen: Seen, on: date) -> Facts:
        """Hand-written answers, heard or seen at the last talk before this day."""
        day = max(self._talks(on), default=on)
        return {name: AnswerFacts(value, note, day, source) for name, (value, source, note) in seen.items()}

    def _drawn(self, typing: Typing) -> Facts:
        """Each answer as likely as the guide expects of this profile."""
        profile = profile_of(typing.row, typing.column) or self.sketch.profile
        days = self._talks(typing.on) or [typing.on]
        found = {name: self._answer(name, profile, days) for name in CODES if self._is_asked(name, typing)}
        return {name: facts for name, facts in found.items() if facts.value != self._known(name)}

    def _talks(self, on: date) -> list[date]:
        """The last few days on which there was a talk."""
        days = [one.on for one in self.sketch.contacts if one.outcome == VisitOutcome.HELD and one.on <= on]
        return days[-4:]

    def _known(self, name: str) -> str:
        return self.facts[name].value if name in self.facts else ""

    def _is_asked(self, name: str, typing: Typing) -> bool:
        if not typing.row:
            return self.chance.happens(FEW)
        if name in ABOUT_WISHES:
            return bool(typing.column) and self.chance.happens(ANSWERED)
        return not self._known(name) and self.chance.happens(ANSWERED)

    def _answer(self, name: str, profile: Profile | None, days: list[date]) -> AnswerFacts:
        if self.chance.happens(NOT_KNOWN):
            return AnswerFacts(UNKNOWN, "", self.chance.choice(days))
        codes = self._codes(name, profile)
        note = self.pen.write(REMARKS.get((name, codes[0]), ())) if self.chance.happens(WITH_NOTE) else ""
        return AnswerFacts(BETWEEN.join(codes), note, self.chance.choice(days), self.chance.weighted(SOURCES))

    def _codes(self, name: str, profile: Profile | None) -> list[str]:
        """One code, or of a list one to three; without a profile any is as likely."""
        chances = CHANCES[name]
        weights = [chances[code][PROFILES.index(profile)] if profile else 1 for code in CODES[name]]
        number = self.chance.choice((1, 1, 2, 3)) if name in LISTS else 1
        drawn = set(self.chance.choices(CODES[name], weights, k=number))
        return [code for code in CODES[name] if code in drawn and (code != NONE or len(drawn) == 1)]
