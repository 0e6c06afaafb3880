"""The fictional town of the demo: who lives there, who works there, and how it is loaded."""
