"""Tags and filters of the look: the emblem, fields of a form, days."""

import math
from collections.abc import Iterable
from typing import Any

from django import forms, template
from django.forms.boundfield import BoundField
from django.utils.safestring import SafeString

from ui import show

register = template.Library()
register.filter("day", show.day)
register.filter("day_words", show.day_words)

PETALS = 6
# How far from the middle the number of a petal stands (the drawing is 100 wide).
NUMBER_AT = 33
CLASSES = {
    forms.Select: "utrecht-select",
    forms.Textarea: "utrecht-textarea",
    forms.CheckboxInput: "utrecht-checkbox",
    forms.widgets.Input: "utrecht-textbox",
}


@register.inclusion_tag("ui/_petals.html")
def petals(phases: Iterable[Any], size: str = "small", label: str = "") -> dict[str, Any]:
    """The person in the middle with a petal per phase; without a label it is decoration.

    A phase (object or dict) has `number`, `name`, `state` (now, been, none) and `since`.
    """
    return {"petals": [_petal(place, phase) for place, phase in enumerate(phases)], "size": size, "label": label}


@register.inclusion_tag("ui/_emblem.html")
def emblem() -> dict[str, Any]:
    """The logo: all petals."""
    return {"angles": range(0, 360, 360 // PETALS)}


@register.simple_tag
def control(field: BoundField) -> SafeString:
    """The input of a field, with the class of its kind and all that assistive technology needs.

    Without maxlength: browsers cut what is pasted without a word. The server refuses it with a sentence.
    """
    widget = field.field.widget
    own = widget.attrs.get("class", "")
    look = next((name for kind, name in CLASSES.items() if isinstance(widget, kind)), "")
    attrs: dict[str, Any] = {"class": f"{look} {own}".strip(), "maxlength": False}
    if described := described_by(field):
        attrs["aria-describedby"] = described
    if field.field.required:
        attrs["aria-required"] = "true"
    return field.as_widget(attrs=attrs)


@register.filter
def kind(field: BoundField) -> str:
    """How a field is drawn: radio, checkboxes, checkbox or line."""
    widget = field.field.widget
    if isinstance(widget, forms.CheckboxSelectMultiple):
        return "checkboxes"
    if isinstance(widget, forms.RadioSelect):
        return "radio"
    return "checkbox" if isinstance(widget, forms.CheckboxInput) else "line"


@register.filter
def is_chips(field: BoundField) -> bool:
    """Whether the choices of a field are drawn as one-tap chips."""
    return field.field.widget.attrs.get("data-look") == "chips"


@register.filter
def described_by(field: BoundField) -> str:
    """The ids of everything that explains a field, in reading order."""
    parts = {"helptext": field.help_text, "error": field.errors, "stored": stored(field)}
    return " ".join(f"{field.auto_id}_{name}" for name, text in parts.items() if text)


@register.filter
def stored(field: BoundField) -> Any:
    """What somebody else saved meanwhile (see PageForm.show_stored), or nothing."""
    return getattr(field.field, "stored", "")


@register.filter
def gates(field: BoundField) -> list[Any]:
    """The advice of the gates that were refused on a field (`GatedForm`)."""
    return [error.advice for error in field.errors.as_data() if error.code == "gate"]


@register.filter
def other_errors(field: BoundField) -> list[str]:
    """What else is wrong with a field, in words."""
    return [words for error in field.errors.as_data() if error.code != "gate" for words in error]


@register.filter
def anchor(field: BoundField) -> str:
    """The id of the first input of a field, for a link in the error summary."""
    return f"{field.auto_id}_0" if field.use_fieldset else field.id_for_label


def _petal(place: int, phase: Any) -> dict[str, Any]:
    """Where a petal stands and what it tells."""
    told = phase if isinstance(phase, dict) else _told_by(phase)
    angle = place * 360 // PETALS
    turn = math.radians(angle)
    return {
        **told,
        "angle": angle,
        "x": round(NUMBER_AT * math.sin(turn), 1),
        "y": round(-NUMBER_AT * math.cos(turn), 1),
    }


def _told_by(phase: Any) -> dict[str, Any]:
    """The four things a petal tells, from any object that has them."""
    return {name: getattr(phase, name) for name in ("number", "name", "state", "since")}
