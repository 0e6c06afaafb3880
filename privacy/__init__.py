"""Review of who opened which file."""
