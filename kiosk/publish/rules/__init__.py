"""The rules that the sources must keep, one subject a module; each yields problems."""
