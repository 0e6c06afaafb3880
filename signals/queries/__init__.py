"""What the pages about a worry show, as ready words."""
