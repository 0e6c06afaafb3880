"""The figures, each counted by the database."""
