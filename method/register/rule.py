"""What a rule of the method is: an id, how strong it speaks, where it comes from, when and what then."""

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from method.advice import Kind

# The studies the rules come from, by the short names of docs/woordenlijst.md; the rest in words.
MH = "M&H 2011"
WERKBOEK = "Werkboek"
VIAA = "Viaa 2018"
HU = "HU 2017"
VIAA_WERK = "Viaa-werk 2018"
AVG = "AVG"
OWN = _("eigen keuze")
PRACTICE = _("praktijk")
MH_DERIVED = _("M&H 2011, afgeleid")
VIAA_DERIVED = _("Viaa 2018, afgeleid")


@dataclass(frozen=True)
class Rule:
    """One decision rule. `when` and `then` are sentences for the page about the method."""

    id: str
    kind: Kind
    source: str | Promise
    when: str | Promise
    then: str | Promise


@dataclass(frozen=True)
class Subject:
    """A group of rules as the page shows them; `key` is the anchor of the group."""

    key: str
    title: str | Promise
    rules: tuple[Rule, ...]
