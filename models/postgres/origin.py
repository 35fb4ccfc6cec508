"""The origin of a log: it differs if the log was promoted or restored, and may have lost its end.

A promotion begins another timeline, and another cluster has another identifier. A database that is
copied or restored within its cluster has another number, or its tables have.
"""

from models.postgres.connection import Connection

_ORIGIN = """
    SELECT CASE WHEN pg_is_in_recovery() THEN '' ELSE concat_ws('.', system_identifier,
        substr(pg_walfile_name(pg_current_wal_lsn()), 1, 8),
        (SELECT oid FROM pg_database WHERE datname = current_database()),
        'origin'::regclass::oid) END
    FROM pg_control_system()"""


def origin_of(connection: Connection) -> str:
    """Return the origin of the log that a connection leads to; empty for a standby."""
    found: str = connection.execute(_ORIGIN).fetchone()[0]
    return found


def epoch_of(connection: Connection) -> str:
    """Return the name of the log that a connection leads to; empty for none."""
    found = connection.execute("SELECT epoch FROM meta").fetchone()
    return "" if found is None else str(found[0])
