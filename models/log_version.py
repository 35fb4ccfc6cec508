"""The version of the log: its newest migration.

A server that has upgraded a database which others use tells them by a turn. They read it before
they decide anything, and stop: they do not know the newer tables.
"""

from collections.abc import Iterable
from pathlib import Path

from models.engine import Connection
from models.events.clock import wall_clock
from models.events.turns import TurnFacts, encode_facts

LOG_VERSION = max(
    path.stem for path in (Path(__file__).parent / "migrations").glob("[0-9]*.py")
)
_ANNOUNCE = """
    INSERT INTO turn (n, last_id, facts, created_at)
    SELECT coalesce(max(n), 0) + 1, (SELECT coalesce(max(id), 0) FROM event), ?, ? FROM turn"""


def announce_upgrade(connection: Connection, version: str = LOG_VERSION) -> None:
    """Tell other servers that a database was upgraded. Call it under the lock of the log."""
    facts = encode_facts(TurnFacts(version=version))
    connection.execute(_ANNOUNCE, (facts, wall_clock()))


def is_newer(versions: Iterable[str]) -> bool:
    """Tell whether a turn has a version of which this server knows nothing."""
    return any(version > LOG_VERSION for version in versions)
