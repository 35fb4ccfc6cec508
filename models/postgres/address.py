"""The address of a PostgreSQL database, and how a server connects to it."""

import re
from collections.abc import Mapping
from typing import Any

_PREFIXES = ("postgresql://", "postgres://")
_PASSWORD = re.compile(r"(?<=[&?])password=[^&]*&?")
# Seconds to wait for a connection, and until a connection whose other end is silent has ended.
# Together at most ten: so long it takes to go over to a standby when a machine is gone.
_CONNECTING = {
    "connect_timeout": "3",
    "keepalives_idle": "3",
    "keepalives_interval": "1",
    "keepalives_count": "3",
    "tcp_user_timeout": "5000",
    "client_encoding": "utf8",
    "application_name": "chatserver",
}
# For all connections. Compiling a query takes longer than any of ours runs.
_SESSION = {
    "jit": "off",
    "tcp_keepalives_idle": "5",
    "tcp_keepalives_interval": "2",
    "tcp_keepalives_count": "3",
}
# `on` waits for the disk, and for a synchronous standby if there is one. A role may have less.
# After a second of waiting for its turn, a process looks whether the holder stands still.
_WRITING = {
    "synchronous_commit": "on",
    "lock_timeout": "1s",
    "idle_in_transaction_session_timeout": "3s",
}
_READING = {"default_transaction_read_only": "on"}
# Of several hosts, the address may ask for the one that takes writes. libpq asks the session, and
# that of a reader takes none.
_OF_READER = {"read-write": "primary"}


def is_postgres(database: str) -> bool:
    """Tell whether the setting `database` is the address of a PostgreSQL database."""
    return database.startswith(_PREFIXES)


def shown(address: str) -> str:
    """Return an address without its password."""
    scheme, found, rest = address.partition("://")
    if not found:
        return address
    user, at, place = rest.rpartition("@")
    name = user.partition(":")[0]
    return f"{scheme}://{name}{at}{_PASSWORD.sub('', place)}"


def options(given: Mapping[str, Any], *, is_writer: bool) -> dict[str, Any]:
    """Return what to connect with besides an address, which may say otherwise.

    `given` is what the address says.
    """
    session = {**_SESSION, **(_WRITING if is_writer else _READING)}
    flags = " ".join(f"-c {name}={value}" for name, value in session.items())
    chosen: dict[str, Any] = {k: v for k, v in _CONNECTING.items() if k not in given}
    target = given.get("target_session_attrs")
    if target in _OF_READER and not is_writer:
        chosen["target_session_attrs"] = _OF_READER[target]
    chosen["options"] = f"{given.get('options') or ''} {flags}".strip()
    return chosen


def first_line(error: BaseException) -> str:
    """Return what an error says, without the details that follow."""
    return (str(error).strip() or type(error).__name__).splitlines()[0]
