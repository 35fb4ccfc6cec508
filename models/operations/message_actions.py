"""Edit, delete, react to and pin messages.

The text of a message is only in its row, its versions and the search index, so that one step
deletes it.
"""

from typing import NamedTuple

from msgspec import UNSET, UnsetType
from msgspec.json import encode

from models.errors import (
    GroupArchived,
    InvalidRequest,
    NoSuchMessage,
    NotAMember,
    RevisionMismatch,
    TooManyPins,
    TooManyReactions,
)
from models.events.messages import MessageEdited, MessagePayload, revision_of
from models.events.payloads import (
    MessageDeleted,
    MessagePinned,
    MessageUnpinned,
    ReactionAdded,
    ReactionRemoved,
)
from models.operations.blocks import check_not_blocked_by_peer
from models.operations.mentions import find_mentions, insert_mentions
from models.operations.purge import purge_messages
from models.permissions import check
from models.queries.messages import message_by_id, message_by_seq
from models.state.memberships import GroupState, Member, UserState
from models.store.transaction import Actor, Transaction

_PINS_MAX = 50
_EMOJI_MAX = 50

_KEEP_VERSION = """
    INSERT INTO version (message_id, revision, content, created_at, event_id)
    SELECT id, revision, content, coalesce(edited_at, created_at), coalesce(edited_id, id)
    FROM message WHERE id = ?"""
_EDIT = """
    UPDATE message
    SET content = ?, mentions = ?, edited_at = ?, edited_id = ?, revision = revision + 1
    WHERE id = ?"""
_REACTIONS = "SELECT emoji, count(*) FROM reaction WHERE message_id = ? GROUP BY emoji"
_REACT = """
    INSERT INTO reaction (message_id, emoji, user_id, created_at, event_id)
    VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"""
_UNREACT = "DELETE FROM reaction WHERE message_id = ? AND emoji = ? AND user_id = ?"
_PIN = "INSERT INTO pin (group_id, message_id, user_id, created_at) VALUES (?, ?, ?, ?)"
_UNPIN = "DELETE FROM pin WHERE group_id = ? AND message_id = ?"
_PINNED = "SELECT message_id FROM pin WHERE group_id = ?"


class _Caller(NamedTuple):
    """The caller, and the group in which they take an action on a message."""

    user: UserState
    member: Member
    group: GroupState


def edit_message(
    tx: Transaction,
    actor: Actor,
    group_id: int,
    seq: int,
    content: str,
    revision: int | None,
) -> MessagePayload:
    """Change the text of a message; raise RevisionMismatch unless `revision` is its newest.

    None skips this check. Raises TextQuotaExceeded.
    """
    caller = _open_group(tx, actor, group_id)
    check_not_blocked_by_peer(tx, caller.user, caller.group)
    message = _find_message(tx, caller, seq)
    check(
        "edit_message",
        caller.member,
        caller.group,
        is_own=message.sender_id == caller.user.id,
    )
    if revision is not None and revision != revision_of(message):
        raise RevisionMismatch()
    if content == message.content:
        return message
    if not content and message.media_url is None and message.files is UNSET:
        raise InvalidRequest("a message needs content, a media_url or files")
    mentions = find_mentions(tx, caller.group, caller.member, content=content)
    tx.take_text(caller.user.id, content)
    connection = tx.database.connection()
    connection.execute(_KEEP_VERSION, (message.id,))
    mentions_json = encode(mentions).decode() if mentions else None
    # The event of this edit is the next one.
    values = (content, mentions_json, tx.now, tx.last_id + 1, message.id)
    connection.execute(_EDIT, values)
    connection.execute("DELETE FROM mention WHERE message_id = ?", (message.id,))
    insert_mentions(
        tx, group_id=caller.group.id, message_id=message.id, user_ids=mentions
    )
    edited = message_by_id(connection, message.id)
    assert edited is not None, "it was just written"
    event = MessageEdited(
        **tx.next_header(caller.group, caller.user.id),
        message_id=message.id,
        message_seq=seq,
        revision=revision_of(edited),
    )
    # All members get the same bytes, so the event has only a text that all of them may read.
    if seq >= caller.group.open_seq:
        event.message = edited
    tx.record(event, caller.user.id)
    return edited


def delete_message(
    tx: Transaction, actor: Actor, group_id: int, seq: int
) -> MessageDeleted | None:
    """Delete a message; return None if it was deleted before.

    The sender needs no membership, nor a right to read the message.
    """
    user = tx.authorize(actor)
    group = tx.state.group(group_id)
    if group is None:
        raise NotAMember()
    tx.flush()
    message = message_by_seq(tx.database.connection(), group_id, seq)
    if message is None or message.sender_id != user.id:
        caller = _open_group(tx, actor, group_id)
        message = _find_message(tx, caller, seq, finds_deleted=True)
        check("delete_message", caller.member, group)
    elif group.is_archived:
        raise GroupArchived()
    if message.deleted is True:
        return None
    purge_messages(tx, [message.id])
    deleted = MessageDeleted(
        **tx.next_header(group, user.id), message_id=message.id, message_seq=seq
    )
    tx.record(deleted, user.id)
    return deleted


def react(
    tx: Transaction, actor: Actor, group_id: int, seq: int, emoji: str
) -> dict[str, int]:
    """Add a reaction unless it is there; return the number of each reaction to the message."""
    caller = _open_group(tx, actor, group_id)
    check("react", caller.member, caller.group)
    check_not_blocked_by_peer(tx, caller.user, caller.group)
    message = _find_message(tx, caller, seq)
    connection = tx.database.connection()
    counts = dict(connection.execute(_REACTIONS, (message.id,)).fetchall())
    if emoji not in counts and len(counts) >= _EMOJI_MAX:
        raise TooManyReactions()
    reaction = (message.id, emoji, caller.user.id, tx.now, tx.last_id + 1)
    if connection.execute(_REACT, reaction).rowcount:
        counts[emoji] = counts.get(emoji, 0) + 1
        added = ReactionAdded(
            **tx.next_header(caller.group, caller.user.id),
            message_id=message.id,
            message_seq=seq,
            emoji=emoji,
            reactions=_shown_counts(caller.group, seq, counts),
        )
        tx.record(added, caller.user.id)
    return counts


def unreact(
    tx: Transaction, actor: Actor, group_id: int, seq: int, emoji: str
) -> dict[str, int]:
    """Remove a reaction if it is there; return the number of each reaction that is left."""
    caller = _open_group(tx, actor, group_id)
    check("react", caller.member, caller.group)
    message = _find_message(tx, caller, seq)
    connection = tx.database.connection()
    is_removed = connection.execute(
        _UNREACT, (message.id, emoji, caller.user.id)
    ).rowcount
    counts = dict(connection.execute(_REACTIONS, (message.id,)).fetchall())
    if is_removed:
        removed = ReactionRemoved(
            **tx.next_header(caller.group, caller.user.id),
            message_id=message.id,
            message_seq=seq,
            emoji=emoji,
            reactions=_shown_counts(caller.group, seq, counts),
        )
        tx.record(removed, caller.user.id)
    return counts


def pin(tx: Transaction, actor: Actor, group_id: int, seq: int) -> None:
    """Pin a message unless it is pinned."""
    caller = _open_group(tx, actor, group_id)
    check("pin", caller.member, caller.group)
    check_not_blocked_by_peer(tx, caller.user, caller.group)
    message = _find_message(tx, caller, seq)
    connection = tx.database.connection()
    pinned = connection.execute(_PINNED, (caller.group.id,)).fetchall()
    if (message.id,) in pinned:
        return
    if len(pinned) >= _PINS_MAX:
        raise TooManyPins()
    connection.execute(_PIN, (caller.group.id, message.id, caller.user.id, tx.now))
    event = MessagePinned(
        **tx.next_header(caller.group, caller.user.id),
        message_id=message.id,
        message_seq=seq,
    )
    tx.record(event, caller.user.id)


def unpin(tx: Transaction, actor: Actor, group_id: int, seq: int) -> None:
    """Unpin a message if it is pinned."""
    caller = _open_group(tx, actor, group_id)
    check("pin", caller.member, caller.group)
    message = _find_message(tx, caller, seq)
    connection = tx.database.connection()
    if connection.execute(_UNPIN, (caller.group.id, message.id)).rowcount:
        event = MessageUnpinned(
            **tx.next_header(caller.group, caller.user.id),
            message_id=message.id,
            message_seq=seq,
        )
        tx.record(event, caller.user.id)


def _shown_counts(
    group: GroupState, seq: int, counts: dict[str, int]
) -> dict[str, int] | UnsetType:
    """Return what an event tells of the reactions to a message; all members get the same bytes."""
    return counts if seq >= group.open_seq else UNSET


def _open_group(tx: Transaction, actor: Actor, group_id: int) -> _Caller:
    """Return the caller in a group; raise GroupArchived."""
    user = tx.authorize(actor)
    member, group = tx.member(user, group_id)
    if group.is_archived:
        raise GroupArchived()
    return _Caller(user, member, group)


def _find_message(
    tx: Transaction, caller: _Caller, seq: int, finds_deleted: bool = False
) -> MessagePayload:
    """Return a message that the caller may read; raise NoSuchMessage if there is none."""
    tx.flush()
    message = message_by_seq(tx.database.connection(), caller.group.id, seq)
    if message is None or seq < caller.member.from_seq:
        raise NoSuchMessage()
    if message.deleted is True and not finds_deleted:
        raise NoSuchMessage()
    return message
