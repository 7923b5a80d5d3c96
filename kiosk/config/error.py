"""What is told of a configuration that is wrong."""


class ConfigError(Exception):
    """The configuration file cannot be used; the message names the file, the key and what was expected."""
