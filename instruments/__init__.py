"""The one form engine: instruments with versions, filled-in sheets, and what changed between two of them."""
