"""Forms made of a definition, and forms that change one."""
