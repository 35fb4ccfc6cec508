"""Make, change and delete groups."""

from collections.abc import Mapping
from typing import Any

from msgspec import Struct
from msgspec.structs import asdict, replace

from models.bulk import insert_with_id
from models.code_tables import Invite
from models.errors import GroupArchived
from models.events.event import Change
from models.events.payloads import GroupCreated, GroupDeleted, GroupUpdated
from models.events.types import History, Role, Visibility, Who
from models.names import group_key
from models.operations.membership import check_group_count, insert_membership
from models.operations.purge import purge_group_later
from models.permissions import OWNER_SETTINGS, check
from models.state.memberships import GroupState, UserState, direct_key
from models.store.transaction import Actor, Transaction
from models.tables import Ban, Group, Invitation, Membership


class Settings(Struct):
    """The settings of a group."""

    name: str
    topic: str
    visibility: Visibility
    may_post: Who
    may_invite: Who
    may_pin: Who
    history: History
    is_archived: bool


def create_group(tx: Transaction, actor: Actor, name: str) -> GroupCreated:
    """Make a group with the caller as its owner and only member. Raises TooManyGroups."""
    check_group_count(tx, tx.authorize(actor))
    return _create(tx, actor.user_id, name=name, member_ids=(actor.user_id,))


def open_direct(tx: Transaction, sender: UserState, pair: tuple[int, int]) -> int:
    """Make the conversation of two people, lower id first, or of one twice; return its id.

    The caller makes sure that they have none yet.
    """
    peer_id = sum(pair) - sender.id
    is_suppressed = tx.state.blocks_of(sender).is_blocked_either_way(peer_id)
    created = _create(
        tx, sender.id, name=None, member_ids=pair, is_suppressed=is_suppressed
    )
    return created.group_id


def change_settings(
    tx: Transaction, actor: Actor, group_id: int, changes: Mapping[str, Any]
) -> Settings:
    """Change some settings of a group; return all. Records no event if none differs."""
    caller, group = tx.member(tx.authorize(actor), group_id)
    check("change_settings", caller, group)
    if changes.keys() & OWNER_SETTINGS:
        check("change_owner_settings", caller, group)
    before = Settings(
        name=group.name or "",
        topic=group.topic,
        visibility=group.visibility,
        may_post=group.may_post,
        may_invite=group.may_invite,
        may_pin=group.may_pin,
        history=group.history,
        is_archived=group.is_archived,
    )
    after = replace(before, **changes)
    if after == before:
        return before
    if before.is_archived and after.is_archived:
        raise GroupArchived()
    updated = GroupUpdated(**tx.next_header(group, actor.user_id), **asdict(after))
    tx.database.execute(
        Group.update(
            name=after.name,
            name_key=group_key(after.name),
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
    """Delete a group. Reads hide it from this commit on; a purge erases its messages later."""
    caller, group = tx.member(tx.authorize(actor), group_id)
    check("delete_group", caller, group)
    return end_group(tx, actor.user_id, group)


def end_group(tx: Transaction, actor_id: int, group: GroupState) -> GroupDeleted:
    """Delete a group, without a check of the actor's permission.

    The memberships stay: members who are away still have to read the group's last event.
    """
    group_id = group.id
    deleted = GroupDeleted(**tx.next_header(group, actor_id))
    members = Membership.select(Membership.user).where(Membership.group == group_id)
    member_ids = [row[0] for row in tx.database.rows(members)]
    tx.database.execute(Group.update(deleted_id=deleted.id).where(Group.id == group_id))
    for table in (Invite, Invitation, Ban):
        tx.database.execute(table.delete().where(table.group == group_id))
    purge_group_later(tx, group_id)
    change = Change(left=member_ids, is_rewriting=True)
    tx.record(deleted, actor_id, change=change)
    return deleted


def _create(
    tx: Transaction,
    owner_id: int,
    *,
    name: str | None,
    member_ids: tuple[int, ...],
    is_suppressed: bool = False,
) -> GroupCreated:
    """Make a group of one, or a direct conversation of two ids, which may be equal."""
    is_direct = len(member_ids) == 2
    user_ids = [*dict.fromkeys(member_ids)]
    row = Group.insert(
        kind="direct" if is_direct else "group",
        name=name,
        name_key=group_key(name),
        owner=None if is_direct else owner_id,
        direct_key=direct_key((member_ids[0], member_ids[1])) if is_direct else None,
        created_at=tx.now,
    )
    group_id = insert_with_id(tx.database, row)
    event_id = tx.next_id()
    role: Role = "member" if is_direct else "owner"
    for user_id in user_ids:
        insert_membership(
            tx,
            group_id=group_id,
            user_id=user_id,
            role=role,
            joined_id=event_id,
            joined_seq=1,
            from_seq=1,
        )
    created = GroupCreated(
        group_id=group_id,
        id=event_id,
        seq=1,
        cursor=tx.cursor_at(event_id),
        timestamp=tx.timestamp,
        actor_id=owner_id,
        kind="direct" if is_direct else "group",
        name=name,
        member_ids=user_ids,
    )
    change = None
    if is_suppressed:
        change = Change(
            joined=member_ids, suppress_signals=(group_id, member_ids, True)
        )
    tx.record(created, actor_id=owner_id, subject_id=owner_id, change=change)
    return created
