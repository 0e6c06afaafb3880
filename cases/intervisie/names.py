"""Finds the names of a file back in a text: people, streets, places and organisations."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from cases.intervisie.known import Index, Known
from cases.intervisie.spans import Kind, Span
from cases.intervisie.tokens import Token, linked
from cases.intervisie.words import (
    FAMILY,
    FAMILY_TITLES,
    FEMALE_TITLES,
    MALE_TITLES,
    OPENERS,
    PARTNER,
    PERSON,
    RELATIVE,
    TITLES,
)
from people.notation import search_name
from people.words import OPENS_A_NAME, PREFIX_TOKENS, long_street_word

NUMBER_BEHIND = re.compile(
    r"(?:[ \t\u00a0]*,)?[ \t\u00a0]*(?:(?:huis)?n(?:umme)?r\.?|no\.?)?[ \t\u00a0]*"
    r"[0-9]{1,5}(?:[ \-/]?[a-z](?![^\W_])|-[0-9a-z]{1,4}(?![^\W_]))?(?![0-9])",
    re.IGNORECASE,
)
POSSESSIVE = re.compile(r"['’](?!\w)")
SMALL_ENDS = ("je", "jes", "tje", "tjes", "pje", "pjes", "kje", "kjes")
SHORT_PREFIXES = frozenset({"v", "d", "vd", "vdr", "vder", "vdn"})
Holders = dict[int, bool]


@dataclass(frozen=True)
class Named:
    """What was found: stretches to leave out, and ordinary words that are also a name here."""

    spans: list[Span]
    doubtful: list[Token]


@dataclass(frozen=True)
class Reading:
    """One text with who may be meant by each of its words."""

    text: str
    tokens: Sequence[Token]
    known: Sequence[Known]
    holders: Sequence[Holders]

    def joined(self, at: int) -> bool:
        """Whether this word and the next may be one name."""
        return 0 <= at < len(self.tokens) - 1 and linked(self.text, self.tokens[at], self.tokens[at + 1])


def named(text: str, tokens: Sequence[Token], known: Sequence[Known], index: Index) -> Named:
    """Everything of this file that is named in the text."""
    reading = Reading(text, tokens, known, [_holders(index, token) for token in tokens])
    sure = _sure(reading)
    spans = [*_phrases(reading, index), *_names(reading, sure)]
    doubtful = [at for at in range(len(tokens)) if reading.holders[at] and at not in sure]
    return Named(spans, [tokens[at] for at in doubtful if tokens[at].is_capital or _is_of_somebody(reading, at)])


def _is_of_somebody(reading: Reading, at: int) -> bool:
    """An ordinary word out of the name of a wijk or an organisation says nothing by itself."""
    return any(reading.known[who].kind is Kind.NAME for who in reading.holders[at])


def _holders(index: Index, token: Token) -> Holders:
    """Who is called so; also with the s of "Riets" behind it, or as "Rietje"."""
    tried = [token.key, long_street_word(token.key), token.key.removesuffix("s")]
    if token.is_capital:
        tried += [token.key.removesuffix(end) for end in SMALL_ENDS]
    return next((index.words[key] for key in tried if len(key) > 1 and key in index.words), {})


def _sure(reading: Reading) -> set[int]:
    """The words that certainly name somebody; what stands beside a sure name of the same one is sure as well."""
    sure = {at for at in range(len(reading.tokens)) if reading.holders[at] and _is_sure(reading, at)}
    grew = True
    while grew:
        near = {other for at in sure for other in _beside(reading, at)} - sure
        grew = bool(near)
        sure |= near
    return sure


def _is_sure(reading: Reading, at: int) -> bool:
    token, holders = reading.tokens[at], reading.holders[at]
    if _after_title(reading, at):
        return True
    if not all(holders.values()):
        return len(token.key) > 2 or token.is_capital
    if token.is_capital and not (token.opens and token.key in OPENERS):
        return True
    return any(_whole_prefix(reading, at, reading.known[who]) for who in holders)


def _after_title(reading: Reading, at: int) -> bool:
    """'mevrouw bakker', 'dhr. de wit'."""
    before = at - 1
    while before >= 0 and reading.joined(before) and reading.tokens[before].key in PREFIX_TOKENS | SHORT_PREFIXES:
        before -= 1
    return before >= 0 and reading.joined(before) and reading.tokens[before].key in TITLES


def _whole_prefix(reading: Reading, at: int, one: Known) -> bool:
    """'van dijk' is a name where somebody is called so; 'de wit' may be a colour."""
    if not OPENS_A_NAME & {*one.prefixes}:
        return False
    return all(
        at - back >= 0 and reading.joined(at - back) and reading.tokens[at - back].key == word
        for back, word in enumerate(one.prefixes, start=1)
    )


def _beside(reading: Reading, at: int) -> Iterator[int]:
    """The words that make one name with a sure one, over the tussenvoegsels between."""
    for step in (1, -1):
        other = at + step
        while 0 <= other < len(reading.tokens) and reading.joined(min(other, other - step)):
            if reading.holders[other] and reading.holders[other].keys() & reading.holders[at].keys():
                yield other
                break
            if reading.tokens[other].key not in PREFIX_TOKENS | SHORT_PREFIXES:
                break
            other += step


def _phrases(reading: Reading, index: Index) -> Iterator[Span]:
    """Names of several words, as they stand on the file."""
    for at, token in enumerate(reading.tokens):
        for keys, who in index.phrases.get(token.key, []) + index.phrases.get(long_street_word(token.key), []):
            end = at + len(keys) - 1
            if end < len(reading.tokens) and _fits(reading, at, keys):
                yield _span(reading, at, end, [who])
                break


def _fits(reading: Reading, at: int, keys: tuple[str, ...]) -> bool:
    words = [reading.tokens[at + step].key for step in range(len(keys))]
    alike = all(key in (word, long_street_word(word)) for key, word in zip(keys, words, strict=True))
    return alike and all(map(reading.joined, range(at, at + len(keys) - 1)))


def _names(reading: Reading, sure: set[int]) -> Iterator[Span]:
    """Runs of sure words that one and the same is called by."""
    at = 0
    while at < len(reading.tokens):
        if at not in sure:
            at += 1
            continue
        who, end, ahead = {**reading.holders[at]}, at, at
        while reading.joined(ahead):
            ahead += 1
            shared = who.keys() & reading.holders[ahead].keys()
            if ahead in sure and shared:
                who, end = {one: True for one in who if one in shared}, ahead
            elif reading.tokens[ahead].key not in PREFIX_TOKENS | SHORT_PREFIXES:
                break
        yield _span(reading, at, end, list(who))
        at = end + 1


def _span(reading: Reading, first: int, last: int, who: list[int]) -> Span:
    """The name with what belongs to it: title, initials and tussenvoegsel before, a house number or an s behind."""
    known = [reading.known[one] for one in sorted(who)]
    while first and reading.joined(first - 1) and _belongs(reading, first - 1, known):
        first -= 1
    title = ""
    if first and reading.joined(first - 1) and reading.tokens[first - 1].key in TITLES:
        first -= 1
        title = reading.tokens[first].key
        if title == "heer" and reading.joined(first - 1) and reading.tokens[first - 1].key == "de":
            first -= 1
    one, label = _meant(known, title)
    if first and reading.joined(first - 1) and label.startswith(f"[{reading.tokens[first - 1].key} "):
        first -= 1
    end = reading.tokens[last].end
    key = reading.tokens[last].key
    if one.is_street and key != long_street_word(key) and reading.text[end : end + 1] == ".":
        end += 1
    behind = NUMBER_BEHIND.match(reading.text, end) if one.is_street else None
    if behind:
        return Span(reading.tokens[first].start, behind.end(), label, Kind.ADDRESS)
    owned, after = _owned(reading, last)
    return Span(reading.tokens[first].start, max(end, after), label + owned, one.kind)


def _belongs(reading: Reading, at: int, known: list[Known]) -> bool:
    """Whether the word before a name is part of it."""
    key = reading.tokens[at].key
    if len(key) == 1 and reading.tokens[at].is_capital:
        return reading.text[reading.tokens[at].end : reading.tokens[at].end + 1] == "." or _in_prefix(key, known)
    return _in_prefix(key, known)


def _in_prefix(key: str, known: list[Known]) -> bool:
    prefixes = {word for one in known for word in one.prefixes}
    return key in prefixes or (key in SHORT_PREFIXES and bool(prefixes & {"van", "de", "der", "den"}))


def _meant(known: list[Known], title: str) -> tuple[Known, str]:
    """Who of those with this name is meant, and how to call them here."""
    one, people = known[0], [other for other in known if other.label in (PERSON, PARTNER)]
    if not title or not people:
        return one, one.label
    if title in FAMILY_TITLES:
        return one, FAMILY
    sex = "f" if title in FEMALE_TITLES else "m" if title in MALE_TITLES else ""
    fitting = [other for other in people if other.sex in (sex, "", "x")]
    if sex and not fitting and {other.sex for other in people} <= {"f", "m"}:
        return one, RELATIVE
    return (fitting[0], fitting[0].label) if fitting else (one, one.label)


def _owned(reading: Reading, last: int) -> tuple[str, int]:
    """The s of possession: 'Riets', 'Truus’'."""
    token = reading.tokens[last]
    if not any(one.kind is Kind.NAME for one in (reading.known[who] for who in reading.holders[last])):
        return "", token.end
    quoted = token.start and reading.text[token.start - 1] in "'’‘"
    if token.key[-1:] in "szx" and not quoted and POSSESSIVE.match(reading.text, token.end):
        return "'s", token.end + 1
    return ("'s", token.end) if _is_owner(reading, last) else ("", token.end)


def _is_owner(reading: Reading, last: int) -> bool:
    key = reading.tokens[last].key
    names = {word for who in reading.holders[last] for word in _keys(reading.known[who])}
    return key.endswith("s") and key not in names


def _keys(one: Known) -> set[str]:
    return {word for name in (*one.names, *one.told) for word in search_name(name).split()}
