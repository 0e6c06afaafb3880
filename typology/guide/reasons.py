"""Why the guide proposes what it does, and what it would ask next."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from math import exp, log2
from statistics import fmean as mean

from typology.choices import Profile
from typology.guide.observations import Observed, known
from typology.guide.reading import PRUDENCE, likelihoods
from typology.guide.weights import CHANCES, PROFILES, log_chances

# Half a bit: less than this is no reason to mention.
LEAST_BITS = 0.5
# By observation its answers: how likely each is by profile, and what remains of that once it is weighed with prudence.
ANSWERS = {
    name: [(shares, tuple(share**PRUDENCE for share in shares)) for shares in table.values()]
    for name, table in CHANCES.items()
}


@dataclass(frozen=True)
class Reason:
    """One answer and how much it speaks for (above 0) or against, in bits: one bit is twice as likely."""

    name: str
    codes: tuple[str, ...]
    bits: float


def reasons(observed: Observed, of: Collection[Profile], against: Collection[Profile] = ()) -> list[Reason]:
    """The answers that tell these profiles (one, a row, a column) from others, strongest first.

    Compared with `against`, or with all the rest. What tells less than LEAST_BITS is left out.
    """
    rest = against or [one for one in PROFILES if one not in of]
    found = []
    for name, codes in known(observed).items():
        if logs := log_chances(name, codes):
            shares = dict(zip(PROFILES, map(exp, logs), strict=True))
            ratio = mean(shares[one] for one in of) / mean(shares[one] for one in rest)
            found.append(Reason(name, codes, log2(ratio)))
    return sorted((one for one in found if abs(one.bits) >= LEAST_BITS), key=lambda one: -abs(round(one.bits, 9)))


def best_question(observed: Observed) -> tuple[str, float] | None:
    """The open observation whose answer is expected to tell most, with that expectation in bits; None when none is.

    Expected: over its answers, each as likely as the reading makes it, how much the doubt between the eight shrinks.
    """
    answers = known(observed)
    now = tuple(likelihoods(answers).values())
    gains = {name: _doubt(now) - _doubt_after(now, name) for name in ANSWERS if name not in answers}
    if not gains:
        return None
    name = max(gains, key=lambda one: round(gains[one], 9))
    return name, gains[name]


def _doubt_after(now: Sequence[float], name: str) -> float:
    """How many bits of doubt an answer leaves on average."""
    left = 0.0
    for shares, weighed in ANSWERS[name]:
        likely = sum(one * share for one, share in zip(now, shares, strict=True))
        left += likely * _doubt([one * share for one, share in zip(now, weighed, strict=True)])
    return left


def _doubt(shares: Sequence[float]) -> float:
    """The entropy in bits of what adds to one when scaled: 3 when all eight are as likely, 0 when one is certain."""
    total = sum(shares)
    return log2(total) - sum(share * log2(share) for share in shares if share) / total
