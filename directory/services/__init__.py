"""What can be done: areas of work with their contacts, and the sociale kaart."""
