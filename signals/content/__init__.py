"""Words of the method that belong to signals; no people."""
