"""Several servers that share a PostgreSQL database, as one target of the load.

Connections go to them in turn, as a load balancer would send them.
"""

import secrets
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import cycle
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

from bench.processes import ROOT, Target, end

_SECRET = "a secret of the benchmark, 32 bytes and more"


class Servers(Target):
    """Servers of one process each."""

    def __init__(
        self, directory: Path, address: str, bcrypt_cost: int, count: int
    ) -> None:
        super().__init__("server", directory, bcrypt_cost, ROOT)
        self._address = address
        self._count = count
        self._servers: list[subprocess.Popen[bytes]] = []

    def start(self) -> None:
        """Start all servers and wait until they accept connections."""
        ports = []
        for _ in range(self._count):
            started = self._popen(self._address, f"--jwt-secret={_SECRET}")
            self._servers.append(started)
            ports.append(self._await_port(started))
        self.port = ports[0]
        self._ports = cycle(ports)

    def next_port(self) -> int:
        """Return the port of the next server in turn."""
        return next(self._ports)

    def stop(self) -> None:
        """Stop all servers."""
        while self._servers:
            end(self._servers.pop())

    def _pids(self) -> list[int]:
        return [each.pid for each in self._servers]


@contextmanager
def running_on_postgres(
    address: str, bcrypt_cost: int, count: int
) -> Iterator[Servers]:
    """Run servers on a new database of a PostgreSQL server; remove it at the end.

    `address` is that of any database there, whose role may make databases.
    """
    import psycopg

    name = f"bench_{secrets.token_hex(4)}"
    with psycopg.connect(address, autocommit=True) as connection:
        connection.execute(
            f"CREATE DATABASE {name} TEMPLATE template0 ENCODING 'UTF8'".encode()
        )
        with tempfile.TemporaryDirectory(prefix="chat-bench-") as directory:
            parts = urlsplit(address)
            here = urlunsplit(parts._replace(path=f"/{name}"))
            servers = Servers(Path(directory), here, bcrypt_cost, count)
            try:
                servers.start()
                yield servers
            finally:
                servers.stop()
                connection.execute(f"DROP DATABASE {name} WITH (FORCE)".encode())
