"""The networks of logins, as the database names them.

An account that strangers guess at stays open to its owner: a network with an earlier login has
guesses of its own. A session stores a hash of its network, with a key from the server's secret, so
that a copy of the database names no address. The server forgets a network with its last session.
"""

import hashlib
import hmac

_CONTEXT = b"chatserver network, version 1"
_MARK_BYTES = 16


class Networks:
    """Hashes networks. With another secret, earlier networks are unknown."""

    def __init__(self, secret: bytes) -> None:
        self._key = hmac.digest(secret, _CONTEXT, hashlib.sha256)

    def mark_of(self, network: str) -> bytes:
        """Return the hash that sessions store."""
        digest = hmac.digest(self._key, network.encode(), hashlib.sha256)
        return digest[:_MARK_BYTES]
