"""Accounts found by username or e-mail address, also by another spelling of it."""

from typing import NamedTuple

from models.engine import Connection, Database
from models.errors import SessionRevoked
from models.names import UserKeys, spelling
from models.text.email_address import email_key

# A key, and the same key with the ids of later accounts. See `models/names.py`.
_SAME_EMAIL = "email_key >= :email_key AND email_key < :email_key || char(1)"
_COLUMNS = """
    id AS user_id, email, email_key, password_hash, disabled_at, EXISTS (
        SELECT 1 FROM session WHERE user_id = user.id AND network = :network
    ) AS is_known_network"""
BY_EMAIL = f"""
    SELECT {_COLUMNS} FROM user
    WHERE {_SAME_EMAIL} AND deleted_at IS NULL ORDER BY user.email_key"""
EMAIL_TAKEN = f"SELECT 1 FROM user WHERE {_SAME_EMAIL} AND id <> :user_id LIMIT 1"
# Usernames in ASCII that look alike are different ones; printable ASCII lies between space and ~.
USERNAME_TAKEN = """
    SELECT 1 FROM user
    WHERE username_key >= :username_key AND username_key < :username_key || char(1)
        AND id <> :user_id
    UNION ALL
    SELECT 1 FROM user WHERE username_skeleton = :username_skeleton AND id <> :user_id
        AND (:is_ascii = 0 OR username_key GLOB '*[^ -~]*')
    LIMIT 1"""
OF_USER = f"""
    SELECT {_COLUMNS} FROM user
    WHERE id = :user_id AND deleted_at IS NULL"""


class Account(NamedTuple):
    """The account that a login is checked against.

    `is_known_network` tells whether a session of it has named the network of this login.
    """

    user_id: int
    email: str
    email_key: str
    password_hash: str
    disabled_at: int | None
    is_known_network: int


def account(
    connection: Connection, email: str, network: bytes | None = None
) -> Account | None:
    """Return the account that an address belongs to, also a disabled one.

    Of several accounts whose addresses are the same by today's rules, return the one that an
    earlier version told apart by this spelling, or else the oldest.
    """
    values = {"email_key": email_key(email), "network": network}
    found = connection.fetch(Account, BY_EMAIL, values)
    typed = spelling(email)
    return min(found, key=lambda each: spelling(each.email) != typed, default=None)


def may_log_in(database: Database, email: str, network: bytes) -> Account | None:
    """Return the account that logs in with an address; None if no such login may succeed."""
    found = account(database.connection(), email, network)
    return found if found is not None and found.disabled_at is None else None


def account_of(database: Database, user_id: int) -> Account:
    """Return the account of a user who is logged in, to check their password."""
    values = {"user_id": user_id, "network": None}
    found = database.connection().fetch_one(Account, OF_USER, values)
    if found is None:
        raise SessionRevoked()
    return found


def is_email_taken(connection: Connection, keys: UserKeys, user_id: int = 0) -> bool:
    """Tell whether an account other than a user's has an address."""
    values = {"email_key": keys.email_key, "user_id": user_id}
    found = connection.execute(EMAIL_TAKEN, values)
    return found.fetchone() is not None


def is_username_taken(connection: Connection, keys: UserKeys, user_id: int = 0) -> bool:
    """Tell whether an account other than a user's has a username, or one that looks like it."""
    values = {
        **keys._asdict(),
        "is_ascii": keys.username_key.isascii(),
        "user_id": user_id,
    }
    return connection.execute(USERNAME_TAKEN, values).fetchone() is not None
