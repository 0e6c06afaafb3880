"""Registers the room."""

from django.apps import AppConfig


class InstrumentsConfig(AppConfig):
    name = "instruments"
