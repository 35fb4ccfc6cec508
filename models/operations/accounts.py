"""Accounts and sessions."""

from typing import NamedTuple

from models.bulk import insert_with_id
from models.errors import EmailTaken, InvalidCredentials, NoSuchUser, UsernameTaken
from models.name_parts import store_parts
from models.names import user_keys
from models.operations.session_ends import end_all_sessions, end_one_session
from models.queries.accounts import account, is_email_taken, is_username_taken
from models.store.transaction import Actor, Transaction
from models.tables import Session, User
from models.text.names import is_reserved_username

ACCOUNT = """
    SELECT username, email, session_generation generation, max(position, coalesce(
        (SELECT max(position) FROM session WHERE user_id = user.id), 0)) position
    FROM user WHERE id = :user_id"""


class NewSession(NamedTuple):
    """A session to open for `lifetime` microseconds, and where from.

    `network` names the network; its guesses are no longer counted with those of strangers. `cookie`
    is the kind of cookie that carries the token, if one does.
    """

    id: str
    lifetime: int
    network: bytes | None = None
    address: str | None = None
    user_agent: str | None = None
    cookie: str | None = None


class _Account(NamedTuple):
    """The user who logs in; `position` is the furthest one of all their sessions."""

    username: str
    email: str
    generation: int
    position: int


class Login(NamedTuple):
    """An open session. Times in microseconds."""

    session_id: str
    user_id: int
    username: str
    email: str
    created_at: int
    expires_at: int


def register(tx: Transaction, username: str, email: str, password_hash: str) -> int:
    """Make a user; return their id. Catching up begins at the current end of the log.

    Both texts are cleaned. Raises EmailTaken or UsernameTaken.
    """
    # `@all` mentions all members of a group; deleted accounts are named `deleted-<number>`.
    if is_reserved_username(username):
        raise UsernameTaken()
    keys = user_keys(username, email)
    connection = tx.database.connection()
    if is_email_taken(connection, keys):
        raise EmailTaken()
    if is_username_taken(connection, keys):
        raise UsernameTaken()
    row = User.insert(
        username=username,
        email=email,
        **keys._asdict(),
        password_hash=password_hash,
        position=tx.last_id,
        created_at=tx.now,
    )
    user_id = insert_with_id(tx.database, row)
    store_parts(connection, user_id, username, None)
    return user_id


def new_identity(
    tx: Transaction, user_id: int, *, username: str | None, email: str | None
) -> dict[str, str]:
    """Return the columns of a user's new username and address; None keeps the one that they have.

    Both texts are cleaned. Raises EmailTaken or UsernameTaken.
    """
    keys = user_keys(username or "", email or "")
    connection = tx.database.connection()
    columns: dict[str, str] = {}
    if email is not None:
        if is_email_taken(connection, keys, user_id):
            raise EmailTaken()
        columns |= {"email": email, "email_key": keys.email_key}
    if username is not None:
        if is_reserved_username(username):
            raise UsernameTaken()
        if is_username_taken(connection, keys, user_id):
            raise UsernameTaken()
        columns |= {
            "username": username,
            "username_key": keys.username_key,
            "username_skeleton": keys.username_skeleton,
        }
    return columns


def open_session(tx: Transaction, user_id: int, session: NewSession) -> Login:
    """Log a user in. The session starts at the furthest position of all sessions of the user."""
    row = tx.database.connection().fetch_one(_Account, ACCOUNT, {"user_id": user_id})
    assert row is not None, "users are never removed"
    tx.database.execute(User.update(position=row.position).where(User.id == user_id))
    expires_at = tx.now + session.lifetime
    tx.database.execute(
        Session.insert(
            id=session.id,
            user=user_id,
            position=row.position,
            created_at=tx.now,
            expires_at=expires_at,
            network=session.network,
            address=session.address,
            user_agent=session.user_agent,
            cookie=session.cookie,
            generation=row.generation,
        )
    )
    return Login(
        session_id=session.id,
        user_id=user_id,
        username=row.username,
        email=row.email,
        created_at=tx.now,
        expires_at=expires_at,
    )


def log_in(
    tx: Transaction, user_id: int, known_hash: str, session: NewSession
) -> Login:
    """Log a user in; raise InvalidCredentials if they are disabled or have another hash.

    `known_hash` is the one that the password was checked against, outside this transaction.
    """
    is_same = (User.id == user_id) & (User.password_hash == known_hash)
    may_log_in = is_same & User.disabled_at.is_null()
    if tx.database.row(User.select(User.id).where(may_log_in)) is None:
        raise InvalidCredentials()
    return open_session(tx, user_id, session)


def log_out(tx: Transaction, actor: Actor, everywhere: bool) -> int:
    """End the caller's session, or all of theirs; return how many ended."""
    tx.authorize(actor)
    if everywhere:
        return end_all_sessions(tx, actor.user_id)
    return end_one_session(tx, actor.user_id, actor.session_id)


def change_password(
    tx: Transaction, actor: Actor, known_hash: str, password_hash: str
) -> int:
    """Set a new password and end the caller's other sessions; return how many ended.

    `known_hash` is the one that the old password was checked against, outside this transaction.
    Raises InvalidCredentials if the hash has changed since.
    """
    tx.authorize(actor)
    changed = tx.database.execute(
        User.update(password_hash=password_hash).where(
            (User.id == actor.user_id) & (User.password_hash == known_hash)
        )
    )
    if changed.rowcount == 0:
        raise InvalidCredentials()
    return end_all_sessions(tx, actor.user_id, kept_id=actor.session_id)


def check_hash(tx: Transaction, user_id: int, known_hash: str | None) -> None:
    """Raise InvalidCredentials unless a user's hash is the one that a password was checked with."""
    is_same = (User.id == user_id) & (User.password_hash == known_hash)
    if tx.database.row(User.select(User.id).where(is_same)) is None:
        raise InvalidCredentials()


def renew_hash(
    tx: Transaction, user_id: int, known_hash: str, password_hash: str
) -> None:
    """Store another hash of the same password, unless the stored one is no longer `known_hash`."""
    is_same = (User.id == user_id) & (User.password_hash == known_hash)
    tx.database.execute(User.update(password_hash=password_hash).where(is_same))


class Disabled(NamedTuple):
    """A user who may not log in, and how many of their sessions ended."""

    user_id: int
    ended: int


def disable(tx: Transaction, email: str) -> Disabled:
    """End all of a user's sessions and refuse new ones."""
    user_id = find_user_id(tx, email)
    is_enabled = (User.id == user_id) & User.disabled_at.is_null()
    tx.database.execute(User.update(disabled_at=tx.now).where(is_enabled))
    return Disabled(user_id, end_all_sessions(tx, user_id))


def enable(tx: Transaction, email: str) -> int:
    """Let a disabled user log in again; their old sessions stay ended. Return their id."""
    user_id = find_user_id(tx, email)
    tx.database.execute(User.update(disabled_at=None).where(User.id == user_id))
    return user_id


def find_user_id(tx: Transaction, email: str) -> int:
    """Return the id of the user with an e-mail address; raise NoSuchUser if there is none."""
    found = account(tx.database.connection(), email)
    if found is None:
        raise NoSuchUser()
    return found.user_id


def move_positions(tx: Transaction, positions: dict[str, int]) -> None:
    """Set how far sessions have received the log, by session id; never moves one backwards."""
    tx.state.load_sessions(positions)
    moved = [
        (position, session_id)
        for session_id, position in positions.items()
        if tx.state.move_position(session_id, position)
    ]
    tx.database.connection().executemany(
        "UPDATE session SET position = max(position, ?) WHERE id = ?", moved
    )
