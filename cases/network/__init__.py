"""The network map: where everybody stands, how it is drawn, what it shows and what changed since another day."""
