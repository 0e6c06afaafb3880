"""The register of rules, what an advice is, deviations and thresholds."""
