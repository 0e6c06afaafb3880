"""Fills sentences in for one person and never writes the same one twice about them."""

from collections.abc import Sequence

from desk.demo.chance import Chance


class Pen:
    """Writes about one person."""

    def __init__(self, chance: Chance, *, who: str, sex: str) -> None:
        self.chance = chance
        self.used: set[str] = set()
        woman = sex == "f"
        small = {
            "who": who,
            "he": "ze" if woman else "hij",
            "his": "haar" if woman else "zijn",
            "him": "haar" if woman else "hem",
            "spouse": "man" if woman else "vrouw",
        }
        self.words = small | {key.capitalize(): word[:1].upper() + word[1:] for key, word in small.items()}

    def fill(self, text: str) -> str:
        """The sentence about this person."""
        return text.format(**self.words)

    def write(self, texts: Sequence[str]) -> str:
        """A sentence that is not in this file yet; empty when all of them are."""
        fresh = [text for text in texts if text not in self.used]
        if not fresh:
            return ""
        text = self.chance.choice(fresh)
        self.used.add(text)
        return self.fill(text)


def how_to_name(person: dict[str, str], age: int) -> str:
    """What a colleague writes: mevrouw De Wit, the first name of who is young, or the alias."""
    if not person.get("last_name"):
        return person.get("alias") or person["first_name"]
    if age < 36:
        return person["first_name"]
    prefix = person.get("prefix", "")
    family = " ".join(part for part in (prefix[:1].upper() + prefix[1:], person["last_name"]) if part)
    return f"{'mevrouw' if person['sex'] == 'f' else 'meneer'} {family}"
