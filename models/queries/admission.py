"""Whether a code admits: that of an invitation, or one that resets a password."""

from typing import NamedTuple

from models.account_errors import NoSuchResetCode
from models.code_tables import ResetCode, ServerInvite
from models.engine import Database
from models.events.clock import wall_clock
from models.queries import groups
from models.tables import User


class ResetOwner(NamedTuple):
    """The user whose password a code resets."""

    username: str
    email: str


class ServerInviteRow(NamedTuple):
    """An invitation of the server that has not expired."""

    id: int
    uses_left: int | None


def server_invite(
    database: Database, code_hash: bytes, now: int
) -> ServerInviteRow | None:
    """Return the valid invitation of the server with a code, or None."""
    is_valid = ServerInvite.expires_at.is_null() | (ServerInvite.expires_at > now)
    query = ServerInvite.select(ServerInvite.id, ServerInvite.uses_left)
    is_this = ServerInvite.code_hash == code_hash
    return database.fetch_one(ServerInviteRow, query.where(is_this & is_valid))


def invited_to(database: Database, code_hash: bytes) -> groups.GroupOutside | None:
    """Return the group of an invitation; None for one of the server. Raises NoSuchInvite."""
    if server_invite(database, code_hash, wall_clock()) is not None:
        return None
    return groups.invite(database, code_hash)


def owner_of_reset_code(database: Database, code_hash: bytes) -> ResetOwner:
    """Return the user of a valid code; raise NoSuchResetCode if there is none."""
    is_valid = (ResetCode.code_hash == code_hash) & (
        ResetCode.expires_at > wall_clock()
    )
    query = User.select(User.username, User.email).join(ResetCode)
    owner = database.fetch_one(ResetOwner, query.where(is_valid))
    if owner is None:
        raise NoSuchResetCode()
    return owner
