"""Forms about a worry that comes in."""
