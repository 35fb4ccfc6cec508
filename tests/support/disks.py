"""Disks that are full or fail: small file systems, and a library that lets system calls fail."""

import io
import json
import resource
import shutil
import sqlite3
import subprocess
from collections.abc import Callable
from contextlib import closing, redirect_stderr, redirect_stdout
from pathlib import Path
from typing import Any, NamedTuple

from websockets.sync.client import ClientConnection

from server import main
from tests.support.processes import Answer, Process
from tests.support.waiting import DEADLINE_SECONDS, until

PAGE = 4096
# Lets system calls on certain files fail while $FAULTS has a file with the name of the call. That
# file contains the errno and the suffix of the affected paths.
SHIM = r"""
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static int fails(const char *call, int fd) {
    char path[4096], link[64], end[256] = "";
    int number = 0;
    snprintf(path, sizeof path, "%s/%s", getenv("FAULTS"), call);
    FILE *fault = fopen(path, "r");
    if (!fault) return 0;
    int found = fscanf(fault, "%d %255s", &number, end);
    fclose(fault);
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t size = readlink(link, path, sizeof path - 1);
    if (found < 1 || size < (ssize_t)strlen(end)) return 0;
    path[size] = 0;
    if (strcmp(path + size - strlen(end), end)) return 0;
    errno = number;
    return 1;
}

#define REAL(result, ...) \
    static result (*real)(__VA_ARGS__); \
    if (!real) real = dlsym(RTLD_NEXT, __func__)

int fdatasync(int fd) {
    REAL(int, int);
    return fails("sync", fd) ? -1 : real(fd);
}
int fsync(int fd) {
    REAL(int, int);
    return fails("sync", fd) ? -1 : real(fd);
}
ssize_t pwrite64(int fd, const void *data, size_t size, off64_t at) {
    REAL(ssize_t, int, const void *, size_t, off64_t);
    return fails("write", fd) ? -1 : real(fd, data, size, at);
}
ssize_t pwrite(int fd, const void *data, size_t size, off_t at) {
    REAL(ssize_t, int, const void *, size_t, off_t);
    return fails("write", fd) ? -1 : real(fd, data, size, at);
}
ssize_t pread64(int fd, void *data, size_t size, off64_t at) {
    REAL(ssize_t, int, void *, size_t, off64_t);
    return fails("read", fd) ? -1 : real(fd, data, size, at);
}
ssize_t pread(int fd, void *data, size_t size, off_t at) {
    REAL(ssize_t, int, void *, size_t, off_t);
    return fails("read", fd) ? -1 : real(fd, data, size, at);
}
"""


def is_unavailable(answer: Answer, code: str) -> bool:
    """Tell whether the answer is the documented 503 with Retry-After."""
    retry_after = answer.headers.get("Retry-After", "")
    return (answer.status, answer.json.get("code")) == (503, code) and (
        retry_after.isdigit() and int(retry_after) > 0
    )


def over(folder: Path) -> tuple[str, ...]:
    """Return the arguments of a server whose database is in a folder."""
    return ("--demo", "no", "--database", str(folder / "chat.db"))


class Faults:
    """System calls that fail until `cease` is called."""

    def __init__(self, shim: Path, folder: Path) -> None:
        self.folder = folder
        self.environment = {"LD_PRELOAD": str(shim), "FAULTS": str(folder)}

    def fail(self, call: str, error: int, end: str) -> None:
        """Let a system call (sync, write or read) fail on files whose paths have this suffix."""
        (self.folder / "new").write_text(f"{error} {end}")
        (self.folder / "new").rename(self.folder / call)

    def cease(self) -> None:
        """Let all system calls work again."""
        for fault in self.folder.iterdir():
            fault.unlink()


class Chat:
    """Ava and her group, across restarts. `acknowledged` has the ids of her messages by key."""

    def __init__(self, process: Process, token: str = "", group_id: int = 0) -> None:
        self.acknowledged: dict[str, int] = {}
        self.process = process
        self.token = token
        self.group_id = group_id
        if not token:
            self._begin()

    def _begin(self) -> None:
        person = {"username": "Ava", "email": "ava@example.com", "password": "password"}
        registered = self.process.ask("POST", "/v1/users/register", person)
        assert registered.status == 201, registered
        self.token = registered.json["token"]
        made = self.request("POST", "/v1/groups", {"name": "group"})
        self.group_id = made.json["id"]

    def request(self, method: str, path: str, body: Any = None) -> Answer:
        """Send a request as Ava."""
        return self.process.ask(method, path, body, token=self.token)

    def say(self, key: str, size: int = 0) -> Answer:
        """Send a message; record an acknowledgement."""
        body = {"content": f"said {key}{'.' * size}", "key": key}
        answer = self.request("POST", f"/v1/messages/group/{self.group_id}", body)
        if answer.status in (200, 201):
            assert self.acknowledged.setdefault(key, answer.json["id"]) == (
                answer.json["id"]
            )
        return answer

    def say_all(self, *keys: str) -> None:
        """Send messages that must be accepted."""
        for key in keys:
            assert self.say(key).status == 201

    def wait_for_index(self) -> None:
        """Wait until the indexer has no more to write."""
        with closing(sqlite3.connect(self.process.database)) as database:
            behind = "SELECT (SELECT max(id) FROM event) > indexed_id FROM meta"
            until(lambda: database.execute(behind).fetchone() == (0,))

    def login(self) -> Answer:
        """Log in once more, which writes to the database."""
        body = {"email": "ava@example.com", "password": "password"}
        return self.process.ask("POST", "/v1/users/login", body)

    def history(self) -> Answer:
        """Read the newest messages."""
        return self.request("GET", f"/v1/groups/{self.group_id}/messages?limit=200")

    def connect(self) -> ClientConnection:
        """Open a socket."""
        return self.process.listen(self.token)

    def is_kept(self) -> bool:
        """Tell whether exactly the acknowledged messages are stored, once and without a gap."""
        answer = self.history()
        assert answer.status == 200, answer
        messages = answer.json["messages"]
        seqs = [message["seq"] for message in messages]
        return {message["key"]: message["id"] for message in messages} == (
            self.acknowledged
        ) and seqs == list(range(2, 2 + len(self.acknowledged)))


def next_frame(client: ClientConnection, kind: str) -> Any:
    """Return the next frame of a type."""
    while (frame := json.loads(client.recv(DEADLINE_SECONDS)))["type"] != kind:
        pass
    return frame


def ended(process: Process, number: int | None = None) -> tuple[int, list[str]]:
    """Send a process a signal, if given; return its exit code and log lines."""
    code, _, logged = process.end(number)
    return code, logged.splitlines()


def checked(path: Path) -> tuple[int, str]:
    """Run `--check`; return its exit code and its output on both streams."""
    said = io.StringIO()
    with redirect_stdout(said), redirect_stderr(said):
        code = main(["--check", "--database", str(path)])
    return code, said.getvalue()


class Full(NamedTuple):
    """A disk that can be filled and freed."""

    folder: Path
    faults: Faults | None
    fill: Callable[[], Any]
    free: Callable[[], Any]


def mount(folder: Path, *options: str) -> bool:
    """Mount a small file system; tell whether that was permitted."""
    command = ["mount", "-t", "tmpfs", *options, "tmpfs", str(folder)]
    return not subprocess.run(command, capture_output=True).returncode


def limit_file_size(process: Process, faults: Faults) -> None:
    """Prevent files from growing past the size of the WAL."""
    size = Path(f"{process.database}-wal").stat().st_size
    resource.prlimit(process.popen.pid, resource.RLIMIT_FSIZE, (size, size))


class Sound(NamedTuple):
    """The database of a stopped server. Tests damage copies of it."""

    path: Path
    token: str

    def copy(self, folder: Path) -> Path:
        """Copy it with its secret, so that the token stays valid."""
        for path in (self.path, Path(f"{self.path}.secret")):
            shutil.copy(path, folder)
        return folder / self.path.name


def refuses(process: Process, *reasons: str) -> None:
    """Require that the server does not start: one line with the reasons, and exit code 2."""
    assert process.announced == ""
    code, logged = ended(process)
    assert (code, len(logged)) == (2, 1), logged
    for reason in reasons:
        assert reason in logged[0]
