"""Typing a person: what was seen, what it comes to, on what a decision rests, and how it went."""
