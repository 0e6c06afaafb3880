"""Every use case that writes about a client."""
