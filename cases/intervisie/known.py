"""What is known of a file beforehand: the people and places whose words may not stand in a case."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date

from cases.intervisie.spans import Kind
from cases.intervisie.words import OCCUPATIONS, ORDINARY, PARTNER, PERSON, STREET, TITLES
from people.notation import search_name
from people.words import COMMON, PREFIX_TOKENS, long_street_word

LONGEST_STREET_WORDS = 6


@dataclass(frozen=True)
class Known:
    """Somebody, or a place or organisation, with every way it is called; `names` are whole names or parts of one.

    `prefix` is the tussenvoegsel. Of what is `told` ("mevrouw met de poedel", "Buurvrouw Ans") lower-case words are
    ordinary words: only the whole of it, or a capital, is a name.
    """

    label: str
    names: tuple[str, ...]
    kind: Kind = Kind.NAME
    prefix: str = ""
    sex: str = ""
    told: tuple[str, ...] = ()

    @property
    def is_street(self) -> bool:
        """Whether a house number may follow."""
        return self.label == STREET

    @property
    def prefixes(self) -> tuple[str, ...]:
        """The words that may stand before a name of this one, from nearest to furthest."""
        own = tuple(reversed(search_name(self.prefix).split()))
        if own:
            return own
        first = [_leading(name) for name in (*self.names, *self.told)]
        return tuple(reversed(max(first, key=len, default=())))


@dataclass(frozen=True)
class Dossier:
    """All that is known of one file, the most important first, and the base day for dates.

    A word that several are called by belongs to the first of them.
    """

    today: date
    known: tuple[Known, ...] = ()
    house_numbers: frozenset[str] = frozenset()
    births: tuple[date, ...] = ()


@dataclass
class Index:
    """Words and phrases to look up. `words` tells by word who is called so, and if it is only sometimes a name."""

    words: dict[str, dict[int, bool]] = field(default_factory=dict)
    phrases: dict[str, list[tuple[tuple[str, ...], int]]] = field(default_factory=dict)


def index_of(known: Iterable[Known]) -> Index:
    """How to find everybody and everything again in a text."""
    index = Index()
    for at, one in enumerate(known):
        for name in one.names:
            for word, is_soft in _words(one, search_name(name).split()):
                _add(index, word, at, is_soft=is_soft)
        for name in (*one.names, *one.told):
            _phrase(index, one, search_name(name).split(), at)
        for name in one.told:
            for word, is_soft in _told_words(one, name):
                _add(index, word, at, is_soft=is_soft)
    for phrases in index.phrases.values():
        phrases.sort(key=lambda phrase: -len(phrase[0]))
    return index


def _add(index: Index, word: str, at: int, *, is_soft: bool) -> None:
    soft = index.words.setdefault(word, {})
    soft[at] = soft.get(at, True) and is_soft


def _words(one: Known, words: list[str]) -> Iterator[tuple[str, bool]]:
    """The words that are a name by themselves; of a street of several words only the last is ("Vlugtlaan")."""
    telling = [word for word in words if word not in PREFIX_TOKENS and word.isalpha() and len(word) > 1] or words
    if one.is_street:
        if len(words) > 1:
            yield "".join(words), False
        telling = telling[-1:]
    for word in telling:
        if word in TITLES and len(telling) > 1:
            continue
        yield long_street_word(word) if one.is_street else word, word in ORDINARY


def _told_words(one: Known, name: str) -> Iterator[tuple[str, bool]]:
    parts = name.split()
    for part in parts:
        for word in search_name(part).split():
            if word in COMMON | PREFIX_TOKENS | TITLES | OCCUPATIONS or len(word) < 2 or not word.isalpha():
                continue
            is_said = len(parts) > 1 and part == part.lower()
            yield word, word in ORDINARY or is_said or (one.kind is Kind.ORGANISATION and _telling(name) > 1)


def _phrase(index: Index, one: Known, words: list[str], at: int) -> None:
    """The whole name, where it is more than one word that tells something."""
    keys = tuple(long_street_word(word) if one.is_street else word for word in words[: LONGEST_STREET_WORDS * 2])
    telling = sum(word not in PREFIX_TOKENS for word in keys)
    # "de visser" is how this person is called, however small it is written.
    if telling > 1 or (len(keys) > telling == 1 and one.told and _goes_by_it(one)):
        index.phrases.setdefault(keys[0], []).append((keys, at))


def _goes_by_it(one: Known) -> bool:
    return one.label in (PERSON, PARTNER) or one.kind is Kind.ORGANISATION


def _telling(name: str) -> int:
    """How many words of a name say something."""
    return sum(word not in PREFIX_TOKENS for word in search_name(name).split())


def _leading(name: str) -> tuple[str, ...]:
    """The tussenvoegsels a name of a place begins with: De Lindehof."""
    words = search_name(name).split()
    size = next((at for at, word in enumerate(words) if word not in PREFIX_TOKENS), 0)
    return tuple(words[:size])
