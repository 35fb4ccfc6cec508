"""The limits of password guesses, which do not lock the owner out."""

import asyncio
from typing import Any

import pytest

from models.events.clock import wall_clock
from models.store.fair_queue import Taken
from models.tables import Session
from handlers.base.addresses import network_of
from tests.support.clients import PASSWORD, Answer, Api
from tests.support.clocks import Clock
from tests.support.limits import refused
from tests.support.servers import Server, Servers, with_settings
from tests.support.waiting import Hold, eventually

LOGIN, CHANGE = "/v1/users/login", "/v1/users/password"
HOME, CAFE = "192.0.2.1", "2001:db8:1:2:3::4"


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """Replace the clock of the rate limits."""
    clock = Clock()
    monkeypatch.setattr("handlers.auth.rate_limits.monotonic", clock)
    return clock


async def log_in(api: Api, address: str, password: str = PASSWORD) -> Answer:
    """Send a login for Ava from an address."""
    return await api.request(
        "POST",
        LOGIN,
        {"email": "ava@example.com", "password": password},
        headers={"X-Forwarded-For": address},
    )


async def guess(api: Api, address: str) -> int:
    """Send wrong passwords until a refusal; return their number."""
    count = 0
    while (await log_in(api, address, "wrong")).status == 401:
        count += 1
    return count


@with_settings(guess_rate=6, proxied="yes")
async def test_strangers_do_not_lock_the_owner_out(api: Api, clock: Clock) -> None:
    """Ava can log in from a network of an earlier login after any number of guesses from others."""
    await api.register("Ava")  # from 127.0.0.1
    assert (await log_in(api, HOME)).status == 200
    assert [await guess(api, f"203.0.113.{n}") for n in range(6)] == [3, 3, 3, 2, 0, 0]
    assert refused(await log_in(api, CAFE))
    for address in (HOME, "127.0.0.1"):
        assert (await log_in(api, address)).status == 200
    # Known networks have a limit, too.
    assert await guess(api, HOME) == 1
    assert refused(await log_in(api, HOME))


async def test_processes_count_guesses_together(servers: Servers) -> None:
    """Guesses at one process count at the other, and the database names no address."""
    chats = [
        await servers.start_shared(n, is_asleep=True, guess_rate=6, proxied="yes")
        for n in (0, 1)
    ]
    for chat in chats:  # so slow that no guess comes back during the test
        guesses: Any = chat.context.guesses
        guesses._interval, guesses._tolerance = 10**10, 3 * 10**10
    apis = [Api(chat.port) for chat in chats]
    ava = await apis[0].register("Ava")
    assert (await log_in(apis[0], HOME)).status == 200
    statuses = [
        (await log_in(apis[n % 2], "203.0.113.1", "wrong")).status for n in range(4)
    ]
    assert statuses == [401, 401, 401, 429]
    answer = await log_in(apis[0], "203.0.113.1", "wrong")
    assert answer.status == 429 and 0 < int(answer.headers["Retry-After"]) <= 10**4
    # All strangers together have four times as many.
    counts = [await guess(apis[n % 2], f"203.0.113.{n}") for n in (2, 3, 4, 5)]
    assert counts == [3, 3, 2, 0]  # besides those before
    assert refused(await log_in(apis[1], CAFE))
    assert (await log_in(apis[1], HOME)).status == 200
    body = {"old_password": "wrong", "new_password": "another horse"}
    tried = [
        (await apis[n % 2].request("PUT", CHANGE, body, token=ava.token)).status
        for n in range(4)
    ]
    assert tried == [401, 401, 401, 429]
    rows = await chats[0].store.read(_guesses)
    assert rows and all(len(key) == 32 for (key,) in rows)
    # They leave the database when they count no more.
    await chats[0].sweeper.sweep(wall_clock() + 10**11)
    assert await chats[0].store.read(_guesses) == []
    for api in apis:
        api.close()


def _guesses(database: Any) -> Any:
    return database.connection().execute("SELECT key FROM guess").fetchall()


@with_settings(guess_rate=6, proxied="yes")
async def test_one_network_leaves_guesses_to_the_others(api: Api, clock: Clock) -> None:
    """Guesses from one network do not block a first login from another."""
    await api.register("Ava")
    assert await guess(api, "203.0.113.1") == 3
    assert (await log_in(api, CAFE)).status == 200


@with_settings(guess_rate=6, proxied="yes")
async def test_ipv6_addresses_are_counted_by_network(api: Api, clock: Clock) -> None:
    await api.register("Ava")
    assert await guess(api, "2001:db8:1:2::1") == 3
    assert await guess(api, "2001:db8:1:2:ffff::1") == 0
    assert await guess(api, "2001:db8:1:3::1") == 3


async def test_known_networks_are_stored(servers: Servers, clock: Clock) -> None:
    """Known networks are still known after a restart, and the database has no addresses."""
    chat = await servers.start(guess_rate=6, proxied="yes")
    api = Api(chat.port)
    await api.register("Ava")
    assert (await log_in(api, HOME)).status == 200
    rows = await chat.store.read(
        lambda database: database.rows(Session.select(Session.network))
    )
    assert len({row[0] for row in rows}) == 2
    assert all(len(row[0]) == 16 and HOME.encode() not in row[0] for row in rows)
    api.close()
    await servers.stop(chat)
    api = Api((await servers.start(guess_rate=6, proxied="yes")).port)
    for number in range(5):
        await guess(api, f"203.0.113.{number}")
    assert refused(await log_in(api, CAFE))
    assert (await log_in(api, HOME)).status == 200
    api.close()


@with_settings(guess_rate=6, proxied="yes")
async def test_password_changes_are_limited_by_session(api: Api, clock: Clock) -> None:
    """Guesses of others at a login do not block a password change with a session."""
    ava = await api.register("Ava")
    for number in range(5):
        await guess(api, f"203.0.113.{number}")
    new = {"old_password": PASSWORD, "new_password": "another horse"}
    answer = await api.request("PUT", CHANGE, new, token=ava.token)
    assert answer.status == 200


@with_settings(proxied="yes")
async def test_a_login_does_not_wait_for_the_queue_of_another_network(
    api: Api, chat: Server, hold: Hold, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A login does not wait for a flood from another network, which has one thread at a time."""
    await api.register("Ava")
    order: list[Any] = []

    def verify(password: str, password_hash: str) -> bool:
        order.append(password)
        hold()
        return False

    monkeypatch.setattr("services.passwords.verify_password", verify)
    flood = [
        asyncio.ensure_future(log_in(api, f"2001:db8::{number}", f"flood {number}"))
        for number in range(1, 21)
    ]
    await eventually(lambda: chat.context.passwords._waiting == 20)
    ava = asyncio.ensure_future(log_in(api, HOME, "ava"))
    await eventually(lambda: len(order) == 2)
    assert order[1] == "ava"
    hold.release()
    await asyncio.gather(ava, *flood)


@with_settings(proxied="yes")
async def test_a_login_from_a_known_network_does_not_wait_for_strangers(
    api: Api, chat: Server, hold: Hold, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Guesses from many networks take turns with logins of a network with an earlier login."""
    await api.register("Ava")
    assert (await log_in(api, HOME)).status == 200
    keys: list[Any] = []
    queue = chat.context.passwords.turns.waiting
    take = queue.take

    def noted() -> Taken[Any] | None:
        taken = take()
        if taken is not None:
            keys.append(taken.key)
        return taken

    def verify(password: str, password_hash: str) -> bool:
        hold()
        return False

    monkeypatch.setattr(queue, "take", noted)
    monkeypatch.setattr("services.passwords.verify_password", verify)
    guesses = [
        asyncio.ensure_future(log_in(api, f"198.51.100.{number}", "guess"))
        for number in range(20)
    ]
    await eventually(lambda: chat.context.passwords._waiting == 20)
    ava = asyncio.ensure_future(log_in(api, HOME, "ava"))
    await eventually(lambda: chat.context.passwords._waiting == 21)
    in_work = len(keys)
    hold.release()
    await asyncio.gather(ava, *guesses)
    assert len(keys) == 21 and keys[in_work:].index(HOME) <= 1


def test_networks() -> None:
    assert network_of("192.0.2.1") == "192.0.2.1"
    assert network_of("::ffff:192.0.2.1") == "192.0.2.1"
    assert network_of("2001:db8:1:2:3:4:5:6") == network_of("2001:db8:1:2::")
    assert network_of("2001:db8:1:2::") != network_of("2001:db8:1:3::")
    assert network_of("fe80::1%eth0") == network_of("fe80::2")
    for strange in ("", "unknown", "a:b", "_hidden"):
        assert network_of(strange) == strange
