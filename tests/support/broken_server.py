"""Servers with one fault each, which the checker must convict: broken_server.py FAULT …

Each is `python server.py` with one part replaced by a part that breaks one promise.
"""

import sqlite3
import sys
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent.parent.parent))

import models.database  # noqa: E402
import models.operations.message_actions  # noqa: E402
import models.operations.messages  # noqa: E402
import models.operations.reading  # noqa: E402
import models.queries.log  # noqa: E402
import models.queries.unread  # noqa: E402
import models.store.writer  # noqa: E402
import server  # noqa: E402
from hub.ephemeral import EphemeralSignals  # noqa: E402
from hub.hub import Hub  # noqa: E402
from models.database import Database  # noqa: E402
from models.events.commit import Commit  # noqa: E402
from models.events.messages import GroupMessage, revision_of  # noqa: E402
from models.events.signals import ReadMoved  # noqa: E402
from models.operations.messages import Sent  # noqa: E402
from models.queries.unread import UnreadCounter  # noqa: E402
from models.state.event_types import EVENT_TYPES  # noqa: E402
from models.state.state import State  # noqa: E402
from models.store.store import Store  # noqa: E402
from models.store.transaction import Transaction  # noqa: E402
from models.store.writer import Answer  # noqa: E402

# The time between an early promise and COMMIT: long, so that most kills fall into it.
_EARLY_SECONDS = 0.2
_open_database = server.open_database


def before_each_commit(act: Callable[[Transaction, Any], None]) -> None:
    """Run a function on the writer's thread before COMMIT, with the transaction and the loop."""
    loops = []
    start, flush = Store.start, Transaction.flush

    def noting(self: Store) -> int:
        head = start(self)
        loops.append(self._loop)
        return head

    def flushing(self: Transaction) -> None:
        has_messages = bool(self._event_rows)
        flush(self)
        act(self, loops[0])
        if has_messages:
            time.sleep(_EARLY_SECONDS)

    Store.start = noting
    Transaction.flush = flushing


def acknowledges_before_commit() -> None:
    """Sends and read marks are acknowledged before they are on disk."""
    early: list[Any] = []
    run = models.store.writer.run_operation

    def noting(pending: Any, tx: Transaction) -> Answer:
        answer = run(pending, tx)
        if not isinstance(answer.result, Sent | ReadMoved):
            return answer
        early.append(answer)
        return Answer(lambda result, error: None, None, None)

    def act(tx: Transaction, loop: Any) -> None:
        for each in early:
            loop.call_soon_threadsafe(each.callback, each.result, each.error)
        early.clear()

    models.store.writer.run_operation = noting
    before_each_commit(act)


def publishes_before_commit() -> None:
    """Deliver events before they are on disk."""
    hubs: list[Hub] = []
    start = Hub.start

    def noting(self: Hub, head: int) -> None:
        hubs.append(self)
        start(self, head)

    def act(tx: Transaction, loop: Any) -> None:
        loop.call_soon_threadsafe(hubs[0].publish, Commit(tx.events, ()))
        tx.events = []

    Hub.start = noting
    before_each_commit(act)


def drops_a_frame() -> None:
    """A catching-up device does not get the first event that it missed."""
    read_ids = models.queries.log.read_ids

    def dropping(**given: Any) -> Any:
        ids, position = read_ids(**given)
        return ids[1:], position

    models.queries.log.read_ids = dropping


def repeats_a_frame() -> None:
    """A catching-up device gets the last event that it has a second time."""
    attach = Hub.attach

    def earlier(
        self: Hub, connection: Any, groups: Any, position: int, *rest: Any
    ) -> None:
        attach(self, connection, groups, max(position - 1, 0), *rest)

    Hub.attach = earlier


def without_index(table: str, *columns: str) -> None:
    """Open databases without the index that keeps these columns unique."""

    def opening(path: str) -> Database:
        database = _open_database(path)
        with closing(sqlite3.connect(path)) as connection, connection:
            names = [
                row[1] for row in connection.execute(f"PRAGMA index_list({table})")
            ]
            for name in names:
                index = connection.execute(f"PRAGMA index_info({name})")
                if [row[2] for row in index] == list(columns):
                    connection.execute(f"DROP INDEX {name}")
                    connection.execute(
                        f"CREATE INDEX {name} ON {table} ({', '.join(columns)})"
                    )
        return database

    server.open_database = opening


def forgets_keys() -> None:
    """A repeated key is taken for a new one."""
    models.operations.messages._message_by_key = lambda *args: None
    without_index("message", "sender_id", "key")


def reuses_a_seq() -> None:
    """One in ten messages has the seq of the message before it."""
    sent = EVENT_TYPES[GroupMessage]
    fold = sent.fold

    def folding(state: State, payload: Any) -> None:
        fold(state, payload)
        group = state._groups.get(getattr(payload, "group_id", None) or 0)
        if group and group.last_seq == payload.seq and payload.id % 10 == 0:
            group.last_seq -= 1

    sent.fold = folding
    without_index("event", "group_id", "seq")


def loses_the_tail() -> None:
    """Commits are not synced, and a kill loses a quarter of the WAL."""
    models.database._WRITER_PRAGMAS |= {"synchronous": "off", "wal_autocheckpoint": 0}

    def opening(path: str) -> Database:
        wal = Path(f"{path}-wal")
        if wal.exists():
            with open(wal, "r+b") as file:
                file.truncate(wal.stat().st_size * 3 // 4)
        return _open_database(path)

    server.open_database = opening


def miscounts() -> None:
    """The user's own messages are counted as unread, too."""
    counts = models.queries.unread.COUNTS
    models.queries.unread.COUNTS = counts.replace("m.sender_id <> :user_id", "1")


def drops_edits_and_pins() -> None:
    """Edits and pins are acknowledged and published, but not stored."""
    actions = models.operations.message_actions
    message_by_id = actions.message_by_id
    actions._EDIT = "SELECT ?, ?, ?, ?, ?"
    actions._KEEP_VERSION = "SELECT ?"
    actions._PIN = "SELECT ?, ?, ?, ?"

    def edited(*args: Any) -> Any:
        message = message_by_id(*args)
        if message is not None:
            message.revision = revision_of(message) + 1
        return message

    actions.message_by_id = edited


def shows_deleted_messages() -> None:
    """A deletion is acknowledged and published, but later reads show the original message."""
    models.operations.message_actions.purge_messages = lambda tx, message_ids: None


def writes_marks_late() -> None:
    """Read marks are acknowledged at once but written in batches of fifty.

    A kill loses those that are not written.
    """
    waiting: list[tuple[int, int, int]] = []

    def moving(
        tx: Transaction, actor: Any, *, member: Any, group: Any, read_seq: int
    ) -> ReadMoved:
        moved = ReadMoved(
            group_id=group.id,
            user_id=actor.user_id,
            seq=read_seq,
            last_seq=group.last_seq,
        )
        if read_seq != member.read_seq:
            tx.signal(moved)
            waiting.append((read_seq, moved.user_id, moved.group_id))
        if len(waiting) >= 50:
            tx.database.connection().executemany(
                "UPDATE membership SET read_seq = ? WHERE user_id = ? AND group_id = ?",
                waiting,
            )
            waiting.clear()
        return moved

    models.operations.reading._set_read_seq = moving


def skips_own_devices() -> None:
    """A read mark is sent to other users, but not to the user's own devices."""
    EphemeralSignals._push_to_own = lambda *args: None


def counts_deleted_messages() -> None:
    """Unread counts only increase: a deleted message stays in the count."""
    UnreadCounter.forget = lambda *args: None


def reverses_pins_on_catching_up() -> None:
    """A catching-up device gets an event that a pin was removed instead of added."""
    types = models.queries.log.EVENT_TYPES_BY_NAME
    types["message_pinned"] = types["message_unpinned"]


FAULTS = {
    fault.__name__: fault
    for fault in (
        acknowledges_before_commit,
        publishes_before_commit,
        drops_a_frame,
        repeats_a_frame,
        forgets_keys,
        reuses_a_seq,
        loses_the_tail,
        miscounts,
        drops_edits_and_pins,
        shows_deleted_messages,
        writes_marks_late,
        skips_own_devices,
        counts_deleted_messages,
        reverses_pins_on_catching_up,
    )
}

if __name__ == "__main__":
    FAULTS[sys.argv[1]]()
    sys.exit(server.main(sys.argv[2:]))
