"""All that there is of one person, page by page: what they are, are in, and have written.

Each page is one state of the database, and no longer: a view that lasts as long as somebody reads
would keep the log of all that is written meanwhile from being folded into the file. What was
written after the first page is in none; what was changed meanwhile is as it was then, or later.
"""

from collections.abc import Callable
from typing import Any

import msgspec
from msgspec import Struct

from models.database import Connection, Database
from models.errors import SessionRevoked
from models.events.clock import timestamp
from models.events.cursor import format_cursor
from models.events.messages import MessagePayload
from models.events.payloads import Kind, Role
from models.queries.messages import messages_of, read_messages
from models.queries.people import Profile, groups_ever, profile

_PAGE = 200
_PAGE_BYTES = 128 * 1024
_AT_ONCE = 8  # messages, of which each may be half a page
_WINDOW = 5_000  # messages of a group that are looked through for one page


class ProfileLine(Struct, tag_field="type", tag="profile"):
    """The first line. All else is as of an event, and no later one is in the export."""

    profile: Profile
    cursor: str


class SessionLine(Struct, tag_field="type", tag="session"):
    """A login, ended ones too until they expire."""

    created_at: str
    expires_at: str
    revoked_at: str | None


class MembershipLine(Struct, tag_field="type", tag="membership"):
    """A group, or direct conversation, that one is in."""

    group_id: int
    kind: Kind
    name: str | None
    role: Role
    joined_at: str
    read_seq: int
    muted_until: str | None


class BlockLine(Struct, tag_field="type", tag="block"):
    """Somebody whom one has blocked."""

    user_id: int
    created_at: str


class UploadLine(Struct, tag_field="type", tag="upload"):
    """A file that one has uploaded."""

    file_id: str
    name: str
    created_at: str


class ReactionLine(Struct, tag_field="type", tag="reaction"):
    """A reaction to a message."""

    group_id: int
    message_id: int
    emoji: str
    created_at: str


class MessageLine(Struct, tag_field="type", tag="message"):
    """A message that one has sent, as it is now; deleted ones are left out."""

    message: MessagePayload


class VersionLine(Struct, tag_field="type", tag="version"):
    """What the message before said, before it was edited."""

    message_id: int
    revision: int
    content: str
    created_at: str


class EndLine(Struct, tag_field="type", tag="end"):
    """The last line: without it, the export is not whole. `lines` are those before it."""

    lines: int


Line = (
    ProfileLine
    | SessionLine
    | MembershipLine
    | BlockLine
    | UploadLine
    | ReactionLine
    | MessageLine
    | VersionLine
    | EndLine
)


class Part(Struct):
    """Lines of one kind: a page after a key, which each row begins with."""

    sql: str
    line: Callable[..., Line]
    first: int | str = 0


def _optional(at: int | None) -> str | None:
    return None if at is None else timestamp(at)


PARTS = (
    Part(
        """
        SELECT id, created_at, expires_at, revoked_at FROM session
        WHERE user_id = :user_id AND id > :after ORDER BY id LIMIT :limit""",
        lambda id, created_at, expires_at, revoked_at: SessionLine(
            timestamp(created_at), timestamp(expires_at), _optional(revoked_at)
        ),
        "",
    ),
    Part(
        """
        SELECT s.group_id, g.kind, g.name, s.role, s.joined_at, s.read_seq, s.muted_until
        FROM membership s JOIN "group" g ON g.id = s.group_id AND g.deleted_id IS NULL
        WHERE s.user_id = :user_id AND s.group_id > :after
        ORDER BY s.group_id LIMIT :limit""",
        lambda id, kind, name, role, joined_at, read_seq, until: MembershipLine(
            id, kind, name, role, timestamp(joined_at), read_seq, _optional(until)
        ),
    ),
    Part(
        """
        SELECT blocked_id, created_at FROM block
        WHERE user_id = :user_id AND blocked_id > :after
        ORDER BY blocked_id LIMIT :limit""",
        lambda blocked_id, created_at: BlockLine(blocked_id, timestamp(created_at)),
    ),
    Part(
        """
        SELECT file_id, name, created_at FROM upload
        WHERE user_id = :user_id AND file_id > :after ORDER BY file_id LIMIT :limit""",
        lambda file_id, name, at: UploadLine(file_id, name, timestamp(at)),
        "",
    ),
    Part(
        """
        SELECT r.message_id, m.group_id, r.emoji, r.created_at
        FROM reaction r JOIN message m ON m.id = r.message_id
        WHERE r.user_id = :user_id AND r.message_id IN (
            SELECT DISTINCT message_id FROM reaction
            WHERE user_id = :user_id AND message_id > :after
            ORDER BY message_id LIMIT :limit
        ) ORDER BY r.message_id""",
        lambda message_id, group_id, emoji, at: ReactionLine(
            group_id, message_id, emoji, timestamp(at)
        ),
    ),
)
WINDOW = """
    SELECT id FROM message WHERE group_id = :group_id AND id > :after AND id <= :head
    ORDER BY id LIMIT 1 OFFSET :offset"""
OWN = messages_of("""
    SELECT id FROM message
    WHERE group_id = :group_id AND id > :after AND id <= :end AND sender_id = :user_id
    ORDER BY id LIMIT :limit""")
VERSIONS = """
    SELECT revision, content, created_at FROM version
    WHERE message_id = :message_id AND revision > :after ORDER BY revision"""
_HEAD = "SELECT coalesce(max(id), 0) FROM event"
_HOLDS = "SELECT 1 FROM user WHERE id = ? AND deleted_at IS NULL"


def beginning(database: Database, user_id: int) -> tuple[ProfileLine, list[int], int]:
    """Return the first line, the groups that the messages are in, and where the log ends."""
    with database.snapshot() as connection:
        head = connection.execute(_HEAD).fetchone()[0]
        line = ProfileLine(
            profile(database, user_id), format_cursor(connection.epoch, head)
        )
        return line, groups_ever(database, user_id), head


def part_page(
    database: Database, user_id: int, part: Part, after: int | str
) -> tuple[list[Line], int | str]:
    """Return lines of a part past a key, none at its end, and the key that they lead to."""
    with database.snapshot() as connection:
        _check_holds(connection, user_id)
        values = {"user_id": user_id, "after": after, "limit": _PAGE}
        rows = connection.execute(part.sql, values).fetchall()
        return [part.line(*row) for row in rows], rows[-1][0] if rows else after


def messages_page(
    database: Database,
    user_id: int,
    group_id: int,
    after: int,
    head: int,
) -> tuple[list[MessagePayload], int]:
    """Return some of a person's messages in a group, and the id that they lead to: `head` at the
    end. A page may be empty before that."""
    values: dict[str, Any] = {"user_id": user_id, "group_id": group_id}
    with database.snapshot() as connection:
        _check_holds(connection, user_id)
        window = {**values, "after": after, "head": head, "offset": _WINDOW}
        row = connection.execute(WINDOW, window).fetchone()
        end = row[0] if row else head
        messages: list[MessagePayload] = []
        size = 0
        while len(messages) < _PAGE and size < _PAGE_BYTES:
            values |= {"after": after, "end": end, "limit": _AT_ONCE}
            own = read_messages(connection, OWN, values)
            if not own:
                return messages, end
            after = own[-1].id
            for message in own:
                if message.deleted is not True:
                    messages.append(message)
                    size += len(message.content) * 4
        return messages, after


def versions_page(
    database: Database, user_id: int, message_id: int, after: int
) -> list[VersionLine]:
    """Return some of what a message said, past a revision; none at the end."""
    lines, size = [], 0
    with database.snapshot() as connection:
        _check_holds(connection, user_id)
        values = {"message_id": message_id, "after": after}
        for revision, content, at in connection.execute(VERSIONS, values):
            lines.append(VersionLine(message_id, revision, content, timestamp(at)))
            size += len(content) * 4
            if size > _PAGE_BYTES:
                break
    return lines


def has_versions(message: MessagePayload) -> bool:
    """Tell whether a message was edited."""
    return message.revision is not msgspec.UNSET


def _check_holds(connection: Connection, user_id: int) -> None:
    """Raise SessionRevoked once the account is deleted."""
    if connection.execute(_HOLDS, (user_id,)).fetchone() is None:
        raise SessionRevoked()
