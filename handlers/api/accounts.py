"""Accounts: register, log in, who there is."""

from time import time

from handlers.auth.tokens import new_session_id
from handlers.base import Base, endpoint
from handlers.schemas.messages import (
    USERS_MAX,
    AccessGranted,
    Credentials,
    LoggedIn,
    LoginsEnded,
    Logout,
    PasswordChange,
    Person,
    Registered,
    Registration,
    UsersQuery,
)
from models.errors import (
    Busy,
    EmailTaken,
    InvalidCredentials,
    NoSuchUser,
    UsernameTaken,
)
from models.names import fold_name
from models.operations.accounts import (
    Login,
    change_password,
    log_in,
    log_out,
    open_session,
    register,
)
from models.queries import directory
from models.queries.directory import SessionEntry, UserEntry, UserWithChat
from models.store.transaction import Transaction


def _register_and_open(
    tx: Transaction,
    username: str,
    email: str,
    password_hash: str,
    session_id: str,
    lifetime: int,
) -> Login:
    user_id = register(tx, username, email, password_hash)
    return open_session(tx, user_id, session_id, lifetime)


class _Accounts(Base):
    @property
    def lifetime(self) -> int:
        """How long a new login lasts, in microseconds."""
        return self.context.token_lifetime_seconds * 1_000_000

    def sign(self, login: Login) -> str:
        """Return the token of a new login."""
        return self.context.tokens.sign(
            login.user_id, login.session_id, login.created_at, login.expires_at
        )


class RegisterHandler(_Accounts):
    """`POST /v1/users/register`."""

    @endpoint(EmailTaken, UsernameTaken, Busy, status=201, is_public=True)
    async def post(self, body: Registration) -> Registered:
        """Register, and log in."""
        self.context.limits.logins.take(self.address)
        password_hash = await self.context.passwords.hash(body.password)
        login = await self.context.store.commit(
            _register_and_open,
            body.username,
            body.email,
            password_hash,
            new_session_id(),
            self.lifetime,
        )
        return Registered(login.user_id, login.username, login.email, self.sign(login))


class LoginHandler(_Accounts):
    """`POST /v1/users/login`."""

    @endpoint(InvalidCredentials, Busy, is_public=True)
    async def post(self, body: Credentials) -> LoggedIn:
        """Log in."""
        self.context.limits.logins.take(self.address)
        self.context.limits.guesses.take(fold_name(body.email))
        account = await self.context.store.read(directory.account, body.email)
        password_hash = account.password_hash if account else None
        if (
            not await self.context.passwords.verify(body.password, password_hash)
            or not account
        ):
            self.context.metrics.on_login("bad")
            raise InvalidCredentials()
        login = await self.context.store.commit(
            log_in,
            account.user_id,
            account.password_hash,
            new_session_id(),
            self.lifetime,
        )
        self.context.metrics.on_login("ok")
        return LoggedIn(
            self.sign(login), Person(login.user_id, login.username, login.email)
        )


class LogoutHandler(Base):
    """`POST /v1/users/logout`."""

    @endpoint()
    async def post(self, body: Logout) -> LoginsEnded:
        """End this login, or all of the caller's; their sockets are closed."""
        ended = await self.context.store.commit(log_out, self.caller.actor, body.all)
        return LoginsEnded(ended, "Logged out successfully")


class SessionsHandler(Base):
    """`/v1/users/sessions`."""

    @endpoint()
    async def get(self) -> list[SessionEntry]:
        """List the caller's logins, newest first."""
        actor = self.caller.actor
        now = int(time() * 1_000_000)
        return await self.context.store.read(
            directory.sessions, actor.user_id, actor.session_id, now
        )


class PasswordHandler(Base):
    """`/v1/users/password`."""

    @endpoint(InvalidCredentials)
    async def put(self, body: PasswordChange) -> LoginsEnded:
        """Change the caller's password, and end their other logins."""
        store, passwords = self.context.store, self.context.passwords
        actor = self.caller.actor
        self.context.limits.logins.take(self.address)
        account = await store.read(directory.account_of, actor.user_id)
        self.context.limits.guesses.take(account.email_key)
        if not await passwords.verify(body.old_password, account.password_hash):
            raise InvalidCredentials()
        password_hash = await passwords.hash(body.new_password)
        ended = await store.commit(
            change_password, actor, account.password_hash, password_hash
        )
        return LoginsEnded(ended, "Password changed successfully")


class UsersHandler(Base):
    """`/v1/users`."""

    @endpoint(answer=list[UserEntry])
    async def get(self, query: UsersQuery) -> bytes:
        """List the users, by id."""
        return await self.read_json(
            directory.users,
            self.caller.actor.user_id,
            query.after_id,
            min(query.limit, USERS_MAX),
        )


class UsersWithChatHandler(Base):
    """`/v1/users/with-chat-info`."""

    @endpoint(answer=list[UserWithChat])
    async def get(self, query: UsersQuery) -> bytes:
        """List the other users, each with the newest direct message between them and the caller."""
        return await self.read_json(
            directory.users_with_chat,
            self.caller.actor.user_id,
            query.after_id,
            min(query.limit, USERS_MAX),
        )


class UserHandler(Base):
    """`/v1/users/{user_id}`."""

    @endpoint(NoSuchUser)
    async def get(self, user_id: int) -> UserEntry:
        """Look up one user."""
        return await self.context.store.read(directory.user, user_id)


class TestAuthHandler(Base):
    """`/v1/test-auth`."""

    __test__ = False  # not a test, whatever pytest thinks of the name

    @endpoint()
    async def get(self) -> AccessGranted:
        """Tell whose token it is."""
        return AccessGranted(self.caller.actor.user_id)
