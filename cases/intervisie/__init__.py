"""A case without identifying data, to talk over with colleagues: what goes in, what is left out, what to look at."""
