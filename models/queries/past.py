"""Groups that a user has left: they may read what was sent before, as it was then.

Messages that were deleted since are deleted here too.
"""

from collections.abc import Sequence
from typing import NamedTuple

from msgspec import UNSET

from models.engine import Connection
from models.events.clock import timestamp
from models.events.messages import (
    QUOTE_CHARACTERS,
    GroupPayload,
    MessageEdited,
    MessagePayload,
    Quote,
)

# No row unless edited after the event `at`; excludes messages awaiting erasure, whose versions
# still exist.
VERSION_AT = """
    SELECT v.content, v.revision, v.created_at FROM message m
    JOIN version v ON v.message_id = m.id
    JOIN user u ON u.id = m.sender_id AND u.purge_from IS NULL
    JOIN "group" g ON g.id = m.group_id AND g.deleted_id IS NULL
    WHERE m.id = :id AND m.edited_id > :at AND v.event_id <= :at
    ORDER BY v.revision DESC LIMIT 1"""
# The beginnings and ends of a user's memberships of a group, newest first.
MOVES_IN_GROUP = """
    SELECT id, type, coalesce(CAST(data ->> 'from_seq' AS BIGINT), 1) from_seq FROM event
    WHERE subject_id = :user_id AND group_id = :group_id
        AND type IN ('group_created', 'member_added', 'member_removed')
    ORDER BY id DESC"""


class PastMembership(NamedTuple):
    """A membership that has ended: its events have ids above `low`, up to `high`."""

    group_id: int
    low: int
    high: int


class _Version(NamedTuple):
    content: str
    revision: int
    created_at: int


class _Move(NamedTuple):
    """An event that began a user's membership of a group, or ended it."""

    id: int
    type: str
    from_seq: int


class Past:
    """Makes events of past memberships read as they did when the membership ended."""

    def __init__(
        self, connection: Connection, memberships: Sequence[PastMembership]
    ) -> None:
        self._memberships = memberships
        self._connection = connection

    def restore(self, event: GroupPayload) -> None:
        """Change an event of a past membership to what it said when the membership ended."""
        for membership in self._memberships:
            if (
                event.group_id == membership.group_id
                and membership.low < event.id <= membership.high
            ):
                if isinstance(event, MessageEdited):
                    if event.message is not UNSET:
                        self._restore_message(event.message, membership.high)
                elif isinstance(event, MessagePayload):
                    self._restore_message(event, membership.high)

    def _restore_message(self, message: MessagePayload, at: int) -> None:
        if message.quote is not UNSET:
            _restore_quote(self._connection, message.quote, at)
        version = _version(self._connection, message.id, at)
        if version is not None:
            is_first = version.revision == 1
            message.content = version.content
            message.revision = UNSET if is_first else version.revision
            message.edited_at = UNSET if is_first else timestamp(version.created_at)
            message.mentions = UNSET


def restore_quotes(
    connection: Connection, user_id: int, messages: Sequence[MessagePayload]
) -> None:
    """Change what a user's own messages in one group quote to what the user may read of it.

    A quoted message reads as it did when the last membership ended in which the user could read it.
    """
    quoting = [message for message in messages if message.quote is not UNSET]
    if not quoting:
        return
    values = {"user_id": user_id, "group_id": quoting[0].group_id}
    moves = connection.fetch(_Move, MOVES_IN_GROUP, values)
    for message in quoting:
        assert message.quote is not UNSET
        ended_at: int | None = None
        for move in moves:
            if move.type == "member_removed":
                ended_at = move.id
            elif move.from_seq <= message.quote.seq:
                break
        if ended_at is not None:
            _restore_quote(connection, message.quote, ended_at)


def _restore_quote(connection: Connection, quote: Quote, at: int) -> None:
    version = _version(connection, quote.id, at)
    if version is not None:
        quote.content = version.content[:QUOTE_CHARACTERS]


def _version(connection: Connection, message_id: int, at: int) -> _Version | None:
    """Return the version that a message had at an event, unless it is the current one."""
    return connection.fetch_one(_Version, VERSION_AT, {"id": message_id, "at": at})
