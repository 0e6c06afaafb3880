"""A person and how to reach them; one person can be client and volunteer."""
