"""Groups that a user has left: they may read what was sent before, as it was then.

Messages that were deleted since are deleted here too.
"""

from collections.abc import Sequence
from typing import NamedTuple

from msgspec import UNSET

from models.database import Connection
from models.events.clock import timestamp
from models.events.messages import (
    QUOTE_CHARACTERS,
    GroupPayload,
    MessageEdited,
    MessagePayload,
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


class PastMembership(NamedTuple):
    """A membership that has ended: its events have ids above `low`, up to `high`."""

    group_id: int
    low: int
    high: int


class _Version(NamedTuple):
    content: str
    revision: int
    created_at: int


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
            version = self._version(message.quote.id, at)
            if version is not None:
                message.quote.content = version.content[:QUOTE_CHARACTERS]
        version = self._version(message.id, at)
        if version is not None:
            is_first = version.revision == 1
            message.content = version.content
            message.revision = UNSET if is_first else version.revision
            message.edited_at = UNSET if is_first else timestamp(version.created_at)
            message.mentions = UNSET

    def _version(self, message_id: int, at: int) -> _Version | None:
        """Return the version that a message had at an event, unless it is the current one."""
        values = {"id": message_id, "at": at}
        return self._connection.fetch_one(_Version, VERSION_AT, values)
