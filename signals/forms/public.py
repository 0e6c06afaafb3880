"""Forms of the public melding page: nobody is signed in, and nothing that was typed may get lost."""

from datetime import UTC, datetime
from typing import Any

from django import forms
from django.core.signing import BadSignature, Signer
from django.utils.translation import gettext_lazy as _

from signals.choices.public import RELATIONS
from signals.rules.public import QUICKEST, objection, read_receipt, source_of
from ui.fields import Chips, LongText, ReadField
from ui.forms import OnceForm, PageForm, Section

SIGNER = Signer(salt="signals.public")


def short_line() -> forms.Textarea:
    """One line to type in, of which a browser keeps nothing for the next visitor, and yet "back" brings the words.

    An <input> does one of the two: with autocomplete it offers what others typed, without it forgets on "back".
    """
    return forms.Textarea(attrs={"rows": 1, "data-look": "line"})


def stamp(at: datetime) -> str:
    """When a page was made, signed: to the second, bound to nobody."""
    return SIGNER.sign(str(int(at.timestamp())))


def read_stamp(text: str) -> datetime | None:
    """The moment in a stamp of ours, else None."""
    try:
        return datetime.fromtimestamp(int(SIGNER.unsign(text)), UTC)
    except BadSignature:
        return None


class Bait(forms.TextInput):
    """A box that people and screen readers do not meet, and robots fill."""

    is_hidden = True
    template_name = "signals/public/_bait.html"


class GuardedForm(OnceForm):
    """A form that a robot fails, and that comes back once, with all that was typed, where a person did the same.

    After any objection the second press counts: the page that comes back is as old as it has to be.
    """

    UNCOUNTED = OnceForm.UNCOUNTED | {"website", "opened"}
    website = forms.Field(label=_("Laat dit leeg"), required=False, widget=Bait)
    opened = forms.Field(required=False, widget=forms.HiddenInput)

    def __init__(self, *args: Any, at: datetime, **options: Any) -> None:
        super().__init__(*args, **options)
        self.at = at
        self.initial["opened"] = stamp(at)

    def clean(self) -> dict[str, Any]:
        """Without what the guard needs; with its objection."""
        words = super().clean()
        bait, opened = words.pop("website"), words.pop("opened")
        if sentence := objection(bait=bait or "", opened=read_stamp(opened or ""), at=self.at):
            self.data = self.data.copy()
            self.data[self.add_prefix("website")] = ""
            self.data[self.add_prefix("opened")] = stamp(self.at - QUICKEST)
            if not self.errors:  # else it comes back anyhow
                self.add_error(None, sentence)
        return words


class ReportForm(GuardedForm):
    """A melding from outside in four questions; two may stay open."""

    sections = (Section("", ("about", "seen", "relation", "reporter")),)
    submit = _("Melding verzenden")

    about = LongText(
        label=_("Om wie of waar gaat het?"),
        max_length=200,
        widget=short_line(),
        help_text=_("Een naam, een adres of een omschrijving. Weet u niet alles? Dat geeft niet."),
        error_messages={"required": _("Vul in om wie of waar het gaat. Een omschrijving is genoeg.")},
    )
    seen = LongText(
        label=_("Wat ziet of merkt u?"),
        help_text=_("In uw eigen woorden. Een paar zinnen is genoeg."),
        error_messages={"required": _("Vul in wat u ziet of merkt. Een paar woorden is genoeg.")},
    )
    relation = Chips(label=_("Wie bent u voor deze persoon?"), choices=RELATIONS, required=False)
    reporter = LongText(
        label=_("Hoe kunnen wij u bereiken?"),
        max_length=200,
        required=False,
        widget=short_line(),
        help_text=_("Uw naam, en een telefoonnummer of e-mailadres. Laat u dit leeg, dan is uw melding anoniem."),
    )

    def clean(self) -> dict[str, Any]:
        """In the words of a melding: who the melder is becomes its source."""
        words = super().clean() | {
            name: " ".join(self.cleaned_data[name].split())
            for name in ("about", "reporter")
            if name in self.cleaned_data
        }
        words["source"] = source_of(relation=words.pop("relation", ""), reporter=words.get("reporter", ""))
        return words


class SupplementForm(OnceForm):
    """Something the melder wants to add."""

    sections = (Section("", ("text",)),)
    submit = _("Aanvulling verzenden")

    text = LongText(
        label=_("Wat wilt u nog vertellen?"),
        error_messages={"required": _("Vul in wat u nog wilt vertellen.")},
    )


class ReceiptField(ReadField):
    """The number on a receipt, in any notation."""

    read = staticmethod(read_receipt)


class FollowForm(PageForm):
    """Coming back with the number of the receipt."""

    sections = (Section("", ("number",)),)
    submit = _("Melding opzoeken")

    number = ReceiptField(
        label=_("Uw nummer"),
        max_length=200,
        widget=forms.TextInput(attrs={"autocomplete": "off", "autocapitalize": "off", "spellcheck": "false"}),
        help_text=_("Twaalf letters en cijfers, zoals abcd-2345-wxyz."),
        error_messages={"required": _("Vul het nummer in dat u na uw melding kreeg.")},
    )
