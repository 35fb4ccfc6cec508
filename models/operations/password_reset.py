"""Reset a forgotten password: an operator makes a code, with which the user sets a new one.

The database has only the SHA-256 of a code. A code has 128 random bits, so it needs no slow hash.
"""

from typing import NamedTuple

from models.account_errors import NoSuchResetCode
from models.code_tables import ResetCode
from models.operations.accounts import find_user_id
from models.operations.session_ends import end_all_sessions
from models.store.transaction import Transaction
from models.tables import User


class MadeCode(NamedTuple):
    """Whose password a code resets, and until when, in microseconds."""

    user_id: int
    expires_at: int


def make_reset_code(
    tx: Transaction, email: str, code_hash: bytes, lifetime: int
) -> MadeCode:
    """Store a user's code for `lifetime` microseconds in place of an earlier one.

    Raises NoSuchUser.
    """
    user_id = find_user_id(tx, email)
    expires_at = tx.now + lifetime
    forget_reset_code(tx, user_id)
    row = ResetCode.insert(user=user_id, code_hash=code_hash, expires_at=expires_at)
    tx.database.execute(row)
    return MadeCode(user_id, expires_at)


def reset_password(tx: Transaction, code_hash: bytes, password_hash: str) -> int:
    """Set the password of a code's user and end all their sessions; return how many ended.

    Raises NoSuchResetCode. The code is used up.
    """
    is_valid = (ResetCode.code_hash == code_hash) & (ResetCode.expires_at > tx.now)
    row = tx.database.row(ResetCode.select(ResetCode.user).where(is_valid))
    if row is None:
        raise NoSuchResetCode()
    user_id: int = row[0]
    forget_reset_code(tx, user_id)
    tx.database.execute(
        User.update(password_hash=password_hash).where(User.id == user_id)
    )
    return end_all_sessions(tx, user_id)


def forget_reset_code(tx: Transaction, user_id: int) -> None:
    """Delete a user's code, if they have one."""
    tx.database.execute(ResetCode.delete().where(ResetCode.user == user_id))
