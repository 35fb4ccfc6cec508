"""The commands for an operator: the backup of a database and its check."""

import asyncio
import json
import os
import shutil
import sqlite3
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

import seed
import server
from models.database import open_database
from models.events.messages import Draft
from models.operations.messages import send_to_group
from models.store.store import Store
from models.store.transaction import Actor
from services.passwords import Passwords
from tests.support.processes import AVA, MIKE, Start, rows, run
from tests.support.programs import Answer, Ask
from tests.support.sending import Senders
from tests.support.waiting import DEADLINE_SECONDS, until


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the database of a stopped server: the demo users, their group, three messages."""
    path = tmp_path_factory.mktemp("small") / "chatserver.db"

    async def make() -> None:
        passwords = Passwords(cost=4)
        store = Store(open_database(path), on_fatal=sys.exit)
        store.start()
        await seed.seed(store, passwords)
        ((session_id,),) = rows(path, "SELECT id FROM session")
        for number in range(3):
            draft = Draft(f"message {number}", None, None, None, "text")
            await store.commit(send_to_group, Actor(1, session_id), 1, draft)
        passwords.stop()
        await store.close()

    asyncio.run(make())
    return path


@pytest.fixture
def database(small: Path, tmp_path: Path) -> Path:
    """Return a copy of the small database, at the path where the server expects it."""
    return Path(shutil.copy(small, tmp_path))


LOG = (
    "SELECT * FROM event ORDER BY id",
    "SELECT * FROM message ORDER BY id",
    'SELECT * FROM "group"',
    "SELECT group_id, user_id, role FROM membership",
)


def test_backup_of_a_running_server(start: Start, ask: Ask, tmp_path: Path) -> None:
    """A backup during sends is the log at one moment, with every message acknowledged before it.

    Both databases pass the check. A server that uses the copy accepts the old logins, resets
    cursors of the original, and accepts new messages.
    """
    process = start()
    ava, mike = process.login(AVA), process.login(MIKE)
    senders = Senders(process, ava)
    until(lambda: len(senders.acknowledged) >= 100)
    before = list(senders.acknowledged)
    done = run("server.py", "backup", "copy.db", cwd=tmp_path)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    until(lambda: len(senders.acknowledged) > len(before))
    assert ask(server, "--check") == (0, "chatserver.db is sound\n", "")
    with process.listen(mike) as listener:
        cursor = json.loads(listener.recv(DEADLINE_SECONDS))["cursor"]
    process.stop()
    senders.join()

    copy = tmp_path / "copy.db"
    left = {path.name for path in tmp_path.iterdir() if "copy" in path.name}
    assert left == {"copy.db"}
    ((newest,),) = rows(copy, "SELECT max(id) FROM event")
    assert newest >= max(id for _, id in before)
    for query in LOG:
        was = [row for row in rows(tmp_path / "chatserver.db", query)]
        if "ORDER BY id" in query:
            was = [row for row in was if row[0] <= newest]
        assert rows(copy, query) == was
    (old,), (new,) = (
        rows(tmp_path / name, "SELECT epoch FROM meta")[0]
        for name in ("chatserver.db", "copy.db")
    )
    assert cursor.startswith(f"{old}.") and new != old

    shutil.copy(tmp_path / "chatserver.db.secret", tmp_path / "copy.db.secret")
    process = start("--database", "copy.db")
    for since in (cursor, f"{old}.1"):
        with process.listen(mike, since=since) as listener:
            ready = json.loads(listener.recv(DEADLINE_SECONDS))
            assert ready["reset"] is True
            assert ready["cursor"] == f"{new}.{newest}"
            assert json.loads(listener.recv(DEADLINE_SECONDS))["type"] == "live"
    with process.listen(mike, since=ready["cursor"]) as listener:
        assert json.loads(listener.recv(DEADLINE_SECONDS))["reset"] is False
    status, sent = process.request(
        "POST", "/v1/messages/group/1", {"content": "onward"}, token=ava
    )
    assert status == 201
    assert sent["id"] > newest
    history = process.history(ava)
    assert set(before) <= {(message["key"], message["id"]) for message in history}
    assert history[-1]["content"] == "onward"
    process.stop()
    done = run("server.py", "--check", "--database", "copy.db", cwd=tmp_path)
    assert (done.returncode, done.stdout, done.stderr) == (0, "copy.db is sound\n", "")


def test_backup_of_a_stopped_server(ask: Ask, database: Path) -> None:
    """A backup leaves the original unchanged; each copy has its own epoch and can be copied
    again."""
    before = database.read_bytes()
    assert ask(server, "backup", "one.db") == (0, "", "")
    assert ask(server, "backup", "two.db", "--database", "one.db") == (0, "", "")
    assert database.read_bytes() == before
    assert {path.name for path in database.parent.iterdir()} == {
        database.name,
        "one.db",
        "two.db",
    }
    copies = [database.with_name(name) for name in ("one.db", "two.db")]
    for copy in copies:
        assert ask(server, "--check", "--database", copy.name)[0] == 0
        for query in LOG:
            assert rows(copy, query) == rows(database, query)
    epochs = [rows(path, "SELECT epoch FROM meta") for path in (database, *copies)]
    assert len({epoch for ((epoch,),) in epochs}) == 3


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["copy.db"], "copy.db exists already"),
        (["directory"], "directory exists already"),
        (["missing/copy.db"], "cannot copy chatserver.db to missing/copy.db"),
        (["notes.txt/copy.db"], "cannot copy chatserver.db to notes.txt/copy.db"),
        (["new.db", "--database", "none.db"], "there is no database none.db"),
        (["new.db", "--database", "directory"], "there is no database directory"),
        (["new.db", "--database", "notes.txt"], "not a database"),
        (["new.db", "--database", "empty.db"], "cannot copy empty.db to new.db"),
        (["new.db", "another.db"], "unknown argument another.db"),
        (["new.db", "--check"], "unknown argument --check"),
        (["new.db", "--port", "http"], "CHAT_PORT"),
    ],
)
def test_a_backup_that_cannot_be_made(
    ask: Ask, database: Path, arguments: list[str], reason: str
) -> None:
    """A refused backup prints one line, exits with code 2, and neither changes nor leaves files."""
    (database.parent / "directory").mkdir()
    for name in ("copy.db", "empty.db"):
        (database.parent / name).write_text("")
    (database.parent / "notes.txt").write_text("remember the milk\n" * 1000)
    before = {path: path.stat().st_size for path in database.parent.iterdir()}
    code, stdout, stderr = ask(server, "backup", *arguments)
    assert (code, stdout) == (2, "")
    assert len(stderr.splitlines()) == 1
    assert reason in stderr
    after = {path: path.stat().st_size for path in database.parent.iterdir()}
    assert after == before


@pytest.mark.parametrize(
    "arguments", [["backup"], ["backup", "--check"], ["backup", "--database", "x"]]
)
def test_a_backup_without_a_target(
    ask: Ask, tmp_path: Path, arguments: list[str]
) -> None:
    """A backup without a target prints its usage and exits with code 2."""
    code, stdout, stderr = ask(server, *arguments)
    assert (code, stdout) == (2, "")
    assert "python server.py backup FILE" in stderr
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["--database", "none.db"], "there is no database none.db"),
        (["--database", "."], "there is no database ."),
        (["--bogus"], "unknown argument --bogus"),
        (["--port", "http"], "CHAT_PORT"),
    ],
)
def test_a_check_that_cannot_be_made(
    ask: Ask, arguments: list[str], reason: str
) -> None:
    """A check without a readable database prints one line and exits with code 2."""
    code, stdout, stderr = ask(server, "--check", *arguments)
    assert (code, stdout) == (2, "")
    assert len(stderr.splitlines()) == 1
    assert reason in stderr


BROKEN = {
    "UPDATE event SET seq = 9 WHERE id = 2": "group 1: the events of a group must be numbered",
    "DELETE FROM event WHERE id = 1": "group 1: the events of a group must be numbered",
    """UPDATE event SET seq = 9 WHERE id = 1; UPDATE event SET seq = 1 WHERE id = 2;
        UPDATE event SET seq = 2 WHERE id = 1""": "in the order of the log",
    "DELETE FROM event WHERE id = 5": "message 5: a message must have an event",
    "UPDATE message SET seq = 7 WHERE id = 4": "message 4: a message must have an event",
    "UPDATE message SET sender_id = 2 WHERE id = 4": "message 4: a message must have an event",
    "DELETE FROM message WHERE id = 3": "event 3: an event that sends a message must",
    "INSERT INTO 'group' (kind, created_at) VALUES ('group', 1)": "group 2: a group must begin",
    "UPDATE membership SET read_seq = 6 WHERE user_id = 2": "group 1, user 2: a member's",
    "UPDATE session SET position = 6": "user 1: a user's position must",
    "UPDATE membership SET user_id = 77 WHERE user_id = 2": "no such user",
    "DROP TABLE message": "no such table: message",
}


@pytest.mark.parametrize("sql", BROKEN)
def test_a_check_finds_each_broken_rule(ask: Ask, database: Path, sql: str) -> None:
    """A check of a broken database prints a line for each fault and exits with code 1.

    A sound database exits with code 0.
    """
    assert ask(server, "--check") == (0, "chatserver.db is sound\n", "")
    with closing(sqlite3.connect(database)) as connection, connection:
        connection.executescript(sql)
    code, stdout, stderr = ask(server, "--check")
    assert (code, stderr) == (1, "")
    assert [line for line in stdout.splitlines() if BROKEN[sql] in line], stdout


def test_a_check_finds_a_damaged_file(ask: Ask, database: Path) -> None:
    """A check finds an overwritten page, a truncated file and a file that is no database."""
    whole = database.read_bytes()
    size = int.from_bytes(whole[16:18], "big")
    pages = len(whole) // size
    for content in (
        whole[:size] + b"\xff" * size + whole[2 * size :],
        whole[: 3 * size] + b"\xff" * size + whole[4 * size :],
        whole[: (pages - 1) * size],
        b"remember the milk\n" * 1000,
    ):
        database.write_bytes(content)
        code, stdout, stderr = ask(server, "--check")
        assert (code, stderr) == (1, "")
        assert stdout and "is sound" not in stdout and "Traceback" not in stdout


@pytest.fixture
def ask(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Ask:
    """Run a command in this process; return its exit code, its stdout and its stderr."""
    monkeypatch.chdir(tmp_path)
    for name in os.environ:
        if name.startswith("CHAT_"):
            monkeypatch.delenv(name)

    def run_here(program: Any, *arguments: str) -> Answer:
        capsys.readouterr()
        code: int = program.main(list(arguments))
        return code, *capsys.readouterr()

    return run_here
