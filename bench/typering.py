"""How long the typing guide takes for an answer, beside a floor in the same run.

    .venv/bin/python -m bench.typering [rounds]

The floor is the least that weighing eight profiles by fifteen answers costs: add up, raise, divide. Prints milliseconds
(median of the rounds) and the ratio to the floor, with nothing, half and all answered; compare ratios, not
milliseconds. An answer on the page is all three together, and should stay under 5 ms.
"""

import os
import random
import statistics
import sys
from collections.abc import Callable, Mapping
from math import exp
from time import perf_counter

import django

SEED, ROUNDS, BATCH = 20_261_121, 25, 20
ANSWERS, PROFILES = 15, 8
Observed = Mapping[str, tuple[str, ...]]


def measure(rounds: int) -> None:
    """Print the table."""
    from typology.guide import best_question, read, reasons  # noqa: PLC0415 - Django must be set up first
    from typology.guide.observations import CODES  # noqa: PLC0415

    chance = random.Random(SEED)
    everything = {name: (chance.choice(codes),) for name, codes in CODES.items()}
    half = dict(list(everything.items())[::2])
    lowest = median_of(floor(chance), rounds)
    print(f"vloer {lowest:.4f} ms")
    print(f"{'antwoorden':<12}{'read':>9}{'reasons':>9}{'best_question':>15}{'samen':>9}{'x vloer':>9}")
    for observed in ({}, half, everything):
        first = [read(observed).first]
        spent = (
            median_of(lambda observed=observed: read(observed), rounds),
            median_of(lambda observed=observed, first=first: reasons(observed, first), rounds),
            median_of(lambda observed=observed: best_question(observed), rounds),
        )
        told = f"{spent[0]:>9.3f}{spent[1]:>9.3f}{spent[2]:>15.3f}{sum(spent):>9.3f}{sum(spent) / lowest:>9.0f}"
        print(f"{len(observed):<12}{told}")


def floor(chance: random.Random) -> Callable[[], list[float]]:
    """Fifteen answers of eight logarithms each, to eight shares."""
    logs = [[-chance.random() for _profile in range(PROFILES)] for _answer in range(ANSWERS)]

    def least() -> list[float]:
        weights = [exp(sum(column)) for column in zip(*logs, strict=True)]
        total = sum(weights)
        return [weight / total for weight in weights]

    return least


def median_of(answer: Callable[[], object], rounds: int) -> float:
    """Milliseconds per call."""
    found = []
    for _round in range(rounds):
        start = perf_counter()
        for _time in range(BATCH):
            answer()
        found.append((perf_counter() - start) * 1000 / BATCH)
    return statistics.median(found)


if __name__ == "__main__":
    os.environ.setdefault("SECRET_KEY", "alleen-voor-meten")
    os.environ["DJANGO_SETTINGS_MODULE"] = "isolement.settings"
    django.setup()
    measure(int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS)
