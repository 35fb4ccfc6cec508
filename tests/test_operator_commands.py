"""The operator's commands about people: by the command line, while a server runs or not."""

import json
import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from models.operations.account_deletion import delete_user
from models.operations.ownership import set_owner
from server import ChatServer
from tests.support.clients import Api, Person
from tests.support.processes import AVA, MIKE, Start, run
from tests.support.waiting import eventually

LOGIN = "/v1/users/login"
LOGGED = "INFO chatserver.activity: the operator "
Operate = Callable[..., Any]


@pytest.fixture
def start(fork: Start) -> Start:
    """Servers that start soon."""
    return fork


@pytest.fixture
def operate(tmp_path: Path) -> Operate:
    """Run a command that succeeds; return the JSON that it prints."""

    def run_here(*arguments: str) -> Any:
        done = run("server.py", *arguments, "--json", cwd=tmp_path)
        assert done.returncode == 0
        # Without a server, what it did is logged by the command itself.
        assert all(LOGGED in line for line in done.stderr.splitlines())
        return json.loads(done.stdout)

    return run_here


def test_a_password_is_reset(start: Start, operate: Operate) -> None:
    """By a code that works once and ends all sessions, whether a server ran when it was made."""
    process = start()
    token = process.login(MIKE)
    process.stop()
    earlier = operate("reset-password", MIKE)["code"]
    process = start("--log-level", "info")
    code = operate("reset-password", MIKE)["code"]
    body = {"code": code, "new_password": "a new horse"}
    wrong = {**body, "code": earlier}  # the newer one replaced it
    assert process.request("POST", "/v1/users/reset", wrong)[0] == 404
    status, answer = process.request("POST", "/v1/users/reset", body)
    assert (status, answer["ended"]) == (200, 1)
    assert process.request("POST", "/v1/users/reset", body)[0] == 404
    assert process.request("GET", "/v1/test-auth", token=token)[0] == 401
    login = {"email": MIKE, "password": "password"}
    assert process.request("POST", LOGIN, login)[0] == 401
    assert (
        process.request("POST", LOGIN, {**login, "password": "a new horse"})[0] == 200
    )
    log = process.end(signal.SIGTERM)[2]
    assert "the operator made a reset code for user" in log and code not in log


@pytest.mark.parametrize("is_running", [True, False])
def test_owner_and_deletion(start: Start, operate: Operate, is_running: bool) -> None:
    """The owner of a group cannot be deleted before the group is another's."""
    process = start()
    if not is_running:
        process.stop()
    done = run("server.py", "delete-user", AVA, cwd=process.directory)
    assert (done.returncode, done.stdout) == (2, "")
    assert "cannot delete ava@temp.com: You own groups" in done.stderr
    assert "(groups 1)" in done.stderr
    assert operate("owner", "1", MIKE)["user_id"] == 2
    assert operate("delete-user", AVA, "--messages", "erase")["is_erased"] is True
    (only,) = operate("users")
    assert (only["email"], only["groups_owned"], only["files_bytes"]) == (MIKE, 1, 0)
    for wrong in (("owner", "9", MIKE), ("owner", "x", MIKE), ("delete-user", AVA)):
        done = run("server.py", *wrong, cwd=process.directory)
        assert (done.returncode, done.stdout) == (2, "")
        assert len(done.stderr.splitlines()) == 1
    checked = run("server.py", "check", cwd=process.directory)
    assert checked.stdout == "chatserver.db is sound\n"
    if is_running:
        process.stop()


def test_what_a_command_did_is_logged_without_a_server(start: Start) -> None:
    """On standard error, without the code, in the form and from the level of the settings."""
    process = start()
    process.stop()

    def log(*arguments: str, **environment: str) -> str:
        done = run("server.py", *arguments, cwd=process.directory, **environment)
        assert done.returncode == 0
        assert done.stdout.split()[0] not in done.stderr
        return done.stderr

    lines = [
        log("invite"),
        log("reset-password", MIKE),
        log("owner", "1", MIKE),
        log("disable", MIKE),
        log("enable", MIKE),
        log("delete-user", AVA),
    ]
    assert [line.split(LOGGED)[1].split()[0] for line in lines] == [
        "made",
        "made",
        "gave",
        "disabled",
        "enabled",
        "deleted",
    ]
    assert (
        json.loads(log("invite", CHAT_LOG_FORMAT="json"))["logger"]
        == "chatserver.activity"
    )
    assert log("invite", CHAT_LOG_LEVEL="warning") == ""


def test_users_are_listed(start: Start, operate: Operate) -> None:
    """All, or those with a text in their name or address, in any case."""
    process = start()
    process.login(MIKE)
    operate("disable", AVA)
    assert [each["username"] for each in operate("users")] == ["Ava", "Mike"]
    (mike,) = operate("users", "MIKE@")
    assert (mike["id"], mike["sessions"], mike["is_disabled"]) == (2, 1, False)
    assert operate("users", "nobody") == []
    done = run("server.py", "users", cwd=process.directory)
    head, ava, mike_line = done.stdout.splitlines()
    assert head.split() == [
        "id",
        "username",
        "email",
        "since",
        "files",
        "sessions",
        "owns",
    ]
    assert ava.split()[:3] == ["1", "Ava", AVA] and ava.endswith("disabled")
    process.stop()


def test_an_invitation_of_the_server(start: Start, operate: Operate) -> None:
    """It admits as many people as it says, to a server that takes no others."""
    process = start("--registration", "invite")
    made = operate("invite", "--uses", "2", "--hours", "1")
    assert made["uses"] == 2 and made["expires_at"]
    for number, status in enumerate((201, 201, 403)):
        body = {
            "username": f"New {number}",
            "email": f"new{number}@example.com",
            "password": "correct horse",
            "invite": made["code"],
        }
        assert process.request("POST", "/v1/users/register", body)[0] == status
    process.stop()


def test_a_long_path_and_a_symlink(start: Start, tmp_path: Path) -> None:
    """A path longer than the kernel takes for a socket works, as does a link to the database."""
    folder = tmp_path / ("deep" * 25) / ("deep" * 25)
    folder.mkdir(parents=True)
    database = folder / "chat.db"
    link = tmp_path / "link.db"
    link.symlink_to(database)
    process = start("--database", str(link))
    for path in (database, link):
        for command in ("disable", "enable"):
            done = run(
                "server.py", command, MIKE, "--database", str(path), cwd=tmp_path
            )
            assert (done.returncode, done.stderr) == (0, "")
    assert (folder / "chat.db.operator").is_socket()
    process.stop()


async def test_a_new_owner_who_was_no_member(api: Api, chat: ChatServer) -> None:
    """They join, the former owner is an admin, and members see both."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    group_id = await ava.group()
    socket = await ava.connect()
    await socket.until("live")
    await chat.store.commit(set_owner, group_id, mike.email)
    added = await socket.next("member_added")
    updated = [await socket.next("member_updated") for _ in range(2)]
    assert added["user_id"] == mike.id
    assert [(each["user_id"], each["role"]) for each in updated] == [
        (mike.id, "owner"),
        (ava.id, "admin"),
    ]
    assert (await role_of(mike, group_id), await role_of(ava, group_id)) == (
        "owner",
        "admin",
    )


async def role_of(person: Person, group_id: int) -> Any:
    """Return a person's role in a group."""
    return (await person.get(f"/v1/groups/{group_id}")).json["role"]


async def test_an_operator_erases_an_account(api: Api, chat: ChatServer) -> None:
    """Its connections end, and its messages are gone."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    group_id = await ava.group(mike)
    await mike.say(group_id, "hello")
    socket = await mike.connect()
    await socket.until("live")
    await chat.store.commit(delete_user, mike.email, True)
    assert (await socket.closed())[0] == 4501
    page = (await ava.get(f"/v1/groups/{group_id}/messages")).json
    assert [each["content"] for each in page["messages"]] == [""]
    chat.purger.wake()

    async def is_purged() -> bool:
        def texts(database: Any) -> Any:
            return database.execute_sql("SELECT content FROM message").fetchall()

        return bool(await chat.store.read(texts) == [("",)])

    await eventually(is_purged)
