"""A PostgreSQL primary and its synchronous standby, which fail in every way that the tests know.

A server reaches both by one address, which leads to the one that takes writes.
"""

import os
import shutil
import signal
import subprocess
from contextlib import suppress
from pathlib import Path
from time import monotonic, sleep

import psycopg

from tests.support.disks import mount
from tests.support.postgres import Postgres
from tests.support.waiting import DEADLINE_SECONDS, until

# The standby asks at once for what it misses; by default it waits five seconds. All networks of
# this machine may connect, as some servers of the tests run in one of their own.
_CONFIGURATION = """
listen_addresses = '*'
wal_retrieve_retry_interval = '200ms'
max_wal_size = '256MB'
"""
_ACCESS = """
host all all 10.0.0.0/8 trust
"""
_STANDBY = "synchronous_standby_names = '{}'\n"
_DISK_BYTES = 4 * 2**30


class Node(Postgres):
    """A PostgreSQL server on a disk of its own, if the tests may mount one."""

    has_disk = False

    def _make(self) -> None:
        self.has_disk = self._resize(f"size={_DISK_BYTES}", is_new=True)
        super()._make()

    def _configure(self, lines: str) -> None:
        super()._configure(lines + _CONFIGURATION)
        with (self.data / "pg_hba.conf").open("a") as file:
            file.write(_ACCESS)

    def remove(self) -> None:
        """Stop the server and remove its folder."""
        with suppress(AssertionError):  # it may have been destroyed
            self.stop()
        if self.has_disk:
            subprocess.run(["umount", "-l", self.folder], check=True)
        shutil.rmtree(self.folder, ignore_errors=True)

    def kill(self) -> None:
        """Kill the postmaster; its other processes end with it."""
        with suppress(FileNotFoundError, ProcessLookupError):
            pid = int((self.data / "postmaster.pid").read_text().split()[0])
            os.kill(pid, signal.SIGKILL)
            until(lambda: not _is_alive(pid))

    def is_running(self) -> bool:
        """Tell whether it takes connections."""
        try:
            self.execute("SELECT 1")
        except psycopg.Error:
            return False
        return True

    def fill_disk(self) -> None:
        """Leave no room on the disk."""
        # A disk cannot have less room than is used, and the server may write meanwhile.
        until(lambda: self._resize(f"remount,size={self._used_bytes()}"))

    def free_disk(self) -> None:
        """Give the disk room again, and start the server if it has ended."""
        assert self._resize(f"remount,size={_DISK_BYTES}")
        end = monotonic() + DEADLINE_SECONDS
        while not self.is_running():
            with suppress(AssertionError):  # it runs, and recovers
                self.start()
            assert monotonic() < end
            sleep(0.1)

    def follow(self, primary: "Node") -> None:
        """Become a standby of another server: copy it, and start."""
        shutil.rmtree(self.data, ignore_errors=True)
        source = f"host=127.0.0.1 port={primary.port} user=chat"
        copy = ("-R", "-X", "stream", "-c", "fast", "--no-sync")
        self._as_user("pg_basebackup", "-D", self.data, "-d", source, *copy)
        Postgres._configure(self, f"port = {self.port}\n")
        self.wait_for_none()
        self.start()

    def wait_for_standby(self) -> None:
        """Let each COMMIT wait for the standby from now on."""
        Postgres._configure(self, _STANDBY.format("*"))
        self.execute("SELECT pg_reload_conf()")
        # It has all that was committed before, too.
        state = "SELECT sync_state FROM pg_stat_replication WHERE state = 'streaming'"
        until(lambda: self.execute(state) == [("sync",)])

    def wait_for_none(self) -> None:
        """Let no COMMIT wait for a standby, from the next reading of the settings on."""
        Postgres._configure(self, _STANDBY.format(""))

    def promote(self) -> None:
        """Become the primary."""
        self._control("promote")

    def _used_bytes(self) -> int:
        disk = os.statvfs(self.folder)
        return (disk.f_blocks - disk.f_bfree) * disk.f_frsize

    def _resize(self, options: str, is_new: bool = False) -> bool:
        return (is_new or self.has_disk) and mount(self.folder, "-o", options)


class Pair:
    """Two servers, of which `primary` takes writes. The other is its standby, if there is one."""

    def __init__(self, has_standby: bool) -> None:
        self.primary = Node()
        self.other: Node | None = None
        try:
            if has_standby:
                self.other = Node()
                self.other.stop()
                self._join(self.other)
        except BaseException:
            self.remove()
            raise

    def address(self, name: str, host: str = "127.0.0.1") -> str:
        """Return the address of a database, at whichever server takes writes."""
        ports = [self.primary.port]
        if self.other is not None:
            # The order says nothing, so that it is not always the first that is tried in vain.
            ports = sorted([*ports, self.other.port])
        hosts = ",".join(f"{host}:{port}" for port in ports)
        return f"postgresql://chat@{hosts}/{name}?target_session_attrs=read-write"

    def promote(self) -> None:
        """Destroy the primary and its data; the standby takes over."""
        assert self.other is not None
        self.primary.kill()
        shutil.rmtree(self.primary.data)
        self.primary, self.other = self.other, self.primary
        self.primary.promote()

    def restore(self) -> None:
        """Make a standby anew in place of the primary that was destroyed."""
        assert self.other is not None
        self._join(self.other)

    def remove(self) -> None:
        """End both, and remove their files."""
        for each in (self.primary, self.other):
            if each is not None:
                each.remove()

    def _join(self, standby: Node) -> None:
        standby.follow(self.primary)
        self.primary.wait_for_standby()


def _is_alive(pid: int) -> bool:
    return Path(f"/proc/{pid}").exists()
