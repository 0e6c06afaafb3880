"""The one form every page uses: sections are data, the form judges words, a service saves."""

import json
import secrets
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from hashlib import sha256
from typing import Any, ClassVar, NamedTuple

from crispy_forms.helper import FormHelper
from crispy_forms.layout import Field, Fieldset, Layout
from django import forms
from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from ui.fields import LongText
from ui.show import day
from ui.text import without_unseen

# Also what is said of a hidden field (`version`): with its own sentence nobody can do anything.
AGAIN = _("Dit is niet gelukt. Laad de pagina opnieuw en probeer het nog eens.")


class Section(NamedTuple):
    """A heading with its fields; `folded` sections stay shut until opened or in error."""

    title: str | Promise
    fields: tuple[str, ...]
    folded: bool = False


class SectionsHelper(FormHelper):
    """How crispy draws our forms: hidden fields too, without a <form> element."""

    form_tag = False
    render_hidden_fields = True


class PageForm(forms.Form):
    """A form with sections and one button. It never saves: `accepted_by` hands its words to a service."""

    sections: ClassVar[tuple[Section, ...]] = ()
    submit: ClassVar[str | Promise] = _("Opslaan")
    # Told with aria-required (nlds/field.html): no browser bubbles.
    use_required_attribute = False

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.data = without_unseen(self.data)

    @property
    def refusal(self) -> str:
        """Why it was not accepted, in one line and never empty: for a button on a page that shows no errors itself."""
        said = [*self.non_field_errors(), *(text for field in self.visible_fields() for text in field.errors)]
        return " ".join(said) or str(AGAIN)

    @property
    def helper(self) -> FormHelper:
        """What crispy needs to draw the sections; the <form> element is the page's own."""
        helper = SectionsHelper(self)
        helper.layout = Layout(*(_fieldset(one, is_folded=self.is_folded(one)) for one in self.drawn_sections()))
        return helper

    def drawn_sections(self) -> tuple[Section, ...]:
        """The sections of this form as it stands now."""
        return self.sections

    def is_folded(self, section: Section) -> bool:
        """Whether a section may be drawn shut: nothing typed in it yet and nothing wrong with it."""
        typed = self.is_bound and any(self[name].value() for name in section.fields)
        return section.folded and not typed and not any(name in self.errors for name in section.fields)

    def accepted_by(self, service: Callable[..., Any], **context: Any) -> bool:
        """Call `service(**cleaned_data, **context)`; its refusal becomes an error of this form.

        On success `self.result` holds what the service returned.
        """
        try:
            self.result = service(**self.cleaned_data, **context)
        except ValidationError as refusal:
            if getattr(refusal, "code", None) == "stale":
                self.show_stored()
            for name, errors in _by_field(refusal):
                self.add_error(name if name in self.fields else None, errors)
            return False
        return True

    def show_stored(self) -> None:
        """After a stale edit: keep what was typed, show what is stored beside it, adopt its version.

        Stored is what the view passed as `initial`; a default on the field itself never stood in the books.
        """
        for name, field in self.fields.items():
            stored = self.get_initial_for_field(field, name)
            if name in self.initial and name != "version" and field.has_changed(stored, self[name].data):
                field.stored = _display(field, stored)
        self.data = self.data.copy()
        self.data[self.add_prefix("version")] = self.get_initial_for_field(self.fields["version"], "version")


class OnceForm(PageForm):
    """A form that counts once, however often it is sent: its service is wrapped in `audit.once.once`.

    Every rendered form carries a fresh token. `sending` says in 64 hex characters which sending this is: the token
    together with all that was typed, so that other words under the same token are a new sending and nothing is
    lost. Without a token (a hand-made request) it is empty and nothing is remembered.
    """

    # Who pressed "Toch opslaan" sends the same words.
    UNCOUNTED = frozenset({"sending", "is_checked"})
    sending = forms.CharField(
        label=_("Verzending"), required=False, initial=secrets.token_urlsafe, widget=forms.HiddenInput
    )

    def clean_sending(self) -> str:
        """The fingerprint of this sending, or nothing."""
        token = self.cleaned_data["sending"]
        sent = [(name, self[name].data) for name in self.fields if name not in self.UNCOUNTED]
        words = json.dumps([type(self).__qualname__, token, sent], default=_told)
        return sha256(words.encode()).hexdigest() if token else ""


class GatedForm(PageForm):
    """A form whose service may meet a gate of the method: then, and not before, it asks why it should be so.

    The service takes `deviation: str = ""` and hands it to `method.advice.require`. Needs `sections`: the question
    is drawn below them.
    """

    deviation = LongText(
        label=_("Waarom toch?"),
        required=False,
        rows=2,
        max_length=1_000,
        help_text=_("Een paar woorden is genoeg. Je reden wordt bewaard bij de regel."),
    )

    def drawn_sections(self) -> tuple[Section, ...]:
        """With the question why, once a gate was met or something was typed in it."""
        asked = self["deviation"].value() or (self.is_bound and "deviation" in self.errors)
        return (*self.sections, Section("", ("deviation",))) if asked else self.sections

    def add_error(self, field: str | None, error: Any) -> None:
        """After a gate the question is drawn as one that wants an answer, with the rules beside it."""
        if field == "deviation":
            self.fields[field].required = True
        super().add_error(field, error)


class KnownForm(PageForm):
    """A form about somebody who may be known already: asks once before anything is saved."""

    submit_anyway: ClassVar[str | Promise] = _("Toch opslaan")
    is_checked = forms.BooleanField(required=False, widget=forms.HiddenInput)

    def asks_again(self, known: Sequence[Any]) -> bool:
        """Whether to show somebody who looks much like the person (`is_strong`) first; never twice."""
        if self.cleaned_data.pop("is_checked") or not any(one.is_strong for one in known):
            return False
        self.data = self.data.copy()
        self.data[self.add_prefix("is_checked")] = "on"
        self.submit = self.submit_anyway
        return True


class EditForm(PageForm):
    """A form that edits a record: carries the version it was opened with."""

    version = forms.IntegerField(widget=forms.HiddenInput)


def _told(sent: Any) -> str:
    """What was sent, in words; of a file what is in it: telephones call every photo the same."""
    if not isinstance(sent, UploadedFile):
        return str(sent)
    sent.seek(0)
    told = sha256(sent.read()).hexdigest()
    sent.seek(0)
    return told


def _fieldset(section: Section, *, is_folded: bool) -> Fieldset:
    """How crispy draws one section."""
    template = "nlds/folded.html" if is_folded else "nlds/layout/fieldset.html"
    return Fieldset(section.title, *map(Field, section.fields), template=template)


def is_stale(form: PageForm) -> bool:
    """Whether a service refused it because somebody else saved after it was opened."""
    return form.has_error(NON_FIELD_ERRORS, code="stale")


def _by_field(refusal: ValidationError) -> Iterable[tuple[str | None, list[ValidationError]]]:
    """The sentences of a refusal with the field each is about, if any."""
    return refusal.error_dict.items() if hasattr(refusal, "error_dict") else [(None, refusal.error_list)]


def _display(field: forms.Field, value: Any) -> Any:
    """A stored value in words: the labels of choices, a day as shown everywhere, else the value itself."""
    if isinstance(value, list | tuple | set):
        return ", ".join(str(_display(field, one)) for one in value) or _("(leeg)")
    if isinstance(value, bool):
        return _("ja") if value else _("nee")
    if isinstance(value, date):
        return day(value)
    written = field.prepare_value(value)
    return dict(getattr(field, "choices", [])).get(written, written) or _("(leeg)")
