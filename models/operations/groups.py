"""Groups: made, changed, deleted."""

from collections.abc import Mapping
from typing import Any

from msgspec import Struct
from msgspec.structs import astuple, replace

from models.errors import GroupArchived, NotAllowed
from models.events.messages import Change
from models.events.payloads import (
    GroupCreated,
    GroupDeleted,
    GroupUpdated,
    History,
    Role,
    Visibility,
    Who,
)
from models.operations.membership import insert, place_in_group
from models.operations.purge import purge_later
from models.state.memberships import GroupState, UserState, direct_key
from models.store.transaction import Actor, Transaction
from models.tables import Ban, Group, Invite, Membership, fold

# Who sees the group from outside, who reads what was said, whether it goes on.
_FOR_THE_OWNER = {"visibility", "history", "is_archived"}


class Settings(Struct):
    """What can be set of a group, in the order of GroupUpdated."""

    name: str
    topic: str
    visibility: Visibility
    may_post: Who
    may_invite: Who
    may_pin: Who
    history: History
    is_archived: bool


def create_group(tx: Transaction, actor: Actor, name: str) -> GroupCreated:
    """Make a group that the caller owns, and is so far alone in."""
    tx.authorize(actor)
    return _create(tx, actor.user_id, name, (actor.user_id,))


def open_direct(tx: Transaction, sender: UserState, pair: tuple[int, int]) -> int:
    """Make the conversation of two people, lower id first, who have none; return its id."""
    is_suppressed = tx.state.blocks_of(sender).is_blocked_either_way(
        sum(pair) - sender.id
    )
    return _create(tx, sender.id, None, pair, is_suppressed).group_id


def change_settings(
    tx: Transaction, actor: Actor, group_id: int, changes: Mapping[str, Any]
) -> Settings:
    """Change some of the settings; return all of them. What is as it was makes no event."""
    caller, group = place_in_group(tx, actor, group_id)
    if caller.role == "member":
        raise NotAllowed()
    if caller.role != "owner" and changes.keys() & _FOR_THE_OWNER:
        raise NotAllowed("Only the group's owner may change this")
    before = Settings(
        *(group.name or "", group.topic, group.visibility),
        *(group.may_post, group.may_invite, group.may_pin),
        *(group.history, group.is_archived),
    )
    after = replace(before, **changes)
    if after == before:
        return before
    if before.is_archived and after.is_archived:
        raise GroupArchived()
    updated = GroupUpdated(*tx.next_event_header(group, actor.user_id), *astuple(after))
    tx.database.execute(
        Group.update(
            name=after.name,
            name_key=fold(after.name),
            topic=after.topic,
            visibility=after.visibility,
            may_post=after.may_post,
            may_invite=after.may_invite,
            may_pin=after.may_pin,
            history=after.history,
            archived_at=tx.now if after.is_archived else None,
        ).where(Group.id == group_id)
    )
    tx.record(updated, actor.user_id)
    return after


def delete_group(tx: Transaction, actor: Actor, group_id: int) -> GroupDeleted:
    """End a group for everybody in it. From here on nothing of it can be read; its messages are
    erased by and by.

    The memberships stay, since those who are away have yet to read the group's last event.
    """
    caller, group = place_in_group(tx, actor, group_id)
    if caller.role != "owner":
        raise NotAllowed("Only the group's owner may do this")
    return end_group(tx, actor.user_id, group)


def end_group(tx: Transaction, actor_id: int, group: GroupState) -> GroupDeleted:
    """End a group, whoever decided it."""
    group_id = group.id
    deleted = GroupDeleted(*tx.next_event_header(group, actor_id))
    members = Membership.select(Membership.user).where(Membership.group == group_id)
    member_ids = [row[0] for row in tx.database.rows(members)]
    tx.database.execute(Group.update(deleted_id=deleted.id).where(Group.id == group_id))
    for table in (Invite, Ban):
        tx.database.execute(table.delete().where(table.group == group_id))
    purge_later(tx, group_id)
    change = Change(left=member_ids, is_rewriting=True)
    tx.record(deleted, actor_id, change=change)
    return deleted


def _create(
    tx: Transaction,
    owner_id: int,
    name: str | None,
    member_ids: tuple[int, ...],
    is_suppressed: bool = False,
) -> GroupCreated:
    is_direct = len(member_ids) == 2
    row = Group.insert(
        kind="direct" if is_direct else "group",
        name=name,
        name_key=fold(name or ""),
        owner=None if is_direct else owner_id,
        direct_key=direct_key((member_ids[0], member_ids[1])) if is_direct else None,
        created_at=tx.now,
    )
    group_id: int = tx.database.execute(row).lastrowid
    event_id = tx.next_id()
    for user_id in member_ids:
        role: Role = "member" if is_direct else "owner"
        insert(tx, group_id, user_id, role, 1, event_id, 1)
    created = GroupCreated(
        *(group_id, event_id, 1, tx.cursor_at(event_id), tx.timestamp, owner_id),
        *("direct" if is_direct else "group", name, list(member_ids)),
    )
    change = None
    if is_suppressed:
        change = Change(
            joined=member_ids, suppress_signals=(group_id, member_ids, True)
        )
    tx.record(created, owner_id, owner_id, change)
    return created
