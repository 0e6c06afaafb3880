"""Commands of the typology room."""
