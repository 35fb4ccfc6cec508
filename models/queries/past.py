"""What somebody who left a group may still read of it: as it was when they left.

What was deleted since is gone all the same.
"""

import json

from msgspec import UNSET

from models.database import Connection
from models.events.clock import timestamp
from models.events.messages import (
    GroupPayload,
    MessageEdited,
    MessagePayload,
)
from models.queries.messages import QUOTE_CHARACTERS

LEFT_AT = "SELECT created_at FROM event WHERE id = ?"
# Nothing, if it was not edited after that time; nor if it is to be erased, and its versions are yet
# there.
SAID_AT = """
    SELECT v.content, v.revision, v.created_at FROM message m
    JOIN version v ON v.message_id = m.id
    JOIN user u ON u.id = m.sender_id AND u.purge_from IS NULL
    JOIN "group" g ON g.id = m.group_id AND g.deleted_id IS NULL
    WHERE m.id = :id AND m.edited_at > :at AND v.created_at <= :at
    ORDER BY v.revision DESC LIMIT 1"""


class Past:
    """The spans (group, low, high) of the log that a person read in groups that they have left."""

    def __init__(self, connection: Connection, spans: str) -> None:
        self.spans: list[tuple[int, int, int]] = json.loads(spans)
        self._connection = connection
        self._left_at: dict[int, int] = {}

    def restore(self, event: GroupPayload) -> None:
        """Make an event in a span say what it said when they left."""
        for group_id, low, high in self.spans:
            if event.group_id == group_id and low < event.id <= high:
                if isinstance(event, MessageEdited):
                    if event.message is not UNSET:
                        self._restore_message(event.message, high)
                elif isinstance(event, MessagePayload):
                    self._restore_message(event, high)

    def _restore_message(self, message: MessagePayload, high: int) -> None:
        if high not in self._left_at:
            row = self._connection.execute(LEFT_AT, (high,)).fetchone()
            self._left_at[high] = row[0]
        at = self._left_at[high]
        if message.quote is not UNSET:
            said = self._said(message.quote.id, at)
            if said is not None:
                message.quote.content = said[0][:QUOTE_CHARACTERS]
        said = self._said(message.id, at)
        if said is not None:
            message.content, revision, written_at = said
            is_first = revision == 1
            message.revision = UNSET if is_first else revision
            message.edited_at = UNSET if is_first else timestamp(written_at)
            message.mentions = UNSET

    def _said(self, message_id: int, at: int) -> tuple[str, int, int] | None:
        values = {"id": message_id, "at": at}
        row = self._connection.execute(SAID_AT, values).fetchone()
        return row and (row[0], row[1], row[2])
