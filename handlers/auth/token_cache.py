"""The tokens that were verified, remembered until they expire or are revoked."""

from asyncio import Future, get_running_loop
from time import time
from typing import NamedTuple

from handlers.auth.tokens import Claims, Tokens
from models.errors import ChatError, TokenExpired
from models.events.commit import Commit
from models.store.store import Store
from models.store.transaction import Actor
from models.store.views import check_session

_TOKENS_MAX = 100_000


class Verified(NamedTuple):
    """The owner of a valid token. `expires_at` in seconds since 1970."""

    actor: Actor
    expires_at: int


class Sessions:
    """The verified tokens, by their text.

    A login's end is published in the loop step that delivers the commit, and a token is remembered
    in such a step too. So no token is accepted after the end of its login was delivered. A process
    that did not look at the log for two seconds, as others may have ended logins, remembers none.
    """

    def __init__(self, store: Store, tokens: Tokens) -> None:
        self._store = store
        self._tokens = tokens
        self._verified: dict[str, Verified] = {}
        # Several spellings of a token can be valid for one login, so logins are kept apart.
        # The user of each login.
        self._live: dict[str, int] = {}

    def known(self, token: str) -> Verified | None:
        """Return the owner of a remembered token, or None; raise TokenExpired."""
        verified = self._verified.get(token)
        if verified is None or not self._store.is_fresh:
            return None
        if verified.expires_at <= time():
            self.forget(verified.actor.session_id)
            raise TokenExpired()
        if verified.actor.session_id not in self._live:
            del self._verified[token]
            return None
        return verified

    async def verify(self, token: str) -> Verified:
        """Return the owner of a token; raise InvalidToken, TokenExpired or SessionRevoked."""
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

    def forget_revoked(self, commit: Commit) -> None:
        """Forget the tokens of the logins that a commit ended."""
        for session_id in commit.revoked:
            self.forget(session_id)
        for user_id, kept_id in commit.all_revoked:
            # Only tokens that are remembered: at most _TOKENS_MAX.
            for session_id in [id for id, of in self._live.items() if of == user_id]:
                if session_id != kept_id:
                    self.forget(session_id)

    def forget(self, session_id: str) -> None:
        """Forget the tokens of a login that has ended."""
        self._live.pop(session_id, None)

    def _remember(self, token: str, claims: Claims, actor: Actor) -> Verified:
        if len(self._verified) >= _TOKENS_MAX:
            self._verified.clear()
            self._live.clear()
        verified = Verified(actor, claims.expires_at)
        self._verified[token] = verified
        self._live[actor.session_id] = actor.user_id
        return verified
