"""The one form every page uses: sections are data, the form judges words, a service saves."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import Any, ClassVar, NamedTuple

from crispy_forms.helper import FormHelper
from crispy_forms.layout import Field, Fieldset, Layout
from django import forms
from django.core.exceptions import ValidationError
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from ui.show import day


class Section(NamedTuple):
    """A heading with its fields; `folded` sections stay shut until opened or in error."""

    title: str | Promise
    fields: tuple[str, ...]
    folded: bool = False


class PageForm(forms.Form):
    """A form with sections and one button. It never saves: `accepted_by` hands its words to a service."""

    sections: ClassVar[tuple[Section, ...]] = ()
    submit: ClassVar[str | Promise] = _("Opslaan")
    # Told with aria-required (nlds/field.html): no browser bubbles.
    use_required_attribute = False

    @property
    def helper(self) -> FormHelper:
        """What crispy needs to draw the sections; the <form> element is the page's own."""
        helper = FormHelper(self)
        helper.form_tag = False
        helper.layout = Layout(
            *(
                Fieldset(
                    section.title,
                    *map(Field, section.fields),
                    template="nlds/folded.html" if self.is_folded(section) else "nlds/layout/fieldset.html",
                )
                for section in self.sections
            )
        )
        helper.render_hidden_fields = True
        return helper

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
