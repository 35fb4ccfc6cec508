"""Limits for a client: rates of requests, sends and logins, and full queues."""

import asyncio
import random
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from tornado.httpclient import HTTPClientError

from handlers.auth.rate_limits import ConcurrencyLimit, Refusals, TokenBuckets
from models.errors import RateLimited, TooManyConnections
from models.store.fair_queue import Taken
from models.store.transaction import Transaction
from server import ChatServer
from services.passwords import hash_password, verify_password
from tests.support.authorization import RULES, body_with
from tests.support.clients import PASSWORD, UPGRADE, Answer, Api, Person, live, settled
from tests.support.clocks import Clock
from tests.support.limits import refused
from tests.support.routes import filled
from tests.support.servers import Gate, Server, with_settings
from tests.support.waiting import Hold, eventually

ROOT = Path(__file__).parent.parent
REGISTER, LOGIN = "/v1/users/register", "/v1/users/login"


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """Replace the clock of the rate limits."""
    clock = Clock()
    monkeypatch.setattr("handlers.auth.rate_limits.monotonic", clock)
    return clock


def taken(buckets: TokenBuckets, key: int | str = "one") -> int:
    """Take from a bucket until it is empty; return the number taken."""
    count = 0
    with suppress(RateLimited):
        while count < 100_000:
            buckets.take(key)
            count += 1
    return count


# Buckets


@pytest.mark.parametrize(
    ("per_second", "burst"), [(100, 1000), (1000, 2000), (10, 150), (1, 30), (1 / 3, 7)]
)
def test_a_bucket_holds_exactly_its_burst(
    clock: Clock, per_second: float, burst: int
) -> None:
    """A bucket gives its burst at once, and then one for each interval.

    It never holds more than its burst.
    """
    for start in (0.0, 1.0, *(random.uniform(0, 1e7) for _ in range(50))):
        clock.now = start
        buckets = TokenBuckets(per_second, burst)
        assert taken(buckets) == burst, start
        for count in (1, 3, burst // 2):
            clock.now += count / per_second + 1e-6
            assert taken(buckets) == count, start
        clock.now += 10 * burst / per_second
        assert taken(buckets) == burst, start


def test_a_client_that_waits_for_retry_after_is_served(clock: Clock) -> None:
    """The wait is positive, long enough, and at most an interval."""
    for per_second in (1000, 100, 3, 0.1):
        buckets = TokenBuckets(per_second, 2)
        for _ in range(300):
            clock.now += random.uniform(0, 1 / per_second)
            assert taken(buckets) <= 2
            with pytest.raises(RateLimited) as raised:
                buckets.take("one")
            wait = raised.value.retry_after_seconds
            assert wait and 0 < wait <= 1 / per_second + 0.001
            clock.now += wait + 1e-9 * clock.now
            buckets.take("one")


def test_each_key_has_its_own_bucket(clock: Clock) -> None:
    """An empty bucket does not affect other keys."""
    buckets = TokenBuckets(10, 5)
    assert taken(buckets, 1) == taken(buckets, "1") == taken(buckets, 2) == 5
    clock.now += 0.11
    assert [taken(buckets, key) for key in (2, "1", 1)] == [1, 1, 1]


def test_zero_turns_a_limit_off(clock: Clock) -> None:
    """Zero disables the limits of rates and connections."""
    assert taken(TokenBuckets(0, 0)) == 100_000
    limit = ConcurrencyLimit(0)
    for _ in range(10_000):
        limit.take("one")


def test_buckets_that_are_full_are_forgotten(
    clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Only buckets that are not full use memory.

    Many keys that take once neither fill the memory nor reset another key's bucket.
    """
    monkeypatch.setattr("handlers.auth.rate_limits._KEYS_MAX", 100)
    buckets = TokenBuckets(1, 1000)
    for number in range(900):
        buckets.take("owes")
    highest = 0
    for number in range(5000):
        buckets.take(f"stranger {number}")
        clock.now += 0.02  # 50 of them are not full at any time
        highest = max(highest, len(buckets._full_at))
    assert highest <= 101
    assert taken(buckets, "owes") == 200


def test_connections_are_counted_and_released() -> None:
    """A key without connections is forgotten."""
    limit = ConcurrencyLimit(2)
    limit.take("one")
    limit.take("one")
    for _ in range(3):
        with pytest.raises(TooManyConnections):
            limit.take("one")
    limit.take("another")
    limit.release("one")
    limit.take("one")
    for key in ("one", "one", "another"):
        limit.release(key)
    assert not limit._held


# Refusals


def test_the_refusals_of_a_flood_are_spread(clock: Clock) -> None:
    """The first 200 are sent at once, the next ones at 50 a second, each within a second."""
    refusals = Refusals()
    delays = [refusals.delay("one") for _ in range(1000)]
    assert delays[:200] == [0.0] * 200
    assert delays[200:249] == pytest.approx([n / 50 for n in range(1, 50)])
    assert delays[250:] == [1.0] * 750
    assert refusals.delay("another") == 0.0
    clock.now += 3
    assert refusals.delay("one") == 0.0


def test_networks_without_refusals_are_forgotten(
    clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The server forgets a network that would get its next refusals at once."""
    monkeypatch.setattr("handlers.auth.rate_limits._KEYS_MAX", 100)
    refusals = Refusals()
    for number in range(5000):
        refusals.delay(number)
        clock.now += 0.05
        assert len(refusals._due) <= 101


@with_settings(profile_rate=2)
async def test_a_flood_past_a_rate_waits_for_its_answers(
    api: Api, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The server answers the request of another user before it sends the refusal."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    monkeypatch.setattr("handlers.auth.rate_limits._REFUSALS_AT_ONCE", 0)
    body = {"status": "busy"}
    assert (await ava.patch("/v1/users/me", body)).status == 200
    answered, delays, is_answered = [], [], asyncio.Event()

    async def wait(seconds: float) -> None:
        delays.append(seconds)
        await is_answered.wait()

    monkeypatch.setattr("handlers.base.handler.sleep", wait)

    async def flood() -> None:
        assert refused(await ava.patch("/v1/users/me", body))
        answered.append("flood")

    async def ask() -> None:
        await mike.get("/v1/users/me")
        answered.append("Mike")
        is_answered.set()

    await asyncio.gather(flood(), ask())
    assert answered == ["Mike", "flood"] and delays[0] > 0


@with_settings(request_rate=1)
async def test_refusals_are_counted_by_network(
    api: Api, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The server counts refusals for a rate, of WebSocket upgrades too, and no other refusals."""
    counted: list[int | str] = []

    def count(self: Refusals, network: int | str) -> float:
        counted.append(network)
        return 0.0

    monkeypatch.setattr(Refusals, "delay", count)
    for _ in range(2):
        assert (await api.request("GET", "/v1/users/me")).status == 401
    assert counted == []
    assert refused(await api.request("GET", "/v1/users/me"))
    assert refused(await api.request("GET", "/ws"))
    assert counted == ["127.0.0.1"] * 2


# Sends


@with_settings(send_rate=2)
async def test_sends_of_a_user_are_limited(
    api: Api, chat: ChatServer, clock: Clock
) -> None:
    """A user has one rate for all groups, direct messages, transports and sessions.

    Each user has their own rate.
    """
    ava, mike = await api.register("Ava"), await api.register("Mike")
    group_id = await ava.group(mike)
    clock.now += 1 + 1e-6  # to refill the bucket
    phone = await api.login(ava)
    socket, plain = await live(ava), await live(phone, group=group_id)
    path = f"/v1/messages/group/{group_id}"
    for number in range(10):
        await ava.say(group_id, f"message {number}")
    direct = {"content": "direct"}
    for _ in range(5):
        sent = await phone.post(f"/v1/messages/p2p/{mike.id}", direct)
        assert sent.status == 201
    send = {"type": "send", "group_id": group_id, "content": "by socket"}
    for ref in range(4):
        await socket.send({**send, "ref": ref})
        assert (await socket.next("ok"))["ref"] == ref
    await plain.send("a line")
    await plain.next("ok")
    head = chat.hub.head
    for person in (ava, phone):
        assert refused(await person.post(path, {"content": "x"}))
        assert refused(await person.post(f"/v1/messages/p2p/{mike.id}", direct))
    await settled(socket)
    await settled(plain)
    for _ in range(3):
        await socket.send({**send, "ref": "too many"})
        error = await socket.receive()
        assert (error["type"], error["code"]) == ("error", "rate_limited")
        assert error["ref"] == "too many" and 0 < error["retry_after"] <= 0.501
    await plain.send("too many")
    assert (await plain.receive())["code"] == "rate_limited"
    # The connections stay open, and commands other than `send` work.
    read = {"type": "read", "group_id": group_id, "seq": 3}
    await socket.send(read)
    assert (await socket.next("ok"))["seq"] == 3
    assert chat.hub.head == head
    assert (await mike.post(path, {"content": "of Mike"})).status == 201
    clock.now += error["retry_after"] + 1e-6
    assert (await ava.post(path, {"content": "again"})).status == 201
    assert refused(await ava.post(path, {"content": "x"}))
    # A malformed send does not count.
    clock.now += 0.5
    assert (await ava.post(path, {"content": ""})).status == 400
    await socket.send({**send, "content": ""})
    assert (await socket.next("error"))["code"] == "invalid_request"
    assert (await ava.post(path, {"content": "last"})).status == 201


@with_settings(send_rate=1)
async def test_a_connection_with_many_refused_sends_is_closed(
    api: Api, chat: ChatServer, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A connection is closed with 4502 after a number of refused sends in a row.

    An accepted send resets the count.
    """
    monkeypatch.setattr("handlers.websocket.commands._REFUSED_MAX", 20)
    ava, mike = await api.register("Ava"), await api.register("Mike")
    group_id = await ava.group(mike)
    clock.now += 2 + 1e-6  # to refill the bucket
    socket, other = await live(ava), await live(mike)
    send = {"type": "send", "group_id": group_id, "content": "x"}
    for _ in range(10):
        await socket.send(send)
        await socket.next("ok")
    for refusals in (19, 19):
        for _ in range(refusals):
            await socket.send(send)
            assert (await socket.next("error"))["code"] == "rate_limited"
        clock.now += 1 + 1e-6
        await socket.send(send)
        await socket.next("ok")
    for _ in range(20):
        await socket.send(send)
    assert (await socket.closed())[0] == 4502
    await eventually(lambda: len(chat.hub.connections) == 1)
    await other.send(send)
    await other.next("ok")


# Requests


@with_settings(send_rate=1, profile_rate=2, login_rate=4)
async def test_every_route_that_writes_has_a_rate(
    api: Api, chat: ChatServer, clock: Clock
) -> None:
    """A route that writes is refused, without an effect, when its rates are used up.

    The exception is the logout, as its session was counted at its login.
    """
    ava = await api.register("Ava")
    limits, head = chat.context.limits, chat.hub.head
    taken(limits.sends, ava.id)
    taken(limits.profiles, ava.id)
    taken(limits.logins, "127.0.0.1")
    writing = [route for route in RULES if route[0] not in ("GET", "HEAD")]
    assert len(writing) > 30
    unlimited = []
    for method, path in writing:
        body = body_with({"newcomer": 1}, RULES[method, path].body)
        if body is not None:
            body = body.replace(b'"later"', b'"keep"')
            body = body.replace(b'"code": ""', b'"code": "x"')
        answer = await api.request(method, filled(path), body, token=ava.token)
        if not refused(answer):
            unlimited.append((method, path))
            assert answer.status == 200
        else:
            assert chat.hub.head == head
    assert unlimited == [("POST", "/v1/users/logout")]


@with_settings(request_rate=5)
async def test_requests_of_an_address_are_limited(
    api: Api, chat: ChatServer, clock: Clock
) -> None:
    """All requests of an address count, with and without a token, sockets included.

    Health checks and metrics do not count.
    """
    ava = await api.register("Ava")
    for number in range(9):
        token = ava.token if number % 2 else "wrong"
        answer = await api.request("GET", "/v1/users", token=token)
        assert answer.status == (200 if number % 2 else 401)
    head = chat.hub.head
    for method, path in (
        ("GET", "/v1/users"),
        ("POST", "/v1/groups"),
        ("POST", REGISTER),
        ("POST", LOGIN),
        ("GET", "/readyz"),
    ):
        assert refused(await api.request(method, path, b"{}", token=ava.token)), path
    # A header does not change the address.
    forwarded = {"X-Forwarded-For": "192.0.2.1", "X-Real-Ip": "192.0.2.1"}
    answer = await api.request("GET", "/v1/users", token=ava.token, headers=forwarded)
    assert refused(answer)
    answer = await api.request("GET", f"/ws?token={ava.token}", headers=UPGRADE)
    assert refused(answer)
    with pytest.raises(HTTPClientError, match="429"):
        await ava.connect()
    for path in ("/ping", "/healthz", "/metrics"):
        assert (await api.request("GET", path)).status == 200
    assert chat.hub.head == head
    clock.now += 0.2 + 1e-6
    assert (await ava.get("/v1/users")).status == 200
    assert refused(await ava.get("/v1/users"))


@with_settings(request_rate=1, proxied="yes")
async def test_behind_a_proxy_each_address_has_its_own_rate(
    api: Api, clock: Clock
) -> None:
    """The address is the last in the proxy's header, as the client can write the others."""

    async def ask(*addresses: str) -> Answer:
        forwarded = {"X-Forwarded-For": ", ".join(addresses)}
        return await api.request("GET", "/v1/users", headers=forwarded)

    for _ in range(2):
        assert (await ask("192.0.2.1")).status == 401
    assert refused(await ask("192.0.2.1"))
    assert refused(await ask("198.51.100.7", "192.0.2.1"))
    assert (await ask("192.0.2.1", "192.0.2.2")).status == 401
    # A proxy that sets one header passes on the client's other header.
    real = {"X-Forwarded-For": "192.0.2.1", "X-Real-Ip": "192.0.2.3"}
    assert refused(await api.request("GET", "/v1/users", headers=real))


# Logins


@pytest.fixture
def hashed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Record every password that bcrypt gets."""
    given: list[str] = []

    def verify(password: str, password_hash: str) -> bool:
        given.append(password)
        return verify_password(password, password_hash)

    def make(password: str, cost: int) -> str:
        given.append(password)
        return hash_password(password, cost)

    monkeypatch.setattr("services.passwords.verify_password", verify)
    monkeypatch.setattr("services.passwords.hash_password", make)
    return given


async def log_in(api: Api, email: str, password: str = PASSWORD) -> Answer:
    """Send a login."""
    body = {"email": email, "password": password}
    return await api.request("POST", LOGIN, body)


@with_settings(login_rate=20)
async def test_logins_of_an_address_are_limited(
    api: Api, chat: ChatServer, clock: Clock, hashed: list[str]
) -> None:
    """Logins, registrations and password changes share a rate; past it, no password is hashed."""
    hashed.clear()  # the passwords of the start
    ava, mike = await api.register("Ava"), await api.register("Mike")
    assert (await log_in(api, ava.email)).status == 200
    assert (await log_in(api, "nobody@example.com")).status == 401
    change = {"old_password": "wrong", "new_password": "another horse"}
    path = "/v1/users/password"
    assert (await api.request("PUT", path, change, token=ava.token)).status == 401
    assert len(hashed) == 5
    new = {"username": "Eve", "email": "eve@example.com", "password": PASSWORD}
    for _ in range(3):
        assert refused(await log_in(api, ava.email))
        assert refused(await log_in(api, mike.email, "wrong"))
        assert refused(await log_in(api, "nobody@example.com"))
        assert refused(await api.request("POST", REGISTER, new))
        assert refused(await api.request("PUT", path, change, token=ava.token))
    assert len(hashed) == 5, "a password of a refused login was hashed"
    # Sessions keep working, and logins work again a little later.
    assert (await mike.get("/v1/users")).status == 200
    clock.now += 3 + 1e-6
    assert (await api.request("POST", REGISTER, new)).status == 201
    assert refused(await log_in(api, ava.email))


@with_settings(guess_rate=6)
async def test_guesses_at_an_account_are_limited(
    api: Api, clock: Clock, hashed: list[str]
) -> None:
    """Guesses count for every spelling of an address, and for unknown addresses.

    Past the rate, the right password is refused, too.
    """
    await api.register("Ava")
    await api.register("Mike")
    hashed.clear()
    for email in ("ava@example.com", "AVA@example.com", "Ava@EXAMPLE.COM"):
        assert (await log_in(api, email, "wrong")).status == 401
    for email in ("ava@example.com", "AVA@EXAMPLE.com", " ava＠example.com"):
        for password in ("wrong", PASSWORD):
            assert refused(await log_in(api, email, password)), email
    assert len(hashed) == 3
    for _ in range(3):
        assert (await log_in(api, "nobody@example.com")).status == 401
    assert refused(await log_in(api, "Nobody@example.com"))
    assert (await log_in(api, "mike@example.com")).status == 200
    clock.now += 10 + 1e-6
    assert (await log_in(api, "ava@example.com")).status == 200
    assert refused(await log_in(api, "ava@example.com"))


@with_settings(guess_rate=6)
async def test_password_changes_count_as_guesses(
    api: Api, clock: Clock, hashed: list[str]
) -> None:
    """Guesses at a password change count against the rate of guesses."""
    ava = await api.register("Ava")
    hashed.clear()
    statuses = []
    for _ in range(5):
        change = {"old_password": "wrong", "new_password": "another horse"}
        answer = await api.request("PUT", "/v1/users/password", change, token=ava.token)
        statuses.append(answer.status)
    assert statuses == [401] * 3 + [429] * 2
    assert len(hashed) == 3
    clock.now += 10 + 1e-6
    answer = await api.request("PUT", "/v1/users/password", change, token=ava.token)
    assert answer.status == 401
    assert refused(
        await api.request("PUT", "/v1/users/password", change, token=ava.token)
    )
    deletion = {"password": "not the password", "messages": "keep"}
    assert refused(
        await api.request("DELETE", "/v1/users/me", deletion, token=ava.token)
    )


# Queues


async def test_waiting_logins_are_limited(
    api: Api, chat: ChatServer, hold: Hold, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Past the limit, logins get a 503 `busy` at once.

    Other requests work, and the waiting logins are served.
    """
    ava = await api.register("Ava")
    group_id = await ava.group()
    passwords = chat.context.passwords
    queue = passwords.turns.waiting
    assert queue.waiting_max <= 100
    monkeypatch.setattr(queue, "waiting_max", 3)
    monkeypatch.setattr("services.passwords.verify_password", hold)
    # One is in work.
    waiting = [asyncio.ensure_future(log_in(api, ava.email)) for _ in range(4)]
    await eventually(lambda: passwords._waiting == 4)
    new = {"username": "Eve", "email": "eve@example.com", "password": PASSWORD}
    for _ in range(3):
        assert refused(await log_in(api, ava.email), "busy", 503)
        assert refused(await log_in(api, "nobody@example.com"), "busy", 503)
        assert refused(await api.request("POST", REGISTER, new), "busy", 503)
    await ava.say(group_id, "the chat goes on")
    assert not any(login.done() for login in waiting)
    hold.release()
    assert [answer.status for answer in await asyncio.gather(*waiting)] == [200] * 4
    monkeypatch.undo()
    assert passwords._waiting == 0
    assert (await log_in(api, ava.email)).status == 200


async def test_waiting_writes_are_limited(
    api: Api, chat: ChatServer, hold: Hold, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Past the limit, writes get `busy` at once over both transports.

    The waiting writes are stored.
    """
    chat.indexer.stop()  # its operations would wait, too
    ava = await api.register("Ava")
    group_id = await ava.group()
    path = f"/v1/messages/group/{group_id}"
    socket = await live(ava)
    chat.context.heartbeat.stop()  # its operations would wait, too
    await eventually(lambda: chat.store._waiting == 0)

    def stand_still(tx: Transaction) -> None:
        hold()

    held = asyncio.ensure_future(chat.store.commit(stand_still))
    await eventually(lambda: hold.begun)
    monkeypatch.setattr("models.store.store._WAITING_MAX", 4)
    waiting = [
        asyncio.ensure_future(ava.post(path, {"content": f"waits {number}"}))
        for number in range(3)
    ]
    await eventually(lambda: chat.store._waiting == 4)
    send = {"type": "send", "group_id": group_id, "content": "too many", "ref": 1}
    for _ in range(3):
        assert refused(await ava.post(path, {"content": "too many"}), "busy", 503)
        await socket.send(send)
        error = await socket.receive()
        assert (error["code"], error["ref"], error["retry_after"]) == ("busy", 1, 1)
    assert refused(await api.request("GET", "/readyz"), "busy", 503)
    # Reads and the socket work.
    assert (await ava.get(f"/v1/groups/{group_id}/messages")).json["count"] == 0
    hold.release()
    assert [answer.status for answer in await asyncio.gather(*waiting)] == [201] * 3
    await held
    history = (await ava.get(f"/v1/groups/{group_id}/messages")).json["messages"]
    assert sorted(message["content"] for message in history) == [
        f"waits {number}" for number in range(3)
    ]
    await socket.send(send)
    assert (await socket.next("ok"))["ref"] == 1


@with_settings(proxied="yes")
async def test_many_accounts_of_one_address_have_the_turns_of_one(
    api: Api, chat: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A user of another address waits for one read of them, not for one of each account."""
    ava = await api.register("Ava")
    eves = [await api.register(f"Eve {number}") for number in range(8)]
    users: list[Any] = []
    queue = chat.store._readers.requests
    take = queue.take

    def noted() -> Taken[Any] | None:
        taken = take()
        if taken is not None:
            users.append(taken.key)
        return taken

    gate = Gate(chat)
    await gate.shut()
    monkeypatch.setattr(queue, "take", noted)

    def read(person: Person, address: str) -> "asyncio.Future[Answer]":
        headers = {"X-Forwarded-For": address}
        asking = api.request("GET", "/v1/users", token=person.token, headers=headers)
        return asyncio.ensure_future(asking)

    waiting = [read(eve, "198.51.100.1") for eve in eves]
    await eventually(lambda: chat.store._readers.waiting == 10)
    waiting.append(read(ava, "192.0.2.1"))
    await eventually(lambda: chat.store._readers.waiting == 11)
    gate.open()
    answers = await asyncio.gather(*waiting)
    assert [answer.status for answer in answers] == [200] * 9
    assert len(users) == 9 and users[1] == ava.id


async def test_waiting_reads_are_limited(
    api: Api, chat: ChatServer, hold: Hold, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Past the limit, reads get a 503 `busy` at once, and sends work."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    group_id = await ava.group()
    held = [
        asyncio.ensure_future(chat.store.read_for(f"other {number}", hold))
        for number in range(2)
    ]
    await eventually(lambda: hold.begun == 2)
    monkeypatch.setattr(chat.store._readers.requests, "waiting_max", 2)
    waiting = [asyncio.ensure_future(ava.get("/v1/users")) for _ in range(2)]
    await eventually(lambda: chat.store._readers.waiting == 4)
    for path in ("/v1/users", f"/v1/groups/{group_id}/messages", "/v1/chats"):
        assert refused(await ava.get(path), "busy", 503)
    await ava.say(group_id, "the chat goes on")
    waiting.append(asyncio.ensure_future(mike.get("/v1/users")))
    await eventually(lambda: chat.store._readers.waiting == 5)
    hold.release()
    assert [answer.status for answer in await asyncio.gather(*waiting)] == [200] * 3
    await asyncio.gather(*held)
    assert (await ava.get("/v1/users")).status == 200
