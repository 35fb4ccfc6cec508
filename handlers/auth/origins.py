"""The web pages that may use the server from a browser."""

from urllib.parse import urlsplit


class Origins:
    """The origins that are allowed besides the server's own: `https://a.example`, or `*` for all.

    Only browsers send an origin, and only they enforce the answer. No cookie authenticates, so a
    page of another origin cannot act for a user whose token it does not have.
    """

    def __init__(self, allowed: str) -> None:
        self._allowed = {
            origin.strip().rstrip("/") for origin in allowed.split(",")
        } - {""}

    def is_listed(self, origin: str) -> bool:
        """Tell whether an origin is allowed by the settings."""
        return "*" in self._allowed or origin in self._allowed

    def allows(self, origin: str, host: str) -> bool:
        """Tell whether an origin is allowed by the settings, or is the server's own `host`."""
        if self.is_listed(origin):
            return True
        try:
            return urlsplit(origin).netloc.lower() == host.lower()
        except ValueError:  # not a URL
            return False
