"""On PostgreSQL each look is a round trip: the looks of a batch are done together."""

from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from configuration import Settings
from models.events.messages import Draft
from models.operations.messages import send_to_group
from models.postgres.sql import translate
from services.postgres_engine import postgres as engine
from tests.support.clients import Api, actor_of, people
from tests.support.postgres import address_of, running
from tests.support.servers import SECRET, Server, Servers
from tests.support.waiting import DEADLINE_SECONDS, Hold, eventually

PEOPLE = 8
# Parts of the statements that look up logins, people, memberships, groups and keys.
TABLES = (
    "FROM session s",
    "FROM user u ",
    "FROM membership s",
    'JOIN "group" g ON g.id = j',
    "unnest",
)


async def test_a_batch_looks_each_kind_up_once(
    servers: Servers, tmp_path: Path, hold: Hold, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Logins, users, memberships, groups and keys, however many people send."""
    running()
    sharing = engine().PostgresSharing(address_of(tmp_path / "chat.db"), tmp_path)
    settings: dict[str, Any] = servers.SETTINGS
    chat = await servers.run(
        Server(Settings(**settings), sharing.open_database(), SECRET, sharing)
    )
    api = Api(chat.port)
    everyone = await people(api, *(f"person{number}" for number in range(PEOPLE)))
    groups = [await each.group() for each in everyone]
    seen: Counter[str] = Counter()
    is_counted = False

    def count(sql: str) -> str:
        if is_counted:
            seen.update(table for table in TABLES if table in sql)
        return translate(sql)

    monkeypatch.setattr("models.postgres.connection.translate", count)
    # On a busy machine a turn would end before all have sent.
    monkeypatch.setattr("models.store.shared_writer._TURN_SECONDS", DEADLINE_SECONDS)
    # They wait together while the writer is held up.
    chat.store.submit(lambda *_: None, lambda tx: hold())
    await eventually(lambda: hold.begun)
    chat.store._writer._state.forget()
    sent: list[Any] = []
    for person, group_id in zip(everyone, groups, strict=True):
        chat.store.submit(
            lambda done, error: sent.append((done, error)),
            send_to_group,
            actor_of(chat, person),
            group_id,
            Draft(content="hello", key="a key"),
        )
    is_counted = True
    hold.release()
    await eventually(lambda: len(sent) == PEOPLE)
    assert [error for _, error in sent] == [None] * PEOPLE
    assert seen == dict.fromkeys(TABLES, 1)
    api.close()
