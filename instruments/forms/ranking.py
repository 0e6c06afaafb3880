"""The field that puts options in order: a place for each, as far as there is one; without JavaScript."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from instruments.answers import joined, place_words

NO_PLACE = _("geen plaats")


class RankWidget(forms.Widget):
    """A control per option, all of one field; the partial draws them with a label each."""

    def __init__(self, codes: Iterable[str]) -> None:
        super().__init__()
        self.codes = tuple(codes)

    def value_from_datadict(self, data: Mapping[str, Any], files: Any, name: str) -> dict[str, str]:
        """By option the place that was chosen."""
        return {code: data.get(control_name(name, code), "") for code in self.codes}


class RankField(forms.Field):
    """Some or all of the options, each in a place of its own. Only the order counts: what is left open closes up."""

    default_error_messages = {
        "shared": _("“%(one)s” en “%(other)s” staan allebei op de %(place)s plaats. Geef ze elk een eigen plaats."),
        "strange": _("“%(place)s” is geen plaats. Kies een plaats uit de lijst."),
    }

    def __init__(self, *, options: Iterable[tuple[str, str]], **options_of_field: Any) -> None:
        self.choices = tuple(options)
        super().__init__(widget=RankWidget(code for code, _label in self.choices), **options_of_field)

    @property
    def places(self) -> list[tuple[str, str]]:
        """The places there are to choose, with none at all first."""
        return [("", str(NO_PLACE)), *((str(n), place_words(n)) for n in range(1, len(self.choices) + 1))]

    def prepare_value(self, value: Any) -> Any:
        """By option its place; of a stored answer, codes in order, the place each has. One code stays itself."""
        if isinstance(value, str):
            return value
        if isinstance(value, Mapping):
            return dict(value)
        return {code: str(place) for place, code in enumerate(value or (), start=1)}

    def clean(self, value: Any) -> str:
        """The codes in order, joined; two in one place are refused by name."""
        known = {place for place, _words in self.places}
        in_place = defaultdict(list)
        for code, label in self.choices:
            place = value.get(code, "")
            if place not in known:
                raise ValidationError(self.error_messages["strange"], code="strange", params={"place": place[:20]})
            if place:
                in_place[int(place)].append((code, label))
        for place, found in sorted(in_place.items()):
            if len(found) > 1:
                told = {"one": found[0][1], "other": found[1][1], "place": place_words(place)}
                raise ValidationError(self.error_messages["shared"], code="shared", params=told)
        return joined(in_place[place][0][0] for place in sorted(in_place))

    def has_changed(self, initial: Any, data: Any) -> bool:
        """Whether another order was typed than is stored."""
        return self.prepare_value(initial) != {code: place for code, place in self.prepare_value(data).items() if place}


def control_name(name: str, code: str) -> str:
    """The name of the control for one option."""
    return f"{name}-place-{code}"
