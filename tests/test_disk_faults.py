"""Disks that are full, fail, can't be written or lie: the answers, what is kept, the way back.

A real process each time. Full disks are small file systems where that may be mounted; calls that
fail are made to by a library that is loaded before the others.
"""

import io
import json
import os
import resource
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, redirect_stderr, redirect_stdout
from errno import EIO, ENOSPC
from pathlib import Path
from time import monotonic, sleep
from typing import Any, NamedTuple

import pytest
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import ClientConnection

from models.maintenance import check as maintenance
from models.store.transaction import Transaction
from server import ChatServer, main
from tests.conftest import Api
from tests.support.processes import ENVIRONMENT, ROOT, SECONDS, Answer, Process, Start

PAGE = 4096

# Makes calls on certain files fail for as long as $FAULTS holds a file with the name of the call,
# in which stand the errno and how the paths of those files end.
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
    """Tell whether it is the documented 503, which says when to come back."""
    retry_after = answer.headers.get("Retry-After", "")
    return (answer.status, answer.json.get("code")) == (503, code) and (
        retry_after.isdigit() and int(retry_after) > 0
    )


def over(folder: Path) -> tuple[str, ...]:
    """Return what a server is started with, over the database in a folder."""
    return ("--demo", "no", "--database", str(folder / "chat.db"))


@pytest.fixture
def start(start: Start) -> Start:
    """A factory of processes over the database in a folder; `faults` make their calls fail."""

    def begin(folder: Path, faults: "Faults | None" = None) -> Process:
        return start(*over(folder), **(faults.environment if faults else {}))

    return begin


class Faults:
    """Calls that fail while they are to."""

    def __init__(self, shim: Path, folder: Path) -> None:
        self.folder = folder
        self.environment = {"LD_PRELOAD": str(shim), "FAULTS": str(folder)}

    def fail(self, call: str, error: int, end: str) -> None:
        """Let a call (sync, write or read) fail on files whose paths end so."""
        (self.folder / "new").write_text(f"{error} {end}")
        (self.folder / "new").rename(self.folder / call)

    def cease(self) -> None:
        """Let all calls do their work again."""
        for fault in self.folder.iterdir():
            fault.unlink()


@pytest.fixture(scope="module")
def shim(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The library, compiled."""
    if shutil.which("gcc") is None or sys.platform != "linux":
        pytest.skip("there is no gcc, or no LD_PRELOAD")
    folder = tmp_path_factory.mktemp("shim")
    (folder / "shim.c").write_text(SHIM)
    subprocess.run(
        ["gcc", "-shared", "-fPIC", "-O1", "-o", "shim.so", "shim.c", "-ldl"],
        cwd=folder,
        check=True,
    )
    return folder / "shim.so"


@pytest.fixture
def faults(shim: Path, tmp_path: Path) -> Faults:
    """Calls that fail on demand."""
    folder = tmp_path / "faults"
    folder.mkdir()
    return Faults(shim, folder)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the database is."""
    path = tmp_path / "data"
    path.mkdir()
    return path


class Chat:
    """Ava and her group, through restarts. `acknowledged` has the ids of her messages by key."""

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
        """Ask as Ava."""
        return self.process.ask(method, path, body, token=self.token)

    def say(self, key: str, size: int = 0) -> Answer:
        """Send; note what was acknowledged."""
        body = {"content": f"said {key}{'.' * size}", "key": key}
        answer = self.request("POST", f"/v1/messages/group/{self.group_id}", body)
        if answer.status in (200, 201):
            assert self.acknowledged.setdefault(key, answer.json["id"]) == (
                answer.json["id"]
            )
        return answer

    def say_all(self, *keys: str) -> None:
        """Send what must be accepted."""
        for key in keys:
            assert self.say(key).status == 201

    def login(self) -> Answer:
        """Log in once more, which writes."""
        body = {"email": "ava@example.com", "password": "password"}
        return self.process.ask("POST", "/v1/users/login", body)

    def history(self) -> Answer:
        """Read the newest messages."""
        return self.request("GET", f"/v1/groups/{self.group_id}/messages?limit=200")

    def connect(self) -> ClientConnection:
        """Open a socket."""
        return self.process.listen(self.token)

    def is_kept(self) -> bool:
        """Tell whether exactly what was acknowledged is there, once, with no gap."""
        answer = self.history()
        assert answer.status == 200, answer
        messages = answer.json["messages"]
        seqs = [message["seq"] for message in messages]
        return {message["key"]: message["id"] for message in messages} == (
            self.acknowledged
        ) and seqs == list(range(2, 2 + len(self.acknowledged)))


def next_frame(client: ClientConnection, kind: str) -> Any:
    """Return the next frame of a type."""
    while (frame := json.loads(client.recv(SECONDS)))["type"] != kind:
        pass
    return frame


def ended(process: Process, number: int | None = None) -> tuple[int, list[str]]:
    """Send a process a signal, if any; return its exit code and the lines that it logged."""
    code, _, logged = process.end(number)
    return code, logged.splitlines()


def until(is_so: Callable[[], bool], seconds: float = SECONDS) -> None:
    """Wait until something is so."""
    deadline = monotonic() + seconds
    while not is_so():
        assert monotonic() < deadline, "it never came to be"
        sleep(0.005)


def checked(path: Path) -> tuple[int, str]:
    """Do what `--check` does; return its exit code, and what it says on both streams."""
    said = io.StringIO()
    with redirect_stdout(said), redirect_stderr(said):
        code = main(["--check", "--database", str(path)])
    return code, said.getvalue()


# Full disks.


class Full(NamedTuple):
    """A disk that can be filled and freed."""

    folder: Path
    faults: Faults | None
    fill: Callable[[], Any]
    free: Callable[[], Any]


def mount(folder: Path, *options: str) -> bool:
    """Mount a small file system; tell whether that was allowed."""
    command = ["mount", "-t", "tmpfs", *options, "tmpfs", str(folder)]
    return not subprocess.run(command, capture_output=True).returncode


@pytest.fixture(params=["a small file system", "writes that fail"])
def full(
    request: pytest.FixtureRequest, tmp_path: Path, folder: Path
) -> Iterator[Full]:
    """A disk, real or not."""
    if request.param == "writes that fail":
        faults: Faults = request.getfixturevalue("faults")
        yield Full(
            folder,
            faults,
            lambda: faults.fail("write", ENOSPC, "-wal"),
            faults.cease,
        )
        return
    if shutil.which("mount") is None or not mount(folder, "-o", "size=1m"):
        pytest.skip("nothing may be mounted")
    ballast = folder / "ballast"

    def fill() -> None:
        with open(ballast, "wb", buffering=0) as file:
            try:
                while True:
                    file.write(b"." * PAGE)
            except OSError as error:
                assert error.errno == ENOSPC

    try:
        yield Full(folder, None, fill, ballast.unlink)
    finally:
        subprocess.run(["umount", "--lazy", folder], check=True)


def test_a_full_disk(start: Start, full: Full) -> None:
    """Writes are refused with 503 and change nothing, reads go on, sockets stay, and once there is
    space again all is well within a second."""
    chat = Chat(start(full.folder, full.faults))
    chat.say_all(*(f"before {n}" for n in range(20)))
    with chat.connect() as client:
        next_frame(client, "live")
        full.fill()
        # What the WAL has room for is still written.
        tried = 0
        while (refused := chat.say(f"full {tried}", 3000)).status == 201:
            tried += 1
            assert tried < 300
        assert is_unavailable(refused, "disk_full")
        command = {
            "type": "send",
            "group_id": chat.group_id,
            "content": "said ws" + "." * 8000,
            "key": "ws",
            "ref": 1,
        }
        client.send(json.dumps(command))
        error = next_frame(client, "error")
        assert (error["ref"], error["code"]) == (1, "disk_full")
        assert error["retry_after"] > 0

        assert chat.is_kept()
        assert chat.request("GET", "/v1/users").status == 200
        assert chat.process.request("GET", "/healthz")[0] == 200
        with chat.connect() as another:
            assert next_frame(another, "ready")["groups"][0]["id"] == chat.group_id
            next_frame(another, "live")

        full.free()
        until(lambda: chat.say("after").status == 201, 1.0)
        assert chat.say(f"full {tried}", 3000).status == 201
        client.send(json.dumps(command))
        while next_frame(client, "group_message")["content"] != command["content"]:
            pass
        answered = next_frame(client, "ok")
        assert answered["duplicate"] is False
        chat.acknowledged["ws"] = answered["id"]
    assert chat.is_kept()
    chat.process.stop()
    assert checked(chat.process.database)[0] == 0


def test_a_full_disk_when_much_waits(start: Start, full: Full) -> None:
    """In a batch that does not fit, each send is answered for itself, and truly."""
    chat = Chat(start(full.folder, full.faults))
    with chat.connect() as client:
        next_frame(client, "live")
        full.fill()
        for n in range(60):
            body = {"content": "." * 12_000, "key": f"k{n}", "ref": n}
            client.send(json.dumps({"type": "send", "group_id": chat.group_id, **body}))
        answers: dict[int, Any] = {}
        while len(answers) < 60:
            frame = json.loads(client.recv(SECONDS))
            if frame["type"] in ("ok", "error"):
                answers[frame["ref"]] = frame
        codes = {answer.get("code") for answer in answers.values()}
        assert "disk_full" in codes and codes <= {None, "disk_full"}
    for ref, answer in answers.items():
        if answer["type"] == "ok":
            chat.acknowledged[f"k{ref}"] = answer["id"]
    assert chat.is_kept()
    full.free()
    until(lambda: chat.say("after").status == 201, 1.0)
    assert chat.is_kept()


def test_a_start_on_a_full_disk(start: Start, full: Full) -> None:
    """It is read from all the same; or, without room for SQLite's index of the WAL, the start says
    in a line that it cannot be."""
    chat = Chat(start(full.folder, full.faults))
    chat.say_all("before")
    chat.process.stop()
    full.fill()
    chat.process = start(full.folder, full.faults)
    if full.faults is None:
        code, logged = ended(chat.process)
        assert (code, len(logged)) == (2, 1), logged
        assert "cannot open the database" in logged[0] and "is full" in logged[0]
        full.free()
        chat.process = start(full.folder)
    else:
        assert chat.is_kept()
        assert is_unavailable(chat.say("full", 12_000), "disk_full")
        assert is_unavailable(chat.login(), "disk_full")
        full.free()
    until(lambda: chat.say("full", 12_000).status == 201, 1.0)
    assert chat.is_kept()
    chat.process.stop()


async def test_a_database_that_may_not_grow(api: Api, chat: ChatServer) -> None:
    """The same answers without a disk to fill: SQLite is told how many pages there may be."""

    def pages(tx: Transaction, most: int) -> None:
        tx.database.connection().execute(f"PRAGMA max_page_count = {most}")

    ava = await api.register("Ava")
    group_id = await ava.group()
    before = await ava.say(group_id, "before")
    client = await ava.connect()
    await client.until("live")
    await chat.store.commit(pages, 1)
    body = {"content": "." * 16_000, "key": "full"}
    refused = await ava.post(f"/v1/messages/group/{group_id}", body)
    assert (refused.status, refused.json["code"]) == (503, "disk_full")
    assert int(refused.headers["Retry-After"]) > 0
    await client.send({"type": "send", "group_id": group_id, **body, "ref": 1})
    error = await client.next("error")
    assert (error["ref"], error["code"]) == (1, "disk_full")
    assert error["retry_after"] > 0
    history = (await ava.get(f"/v1/groups/{group_id}/messages")).json["messages"]
    assert [message["id"] for message in history] == [before["id"]]
    await chat.store.commit(pages, 1_000_000)
    after = await ava.post(f"/v1/messages/group/{group_id}", body)
    assert (after.status, after.json["seq"]) == (201, before["seq"] + 1)
    assert (await client.next("group_message"))["id"] == after.json["id"]


# Writes and syncs that fail: it is unknown what is on disk.


def limit_file_size(process: Process, faults: Faults) -> None:
    """Let no file grow past the size of the WAL."""
    size = Path(f"{process.database}-wal").stat().st_size
    resource.prlimit(process.popen.pid, resource.RLIMIT_FSIZE, (size, size))


FAILING: dict[str, Callable[[Process, Faults], Any]] = {
    "sync": lambda process, faults: faults.fail("sync", EIO, "-wal"),
    "write": lambda process, faults: faults.fail("write", EIO, "-wal"),
    "file size": limit_file_size,
}


@pytest.mark.parametrize("how", FAILING)
def test_a_commit_that_fails(
    start: Start, faults: Faults, folder: Path, how: str
) -> None:
    """It is answered that the outcome is unknown, and the process stops with a line that says why.

    After a restart, all that was acknowledged is there, and a retry with the same key makes one
    message of it, whether it had been written or not.
    """
    chat = Chat(start(folder, faults))
    chat.say_all(*(f"before {n}" for n in range(20)))
    with chat.connect() as client:
        next_frame(client, "live")
        FAILING[how](chat.process, faults)
        assert is_unavailable(chat.say("unknown"), "outcome_unknown")
        with pytest.raises(ConnectionClosed) as closed:
            while True:
                assert json.loads(client.recv(SECONDS))["type"] != "group_message"
    assert closed.value.rcvd is not None and closed.value.rcvd.code == 1012
    code, logged = ended(chat.process)
    assert code == 1
    assert len(logged) == 1, logged
    assert "COMMIT failed" in logged[0] and "unknown what is on disk" in logged[0]
    faults.cease()
    chat.process = start(folder, faults)
    retried = chat.say("unknown")
    assert retried.status == (200 if how == "sync" else 201)
    assert chat.say("unknown").json["id"] == retried.json["id"]
    chat.say_all("after")
    assert chat.is_kept()
    chat.process.stop()
    assert checked(chat.process.database)[0] == 0


def test_a_commit_that_fails_for_a_socket(
    start: Start, faults: Faults, folder: Path
) -> None:
    """All who wait are told the same, each with their `ref`, before they are sent away."""
    chat = Chat(start(folder, faults))
    with chat.connect() as client:
        next_frame(client, "live")
        faults.fail("sync", EIO, "-wal")
        for ref in range(5):
            body = {"content": f"said {ref}", "key": str(ref), "ref": ref}
            client.send(json.dumps({"type": "send", "group_id": chat.group_id, **body}))
        codes = {}
        with pytest.raises(ConnectionClosed) as closed:
            while True:
                frame = json.loads(client.recv(SECONDS))
                assert frame["type"] == "error", frame
                codes[frame["ref"]] = frame["code"]
    assert closed.value.rcvd is not None and closed.value.rcvd.code == 1012
    assert codes[0] == "outcome_unknown"
    assert set(codes.values()) <= {"outcome_unknown", "stopping"}
    assert chat.process.end()[0] == 1


def test_a_checkpoint_that_fails(start: Start, faults: Faults, folder: Path) -> None:
    """What is in the WAL stays there: nobody notices, and nothing is lost."""
    chat = Chat(start(folder, faults))
    faults.fail("sync", EIO, "chat.db")
    with chat.connect() as client:
        for n in range(300):  # more than 1,000 pages, at which SQLite checkpoints
            body = {"content": "." * 16_000, "ref": n}
            client.send(json.dumps({"type": "send", "group_id": chat.group_id, **body}))
        while next_frame(client, "ok")["ref"] < 299:
            pass
    assert Path(f"{chat.process.database}-wal").stat().st_size > 1000 * PAGE
    faults.cease()
    chat.process.stop()
    with closing(sqlite3.connect(chat.process.database)) as database:
        assert database.execute("SELECT count(*) FROM message").fetchone() == (300,)


# Reads that fail.


def test_reads_that_fail(start: Start, faults: Faults, folder: Path) -> None:
    """Who reads is told so, and who catches up is asked to come back; then all is as before."""
    chat = Chat(start(folder, faults))
    chat.say_all(*(f"before {n}" for n in range(5)))
    faults.fail("read", EIO, "-wal")
    assert is_unavailable(chat.history(), "storage_failed")
    assert is_unavailable(chat.request("GET", "/v1/chats"), "storage_failed")
    assert chat.process.request("GET", "/ping")[0] == 200
    with chat.connect() as client, pytest.raises(ConnectionClosed) as closed:
        while True:
            assert json.loads(client.recv(SECONDS))["type"] == "ready"
    assert closed.value.rcvd is not None
    assert 4000 <= closed.value.rcvd.code < 4500
    faults.cease()
    assert chat.is_kept()
    chat.say_all("after")
    assert chat.is_kept()
    code, logged = ended(chat.process, signal.SIGTERM)
    assert code == 0
    assert logged and all("a read failed: " in line for line in logged), logged


# Databases of servers that were stopped.


class Sound(NamedTuple):
    """The database of a server that was stopped. Damage is done to copies of it."""

    path: Path
    token: str

    def copy(self, folder: Path) -> Path:
        """Copy it, with the secret beside it, so that the token holds."""
        for path in (self.path, Path(f"{self.path}.secret")):
            shutil.copy(path, folder)
        return folder / self.path.name


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Sound:
    """Group 1 is Ava's and Mike's, 2 their conversation, and 3 and 4 are hers, the last empty."""
    folder = tmp_path_factory.mktemp("sound") / "data"
    folder.mkdir()
    process = Process(folder, *over(folder))
    try:
        chat = Chat(process)
        mike = {"username": "Mike", "email": "mike@example.com", "password": "password"}
        user_id = process.ask("POST", "/v1/users/register", mike).json["id"]
        members = f"/v1/groups/{chat.group_id}/members"
        assert chat.request("POST", members, {"user_id": user_id}).status == 200
        chat.say_all("deleted", "edited")
        # All is done to one message, and another is deleted.
        deleted, edited = chat.history().json["messages"]
        path = f"/v1/groups/{chat.group_id}/messages"
        for text in ("once", "twice, @Mike"):
            body = {"content": text}
            changed = chat.request("PATCH", f"{path}/{edited['seq']}", body)
            assert changed.status == 200, changed
        for method, done in (
            ("PUT", f"messages/{edited['seq']}/reactions/%2B1"),
            ("PUT", f"pins/{edited['seq']}"),
            ("DELETE", f"messages/{deleted['seq']}"),
        ):
            answer = chat.request(method, f"/v1/groups/{chat.group_id}/{done}")
            assert answer.status in (200, 201), answer
        for n in range(5):
            chat.say_all(f"sound {n}")
            body = {"content": f"psst {n}"}
            sent = chat.request("POST", f"/v1/messages/p2p/{user_id}", body)
            assert sent.status == 201
        for name in ("damaged", "empty"):
            made = chat.request("POST", "/v1/groups", {"name": name})
            assert made.status == 201
            chat.group_id = 3
        for n in range(60):
            assert chat.say(f"damaged {n}", 1000).status == 201
    finally:
        process.stop()
    return Sound(process.database, chat.token)


# Starts that cannot succeed: one line that says why, and exit code 2.


def refuses(process: Process, *reasons: str) -> None:
    """It never listens, says why in one line, and exits with 2."""
    assert process.announced == ""
    code, logged = ended(process)
    assert (code, len(logged)) == (2, 1), logged
    for reason in reasons:
        assert reason in logged[0]


@pytest.mark.parametrize("call", ["sync", "write"])
def test_a_start_on_a_disk_that_fails(
    start: Start, faults: Faults, folder: Path, call: str
) -> None:
    faults.fail(call, EIO, "")
    refuses(start(folder, faults), "cannot open the database", "disk I/O error")


def test_a_start_where_nothing_may_be_written(
    start: Start, folder: Path, sound: Sound
) -> None:
    """The database stays as it is."""
    if shutil.which("mount") is None or not mount(folder):
        pytest.skip("nothing may be mounted")
    try:
        path = sound.copy(folder)
        subprocess.run(["mount", "-o", "remount,ro", folder], check=True)
        refuses(start(folder), "chat.db")
        assert path.read_bytes() == sound.path.read_bytes()
    finally:
        subprocess.run(["umount", "--lazy", folder], check=True)


# Databases that are damaged.


def flip(path: Path, at: int, size: int) -> None:
    """Turn bytes of a file over."""
    with open(path, "r+b") as file:
        file.seek(at)
        flipped = bytes(byte ^ 0xFF for byte in file.read(size))
        file.seek(at)
        file.write(flipped)


def page_with(path: Path, content: bytes) -> int:
    """Return where the page begins that holds a text."""
    at = path.read_bytes().find(content)
    assert at > 0
    return at // PAGE * PAGE


def test_a_damaged_page(start: Start, folder: Path, sound: Sound) -> None:
    """Who reads it is told 503, all others are served; the check names it, and nothing crashes."""
    path = sound.copy(folder)
    chat = Chat(start(folder), sound.token, group_id=3)
    # While it runs, and has not read that page.
    flip(path, page_with(path, b"said damaged 20."), 8)
    assert is_unavailable(chat.history(), "storage_failed")
    chat.group_id = 1
    history = chat.history()
    assert (history.status, history.json["count"]) == (200, 7)
    assert chat.say("after").status == 201
    assert chat.process.request("GET", "/ping")[0] == 200
    code, logged = ended(chat.process, signal.SIGTERM)
    assert code == 0
    assert logged
    assert all(
        "a read failed: database disk image is malformed" in line for line in logged
    )
    code, said = checked(path)
    assert code == 1
    number = page_with(path, b"said damaged 20.") // PAGE + 1
    assert f"age {number}:" in said, said


def root_of(path: Path, table: str) -> int:
    """Return where the first page of a table begins."""
    with closing(sqlite3.connect(path)) as database:
        sql = "SELECT rootpage FROM sqlite_schema WHERE name = ?"
        ((page,),) = database.execute(sql, (table,))
    return (page - 1) * PAGE


def test_a_damaged_table(start: Start, folder: Path, sound: Sound) -> None:
    """Without the memberships nothing can be read or written, and everybody is told to wait."""
    path = sound.copy(folder)
    flip(path, root_of(path, "membership"), 16)
    chat = Chat(start(folder), sound.token, group_id=1)
    assert is_unavailable(chat.history(), "storage_failed")
    assert is_unavailable(chat.say("after"), "storage_failed")
    assert is_unavailable(chat.request("GET", "/v1/groups"), "storage_failed")
    # A look, at a login that is not remembered, and a write say each what they could not do.
    path = "/v1/messages/group/1"
    written = chat.request("POST", path, {"content": "after"})
    assert written.json["error"].startswith("The server could not write to its disk")
    with chat.connect() as client, pytest.raises(ConnectionClosed) as closed:
        client.recv(SECONDS)
    assert closed.value.rcvd is not None
    assert 4000 <= closed.value.rcvd.code < 4500
    assert closed.value.rcvd.reason == "The server could not read from its disk"
    assert chat.request("GET", "/v1/users").status == 200
    code, logged = ended(chat.process, signal.SIGTERM)
    assert code == 0
    # A line each, and no traceback.
    whats = ("a read failed: ", "an operation failed: ", "a look at the state failed: ")
    assert all(any(what in line for what in whats) for line in logged), logged
    for what in whats:
        assert any(what in line and "malformed" in line for line in logged)


def test_a_damaged_end_of_the_log(start: Start, folder: Path, sound: Sound) -> None:
    """Where the log ends is read at the start: it says that it cannot be, in a line."""
    path = sound.copy(folder)
    flip(path, root_of(path, "event"), 16)
    refuses(start(folder), "chat.db", "malformed")
    assert checked(path)[0] == 1


def test_a_database_that_was_cut_short(
    start: Start, folder: Path, sound: Sound
) -> None:
    """Neither the server nor the check crashes."""
    path = sound.copy(folder)
    os.truncate(path, path.stat().st_size // PAGE // 2 * PAGE)
    assert checked(path)[0] == 1
    process = start(folder)
    if process.announced:
        chat = Chat(process, sound.token, group_id=3)
        assert chat.history().status in (200, 503)
        assert chat.say("after").status in (201, 503)
        assert process.end(signal.SIGTERM)[0] == 0
    else:
        refuses(process, "chat.db")


# What the check finds.


def test_a_sound_database(sound: Sound) -> None:
    """The check says so."""
    assert checked(sound.path) == (0, f"{sound.path} is sound\n")


BOTH = "UPDATE event SET {0}; UPDATE message SET {0}"
LAST = "SELECT max(id) FROM message WHERE group_id = 1"
EDITED = "SELECT id FROM message WHERE edited_at IS NOT NULL"
TURN = "SELECT 2 * max(seq) - 1 FROM message WHERE group_id = 1"
GONE = "SELECT id FROM message WHERE deleted_at IS NOT NULL"
BREAKS: dict[str, tuple[str, str]] = {
    "a gap in seq": (
        BOTH.format(f"seq = seq + 1 WHERE id = ({LAST})"),
        "group 1: a group's events are numbered",
    ),
    "a beginning that is missing": (
        BOTH.format("seq = -seq WHERE group_id = 1")
        + "; "
        + BOTH.format("seq = 1 - seq WHERE group_id = 1"),
        "group 1: every group begins with an event",
    ),
    "a message without its row": (
        f"DELETE FROM message WHERE id = ({LAST})",
        "event {last}: every event that sends has its message",
    ),
    "an event out of order": (
        BOTH.format(f"seq = -seq WHERE group_id = 1 AND id >= ({LAST}) - 2")
        + "; "
        + BOTH.format(
            f"seq = {{turn}} + seq WHERE id >= ({LAST}) - 2 AND group_id = 1"
        ),
        "a group's events are in the order of the log",
    ),
    "a message without its event": (
        f"DELETE FROM event WHERE id = ({LAST})",
        "message {last}: every message is an event",
    ),
    "a message elsewhere than its event": (
        f"UPDATE message SET group_id = 3 WHERE id = ({LAST})",
        "message {last}: every message is an event",
    ),
    "a message of somebody else": (
        f"UPDATE message SET sender_id = 2 WHERE id = ({LAST})",
        "message {last}: every message is an event",
    ),
    "a member who is nobody": (
        "INSERT INTO membership SELECT group_id, 99, role, from_seq, read_seq, joined_id,"
        " joined_at, muted_until, 0 FROM membership LIMIT 1",
        "membership: no such user",
    ),
    "a login of nobody": ("UPDATE session SET user_id = 99", "no such user"),
    "read past the end": (
        "UPDATE membership SET read_seq = 99 WHERE user_id = 2 AND group_id = 1",
        "group 1, user 2: nobody has read further than the log",
    ),
    "received past the end": (
        "UPDATE session SET position = 99 WHERE user_id = 1",
        "user 1: nobody has received more than the log",
    ),
    "registered past the end": (
        "UPDATE user SET position = 99 WHERE id = 2",
        "user 2: nobody has received more than the log",
    ),
    "a deleted message that has its text": (
        "UPDATE message SET content = 'psst' WHERE id = {deleted}",
        "message {deleted}: of a deleted message nothing is left",
    ),
    **{
        f"a deleted message that has a {table}": (
            f"INSERT INTO {table} SELECT {values}",
            "message {deleted}: of a deleted message nothing is left",
        )
        for table, values in {
            "version": "{deleted}, 1, 'psst', 1",
            "reaction": "{deleted}, '+1', 2, 1, 1",
            "pin": "1, {deleted}, 1, 1",
            "mention": "2, 1, {deleted}",
            "attachment": "{deleted}, 'f'",
        }.items()
    },
    "a version that is missing": (
        "DELETE FROM version WHERE message_id = {edited} AND revision = 1",
        "message {edited}: a message has a version for each edit",
    ),
    "an edit that was not counted": (
        "UPDATE message SET revision = 2 WHERE id = {edited}",
        "message {edited}: a message has a version for each edit",
    ),
    "a pin in another group": (
        "UPDATE pin SET group_id = 3 WHERE message_id = {edited}",
        "message {edited}: a message is pinned in its own group",
    ),
    "too many pins": (
        "INSERT INTO pin SELECT 3, id, 1, 1 FROM message WHERE group_id = 3 LIMIT 51",
        "group 3: a group has at most 50 pins",
    ),
    "a mention in another group": (
        "UPDATE mention SET group_id = 3 WHERE message_id = {edited}",
        "message {edited}: a message mentions people, in its own group",
    ),
    "a mention of nobody": (
        "UPDATE mention SET user_id = 99 WHERE message_id = {edited}",
        "message {edited}: a message mentions people, in its own group",
    ),
    "a reaction to nothing": (
        "INSERT INTO reaction SELECT 9999, '+1', 1, 1, 1",
        "reaction: no such message",
    ),
    "a deleted message that is found": (
        "INSERT INTO search (rowid, text) SELECT {deleted}, 'psst'",
        "message {deleted}: what is found is a message",
    ),
    "no message that is found": (
        "INSERT INTO search (rowid, text) SELECT 9999, 'psst'",
        "message 9999: what is found is a message",
    ),
    "an index that is ahead": (
        "UPDATE meta SET indexed_id = 9999",
        "indexed to 9999: the search is not ahead of the log",
    ),
    "a mention that is not shown": (
        "INSERT INTO mention SELECT 2, group_id, id FROM message WHERE id = ({last})",
        "message {last}: a message mentions whom it shows",
    ),
    "a mention that is not noted": (
        "DELETE FROM mention",
        "message {edited}: a message mentions whom it shows",
    ),
    "a reaction of somebody else": (
        "UPDATE reaction SET user_id = 2",
        "message {edited}: a reaction is what its event added",
    ),
    "a reaction that was never added": (
        "UPDATE reaction SET event_id = {last}",
        "message {edited}: a reaction is what its event added",
    ),
    "seen to have read past the end": (
        "UPDATE membership SET seen_seq = 99 WHERE user_id = 2 AND group_id = 1",
        "group 1, user 2: nobody has read further than the log",
    ),
    "too many reactions": (
        "INSERT INTO reaction SELECT {edited}, id, 1, 1, 1 FROM message LIMIT 51",
        "message {edited}: a message has at most 50 different reactions",
    ),
    "unread what may not be read": (
        "UPDATE membership SET read_seq = -1 WHERE user_id = 2 AND group_id = 1",
        "group 1, user 2: nobody has unread what they may not read",
    ),
    "a message that is not found": (
        "DELETE FROM search WHERE rowid = {last};"
        " UPDATE meta SET indexed_id = (SELECT max(id) FROM event)",
        "message {last}: what the search has come past is found",
    ),
    "a membership from nowhere": (
        "UPDATE membership SET joined_id = {last} WHERE user_id = 2 AND group_id = 1",
        "group 1, user 2: a membership begins with the event",
    ),
    "a member who may read from later on": (
        "UPDATE membership SET from_seq = 4, read_seq = 4 WHERE user_id = 2",
        "group 1, user 2: a membership begins with the event",
    ),
    "a group that nobody owns": (
        "UPDATE membership SET role = 'admin' WHERE role = 'owner' AND group_id = 1",
        "group 1: a group has one owner",
    ),
    "a group that two own": (
        "UPDATE membership SET role = 'owner' WHERE group_id = 1",
        "group 1: a group has one owner",
    ),
    "a group of another owner": (
        """UPDATE "group" SET owner_id = 2 WHERE id = 1""",
        "group 1: a group has one owner",
    ),
    "a direct conversation with nobody": (
        "DELETE FROM membership WHERE user_id = 2 AND group_id = 2",
        "group 2: a direct conversation is of the two",
    ),
    "a direct conversation of others": (
        """UPDATE "group" SET direct_key = '1:3' WHERE id = 2""",
        "group 2: a direct conversation is of the two",
    ),
    "an owner of a direct conversation": (
        "UPDATE membership SET role = 'owner' WHERE user_id = 1 AND group_id = 2",
        "group 2: a direct conversation is of the two",
    ),
    "a member who is banned": (
        "INSERT INTO ban SELECT 1, 2, 1, 1",
        "group 1, user 2: nobody is in a group that they are banned from",
    ),
    "an invitation that is used up": (
        "INSERT INTO invite SELECT 5, 1, x'00', 1, 1, NULL, 0",
        "invitation 5: an invitation is to a group that can be joined",
    ),
    "an invitation to a direct conversation": (
        "INSERT INTO invite SELECT 5, 2, x'00', 1, 1, NULL, NULL",
        "invitation 5: an invitation is to a group that can be joined",
    ),
    "a deleted group that goes on": (
        """UPDATE "group" SET deleted_id = 1 WHERE id = 1""",
        "group 1: a deleted group ends with the event",
    ),
    "a deleted group that is forgotten": (
        """UPDATE "group" SET deleted_id = 1 WHERE id = 1""",
        "message {last}: what is left of a deleted group is to be erased",
    ),
    "a deleted account that is logged in": (
        "UPDATE user SET deleted_at = 1 WHERE id = 2; DELETE FROM membership",
        "user 2: a deleted account has nothing left",
    ),
    "a deleted account that is a member": (
        "UPDATE user SET deleted_at = 1 WHERE id = 2; DELETE FROM session",
        "user 2: a deleted account has nothing left",
    ),
    "an account that is erased and lives": (
        "UPDATE user SET purge_from = 1 WHERE id = 2",
        "user 2: a deleted account has nothing left",
    ),
    "a file that is shown and not carried": (
        """UPDATE message SET files = '[{{"id":"f"}}]' WHERE id = {last}""",
        "message {last}: a message carries the files that it shows",
    ),
    "a file that is carried and not shown": (
        "INSERT INTO attachment SELECT {last}, 'f'",
        "message {last}: a message carries the files that it shows",
    ),
    "a file that is not counted": (
        "INSERT INTO file SELECT 'f', 9999, 'image/png', 1, 1, 1;"
        " INSERT INTO upload SELECT 2, 'f', 'name', 1",
        "user 2: what a user's files count for is what they are",
    ),
    "a count of no file": (
        "UPDATE user SET files_bytes = 4096 WHERE id = 2",
        "user 2: what a user's files count for is what they are",
    ),
    "a file that is not there": (
        "INSERT INTO attachment SELECT {edited}, 'no such file'",
        "attachment: no such file",
    ),
    "an upload of nothing": (
        "INSERT INTO upload SELECT 1, 'no such file', 'name', 1",
        "upload: no such file",
    ),
    "a picture that is not there": (
        "UPDATE user SET avatar = 'no such file' WHERE id = 2",
        "user 2: a user's picture is a file",
    ),
}


@pytest.mark.parametrize("what", BREAKS)
def test_what_the_check_finds(sound: Sound, tmp_path: Path, what: str) -> None:
    """It names what is wrong, and where; the exit code is 1."""
    path = sound.copy(tmp_path)
    script, expected = BREAKS[what]
    with closing(sqlite3.connect(path)) as database:
        names = {
            name: database.execute(query).fetchone()[0]
            for name, query in (
                *(("last", LAST), ("turn", TURN)),
                *(("edited", EDITED), ("deleted", GONE)),
            )
        }
        database.executescript(script.format(**names))
    code, said = checked(path)
    assert code == 1
    assert expected.format(**names) in said, said


def test_each_rule_is_broken() -> None:
    """No rule is there of which nobody has seen that it finds something; the README counts them."""
    whats = [expected.partition(": ")[2] or expected for _, expected in BREAKS.values()]
    for rule in maintenance._RULES:
        assert any(rule.startswith(what) for what in whats), rule
    assert f"{len(BREAKS)} kinds: all found" in (ROOT / "README.md").read_text()


def test_a_rule_that_cannot_be_checked_hides_no_other(
    sound: Sound, tmp_path: Path
) -> None:
    """What is broken besides is found all the same, and what could not be looked at is named."""
    path = sound.copy(tmp_path)
    with closing(sqlite3.connect(path)) as database:
        database.executescript(
            "DROP TABLE message; UPDATE membership SET read_seq = 99 WHERE user_id = 2;"
            " UPDATE meta SET indexed_id = 9999"
        )
    code, said = checked(path)
    assert code == 1
    lines = said.splitlines()
    unchecked = [line for line in lines if "no such table: message" in line]
    assert any("every message is an event" in line for line in unchecked)
    assert any("a version for each edit" in line for line in unchecked)
    assert "group 1, user 2: nobody has read further than the log" in lines
    assert "indexed to 9999: the search is not ahead of the log" in lines


def test_the_check_of_no_database(tmp_path: Path) -> None:
    """What is none is said to be none, and what is not there is not made."""
    (tmp_path / "notes").write_text("remember the milk\n" * 1000)
    code, said = checked(tmp_path / "notes")
    assert code == 1 and said.startswith("file is not a database")
    code, said = checked(tmp_path / "missing")
    assert (code, len(said.splitlines())) == (2, 1)
    assert not (tmp_path / "missing").exists()


@pytest.mark.parametrize("is_sound", [True, False])
def test_the_check_as_a_process(sound: Sound, tmp_path: Path, is_sound: bool) -> None:
    """What it finds is on stdout, and its exit code says whether it found anything."""
    path = sound.copy(tmp_path)
    if not is_sound:
        with closing(sqlite3.connect(path)) as database, database:
            database.execute("UPDATE membership SET read_seq = 99 WHERE user_id = 2")
    command = [sys.executable, ROOT / "server.py", "--check", "--database", path]
    done = subprocess.run(
        command, env=ENVIRONMENT, capture_output=True, text=True, timeout=SECONDS
    )
    assert (done.returncode, done.stderr) == (0 if is_sound else 1, "")
    if not is_sound:
        lines = done.stdout.splitlines()
        assert len(lines) == 2  # the group, and the direct conversation
        assert all("nobody has read further than the log" in line for line in lines)
