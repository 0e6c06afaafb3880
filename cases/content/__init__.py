"""Words of the method that belong to the work with one client; no people."""
