"""Forms about the end of a trajectory."""

from typing import Any

from django import forms
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

from accounts.models import User
from cases.choices import Change, ConsentAnswer, IsolationNow, LifeDomain, MonitoringKind, Worth
from cases.closing.page import Ending
from cases.closing.words import SAID, Afterwards, Said
from cases.forms.watching import ONCE, USUAL_RHYTHM, rhythm_choices
from cases.planning import colleagues
from ui.fields import Chips, DayField, Line, LongText
from ui.forms import EditForm, PageForm, Section

BY_PERSON, BY_US = ("client_worth", "client_words"), ("worker_worth", "worker_words")
AFTER = ("consent", "kind", "next_on", "rhythm_weeks", "user", "agreed")


class ClosingWords(PageForm):
    """How it is at the end, as far as the reason leaves somebody to ask. Nothing of it is compulsory.

    Isolation and whether it was worth it are asked apart (CLO-02).
    """

    isolation = Chips(
        label=_("Hoe is het isolement nu?"),
        choices=IsolationNow,
        required=False,
        help_text=_("Niet opgeheven is geen mislukking. Of de hulp de moeite waard was, staat daar los van."),
    )
    client_worth = Chips(label=_("Was het de moeite waard?"), choices=Worth, required=False)
    client_words = LongText(
        label=_("In eigen woorden"),
        required=False,
        rows=3,
        max_length=2_000,
        help_text=_("Zoals de persoon het zegt. Dit komt op het blad voor de cliënt."),
    )
    worker_worth = Chips(label=_("Was het de moeite waard?"), choices=Worth, required=False)
    worker_words = LongText(label=_("Wat vind jij ervan?"), required=False, rows=3, max_length=2_000)
    surroundings = Chips(label=_("Hoe is het voor de mensen eromheen?"), choices=Change, required=False)

    def __init__(self, *args: Any, ending: Ending, initial: dict[str, Any], **options: Any) -> None:
        stood = {name: getattr(ending.closing, name) for name in SAID} if ending.closing else {}
        stood |= {f"change_{domain}": change for domain, change in ending.changes.items()}
        super().__init__(*args, initial=stood | initial, **options)
        self.ending = ending
        for domain in LifeDomain:
            label = capfirst(str(domain.label))
            self.fields[f"change_{domain}"] = Chips(label=label, choices=Change, required=False)
        asked = self.asked_names()
        for name in [name for name in self.fields if _is_said(name) and name not in asked]:
            del self.fields[name]

    def asked_names(self) -> set[str]:
        """The fields about how it was that fit the reason."""
        return {name for section in self.said_sections() for name in section.fields}

    def said_sections(self) -> tuple[Section, ...]:
        """Isolation, both views apart, and what changed; first where a goal was about."""
        if not self.ending.asked.worker:
            return ()
        first = tuple(f"change_{one}" for one in LifeDomain if one in self.ending.domains)
        rest = tuple(f"change_{one}" for one in LifeDomain if one not in self.ending.domains)
        person = (Section(_("Volgens de persoon"), BY_PERSON),) if self.ending.asked.person else ()
        return (
            Section("", ("isolation",)),
            *person,
            Section(_("Volgens jou"), BY_US),
            Section(_("Wat is er veranderd?"), (*first, "surroundings")),
            Section(_("Ook op een ander gebied?") if first else _("Op welk gebied?"), rest, folded=True),
        )

    def said(self, words: dict[str, Any]) -> Said:
        """Takes what was said out of the cleaned words."""
        changes = {one: words.pop(f"change_{one}", "") for one in LifeDomain}
        return Said({name: words.pop(name) for name in SAID if name in words}, changes)


class CloseForm(ClosingWords, EditForm):
    """The end for one reason; only the day is needed."""

    submit = _("Traject afsluiten")

    on = DayField(label=_("Per wanneer?"))
    consent = Chips(
        label=_("Vindt de persoon het goed dat we af en toe contact houden?"),
        choices=[(ConsentAnswer.GIVEN, _("ja")), (ConsentAnswer.REFUSED, _("nee"))],
        required=False,
    )
    kind = Chips(label=_("Hoe houden we contact?"), choices=[("", _("geen afspraak")), *MonitoringKind.choices])
    next_on = DayField(label=_("Welke dag?"), required=False)
    rhythm_weeks = Chips(label=_("Hoe vaak?"), required=False)
    user = forms.ModelChoiceField(
        User.objects.none(), label=_("Wie houdt contact?"), required=False, to_field_name="reference", empty_label=None
    )
    agreed = Line(label=_("Wat spraken jullie af?"), max_length=300, required=False)

    def __init__(self, *args: Any, ending: Ending, by: User, **options: Any) -> None:
        initial = {"on": ending.today, "version": ending.trajectory.version, "user": by.reference, "kind": ""}
        super().__init__(*args, ending=ending, initial=initial, **options)
        self.fields["kind"].required = False
        for name in AFTER if not ending.asks_after else ("consent",) if ending.agrees else ():
            del self.fields[name]
        if ending.asks_after:
            self.fields["rhythm_weeks"].choices = rhythm_choices("")
            self.fields["user"].queryset = colleagues(ending.trajectory.client, by)
            self.fields["user"].label_from_instance = lambda user: user.name
        after = tuple(name for name in AFTER if name in self.fields)
        ends = (Section(_("Daarna"), after),) if after else ()
        self.sections = (Section("", ("on",)), *self.said_sections(), *ends)

    @property
    def is_refused(self) -> bool:
        """Whether the person does not want to stay in view."""
        return self["consent"].data == ConsentAnswer.REFUSED if "consent" in self.fields else False

    def clean(self) -> dict[str, Any]:
        """What was said and what comes after, each as one thing; aftercare has a day and no rhythm."""
        words = super().clean()
        after = {name: words.pop(name) for name in AFTER if name in words}
        rhythm = after.pop("rhythm_weeks", "")
        is_once = rhythm == ONCE or after.get("kind") == MonitoringKind.AFTERCARE
        after["rhythm_weeks"] = None if is_once or not after.get("kind") else int(rhythm or USUAL_RHYTHM)
        if after.get("kind") and is_once and not after.get("next_on") and "next_on" not in self.errors:
            self.add_error("next_on", _("Op welke dag is dit contact?"))
        elif not after.get("kind") and any(after.get(name) for name in ("next_on", "agreed")):
            self.add_error("kind", _("Wat spreken jullie af? Kies wat het is, of maak de rest leeg."))
        return words | {"said": self.said(words), "after": Afterwards(**after)}


class EditClosingForm(ClosingWords, EditForm):
    """How it was, told later or better."""

    def __init__(self, *args: Any, ending: Ending, **options: Any) -> None:
        version = ending.closing.version if ending.closing else 0
        super().__init__(*args, ending=ending, initial={"version": version}, **options)
        self.sections = self.said_sections()

    def clean(self) -> dict[str, Any]:
        """What was said, as one thing."""
        words = super().clean()
        return words | {"said": self.said(words)}


def _is_said(name: str) -> bool:
    return name in SAID or name.startswith("change_")
