"""Logins, logouts, changes of passwords, and password guesses."""

import asyncio
import random
import time
from collections.abc import Callable
from typing import Any

import pytest

from handlers.routes import SOCKETS
from models.events.messages import Draft
from models.operations.accounts import log_out
from models.operations.messages import send_to_group
from models.tables import Event, Message
from server import ChatServer
from services.passwords import verify_password
from tests.support.clients import (
    PASSWORD,
    UPGRADE,
    Answer,
    Api,
    Person,
    Socket,
    actor_of,
    live,
    session_of,
    settled,
    slow,
)
from tests.support.logins import HOUR, one_more, status_of
from tests.support.logs import Logs
from tests.support.routes import PRIVATE
from tests.support.servers import with_settings
from tests.support.waiting import eventually

LOGIN, LOGOUT = "/v1/users/login", "/v1/users/logout"
SESSIONS, CHANGE = "/v1/users/sessions", "/v1/users/password"


async def log_in(api: Api, email: str, password: str) -> Answer:
    """Try to log in."""
    body = {"email": email, "password": password}
    return await api.request("POST", LOGIN, body)


async def change(person: Person, old: str, new: str) -> Answer:
    """Change a password."""
    body = {"old_password": old, "new_password": new}
    return await person.api.request("PUT", CHANGE, body, token=person.token)


async def ends_of_logins(chat: ChatServer) -> dict[str, int]:
    """Return the log positions at which sessions ended, by session id."""
    query = Event.select(Event.data, Event.id).where(Event.type == "session_revoked")
    rows = await chat.store.read(lambda database: database.rows(query))
    return {data.split('"session_id":"')[1].split('"')[0]: id for data, id in rows}


# Logouts


async def test_a_logout_ends_one_login(api: Api) -> None:
    """Only the caller's login ends, and the answer has the count."""
    ava = await api.register("Ava")
    phone = await api.login(ava)
    answer = await phone.post(LOGOUT, {})
    assert answer.status == 200
    assert answer.json == {"ended": 1, "message": "Logged out successfully"}
    assert await status_of(phone) == "session_revoked"
    assert await status_of(ava) == 200
    # The second logout is refused as revoked.
    again = await phone.post(LOGOUT, {})
    assert (again.status, again.json["code"]) == (401, "session_revoked")
    # An empty body means the same as `{}`, and `all` is a boolean.
    tablet = await api.login(ava)
    assert (await tablet.post(LOGOUT, {"all": 1})).status == 400
    assert (await tablet.post(LOGOUT, {"everywhere": True})).status == 400
    assert await status_of(tablet) == 200
    answer = await api.request("POST", LOGOUT, b"", token=tablet.token)
    assert (answer.status, answer.json["ended"]) == (200, 1)
    assert await status_of(tablet) == "session_revoked"


async def test_a_logout_of_all_ends_every_login_of_the_caller(
    api: Api, chat: ChatServer
) -> None:
    """Logins of other users are not affected, and a new login is valid."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    devices = [ava, *[await one_more(chat, ava) for _ in range(3)]]
    gone = devices.pop()
    await gone.post(LOGOUT, {})
    answer = await devices[1].post(LOGOUT, {"all": True})
    assert (answer.status, answer.json["ended"]) == (200, 3)
    for device in (*devices, gone):
        assert await status_of(device) == "session_revoked"
    assert await status_of(mike) == 200
    assert await status_of(await api.login(ava)) == 200


async def test_the_list_of_the_callers_logins(api: Api, chat: ChatServer) -> None:
    """Valid logins, newest first, with the caller's marked, and without tokens."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    phone, tablet = await api.login(ava), await one_more(chat, ava, 2 * HOUR)
    await one_more(chat, ava, 1)  # one microsecond, so it has expired
    answer = await phone.get(SESSIONS)
    assert answer.status == 200
    assert [entry["is_current"] for entry in answer.json] == [False, True, False]
    assert [entry["id"] for entry in answer.json] == [
        session_of(chat, each) for each in (tablet, phone, ava)
    ]
    created = [entry["created_at"] for entry in answer.json]
    assert created == sorted(created, reverse=True)
    assert all(entry["expires_at"] > entry["created_at"] for entry in answer.json)
    assert phone.token not in answer.body.decode()
    await tablet.post(LOGOUT, {})
    current = [entry["is_current"] for entry in (await ava.get(SESSIONS)).json]
    assert current == [False, True]
    assert len((await mike.get(SESSIONS)).json) == 1


async def test_a_token_of_an_ended_login_is_refused(api: Api, chat: ChatServer) -> None:
    """Every private route and both sockets answer 401, however the token is sent."""
    ava = await api.register("Ava")
    await ava.group()
    phone, kept = await api.login(ava), await api.login(ava)
    assert len(PRIVATE) >= 14
    for method, path in PRIVATE:  # fill every cache with the token
        if "logout" not in path:
            await api.request(method, path, b"{}", token=phone.token)
    ways: tuple[tuple[str, dict[str, str]], ...] = (
        (f"?token={phone.token}", {}),
        ("", {"Authorization": f"Bearer {phone.token}"}),
        ("", {"Sec-WebSocket-Protocol": f"bearer, {phone.token}"}),
    )
    await phone.connect()
    assert (await phone.post(LOGOUT, {})).status == 200
    assert chat.context.sessions.known(phone.token) is None
    wrong = []
    for method, path in PRIVATE:
        answer = await api.request(method, path, b"nonsense", token=phone.token)
        code = answer.json["code"] if method != "HEAD" else "session_revoked"
        if (answer.status, code) != (401, "session_revoked"):
            wrong.append((method, path, answer.status, answer.body))
    for path in SOCKETS:
        for query, headers in ways:
            answer = await api.request(
                "GET", path + query, headers={**UPGRADE, **headers}
            )
            if (answer.status, answer.json.get("code")) != (401, "session_revoked"):
                wrong.append(("GET", path, answer.status, answer.body))
            assert answer.headers["WWW-Authenticate"].startswith("Bearer")
    assert wrong == []
    assert await status_of(kept) == 200


async def test_a_token_spelled_differently_ends_with_its_login(
    api: Api, chat: ChatServer
) -> None:
    """Base64 has several spellings of the same bytes; the logout revokes all of them."""
    ava = await api.register("Ava")
    gone = await one_more(chat, ava)
    head, claims, signature = gone.token.split(".")
    spellings = [
        gone.token,
        f"{gone.token}=",
        f"{gone.token}==",
        f"{head}.{claims}.{signature[:9]}\t{signature[9:]}",
        f"{head}.{claims}.{signature[:9]}!{signature[9:]}",
        *(f"{gone.token[:-1]}{last}" for last in "ABEIMQUYcgkosw048_-"),
    ]
    devices = [Person(api, ava.id, "Ava", token) for token in spellings]
    for device in (*devices, devices[0]):
        await device.get("/v1/test-auth")
    assert await status_of(gone) == 200
    await chat.store.commit(log_out, actor_of(chat, gone), False)
    outlived = [device.token for device in devices if await status_of(device) == 200]
    assert outlived == []


async def test_no_revoked_token_stays_in_the_cache(api: Api, chat: ChatServer) -> None:
    """That holds in any order of its first use and its logout."""
    ava = await api.register("Ava")
    sessions = chat.context.sessions
    for number in range(40):
        device = await one_more(chat, ava)
        steps: list[Callable[[], Any]] = [
            lambda: sessions.verify(device.token),
            lambda: chat.store.commit(log_out, actor_of(chat, device), False),
            lambda: sessions.verify(device.token),
        ]
        order = steps if number % 2 else steps[1:]
        running = []
        for step in order:
            running.append(asyncio.ensure_future(step()))
            for _ in range(random.randrange(4)):
                await asyncio.sleep(0)
        await asyncio.gather(*running, return_exceptions=True)
        assert sessions.known(device.token) is None, number
        assert await status_of(device) == "session_revoked"


async def test_the_token_cache_is_bounded(
    api: Api, chat: ChatServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Tokens past the limit leave the cache, and are verified again."""
    monkeypatch.setattr("handlers.auth.token_cache._TOKENS_MAX", 3)
    ava = await api.register("Ava")
    devices = [await one_more(chat, ava) for _ in range(10)]
    sessions = chat.context.sessions
    for device in devices:
        assert await status_of(device) == 200
        assert 1 <= len(sessions._verified) <= 3
        assert len(sessions._live) == len(sessions._verified)
    for device in devices:
        assert await status_of(device) == 200
        await chat.store.commit(log_out, actor_of(chat, device), False)
        assert await status_of(device) == "session_revoked"
    assert not sessions._live and len(sessions._verified) <= 3


# Passwords


async def test_a_new_password_ends_the_other_logins(api: Api, chat: ChatServer) -> None:
    """Only the user's other sessions end, with their sockets, and the old password is refused.

    The caller's session and its sockets stay.
    """
    ava, mike = await api.register("Ava"), await api.register("Mike")
    phone, tablet = await api.login(ava), await api.login(ava)
    of_phone, of_ava, of_mike = await live(phone), await live(ava), await live(mike)
    answer = await change(ava, PASSWORD, "another horse")
    assert answer.status == 200
    assert answer.json == {"ended": 2, "message": "Password changed successfully"}
    assert (await of_phone.closed())[0] == 4501
    assert await settled(of_ava) == await settled(of_mike) == []
    for gone in (phone, tablet):
        assert await status_of(gone) == "session_revoked"
    for kept in (ava, mike):
        assert await status_of(kept) == 200
    refused = await log_in(api, ava.email, PASSWORD)
    assert (refused.status, refused.json["code"]) == (401, "invalid_credentials")
    assert (await log_in(api, ava.email, "another horse")).status == 200
    assert (await log_in(api, mike.email, PASSWORD)).status == 200


async def test_a_new_password_needs_the_old_one(api: Api) -> None:
    """A token alone cannot take over an account; a refused change ends no session."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    phone = await api.login(ava)
    assert (await change(mike, PASSWORD, "the horse of Mike")).status == 200
    for old in ("", "wrong horse", PASSWORD.upper(), "the horse of Mike", "x" * 1024):
        answer = await change(ava, old, "another horse")
        assert (answer.status, answer.json["code"]) == (401, "invalid_credentials")
    for old, new in (
        (PASSWORD, "short"),
        (PASSWORD, "x" * 1025),
        (PASSWORD, "ä" * 513),
        ("x" * 1025, "another horse"),
    ):
        answer = await change(ava, old, new)
        assert (answer.status, answer.json["code"]) == (400, "invalid_request")
    for body in ({"new_password": "another horse"}, {"old_password": PASSWORD}):
        answer = await api.request("PUT", CHANGE, body, token=ava.token)
        assert answer.status == 400
    assert await status_of(phone) == 200
    assert (await log_in(api, ava.email, PASSWORD)).status == 200


async def test_of_two_simultaneous_password_changes_one_succeeds(
    api: Api, chat: ChatServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Both check the same old password; the writer refuses the later change."""
    ava = await api.register("Ava")
    hash_password, checked = chat.context.passwords.hash, asyncio.Event()
    waiting = 0

    async def hash_when_both_are_checked(key: int, password: str) -> str:
        nonlocal waiting
        waiting += 1
        if waiting == 2:
            checked.set()
        await checked.wait()
        return await hash_password(key, password)

    monkeypatch.setattr(chat.context.passwords, "hash", hash_when_both_are_checked)
    new = ("the first horse", "the second horse")
    answers = await asyncio.gather(*(change(ava, PASSWORD, each) for each in new))
    assert sorted(answer.status for answer in answers) == [200, 401]
    (refused,) = [answer for answer in answers if answer.status == 401]
    assert refused.json["code"] == "invalid_credentials"
    for password, answer in zip(new, answers):
        assert (await log_in(api, ava.email, password)).status == answer.status


async def test_a_login_is_refused_if_the_password_changes_meanwhile(
    api: Api, chat: ChatServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A check of the old password before the change is not enough."""
    ava = await api.register("Ava")
    passwords = chat.context.passwords
    verify, has_changed = passwords.verify, asyncio.Event()
    waiting: list[str] = []

    async def verify_early(key: str, password: str, password_hash: str | None) -> bool:
        fits = await verify(key, password, password_hash)
        waiting.append(password)
        await has_changed.wait()
        return fits

    monkeypatch.setattr(passwords, "verify", verify_early)
    late = asyncio.ensure_future(log_in(api, ava.email, PASSWORD))
    await eventually(lambda: waiting)
    monkeypatch.undo()
    assert (await change(ava, PASSWORD, "another horse")).status == 200
    has_changed.set()
    answer = await late
    assert answer.status == 401, "the old password still opens a login"
    assert answer.json["code"] == "invalid_credentials"


# Sockets of ended logins


async def test_a_send_before_a_logout_arrives_and_a_send_after_it_is_refused(
    api: Api, chat: ChatServer
) -> None:
    """That holds in one commit too, on the socket that the logout closes."""
    ava = await api.register("Ava")
    group_id = await ava.group()
    kept = await live(ava)
    for number in range(20):
        device = await one_more(chat, ava)
        lost = await live(device)
        actor = actor_of(chat, device)
        answers = await asyncio.gather(
            chat.store.commit(send_to_group, actor, group_id, Draft(f"in {number}")),
            chat.store.commit(log_out, actor, False),
            chat.store.commit(send_to_group, actor, group_id, Draft(f"out {number}")),
            chat.store.commit(
                send_to_group, actor_of(chat, ava), group_id, Draft(f"on {number}")
            ),
            return_exceptions=True,
        )
        assert getattr(answers[2], "code", None) == "session_revoked"
        assert (await lost.next("group_message"))["content"] == f"in {number}"
        assert await lost.receive() is None
        assert lost.close_code == 4501
        for content in ("in", "on"):
            event = await kept.next("group_message")
            assert event["content"] == f"{content} {number}"


async def test_no_event_after_a_logout_reaches_its_sockets(
    api: Api, chat: ChatServer
) -> None:
    """In a stream of sends each gets all events before the logout, no later one, and then 4501."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    group_id = await ava.group(mike)
    kept = await live(mike)
    cut = 0
    for number in range(15):
        device = await one_more(chat, mike)
        actor = actor_of(chat, device)
        lost = [await device.connect() for _ in range(2)]
        for socket in lost:
            await socket.until("live")
        # One of the sockets sends, too, until it is closed.
        pushing = asyncio.ensure_future(_push(lost[0], group_id, actor.session_id))
        ended_after = random.randrange(5, 35)
        running: list[Any] = []
        for step in range(40):
            if step == ended_after:
                ending = asyncio.ensure_future(chat.store.commit(log_out, actor, False))
                running.append(ending)
            draft = Draft(f"round {number}, step {step}")
            send = chat.store.commit(
                send_to_group, actor_of(chat, ava), group_id, draft
            )
            running.append(asyncio.ensure_future(send))
            for _ in range(random.randrange(3)):
                await asyncio.sleep(0)
        await ending
        heard: list[list[Any]] = []
        for socket in lost:
            frames = []
            while (frame := await socket.receive()) is not None:
                frames.append(frame)
            assert socket.close_code == 4501
            heard.append(frames)
        pushing.cancel()
        sent = await asyncio.gather(*running)
        first, last = sent[0].event.id, sent[-1].event.id
        end = (await ends_of_logins(chat))[actor.session_id]
        query = Message.select(Message.id, Message.content).order_by(Message.id)
        log = await chat.store.read(
            lambda database: database.rows(query.where(Message.id.between(first, last)))
        )
        for frames in heard:
            events = [frame for frame in frames if frame["type"] == "group_message"]
            ids = [event["id"] for event in events if event["id"] >= first]
            assert ids == [id for id, _ in log if id < end]
        # Every acknowledged send is stored, and none is stored after the logout.
        told = [frame["id"] for frame in heard[0] if frame["type"] == "ok"]
        own = (Message.sender == mike.id) & (Message.content == actor.session_id)
        pushed = await chat.store.read(
            lambda database: database.rows(Message.select(Message.id).where(own))
        )
        assert all(id < end for (id,) in pushed) and set(told) <= {
            id for (id,) in pushed
        }
        cut += any(id > end for id, _ in log)
        while (await kept.next("group_message"))["id"] < last:
            pass
    assert cut, "no logout fell into a stream of sends"


async def _push(socket: Socket, group_id: int, content: str) -> None:
    send = {"type": "send", "group_id": group_id, "content": content}
    try:
        while True:
            await socket.send(send)
            await asyncio.sleep(0)
    except Exception:  # closed by the logout
        pass


async def test_a_slow_reader_gets_no_event_from_after_its_logout(
    api: Api, chat: ChatServer
) -> None:
    """Bytes that were already written may still arrive; catching up stops."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    group_id = await ava.group(mike)
    device = await one_more(chat, mike)
    socket = await slow(device)
    (connection,) = chat.hub.connections
    actor, draft = actor_of(chat, ava), Draft("x" * 16_000)

    async def send(count: int) -> None:
        commit = chat.store.commit
        sends = [commit(send_to_group, actor, group_id, draft) for _ in range(count)]
        await asyncio.gather(*sends)

    while connection.is_live or not connection.unsent:
        await send(50)
    await chat.store.commit(log_out, actor_of(chat, device), False)
    assert not chat.hub.connections
    await send(5)
    heard = []
    while (frame := await socket.receive()) is not None:
        heard.append(frame["id"])
    assert socket.close_code == 4501
    end = (await ends_of_logins(chat))[session_of(chat, device)]
    assert heard == sorted(heard) and heard[-1] < end
    await eventually(lambda: not chat.hub.closing)


@pytest.mark.parametrize("notices", ["heartbeat", "writer"])
async def test_a_token_that_expires_closes_its_sockets(
    api: Api,
    chat: ChatServer,
    monkeypatch: pytest.MonkeyPatch,
    logs: Logs,
    notices: str,
) -> None:
    """With 4500, at the next heartbeat or send; the token leaves the cache too."""
    ava = await api.register("Ava")
    group_id = await ava.group()
    short = await one_more(chat, ava, HOUR)
    socket, kept = await live(short), await live(ava)
    assert chat.context.sessions.known(short.token)

    def later(unit: float) -> Callable[[], float]:
        return lambda: (time.time() + 3601) * unit

    if notices == "heartbeat":
        monkeypatch.setattr("hub.heartbeat.time", later(1))
        assert (await socket.closed())[0] == 4500
    else:
        monkeypatch.setattr("models.events.clock.time_ns", lambda: int(later(1e9)()))
        await socket.send({"type": "send", "group_id": group_id, "content": "late"})
        assert await socket.receive() is None
        assert socket.close_code == 4500
        # HTTP requests also ask the writer, whatever the token cache holds.
        late = await short.post(f"/v1/messages/group/{group_id}", {"content": "late"})
        assert (late.status, late.json["code"]) == (401, "token_expired")
    monkeypatch.setattr("handlers.auth.token_cache.time", later(1))
    assert await status_of(short) == "token_expired"
    monkeypatch.undo()
    assert session_of(chat, short) not in chat.context.sessions._live
    assert await settled(kept) == []
    history = (await ava.get(f"/v1/groups/{group_id}/messages")).json
    assert history["count"] == 0
    if notices == "writer":
        await ava.say(group_id, "the writer reads the clock")
        logs.claim("the system's clock was set back by 3601 s")


# Password guesses


@pytest.fixture
def checked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The algorithm and cost of each hash that a password was checked against."""
    costs: list[str] = []

    def check(password: str, password_hash: str) -> bool:
        costs.append(password_hash.removeprefix("n1:")[:7])
        return verify_password(password, password_hash)

    monkeypatch.setattr("services.passwords.verify_password", check)
    return costs


async def test_a_failed_login_does_not_reveal_whether_the_user_exists(
    api: Api, checked: list[str]
) -> None:
    """The answer is the same, after one check against a hash of the same cost."""
    ava = await api.register("Ava")
    answers = []
    for email in (ava.email, "nobody@example.com", "x@y.z", "é@é.example"):
        for password in ("wrong horse", "", "x" * 1024):
            answers.append(await log_in(api, email, password))
    assert checked == ["$2b$04$"] * len(answers)
    assert {(answer.status, answer.body) for answer in answers} == {
        (
            401,
            b'{"error":"Invalid email or password","code":"invalid_credentials"}',
        )
    }
    varying = {"Date", "X-Request-Id"}
    kinds = {tuple(sorted(set(answer.headers) - varying)) for answer in answers}
    assert len(kinds) == 1
    assert (await log_in(api, ava.email, PASSWORD)).status == 200


@with_settings(bcrypt_cost=8)
async def test_a_login_of_an_unknown_user_costs_the_same(
    api: Api, checked: list[str]
) -> None:
    """Its password is checked against a hash of the configured cost, as for a known user."""
    ava = await api.register("Ava")
    for email in (ava.email, "nobody@example.com"):
        assert (await log_in(api, email, "wrong horse")).status == 401
        assert checked == ["$2b$08$"], email
        checked.clear()
