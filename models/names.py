"""The keys under which names are stored: when two usernames, addresses or group names are the same.

All keys depend on the data and the rules of `models/text`. `models/name_keys.py` computes the
stored ones again when these change.
"""

from typing import NamedTuple

from models.text.characters import casefold, normalize
from models.text.email_address import email_key
from models.text.skeleton import username_fold, username_skeleton

# Usernames and addresses that are the same: the oldest account has the key, each other one has the
# key, this separator and its id.
SEPARATOR = "\0"


class UserKeys(NamedTuple):
    """The keys of an account, by the columns that hold them."""

    username_key: str
    username_skeleton: str
    email_key: str


def user_keys(username: str, email: str) -> UserKeys:
    """Return the keys of an account."""
    return UserKeys(
        username_key=username_fold(username),
        username_skeleton=username_skeleton(username),
        email_key=email_key(email),
    )


def deleted_user_keys(username: str) -> UserKeys:
    """Return the keys of a deleted account. Its username and its address are free again.

    No username and no address of an account has a line break.
    """
    key = f"\n{username}"
    return UserKeys(username_key=key, username_skeleton=key, email_key=key)


def spelling(email: str) -> str:
    """Return the form in which earlier versions compared addresses: without case and width."""
    return casefold(normalize("NFKC", email))


def group_key(name: str | None) -> str:
    """Return the form in which names of groups are sorted and searched."""
    return casefold(normalize("NFKC", name or ""))
