"""What can be done with a worry that comes in."""
