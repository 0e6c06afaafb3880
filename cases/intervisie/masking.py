"""Leaves out of a text what can be recognised, and says what it left out. Pure: the file and the day come with it."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from cases.intervisie.days import full_days, other_days
from cases.intervisie.known import Dossier, Index, index_of
from cases.intervisie.names import named
from cases.intervisie.numbers import online, others, phones
from cases.intervisie.spans import Kind, Span, chosen, labels_in, pieces
from cases.intervisie.tokens import tokens_of


@dataclass(frozen=True)
class Masked:
    """A text in which everything that was recognised is a label, with how often each kind was."""

    text: str
    replaced: Mapping[Kind, int] = field(default_factory=dict)


def mask(text: str, dossier: Dossier) -> Masked:
    """The text without what is recognised. Once more over the outcome changes nothing.

    A stretch that overlaps another waits for the next round; every round leaves less to look at, so it ends.
    """
    index, counted = index_of(dossier.known), Counter()
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    while spans := _found(text, dossier, index):
        counted.update(span.kind for span in spans)
        text = "".join(pieces(text, spans))
    return Masked(text, counted)


def recognised(text: str, dossier: Dossier) -> list[str]:
    """What `mask` would take out, as it stands in the text; each once."""
    spans = _found(text, dossier, index_of(dossier.known))
    return list(dict.fromkeys(text[span.start : span.end] for span in spans))


def _found(text: str, dossier: Dossier, index: Index) -> list[Span]:
    """What is to be left out, the surest first."""
    spans = [*online(text, dossier), *full_days(text, dossier), *phones(text, dossier), *other_days(text, dossier)]
    spans += named(text, tokens_of(text), dossier.known, index).spans
    spans += others(text, dossier)
    return chosen(labels_in(text), spans)
