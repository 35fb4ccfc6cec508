"""Sessions that are open: their use, their renewal, and the end of one of them."""

from models.account_errors import NoSuchSession
from models.errors import SessionRevoked
from models.events.signals import SessionRenewed
from models.operations.accounts import Login
from models.operations.session_ends import end_one_session
from models.store.transaction import Actor, Transaction
from models.tables import Session, User

_NOTE = """
    UPDATE session SET used_at = max(coalesce(used_at, 0), ?), address = ? WHERE id = ?"""


def renew_session(tx: Transaction, actor: Actor, lifetime: int) -> Login:
    """Let the caller's session last for `lifetime` microseconds from now, if that is longer."""
    user = tx.authorize(actor)
    session = tx.state.session(actor.session_id)
    if session is None:
        raise SessionRevoked()
    is_own = Session.id == session.id
    expires_at = max(session.expires_at, tx.now + lifetime)
    tx.database.execute(Session.update(expires_at=expires_at).where(is_own))
    tx.signal(SessionRenewed(user.id, session.id, expires_at))
    row = tx.database.row(
        User.select(User.email, Session.created_at).join(Session).where(is_own)
    )
    assert row is not None, "a live session belongs to a user"
    email, created_at = row
    return Login(
        session_id=session.id,
        user_id=user.id,
        username=user.username,
        email=email,
        created_at=created_at,
        expires_at=expires_at,
    )


def end_session(tx: Transaction, actor: Actor, session_id: str) -> int:
    """End one of the caller's sessions; return 1. Raises NoSuchSession."""
    tx.authorize(actor)
    ended = end_one_session(tx, actor.user_id, session_id)
    if not ended:
        raise NoSuchSession()
    return ended


def note_uses(tx: Transaction, uses: list[tuple[int, str, str]]) -> None:
    """Store when sessions were used and from where: time, address and session of each."""
    tx.database.connection().executemany(_NOTE, uses)
