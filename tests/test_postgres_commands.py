"""The program's commands on PostgreSQL, and moving a database from one engine to the other."""

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from models.maintenance.check import check
from tests.support.clients import PASSWORD, Api, people
from tests.support.postgres import address_of, running
from tests.support.processes import MIKE, Start, run
from tests.support.servers import Servers
from tests.support.waiting import until

SECRET = "a secret of the tests, 32 bytes and more"
# The beginning of what a command logs if it does not use a running server.
LOGGED = "INFO chatserver.activity: the operator "
Operate = Callable[..., Any]


@pytest.fixture(name="address")
def make_address(tmp_path: Path) -> str:
    """The address of a database with empty tables."""
    running()
    return address_of(tmp_path / "target.db")


@pytest.fixture(name="operate")
def make_operate(tmp_path: Path) -> Operate:
    """Run a command that succeeds; return what it prints."""

    def run_here(*arguments: str) -> str:
        done = run("server.py", *arguments, cwd=tmp_path)
        assert done.returncode == 0
        assert all(LOGGED in line for line in done.stderr.splitlines())
        return done.stdout

    return run_here


def test_the_commands(start: Start, operate: Operate, address: str) -> None:
    """They work beside a running server, which follows what they did."""
    process = start(
        *("--database", address, "--jwt-secret", SECRET, "--demo", "yes"),
        CHAT_LOG_LEVEL="error",
    )
    assert process.request("GET", "/ping")[1] == {
        "message": "pong",
        "db_driver": "postgres",
    }
    token = process.login(MIKE)
    path = "/v1/messages/group/1"
    sent = process.request("POST", path, {"content": "hello"}, token=token)
    assert sent[0] in (200, 201)
    at = ("--database", address)
    (mike,) = json.loads(operate("users", "mike", *at, "--json"))
    assert (mike["email"], mike["sessions"]) == (MIKE, 1)
    assert "sound" in operate("check", *at)
    done = json.loads(operate("disable", MIKE, *at, "--json"))
    assert done["ended"] == 1
    until(lambda: process.request("GET", "/v1/test-auth", token=token)[0] == 401)
    process.stop()
    operate("enable", MIKE, *at)


async def _fill(servers: Servers, path: Path) -> None:
    chat = await servers.start(path)
    api = Api(chat.port)
    ava, mike, eve = await people(api, "Ava", "Mike", "Eve")
    group_id = await ava.group(mike, eve)
    first = await ava.say(group_id, "hello @mike", key="k")
    await mike.say(group_id, "“yes”\t\\N \\. 🙂", reply_to=first["id"])
    await ava.patch(f"/v1/groups/{group_id}/messages/{first['seq']}", {"content": "hi"})
    await eve.delete("/v1/users/me", {"password": PASSWORD, "messages": "keep"})
    await mike.post(f"/v1/messages/p2p/{ava.id}", {"content": "direct"})
    api.close()
    await servers.stop(chat)


def _dump(path: Path) -> dict[str, list[Any]]:
    """Return all rows but those that a copy has anew."""
    with closing(sqlite3.connect(path)) as connection:
        tables = [
            table
            for (table,) in connection.execute(
                "SELECT name FROM sqlite_master WHERE type = 'table'"
                " AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'search%'"
            )
            if table not in ("meta", "turn", "schema_migration")
        ]
        return {
            table: sorted(connection.execute(f'SELECT * FROM "{table}"'), key=repr)
            for table in tables
        }


async def test_there_and_back(
    servers: Servers, tmp_path: Path, operate: Operate, address: str
) -> None:
    """All rows are the same, the copies are sound, and new rows get new ids."""
    source, back = tmp_path / "source.db", tmp_path / "back.db"
    await _fill(servers, source)
    operate("move", str(source), address)
    operate("move", address, str(back))
    assert _dump(back) == _dump(source)
    assert list(check(back)) == []
    again = run("server.py", "move", str(source), address, cwd=tmp_path)
    assert (again.returncode, "not empty" in again.stderr) == (2, True)
    again = run("server.py", "move", address, str(back), cwd=tmp_path)
    assert (again.returncode, "exists already" in again.stderr) == (2, True)
    operate("invite", "--database", address)
    assert "sound" in operate("check", "--database", address)
