"""Staying in view: who keeps somebody in view, the watch network around a client, and the emergency plan."""
