"""Accounts and logins."""

from typing import NamedTuple

from peewee import IntegrityError, fn

from models.errors import EmailTaken, UsernameTaken
from models.records import SessionRevoked
from models.tables import Session, User, fold
from models.transaction import Actor, Transaction


class Login(NamedTuple):
    """A session that was opened. Times in microseconds."""

    session_id: str
    user_id: int
    username: str
    email: str
    created_at: int
    expires_at: int


def register(tx: Transaction, username: str, email: str, password_hash: str) -> int:
    """Make a user and return its id. What happens from now on waits for them."""
    taken = tx.database.row(User.select(User.id).where(User.email_key == fold(email)))
    if taken:
        raise EmailTaken()
    try:
        row = User.insert(
            username=username,
            username_key=fold(username),
            email=email,
            email_key=fold(email),
            password_hash=password_hash,
            position=tx.last_id,
            created_at=tx.now,
        )
        user_id: int = tx.database.execute(row).lastrowid
    except IntegrityError:  # the one constraint left
        raise UsernameTaken() from None
    return user_id


def open_session(
    tx: Transaction, user_id: int, session_id: str, lifetime: int
) -> Login:
    """Log a user in for `lifetime` microseconds.

    The new login starts at the furthest position that any of theirs has reached. Those that
    expired are removed here, so that nobody's pile up.
    """
    row = tx.database.row(
        User.select(
            User.username,
            User.email,
            fn.MAX(User.position, fn.COALESCE(fn.MAX(Session.position), 0)),
        )
        .left_outer_join(Session, on=(Session.user == User.id))
        .where(User.id == user_id)
    )
    assert row is not None, "users are never removed"
    username, email, position = row
    expired = (Session.user == user_id) & (Session.expires_at <= tx.now)
    tx.database.execute(Session.delete().where(expired))
    tx.database.execute(User.update(position=position).where(User.id == user_id))
    expires_at = tx.now + lifetime
    tx.database.execute(
        Session.insert(
            id=session_id,
            user=user_id,
            position=position,
            created_at=tx.now,
            expires_at=expires_at,
        )
    )
    return Login(session_id, user_id, username, email, tx.now, expires_at)


def revoke_session(tx: Transaction, actor: Actor, session_id: str) -> None:
    """End a login of the caller's; nothing that comes after this in the log reaches it."""
    tx.authorize(actor)
    session = tx.state.session(session_id)
    if session is None or session.user_id != actor.user_id or session.is_revoked:
        return
    tx.database.execute(
        Session.update(revoked_at=tx.now).where(Session.id == session_id)
    )
    tx.record(
        SessionRevoked(tx.next_id(), actor.user_id, session_id),
        actor.user_id,
        actor.user_id,
    )


def move_positions(tx: Transaction, positions: dict[str, int]) -> None:
    """Note how far logins have received the log, by session id. None moves backwards."""
    moved = [
        (position, session_id)
        for session_id, position in positions.items()
        if tx.state.move_position(session_id, position)
    ]
    tx.database.connection().executemany(
        "UPDATE session SET position = ? WHERE id = ?", moved
    )
