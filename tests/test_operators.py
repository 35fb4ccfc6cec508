"""The operator's commands that disable and enable accounts."""

import json
import os
import socket
import stat
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from websockets.exceptions import ConnectionClosed

import server
from models.operations.accounts import disable, enable
from models.queries import accounts
from server import ChatServer
from services.admin_socket import AdminSocket
from tests.support.clients import PASSWORD, Api, live
from tests.support.logs import Logs
from tests.support.processes import AVA, MIKE, Start
from tests.support.waiting import DEADLINE_SECONDS

LOGIN = "/v1/users/login"


@pytest.fixture
def start(fork: Start) -> Start:
    """Servers that start soon."""
    return fork


@pytest.fixture
def operate(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Any:
    """Run a command in the test's directory; return its exit code, stdout and stderr."""
    monkeypatch.chdir(tmp_path)
    for name in [name for name in os.environ if name.startswith("CHAT_")]:
        monkeypatch.delenv(name)

    def run_here(*arguments: str) -> tuple[int, str, str]:
        capsys.readouterr()
        return server.main(arguments), *capsys.readouterr()

    return run_here


@pytest.fixture
def clients() -> Iterator[ExitStack]:
    """Connections that are closed at the end of the test."""
    with ExitStack() as clients:
        yield clients


def test_disabling_an_account_disconnects_its_user_at_once(
    start: Start, operate: Any, clients: ExitStack
) -> None:
    """The user's sockets close, their tokens are revoked, and new logins are refused.

    The server keeps running, and other users are not affected.
    """
    process = start()
    mike, again, ava = process.login(MIKE), process.login(MIKE), process.login(AVA)
    sockets = [clients.enter_context(process.listen(each)) for each in (mike, again)]
    other = clients.enter_context(process.listen(ava))
    for each in (*sockets, other):
        while json.loads(each.recv(DEADLINE_SECONDS))["type"] != "live":
            pass
    said = f"{MIKE} may not log in; logins that ended: 2\n"
    assert operate("disable", "MIKE@temp.com") == (0, said.replace("mike", "MIKE"), "")
    for each in sockets:
        with pytest.raises(ConnectionClosed) as closed:
            each.recv(DEADLINE_SECONDS)
        assert closed.value.rcvd is not None and closed.value.rcvd.code == 4501
    for token in (mike, again):
        status, answer = process.request("GET", "/v1/test-auth", token=token)
        assert (status, answer["code"]) == (401, "session_revoked")
    right = {"email": MIKE, "password": "password"}
    wrong = {"email": MIKE, "password": "not the password"}
    refused = process.request("POST", LOGIN, right)
    assert refused == process.request("POST", LOGIN, wrong)
    assert (refused[0], refused[1]["code"]) == (401, "invalid_credentials")
    # A second call changes nothing.
    assert operate("disable", MIKE)[1].endswith("ended: 0\n")
    # They are still in their groups, and receive the messages sent meanwhile after the
    # next login.
    path = "/v1/messages/group/1"
    status, said = process.request(
        "POST", path, {"content": "where is Mike?"}, token=ava
    )
    assert status == 201
    assert json.loads(other.recv(DEADLINE_SECONDS))["id"] == said["id"]
    assert operate("enable", MIKE) == (0, f"{MIKE} may log in\n", "")
    assert process.request("GET", "/v1/test-auth", token=mike)[0] == 401
    back = clients.enter_context(process.listen(process.login(MIKE)))
    while (frame := json.loads(back.recv(DEADLINE_SECONDS)))["type"] != "group_message":
        assert frame["type"] != "live"
    assert frame["content"] == "where is Mike?"
    clients.close()
    process.stop()


def test_the_commands_without_a_running_server(
    start: Start, operate: Any, tmp_path: Path
) -> None:
    """They change the database file, even if a killed server left its socket behind."""
    process = start()
    token = process.login(MIKE)
    process.popen.kill()
    process.end()
    path = tmp_path / "chatserver.db.operator"
    assert stat.S_ISSOCK(path.stat().st_mode)
    assert operate("disable", MIKE)[:2] == (
        0,
        f"{MIKE} may not log in; logins that ended: 1\n",
    )
    process = start()
    body = {"email": MIKE, "password": "password"}
    assert process.request("POST", LOGIN, body)[0] == 401
    assert process.request("GET", "/v1/test-auth", token=token)[0] == 401
    process.stop()
    assert not path.exists()
    assert operate("enable", MIKE) == (0, f"{MIKE} may log in\n", "")
    process = start()
    process.login(MIKE)
    process.stop()


@pytest.mark.parametrize("command", ["disable", "enable"])
@pytest.mark.parametrize("is_running", [True, False])
def test_a_command_that_fails(
    start: Start, operate: Any, command: str, is_running: bool
) -> None:
    """It gives the reason in one line and exits with 2."""
    assert operate(command, MIKE) == (2, "", "there is no database chatserver.db\n")
    process = start()
    if not is_running:
        process.stop()
    for email in ("nobody@temp.com", "\udcff@temp.com"):
        code, stdout, stderr = operate(command, email)
        assert (code, stdout, len(stderr.splitlines())) == (2, "", 1)
        assert "user not found" in stderr.lower()
    for wrong in ((command,), (command, "--database"), (command, MIKE, "--nothing")):
        code, stdout, stderr = operate(*wrong)
        assert (code, stdout) == (2, "") and stderr
    if is_running:
        # Another server uses the database and does not answer.
        (process.directory / "chatserver.db.operator").unlink()
        code, stdout, stderr = operate(command, MIKE)
        assert (code, stdout) == (2, "") and "in use by another server" in stderr
        process.stop()


def test_only_the_servers_user_can_open_the_socket(start: Start) -> None:
    """Its file mode is 0600, and it refuses all but its commands."""
    process = start()
    path = process.directory / "chatserver.db.operator"
    assert path.stat().st_mode & 0o777 == 0o600
    for line in (b"\n", b"{}\n", b'{"command":"drop","email":"x"}\n', b"\xff" * 99999):
        with socket.socket(socket.AF_UNIX) as asking:
            asking.settimeout(DEADLINE_SECONDS)
            asking.connect(str(path))
            asking.sendall(line)
            asking.shutdown(socket.SHUT_WR)
            assert json.loads(asking.makefile("rb").read())["error"]
    with socket.socket(socket.AF_UNIX) as asking:
        asking.connect(str(path))  # disconnects without a command
    process.stop()


async def test_a_login_to_a_disabled_account_runs_the_same_steps_as_to_none(
    api: Api, chat: ChatServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A wrong password, a disabled account and an unknown address get the same answer."""
    ava = await api.register("Ava")
    mike = await api.register("Mike")
    assert await chat.store.commit(disable, mike.email) == (mike.id, 1)
    steps: list[Any] = []
    verify, read = chat.context.passwords.verify, chat.store.read_for

    async def note_verify(*args: Any) -> bool:
        steps.append("verify")
        return await verify(*args)

    async def note_read(key: Any, *args: Any) -> Any:
        steps.append(args[0])
        return await read(key, *args)

    monkeypatch.setattr(chat.context.passwords, "verify", note_verify)
    monkeypatch.setattr(chat.store, "read_for", note_read)
    monkeypatch.setattr(chat.store, "commit", None)  # a login must not commit here
    answers = []
    for email, password in (
        (ava.email, "a wrong horse"),
        (mike.email, PASSWORD),
        ("nobody@example.com", PASSWORD),
    ):
        answer = await api.request(
            "POST", LOGIN, {"email": email, "password": password}
        )
        answers.append((answer.status, answer.body))
    assert answers[0][0] == 401 and len(set(answers)) == 1
    assert steps == [accounts.may_log_in, "verify"] * 3


async def test_disabling_refuses_a_login_in_progress(
    api: Api, chat: ChatServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A login fails if its account is disabled after the check of its password."""
    mike = await api.register("Mike")
    verify = chat.context.passwords.verify

    async def verify_and_disable(*args: Any) -> bool:
        fits = await verify(*args)
        await chat.store.commit(disable, mike.email)
        return fits

    monkeypatch.setattr(chat.context.passwords, "verify", verify_and_disable)
    body = {"email": mike.email, "password": PASSWORD}
    answer = await api.request("POST", LOGIN, body)
    assert (answer.status, answer.json["code"]) == (401, "invalid_credentials")
    monkeypatch.undo()
    await chat.store.commit(enable, mike.email)
    await live(await api.login(mike))


async def test_the_server_runs_without_an_operator_socket(
    chat: ChatServer, tmp_path: Path, logs: Logs
) -> None:
    """It logs a warning if there is no such folder or the file system has no sockets."""
    operators = AdminSocket(
        chat.store, tmp_path / "none" / "chat.db", on_done=lambda: None
    )
    await operators.start()
    logs.claim("^WARNING .*cannot take operators' commands")
    operators.stop()
