"""Reads how long something took, in minutes, and how often it happens, in days."""

import re

from django.utils.translation import gettext as _

from desk.importing.values import About, Reading
from desk.importing.words import word_key

LONGEST = 12 * 60
SHORTEST = 5
LONGEST_RHYTHM = 366
HALVES = str.maketrans({"½": ",5", "¼": ",25", "¾": ",75", "'": "m", "′": "m"})
HOUR, MINUTE = r"(?:uur|uren|u|hr|h)\.?", r"(?:minuten|minuut|min|mins|m)\.?"
# 1,5 and 1,25 are hours; 1,15 may be an hour and a quarter of an hour and is refused.
NUMBER = r"[0-9]{0,3}(?:[.,](?:[0-9]|[0257][05]))?"
CLOCK = re.compile(r"([0-9]{1,2}):([0-5][0-9])(?::00)?(?: ?uur| ?u)?")
HOURS_AND_MINUTES = re.compile(rf"([0-9]{{1,2}}) ?{HOUR} ?(?:en )?([0-5]?[0-9]) ?(?:{MINUTE})?")
HOURS = re.compile(rf"({NUMBER}) ?{HOUR}")
BARE_HOURS = re.compile(r"([0-9]{0,2}[.,](?:[0-9]|[0257][05]))")
MINUTES = re.compile(rf"([0-9]{{1,4}}) ?(?:{MINUTE})?")
IN_WORDS = {
    "kwartier": 15,
    "een kwartier": 15,
    "half uur": 30,
    "halfuur": 30,
    "een half uur": 30,
    "drie kwartier": 45,
    "uur": 60,
    "een uur": 60,
    "1 uur": 60,
    "anderhalf uur": 90,
    "twee uur": 120,
}
TIMES = re.compile(r"(?:(\d{1,2}) ?(?:x|keer|maal) ?)?(?:per|in de|in|elke|iedere|om de|p|/)? ?(\d{1,2})? ?([a-z]+)")
UNITS = {
    "d": 1,
    "dag": 1,
    "dagen": 1,
    "w": 7,
    "wk": 7,
    "week": 7,
    "weken": 7,
    "mnd": 30,
    "maand": 30,
    "maanden": 30,
    "kwartaal": 90,
    "jaar": 365,
}


def read_duration(text: str, _about: About | None = None) -> Reading:
    """Whole minutes, at most twelve hours; nothing or zero is None. A bare '60' is minutes, '1,5' is hours."""
    plain = " ".join(text.lower().translate(HALVES).split())
    if not plain:
        return Reading(None)
    minutes = _minutes(plain)
    if minutes is None:
        raise ValueError(_("Deze duur is niet te lezen: schrijf minuten, bijvoorbeeld 45, of 1:15."))
    if minutes > LONGEST:
        raise ValueError(_("Deze duur is langer dan twaalf uur: schrijf de minuten."))
    if 0 < minutes < SHORTEST:
        return Reading(minutes, _("Deze duur is gelezen als minuten: kijk na of het geen uren zijn."))
    return Reading(minutes or None)


def read_rhythm(text: str, about: About) -> Reading:
    """Days between two contacts; what cannot be read is None and doubtful."""
    if not text:
        return Reading(None)
    key = word_key(text)
    days = about.words["frequentie"].get(key)
    if days is not None:
        return Reading(int(days))
    found = TIMES.fullmatch(key)
    if found and found[3] in UNITS:
        times, count = int(found[1] or 1), int(found[2] or 1)
        if times and count and (days := UNITS[found[3]] * count // times) <= LONGEST_RHYTHM:
            return Reading(max(1, days))
    return Reading(None, _("Deze frequentie is niet te lezen en daarom niet overgenomen."))


def _minutes(plain: str) -> int | None:
    if plain in IN_WORDS:
        return IN_WORDS[plain]
    if found := CLOCK.fullmatch(plain) or HOURS_AND_MINUTES.fullmatch(plain):
        return int(found[1]) * 60 + int(found[2])
    if (found := HOURS.fullmatch(plain) or BARE_HOURS.fullmatch(plain)) and found[1]:
        return round(float(found[1].replace(",", ".")) * 60)
    if found := MINUTES.fullmatch(plain):
        return int(found[1])
    return None
