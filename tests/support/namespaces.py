"""A network of its own for one process, which the tests cut off from the database and join again.

The kernel drops what is sent meanwhile, in both directions, and tells neither end: so it is when a
switch fails. Only root may make one.
"""

import os
import subprocess
from collections.abc import Sequence
from itertools import count

_numbers = count(os.getpid() % 200 * 64 % 16_000)


class Namespace:
    """A network with two links: one for the clients, one for the database.

    For the process within, `database_host` leads to this machine by the link that can be cut, and
    `clients_host` by the other. `host` is its own address.
    """

    def __init__(self) -> None:
        number = next(_numbers)
        self.name = f"chat{number}"
        self._link = f"chat{number}d"
        clients, database = (f"10.{77 + each}.{number // 64}" for each in (0, 1))
        first = number % 64 * 4
        self.host = f"{clients}.{first + 2}"
        self.database_host = f"{database}.{first + 1}"
        self.clients_host = f"{clients}.{first + 1}"
        _ip("netns", "add", self.name)
        within = ("-n", self.name)
        for kind, network in (("c", clients), ("d", database)):
            outer, inner = f"{self.name}{kind}", f"in{kind}"
            peer = ("peer", "name", inner, "netns", self.name)
            _ip("link", "add", outer, "type", "veth", *peer)
            _ip("address", "add", f"{network}.{first + 1}/30", "dev", outer)
            _ip("link", "set", outer, "up")
            _ip(*within, "address", "add", f"{network}.{first + 2}/30", "dev", inner)
            _ip(*within, "link", "set", inner, "up")
        _ip(*within, "link", "set", "lo", "up")

    @property
    def prefix(self) -> tuple[str, ...]:
        """The words before a command that make it run within."""
        return ("ip", "netns", "exec", self.name)

    def cut(self) -> None:
        """Drop what goes between the process and the database."""
        _ip("link", "set", self._link, "down")

    def join(self) -> None:
        """Let the process reach the database again."""
        _ip("link", "set", self._link, "up")

    def remove(self) -> None:
        """Remove the network."""
        _ip("netns", "delete", self.name)


def may_make() -> bool:
    """Tell whether this user may make networks."""
    try:
        Namespace().remove()
    except (OSError, subprocess.CalledProcessError):
        return False
    return True


def _ip(*arguments: str) -> None:
    command: Sequence[str] = ("ip", *arguments)
    subprocess.run(command, check=True, capture_output=True)
