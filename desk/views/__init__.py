"""Pages where work starts and comes together."""
