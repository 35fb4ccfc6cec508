"""The rows of the table, by the names under which `--only` takes them.

A row is a function of a run that yields figures; its docstring says what is measured, the unit,
whether more or less is better, and what is aimed at.
"""

from collections.abc import Callable

from bench.figures import Figure
from bench.rows import (
    catchup,
    connecting,
    disk,
    fanout,
    history,
    logins,
    readers,
    sends,
    slow,
)
from bench.run import Run

Row = Callable[[Run], list[Figure]]

ROWS: dict[str, Row] = {
    "disk": disk.disk,
    "fan-out": fanout.fan_out,
    "fan-out-fixed": fanout.fan_out_fixed,
    "http-sends": sends.http_sends,
    "ws-sends": sends.ws_sends,
    "login": logins.login,
    "catch-up": catchup.catch_up,
    "readers": readers.readers,
    "slow-readers": slow.slow_readers,
    "history": history.history,
    "connecting": connecting.connecting,
    "many-connections": connecting.many_connections,
    "idle-memory": connecting.idle_memory,
    "busy-group": fanout.busy_group,
}
