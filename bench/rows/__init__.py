"""The rows of the table by their names for `--only`.

A row is a function that takes a run and returns figures. Its docstring states the measured value,
the unit, whether more or less is better, and the goal.
"""

from collections.abc import Callable

from bench.figures import Figure
from bench.rows import (
    catchup,
    compressing,
    connecting,
    disk,
    fanout,
    first_screen,
    history,
    logins,
    processes,
    readers,
    sends,
    slow,
    watching,
    web,
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
    "first-screen": first_screen.first_screen,
    "compressing": compressing.compressing,
    "watching": watching.watching,
    "processes": processes.processes,
    "busy-group": fanout.busy_group,
    "web-visits": web.web_visits,
    "web-flood-end": web.web_flood_end,
    "web-flood-back": web.web_flood_back,
    "web-hour": web.web_hour,
    "web-groups": web.web_groups,
}
