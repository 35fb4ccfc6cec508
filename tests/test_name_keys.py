"""The stored keys of names: they follow the data of the version that opens a database."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from models import name_keys
from models.database import open_database
from models.maintenance.check import check
from models.names import UserKeys, user_keys
from models.text.skeleton import DATA_VERSION
from services.passwords import hash_password
from tests.support.clients import PASSWORD, Answer, Api
from tests.support.logs import Logs
from tests.support.servers import Servers

# Users that an earlier version told apart, by their usernames and their addresses.
USERS = {
    1: ("Ava", "ava@example.com"),
    2: ("Ava\ufe0f", "ava@münchen.de"),
    3: ("Admin", "Ava@xn--mnchen-3ya.de"),
    4: ("Аdmin", "Admin@example.com"),  # with a Cyrillic letter
    5: ("user1", "user1@example.com"),
    6: ("userl", "userl@example.com"),
    7: ("ava\u200b", "AVA＠MÜNCHEN.de"),
}
COLUMNS = ", ".join(UserKeys._fields)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where a test has its database."""
    return tmp_path / "chat.db"


def run(path: Path, sql: str, values: Any = ()) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(path)) as connection, connection:
        return connection.execute(sql, values).fetchall()


def make(path: Path, version: str) -> None:
    """Make a database with USERS, a deleted user and a group. Their keys follow other data."""
    open_database(path).release()
    insert = (
        "INSERT INTO user (id, username, username_key, email, email_key, password_hash,"
        " position, created_at, deleted_at) VALUES (?, ?, ?, ?, ?, ?, 0, 0, ?)"
    )
    password_hash = hash_password(PASSWORD, 4)
    for id, (username, email) in USERS.items():
        values = (id, username, f"old {id}", email, f"old {id}", password_hash, None)
        run(path, insert, values)
    gone, key = "deleted-8", "\ndeleted-8"
    run(path, insert, (8, gone, key, gone, key, "", 1))
    group = "INSERT INTO 'group' (id, kind, name, created_at, name_key) VALUES (?, ?, ?, 0, ?)"
    run(path, group, (1, "group", "ＳＴＲＡẞＥ", "old"))
    run(path, group, (2, "direct", None, ""))
    run(path, "INSERT INTO search (rowid, text, place) VALUES (900, 'word', 'g1 u1')")
    run(path, "UPDATE meta SET indexed_id = 9, text_version = ?", (version,))


def keys_of(path: Path) -> dict[int, list[str]]:
    return {id: keys for id, *keys in run(path, f"SELECT id, {COLUMNS} FROM user")}


def is_sound(path: Path) -> bool:
    """Tell whether the check finds no wrong key. The groups of these tests have no events."""
    return not [line for line in check(path) if "key" in line]


@pytest.mark.parametrize("version", ["", "1.0.0-1", "99.0.0-1"])
def test_keys_of_another_version_are_computed_again(
    path: Path, logs: Logs, version: str
) -> None:
    """The oldest of users with one name has its key. All keep their names and addresses."""
    make(path, version)
    names = run(path, "SELECT id, username, email FROM user")
    open_database(path).release()
    expected = {id: [*user_keys(*names)] for id, names in USERS.items()}
    expected[2][0] += "\0002"
    expected[7][0] += "\0007"
    expected[3][2] += "\0003"
    expected[7][2] += "\0007"
    expected[8] = ["\ndeleted-8"] * 3
    assert keys_of(path) == expected
    assert expected[1][0] == "ava" and expected[3][1] == expected[4][1]
    assert run(path, "SELECT name_key FROM 'group'") == [("strasse",), ("",)]
    assert run(path, "SELECT id, username, email FROM user") == names
    assert is_sound(path)
    assert run(path, "SELECT text_version FROM meta") == [(DATA_VERSION,)]
    lines = [
        f"computed the keys of 7 users by Unicode data {DATA_VERSION}:"
        " 8 of users and 1 of groups changed",
        "3 usernames and 2 e-mail addresses collide with older ones by these rules;"
        " their users keep them",
    ]
    # Words of the index are folded by the data too.
    if version:
        lines.append("emptied the search index, which is built anew in the background")
        assert run(path, "SELECT rowid FROM search") == []
        assert run(path, "SELECT indexed_id FROM meta") == [(0,)]
        assert run(path, "SELECT k, v FROM search_config WHERE k = 'automerge'") == [
            ("automerge", 0)
        ]
    else:
        assert run(path, "SELECT rowid FROM search") == [(900,)]
    assert logs.records == [f"INFO chatserver.database: {line}" for line in lines]
    logs.records.clear()
    open_database(path).release()
    assert logs.records == []


def test_users_may_exchange_their_keys(path: Path, logs: Logs) -> None:
    """Each key is unique at all times."""
    make(path, "")
    for column in ("username_key", "email_key"):
        for id, other in ((5, 6), (6, 5)):
            key = getattr(user_keys(*USERS[other]), column)
            run(path, f"UPDATE user SET {column} = ? WHERE id = ?", (key, id))
    open_database(path).release()
    assert is_sound(path)
    assert keys_of(path)[5] == [*user_keys(*USERS[5])]
    logs.claim("chatserver.database")


def test_keys_are_computed_wholly_or_not_at_all(
    path: Path, logs: Logs, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A start that fails changes nothing, and the next one computes them."""
    make(path, "1.0.0-1")
    before = keys_of(path)

    def fail(name: str | None) -> str:
        raise ValueError(name)

    with monkeypatch.context() as broken:
        broken.setattr(name_keys, "group_key", fail)
        with pytest.raises(Exception, match="cannot open the database"):
            open_database(path)
    assert keys_of(path) == before
    open_database(path).release()
    assert is_sound(path)
    logs.claim("chatserver.database")


async def log_in(api: Api, email: str) -> Answer:
    body = {"email": email, "password": PASSWORD}
    return await api.request("POST", "/v1/users/login", body)


async def test_users_whose_addresses_became_the_same_log_in(
    path: Path, servers: Servers, logs: Logs
) -> None:
    """Each with the spelling that only they have; any other spelling is that of the oldest."""
    make(path, "1.0.0-1")
    run(path, "DELETE FROM 'group'")
    run(path, "DELETE FROM search")
    chat = await servers.start(path)
    api = Api(chat.port)
    for email, id in (
        ("ava@münchen.de", 2),
        ("Ava@MÜNCHEN.de", 2),
        ("ava@xn--mnchen-3ya.de", 3),
        ("ava@mu\u0308nchen。de", 2),
    ):
        answer = await log_in(api, email)
        assert (answer.status, answer.json["user"]["id"]) == (200, id), email
    for username, email, code in (
        ("Other", "ava@münchen.de", "email_taken"),
        ("Ava", "other@example.com", "username_taken"),
        ("ava\u200b", "other@example.com", "username_taken"),
    ):
        body = {"username": username, "email": email, "password": PASSWORD}
        refused = await api.request("POST", "/v1/users/register", body)
        assert (refused.status, refused.json["code"]) == (409, code)
    # The users who have the keys go; those who have them with their ids are still found.
    for email in ("ava@example.com", "ava@münchen.de"):
        token = (await log_in(api, email)).json["token"]
        body = {"password": PASSWORD, "messages": "keep"}
        gone = await api.request("DELETE", "/v1/users/me", body, token=token)
        assert gone.status == 200
    assert (await log_in(api, "ava@xn--mnchen-3ya.de")).json["user"]["id"] == 3
    for username, email, code in (
        ("Other", "ava@münchen.de", "email_taken"),
        ("Ava", "other@example.com", "username_taken"),
    ):
        body = {"username": username, "email": email, "password": PASSWORD}
        refused = await api.request("POST", "/v1/users/register", body)
        assert (refused.status, refused.json["code"]) == (409, code)
    api.close()
    logs.claim("chatserver.database")
