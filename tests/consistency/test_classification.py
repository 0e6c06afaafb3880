"""Every field of every model of ours is classified, once, beside its model."""

from importlib import import_module

from django.apps import apps
from django.db.models import Model

from audit.classification import RECORD_CLASSES
from audit.records import Record
from tests.consistency.source import ROOMS, ROOT

CLASSES = {"neutral", "pseudonym", "identifying", "sensitive"}


def test_every_field_is_classified():
    unclassified = [
        f"{label}.{name}"
        for label, names in fields().items()
        for name in sorted(names - register().get(label, {}).keys())
    ]

    assert not unclassified


def test_what_every_record_shares_is_classified_once():
    assert RECORD_CLASSES.keys() == {field.name for field in Record._meta.get_fields()} | {"id"}


def test_no_classification_outlives_its_field():
    stale = [
        f"{label}.{name}"
        for label, names in register().items()
        for name in sorted(names.keys() - fields().get(label, set()))
    ]

    assert not stale


def test_classes_are_known_words():
    unknown = [
        f"{label}.{name}: {one}"
        for label, names in register().items()
        for name, one in names.items()
        if one not in CLASSES
    ]

    assert not unknown


def test_a_room_classifies_its_own_models_only():
    strangers = [
        f"{room}: {label}"
        for room in rooms_with_register()
        for label in classes_of(room)
        if not label.startswith(f"{room}.")
    ]

    assert not strangers


def our_models() -> list[type[Model]]:
    """The models of the rooms."""
    return [model for model in apps.get_models() if model._meta.app_label in ROOMS]


def fields() -> dict[str, set[str]]:
    """By model label the fields to classify; key, reference and version are the same everywhere (audit)."""
    return {
        model._meta.label: {field.name for field in (*model._meta.concrete_fields, *model._meta.many_to_many)}
        - RECORD_CLASSES.keys()
        for model in our_models()
    }


def register() -> dict[str, dict[str, str]]:
    """What all rooms say together."""
    return {label: names for room in rooms_with_register() for label, names in classes_of(room).items()}


def rooms_with_register() -> list[str]:
    """The rooms that have models."""
    return [room for room in ROOMS if (ROOT / room / "classification.py").exists()]


def classes_of(room: str) -> dict[str, dict[str, str]]:
    """What one room says."""
    return import_module(f"{room}.classification").FIELD_CLASSES
