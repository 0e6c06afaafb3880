"""What the prudence of the typing guide does, on made-up cases drawn from its own table.

    .venv/bin/python -m bench.prudence [cases]

Says nothing about real people: it shows how sure the guide becomes when the answers about one life hang together.
The figures in docs/typering.md come from here.
"""

import os
import random
import sys
from collections.abc import Iterator
from statistics import fmean
from typing import TYPE_CHECKING

import django

if TYPE_CHECKING:
    from typology.choices import Profile

SEED, CASES = 20_261_121, 8000
PRUDENCES = (0.5, 0.75, 1.0)
MOST_TICKED = 3
# Which share of the answers is open, is arbitrary, and belongs to one other profile.
WAYS = {
    "zoals de tabel": (0.0, 0.0, 0.0),
    "kwart open, tiende willekeurig": (0.25, 0.10, 0.0),
    "kwart open, 3 op 10 van een ander": (0.25, 0.0, 0.30),
}


def measure(cases: int) -> None:
    """Print the table."""
    from typology.choices import Profile  # noqa: PLC0415 - Django must be set up first
    from typology.guide import read  # noqa: PLC0415

    print(f"{'':<35}{'':>6}{'eerste':>8}{'1 of 2':>8}{'gedragen':>10}{'juist als':>11}{'gemiddelde':>12}{'Brier':>7}")
    print(f"{'':<35}{'':>6}{'juist':>8}{'juist':>8}{'':>10}{'gedragen':>11}{'zekerheid':>12}")
    for words, shares in WAYS.items():
        drawn = list(draw(cases, *shares))
        for prudence in PRUDENCES:
            found = [(profile, read(observed, prudence=prudence)) for profile, observed in drawn]
            carried = [profile == one.first for profile, one in found if one.is_carried]
            first = fmean(profile == one.first for profile, one in found)
            two = fmean(profile in (one.first, one.second) for profile, one in found)
            sure = fmean(one.profiles[one.first] for _profile, one in found)
            brier = fmean(
                sum((one.profiles[each] - (each == profile)) ** 2 for each in Profile) for profile, one in found
            )
            told = f"{first:>8.0%}{two:>8.0%}{len(carried) / cases:>10.0%}{fmean(carried):>11.0%}{sure:>12.0%}"
            print(f"{words:<35}{prudence:>6}{told}{brier:>7.2f}")


def draw(
    cases: int, left_open: float, arbitrary: float, otherwise: float
) -> Iterator[tuple["Profile", dict[str, tuple[str, ...]]]]:
    """Made-up cases, as many of each profile."""
    from typology.guide.observations import CODES, LISTS  # noqa: PLC0415
    from typology.guide.weights import CHANCES, PROFILES  # noqa: PLC0415

    chance = random.Random(SEED)
    for number in range(cases):
        own = number % len(PROFILES)
        other = (own + chance.randrange(1, len(PROFILES))) % len(PROFILES)
        observed = {}
        for name, codes in CODES.items():
            place = other if chance.random() < otherwise else own
            odds = None if chance.random() < arbitrary else [CHANCES[name][code][place] for code in codes]
            count = chance.randint(1, MOST_TICKED) if name in LISTS else 1
            if chance.random() >= left_open:
                observed[name] = tuple(chance.choices(codes, odds, k=count))
        yield PROFILES[own], observed


if __name__ == "__main__":
    os.environ.setdefault("SECRET_KEY", "alleen-voor-meten")
    os.environ["DJANGO_SETTINGS_MODULE"] = "isolement.settings"
    django.setup()
    measure(int(sys.argv[1]) if len(sys.argv) > 1 else CASES)
