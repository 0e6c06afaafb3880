"""The project: settings and URLs. Ties the rooms together, contains no behaviour."""
