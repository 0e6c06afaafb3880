"""Registers the room."""

from django.apps import AppConfig
from django.urls import register_converter

from audit.references import ReferenceConverter


class AuditConfig(AppConfig):
    name = "audit"

    def ready(self) -> None:
        """`<ref:reference>` in the addresses of every room."""
        register_converter(ReferenceConverter, "ref")
