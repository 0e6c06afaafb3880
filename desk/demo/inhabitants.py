"""Makes up people: a name, an age, an address in the town, a fictitious phone number."""

from datetime import date
from typing import Any

from desk.demo.chance import Chance
from desk.demo.names import ALIASES, BACKGROUNDS, Background
from desk.demo.places import PLACES, POSTCODE, TOWN, Place

YOUNGER_NAMES = 62  # up to this age people have names of the second half of a list


class Registry:
    """Hands out people, never two with the same name or number."""

    def __init__(self, chance: Chance) -> None:
        self.chance = chance
        self.names: set[tuple[str, str]] = set()
        self.number = 100

    def place(self, team: str | None = None) -> Place:
        """A district, by how many people live there."""
        return self.chance.weighted((place, place.share) for place in PLACES if team in (None, place.team))

    def person(self, *, ages: tuple[int, int], place: Place) -> tuple[dict[str, Any], str]:
        """The facts of somebody who lives in this district, and their language."""
        background = self.chance.weighted((background, background.share) for background in BACKGROUNDS)
        sex = "f" if self.chance.happens(56) else "m"
        age = self.chance.randint(*ages)
        first, prefix, last = self._name(background, sex, age)
        facts = {"first_name": first, "prefix": prefix, "last_name": last, "sex": sex}
        facts |= self._birth(age) | self._address(place)
        if self.chance.happens(80):
            facts["phone"] = self.phone()
        facts["channel"] = self.chance.weighted((("", 40), ("visit", 25), ("phone", 20), ("text", 10), ("letter", 5)))
        return facts, background.language

    def passer_by(self, *, place: Place) -> dict[str, Any]:
        """Somebody known by an alias and a street, no more."""
        sex = self.chance.choice("fm")
        facts = {"alias": self.chance.draw(ALIASES[sex]), "sex": sex, "city": TOWN}
        return facts | {"street": self.chance.choice(place.streets).name}

    def phone(self) -> str:
        """The next of the numbers that ring nowhere."""
        self.number += 1
        return f"+31600000{self.number:03}"

    def _name(self, background: Background, sex: str, age: int) -> tuple[str, str, str]:
        names = background.women if sex == "f" else background.men
        half = len(names) // 2  # the lists run from old to young
        for _attempt in range(50):
            first = self.chance.choice(names[: half + 2] if age > YOUNGER_NAMES else names[half:])
            prefix, last = self.chance.choice(background.families)
            if (first, last) not in self.names:
                break
        self.names.add((first, last))
        return first, prefix, last

    def _birth(self, age: int) -> dict[str, Any]:
        year = self.chance.today.year - age
        if self.chance.happens(8):
            return {"birth_date": date(year, 1, 1), "birth_precision": "year"}
        return {"birth_date": date(year, self.chance.randint(1, 12), self.chance.randint(1, 28))}

    def _address(self, place: Place) -> dict[str, Any]:
        street = self.chance.choice(place.streets)
        return {
            "street": street.name,
            "house_number": self.chance.randint(1, street.highest),
            "house_addition": self.chance.weighted((("", 85), ("a", 6), ("bis", 3), ("3-hoog", 6))),
            "postcode": f"{POSTCODE} {street.letters}",
            "city": TOWN,
        }
