"""Pages of the administrator about instruments."""
