"""What a form and the settings show of the sources, as ready words."""

from typing import Any

from django.db.models import CharField, F, IntegerField, Q, Value
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from accounts.models import User
from signals.choices.sources import Leaning, StockSource
from signals.models import Signaller, Source


def source_choices(keep: str = "") -> list[tuple[str, str]]:
    """(code, label) of every source in use, in order, in one statement.

    `keep` is the code a record has now: it stays a choice, also when that source was taken out of use.
    """
    choosable = Source.objects.filter(Q(is_in_use=True) | Q(code=keep)).only("code", "name")
    return [(source.code, source.label) for source in choosable]


def source_and_signaller_choices(user: User) -> list[tuple[str, list[tuple[str, str]]]]:
    """The regular signallers in reach (by reference) above the sources in use (by code), in one statement."""
    sources = Source.objects.in_use().order_by()
    signallers = Signaller.objects.visible_to(user).active().order_by()
    columns = ("kind", "value", "name", "more", "place")
    none = Value("", CharField())
    sources = sources.annotate(kind=Value("source", CharField()), value=F("code"), more=none, place=F("position"))
    signallers = signallers.annotate(
        kind=Value("signaller", CharField()),
        value=F("reference"),
        more=F("organisation"),
        place=Value(0, IntegerField()),
    )
    found: dict[str, list[tuple[str, str]]] = {"signaller": [], "source": []}
    rows = sources.values_list(*columns).union(signallers.values_list(*columns), all=True).order_by("place", "name")
    for kind, value, name, more, _place in rows:
        label = _(name) if kind == "source" else " · ".join(filter(None, (name, more)))
        found[kind].append((value, label))
    groups = [(_("Vaste signaleerders"), found["signaller"]), (_("Bronnen"), found["source"])]
    return [(title, choices) for title, choices in groups if choices]


def leaning_words(source: Source) -> str:
    """What this kind of melder mostly brings (M&H 2011), in a sentence beside a melding; nothing where unknown.

    A hint, never more: it says nothing about the person this melding is about.
    """
    if not source.leaning:
        return ""
    sentence = _("{source} meldt {leaning}. Dat is een aanwijzing, niet meer: kijk wat er hier speelt.")
    return sentence.format(source=capfirst(source.label), leaning=Leaning(source.leaning).label)


def sources_page() -> dict[str, Any]:
    """Every source for the settings: `rows` in use, each with the places up and down (0: none), and `stopped`."""
    sources = list(Source.objects.all())
    in_use = [source for source in sources if source.is_in_use]
    rows = [
        {"source": source, "up": place - 1, "down": place + 1 if place < len(in_use) else 0}
        for place, source in enumerate(in_use, start=1)
    ]
    return {"rows": rows, "stopped": [source for source in sources if not source.is_in_use]}


def source_page(source: Source) -> dict[str, Any]:
    """One source, whether the product ships it, and whether the product can do without it."""
    return {
        "source": source,
        "is_stock": source.code in StockSource,
        "may_stop": source.code != StockSource.OTHER,
    }
