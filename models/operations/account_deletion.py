"""Delete an account. Its messages stay under the name `deleted-<number>`, or are erased too."""

import json

from peewee import fn

from models.errors import NoSuchUser, OwnerCannotLeave
from models.events.payloads import UserDeleted
from models.name_parts import remove_parts
from models.names import deleted_user_keys
from models.operations.client_data import forget_client_data
from models.operations.accounts import check_hash, find_user_id
from models.operations.password_reset import forget_reset_code
from models.operations.session_ends import delete_sessions, end_all_sessions
from models.operations.spreading import spread_deletion
from models.state.memberships import UserState, deleted_name
from models.store.transaction import Actor, Transaction
from models.tables import Block, Invitation, Session, Upload, User

ACCOMPANIED = """
    SELECT group_id FROM membership WHERE group_id IN (SELECT value FROM json_each(:ids))
    GROUP BY group_id HAVING count(*) > 1"""


def delete_account(
    tx: Transaction, actor: Actor, known_hash: str, is_erased: bool
) -> None:
    """Delete the caller's account; raise InvalidCredentials if their hash is not `known_hash`."""
    user = tx.authorize(actor)
    check_hash(tx, user.id, known_hash)
    _delete(tx, user, is_erased=is_erased)


def delete_user(tx: Transaction, email: str, is_erased: bool) -> int:
    """Delete the account with an e-mail address; return its id. Raises NoSuchUser."""
    user = tx.state.user(find_user_id(tx, email))
    if user is None:
        raise NoSuchUser()
    _delete(tx, user, is_erased=is_erased)
    return user.id


def _delete(tx: Transaction, user: UserState, *, is_erased: bool) -> None:
    """Delete an account; raise OwnerCannotLeave if its groups have other members.

    Every group that they are or were in gets `account_deleted`: the first ones at once, the others
    from `spread_next_slice`. If `is_erased`, reads hide their messages from this commit on, and
    `purge_next_account_slice` erases the texts later.
    """
    _refuse_owners(tx, user)
    forget_reset_code(tx, user.id)
    _anonymise(tx, user.id, name=deleted_name(user.id), is_erased=is_erased)
    spread_deletion(tx, user.id, is_erased)
    end_all_sessions(tx, user.id)
    delete_sessions(tx, user.id)
    tx.record(UserDeleted(tx.next_id(), user.id), user.id)
    tx.has_purged = True


def _refuse_owners(tx: Transaction, user: UserState) -> None:
    """Raise OwnerCannotLeave if the user owns groups with other members."""
    owned = [id for id, member in user.members.items() if member.role == "owner"]
    rows = tx.database.connection().execute(ACCOMPANIED, {"ids": json.dumps(owned)})
    left = sorted(row[0] for row in rows)
    if left:
        raise OwnerCannotLeave(
            "You own groups with other members. Before you delete your account, hand these groups"
            " over or delete them",
            details=f"groups {', '.join(map(str, left))}",
        )


def _anonymise(tx: Transaction, user_id: int, *, name: str, is_erased: bool) -> None:
    position = tx.database.row(
        Session.select(fn.MAX(Session.position)).where(Session.user == user_id)
    )
    received = position[0] if position and position[0] is not None else 0
    # These keys make the username and the address free again, and no login finds this account.
    keys = deleted_user_keys(name)
    tx.database.execute(
        User.update(
            username=name,
            email=name,
            **keys._asdict(),
            password_hash="",
            position=fn.MAX(User.position, received),
            display_name=None,
            status=None,
            avatar=None,
            deleted_at=tx.now,
            purge_from=0 if is_erased else None,
        ).where(User.id == user_id)
    )
    remove_parts(tx.database.connection(), user_id)
    forget_client_data(tx, user_id)
    tx.database.execute(Block.delete().where(Block.user == user_id))
    tx.database.execute(Invitation.delete().where(Invitation.user == user_id))
    tx.database.execute(Upload.delete().where(Upload.user == user_id))
