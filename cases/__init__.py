"""A person or couple followed from first contact to closing and after."""
