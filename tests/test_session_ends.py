"""All sessions of a user end at once, however many; the times of their ends follow in slices."""

import asyncio
from typing import Any

import pytest

from models.errors import SessionRevoked
from models.events.messages import Draft
from models.maintenance.check import check
from models.operations import session_ends
from models.operations.accounts import NewSession, log_out, open_session
from models.operations.messages import send_to_group
from models.operations.session_ends import end_next_slice
from models.store.transaction import Actor, Transaction
from tests.support.clients import (
    PASSWORD,
    Api,
    Person,
    actor_of,
    live,
    session_of,
    settled,
)
from tests.support.logins import one_more, status_of
from tests.support.servers import Server, Servers
from tests.support.waiting import eventually

LOGOUT, SESSIONS, CHANGE = (
    "/v1/users/logout",
    "/v1/users/sessions",
    "/v1/users/password",
)
ENDED = "session_revoked"


@pytest.fixture
def held(chat: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    """Slices have three sessions, and only the test begins the next one."""
    monkeypatch.setattr(session_ends, "SLICE_SESSIONS", 3)
    monkeypatch.setattr(chat.session_ender, "wake", lambda: None)


async def query(chat: Server, sql: str) -> list[Any]:
    """Return the rows of a query."""
    return await chat.store.read(
        lambda database: database.connection().execute(sql).fetchall()
    )


async def written(chat: Server) -> Any:
    """Return how many sessions have the time of their end."""
    sql = "SELECT count(*) FROM session WHERE revoked_at IS NOT NULL"
    return (await query(chat, sql))[0][0]


async def devices(chat: Server, person: Person, number: int) -> list[Person]:
    """Open sessions of a person whose tokens the server remembers."""
    found = [await one_more(chat, person) for _ in range(number)]
    for each in found:
        assert await status_of(each) == 200
    return found


async def test_all_sessions_end_before_their_rows_say_so(
    api: Api, chat: Server, held: None
) -> None:
    """Tokens, sockets, the writer and the list know it at once."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    group_id = await ava.group(mike)
    others = await devices(chat, ava, 9)
    sockets = [await live(each) for each in others[:2]]
    kept = await live(mike)
    answer = await others[0].post(LOGOUT, {"all": True})
    assert (answer.status, answer.json["ended"]) == (200, 10)
    assert await written(chat) == 3
    for socket in sockets:
        assert (await socket.closed())[0] == 4501
    for each in (ava, *others):
        assert await status_of(each) == ENDED
        with pytest.raises(SessionRevoked):
            await chat.store.commit(
                send_to_group, actor_of(chat, each), group_id, Draft("late")
            )
    assert await settled(kept) == []
    again = await api.login(ava)
    assert [each["is_current"] for each in (await again.get(SESSIONS)).json] == [True]
    for number in (6, 9, 10):
        assert await chat.store.commit(end_next_slice) is True
        assert await written(chat) == number
        assert await status_of(again) == 200
    assert await chat.store.commit(end_next_slice) is False
    for each in (ava, *others):
        assert await status_of(each) == ENDED


async def test_the_session_that_changes_the_password_stays(
    api: Api, chat: Server, held: None
) -> None:
    """It ends with the next end of all, and no slice of an earlier one ends it."""
    ava = await api.register("Ava")
    others = await devices(chat, ava, 5)
    socket = await live(ava)
    body = {"old_password": PASSWORD, "new_password": "another horse"}
    answer = await ava.put(CHANGE, body)
    assert (answer.status, answer.json["ended"]) == (200, 5)
    assert [await status_of(each) for each in (ava, *others)] == [200] + [ENDED] * 5
    assert await settled(socket) == []
    new = await one_more(chat, ava)
    listed = [each["id"] for each in (await ava.get(SESSIONS)).json]
    assert {*listed} == {session_of(chat, ava), session_of(chat, new)}
    await chat.store.commit(end_next_slice)
    assert await status_of(ava) == await status_of(new) == 200
    # Both ends have rows to write.
    await devices(chat, ava, 4)
    assert (await ava.post(LOGOUT, {"all": True})).json["ended"] == 6
    assert (await socket.closed())[0] == 4501
    assert await status_of(ava) == await status_of(new) == ENDED
    while await chat.store.commit(end_next_slice):
        pass
    assert await written(chat) == 11


async def test_an_end_goes_on_after_a_restart(
    api: Api, chat: Server, servers: Servers, held: None
) -> None:
    """Sessions stay ended meanwhile, and exports have the time at which they ended."""
    ava = await api.register("Ava")
    others = await devices(chat, ava, 7)
    await ava.post(LOGOUT, {"all": True})
    login = await one_more(chat, ava)

    async def ends(person: Person) -> list[Any]:
        lines = (await person.get("/v1/users/me/export")).body.splitlines()
        found = [line for line in lines if b'"type":"session"' in line]
        return [line.partition(b'"revoked_at":')[2] for line in found]

    before = await ends(login)
    assert len({*before}) == 2 and len(before) == 9
    assert await written(chat) == 3
    await servers.stop(chat)
    again = await servers.start(chat.store.database.path)
    await eventually(lambda: not again.session_ender._is_working)
    assert await written(again) == 8
    api.port = again.port
    assert await ends(login) == before
    for each in (ava, *others):
        assert await status_of(each) == ENDED


async def test_a_login_beside_the_end_of_all_is_the_first_of_the_new_ones(
    api: Api, chat: Server, held: None
) -> None:
    """In one commit the order decides, whatever the clock says."""
    ava = await api.register("Ava")
    actor = actor_of(chat, ava)
    early, late = NewSession("early", 10**12), NewSession("late", 10**12)
    await asyncio.gather(
        chat.store.commit(open_session, ava.id, early),
        chat.store.commit(log_out, actor, True),
        chat.store.commit(open_session, ava.id, late),
    )

    def is_revoked(tx: Transaction, session_id: str) -> bool:
        session = tx.state.session(session_id)
        assert session is not None
        return session.is_revoked

    def forget(tx: Transaction) -> None:
        tx.state.forget()

    for _ in range(2):  # from the writer's memory, and from the database
        assert await chat.store.commit(is_revoked, "early")
        assert await chat.store.commit(is_revoked, actor.session_id)
        assert not await chat.store.commit(is_revoked, "late")
        await chat.store.commit(forget)


async def test_the_end_of_very_many_is_one_event_and_one_slice(
    api: Api, chat: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The writer has as little to do for 20,000 sessions as for a few hundred."""
    ava = await api.register("Ava")

    def open_many(tx: Transaction) -> None:
        tx.database.connection().execute(
            """
            WITH RECURSIVE number(n) AS (
                SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < 20000)
            INSERT INTO session (id, user_id, position, created_at, expires_at)
            SELECT 'session ' || n, ?, 0, 0, 9e15 FROM number""",
            (ava.id,),
        )

    await chat.store.commit(open_many)
    head = chat.hub.head
    with monkeypatch.context() as held:
        held.setattr(chat.session_ender, "wake", lambda: None)
        answer = await ava.post(LOGOUT, {"all": True})
        assert answer.json["ended"] == 20_001
        assert chat.hub.head == head + 1
        assert await written(chat) == session_ends.SLICE_SESSIONS
    with pytest.raises(SessionRevoked):
        await chat.store.commit(log_out, Actor(ava.id, "session 20000"), False)
    chat.session_ender.wake()
    await eventually(lambda: not chat.session_ender._is_working)
    assert await written(chat) == 20_001


async def test_the_sessions_of_a_deleted_account_are_deleted_in_slices(
    api: Api, chat: Server, held: None
) -> None:
    """The database is in order at each step."""
    ava = await api.register("Ava")
    others = await devices(chat, ava, 6)
    gone = {"password": PASSWORD, "messages": "keep"}
    assert (await ava.delete("/v1/users/me", gone)).status == 200
    count = f"SELECT count(*) FROM session WHERE user_id = {ava.id}"
    for number in (4, 1, 0):
        assert await query(chat, count) == [(number,)]
        assert [*check(chat.store.database.path)] == []
        for each in (ava, *others):
            assert await status_of(each) in (ENDED, "invalid_token")
        await chat.store.commit(end_next_slice)
    assert await query(chat, "SELECT * FROM session_end") == []
    assert [*check(chat.store.database.path)] == []
