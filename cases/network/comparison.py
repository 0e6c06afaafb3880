"""What changed around a person between two network maps, told and drawn; pure. `key` says who is who."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from django.db.models import TextChoices
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from cases.choices import NetworkSector, Ring
from cases.models import NetworkMember
from cases.network.facts import said
from cases.network.layout import layout_of
from cases.network.picture import Picture, arrow, drawn, spot_of


class Change(TextChoices):
    """What can become of somebody on the map."""

    CAME = "came", gettext_lazy("erbij gekomen")
    WENT = "went", gettext_lazy("staat er niet meer op")
    BROKEN = "broken", gettext_lazy("contact verbroken")
    MENDED = "mended", gettext_lazy("contact hersteld")
    CLOSER = "closer", gettext_lazy("dichterbij")
    FURTHER = "further", gettext_lazy("verder weg")
    MOVED = "moved", gettext_lazy("hoort nu ergens anders bij")
    SUPPORT = "support", gettext_lazy("andere steun")


GHOST = "tie tie--ghost"
# What is drawn as a step from one place to another.
STEPS = {Change.CLOSER, Change.FURTHER, Change.MOVED}


@dataclass(frozen=True)
class Pair:
    """One person or place then and now; None where they do not stand on that map."""

    before: NetworkMember | None
    now: NetworkMember | None

    @property
    def latest(self) -> NetworkMember:
        """As they stood on the last of the two maps they are on."""
        return self.now or self.before

    @property
    def changes(self) -> list[Change]:
        """What became of them; nothing for who stayed as they were."""
        return list(_changes(self.before, self.now))

    @property
    def words(self) -> str:
        """What became of them, in words."""
        told = [str(one.label) for one in self.changes if one != Change.SUPPORT]
        told += _support_told(self.before, self.now) if Change.SUPPORT in self.changes else []
        return capfirst(", ".join(told))

    @property
    def was(self) -> str:
        """Where they stood then."""
        return str(Ring(self.before.ring).label) if self.before else ""

    @property
    def became(self) -> str:
        """Where they stand now."""
        return str(Ring(self.now.ring).label) if self.now else ""


@dataclass(frozen=True)
class Comparison:
    """Two maps beside each other; everybody that stands on either, who stands on the later one first."""

    pairs: tuple[Pair, ...]

    @property
    def changed(self) -> list[Pair]:
        """Who is no longer as they were."""
        return [one for one in self.pairs if one.changes]

    @property
    def same(self) -> list[str]:
        """The names of who stayed as they were."""
        return [one.latest.name for one in self.pairs if not one.changes]

    @property
    def told(self) -> list[tuple[str, str]]:
        """For every kind of change who it is about: ("Erbij gekomen", "Ans, Piet")."""
        names = {kind: [one.latest.name for one in self.pairs if kind in one.changes] for kind in Change}
        return [(capfirst(str(kind.label)), ", ".join(found)) for kind, found in names.items() if found]


def compare_maps(before: Sequence[NetworkMember], now: Sequence[NetworkMember]) -> Comparison:
    """Everybody on either map, then and now."""
    earlier = {one.key: one for one in before}
    stayed = {one.key for one in now}
    pairs = [Pair(earlier.get(one.key), one) for one in now]
    return Comparison((*pairs, *(Pair(one, None) for one in before if one.key not in stayed)))


def comparison_picture(comparison: Comparison, name: str = "") -> Picture:
    """Both maps as one: who is on the later one at their place, and where others and they themselves stood before."""
    present = [one for one in comparison.pairs if one.now]
    left = [one for one in comparison.pairs if not one.now or STEPS & set(one.changes)]
    layout = layout_of([*(spot_of(one.now) for one in present), *(spot_of(one.before) for one in left)])
    here, there = layout.places[: len(present)], layout.places[len(present) :]
    states, says = [_state(one) for one in present], {one.latest.reference: _said(one) for one in comparison.pairs}
    picture = drawn(layout, name, [one.now for one in present], here, lambda one: says[one.reference], states)
    marks = {one.now.key: figure.initials for one, figure in zip(present, picture.figures, strict=True)}
    went = drawn(layout, "", [one.before for one in left], there, lambda one: says.get(one.reference, ""))
    ghosts = [
        replace(figure, look=GHOST, initials=marks.get(one.before.key, figure.initials), marks=(), label=None)
        for one, figure in zip(left, went.figures, strict=True)
    ]
    places = {one.now.key: place for one, place in zip(present, here, strict=True)}
    steps = [(place, places.get(one.before.key)) for one, place in zip(left, there, strict=True)]
    arrows = tuple(filter(None, (arrow(start, end, layout.radius) for start, end in steps if end)))
    return replace(picture, ghosts=tuple(ghosts), arrows=arrows)


def _changes(before: NetworkMember | None, now: NetworkMember | None) -> Iterator[Change]:
    if not before or not now:
        yield Change.CAME if now else Change.WENT
        return
    if before.is_broken != now.is_broken:
        yield Change.BROKEN if now.is_broken else Change.MENDED
    if before.ring != now.ring:
        yield Change.CLOSER if now.ring < before.ring else Change.FURTHER
    if before.sector != now.sector:
        yield Change.MOVED
    if before.support != now.support or before.tone != now.tone:
        yield Change.SUPPORT


def _support_told(before: NetworkMember, now: NetworkMember) -> Iterator[str]:
    """What somebody gives now and did not, what they gave and do not, and how it feels now."""
    for kind in now.support:
        if kind not in before.support:
            yield _("nu: {support}").format(support=kind.label)
    for kind in before.support:
        if kind not in now.support:
            yield _("niet meer: {support}").format(support=kind.label)
    if before.tone != now.tone:
        yield now.get_tone_display() or _("hoe het voelt is niet gezegd")


def _state(pair: Pair) -> str:
    """How somebody who stands on the later map is drawn."""
    if not pair.before:
        return "came"
    return "moved" if pair.changes else "same"


def _said(pair: Pair) -> str:
    """Somebody then and now, for who hears it."""
    if not pair.now:
        where = NetworkSector(pair.before.sector).label
        return _("{name}: staat er niet meer op. Stond: {ring}, {sector}.").format(
            name=pair.before.name, ring=pair.was, sector=where
        )
    return f"{said(pair.now)} {pair.words}.".removesuffix(" .")
