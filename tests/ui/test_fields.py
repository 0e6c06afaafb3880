"""Fields that read what people write."""

from ui.fields import PhoneField
from ui.forms import PageForm, Section


class CallForm(PageForm):
    """A form with a number."""

    sections = (Section("", ("phone",)),)
    phone = PhoneField()


def test_a_phone_number_is_kept_in_one_notation_and_shown_in_another():
    form = CallForm({"phone": "06 1234 5678"})

    assert form.is_valid()
    assert form.cleaned_data == {"phone": "+31612345678"}
    assert CallForm(initial=form.cleaned_data)["phone"].value() == "06-12345678"


def test_a_phone_number_may_stay_empty():
    form = CallForm({"phone": " "})

    assert form.is_valid()
    assert form.cleaned_data == {"phone": ""}


def test_an_unreadable_phone_number_is_refused_and_stays():
    form = CallForm({"phone": "bel de receptie"})

    assert "06-12345678" in form.errors["phone"][0]
    assert form["phone"].value() == "bel de receptie"


def test_the_same_number_written_otherwise_is_no_change():
    stored = {"phone": "+31612345678"}

    assert not CallForm({"phone": "0031 6 12345678"}, initial=stored).has_changed()
    assert CallForm({"phone": "06-12345679"}, initial=stored).has_changed()
    assert CallForm({"phone": "geen"}, initial=stored).has_changed()
