"""A worry that comes in: the melding, its owner and what became of it."""
