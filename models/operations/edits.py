"""What is done to a message once it is sent: edited, deleted, reacted to, pinned.

Its text is in its own row and in its versions, so that deleting it is one step.
"""

import msgspec
from peewee import fn

from models.errors import (
    GroupArchived,
    InvalidRequest,
    NoSuchMessage,
    NotAllowed,
    RevisionMismatch,
    TooManyPins,
    TooManyReactions,
)
from models.facts import (
    MessageDeleted,
    MessagePinned,
    MessageUnpinned,
    ReactionAdded,
    ReactionRemoved,
)
from models.mentions import mentioned, note_mentions
from models.reads.messages import message_by_id
from models.records import MessageEdited, MessagePayload
from models.state import GroupState, Member, UserState
from models.tables import Attachment, Event, Mention, Message, Pin, Reaction, Version
from models.transaction import Actor, Transaction

_PINS_MAX = 50
_EMOJI_MAX = 50


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
    message = _message(tx, member, group, seq)
    if message.sender_id != user.id:
        raise NotAllowed("Only its sender may edit a message")
    current = 1 if message.revision is msgspec.UNSET else message.revision
    if revision is not None and revision != current:
        raise RevisionMismatch()
    if content == message.content:
        return message
    if not content and message.media_url is None and message.files is msgspec.UNSET:
        raise InvalidRequest("a message needs content or a media_url")
    place = tx.place(group, user.id)
    mentions = mentioned(tx, group, member, content)
    tx.database.execute(
        Version.insert(
            message=message.id,
            revision=current,
            content=message.content,
            created_at=_written_at(tx, message.id),
        )
    )
    tx.database.execute(
        Message.update(
            content=content,
            revision=current + 1,
            edited_at=tx.now,
            mentions=msgspec.json.encode(mentions).decode() if mentions else None,
        ).where(Message.id == message.id)
    )
    tx.database.execute(Mention.delete().where(Mention.message == message.id))
    note_mentions(tx, group.id, message.id, mentions)
    edited = _now(tx, message.id)
    tx.record(MessageEdited(*place, message.id, edited), user.id)
    return edited


def delete_message(
    tx: Transaction, actor: Actor, group_id: int, seq: int
) -> MessageDeleted | None:
    """Delete one's own message, or, as an admin, anyone's; None if it was deleted before."""
    user, member, group = _in_group(tx, actor, group_id)
    message = _message(tx, member, group, seq, is_deleted_too=True)
    is_admin = member.role != "member" and group.kind == "group"
    if message.sender_id != user.id and not is_admin:
        raise NotAllowed("Only its sender or an admin may delete a message")
    if message.deleted is True:
        return None
    place = tx.place(group, user.id)
    erase(tx, message.id)
    deleted = MessageDeleted(*place, message.id, message.seq)
    tx.record(deleted, user.id)
    return deleted


def erase(tx: Transaction, message_id: int) -> None:
    """Remove a message's text, and all that hangs on it; its place in the log stays."""
    tx.database.execute(
        Message.update(
            content="",
            media_url=None,
            mentions=None,
            files=None,
            quote=None,
            deleted_at=tx.now,
        ).where(Message.id == message_id)
    )
    for table in (Version, Reaction, Pin, Mention, Attachment):
        tx.database.execute(table.delete().where(table.message == message_id))
    tx.database.connection().execute(
        "DELETE FROM search WHERE rowid = ?", (message_id,)
    )


def react(
    tx: Transaction, actor: Actor, group_id: int, seq: int, emoji: str
) -> dict[str, int]:
    """Add a reaction, once; return how many of each the message has."""
    user, member, group = _in_group(tx, actor, group_id)
    message = _message(tx, member, group, seq)
    counts = _reactions(tx, message.id)
    if _has_reacted(tx, message.id, emoji, user.id):
        return counts
    if emoji not in counts and len(counts) >= _EMOJI_MAX:
        raise TooManyReactions()
    tx.database.execute(
        Reaction.insert(
            message=message.id, emoji=emoji, user=user.id, created_at=tx.now
        )
    )
    counts[emoji] = counts.get(emoji, 0) + 1
    place = tx.place(group, user.id)
    tx.record(ReactionAdded(*place, message.id, message.seq, emoji, counts), user.id)
    return counts


def unreact(
    tx: Transaction, actor: Actor, group_id: int, seq: int, emoji: str
) -> dict[str, int]:
    """Take a reaction back, if it is there; return how many of each are left."""
    user, member, group = _in_group(tx, actor, group_id)
    message = _message(tx, member, group, seq)
    counts = _reactions(tx, message.id)
    if not _has_reacted(tx, message.id, emoji, user.id):
        return counts
    tx.database.execute(
        Reaction.delete().where(
            (Reaction.message == message.id)
            & (Reaction.emoji == emoji)
            & (Reaction.user == user.id)
        )
    )
    counts[emoji] -= 1
    if not counts[emoji]:
        del counts[emoji]
    place = tx.place(group, user.id)
    tx.record(ReactionRemoved(*place, message.id, message.seq, emoji, counts), user.id)
    return counts


def pin(tx: Transaction, actor: Actor, group_id: int, seq: int) -> None:
    """Pin a message, once."""
    user, member, group = _may_pin(tx, actor, group_id)
    message = _message(tx, member, group, seq)
    of_group = Pin.group == group.id
    if tx.database.row(Pin.select().where(of_group & (Pin.message == message.id))):
        return
    count = tx.database.row(Pin.select(fn.COUNT(Pin.message)).where(of_group))
    if count is not None and count[0] >= _PINS_MAX:
        raise TooManyPins()
    tx.database.execute(
        Pin.insert(group=group.id, message=message.id, user=user.id, created_at=tx.now)
    )
    place = tx.place(group, user.id)
    tx.record(MessagePinned(*place, message.id, message.seq), user.id)


def unpin(tx: Transaction, actor: Actor, group_id: int, seq: int) -> None:
    """Take a message's pin away, if it has one."""
    user, member, group = _may_pin(tx, actor, group_id)
    message = _message(tx, member, group, seq)
    removed = tx.database.execute(
        Pin.delete().where((Pin.group == group.id) & (Pin.message == message.id))
    )
    if removed.rowcount:
        place = tx.place(group, user.id)
        tx.record(MessageUnpinned(*place, message.id, message.seq), user.id)


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
    row = tx.database.row(
        Event.select(Event.id).where((Event.group == group.id) & (Event.seq == seq))
    )
    message = row and message_by_id(tx.database.connection(), tx.cursor, row[0])
    if not message or seq < member.from_seq:
        raise NoSuchMessage()
    if message.deleted is True and not is_deleted_too:
        raise NoSuchMessage()
    return message


def _now(tx: Transaction, message_id: int) -> MessagePayload:
    message = message_by_id(tx.database.connection(), tx.cursor, message_id)
    assert message is not None, "it was just written"
    return message


def _written_at(tx: Transaction, message_id: int) -> int:
    row = tx.database.row(
        Message.select(fn.COALESCE(Message.edited_at, Message.created_at)).where(
            Message.id == message_id
        )
    )
    assert row is not None, "it was just read"
    return int(row[0])


def _reactions(tx: Transaction, message_id: int) -> dict[str, int]:
    return dict(
        tx.database.rows(
            Reaction.select(Reaction.emoji, fn.COUNT(Reaction.user))
            .where(Reaction.message == message_id)
            .group_by(Reaction.emoji)
        )
    )


def _has_reacted(tx: Transaction, message_id: int, emoji: str, user_id: int) -> bool:
    return bool(
        tx.database.row(
            Reaction.select(Reaction.emoji).where(
                (Reaction.message == message_id)
                & (Reaction.emoji == emoji)
                & (Reaction.user == user_id)
            )
        )
    )
