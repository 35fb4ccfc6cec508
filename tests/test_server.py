"""The server process for its operator: start, stop, crash, failing starts, and the log."""

import json
import os
import re
import signal
import socket
import sqlite3
import subprocess
import sys
import urllib.error
import urllib.request
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from websockets.exceptions import ConnectionClosed

import seed
from models.database import open_database
from tests.support.processes import (
    AVA,
    ENVIRONMENT,
    MIKE,
    ROOT,
    Process,
    Start,
    rows,
    run,
)
from tests.support.programs import Answer, Ask
from tests.support.sending import Senders, check_kept
from tests.support.waiting import DEADLINE_SECONDS, until


def free_port() -> int:
    with closing(socket.create_server(("127.0.0.1", 0))) as listening:
        port: int = listening.getsockname()[1]
        return port


@pytest.fixture
def ask(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Ask:
    """Run a program's main function; return its exit code, stdout and stderr."""
    monkeypatch.chdir(tmp_path)
    for name in os.environ:
        if name.startswith("CHAT_"):
            monkeypatch.delenv(name)

    def run_here(program: Any, *arguments: str) -> Answer:
        capsys.readouterr()
        code: int = program.main(list(arguments))
        return code, *capsys.readouterr()

    return run_here


# Start


def test_first_start(start: Start, tmp_path: Path) -> None:
    """It creates the database, the demo users and their group, and prints its address.

    Only the owner of the file can read the secret beside the database.
    """
    port = free_port()
    process = start("--port", str(port))
    assert process.announced == f"Server running on http://localhost:{port}\n"
    assert process.request("GET", "/ping") == (
        200,
        {"message": "pong", "db_driver": "sqlite3"},
    )
    ava, mike = process.login(AVA), process.login(MIKE)
    _, groups = process.request("GET", "/v1/groups", token=mike)
    assert [(group["id"], group["name"], group["role"]) for group in groups] == [
        (1, "General", "member")
    ]
    _, members = process.request("GET", "/v1/groups/1/members", token=ava)
    assert [(member["username"], member["role"]) for member in members] == [
        ("Ava", "owner"),
        ("Mike", "member"),
    ]
    process.stop()
    assert {path.name for path in tmp_path.iterdir()} == {
        "chatserver.db",
        "chatserver.db.secret",
    }
    secret = tmp_path / "chatserver.db.secret"
    assert secret.stat().st_mode & 0o777 == 0o600
    assert len(secret.read_bytes()) >= 32


def test_restart(start: Start, tmp_path: Path) -> None:
    """A restart does not create the demo users again, and keeps all changes and tokens.

    With another secret every token is invalid.
    """
    everything = [
        'SELECT * FROM "user"',
        'SELECT * FROM "group"',
        "SELECT * FROM membership",
        "SELECT * FROM event",
        # Without what is indexed, which goes on in the background.
        "SELECT epoch, text_version, name_version FROM meta",
    ]
    path = tmp_path / "chatserver.db"
    process = start()
    token = process.login(AVA)
    process.stop()
    before = [rows(path, query) for query in everything]
    assert [len(found) for found in before] == [2, 1, 2, 2, 1]
    process = start("--demo", "yes")
    status, answer = process.request("GET", "/v1/test-auth", token=token)
    assert (status, answer["user_id"]) == (200, 1)
    process.stop()
    assert [rows(path, query) for query in everything] == before
    (tmp_path / "chatserver.db.secret").unlink()
    process = start()
    status, answer = process.request("GET", "/v1/test-auth", token=token)
    assert (status, answer["code"]) == (401, "invalid_token")


@pytest.mark.parametrize(
    ("arguments", "are_made"),
    [
        (["--host", "0.0.0.0"], False),
        (["--host", "0.0.0.0", "--demo", "yes"], True),
        (["--demo", "no"], False),
    ],
)
def test_demo_users(start: Start, arguments: list[str], are_made: bool) -> None:
    """Users with a known password are not created by default on a public server."""
    process = start(*arguments)
    host = "0.0.0.0" if "0.0.0.0" in arguments else "localhost"
    assert process.announced == f"Server running on http://{host}:{process.port}\n"
    status, _ = process.request(
        "POST", "/v1/users/login", {"email": AVA, "password": "password"}
    )
    assert status == (200 if are_made else 401)


# Stop


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_stop_while_clients_send(start: Start, number: int) -> None:
    """Exit code 0; acknowledged messages are stored and delivered; sockets close with 1012."""
    process = start()
    ava, mike = process.login(AVA), process.login(MIKE)
    with process.listen(mike) as listener:
        while json.loads(listener.recv(DEADLINE_SECONDS))["type"] != "live":
            pass
        senders = Senders(process, ava)
        until(lambda: len(senders.acknowledged) >= 100)
        process.popen.send_signal(number)
        received = set()
        with pytest.raises(ConnectionClosed) as closed:
            while True:
                frame = json.loads(listener.recv(DEADLINE_SECONDS))
                received.add((frame.get("key"), frame["id"]))
    assert closed.value.rcvd is not None
    assert closed.value.rcvd.code == 1012
    reason = json.loads(closed.value.rcvd.reason)
    assert list(reason) == ["retry_after_ms"]
    assert 0 < reason["retry_after_ms"] <= 60_000
    assert process.end() == (0, "", "")
    senders.join()
    assert set(senders.refused) <= {503}
    assert set(senders.acknowledged) <= received

    process = start()
    check_kept(senders, process.history(ava))
    process.stop()


def test_stop_does_not_wait_for_silent_clients(start: Start) -> None:
    """A client that never answers the close frame and a second Ctrl-C do not delay the exit."""
    process = start()
    token = process.login(MIKE)
    with closing(
        socket.create_connection(("127.0.0.1", process.port), DEADLINE_SECONDS)
    ) as mute:
        mute.sendall(
            f"GET /ws?token={token} HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\n"
            "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
            "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n".encode()
        )
        received = b""
        while b'"type":"live"' not in received:
            received += mute.recv(65536)
        process.popen.send_signal(signal.SIGINT)
        process.popen.send_signal(signal.SIGINT)
        assert process.end() == (0, "", "")


def test_kill_in_the_middle_of_sends(start: Start) -> None:
    """SIGKILL loses no acknowledged message, and clients may send the others again."""
    process = start()
    ava = process.login(AVA)
    senders = Senders(process, ava)
    until(lambda: len(senders.acknowledged) >= 200)
    process.popen.kill()
    process.end()
    senders.join()

    process = start()
    history = process.history(ava)
    check_kept(senders, history)
    kept = {message["key"]: message["id"] for message in history}
    for key in senders.tried - {key for key, _ in senders.acknowledged}:
        body = {"content": f"said {key}", "key": key}
        status, answer = process.request(
            "POST", "/v1/messages/group/1", body, token=ava
        )
        assert status == (200 if key in kept else 201), answer
        assert answer["id"] == kept.get(key, answer["id"])
    again = process.history(ava)
    assert {message["key"] for message in again} == senders.tried
    check_kept(senders, again)
    process.stop()


# Failing starts


def refuses(process: Process, *reasons: str) -> None:
    """Require one line with these reasons on stderr and exit code 2."""
    assert process.announced == ""
    code, stdout, stderr = process.end()
    assert (code, stdout) == (2, ""), stderr
    assert len(stderr.splitlines()) == 1, stderr
    assert "Traceback" not in stderr
    for reason in reasons:
        assert reason.lower() in stderr.lower()


def test_port_in_use(start: Start, tmp_path: Path) -> None:
    """The message names the port, and no database is created."""
    with closing(socket.create_server(("127.0.0.1", 0))) as listening:
        port = listening.getsockname()[1]
        refuses(start("--port", str(port)), f"port {port}", "in use")
    assert list(tmp_path.iterdir()) == []


def test_address_of_another_machine(start: Start) -> None:
    refuses(start("--host", "192.0.2.1"), "192.0.2.1")


@pytest.mark.parametrize("files", [40, 100])
def test_too_low_a_limit_of_open_files(tmp_path: Path, files: int) -> None:
    """Every connection would be closed; no database is created."""
    command = [sys.executable, str(ROOT / "server.py"), "--port", "0"]
    done = subprocess.run(
        ["/bin/sh", "-c", f'ulimit -n {files}; exec "$@"', "sh", *command],
        cwd=tmp_path,
        env=ENVIRONMENT,
        capture_output=True,
        text=True,
        timeout=DEADLINE_SECONDS,
    )
    assert (done.returncode, done.stdout) == (2, "")
    (line,) = done.stderr.splitlines()
    assert f"at most {files} files" in line and "ulimit -n" in line
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("path", ["missing/chat.db", "file/chat.db", "."])
def test_no_file_can_be_created(start: Start, tmp_path: Path, path: str) -> None:
    """Its directory does not exist or is a file, or the path is a directory."""
    (tmp_path / "file").write_text("")
    refuses(start("--database", path), "cannot open the database", path)


@pytest.mark.parametrize("path", [":memory:"])
def test_a_database_in_memory(start: Start, path: str) -> None:
    """Each connection would have its own database."""
    refuses(start("--database", path), path)


def test_a_file_that_is_not_a_database(start: Start, tmp_path: Path) -> None:
    """The file does not change."""
    path = tmp_path / "notes.txt"
    path.write_text("remember the milk\n" * 1000)
    refuses(start("--database", str(path)), str(path), "not a database")
    assert path.read_text() == "remember the milk\n" * 1000


def test_a_database_of_a_newer_version(start: Start, tmp_path: Path) -> None:
    """The file does not change."""
    path = tmp_path / "chatserver.db"
    open_database(path).release()
    with closing(sqlite3.connect(path)) as database, database:
        database.execute(
            "INSERT INTO schema_migration (name, applied) VALUES ('9999_later', '2030-01-01')"
        )
    before = path.read_bytes()
    refuses(start(), "chatserver.db", "newer version", "9999_later")
    assert path.read_bytes() == before


def test_a_database_in_use(start: Start, tmp_path: Path) -> None:
    """Two servers on one file would assign the same id twice; the first continues."""
    first = start()
    refuses(start(), "chatserver.db", "in use by another server")
    (tmp_path / "link.db").symlink_to("chatserver.db")
    refuses(start("--database", "link.db"), "link.db", "in use by another server")
    assert first.request("GET", "/ping")[0] == 200
    first.stop()


@pytest.mark.parametrize(
    "content", [b"", b"\xff" * 64, None], ids=["empty", "not text", "a directory"]
)
def test_an_invalid_secret_file(
    start: Start, tmp_path: Path, content: bytes | None
) -> None:
    path = tmp_path / "chatserver.db.secret"
    if content is None:
        path.mkdir()
    else:
        path.write_bytes(content)
    refuses(start(), "chatserver.db.secret")


# Seeding


def test_seed(start: Start, ask: Ask, tmp_path: Path) -> None:
    """It creates the users and group of a first start, once, and prints so."""
    done = run("seed.py", "chat.db", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == "created Ava, Mike and General\n"
    assert ask(seed, "chat.db") == (
        0,
        "there are users already; nothing was created\n",
        "",
    )
    process = start("--database", "chat.db", "--demo", "no")
    _, groups = process.request("GET", "/v1/groups", token=process.login(MIKE))
    assert [group["name"] for group in groups] == ["General"]
    assert ask(seed, "chat.db") == (2, "", "chat.db is in use by another server\n")
    process.stop()


@pytest.mark.parametrize("arguments", [[], ["one.db", "two.db"], ["missing/chat.db"]])
def test_seed_prints_one_line_on_failure(
    ask: Ask, tmp_path: Path, arguments: list[str]
) -> None:
    code, stdout, stderr = ask(seed, *arguments)
    assert (code, stdout) == (2, "")
    assert len(stderr.splitlines()) == 1
    assert list(tmp_path.iterdir()) == []


# The log


@pytest.mark.parametrize("form", ["json", "line"])
def test_the_log(start: Start, form: str) -> None:
    """At level debug each request has a line, with the request id of its error.

    No line contains a token, a password or a message.
    """
    process = start("--log-level", "debug", "--log-format", form)
    token = process.login(AVA)
    body = {"content": "between us"}
    assert process.request("POST", "/v1/messages/group/1", body, token=token)[0] == 201
    with process.listen(token) as listener:
        listener.recv(DEADLINE_SECONDS)
    address = f"http://127.0.0.1:{process.port}/v1/nothing?token={token}"
    with pytest.raises(urllib.error.HTTPError) as refused:
        urllib.request.urlopen(address, timeout=DEADLINE_SECONDS)
    with refused.value as answer:
        request_id = answer.headers["X-Request-Id"]
    process.popen.send_signal(signal.SIGTERM)
    code, stdout, stderr = process.end()
    assert (code, stdout) == (0, "")
    for secret in (token, token.split(".")[2], "password", "between us"):
        assert secret not in stderr
    (found,) = [line for line in stderr.splitlines() if request_id in line]
    if form == "line":
        assert re.fullmatch(
            r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3} DEBUG chatserver\.http: "
            rf"GET /v1/nothing 404 \d+\.\d ms \[{request_id}\]",
            found,
        )
        return
    lines = [json.loads(line) for line in stderr.splitlines()]
    for line in lines:
        assert line.keys() - {"request_id"} == {"time", "level", "logger", "message"}
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z", line["time"])
    asked = [line for line in lines if line["logger"] == "chatserver.http"]
    assert [line["message"].split(" ")[:3] for line in asked] == [
        ["POST", "/v1/users/login", "200"],
        ["POST", "/v1/messages/group/1", "201"],
        ["GET", "/ws", "101"],
        ["GET", "/v1/nothing", "404"],
    ]
    assert json.loads(found)["request_id"] == request_id
    assert len({line["request_id"] for line in asked}) == len(asked)
