"""Measurements of what must stay quick; run by hand, never by the tests."""
