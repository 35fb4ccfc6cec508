"""Who a token stands for: checked once, and remembered until it expires or is revoked."""

from asyncio import Future, get_running_loop
from time import time
from typing import NamedTuple

from handlers.auth.tokens import Claims, Tokens
from models.errors import ChatError, TokenExpired
from models.store.store import Store
from models.store.transaction import Actor
from models.store.views import check_session

_REMEMBERED_MAX = 100_000


class Verified(NamedTuple):
    """A token that holds. `expires_at` in seconds since 1970."""

    actor: Actor
    expires_at: int


class Sessions:
    """The tokens that were found to hold.

    The store tells of each login that ends, in the step in which it would deliver what comes
    after; a token is remembered in such a step too, so none is remembered past its end.
    """

    def __init__(self, store: Store, tokens: Tokens) -> None:
        self._store = store
        self._tokens = tokens
        self._verified: dict[str, Verified] = {}
        # A token can be spelled in more ways than one; its login ends but once.
        self._live: set[str] = set()

    def known(self, token: str) -> Verified | None:
        """Return whose token it is, if that is known without asking."""
        verified = self._verified.get(token)
        if verified is None:
            return None
        if verified.expires_at <= time():
            self.forget(verified.actor.session_id)
            raise TokenExpired()
        if verified.actor.session_id not in self._live:
            del self._verified[token]
            return None
        return verified

    async def verify(self, token: str) -> Verified:
        """Return whose token it is; raise InvalidToken, TokenExpired or SessionRevoked."""
        claims = self._tokens.verify(token)
        actor = Actor(claims.user_id, claims.session_id)
        future: Future[Verified] = get_running_loop().create_future()

        def remember(_: None, error: ChatError | None) -> None:
            if error is None:
                verified = self._remember(token, claims, actor)
                if not future.done():
                    future.set_result(verified)
            elif not future.done():
                future.set_exception(error)

        self._store.view(remember, check_session, actor)
        return await future

    def forget(self, session_id: str) -> None:
        """Forget a login: it ended."""
        self._live.discard(session_id)

    def _remember(self, token: str, claims: Claims, actor: Actor) -> Verified:
        if len(self._verified) >= _REMEMBERED_MAX:
            self._verified.clear()
            self._live.clear()
        verified = Verified(actor, claims.expires_at)
        self._verified[token] = verified
        self._live.add(actor.session_id)
        return verified
