"""Which web pages may use the server from a browser."""

from urllib.parse import urlsplit


class Origins:
    """The origins that are allowed besides the server's own: `https://a.example`, or `*` for all.

    Clients that are no browsers send no origin. No cookie ever authenticates, so this keeps pages
    from using a token that they were not given only where a browser would.
    """

    def __init__(self, allowed: str) -> None:
        self._allowed = {
            origin.strip().rstrip("/") for origin in allowed.split(",")
        } - {""}

    def are_given(self, origin: str) -> bool:
        """Tell whether an origin is one of those that were set."""
        return "*" in self._allowed or origin in self._allowed

    def allow(self, origin: str, host: str) -> bool:
        """Tell whether a page of an origin may connect to us, as `host`."""
        if self.are_given(origin):
            return True
        try:
            return urlsplit(origin).netloc.lower() == host.lower()
        except ValueError:  # it is no URL at all
            return False
