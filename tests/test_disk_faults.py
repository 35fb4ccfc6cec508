"""Full and failing disks: the answers, the stored data and the recovery.

Each test runs a real process. A full disk is a small file system, if the test can mount one, or a
preloaded library that makes system calls fail.
"""

import json
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from errno import EIO, ENOSPC
from pathlib import Path
from typing import Any

import pytest
from websockets.exceptions import ConnectionClosed

from models.store.transaction import Transaction
from server import ChatServer
from tests.support.clients import Api
from tests.support.disks import (
    PAGE,
    SHIM,
    Chat,
    Faults,
    Full,
    checked,
    ended,
    is_unavailable,
    limit_file_size,
    mount,
    next_frame,
    over,
    refuses,
)
from tests.support.processes import Process, Start
from tests.support.waiting import DEADLINE_SECONDS, until


@pytest.fixture
def start(start: Start) -> Start:
    """Return a factory of processes that use the database in a folder.

    `faults` make their system calls fail.
    """

    def begin(folder: Path, faults: "Faults | None" = None) -> Process:
        return start(*over(folder), **(faults.environment if faults else {}))

    return begin


@pytest.fixture(scope="module")
def shim(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Compile the library that makes system calls fail; return its path."""
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
    """Return system calls that fail on demand."""
    folder = tmp_path / "faults"
    folder.mkdir()
    return Faults(shim, folder)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return the folder of the database."""
    path = tmp_path / "data"
    path.mkdir()
    return path


@pytest.fixture(params=["a small file system", "writes that fail"])
def full(
    request: pytest.FixtureRequest, tmp_path: Path, folder: Path
) -> Iterator[Full]:
    """Return a disk that can be filled, real or simulated."""
    if request.param == "writes that fail":
        faults: Faults = request.getfixturevalue("faults")
        yield Full(
            folder,
            faults,
            lambda: faults.fail("write", ENOSPC, "-wal"),
            faults.cease,
        )
        return
    if shutil.which("mount") is None or not mount(folder, "-o", "size=2m"):
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
    """On a full disk, writes get a 503 and change nothing, reads work, and sockets stay open.

    Writes succeed again when there is space.
    """
    chat = Chat(start(full.folder, full.faults))
    chat.say_all(*(f"before {n}" for n in range(20)))
    with chat.connect() as client:
        next_frame(client, "live")
        full.fill()
        # The WAL has some free space, so the first writes may succeed.
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
        until(lambda: chat.say("after").status == 201)
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


def test_a_full_disk_during_many_sends(start: Start, full: Full) -> None:
    """In a batch that does not fit, each send gets its own correct answer."""
    chat = Chat(start(full.folder, full.faults))
    with chat.connect() as client:
        next_frame(client, "live")
        full.fill()
        for n in range(60):
            body = {"content": "." * 12_000, "key": f"k{n}", "ref": n}
            client.send(json.dumps({"type": "send", "group_id": chat.group_id, **body}))
        answers: dict[int, Any] = {}
        while len(answers) < 60:
            frame = json.loads(client.recv(DEADLINE_SECONDS))
            if frame["type"] in ("ok", "error"):
                answers[frame["ref"]] = frame
        codes = {answer.get("code") for answer in answers.values()}
        assert "disk_full" in codes and codes <= {None, "disk_full"}
    for ref, answer in answers.items():
        if answer["type"] == "ok":
            chat.acknowledged[f"k{ref}"] = answer["id"]
    assert chat.is_kept()
    full.free()
    until(lambda: chat.say("after").status == 201)
    assert chat.is_kept()


def test_a_start_on_a_full_disk(start: Start, full: Full) -> None:
    """On a full disk the server starts and can read.

    It refuses to start, with one line, if SQLite has no space for the index of the WAL.
    """
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
    until(lambda: chat.say("full", 12_000).status == 201)
    assert chat.is_kept()
    chat.process.stop()


async def test_a_database_that_may_not_grow(api: Api, chat: ChatServer) -> None:
    """A database at SQLite's limit of pages gives the answers of a full disk."""

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


FAILING: dict[str, Callable[[Process, Faults], Any]] = {
    "sync": lambda process, faults: faults.fail("sync", EIO, "-wal"),
    "write": lambda process, faults: faults.fail("write", EIO, "-wal"),
    "file size": limit_file_size,
}


@pytest.mark.parametrize("how", FAILING)
def test_a_commit_that_fails(
    start: Start, faults: Faults, folder: Path, how: str
) -> None:
    """The answer is that the outcome is unknown, and the process stops with one line.

    After a restart all acknowledged messages exist. A retry with the same key gives one message,
    whether the first was stored or not.
    """
    chat = Chat(start(folder, faults))
    chat.say_all(*(f"before {n}" for n in range(20)))
    with chat.connect() as client:
        next_frame(client, "live")
        chat.wait_for_index()
        FAILING[how](chat.process, faults)
        assert is_unavailable(chat.say("unknown"), "outcome_unknown")
        with pytest.raises(ConnectionClosed) as closed:
            while True:
                assert (
                    json.loads(client.recv(DEADLINE_SECONDS))["type"] != "group_message"
                )
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
    """Every waiting send gets an error with its `ref` before the connection is closed."""
    chat = Chat(start(folder, faults))
    with chat.connect() as client:
        next_frame(client, "live")
        chat.wait_for_index()
        faults.fail("sync", EIO, "-wal")
        for ref in range(5):
            body = {"content": f"said {ref}", "key": str(ref), "ref": ref}
            client.send(json.dumps({"type": "send", "group_id": chat.group_id, **body}))
        codes = {}
        with pytest.raises(ConnectionClosed) as closed:
            while True:
                frame = json.loads(client.recv(DEADLINE_SECONDS))
                assert frame["type"] == "error", frame
                codes[frame["ref"]] = frame["code"]
    assert closed.value.rcvd is not None and closed.value.rcvd.code == 1012
    assert codes[0] == "outcome_unknown"
    assert set(codes.values()) <= {"outcome_unknown", "stopping"}
    assert chat.process.end()[0] == 1


def test_a_checkpoint_that_fails(start: Start, faults: Faults, folder: Path) -> None:
    """A failed checkpoint leaves the data in the WAL, and causes no error and no loss."""
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


# Reads that fail


def test_reads_that_fail(start: Start, faults: Faults, folder: Path) -> None:
    """A failed read gets a 503, and a connection that catches up is closed for a retry.

    Reads work again when the disk works.
    """
    chat = Chat(start(folder, faults))
    chat.say_all(*(f"before {n}" for n in range(5)))
    faults.fail("read", EIO, "-wal")
    assert is_unavailable(chat.history(), "storage_failed")
    assert is_unavailable(chat.request("GET", "/v1/chats"), "storage_failed")
    assert chat.process.request("GET", "/ping")[0] == 200
    with chat.connect() as client, pytest.raises(ConnectionClosed) as closed:
        while True:
            assert json.loads(client.recv(DEADLINE_SECONDS))["type"] == "ready"
    assert closed.value.rcvd is not None
    assert 4000 <= closed.value.rcvd.code < 4500
    faults.cease()
    assert chat.is_kept()
    chat.say_all("after")
    assert chat.is_kept()
    code, logged = ended(chat.process, signal.SIGTERM)
    assert code == 0
    assert logged and all("a read failed: " in line for line in logged), logged


@pytest.mark.parametrize("call", ["sync", "write"])
def test_a_start_on_a_disk_that_fails(
    start: Start, faults: Faults, folder: Path, call: str
) -> None:
    faults.fail(call, EIO, "")
    refuses(start(folder, faults), "cannot open the database", "disk I/O error")
