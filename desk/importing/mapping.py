"""Which heading of a file is which field, by guess or by `kolommen.toml`, and which word is which code."""

import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from django.utils.translation import gettext as _

from desk.importing.fields import FIELDS, Field, Table
from desk.importing.reading import ERROR_COLUMNS, RawRecord, Sheet
from desk.importing.words import SPELLINGS, WORDS, Words, word_key
from ui.searching import fold

MAPPING_FILE = "kolommen.toml"
WORD_TABLE = "woorden"
OUTCOMES = {pair.partition("/")[2] for pair in SPELLINGS["soort"]}


class MappingError(ValueError):
    """The mapping file, or a file against it, does not fit; every sentence names file and field."""

    def __init__(self, sentences: list[str]) -> None:
        super().__init__("\n".join(sentences))
        self.sentences = sentences


@dataclass(frozen=True)
class Custom:
    """What kolommen.toml adds: headings by table and field, and all words with its own among them."""

    headings: dict[Table, dict[str, str]] = field(default_factory=dict)
    words: Words = field(default_factory=lambda: WORDS)


@dataclass(frozen=True)
class Columns:
    """The headings of one file by field; `unread` are its columns that no field takes."""

    table: Table
    file: str
    headings: dict[str, str]
    unread: tuple[str, ...]
    words: Words

    def text(self, record: RawRecord, name: str) -> str:
        """What the record has for a field, without the space around it."""
        return record.text(self.headings.get(name))

    def heading(self, *names: str) -> str:
        """The heading in this file of the first of these fields that has one."""
        return next((self.headings[name] for name in names if name in self.headings), "")


def read_mapping_file(data: bytes, file: str = MAPPING_FILE) -> Custom:
    """Raises MappingError with every mistake it finds."""
    try:
        content = tomllib.loads(data.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise MappingError([_("%(file)s: bewaar dit bestand als UTF-8.") % {"file": file}]) from None
    except (tomllib.TOMLDecodeError, RecursionError) as mistake:
        raise MappingError(
            [_("%(file)s is niet te lezen: %(mistake)s.") % {"file": file, "mistake": mistake}]
        ) from None
    mistakes: list[str] = []
    headings = {}
    for name, chosen in content.items():
        if name == WORD_TABLE:
            continue
        if name not in list(Table):
            mistakes.append(_unknown(file, name, [*Table, WORD_TABLE]))
        elif not _is_table(chosen):
            mistakes.append(_no_table(file, name))
        else:
            headings[Table(name)] = chosen
            mistakes += _field_mistakes(file, Table(name), chosen)
    words = _all_words(file, content.get(WORD_TABLE, {}), mistakes)
    if mistakes:
        raise MappingError(mistakes)
    return Custom(headings, words)


def columns_of(sheet: Sheet, table: Table, custom: Custom | None = None) -> Columns:
    """Every field to its heading: as kolommen.toml says, else by guess. Raises MappingError when one is missing."""
    custom = custom or Custom()
    chosen = custom.headings.get(table, {})
    by_key: dict[str, str] = {}
    for heading in sheet.own_headings:
        by_key.setdefault(heading_key(heading), heading)
    found, mistakes = {}, []
    for name, heading in chosen.items():
        if heading_key(heading) in by_key:
            found[name] = by_key[heading_key(heading)]
        else:
            mistakes.append(
                _("%(file)s heeft geen kolom “%(heading)s”, die %(mapping)s noemt bij [%(table)s] %(field)s.")
                % {"file": sheet.file, "heading": heading, "mapping": MAPPING_FILE, "table": table, "field": name}
            )
    taken = set(found.values())
    for one in FIELDS[table]:
        heading = next((by_key[key] for key in _keys(one) if key in by_key and by_key[key] not in taken), None)
        if one.name not in chosen and heading:
            found[one.name] = heading
            taken.add(heading)
    mistakes += _missing(sheet.file, table, found, chosen)
    if mistakes:
        raise MappingError(mistakes)
    unread = tuple(heading for heading in sheet.own_headings if heading not in taken)
    return Columns(table, sheet.file, found, unread, custom.words)


def heading_key(heading: str) -> str:
    """How headings are compared: letters and digits only, no case or accents."""
    return "".join(sign for sign in fold(heading) if sign.isalnum())


def _keys(one: Field) -> Iterable[str]:
    return (heading_key(heading) for heading in (*one.headings, one.name))


def _missing(file: str, table: Table, found: dict[str, str], chosen: dict[str, str]) -> list[str]:
    names = [one.name for one in FIELDS[table] if one.needed and one.name not in found and one.name not in chosen]
    if table in (Table.CLIENTS, Table.VOLUNTEERS) and not {"name", "last_name", "first_name"} & {*found, *chosen}:
        names.append("last_name")
    return [
        _('%(file)s: geen kolom gevonden voor %(field)s. Zet in %(mapping)s onder [%(table)s]: %(field)s = "…".')
        % {"file": file, "field": name, "mapping": MAPPING_FILE, "table": table}
        for name in names
    ]


def _field_mistakes(file: str, table: Table, chosen: dict[str, Any]) -> list[str]:
    known = [one.name for one in FIELDS[table]]
    mistakes = [_unknown(file, f"[{table}] {name}", known) for name in chosen if name not in known]
    return mistakes + [
        _("%(file)s: bij [%(table)s] %(field)s hoort de naam van één kolom, tussen aanhalingstekens.")
        % {"file": file, "table": table, "field": name}
        for name, heading in chosen.items()
        if not isinstance(heading, str) or not heading_key(heading) or heading in ERROR_COLUMNS
    ]


def _all_words(file: str, content: Any, mistakes: list[str]) -> Words:
    """The words that ship, with those of the file over them."""
    if not _is_table(content):
        mistakes.append(_no_table(file, WORD_TABLE))
        return WORDS
    words = dict(WORDS)
    for name, added in content.items():
        place = f"{WORD_TABLE}.{name}"
        if name not in SPELLINGS:
            mistakes.append(_unknown(file, place, [f"{WORD_TABLE}.{known}" for known in SPELLINGS]))
        elif not _is_table(added):
            mistakes.append(_no_table(file, place))
        else:
            codes = {word: _code(name, code) for word, code in added.items()}
            mistakes += [
                _unknown(file, f"[{place}] {word} = {added[word]!r}", list(SPELLINGS[name]))
                for word, code in codes.items()
                if code is None
            ]
            words[name] = {**WORDS[name], **{word_key(word): code or "" for word, code in codes.items()}}
    return words


def _code(words: str, code: Any) -> str | None:
    """The code as the list knows it, or None. A kind alone has the first outcome it has by itself."""
    code = str(code).strip()
    known = SPELLINGS[words]
    if words == "soort":
        kind, _slash, outcome = code.partition("/")
        outcomes = {pair.partition("/")[0]: pair.partition("/")[2] for pair in reversed(known)}
        code = f"{kind}/{outcome or outcomes.get(kind, '')}"
        return code if kind in outcomes and code.partition("/")[2] in OUTCOMES else None
    if words == "frequentie":
        return code if re.fullmatch("[1-9][0-9]{0,2}", code) else None
    if words == "talen":
        return code[:40] or None
    return code if code in known else None


def _is_table(content: Any) -> bool:
    return isinstance(content, dict)


def _no_table(file: str, name: str) -> str:
    return _("%(file)s: [%(name)s] hoort een tabel te zijn.") % {"file": file, "name": name}


def _unknown(file: str, name: str, known: Iterable[str]) -> str:
    choices = ", ".join(str(one) or '""' for one in known)
    return _("%(file)s: %(name)s is niet bekend; kies uit: %(choices)s.") % {
        "file": file,
        "name": name,
        "choices": choices,
    }
