"""What the method says about a client as things stand now, the most useful first; and what was put aside."""
