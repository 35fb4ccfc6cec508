"""Who takes part: users, groups and their connections, made through the API as anyone would."""

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
    """A registered user, logged in."""

    id: int
    email: str
    token: str


class Call(NamedTuple):
    """One request of the API."""

    method: str
    path: str
    token: str | None = None
    body: Any = None


def call_all(target: Target, calls: Sequence[Call], at_once: int = 16) -> list[Any]:
    """Make requests, some at a time; return their answers in the order of the requests."""
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
    """Register users; each registration logs in."""
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
    """Make a group for each circle of people, owned by its first; return the ids."""
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
    """Make one group."""
    return groups(target, [circle])[0]


def say(target: Target, person: Person, group_id: int) -> dict[str, Any]:
    """Send one message to a group; return it."""
    path = f"/v1/messages/group/{group_id}"
    call = Call("POST", path, person.token, {"content": "hello"})
    message: dict[str, Any] = call_all(target, [call])[0]
    return message


def ready(target: Target) -> bytes:
    """Return what a WebSocket receives once it gets live messages."""
    return b"\r\n\r\n" if target.is_baseline else b'"type":"live"'


def socket_path(person: Person, since: str | None = None) -> str:
    """Return where somebody opens a WebSocket."""
    path = f"/ws?token={person.token}"
    return path if since is None else f"{path}&since={since}"


def head(target: Target, person: Person, group_id: int) -> str | None:
    """Send a message; return the cursor after it, where somebody who missed nothing resumes."""
    cursor: str | None = say(target, person, group_id).get("cursor")
    return cursor


def reader(person: Person, after: dict[str, Any]) -> Reader:
    """Make a connection that catches up on what came after a message."""
    return Reader(socket_path(person, after["cursor"]), after["seq"])


def receivers(
    target: Target, circle: Sequence[Person], number: int, since: str | None
) -> list[Receiver]:
    """Make connections that count, shared out among people."""
    return [
        Receiver(socket_path(circle[index % len(circle)], since), ready(target))
        for index in range(number)
    ]


def timed(
    target: Target, circle: Sequence[Person], number: int, since: str | None
) -> tuple[list[Timed], list[int]]:
    """Make connections that measure latencies, shared out among people; and where they note it."""
    latencies: list[int] = []
    return [
        Timed(socket_path(circle[index % len(circle)], since), ready(target), latencies)
        for index in range(number)
    ], latencies


def places(circle: Sequence[Person], group_ids: Iterable[int]) -> list[tuple[int, str]]:
    """Return where senders send: to each group in turn, as each person in turn."""
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
    """Wait until each listener has every acknowledged message; raise if one has more or fewer."""

    def are_all_there() -> bool:
        number = posters.acked - acked_before
        return all(listener.received == number for listener in listeners)

    load.wait(30, are_all_there, "not every message was delivered exactly once", 0.1)


def ms(latencies: Sequence[int], share: float) -> float:
    """Return a quantile of latencies in nanoseconds, in milliseconds."""
    if not latencies:
        return float("nan")
    ordered = sorted(latencies)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))] / 1e6


def send_many(
    target: Target, circle: Sequence[Person], group_id: int, total: int
) -> None:
    """Send many messages, in order, as fast as the server takes them."""
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
