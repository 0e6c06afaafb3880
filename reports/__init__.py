"""Read-only figures: the caseload, its typings, and the meldpunt."""
