"""Pages about the work with one client."""
