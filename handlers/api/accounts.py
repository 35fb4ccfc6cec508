"""The caller's own account: password, profile, blocks and deletion."""

from msgspec import UNSET, UnsetType

from handlers.auth.rate_limits import Limit
from handlers.auth.tokens import new_session_id
from handlers.base.addresses import is_local_name, is_loopback
from handlers.base.endpoint import endpoint
from handlers.base.handler import BaseHandler
from handlers.base.headers import program_name
from handlers.schemas.accounts import (
    AccessGranted,
    AccountDeletion,
    AccountGone,
    BlockChanged,
    LoginsEnded,
    PasswordChange,
    ProfileChange,
)
from handlers.schemas.fields import CookieKind
from models.errors import (
    Busy,
    EmailTaken,
    InvalidCredentials,
    InvalidRequest,
    NoSuchUser,
    OwnerCannotLeave,
    TooManyBlocks,
    UsernameTaken,
)
from models.events.clock import wall_clock
from models.operations.account_deletion import delete_account
from models.operations.accounts import Login, NewSession, change_password
from models.operations.blocks import block, unblock
from models.operations.profiles import change_profile
from models.queries import accounts, people
from models.queries.accounts import Account
from models.queries.people import BlockedEntry, Profile
from models.text.passwords import weakness_of
from services.activity_log import log_failed_login

# A browser keeps the cookie longer than its token is valid. Without it the server could not tell a
# page that its login has expired.
COOKIE_KEPT_SECONDS = 30 * 24 * 60 * 60


class AccountHandler(BaseHandler):
    """The base of routes that log in or check a password."""

    @property
    def lifetime(self) -> int:
        """The lifetime of a new login, in microseconds."""
        return self.context.token_lifetime_seconds * 1_000_000

    def check_cookie(self, kind: CookieKind | UnsetType) -> None:
        """Refuse a login whose answer may not set the cookie that the body asks for."""
        if kind is not UNSET:
            is_local = is_loopback(self.address) and is_local_name(
                self.request.host_name
            )
            self.context.page_logins.check_may_set(self.request, is_local=is_local)

    def new_session(self, kind: CookieKind | UnsetType) -> NewSession:
        """Return a session for this client to open."""
        return NewSession(
            id=new_session_id(),
            lifetime=self.lifetime,
            network=self.network_mark,
            address=self.address,
            user_agent=program_name(self.request.headers.get("User-Agent", "")),
            cookie=kind or None,
        )

    def give_token(self, login: Login, kind: str | UnsetType | None) -> str | UnsetType:
        """Return the token of a session, or put it into the cookie that the body asks for."""
        token = self.context.tokens.sign(
            login.user_id, login.session_id, login.created_at, login.expires_at
        )
        if not kind:
            return token
        seconds = (login.expires_at - wall_clock()) // 1_000_000
        lasting = seconds + COOKIE_KEPT_SECONDS if kind == "persistent" else None
        cookie = self.context.page_logins.cookie(self.request, token, lasting)
        self.set_header("Set-Cookie", cookie)
        return UNSET

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
        await self.context.guesses.take_in_session(self.caller.actor.session_id)
        passwords = self.context.passwords
        if not await passwords.verify(self.turn_key, password, account.password_hash):
            log_failed_login(self.address, self.user_id)
            raise InvalidCredentials()
        return account


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

    @endpoint(answer=Profile)
    async def get(self) -> bytes:
        """Read the caller's profile.

        Allowed: any user.
        """
        return await self.read_json(people.profile, self.user_id)

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
        return changed

    @endpoint(InvalidCredentials, OwnerCannotLeave, Busy, limit=Limit.LOGINS)
    async def delete(self, body: AccountDeletion) -> AccountGone:
        """Delete the caller's account, and keep or erase their messages.

        Allowed: any user who does not own a group with other members.
        """
        account = await self.check_own_password(body.password)
        is_erased = body.messages == "erase"
        await self.commit(delete_account, account.password_hash, is_erased)
        self.end_cookie()
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

    @endpoint(answer=list[BlockedEntry])
    async def get(self) -> bytes:
        """List the users whom the caller has blocked, by id.

        Allowed: any user.
        """
        return await self.read_json(people.blocked, self.user_id)


class TestAuthHandler(BaseHandler):
    """`/v1/test-auth`."""

    __test__ = False  # pytest would collect the class for its name

    @endpoint()
    async def get(self) -> AccessGranted:
        """Tell to whom the token belongs.

        Allowed: any user.
        """
        return AccessGranted(self.user_id)
