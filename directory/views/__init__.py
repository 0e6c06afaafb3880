"""Pages about areas of work."""
