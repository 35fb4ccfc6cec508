"""What an operation writes with: one transaction of the writer, shared by all that wait."""

from typing import Any, NamedTuple

import msgspec
from msgspec import UNSET

from models.batches import insert_all
from models.database import Database
from models.errors import NotAMember, SessionRevoked, TokenExpired
from models.events.clock import timestamp
from models.events.cursor import format_cursor
from models.events.messages import (
    Change,
    DirectMessage,
    Event,
    GroupMessage,
    MessagePayload,
    Payload,
    Signal,
    change_of,
)
from models.events.payloads import EventHeader, MemberRemoved
from models.state.memberships import GroupState, Member, UserState
from models.state.state import State
from models.tables import Event as EventRow
from models.tables import Message as MessageRow
from models.tables import Meta

_COMMON_FIELDS = {"id", "group_id", "seq", "cursor", "timestamp", "actor_id"}
# What people are called and show is in their own rows alone.
_NOT_IN_THE_LOG = _COMMON_FIELDS | {"username", "display_name", "status", "avatar"}


def _insert(table: Any, *columns: str) -> str:
    # Peewee takes 70 µs to compose a statement, SQLite 2 µs to run it: those that every send
    # needs are composed once.
    row = {table._meta.columns[column]: None for column in columns}
    sql: str = table.insert(row).sql()[0]
    return sql


_INSERT_EVENT = _insert(
    EventRow,
    "id",
    "group_id",
    "seq",
    "type",
    "actor_id",
    "subject_id",
    "data",
    "created_at",
)
_SAID = (
    *("id", "group_id", "seq", "sender_id", "type", "content"),
    *("media_url", "reply_to", "key", "revision", "created_at"),
)
_INSERT_MESSAGE = _insert(MessageRow, *_SAID)
# With what most messages have not.
_INSERT_RICH_MESSAGE = _insert(MessageRow, *_SAID, "mentions", "files", "quote")


_KINDS = {
    each: str(each.__struct_config__.tag) for each in (GroupMessage, DirectMessage)
}


def _json(value: Any) -> str | None:
    return None if value is UNSET else msgspec.json.encode(value).decode()


class Actor(NamedTuple):
    """Who asks: a person, by one of their logins."""

    user_id: int
    session_id: str


class Transaction:
    """One turn of the writer: the database, the state, and what happens in it, in order.

    Every operation of a batch gets the same transaction. Messages are gathered and inserted
    together at the end, so whoever reads the `event` or `message` table calls `flush` first.
    """

    def __init__(
        self, database: Database, state: State, last_id: int, now: int
    ) -> None:
        self.database = database
        self.state = state
        self._set_time(now)
        self.last_id = last_id
        self.events: list[Event] = []
        self.signals: list[Signal] = []
        # Something is to be gone, from the disk too.
        self.has_purged = False
        self.removed_files: list[str] = []  # their bytes may go after the commit
        self.has_compacted = False  # what was erased before is out of the index too
        self.keys: dict[tuple[int, str], MessagePayload] = {}
        self._event_rows: list[tuple[Any, ...]] = []
        self._message_rows: list[tuple[Any, ...]] = []
        self._rich_message_rows: list[tuple[Any, ...]] = []

    def authorize(self, actor: Actor) -> UserState:
        """Return who asks, if their login still holds in this very transaction."""
        session = self.state.session(actor.session_id)
        if session is None or session.is_revoked:
            raise SessionRevoked()
        if session.expires_at <= self.now:
            raise TokenExpired()
        user = self.state.user(actor.user_id)
        assert user is not None, "a session's user is never removed"
        return user

    def member(self, user: UserState, group_id: int) -> tuple[Member, GroupState]:
        """Return a person's place in a group and the group; raise NotAMember if they are not in."""
        member = user.members.get(group_id)
        group = self.state.group(group_id) if member else None
        if member is None or group is None:
            raise NotAMember()
        return member, group

    def next_id(self) -> int:
        """Take the next position in the log."""
        self.last_id += 1
        return self.last_id

    def cursor_at(self, position: int) -> str:
        """Return the cursor of a position in the log."""
        return format_cursor(self.database.epoch, position)

    def next_header(self, group: GroupState, actor_id: int) -> EventHeader:
        """Take the next position in a group's log; return the header of the event for it."""
        event_id = self.next_id()
        return {
            "group_id": group.id,
            "id": event_id,
            "seq": group.last_seq + 1,
            "cursor": self.cursor_at(event_id),
            "timestamp": self.timestamp,
            "actor_id": actor_id,
        }

    def record(
        self,
        payload: Payload,
        actor_id: int,
        subject_id: int | None = None,
        change: Change | None = None,
    ) -> Event:
        """Write a fact other than a message to the log, and take it into the state.

        `subject_id` is the user whose membership or login it changes: they read it even though
        they are out by then. `change` is what the payload itself tells, unless it is given.
        """
        facts = msgspec.to_builtins(payload)
        kind = facts.pop("type")
        group_id, seq = facts.get("group_id"), facts.get("seq")
        if isinstance(payload, MemberRemoved):
            # How far they had read is over with the membership; a next one may follow at once.
            self.signals = [
                signal
                for signal in self.signals
                if (signal.group_id, signal.user_id) != (group_id, payload.user_id)
            ]
        if "message" in facts:
            facts["message"] = True  # its text is in its row alone
        data = {
            name: value for name, value in facts.items() if name not in _NOT_IN_THE_LOG
        }
        self.database.connection().execute(
            _INSERT_EVENT,
            (
                *(payload.id, group_id, seq, kind, actor_id, subject_id),
                *(msgspec.json.encode(data).decode(), self.now),
            ),
        )
        if isinstance(payload, MemberRemoved):
            # What is edited from here on has a later time than all that they may read.
            self._set_time(self.now + 1)
        return self._happened(payload, group_id, change or change_of(payload))

    def record_message(self, payload: MessagePayload) -> Event:
        """Write a message to the log, and take it into the state."""
        group_id, sender_id = payload.group_id, payload.sender_id
        kind = _KINDS[type(payload)]
        place = (payload.id, group_id, payload.seq)
        self._event_rows.append((*place, kind, sender_id, None, None, self.now))
        row = (
            *(*place, sender_id, payload.message_type, payload.content),
            *(payload.media_url, payload.reply_to, payload.key, 1, self.now),
        )
        if payload.mentions is payload.files is payload.quote is UNSET:
            self._message_rows.append(row)
        else:
            quote = None if payload.quote is UNSET else 1
            rest = (_json(payload.mentions), _json(payload.files), quote)
            self._rich_message_rows.append((*row, *rest))
        if payload.key is not None:
            self.keys[payload.sender_id, payload.key] = payload
        return self._happened(payload, group_id, None)

    def signal(self, signal: Signal) -> None:
        """Note a change that is not in the log, and have it told to whoever listens."""
        self.state.take_signal(signal)
        self.signals.append(signal)

    def flush(self) -> None:
        """Insert the messages gathered so far; what else is said of them is found in their rows."""
        if self._event_rows:
            connection = self.database.connection()
            for sql, rows in (
                (_INSERT_EVENT, self._event_rows),
                (_INSERT_MESSAGE, self._message_rows),
                (_INSERT_RICH_MESSAGE, self._rich_message_rows),
            ):
                insert_all(connection, sql, rows)
                rows.clear()
            self.keys.clear()

    def _set_time(self, now: int) -> None:
        self.now = now
        self.timestamp = timestamp(now)

    def _happened(
        self, payload: Payload, group_id: int | None, change: Change | None
    ) -> Event:
        self.state.apply(payload)
        event = Event(payload.id, group_id, payload, change)
        self.events.append(event)
        return event


def touch(tx: Transaction) -> None:
    """Write, and change nothing: it shows that the writer commits."""
    tx.database.execute(Meta.update(epoch=Meta.epoch))
