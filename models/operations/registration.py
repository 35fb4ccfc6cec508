"""Register, also with an invitation: of a group, which the new user joins, or of the server.

The account, the membership and the use of the invitation are one commit.
"""

from typing import NamedTuple

from models.bulk import insert_with_id
from models.code_tables import ServerInvite
from models.errors import GroupArchived
from models.operations.accounts import Login, NewSession, open_session, register
from models.operations.invites import count_use, find_valid_invite, use_invite
from models.operations.membership import admit
from models.queries.admission import server_invite
from models.store.transaction import Transaction


class Registered(NamedTuple):
    """A new user's first session, and the group that they joined, if any."""

    login: Login
    group_id: int | None


class ServerInviteMade(NamedTuple):
    """An invitation of the server. Times in microseconds; None: without an end or a limit."""

    id: int
    expires_at: int | None
    uses_left: int | None


def register_and_log_in(
    tx: Transaction,
    *,
    username: str,
    email: str,
    password_hash: str,
    session: NewSession,
    invite_hash: bytes | None,
) -> Registered:
    """Make a user with a session, and use their invitation.

    Raises EmailTaken, UsernameTaken, NoSuchInvite or GroupArchived.
    """
    # A refusal must come before the first row is written.
    own = invited = None
    if invite_hash is not None:
        own = server_invite(tx.database, invite_hash, tx.now)
        if own is None:
            invited = find_valid_invite(tx, invite_hash)
            if invited.group.is_archived:
                raise GroupArchived()
    user_id = register(tx, username, email, password_hash)
    login = open_session(tx, user_id, session)
    if own is not None:
        count_use(tx, ServerInvite, own.id, own.uses_left)
    if invited is None:
        return Registered(login, None)
    user = tx.state.user(user_id)
    assert user is not None, "the user was just made"
    group = invited.group
    admit(tx, actor_id=user_id, group=group, user=user, role="member")
    use_invite(tx, invited)
    return Registered(login, group.id)


def make_server_invite(
    tx: Transaction, code_hash: bytes, lifetime: int | None, uses: int | None
) -> ServerInviteMade:
    """Store an invitation of the server for `lifetime` microseconds."""
    expires_at = None if lifetime is None else tx.now + lifetime
    row = ServerInvite.insert(
        code_hash=code_hash,
        created_at=tx.now,
        expires_at=expires_at,
        uses_left=uses,
    )
    invite_id = insert_with_id(tx.database, row)
    return ServerInviteMade(invite_id, expires_at, uses)
