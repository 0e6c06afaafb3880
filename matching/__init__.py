"""Volunteers and their matches with clients."""
