"""Forms about the work with one client."""
