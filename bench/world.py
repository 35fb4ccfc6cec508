"""Users, groups and their connections, made through the API."""

import json
import secrets
from collections.abc import Iterable, Sequence
from functools import partial
from typing import Any, NamedTuple

from bench import wire
from bench.load import Load, Posters
from bench.processes import Target
from bench.sockets import ConnectionLost, Reader, Receiver, Sender, Timed

PASSWORD = "password123"
_CALLS_SECONDS = 300.0


class Person(NamedTuple):
    """A registered user with a session."""

    id: int
    email: str
    token: str


class Call(NamedTuple):
    """One API request."""

    method: str
    path: str
    token: str | None = None
    body: Any = None


def call_all(target: Target, calls: Sequence[Call], at_once: int = 16) -> list[Any]:
    """Send requests, `at_once` at a time; return their answers in the order of the requests."""
    answers: list[Any] = [None] * len(calls)
    waiting = enumerate(calls)
    is_busy: set[int] = set()
    with Load(target) as load:

        def ask(number: int, client: Any) -> None:
            index, call = next(waiting, (-1, None))
            if call is None:
                is_busy.discard(number)
                return
            is_busy.add(number)
            client.ask(wire.request(*_parts(call)), partial(answer, number, index))

        def answer(number: int, index: int, status: int, body: bytes) -> None:
            if status >= 300:
                raise ConnectionLost(f"{calls[index][:2]}: {status} {body[:300]!r}")
            answers[index] = json.loads(body)
            ask(number, clients[number])

        clients = load.http(min(at_once, len(calls)))
        for number, client in enumerate(clients):
            ask(number, client)
        load.wait(_CALLS_SECONDS, lambda: not is_busy, "the API did not answer")
    return answers


def _parts(call: Call) -> tuple[str, str, str | None, Any]:
    return call.method, call.path, call.token, call.body


def people(target: Target, number: int) -> list[Person]:
    """Register users."""
    run = secrets.token_hex(3)
    names = [f"user{index}-{run}" for index in range(number)]
    answers = call_all(
        target,
        [
            Call(
                "POST",
                "/v1/users/register",
                body={
                    "username": name,
                    "email": f"{name}@temp.com",
                    "password": PASSWORD,
                },
            )
            for name in names
        ],
    )
    return [
        Person(answer["id"], f"{name}@temp.com", answer["token"])
        for name, answer in zip(names, answers, strict=True)
    ]


def groups(target: Target, circles: Sequence[Sequence[Person]]) -> list[int]:
    """Create a group for each circle of users, owned by the first of them; return the ids."""
    made = call_all(
        target,
        [
            Call("POST", "/v1/groups", circle[0].token, {"name": f"group {number}"})
            for number, circle in enumerate(circles)
        ],
    )
    ids = [answer["id"] for answer in made]
    call_all(
        target,
        [
            Call(
                "POST",
                f"/v1/groups/{group_id}/members",
                circle[0].token,
                {"user_id": person.id},
            )
            for group_id, circle in zip(ids, circles, strict=True)
            for person in circle[1:]
        ],
    )
    return ids


def group(target: Target, circle: Sequence[Person]) -> int:
    """Create one group."""
    return groups(target, [circle])[0]


def send(target: Target, person: Person, group_id: int) -> dict[str, Any]:
    """Send one message to a group; return it."""
    path = f"/v1/messages/group/{group_id}"
    call = Call("POST", path, person.token, {"content": "hello"})
    message: dict[str, Any] = call_all(target, [call])[0]
    return message


def ready(target: Target) -> bytes:
    """Return the bytes that a WebSocket receives when it becomes live."""
    return b"\r\n\r\n" if target.is_baseline else b'"type":"live"'


def socket_path(person: Person, since: str | None = None) -> str:
    """Return the path of a user's WebSocket."""
    path = f"/ws?token={person.token}"
    return path if since is None else f"{path}&since={since}"


def head(target: Target, person: Person, group_id: int) -> str | None:
    """Send a message; return the cursor after it."""
    cursor: str | None = send(target, person, group_id).get("cursor")
    return cursor


def reader(person: Person, after: dict[str, Any]) -> Reader:
    """Return a connection that catches up from a message."""
    return Reader(socket_path(person, after["cursor"]), after["seq"])


def receivers(
    target: Target, circle: Sequence[Person], number: int, since: str | None
) -> list[Receiver]:
    """Return connections that count, shared among users."""
    return [
        Receiver(socket_path(circle[index % len(circle)], since), ready(target))
        for index in range(number)
    ]


def timed(
    target: Target, circle: Sequence[Person], number: int, since: str | None
) -> tuple[list[Timed], list[int]]:
    """Return connections that measure latencies, shared among users, and the list of latencies."""
    latencies: list[int] = []
    return [
        Timed(socket_path(circle[index % len(circle)], since), ready(target), latencies)
        for index in range(number)
    ], latencies


def destinations(
    circle: Sequence[Person], group_ids: Iterable[int]
) -> list[tuple[int, str]]:
    """Return the destinations of senders: each group, with the tokens of the users in turn."""
    return [
        (group_id, circle[number % len(circle)].token)
        for number, group_id in enumerate(group_ids)
    ]


def require_all_delivered(
    load: Load,
    listeners: Sequence[Receiver | Timed],
    posters: Posters,
    acked_before: int = 0,
) -> None:
    """Wait until each listener has every acknowledged message.

    Raises TimeIsUp if a listener has more or fewer.
    """

    def are_all_there() -> bool:
        number = posters.acked - acked_before
        return all(listener.received == number for listener in listeners)

    load.wait(30, are_all_there, "not every message was delivered exactly once", 0.1)


def ms(latencies: Sequence[int], share: float) -> float:
    """Return a quantile of latencies in nanoseconds as milliseconds."""
    if not latencies:
        return float("nan")
    ordered = sorted(latencies)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))] / 1e6


def send_many(
    target: Target, circle: Sequence[Person], group_id: int, total: int
) -> None:
    """Send many messages in order, as fast as the server accepts them."""
    with Load(target) as load:
        senders = [Sender(socket_path(one), group_id) for one in circle]
        load.open(senders)
        for sender in senders:
            sender.start(48, total // len(senders))

        def are_done() -> bool:
            return sum(sender.acked for sender in senders) >= total

        load.wait(300, are_done, "the log was not written")
        if any(sender.failed for sender in senders):
            raise ConnectionLost("some sends were refused")
