"""The end of sessions: of one, or of all that a user has.

All of a user's sessions end in one step, however many they are: the user gets the next generation,
and sessions of earlier ones count as ended. The times of their ends are written in slices, so that
other writes do not wait for them. A row of `session_end` says that some are not written yet.
"""

from typing import NamedTuple

from models.events.payloads import SessionRevoked, SessionsRevoked
from models.store.transaction import Transaction
from models.tables import Session, User

# Sessions of one slice: the writer needs some milliseconds for them.
SLICE_SESSIONS = 500

COUNT = """
    SELECT u.session_generation generation, (
        SELECT count(*) FROM session
        WHERE user_id = u.id AND generation = u.session_generation AND revoked_at IS NULL
    ) sessions
    FROM user u WHERE u.id = :user_id"""
NEXT = """
    SELECT e.user_id, e.generation, e.ended_at, u.deleted_at
    FROM session_end e JOIN user u ON u.id = e.user_id LIMIT 1"""
END = """
    UPDATE session SET revoked_at = :ended_at WHERE id IN (
        SELECT id FROM session
        WHERE user_id = :user_id AND generation = :generation AND revoked_at IS NULL
        LIMIT :limit)"""
DELETE = """
    DELETE FROM session WHERE id IN (
        SELECT id FROM session WHERE user_id = :user_id LIMIT :limit)"""
_PUT = """
    INSERT INTO session_end (user_id, generation, ended_at)
    VALUES (:user_id, :generation, :ended_at)"""
_DONE = "DELETE FROM session_end WHERE user_id = :user_id AND generation = :generation"


class _Live(NamedTuple):
    """The generation of a user's live sessions, and their number, with those that expired."""

    generation: int
    sessions: int


class _Pending(NamedTuple):
    user_id: int
    generation: int
    ended_at: int
    deleted_at: int | None


def end_one_session(tx: Transaction, user_id: int, session_id: str) -> int:
    """End a session of a user; return 1, or 0 if they have no such session.

    Later events in the log no longer reach it.
    """
    this = (Session.id == session_id) & (Session.user == user_id)
    session = tx.state.session(session_id)
    if session is None or session.user_id != user_id or session.is_revoked:
        return 0
    tx.database.execute(Session.update(revoked_at=tx.now).where(this))
    fact = SessionRevoked(tx.next_id(), user_id, session_id)
    tx.record(fact, actor_id=user_id, subject_id=user_id)
    return 1


def end_all_sessions(tx: Transaction, user_id: int, kept_id: str | None = None) -> int:
    """End a user's sessions, except `kept_id`, which is live; return how many ended.

    Later events in the log no longer reach them.
    """
    live = tx.database.connection().fetch_one(_Live, COUNT, {"user_id": user_id})
    assert live is not None, "users are never removed"
    ended = live.sessions - (kept_id is not None)
    if not ended:
        return 0
    new = live.generation + 1
    this = User.id == user_id
    tx.database.execute(User.update(session_generation=new).where(this))
    if kept_id is not None:
        kept = Session.id == kept_id
        tx.database.execute(Session.update(generation=new).where(kept))
    _end_rows(tx, _Pending(user_id, live.generation, tx.now, None), is_new=True)
    fact = SessionsRevoked(tx.next_id(), user_id, kept_id)
    tx.record(fact, actor_id=user_id, subject_id=user_id)
    return ended


def delete_sessions(tx: Transaction, user_id: int) -> None:
    """Delete all sessions of an account that is deleted; they have ended.

    Leaves those past the first ones to slices.
    """
    tx.database.connection().execute(
        "DELETE FROM session_end WHERE user_id = ?", (user_id,)
    )
    _end_rows(tx, _Pending(user_id, 0, tx.now, deleted_at=tx.now), is_new=True)


def end_next_slice(tx: Transaction) -> bool:
    """Write the ends of some sessions; return False if none are left."""
    pending = tx.database.connection().fetch_one(_Pending, NEXT)
    if pending is None:
        return False
    _end_rows(tx, pending, is_new=False)
    return True


def _end_rows(tx: Transaction, pending: _Pending, *, is_new: bool) -> None:
    """Write the ends of a slice; keep a row while there may be more."""
    connection = tx.database.connection()
    values = {**pending._asdict(), "limit": SLICE_SESSIONS}
    sql = END if pending.deleted_at is None else DELETE
    is_done = connection.execute(sql, values).rowcount < SLICE_SESSIONS
    if is_new and not is_done:
        connection.execute(_PUT, values)
    elif is_done and not is_new:
        connection.execute(_DONE, values)
