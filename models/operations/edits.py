"""What is done to a message once it is sent: edited, deleted, reacted to, pinned.

Its text is in its own row, in its versions and in the search index, so that deleting it is one
step.
"""

from msgspec import UNSET
from msgspec.json import encode

from models.errors import (
    GroupArchived,
    InvalidRequest,
    NoSuchMessage,
    NotAllowed,
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
from models.operations.blocks import check_peer
from models.operations.mentions import mentioned, note_mentions
from models.operations.purge import purge_messages
from models.queries.messages import message_by_id, message_by_seq
from models.state.memberships import GroupState, Member, UserState
from models.store.transaction import Actor, Transaction

_PINS_MAX = 50
_EMOJI_MAX = 50

_KEEP_VERSION = """
    INSERT INTO version (message_id, revision, content, created_at)
    SELECT id, revision, content, coalesce(edited_at, created_at) FROM message WHERE id = ?"""
_EDIT = """
    UPDATE message SET content = ?, mentions = ?, edited_at = ?, revision = revision + 1
    WHERE id = ?"""
_REACTIONS = "SELECT emoji, count(*) FROM reaction WHERE message_id = ? GROUP BY emoji"
_REACT = """
    INSERT OR IGNORE INTO reaction (message_id, emoji, user_id, created_at, event_id)
    VALUES (?, ?, ?, ?, ?)"""
_UNREACT = "DELETE FROM reaction WHERE message_id = ? AND emoji = ? AND user_id = ?"
_PIN = "INSERT INTO pin (group_id, message_id, user_id, created_at) VALUES (?, ?, ?, ?)"
_UNPIN = "DELETE FROM pin WHERE group_id = ? AND message_id = ?"
_PINNED = "SELECT message_id FROM pin WHERE group_id = ?"


def edit_message(
    tx: Transaction,
    actor: Actor,
    group_id: int,
    seq: int,
    content: str,
    revision: int | None,
) -> MessagePayload:
    """Change the text of one's own message; `revision` is the one that was edited, if known."""
    user, member, group = _in_group(tx, actor, group_id)
    check_peer(tx, user, group)
    message = _message(tx, member, group, seq)
    if message.sender_id != user.id:
        raise NotAllowed("Only its sender may edit a message")
    if revision is not None and revision != revision_of(message):
        raise RevisionMismatch()
    if content == message.content:
        return message
    if not content and message.media_url is None and message.files is UNSET:
        raise InvalidRequest("a message needs content, a media_url or files")
    mentions = mentioned(tx, group, member, content)
    connection = tx.database.connection()
    connection.execute(_KEEP_VERSION, (message.id,))
    values = (content, encode(mentions).decode() if mentions else None, tx.now)
    connection.execute(_EDIT, (*values, message.id))
    connection.execute("DELETE FROM mention WHERE message_id = ?", (message.id,))
    note_mentions(tx, group.id, message.id, mentions)
    edited = message_by_id(connection, message.id)
    assert edited is not None, "it was just written"
    place = tx.next_event_header(group, user.id)
    event = MessageEdited(*place, message.id, seq, revision_of(edited))
    # All get the same bytes, so it has no text that one of them may not read.
    if seq >= group.open_seq:
        event.message = edited
    tx.record(event, user.id)
    return edited


def delete_message(
    tx: Transaction, actor: Actor, group_id: int, seq: int
) -> MessageDeleted | None:
    """Delete one's own message, or, as an admin, anyone's; None if it was deleted before."""
    user, member, group = _in_group(tx, actor, group_id)
    message = _message(tx, member, group, seq, is_deleted_too=True)
    if message.sender_id != user.id and member.role == "member":
        raise NotAllowed("Only its sender or an admin may delete a message")
    if message.deleted is True:
        return None
    purge_messages(tx, [message.id])
    deleted = MessageDeleted(*tx.next_event_header(group, user.id), message.id, seq)
    tx.record(deleted, user.id)
    return deleted


def react(
    tx: Transaction, actor: Actor, group_id: int, seq: int, emoji: str
) -> dict[str, int]:
    """Add a reaction, once; return how many of each the message has."""
    user, member, group = _in_group(tx, actor, group_id)
    check_peer(tx, user, group)
    message = _message(tx, member, group, seq)
    connection = tx.database.connection()
    counts = dict(connection.execute(_REACTIONS, (message.id,)).fetchall())
    if emoji not in counts and len(counts) >= _EMOJI_MAX:
        raise TooManyReactions()
    reaction = (message.id, emoji, user.id, tx.now, tx.last_id + 1)
    if connection.execute(_REACT, reaction).rowcount:
        counts[emoji] = counts.get(emoji, 0) + 1
        place = tx.next_event_header(group, user.id)
        tx.record(ReactionAdded(*place, message.id, seq, emoji, counts), user.id)
    return counts


def unreact(
    tx: Transaction, actor: Actor, group_id: int, seq: int, emoji: str
) -> dict[str, int]:
    """Take a reaction back, if it is there; return how many of each are left."""
    user, member, group = _in_group(tx, actor, group_id)
    message = _message(tx, member, group, seq)
    connection = tx.database.connection()
    is_gone = connection.execute(_UNREACT, (message.id, emoji, user.id)).rowcount
    counts = dict(connection.execute(_REACTIONS, (message.id,)).fetchall())
    if is_gone:
        place = tx.next_event_header(group, user.id)
        tx.record(ReactionRemoved(*place, message.id, seq, emoji, counts), user.id)
    return counts


def pin(tx: Transaction, actor: Actor, group_id: int, seq: int) -> None:
    """Pin a message, once."""
    user, member, group = _may_pin(tx, actor, group_id)
    check_peer(tx, user, group)
    message = _message(tx, member, group, seq)
    connection = tx.database.connection()
    pinned = connection.execute(_PINNED, (group.id,)).fetchall()
    if (message.id,) in pinned:
        return
    if len(pinned) >= _PINS_MAX:
        raise TooManyPins()
    connection.execute(_PIN, (group.id, message.id, user.id, tx.now))
    place = tx.next_event_header(group, user.id)
    tx.record(MessagePinned(*place, message.id, seq), user.id)


def unpin(tx: Transaction, actor: Actor, group_id: int, seq: int) -> None:
    """Take a message's pin away, if it has one."""
    user, member, group = _may_pin(tx, actor, group_id)
    message = _message(tx, member, group, seq)
    connection = tx.database.connection()
    if connection.execute(_UNPIN, (group.id, message.id)).rowcount:
        place = tx.next_event_header(group, user.id)
        tx.record(MessageUnpinned(*place, message.id, seq), user.id)


def _in_group(
    tx: Transaction, actor: Actor, group_id: int
) -> tuple[UserState, Member, GroupState]:
    user = tx.authorize(actor)
    member, group = tx.member(user, group_id)
    if group.is_archived:
        raise GroupArchived()
    return user, member, group


def _may_pin(
    tx: Transaction, actor: Actor, group_id: int
) -> tuple[UserState, Member, GroupState]:
    user, member, group = _in_group(tx, actor, group_id)
    if group.may_pin == "admins" and member.role == "member" and group.kind == "group":
        raise NotAllowed()
    return user, member, group


def _message(
    tx: Transaction,
    member: Member,
    group: GroupState,
    seq: int,
    is_deleted_too: bool = False,
) -> MessagePayload:
    """Return a message that the member may read; raise NoSuchMessage if there is none."""
    tx.flush()
    message = message_by_seq(tx.database.connection(), group.id, seq)
    if message is None or seq < member.from_seq:
        raise NoSuchMessage()
    if message.deleted is True and not is_deleted_too:
        raise NoSuchMessage()
    return message
