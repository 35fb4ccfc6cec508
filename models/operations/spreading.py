"""Changes of a person, spread over their groups in slices.

A change is acknowledged with the events of the first groups. A row holds how far the rest has come,
so that it goes on after a restart. Groups get their events in the order of their ids. An event is
made of the person as they are then: a second change starts anew, and its newest name is last in
every group.
"""

from typing import NamedTuple

from models.errors import NoSuchUser
from models.events.payloads import AccountDeleted, ProfileChanged
from models.events.types import Role
from models.operations.groups import end_group
from models.operations.membership import end_membership
from models.state.memberships import UserState, deleted_name
from models.store.transaction import Transaction

# Groups of one slice: the writer needs about a millisecond for them.
SLICE_GROUPS = 25

NEXT = """
    SELECT s.user_id, s.after_id, s.is_erased, u.deleted_at
    FROM spread s JOIN user u ON u.id = s.user_id ORDER BY s.served_id LIMIT 1"""
GROUPS = """
    SELECT s.group_id, s.role
    FROM membership s CROSS JOIN "group" g ON g.id = s.group_id AND g.deleted_id IS NULL
    WHERE s.user_id = :user_id AND s.group_id > :after_id ORDER BY s.group_id LIMIT :limit"""
# Also those that the person has left: their names are in the messages there.
GROUPS_EVER = """
    SELECT g.id group_id, s.role
    FROM (
        SELECT group_id FROM membership WHERE user_id = :user_id AND group_id > :after_id
        UNION
        SELECT group_id FROM event WHERE subject_id = :user_id AND group_id > :after_id
    ) known
    CROSS JOIN "group" g ON g.id = known.group_id AND g.deleted_id IS NULL
    LEFT JOIN membership s ON s.user_id = :user_id AND s.group_id = g.id
    ORDER BY g.id LIMIT :limit"""
_SHOWN = "SELECT username, display_name, status, avatar FROM user WHERE id = :user_id"
_PUT = """
    INSERT INTO spread (user_id, after_id, is_erased) VALUES (:user_id, :after_id, :is_erased)
    ON CONFLICT (user_id) DO UPDATE SET
        after_id = excluded.after_id, is_erased = excluded.is_erased"""
_MOVE = "UPDATE spread SET after_id = :after_id, served_id = :served_id WHERE user_id = :user_id"
_END = "DELETE FROM spread WHERE user_id = :user_id"


class _Pending(NamedTuple):
    user_id: int
    after_id: int
    is_erased: int
    deleted_at: int | None


class _GroupRow(NamedTuple):
    """A group, and the person's role in it, or None if they have left it."""

    group_id: int
    role: Role | None


class _Shown(NamedTuple):
    username: str
    display_name: str | None
    status: str | None
    avatar: str | None


def spread_profile(tx: Transaction, user_id: int) -> None:
    """Record a changed profile in the first groups of its owner; leave the rest to slices."""
    _begin(tx, user_id, _spread_profile(tx, user_id, after_id=0), is_erased=False)


def spread_deletion(tx: Transaction, user_id: int, is_erased: bool) -> None:
    """Record a deleted account in the first of its groups, and end the memberships there.

    Leaves the rest to slices. The account's row names no person any more.
    """
    after_id = _spread_deletion(tx, user_id, after_id=0, is_erased=is_erased)
    _begin(tx, user_id, after_id, is_erased=is_erased)


def spread_next_slice(tx: Transaction) -> bool:
    """Record one person's change in their next groups; return False if there are none.

    People are served in turn.
    """
    pending = tx.database.connection().fetch_one(_Pending, NEXT)
    if pending is None:
        return False
    user_id, after_id = pending.user_id, pending.after_id
    if pending.deleted_at is None:
        last_id = _spread_profile(tx, user_id, after_id)
    else:
        last_id = _spread_deletion(
            tx, user_id, after_id, is_erased=bool(pending.is_erased)
        )
    values = {"user_id": user_id, "after_id": last_id, "served_id": tx.last_id}
    tx.database.connection().execute(_END if last_id is None else _MOVE, values)
    return True


def _begin(
    tx: Transaction, user_id: int, after_id: int | None, *, is_erased: bool
) -> None:
    if after_id is None:
        # This also does the rest of an earlier change.
        tx.database.connection().execute(_END, {"user_id": user_id})
        return
    values = {"user_id": user_id, "after_id": after_id, "is_erased": is_erased}
    tx.database.connection().execute(_PUT, values)


def _spread_profile(tx: Transaction, user_id: int, after_id: int) -> int | None:
    """Record a slice; return the last group's id, or None if no groups are left.

    Skips direct conversations in which one of the two has blocked the other.
    """
    user = tx.state.user(user_id)
    shown = tx.database.connection().fetch_one(_Shown, _SHOWN, {"user_id": user_id})
    if user is None or shown is None:
        raise NoSuchUser()
    blocks = tx.state.blocks_of(user)
    rows = _groups(tx, GROUPS, user_id, after_id)
    for row in rows[:SLICE_GROUPS]:
        group = tx.state.group(row.group_id)
        if group is None:
            continue
        if group.peers and blocks.is_blocked_either_way(group.peer_of(user_id)):
            continue
        fact = ProfileChanged(
            **tx.next_header(group, user_id),
            username=shown.username,
            display_name=shown.display_name,
            status=shown.status,
            avatar=shown.avatar,
        )
        tx.record(fact, user_id, at_once=False)
    return _last_id(rows)


def _spread_deletion(
    tx: Transaction, user_id: int, after_id: int, is_erased: bool
) -> int | None:
    """Record a slice; return the last group's id, or None if no groups are left."""
    tx.flush()
    name = deleted_name(user_id)
    gone = UserState(id=user_id, username=name, members={}, changed_id=0)
    rows = _groups(tx, GROUPS_EVER, user_id, after_id)
    for row in rows[:SLICE_GROUPS]:
        group = tx.state.group(row.group_id)
        if group is None:
            continue
        fact = AccountDeleted(
            **tx.next_header(group, user_id), username=name, is_erased=is_erased
        )
        tx.record(fact, user_id)
        if row.role is None or group.kind == "direct":
            continue
        if row.role == "owner":
            end_group(tx, user_id, group)
        else:
            end_membership(tx, actor_id=user_id, group=group, user=gone)
    return _last_id(rows)


def _groups(tx: Transaction, sql: str, user_id: int, after_id: int) -> list[_GroupRow]:
    """Return the groups of a slice, and one more if there are more."""
    values = {"user_id": user_id, "after_id": after_id, "limit": SLICE_GROUPS + 1}
    rows = tx.database.connection().fetch(_GroupRow, sql, values)
    tx.state.load_groups([row.group_id for row in rows])
    return rows


def _last_id(rows: list[_GroupRow]) -> int | None:
    return rows[SLICE_GROUPS - 1].group_id if len(rows) > SLICE_GROUPS else None
