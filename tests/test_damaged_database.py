"""Damaged databases: the start of the server, and its answers."""

import os
import shutil
import signal
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path

import pytest
from websockets.exceptions import ConnectionClosed

from tests.support.disks import (
    PAGE,
    Chat,
    Faults,
    Sound,
    checked,
    ended,
    is_unavailable,
    mount,
    over,
    refuses,
)
from tests.support.processes import Process, Start
from tests.support.waiting import DEADLINE_SECONDS


@pytest.fixture
def start(start: Start) -> Start:
    """Return a factory of processes that use the database in a folder.

    `faults` make their system calls fail.
    """

    def begin(folder: Path, faults: "Faults | None" = None) -> Process:
        return start(*over(folder), **(faults.environment if faults else {}))

    return begin


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return the folder of the database."""
    path = tmp_path / "data"
    path.mkdir()
    return path


def test_a_start_on_a_read_only_disk(start: Start, folder: Path, sound: Sound) -> None:
    """On a read-only disk the server refuses to start, and the database stays unchanged."""
    if shutil.which("mount") is None or not mount(folder):
        pytest.skip("nothing may be mounted")
    try:
        path = sound.copy(folder)
        subprocess.run(["mount", "-o", "remount,ro", folder], check=True)
        refuses(start(folder), "chat.db")
        assert path.read_bytes() == sound.path.read_bytes()
    finally:
        subprocess.run(["umount", "--lazy", folder], check=True)


def flip(path: Path, at: int, size: int) -> None:
    """Invert bytes of a file."""
    with open(path, "r+b") as file:
        file.seek(at)
        flipped = bytes(byte ^ 0xFF for byte in file.read(size))
        file.seek(at)
        file.write(flipped)


def page_with(path: Path, content: bytes) -> int:
    """Return the offset of the page that holds a text."""
    at = path.read_bytes().find(content)
    assert at > 0
    return at // PAGE * PAGE


def test_a_damaged_page(start: Start, folder: Path, sound: Sound) -> None:
    """Reads of a damaged page get a 503, and all other requests work.

    The check names the page.
    """
    path = sound.copy(folder)
    chat = Chat(start(folder), sound.token, group_id=3)
    # The server runs, and has not read that page yet.
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
    code, printed = checked(path)
    assert code == 1
    number = page_with(path, b"said damaged 20.") // PAGE + 1
    assert f"age {number}:" in printed, printed


def root_of(path: Path, table: str) -> int:
    """Return the offset of the first page of a table."""
    with closing(sqlite3.connect(path)) as database:
        sql = "SELECT rootpage FROM sqlite_schema WHERE name = ?"
        ((page,),) = database.execute(sql, (table,))
    return (int(page) - 1) * PAGE


def test_a_damaged_table(start: Start, folder: Path, sound: Sound) -> None:
    """With a damaged table of memberships, reads and writes get a 503, and sockets are closed."""
    path = sound.copy(folder)
    flip(path, root_of(path, "membership"), 16)
    chat = Chat(start(folder), sound.token, group_id=1)
    assert is_unavailable(chat.history(), "storage_failed")
    assert is_unavailable(chat.say("after"), "storage_failed")
    assert is_unavailable(chat.request("GET", "/v1/groups"), "storage_failed")
    # A write gets an error about writing; the opening of a socket one about reading.
    written = chat.request("POST", "/v1/messages/group/1", {"content": "after"})
    assert written.json["error"].startswith("The server could not write to its disk")
    with chat.connect() as client, pytest.raises(ConnectionClosed) as closed:
        client.recv(DEADLINE_SECONDS)
    assert closed.value.rcvd is not None
    assert 4000 <= closed.value.rcvd.code < 4500
    assert closed.value.rcvd.reason == "The server could not read from its disk"
    assert chat.request("GET", "/v1/users").status == 200
    code, logged = ended(chat.process, signal.SIGTERM)
    assert code == 0
    # One line for each failure, and no traceback.
    failures = (
        "a read failed: ",
        "an operation failed: ",
        "reading the state failed: ",
    )
    assert all(any(failure in line for failure in failures) for line in logged), logged
    for failure in failures:
        assert any(failure in line and "malformed" in line for line in logged)


def test_a_damaged_end_of_the_log(start: Start, folder: Path, sound: Sound) -> None:
    """The server refuses to start, with one line, if it cannot read the end of the log."""
    path = sound.copy(folder)
    flip(path, root_of(path, "event"), 16)
    refuses(start(folder), "chat.db", "malformed")
    assert checked(path)[0] == 1


def test_a_truncated_database(start: Start, folder: Path, sound: Sound) -> None:
    """Neither the server nor the check crashes on a truncated database."""
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
