"""Rules about a worry that comes in; pure."""
