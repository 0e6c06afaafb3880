"""Pages about a worry that comes in."""
