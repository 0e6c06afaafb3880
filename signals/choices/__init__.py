"""Codes of a worry that comes in, by noun."""
