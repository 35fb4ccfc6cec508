"""The writer of a process whose database is PostgreSQL.

The lock of the log is an advisory lock, which ends with the transaction or the session. The
statement after it has a newer snapshot than it, so what is read then is the log's end. A process
that waits for a second looks whether the holder stands still, and then ends its session.
"""

import logging
from collections.abc import Sequence
from contextlib import suppress
from time import monotonic, sleep
from typing import Any, Protocol, cast

from models.engine import Connection
from models.errors import OutcomeUnknown
from models.events.messages import Draft
from models.postgres.address import first_line
from models.postgres.locks import LOG_LOCK
from models.storage_errors import is_lock_timeout, is_lost
from models.store.failures import as_chat_error
from models.store.pending import Answer, Done, Pending, PendingOperation, group_of
from models.store.shared_writer import SharedWriter
from models.store.transaction import Actor, Transaction

log = logging.getLogger("chatserver.store")

_BEGIN = "BEGIN ISOLATION LEVEL READ COMMITTED"
_LOCK = "SELECT pg_advisory_xact_lock(?)"
_CLOCK = "SELECT (extract(epoch FROM clock_timestamp()) * 1000000)::bigint"
# A holder that stands still: it has been silent for three seconds between two statements, or
# takes no answers. One that waits for its standby does not stand still.
_END_HOLDER = """
    SELECT pid, pg_terminate_backend(pid) FROM pg_locks JOIN pg_stat_activity USING (pid)
    WHERE locktype = 'advisory' AND granted
        AND classid = (?::bigint >> 32)::oid AND objid = (?::bigint & 4294967295)::oid
        AND pid <> pg_backend_pid() AND wait_event_type = 'Client'
        AND state_change < clock_timestamp() - interval '3 seconds'"""
# By the index, for each pair: a join could read all messages.
_KNOWN_KEYS = """
    SELECT k.sender_id, k.key FROM unnest(?::bigint[], ?::text[]) k(sender_id, key)
    WHERE EXISTS (
        SELECT 1 FROM message m WHERE m.sender_id = k.sender_id AND m.key = k.key OFFSET 0)"""
# How long to look for the outcome of a COMMIT whose answer was lost.
_LOOK_SECONDS = 5.0
_PAUSE_SECONDS = 0.2


class _CommitWarned(Exception):
    """COMMIT gave a warning, as when waiting for the standby was cancelled."""


class _Replaceable(Protocol):
    """A database whose address may lead to another log later."""

    is_replaced: bool


class _Log(Protocol):
    def is_recorded(self, connection: Connection) -> bool: ...


class PostgresWriter(SharedWriter):
    """Takes turns with the writers of other processes by a lock of the database."""

    _now = 0
    _is_away = False

    def _load(self) -> None:
        # The head, and the turn that goes with it, are of one state.
        with self._database.snapshot():
            super()._load()

    def _process(self, batch: list[Pending]) -> None:
        super()._process(batch)
        is_replaced = cast(_Replaceable, self._database).is_replaced
        if is_replaced and not self.has_failed:
            self._begin_anew("the database was promoted or restored")

    def _open(self) -> Connection:
        """Begin a transaction, take the lock of the log, and read the clock."""
        has_failed = False
        while True:
            connection = self._database.connection()
            raw = cast(Any, connection).raw
            try:
                with raw.pipeline():
                    connection.execute(_BEGIN)
                    connection.execute(_LOCK, (LOG_LOCK,))
                    clock = connection.execute(_CLOCK)
                (self._now,) = clock.fetchone()
                return connection
            except Exception as error:
                if is_lock_timeout(error):
                    connection.rollback()
                    self._on_waited(connection)
                elif is_lost(error) and not has_failed:
                    # It ended while it was not in use.
                    has_failed = True
                    raw.close()
                else:
                    raise

    def _on_waited(self, connection: Connection) -> None:
        """End the session of a holder that stands still."""
        for pid, is_ended in connection.execute(_END_HOLDER, (LOG_LOCK, LOG_LOCK)):
            if is_ended:
                log.warning("ended session %d, which stood still with the log", pid)

    def _prepare(
        self, transaction: Transaction, operations: Sequence[PendingOperation[Any]]
    ) -> None:
        """Look up what the operations ask about, all of a kind at once.

        Each look is a round trip to the server.
        """
        if len(operations) == 1:
            return
        actors = {actor for each in operations if (actor := _actor_of(each))}
        state = transaction.state
        state.load_sessions({actor.session_id for actor in actors})
        state.load_users({actor.user_id for actor in actors})
        groups = {id for each in operations if (id := group_of(each)) is not None}
        state.load_groups(groups)
        pairs = {pair for each in operations if (pair := _key_of(each)) is not None}
        if pairs:
            senders, keys = zip(*pairs, strict=True)
            values = ([*senders], [*keys])
            found = self._database.connection().execute(_KNOWN_KEYS, values)
            transaction.new_keys = pairs - {*found}

    def _read_clock(self) -> int:
        """Return the database's time, which all processes share."""
        return self._now

    def _finish(self, transaction: Transaction) -> None:
        # All of it goes over with COMMIT, in one round trip.
        self._transaction = transaction

    def _end(self, connection: Connection) -> None:
        raw = cast(Any, connection).raw
        warnings: list[str] = []

        def note(notice: Any) -> None:
            if notice.severity_nonlocalized == "WARNING":
                warnings.append(notice.message_primary)

        raw.add_notice_handler(note)
        try:
            with raw.pipeline():
                super()._finish(self._transaction)
                done = connection.execute("COMMIT")
            status = cast(Any, done).statusmessage
        finally:
            raw.remove_notice_handler(note)
        if warnings:
            raise _CommitWarned(warnings[0])
        assert status == "COMMIT", status

    def _on_commit_failed(
        self,
        error: Exception,
        operations: Sequence[PendingOperation[Any]],
        answers: Sequence[Answer],
    ) -> None:
        is_unknown = is_lost(error) or isinstance(error, _CommitWarned)
        if not is_unknown and len(operations) == 1:
            # PostgreSQL says that it did not commit.
            self._report("an operation failed", error)
            self._refuse(operations, as_chat_error(error))
        elif not is_unknown:
            for each in operations:
                self._commit([each])
        else:
            self._look_up(error, operations, answers)

    def _look_up(
        self,
        error: Exception,
        operations: Sequence[PendingOperation[Any]],
        answers: Sequence[Answer],
    ) -> None:
        """Find out whether a COMMIT was done whose answer was lost."""
        reason = first_line(error)
        log.warning("the answer to COMMIT was lost (%s); looking for its turn", reason)
        removed_files = self._transaction.removed_files
        had_turn = self._has_recorded  # else it was lost before COMMIT
        end = monotonic() + _LOOK_SECONDS
        while True:
            try:
                # Under the lock, so that the session that committed is over.
                connection = self._open()
                is_done = had_turn and cast(_Log, self._shared).is_recorded(connection)
                connection.rollback()
                break
            except Exception as failure:
                if not is_lost(failure) or monotonic() > end:
                    self._report("the database is away", failure)
                    self._refuse(operations, OutcomeUnknown())
                    return
                sleep(_PAUSE_SECONDS)
        if not is_done:
            self._commit(operations)
            return
        try:
            self._confirm()
        except Exception as failure:
            log.warning("that COMMIT could not be confirmed: %s", first_line(failure))
            self._state.forget()
            with suppress(Exception):
                self._database.connection().rollback()
            self._refuse(operations, OutcomeUnknown())
        else:
            # Its events went over as those of another process; the answers follow them.
            self._hand_back(Done(answers, removed_files=removed_files))

    def _confirm(self) -> None:
        """Commit a turn without operations. A standby that has it has all earlier commits too.

        Others see a COMMIT even if it did not wait for its standby, or lost the connection to it.
        """
        connection = self._begin()
        self._finish(self._new_transaction())
        self._end(connection)
        self._on_committed()

    def _on_looked(self, at: float) -> None:
        super()._on_looked(at)
        if self._is_away:
            self._is_away = False
            log.warning("the database is back")

    def _report(self, message: str, error: Exception) -> None:
        if not is_lost(error):
            super()._report(message, error)
        elif not self._is_away:  # once, as each try fails until it is back
            self._is_away = True
            log.error("the database is away: %s", str(error).splitlines()[0])

    def _checkpoint(self) -> None:
        """PostgreSQL checkpoints by itself."""
        self._has_written = self._has_purged = False


def _actor_of(pending: PendingOperation[Any]) -> Actor | None:
    return next((each for each in pending.args if isinstance(each, Actor)), None)


def _key_of(pending: PendingOperation[Any]) -> tuple[int, str] | None:
    """Return the sender and the key of a message that an operation is to send."""
    actor = _actor_of(pending)
    draft = next((each for each in pending.args if isinstance(each, Draft)), None)
    if actor is None or draft is None or draft.key is None:
        return None
    return actor.user_id, draft.key
