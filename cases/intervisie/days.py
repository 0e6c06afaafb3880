"""Days in a text, in whatever Dutch notation, and the same days told from today: about three months ago."""

import re
from collections.abc import Iterator
from datetime import date

from cases.intervisie.known import Dossier
from cases.intervisie.spans import Kind, Span
from cases.intervisie.words import BIRTH_DATE, BIRTH_YEAR, BIRTHDAY, DATE, DAY, WEEK
from ui.dates import DASHES, MONTHS, birth_year

NUMBER_WORDS = "een twee drie vier vijf zes zeven acht negen tien elf twaalf"
CARDINAL_WORDS = f"""{NUMBER_WORDS}
    dertien veertien vijftien zestien zeventien achttien negentien twintig eenentwintig tweeentwintig drieentwintig
    vierentwintig vijfentwintig zesentwintig zevenentwintig achtentwintig negenentwintig dertig eenendertig
"""
ORDINAL_WORDS = """
    eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende
    vijftiende zestiende zeventiende achttiende negentiende twintigste eenentwintigste tweeentwintigste
    drieentwintigste vierentwintigste vijfentwintigste zesentwintigste zevenentwintigste achtentwintigste
    negenentwintigste dertigste eenendertigste
"""
NUMBERS, CARDINALS, ORDINALS = NUMBER_WORDS.split(), CARDINAL_WORDS.split(), ORDINAL_WORDS.split()
IN_WORDS = {word: at for words in (CARDINALS, ORDINALS) for at, word in enumerate(words, start=1)} | {"één": 1}
SPELLED = "|".join(sorted(IN_WORDS, key=len, reverse=True))
SPELLED = SPELLED.replace("tweeen", "twee[eë]n").replace("drieen", "drie[eë]n")
MONTH = "(?:" + "|".join(sorted(MONTHS, key=len, reverse=True)) + r")(?![^\W_])\.?"
WEEKDAY = r"(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|ma|di|wo|do|vr|za|zo)(?![^\W_])\.?,?"
S = r"[ \t\u00a0\u202f]"
YEAR = "(?:18|19|20|21)[0-9]{2}(?![0-9])"
TWO = r"['’][0-9]{2}(?![0-9])"
DAYNUMBER = rf"(?:(?<![0-9.,:/-])(?:3[01]|[12][0-9]|0?[1-9])(?:e|de|ste)?|(?<![^\W_])(?:{SPELLED}))"
LEAD = (
    rf"(?:(?<![^\W_])op{S}+)?(?:(?<![^\W_])(?:vorige|afgelopen|volgende|komende|deze){S}+(?:week{S}+)?)?"
    rf"(?:(?<![^\W_]){WEEKDAY}{S}*)?(?:(?<![^\W_])de{S}+)?"
)
UNTIL = rf"(?:(?<![0-9])(?:3[01]|[12]?[0-9]){S}*(?:tot en met|tot|t/m|en|of|[-–/]){S}*)?"
TAIL = rf"(?:{S}*,?{S}*(?:jl|jongstleden|a\.?s|aanstaande)(?![^\W_])\.?)?"
B = rf"{S}?[-/.]{S}?"
SHORT_YEAR = (
    rf"[0-9]{{2}}(?![^\W_]|[-/.][0-9])(?!{S}*{MONTH})"
    rf"(?!{S}*(?:uur|u(?![^\W_])|:|jaar|jr|keer|maal|x(?![^\W_])|minuten|weken|dagen|euro))"
)
UNIT = (
    rf"(?!{S}*(?:keer|maal|x(?![^\W_])|uur|u(?![^\W_])|minuten|min(?![^\W_])|dag|week|weken|maand|jaar|jr|euro|mensen"
    r"|personen|kinderen|kilo|kg|km|meter|stuks|kamer|%))"
)
FULL = re.compile(
    rf"{LEAD}(?:"
    rf"(?<![0-9])(?P<y1>{YEAR.replace('(?![0-9])', '')}){B}(?P<m1>[0-9]{{1,2}}){B}(?P<d1>[0-9]{{1,2}})(?![0-9])"
    rf"|(?<![0-9])(?P<d2>[0-9]{{1,2}}){B}(?P<m2>[0-9]{{1,2}}){B}(?P<y2>{YEAR})"
    rf"|(?<![0-9])(?P<d3>[0-9]{{1,2}}){S}(?P<m3>[0-9]{{1,2}}){S}(?P<y3>{YEAR})"
    rf"|(?<![0-9])(?P<d4>0[1-9]|[12][0-9]|3[01])(?P<m4>0[1-9]|1[0-2])(?P<y4>{YEAR})"
    rf"|(?<![0-9])(?P<y5>(?:19|20)[0-9]{{2}})(?P<m5>0[1-9]|1[0-2])(?P<d5>0[1-9]|[12][0-9]|3[01])(?![0-9])"
    rf"|{UNTIL}(?P<d6>{DAYNUMBER})[-/. \u00a0\t]*(?P<m6>{MONTH})[-/., \u00a0\t]*(?P<y6>{YEAR})(?!-[0-9])"
    rf"){TAIL}",
    re.IGNORECASE,
)
PARTIAL = re.compile(
    rf"{LEAD}(?:"
    rf"{UNTIL}(?P<d1>{DAYNUMBER})[-/. \u00a0\t]*(?P<m1>{MONTH})"
    rf"(?:[-/., \u00a0\t]*(?P<y1>{TWO}|(?<=[-/. ]){SHORT_YEAR}))?"
    rf"|(?<![0-9])(?P<d2>[0-9]{{1,2}}){B}(?P<m2>[0-9]{{1,2}}){B}(?P<y2>['’]?[0-9]{{2}})(?![0-9])"
    rf"|(?<![0-9/.,:-])(?P<d3>3[01]|[12][0-9]|0?[1-9]){S}?[-/]{S}?(?P<m3>1[0-2]|0?[1-9])(?![0-9/:-]|,[0-9]){UNIT}"
    rf"|(?:(?<![^\W_])(?:{WEEKDAY}|op|dd\.?|d\.d\.){S}*)(?P<d4>3[01]|[12][0-9]|0?[1-9])\.(?P<m4>1[0-2]|0?[1-9])"
    rf"(?![0-9]){UNIT}"
    rf"|(?<![0-9.,:€])(?P<d5>3[01]|[12][0-9]|0[1-9])\.(?P<m5>1[0-2]|0[1-9])(?![0-9:]){UNIT}"
    rf"|(?:(?<![^\W_])in{S}+)?(?<![^\W_])(?P<m6>{MONTH}){S}*(?P<y6>{YEAR}|{TWO})"
    rf"){TAIL}",
    re.IGNORECASE,
)
NO_DAY = re.compile(r"24/7|1/2|1/3|2/3|[1-9]/[48]|1/5")
ORDINAL_DAY = re.compile(
    rf"(?<![^\W_]){WEEKDAY}{S}+(?:de{S}+)?(?:3[01]|[12]?[0-9])(?:e|de|ste)(?![^\W_])", re.IGNORECASE
)
WEEK_NUMBER = re.compile(
    rf"(?<![^\W_])(?:in{S}+)?week{S}+(?:5[0-3]|[1-4]?[0-9])(?![0-9])(?:{S}+van)?(?:{S}+{YEAR})?", re.I
)
BORN = re.compile(
    r"\b(?:geb(?:oren|oortedatum|oortedag|oortejaar)?|gb)\b[\s.:]*(?:(?:op|in|is|dd|d\.d\.|de)[\s.:]*)*$", re.I
)
NEAR = 80  # signs before a day in which "geboren op" may stand
YEAR_ALONE = re.compile(rf"(?<![0-9.,])(?:{YEAR}|{TWO})")


def full_days(text: str, dossier: Dossier) -> Iterator[Span]:
    """Days with a year of four figures: nothing else looks like these."""
    for match in FULL.finditer(text):
        yield _span(text, match, dossier)


def other_days(text: str, dossier: Dossier) -> Iterator[Span]:
    """Days with a short year or without one, weeks, and the years somebody was born in."""
    for match in PARTIAL.finditer(text):
        if not NO_DAY.fullmatch(match[0].strip()):
            yield _span(text, match, dossier)
    for pattern, label in ((ORDINAL_DAY, DAY), (WEEK_NUMBER, WEEK)):
        yield from (Span(*match.span(), label, Kind.DATE) for match in pattern.finditer(text))
    years = {f"{day.year}" for day in dossier.births} | {f"{day.year % 100:02}" for day in dossier.births}
    for match in YEAR_ALONE.finditer(text):
        if match[0].lstrip("'’") in years or BORN.search(_before(text, match.start())):
            yield Span(*match.span(), BIRTH_YEAR, Kind.DATE)


def ago(day: date, today: date) -> str:
    """About how long ago a day was, or how far ahead it is."""
    apart = abs((today - day).days)
    if not apart:
        return "vandaag"
    told = "een paar dagen" if apart < 6 else f"ongeveer {_roughly(apart)}"
    return f"over {told}" if day > today else f"{told} geleden"


def length(days: int) -> str:
    """About how long that is: three months."""
    return "een paar dagen" if days < 6 else f"ongeveer {_roughly(days)}"


def _roughly(days: int) -> str:
    """A number of days in the unit people would use."""
    if days < 50:
        return _counted(round(days / 7), "week", "weken")
    if days < 700:
        return _counted(max(2, round(days / 30.44)), "maand", "maanden")
    return _counted(round(days / 365.25), "jaar", "jaar")


def _counted(number: int, one: str, many: str) -> str:
    number = max(number, 1)
    word = NUMBERS[number - 1] if number <= len(NUMBERS) else str(number)
    return f"{word} {one if number == 1 else many}"


def _span(text: str, match: re.Match, dossier: Dossier) -> Span:
    parts = {name[0]: value for name, value in match.groupdict().items() if value}
    start = match.start() + len(match[0]) - len(match[0].lstrip())
    return Span(start, match.end(), _told(_before(text, start), parts, dossier), Kind.DATE)


def _before(text: str, at: int) -> str:
    """What stands right before; all of a long text, for each day in it, would take minutes."""
    return text[max(at - NEAR, 0) : at]


def _told(before: str, parts: dict[str, str], dossier: Dossier) -> str:
    month, day = _month(parts["m"]), _day(parts.get("d", "15"))
    born = dossier.births
    if BORN.search(before) or ("y" in parts and any(_is(one, parts, day, month) for one in born)):
        return BIRTH_DATE
    if "d" in parts and any((one.day, one.month) == (day, month) for one in born):
        return BIRTHDAY
    found = _nearest(parts.get("y", ""), month, day, dossier.today)
    return ago(found, dossier.today) if found else DATE


def _is(born: date, parts: dict[str, str], day: int, month: int) -> bool:
    year = parts["y"].lstrip("'’")
    return (born.day, born.month) == (day, month) and f"{born.year}".endswith(year)


def _nearest(year: str, month: int, day: int, today: date) -> date | None:
    """The day that is meant; without a year the one nearest to today. None where there is no such day."""
    digits = year.lstrip("'’")
    if len(digits) == 4:
        years = [int(digits)]
    elif digits:
        recent = 2000 + int(digits)
        years = [recent if recent <= today.year + 1 else birth_year(int(digits), today)]
    else:
        years = [today.year, today.year - 1, today.year + 1]
    days = [one for one in (_date(each, month, day) for each in years) if one]
    return min(days, key=lambda one: abs((one - today).days), default=None)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _month(text: str) -> int:
    word = text.lower().rstrip(".")
    return MONTHS.get(word) or int(word.translate(DASHES))


def _day(text: str) -> int:
    word = text.lower().replace("ë", "e")
    found = re.match("[0-9]+", word)
    return int(found[0]) if found else IN_WORDS.get(word, 1)
