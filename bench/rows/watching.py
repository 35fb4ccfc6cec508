"""The row about watching who is online."""

import json

from bench import wire, world
from bench.figures import Figure
from bench.load import Load, measure
from bench.run import Run
from bench.sockets import Receiver, WebSocket
from bench.world import Person

_WATCHERS = 1000
_WATCHED = 100  # as many as one connection may watch
_SECONDS_MAX = 60.0


class _Watcher(WebSocket):
    """A connection that counts the changes of presence, from the answer to its command on."""

    __slots__ = ("changes", "is_watching")

    def __init__(self, person: Person) -> None:
        super().__init__(world.socket_path(person), b'"type":"live"')
        self.changes = 0
        self.is_watching = False

    def look(self, frames: bytes) -> None:
        """Count the changes."""
        self.changes += frames.count(b'"type":"presence_changed"')
        self.is_watching |= b'"type":"presence"' in frames


def watching(run: Run) -> list[Figure]:
    """100 users come online at once, and 1,000 connections in a group with them watch all of them.

    Frames a second from the first upgrade until the last frame, and the server's CPU for a frame,
    with its share of the 100 openings; more, and less, is better. Up to a second passes before the
    server tells a change. The baseline has no presence.
    """
    with run.start("server") as target:
        watched = world.people(target, _WATCHED)
        others = world.people(target, 20)
        world.group(target, [*watched, *others])
        command = {"type": "watch", "user_ids": [person.id for person in watched]}
        with Load(target) as load:
            watchers = [_Watcher(others[index % 20]) for index in range(_WATCHERS)]
            load.open(watchers)
            for watcher in watchers:
                watcher.send(wire.text(json.dumps(command).encode()))
            load.wait(
                _SECONDS_MAX,
                lambda: all(watcher.is_watching for watcher in watchers),
                "not every command was answered",
            )
            load.start_opening(
                Receiver(world.socket_path(person), b'"type":"live"')
                for person in watched
            )

            def count() -> int:
                return sum(watcher.changes for watcher in watchers)

            window = measure(
                load, _SECONDS_MAX, count, lambda: count() == _WATCHERS * _WATCHED
            )
    return [
        Figure(
            "watching",
            f"{_WATCHED} users come online before {_WATCHERS:,} connections",
            "frames/s",
            "higher",
            server=window.per_second,
            work="frame",
            cpu_us=window.cpu_us,
            load_cpu_us=window.load_cpu_us,
        )
    ]
