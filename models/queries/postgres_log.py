"""The log of a PostgreSQL database that several processes share.

Its lock goes with the transaction. Each commit has a turn with a token, so that a process that got
no answer to COMMIT finds out whether it was done.
"""

import secrets
from collections.abc import Callable
from typing import NamedTuple

from models.engine import Connection
from models.events.turns import encode_facts
from models.queries.shared_log import INSERT_TURN, TurnLog, TurnRow, facts_of
from models.store.shared_writer import Outrun, Replaced
from models.store.transaction import Transaction

# Later turns, after the one that is known, which is the same if this is the same log.
LATER = """
    SELECT n, last_id, CASE WHEN n > :n THEN facts ELSE '' END facts, created_at FROM turn
    WHERE n >= :n ORDER BY n"""
_LAST = "SELECT n, last_id, '' facts, created_at FROM turn ORDER BY n DESC LIMIT 1"
_IS_RECORDED = "SELECT 1 FROM turn WHERE n = ? AND facts = ?"
_NO_TURN = (0, 0, 0)


class _Turn(NamedTuple):
    n: int
    last_id: int
    facts: str
    created_at: int

    @property
    def identity(self) -> tuple[int, int, int]:
        """What tells it from a turn of another log."""
        return self.n, self.last_id, self.created_at


class PostgresSharedLog(TurnLog):
    """One process's view of the log."""

    def __init__(self, wake: Callable[[], None]) -> None:
        super().__init__(wake)
        self._known = self._recorded = self._read = _NO_TURN
        self._recorded_facts = ""
        self._is_news = False

    def start(self, connection: Connection) -> None:
        """Begin at the end of the log."""
        last = connection.fetch_one(_Turn, _LAST)
        self._known = _NO_TURN if last is None else last.identity
        self._n = self._known[0]

    def record_turn(self, connection: Connection, transaction: Transaction) -> bool:
        """Write what the others have to know, and a token by which the commit is found."""
        facts = facts_of(transaction)
        self._is_news = bool(transaction.events or facts.signals or facts.has_purged)
        facts.token = secrets.token_hex(8)
        self._recorded_facts = encode_facts(facts)
        n, last_id, now = self._n + 1, transaction.last_id, transaction.now
        self._recorded = (n, last_id, now)
        connection.execute(INSERT_TURN, (n, last_id, self._recorded_facts, now))
        return True

    def is_recorded(self, connection: Connection) -> bool:
        """Tell whether the turn that was recorded last is committed. Call it under the lock."""
        values = (self._recorded[0], self._recorded_facts)
        return connection.execute(_IS_RECORDED, values).fetchone() is not None

    def on_taken(self) -> None:
        """Go on to the end of the tail that was read: it is taken in."""
        self._known = self._read
        super().on_taken()

    def on_committed(self) -> None:
        """Go on to the turn that was recorded: it is committed."""
        self._known = self._recorded
        super().on_committed()

    def wake(self) -> None:
        """Wake the other processes, if they have something to read."""
        if self._is_news:
            super().wake()

    def _later_turns(self, connection: Connection) -> list[TurnRow]:
        turns = connection.fetch(_Turn, LATER, {"n": self._n})
        if self._n:
            if turns and turns[0].n > self._n:
                raise Outrun()
            if not turns or turns[0].identity != self._known:
                raise Replaced()
            del turns[0]
        if turns:
            self._read = turns[-1].identity
        return [TurnRow(each.n, each.last_id, each.facts) for each in turns]
