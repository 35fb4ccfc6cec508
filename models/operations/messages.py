"""Send messages."""

from typing import NamedTuple

from msgspec import UNSET

from models.errors import (
    GroupArchived,
    InvalidRequest,
    KeyReused,
    NoSuchUser,
)
from models.events.messages import (
    DirectMessage,
    Event,
    GroupMessage,
    MessagePayload,
    Quote,
)
from models.operations.blocks import check_not_blocked
from models.operations.files import attach_files, load_attachments
from models.operations.groups import open_direct
from models.operations.mentions import find_mentions, insert_mentions
from models.permissions import check
from models.queries.messages import QUOTE_CHARACTERS, message_by_key
from models.state.memberships import GroupState, Member, UserState, pair_of
from models.store.transaction import Actor, Transaction
from models.tables import Version

QUOTED = f"""
    SELECT m.id, m.seq, m.sender_id, u.username,
        CASE WHEN u.purge_from IS NULL THEN substr(m.content, 1, {QUOTE_CHARACTERS}) ELSE '' END
    FROM message m JOIN user u ON u.id = m.sender_id
    WHERE m.id = :id AND m.group_id = :group_id"""


class Draft(NamedTuple):
    """A message to send; checked for form, not yet for permission."""

    content: str
    media_url: str | None = None
    reply_to: int | None = None
    key: str | None = None
    message_type: str = "text"
    files: tuple[str, ...] = ()


class Sent(NamedTuple):
    """A message as it is in the log; a duplicate was sent before with the same key."""

    event: Event
    message: MessagePayload
    is_duplicate: bool


def send_to_group(tx: Transaction, actor: Actor, group_id: int, draft: Draft) -> Sent:
    """Send to a group or a direct conversation that the caller is in."""
    sender = tx.authorize(actor)
    member, group = tx.member(sender, group_id)
    return _send(tx, sender=sender, member=member, group=group, draft=draft)


def send_direct(tx: Transaction, actor: Actor, recipient_id: int, draft: Draft) -> Sent:
    """Send to one person; the first message makes the conversation."""
    sender = tx.authorize(actor)
    if recipient_id == sender.id:
        raise InvalidRequest("you cannot send a direct message to yourself")
    recipient = tx.state.user(recipient_id)
    if recipient is None:
        raise NoSuchUser()
    pair = pair_of(sender.id, recipient_id)
    group_id = tx.state.direct_group_id(pair)
    if group_id is None:
        # All checks come first, so that a refused send makes no conversation.
        if draft.reply_to is not None:
            raise _no_such_reply()
        _check_key_is_new(tx, sender.id, draft.key)
        check_not_blocked(tx, sender, recipient)
        load_attachments(tx, sender.id, draft.files)
        group_id = open_direct(tx, sender, pair)
    member, group = tx.member(sender, group_id)
    return _send(tx, sender=sender, member=member, group=group, draft=draft)


def _send(
    tx: Transaction, sender: UserState, member: Member, group: GroupState, draft: Draft
) -> Sent:
    if draft.key is not None:
        if (earlier := _message_by_key(tx, sender.id, draft.key)) is not None:
            return _duplicate(tx, earlier, group, draft)
    if group.is_archived:
        raise GroupArchived()
    recipient = None
    if group.kind == "direct":
        recipient = tx.state.user(group.peer_of(sender.id))
        if recipient is None:  # their account is deleted
            raise NoSuchUser()
        check_not_blocked(tx, sender, recipient)
    check("send", member, group)
    quote = None
    if draft.reply_to is not None:
        quote = _quote(tx, member, group, draft.reply_to)
    files = load_attachments(tx, sender.id, draft.files)
    mentions = find_mentions(tx, group, member, draft.content)
    event_id = tx.next_id()
    common = (
        *(group.id, sender.id, draft.content, tx.timestamp),
        *(event_id, group.last_seq + 1, tx.cursor_at(event_id), sender.username),
        *(draft.media_url, draft.reply_to, draft.key, draft.message_type),
    )
    message: MessagePayload
    if recipient is not None:
        message = DirectMessage(*common, recipient.id)
    else:
        message = GroupMessage(*common)
    if quote is not None:
        message.quote = quote
    if mentions:
        message.mentions = mentions
    if files:
        message.files = files
    event = tx.record_message(message)
    if files:
        attach_files(tx, event_id, draft.files)
    if mentions:
        tx.flush()
        insert_mentions(tx, group_id=group.id, message_id=event_id, user_ids=mentions)
    return Sent(event, message, False)


def _message_by_key(tx: Transaction, sender_id: int, key: str) -> MessagePayload | None:
    # The messages of this transaction are not in the table yet.
    return tx.keys.get((sender_id, key)) or message_by_key(tx.database, sender_id, key)


def _check_key_is_new(tx: Transaction, sender_id: int, key: str | None) -> None:
    if key is not None and _message_by_key(tx, sender_id, key) is not None:
        raise KeyReused()


def _duplicate(
    tx: Transaction, earlier: MessagePayload, group: GroupState, draft: Draft
) -> Sent:
    sent = Draft(
        content=_first_content(tx, earlier),
        media_url=earlier.media_url,
        reply_to=earlier.reply_to,
        key=earlier.key,
        message_type=earlier.message_type,
        files=tuple(file.id for file in earlier.files or ()),
    )
    # A deleted message has no content to compare.
    is_same = sent == draft or earlier.deleted is True
    if earlier.group_id != group.id or not is_same:
        raise KeyReused()
    return Sent(Event(earlier.id, earlier.group_id, earlier), earlier, True)


def _first_content(tx: Transaction, message: MessagePayload) -> str:
    if message.revision is UNSET:
        return message.content
    first = (Version.message == message.id) & (Version.revision == 1)
    row = tx.database.row(Version.select(Version.content).where(first))
    return message.content if row is None else str(row[0])


def _quote(
    tx: Transaction, member: Member, group: GroupState, reply_to: int
) -> Quote | None:
    """Return the message replied to, or None if only some members may read it.

    Raises InvalidRequest if the sender may not read it. A member who joins later reads either
    everything or only what follows, so never a reply that quotes an older message.
    """
    tx.flush()
    values = {"id": reply_to, "group_id": group.id}
    row = tx.database.connection().execute(QUOTED, values).fetchone()
    if row is None:
        raise _no_such_reply()
    message_id, seq, sender_id, sender, content = row
    if seq < member.from_seq:
        raise _no_such_reply()
    if seq < group.open_seq:
        return None
    return Quote(
        id=message_id, seq=seq, sender_id=sender_id, sender=sender, content=content
    )


def _no_such_reply() -> InvalidRequest:
    return InvalidRequest("`reply_to` is not the id of a message in this conversation")
