"""Read-only figures: the caseload table."""
