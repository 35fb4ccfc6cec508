"""Sessions: logging in and out, the list of sessions, and renewal."""

import logging

from handlers.api.accounts import AccountHandler
from handlers.auth.rate_limits import Limit
from handlers.base.endpoint import endpoint
from handlers.base.handler import BaseHandler
from handlers.schemas.accounts import (
    Credentials,
    LoggedIn,
    LoginsEnded,
    Logout,
    OwnAccount,
    Renewed,
)
from models.account_errors import NoSuchSession
from models.demo import is_demo_login
from models.errors import (
    Busy,
    ChatError,
    InvalidCredentials,
    InvalidRequest,
    OriginNotAllowed,
)
from models.events.clock import timestamp, wall_clock
from models.operations.accounts import log_in, log_out, renew_hash
from models.operations.sessions import end_session, renew_session
from models.queries import accounts, sessions
from models.queries.accounts import Account
from models.queries.sessions import SessionEntry
from models.store.fair_queue import StrangerKey
from models.text.email_address import clean_email, email_key
from services.activity_log import log_failed_login
from services.passwords import is_outdated

log = logging.getLogger("chatserver.http")


class LoginHandler(AccountHandler):
    """`/v1/users/login`."""

    @endpoint(
        InvalidCredentials,
        OriginNotAllowed,
        Busy,
        limit=Limit.LOGINS,
        is_public=True,
    )
    async def post(self, body: Credentials) -> LoggedIn:
        """Log in with an e-mail address and a password.

        Allowed: everyone, without a token. With `cookie` the answer sets a cookie in place of
        `token`, for a page of this server only.
        """
        self.check_cookie(body.cookie)
        account = await self.read(accounts.may_log_in, body.email, self.network_mark)
        is_known = account is not None and bool(account.is_known_network)
        # By the stored key: several spellings of an address find one account.
        await self.context.guesses.take(
            account.email_key if account else email_key(body.email),
            self.network,
            is_known=is_known,
        )
        if account is None:
            _refuse_implausible(body.email)
        # An unknown account costs a check too, so that the time of the answer tells nothing.
        password_hash = account.password_hash if account else None
        # A user who has logged in from here before does not wait for guesses from elsewhere.
        key = self.network if is_known else StrangerKey(self.network)
        is_right = await self.context.passwords.verify(
            key, body.password, password_hash
        )
        if account is None or not is_right or self._is_closed_demo(account, body):
            self.context.metrics.on_login("bad")
            log_failed_login(self.address, account.user_id if account else None)
            raise InvalidCredentials()
        login = await self.context.store.commit(
            log_in,
            account.user_id,
            account.password_hash,
            self.new_session(body.cookie),
        )
        self.context.metrics.on_login("ok")
        if is_outdated(account.password_hash):
            await self._renew_hash(account, body.password)
        user = OwnAccount(id=login.user_id, username=login.username, email=login.email)
        return LoggedIn(token=self.give_token(login, body.cookie), user=user)

    def _is_closed_demo(self, account: Account, body: Credentials) -> bool:
        """Tell whether it is a demo user's login on a server that others can reach."""
        return not self.context.allows_demo_logins and is_demo_login(
            account.email_key, body.password
        )

    async def _renew_hash(self, account: Account, password: str) -> None:
        """Replace a hash that an earlier version made. The login succeeds even if this fails."""
        try:
            password_hash = await self.context.passwords.hash(self.turn_key, password)
            await self.context.store.commit(
                renew_hash, account.user_id, account.password_hash, password_hash
            )
        except ChatError as error:
            log.info("a password was not hashed again: %s", error.code)


class LogoutHandler(BaseHandler):
    """`/v1/users/logout`."""

    @endpoint()
    async def post(self, body: Logout) -> LoginsEnded:
        """End this session, or all sessions of the caller, and close their connections.

        Allowed: any user.
        """
        if self.has_cookie:
            session_id = self.caller.actor.session_id
            if await self.read(sessions.cookie_kind, session_id) == "session":
                # It was not the user's own computer.
                self.set_header("Clear-Site-Data", '"cache"')
        ended = await self.commit(log_out, body.all)
        self.end_cookie()
        return LoginsEnded(ended, "Logged out successfully")


class SessionsHandler(BaseHandler):
    """`/v1/users/sessions`."""

    @endpoint(answer=list[SessionEntry])
    async def get(self) -> bytes:
        """List the caller's sessions, newest first.

        Allowed: any user.
        """
        session_id = self.caller.actor.session_id
        connected = self.context.hub.sessions_of(self.user_id)
        return await self.read_json(
            sessions.sessions, self.user_id, session_id, connected, wall_clock()
        )


class SessionHandler(BaseHandler):
    """`/v1/users/sessions/{session_id}`."""

    @endpoint(NoSuchSession, limit=Limit.SENDS)
    async def delete(self, session_id: str) -> LoginsEnded:
        """End one of the caller's sessions, and close its connections.

        Allowed: any user.
        """
        ended = await self.commit(end_session, session_id)
        if session_id == self.caller.actor.session_id:
            self.end_cookie()
        return LoginsEnded(ended, "Session ended successfully")


class RenewHandler(AccountHandler):
    """`/v1/users/renew`."""

    @endpoint(limit=Limit.PROFILES)
    async def post(self) -> Renewed:
        """Let the caller's session last as long as a new one; its open connections do too.

        Allowed: any user. The answer has a new token, or sets a new cookie if the request has one.
        The old token is valid until its own end.
        """
        login = await self.commit(renew_session, self.lifetime)
        kind = None
        if self.has_cookie:
            kind = await self.read(sessions.cookie_kind, login.session_id)
        return Renewed(
            expires_at=timestamp(login.expires_at), token=self.give_token(login, kind)
        )


def _refuse_implausible(email: str) -> None:
    """Raise InvalidRequest if a text cannot be an e-mail address."""
    try:
        clean_email(email)
    except ValueError as error:
        raise InvalidRequest(str(error)) from None
