"""Requests about users, and uploads that exist only in the database."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from tests.support.clients import Person

ME = "/v1/users/me"
FILE = "0123456789abcdef" * 4


async def direct(one: Person, other: Person, content: str = "hello") -> Any:
    answer = await one.post(f"/v1/messages/p2p/{other.id}", {"content": content})
    assert answer.status == 201, answer.body
    return answer.json


def upload(path: Path, person: Person, file_id: str = FILE) -> None:
    """Insert the rows of an upload without its file."""
    with closing(sqlite3.connect(path)) as database, database:
        database.execute(
            "INSERT OR IGNORE INTO file VALUES (?, 3, 'image/png', 1, 1, 0, NULL)",
            (file_id,),
        )
        database.execute(
            "INSERT INTO upload VALUES (?, ?, 'me.png', 0, 0)", (person.id, file_id)
        )
