"""The place of one of several processes: its number, and what its parent hands down to it."""

import os
from collections.abc import Mapping
from contextlib import suppress

import msgspec
from msgspec import Struct

# Not CHAT_…: it is no setting.
VARIABLE = "_CHATSERVER_PLACE"


class Place(Struct):
    """The place of a process among `count`, numbered from 0.

    The others are descriptors: the listening sockets, a pipe to write to once it serves, and a pipe
    that ends with the parent. `is_first`: no other process has been started before.
    """

    process: int
    count: int
    sockets: list[int]
    ready: int
    parent: int
    is_first: bool

    def environment(self) -> dict[str, str]:
        """Return the environment of the process."""
        return {**os.environ, VARIABLE: msgspec.json.encode(self).decode()}

    def tell_ready(self) -> None:
        """Tell the parent that this process serves, unless it no longer waits for that."""
        with suppress(BrokenPipeError):  # it is stopping, or has been killed
            os.write(self.ready, b"1")
        os.close(self.ready)


def place_of(environment: Mapping[str, str]) -> Place | None:
    """Return the place of this process; None if it was not started by such a parent."""
    text = environment.get(VARIABLE)
    return None if text is None else msgspec.json.decode(text, type=Place)
