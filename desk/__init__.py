"""Where work starts and comes together: start pages, client page, search, melding entry, importer."""
