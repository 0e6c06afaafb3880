"""Who you are, your roles and teams, the one table of permissions, signing in."""
