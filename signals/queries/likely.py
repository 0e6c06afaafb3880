"""Open meldingen that may be about the same person or place as what somebody is taking down."""

from collections.abc import Iterable
from typing import NamedTuple

from django.db.models import Case, QuerySet, Sum, Value, When
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from accounts.models import User
from people.clues import Clues, read_clues
from signals.models import Concern, ConcernKey

MOST = 5
CANDIDATES = 40
# What two texts share, and how much it says; the same scale as people.likeness.
WHOLE, WORD, SOUND = 5, 3, 2
STRONG = 5


class OpenConcern(NamedTuple):
    """An open melding within reach that may be the same worry."""

    reference: str
    about: str
    age: str
    holder: str
    is_strong: bool


def likely_concerns(words: str, user: User) -> list[OpenConcern]:
    """At most five open meldingen within reach that share a name, an address, a phone or a birth date with this text.

    Only those that another can still be joined to: what belongs to a client is found as that client. One statement,
    however many are open: the database adds up the keys they share with the text (ConcernKey), and the forty likeliest
    are read closely. There Wilgenstr 12 is Wilgenstraat 12, and the same street with another number is somebody else.
    """
    today = timezone.localdate()
    clues = read_clues(words, today=today)
    if not clues:
        return []
    concerns = Concern.objects.filter(pk__in=_likeliest(clues.keys, user)).with_holder(today)
    concerns = concerns.select_related("team", "owner").defer("seen")
    found = [(_shared(clues, read_clues(one.about, today=today)), one) for one in concerns]
    found.sort(key=lambda one: (-one[0], -one[1].received_at.timestamp(), one[1].pk))
    return [_shown(concern, score) for score, concern in found if score][:MOST]


def _likeliest(keys: Iterable[str], user: User) -> QuerySet[ConcernKey]:
    """Which meldingen within reach share most; a word counts again as how it sounds, and in a street, which the close
    look mends."""
    by_weight = {weight: [key for key in keys if _weight(key) == weight] for weight in (WHOLE, WORD, SOUND)}
    weight = Case(*(When(key__in=some, then=Value(weight)) for weight, some in by_weight.items()))
    found = ConcernKey.objects.of_mergeable(user).filter(key__in=list(keys)).values("concern")
    found = found.annotate(shared=Sum(weight)).order_by("-shared", "-concern__received_at", "concern")
    return found.values("concern")[:CANDIDATES]


def _shared(typed: Clues, told: Clues) -> int:
    """How much two texts share; no word counts twice, and a street counts only where the numbers do not differ."""
    score, used = 0, set()
    single = {key: words for key, words in typed.keys.items() if len(words) == 1}
    elsewhere = {word for key, words in single.items() for word in words if _is_elsewhere(key, typed, told)}
    common = [key for key, words in typed.keys.items() if key in told.keys and not words & elsewhere]
    for key in sorted(common, key=lambda one: (-_weight(one), len(typed.keys[one]))):
        if not used & typed.keys[key]:
            used |= typed.keys[key]
            score += _weight(key)
    return score


def _weight(key: str) -> int:
    if key.startswith("~"):
        return SOUND
    return WORD if key.isalpha() else WHOLE


def _is_elsewhere(street: str, typed: Clues, told: Clues) -> bool:
    """Whether both texts give this street a number, and not the same."""
    ours, theirs = ({one for one in clues.keys if one.startswith(f"{street} ")} for clues in (typed, told))
    return bool(ours and theirs and not ours & theirs)


def _shown(concern: Concern, score: int) -> OpenConcern:
    days = (timezone.localdate() - timezone.localdate(concern.received_at)).days
    age = ngettext("{n} dag oud", "{n} dagen oud", days).format(n=days) if days > 0 else _("van vandaag")
    holder = concern.owner.name if concern.is_held else _("team {team}").format(team=concern.team.name)
    return OpenConcern(concern.reference, concern.about, age, holder, score >= STRONG)
