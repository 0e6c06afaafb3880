"""The form that gathers what is known of a person for typing."""

from collections.abc import Collection
from dataclasses import replace
from datetime import date
from typing import Any
from zlib import crc32

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from cases.typing.observed import Observed
from instruments.answers import AnswerFacts, codes_of
from instruments.forms.answers import AnswersForm
from ui.show import day

NOTE_ASKS = gettext_lazy("Het antwoord is veranderd. Klopt de notitie nog?")


class ObservingForm(AnswersForm):
    """Every question may stay open, and every answer can say when it was heard, from whom, and more.

    Another answer was heard another day, maybe from somebody else: what the page showed beside the answer before
    (`shown`) is not about this one. So where it was left as it was, the day becomes today and the source goes. The
    note goes too when a sheet that was put away keeps it; else the form asks once whether it still holds, so that
    nothing is lost. With script static/js/sourced.js does this in sight and takes the answer out of `shown`.
    """

    shown = forms.CharField(label=gettext_lazy("Getoond"), required=False, widget=forms.HiddenInput)
    note_asks = NOTE_ASKS

    def __init__(self, data: Any = None, *, known: Observed, today: date) -> None:
        super().__init__(data, definition=known.definition, answers=known.answers, version=known.version)
        self.today, self.is_put_away = today, known.sheet is None
        self.initial["shown"] = " ".join(f"{code}:{_mark(facts)}" for code, facts in known.answers.items())

    def clean(self) -> dict[str, Any]:
        """What was heard or seen has been."""
        for name, on in list(self.cleaned_data.items()):
            if name.endswith("-since") and on and on > self.today:
                self.add_error(name, _("Deze dag moet nog komen. Vul de dag in waarop je dit hoorde of zag."))
        shown = dict(one.split(":", 1) for one in self.cleaned_data.get("shown", "").split() if ":" in one)
        words = super().clean()
        answers = words["answers"]
        changed = {code for code, facts in answers.items() if code in shown and _is_another(facts, shown[code])}
        asks = {code for code in changed if _has_old_note(answers[code], shown[code])}
        fresh = {code: self._without_old(answers[code], shown[code]) for code in changed}
        if asks and not self.is_put_away:
            self._ask_about_notes(asks)
        return words | {"answers": answers | fresh}

    def _without_old(self, facts: AnswerFacts, shown: str) -> AnswerFacts:
        """An answer without what belonged to the one before it; the service gives it today."""
        _value, since, source, _note = _parts(shown)
        found = replace(
            facts,
            since_on=None if str(facts.since_on) == since else facts.since_on,
            source="" if facts.source == source else facts.source,
        )
        return replace(found, note="") if self.is_put_away and _has_old_note(facts, shown) else found

    def _ask_about_notes(self, codes: Collection[str]) -> None:
        """Draw these with what will be kept beside them; sent again, that is what counts."""
        self.data = self.data.copy()
        kept = [one for one in self.data["shown"].split() if one.partition(":")[0] not in codes]
        self.data["shown"] = " ".join(kept)
        for code in codes:
            self.data[f"q-{code}-since"], self.data[f"q-{code}-source"] = day(self.today), ""
            self.add_error(f"q-{code}-note", NOTE_ASKS)


def _mark(facts: AnswerFacts) -> str:
    """What the page shows of one answer, short: the value, the day, the source and a fingerprint of the note."""
    return f"{facts.value}:{facts.since_on}:{facts.source}:{_fingerprint(facts.note)}"


def _parts(shown: str) -> list[str]:
    """The four parts of such a mark, also of one that somebody made up."""
    return (shown.split(":") + [""] * 4)[:4]


def _fingerprint(note: str) -> str:
    """The words alone: a browser may send other line ends than it was given."""
    return f"{crc32(' '.join(note.split()).encode()):x}"


def _is_another(facts: AnswerFacts, shown: str) -> bool:
    return facts.value != _parts(shown)[0]


def _has_old_note(facts: AnswerFacts, shown: str) -> bool:
    """Whether the note is still that of the answer before; what is only added to a list leaves it as true as it was."""
    value, _since, _source, note = _parts(shown)
    is_added = set(codes_of(value)) < set(codes_of(facts.value))
    return bool(facts.note) and _fingerprint(facts.note) == note and not is_added
