"""The end of a trajectory: what is asked for which reason, how it is read back, and how a next one starts from it."""
