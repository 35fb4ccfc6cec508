"""The fields of a message: their order in the JSON, and how they are read back from a row."""

import json
from itertools import combinations
from pathlib import Path
from typing import Any

import msgspec
import pytest

from models.database import Database, open_database
from models.events.encoding import encode
from models.events.messages import (
    OPTIONAL_COLUMNS,
    Attachment,
    DirectMessage,
    Draft,
    GroupMessage,
    Message,
    MessagePayload,
    Quote,
)
from models.queries.messages import message_by_id
from models.store.message_rows import (
    INSERT_MESSAGE,
    INSERT_MESSAGE_WITH_OPTIONAL,
    insert_sql,
    optional_values,
    row_values,
)
from models.tables import Message as MessageTable

REQUIRED: dict[str, Any] = {
    "group_id": 1,
    "sender_id": 2,
    "content": "GROUP CHAT IS ALIVE!",
    "timestamp": "2025-10-24T05:23:00.000000Z",
    "id": 4,
    "seq": 3,
    "cursor": "k3f9.4",
    "sender": "Ava",
    "media_url": None,
    "reply_to": 3,
    "key": "0199f3",
    "message_type": "text",
}
OPTIONAL: dict[str, Any] = {
    "revision": 2,
    "edited_at": "2025-10-24T05:24:00.000000Z",
    "deleted": True,
    "mentions": [0, 3],
    "files": [
        Attachment(id="f1", name="a.png", type="image/png", size=9, width=1, height=2)
    ],
    "quote": Quote(id=3, seq=2, sender_id=3, sender="Mike", content="before"),
    "reactions": {"👍": 2},
    "reacted": ["👍"],
    "pinned": True,
    "reply_count": 1,
    "content_cut": True,
}
DIRECT: dict[str, Any] = {"recipient_id": 3}
LAST: dict[str, Any] = {"duplicate": True}
STATUS: dict[str, Any] = {"status": "READ"}


def as_json(type_name: str, *parts: dict[str, Any]) -> bytes:
    """Return the JSON of these fields, in this order."""
    members = {"type": type_name}
    for part in parts:
        members |= msgspec.to_builtins(part)
    return json.dumps(members, separators=(",", ":"), ensure_ascii=False).encode()


def some(count: int) -> list[dict[str, Any]]:
    """Return each choice of `count` optional fields, in their order."""
    return [dict(each) for each in combinations(OPTIONAL.items(), count)]


@pytest.mark.parametrize("count", [0, 1, 2, len(OPTIONAL) - 1, len(OPTIONAL)])
def test_fields_have_a_fixed_order(count: int) -> None:
    """The required fields, `recipient_id`, the optional fields, `status`, `duplicate`."""
    for optional in some(count):
        group = GroupMessage(**REQUIRED, **optional, **LAST)
        assert encode(group) == as_json("group_message", REQUIRED, optional, LAST)
        direct = DirectMessage(**REQUIRED, **DIRECT, **optional, **STATUS, **LAST)
        assert encode(direct) == as_json(
            "direct_message", REQUIRED, DIRECT, optional, STATUS, LAST
        )


def test_an_absent_field_is_not_in_the_json() -> None:
    """An absent field is left out: it is neither null nor false."""
    assert encode(GroupMessage(**REQUIRED)) == as_json("group_message", REQUIRED)


def test_these_tests_cover_all_optional_fields() -> None:
    """Each field of a message is in the constants above, and each stored one has a column."""
    known = {*REQUIRED, *OPTIONAL, *DIRECT, *STATUS, *LAST}
    assert {*DirectMessage.__struct_fields__} == known
    assert (
        {*OPTIONAL_COLUMNS}
        <= {*OPTIONAL}
        == {*Message.__struct_fields__[len(REQUIRED) :]}
    )


def test_a_draft_names_its_fields_as_the_message_does() -> None:
    """Each field of a draft is copied to the message by name."""
    assert {*Draft._fields} <= {*GroupMessage.__struct_fields__}


def test_an_insert_keeps_the_order_of_its_columns() -> None:
    """Values are passed by position, so the columns must not be sorted as in the table."""
    sql = insert_sql(MessageTable, "quote", "id", "files")
    assert sql == 'INSERT INTO "message" ("quote", "id", "files") VALUES (?, ?, ?)'


@pytest.fixture
def database(tmp_path: Path) -> Any:
    """A database with two users, their group and one message from Mike."""
    database = open_database(tmp_path / "chat.db")
    with database.writing():
        connection = database.connection()
        connection.execute("PRAGMA foreign_keys = 0")
        connection.executemany(
            "INSERT INTO user (id, username, username_key, email, email_key, password_hash,"
            " position, created_at, files_bytes) VALUES (?, ?, ?, ?, ?, '', 0, 0, 0)",
            [(2, "Ava", "ava", "a", "a"), (3, "Mike", "mike", "b", "b")],
        )
        connection.execute(
            """INSERT INTO "group" (id, kind, created_at) VALUES (1, 'group', 0)"""
        )
        insert(database, message(id=3, seq=2, sender_id=3, content="before"))
        yield database
    database.release()


def message(**given: Any) -> GroupMessage:
    """Make a message as it is when it is sent."""
    return GroupMessage(**REQUIRED | given)


def insert(database: Database, sent: MessagePayload) -> None:
    """Insert a message as the writer does."""
    row, optional = row_values(sent, 1_761_283_380_000_000), optional_values(sent)
    if optional is None:
        database.connection().execute(INSERT_MESSAGE, row)
    else:
        database.connection().execute(INSERT_MESSAGE_WITH_OPTIONAL, row + optional)


@pytest.mark.parametrize("count", range(len(OPTIONAL_COLUMNS) + 1))
def test_a_message_is_read_back_from_its_row(database: Database, count: int) -> None:
    """The message read equals the message inserted, with any choice of stored optional fields."""
    for names in combinations(OPTIONAL_COLUMNS, count):
        sent = message(**{name: OPTIONAL[name] for name in names})
        insert(database, sent)
        found = message_by_id(database.connection(), sent.id)
        assert found is not None
        found.cursor = sent.cursor
        assert found == sent
        database.connection().execute("DELETE FROM message WHERE id = ?", (sent.id,))
