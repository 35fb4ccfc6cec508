"""Guesses at passwords, counted for all processes: a token bucket for each key.

A bucket is stored as the time at which it is full again (GCRA), as one process alone keeps it in
memory.
"""

from collections.abc import Sequence
from math import ceil
from typing import NamedTuple

from models.engine import Database
from models.errors import RateLimited
from models.store.transaction import Transaction

_FULL_AT = "SELECT full_at FROM guess WHERE key = ?"
_SET = """
    INSERT INTO guess (key, full_at) VALUES (?, ?)
    ON CONFLICT (key) DO UPDATE SET full_at = excluded.full_at"""
_OLD = "SELECT key FROM guess WHERE full_at < ? ORDER BY full_at LIMIT ?"
_REMOVE = "DELETE FROM guess WHERE key = ? AND full_at < ?"


class Bucket(NamedTuple):
    """A bucket: a token comes each `interval`, and all within `tolerance`, in microseconds."""

    key: str
    interval: int
    tolerance: int


def count_guess(tx: Transaction, buckets: Sequence[Bucket]) -> None:
    """Take a token from each bucket; raise RateLimited, and take none, if one has none left."""
    connection = tx.database.connection()
    taken = []
    for key, interval, tolerance in buckets:
        row = connection.execute(_FULL_AT, (key,)).fetchone()
        # After a clock was set back, no account waits longer than for an empty bucket.
        stored = 0 if row is None else min(row[0], tx.now + tolerance)
        full_at = max(stored, tx.now) + interval
        wait = full_at - tx.now - tolerance
        if wait > 0:
            raise RateLimited(retry_after_seconds=ceil(wait / 1000) / 1000)
        taken.append((key, full_at))
    for values in taken:
        connection.execute(_SET, values)


def full_buckets(database: Database, before: int, limit: int) -> list[str]:
    """Return the keys of buckets that were full at a time: they count nothing."""
    return [row[0] for row in database.connection().execute(_OLD, (before, limit))]


def remove_full_buckets(tx: Transaction, keys: Sequence[str], before: int) -> None:
    """Remove buckets that were full at a time."""
    values = [(key, before) for key in keys]
    tx.database.connection().executemany(_REMOVE, values)
