"""The version of the server: the only place that states it."""

VERSION = "1.0.0"
