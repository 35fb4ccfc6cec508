"""A user's own data, page by page: their account, memberships, uploads, reactions and messages.

Each page is read from one state of the database. A single snapshot for all pages would last as long
as the client reads, and SQLite could not checkpoint the WAL past it meanwhile. The export ends at
the event that was the last when it began; rows that change during the export appear as they were
or as they are. No page is read once the session of the export has ended.
"""

from collections.abc import Callable
from typing import Any, Generic, NamedTuple, TypeVar

import msgspec

from models.engine import Connection, Database
from models.errors import SessionRevoked
from models.events.clock import timestamp
from models.events.cursor import format_cursor
from models.events.messages import MessagePayload
from models.events.types import Kind, Role
from models.queries.export_lines import (
    BlockLine,
    ClientDataLine,
    Line,
    MembershipLine,
    ProfileLine,
    ReactionLine,
    SessionLine,
    UploadLine,
    VersionLine,
)
from models.queries.log import log_head
from models.queries.messages import messages_of, read_messages
from models.queries.past import restore_quotes
from models.queries.people import groups_ever, profile
from models.store.transaction import Actor

Row = TypeVar("Row", bound=NamedTuple)

# Bounds of a page.
_PAGE_ROWS = 200
_PAGE_BYTES = 128 * 1024
# Messages to read at once: each may be half a page.
_MESSAGES_AT_ONCE = 8
# Messages of a group to scan for one page.
_SCAN_MESSAGES = 5_000


class ExportStart(NamedTuple):
    """The first line, the groups whose messages follow, and the last event of the export."""

    line: ProfileLine
    group_ids: list[int]
    head: int


class Section(Generic[Row]):
    """Lines of one type. `sql` reads a page after a key, which is its first column.

    `start` is a key that is smaller than all.
    """

    def __init__(
        self,
        row_type: type[Row],
        sql: str,
        line: Callable[[Row], Line],
        start: int | str = 0,
    ) -> None:
        self.row_type = row_type
        self.sql = sql
        self.line = line
        self.start = start


class _SessionRow(NamedTuple):
    id: str
    created_at: int
    expires_at: int
    revoked_at: int | None

    def line(self) -> SessionLine:
        return SessionLine(
            created_at=timestamp(self.created_at),
            expires_at=timestamp(self.expires_at),
            revoked_at=_optional_timestamp(self.revoked_at),
        )


class _MembershipRow(NamedTuple):
    group_id: int
    kind: Kind
    name: str | None
    role: Role
    joined_at: int
    read_seq: int
    muted_until: int | None

    def line(self) -> MembershipLine:
        return MembershipLine(
            group_id=self.group_id,
            kind=self.kind,
            name=self.name,
            role=self.role,
            joined_at=timestamp(self.joined_at),
            read_seq=self.read_seq,
            muted_until=_optional_timestamp(self.muted_until),
        )


class _BlockRow(NamedTuple):
    blocked_id: int
    created_at: int

    def line(self) -> BlockLine:
        return BlockLine(self.blocked_id, timestamp(self.created_at))


class _UploadRow(NamedTuple):
    file_id: str
    name: str
    created_at: int

    def line(self) -> UploadLine:
        return UploadLine(self.file_id, self.name, timestamp(self.created_at))


class _ClientDataRow(NamedTuple):
    name: str
    data: str
    updated_at: int

    def line(self) -> ClientDataLine:
        return ClientDataLine(
            self.name, msgspec.json.decode(self.data), timestamp(self.updated_at)
        )


class _ReactionRow(NamedTuple):
    message_id: int
    group_id: int
    emoji: str
    created_at: int

    def line(self) -> ReactionLine:
        return ReactionLine(
            group_id=self.group_id,
            message_id=self.message_id,
            emoji=self.emoji,
            created_at=timestamp(self.created_at),
        )


class _VersionRow(NamedTuple):
    revision: int
    content: str
    created_at: int


SECTIONS: tuple[Section[Any], ...] = (
    Section(
        _SessionRow,
        """
        SELECT id, created_at, expires_at, coalesce(revoked_at, (
            SELECT ended_at FROM session_end e
            WHERE e.user_id = session.user_id AND e.generation = session.generation
        )) revoked_at
        FROM session WHERE user_id = :user_id AND id > :after ORDER BY id LIMIT :limit""",
        _SessionRow.line,
        start="",
    ),
    Section(
        _MembershipRow,
        """
        SELECT s.group_id, g.kind, g.name, s.role, s.joined_at, s.read_seq, s.muted_until
        FROM membership s JOIN "group" g ON g.id = s.group_id AND g.deleted_id IS NULL
        WHERE s.user_id = :user_id AND s.group_id > :after
        ORDER BY s.group_id LIMIT :limit""",
        _MembershipRow.line,
    ),
    Section(
        _BlockRow,
        """
        SELECT blocked_id, created_at FROM block
        WHERE user_id = :user_id AND blocked_id > :after
        ORDER BY blocked_id LIMIT :limit""",
        _BlockRow.line,
    ),
    Section(
        _UploadRow,
        """
        SELECT file_id, name, created_at FROM upload
        WHERE user_id = :user_id AND file_id > :after ORDER BY file_id LIMIT :limit""",
        _UploadRow.line,
        start="",
    ),
    Section(
        _ClientDataRow,
        """
        SELECT name, data, updated_at FROM client_data
        WHERE user_id = :user_id AND name > :after ORDER BY name LIMIT :limit""",
        _ClientDataRow.line,
        start="",
    ),
    # All reactions to a message are on one page, as the key is the message.
    Section(
        _ReactionRow,
        """
        SELECT r.message_id, m.group_id, r.emoji, r.created_at
        FROM reaction r JOIN message m ON m.id = r.message_id
        WHERE r.user_id = :user_id AND r.message_id IN (
            SELECT DISTINCT message_id FROM reaction
            WHERE user_id = :user_id AND message_id > :after
            ORDER BY message_id LIMIT :limit
        ) ORDER BY r.message_id""",
        _ReactionRow.line,
    ),
)
SCAN_END = """
    SELECT id FROM message WHERE group_id = :group_id AND id > :after AND id <= :head
    ORDER BY id LIMIT 1 OFFSET :offset"""
OWN_MESSAGES = messages_of("""
    SELECT id FROM message
    WHERE group_id = :group_id AND id > :after AND id <= :end AND sender_id = :user_id
    ORDER BY id LIMIT :limit""")
VERSIONS = """
    SELECT revision, content, created_at FROM version
    WHERE message_id = :message_id AND revision > :after ORDER BY revision"""
_SESSION = """
    SELECT 1 FROM session s JOIN user u ON u.id = s.user_id
    WHERE s.id = ? AND s.user_id = ? AND s.revoked_at IS NULL
        AND s.generation = u.session_generation"""


def start_export(database: Database, actor: Actor) -> ExportStart:
    """Return the first line, and where the messages are and end."""
    user_id = actor.user_id
    with database.snapshot() as connection:
        _check_session(connection, actor)
        head = log_head(connection)
        line = ProfileLine(
            profile=profile(database, user_id),
            cursor=format_cursor(connection.epoch, head),
        )
        return ExportStart(line, group_ids=groups_ever(database, user_id), head=head)


def section_page(
    database: Database, actor: Actor, section: Section[Any], after: int | str
) -> tuple[list[Line], int | str]:
    """Return lines of a section past a key, and the key of the last; no lines at its end."""
    with database.snapshot() as connection:
        _check_session(connection, actor)
        values = {"user_id": actor.user_id, "after": after, "limit": _PAGE_ROWS}
        rows = connection.fetch(section.row_type, section.sql, values)
        return [section.line(row) for row in rows], rows[-1][0] if rows else after


def messages_page(
    database: Database,
    actor: Actor,
    group_id: int,
    after: int,
    head: int,
) -> tuple[list[MessagePayload], int]:
    """Return some of a user's messages in a group, and the id up to which it was searched.

    That is `head` at the end. A page may be empty before that. In groups that the user has left,
    quotes read as they did at the end of the membership.
    """
    values: dict[str, Any] = {"user_id": actor.user_id, "group_id": group_id}
    with database.snapshot() as connection:
        _check_session(connection, actor)
        scan = {**values, "after": after, "head": head, "offset": _SCAN_MESSAGES}
        row = connection.execute(SCAN_END, scan).fetchone()
        end = row[0] if row else head
        messages: list[MessagePayload] = []
        size = 0
        while len(messages) < _PAGE_ROWS and size < _PAGE_BYTES:
            values |= {"after": after, "end": end, "limit": _MESSAGES_AT_ONCE}
            own = read_messages(connection, OWN_MESSAGES, values)
            if not own:
                return messages, end
            restore_quotes(connection, actor.user_id, own)
            after = own[-1].id
            for message in own:
                if message.deleted is not True:
                    messages.append(message)
                    size += len(message.content) * 4
        return messages, after


def versions_page(
    database: Database, actor: Actor, message_id: int, after: int
) -> list[VersionLine]:
    """Return some earlier contents of a message, past a revision; none at the end."""
    lines, size = [], 0
    with database.snapshot() as connection:
        _check_session(connection, actor)
        values = {"message_id": message_id, "after": after}
        for row in connection.stream(_VersionRow, VERSIONS, values):
            line = VersionLine(
                message_id=message_id,
                revision=row.revision,
                content=row.content,
                created_at=timestamp(row.created_at),
            )
            lines.append(line)
            size += len(row.content) * 4
            if size > _PAGE_BYTES:
                break
    return lines


def has_versions(message: MessagePayload) -> bool:
    """Tell whether a message was edited."""
    return message.revision is not msgspec.UNSET


def _check_session(connection: Connection, actor: Actor) -> None:
    """Raise SessionRevoked if the session has ended, as when its user is disabled or deleted."""
    values = (actor.session_id, actor.user_id)
    if connection.execute(_SESSION, values).fetchone() is None:
        raise SessionRevoked()


def _optional_timestamp(at: int | None) -> str | None:
    return None if at is None else timestamp(at)
