"""What the client agrees to share, and sending a client on to another organisation."""
