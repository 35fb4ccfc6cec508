"""The caller's own account: logins, password, profile, blocks and deletion."""

import logging
from time import time

from handlers.auth.rate_limits import Limit
from handlers.auth.tokens import new_session_id
from handlers.base.endpoint import endpoint
from handlers.base.handler import BaseHandler
from handlers.schemas.accounts import (
    AccessGranted,
    AccountDeletion,
    AccountGone,
    BlockChanged,
    Credentials,
    LoggedIn,
    LoginsEnded,
    Logout,
    OwnAccount,
    PasswordChange,
    ProfileChange,
)
from models.demo import is_demo_login
from models.errors import (
    Busy,
    ChatError,
    EmailTaken,
    InvalidCredentials,
    InvalidRequest,
    NoSuchUser,
    OwnerCannotLeave,
    TooManyBlocks,
    UsernameTaken,
)
from models.operations.account_deletion import delete_account
from models.operations.accounts import (
    Login,
    change_password,
    log_in,
    log_out,
    renew_hash,
)
from models.operations.blocks import block, unblock
from models.operations.profiles import change_profile
from models.queries import accounts, directory, people
from models.queries.accounts import Account
from models.queries.directory import SessionEntry
from models.queries.people import BlockedEntry, Profile
from models.text.email_address import clean_email, email_key
from models.text.passwords import weakness_of
from services.activity_log import log_failed_login
from services.passwords import is_outdated

log = logging.getLogger("chatserver.http")


class AccountHandler(BaseHandler):
    """The base of routes that log in or check a password."""

    @property
    def lifetime(self) -> int:
        """The lifetime of a new login, in microseconds."""
        return self.context.token_lifetime_seconds * 1_000_000

    def token_of(self, login: Login) -> str:
        """Return the token of a new login."""
        return self.context.tokens.sign(
            login.user_id, login.session_id, login.created_at, login.expires_at
        )

    @property
    def network_mark(self) -> bytes:
        """The client's network, as sessions store it."""
        return self.context.networks.mark_of(self.network)

    def refuse_weak(self, password: str, username: str, email: str) -> None:
        """Raise InvalidRequest if a new password is easy to guess, unless the server is local."""
        if self.context.is_local:
            return
        weakness = weakness_of(password, username, email)
        if weakness is not None:
            raise InvalidRequest(weakness)

    async def check_own_password(self, password: str) -> Account:
        """Return the caller's account; raise InvalidCredentials if the password is wrong."""
        account = await self.read(accounts.account_of, self.user_id)
        self.context.limits.guesses.take_in_session(self.caller.actor.session_id)
        passwords = self.context.passwords
        if not await passwords.verify(self.turn_key, password, account.password_hash):
            log_failed_login(self.address, self.user_id)
            raise InvalidCredentials()
        return account


class LoginHandler(AccountHandler):
    """`/v1/users/login`."""

    @endpoint(InvalidCredentials, Busy, limit=Limit.LOGINS, is_public=True)
    async def post(self, body: Credentials) -> LoggedIn:
        """Log in with an e-mail address and a password.

        Allowed: everyone, without a token.
        """
        network = self.network_mark
        account = await self.read(accounts.may_log_in, body.email, network)
        # By the stored key: several spellings of an address find one account.
        self.context.limits.guesses.take(
            account.email_key if account else email_key(body.email),
            self.network,
            is_known=account is not None and bool(account.is_known_network),
        )
        if account is None:
            _refuse_implausible(body.email)
        # An unknown account costs a check too, so that the time of the answer tells nothing.
        password_hash = account.password_hash if account else None
        is_right = await self.context.passwords.verify(
            self.turn_key, body.password, password_hash
        )
        if account is None or not is_right or self._is_closed_demo(account, body):
            self.context.metrics.on_login("bad")
            log_failed_login(self.address, account.user_id if account else None)
            raise InvalidCredentials()
        login = await self.context.store.commit(
            log_in,
            account.user_id,
            account.password_hash,
            new_session_id(),
            self.lifetime,
            network,
        )
        self.context.metrics.on_login("ok")
        if is_outdated(account.password_hash):
            await self._renew_hash(account, body.password)
        user = OwnAccount(id=login.user_id, username=login.username, email=login.email)
        return LoggedIn(token=self.token_of(login), user=user)

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
        ended = await self.commit(log_out, body.all)
        return LoginsEnded(ended, "Logged out successfully")


class SessionsHandler(BaseHandler):
    """`/v1/users/sessions`."""

    @endpoint()
    async def get(self) -> list[SessionEntry]:
        """List the caller's sessions, newest first.

        Allowed: any user.
        """
        now = int(time() * 1_000_000)
        session_id = self.caller.actor.session_id
        return await self.read(directory.sessions, self.user_id, session_id, now)


class PasswordHandler(AccountHandler):
    """`/v1/users/password`."""

    @endpoint(InvalidCredentials, limit=Limit.LOGINS)
    async def put(self, body: PasswordChange) -> LoginsEnded:
        """Change the caller's password, and end their other sessions.

        Allowed: any user.
        """
        account = await self.check_own_password(body.old_password)
        profile = await self.read(people.profile, self.user_id)
        self.refuse_weak(body.new_password, profile.username, profile.email)
        password_hash = await self.context.passwords.hash(
            self.turn_key, body.new_password
        )
        ended = await self.commit(change_password, account.password_hash, password_hash)
        return LoginsEnded(ended, "Password changed successfully")


class ProfileHandler(AccountHandler):
    """`/v1/users/me`."""

    @endpoint()
    async def get(self) -> Profile:
        """Read the caller's profile.

        Allowed: any user.
        """
        return await self.read(people.profile, self.user_id)

    @endpoint(InvalidCredentials, EmailTaken, UsernameTaken, Busy, limit=Limit.PROFILES)
    async def patch(self, body: ProfileChange) -> Profile:
        """Change the caller's profile; each of their groups gets an event.

        Allowed: any user. A new `username` or `email` requires the caller's `password`.
        """
        change = body.profile()
        known_hash = None
        if change.needs_password:
            if body.password is None:
                raise InvalidRequest(
                    "a new username or e-mail address needs `password`"
                )
            self.take(Limit.LOGINS)
            known_hash = (await self.check_own_password(body.password)).password_hash
        changed = await self.commit(change_profile, change, known_hash)
        self.context.spreader.wake()
        return changed

    @endpoint(InvalidCredentials, OwnerCannotLeave, Busy, limit=Limit.LOGINS)
    async def delete(self, body: AccountDeletion) -> AccountGone:
        """Delete the caller's account, and keep or erase their messages.

        Allowed: any user who does not own a group with other members.
        """
        account = await self.check_own_password(body.password)
        is_erased = body.messages == "erase"
        await self.commit(delete_account, account.password_hash, is_erased)
        self.context.purger.wake()
        self.context.spreader.wake()
        return AccountGone()


class BlockHandler(BaseHandler):
    """`/v1/users/{user_id}/block`."""

    @endpoint(NoSuchUser, TooManyBlocks, InvalidRequest, limit=Limit.SENDS)
    async def put(self, user_id: int) -> BlockChanged:
        """Block direct messages from a user; no effect if the user is blocked already.

        Allowed: any user.
        """
        await self.commit(block, user_id)
        return BlockChanged(user_id, "User blocked successfully")

    @endpoint(limit=Limit.SENDS)
    async def delete(self, user_id: int) -> BlockChanged:
        """Unblock a user; no effect if the user is not blocked.

        Allowed: any user.
        """
        await self.commit(unblock, user_id)
        return BlockChanged(user_id, "User unblocked successfully")


class BlockedHandler(BaseHandler):
    """`/v1/users/blocked`."""

    @endpoint()
    async def get(self) -> list[BlockedEntry]:
        """List the users whom the caller has blocked, by id.

        Allowed: any user.
        """
        return await self.read(people.blocked, self.user_id)


class TestAuthHandler(BaseHandler):
    """`/v1/test-auth`."""

    __test__ = False  # pytest would collect the class for its name

    @endpoint()
    async def get(self) -> AccessGranted:
        """Tell to whom the token belongs.

        Allowed: any user.
        """
        return AccessGranted(self.user_id)


def _refuse_implausible(email: str) -> None:
    """Raise InvalidRequest if a text cannot be an e-mail address."""
    try:
        clean_email(email)
    except ValueError as error:
        raise InvalidRequest(str(error)) from None
