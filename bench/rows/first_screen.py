"""The row about the first screen of a client whose user is in very many groups."""

from http.client import HTTPConnection
from statistics import median
from time import perf_counter, sleep
from typing import NamedTuple
from urllib.parse import quote

import msgspec
from websockets.sync.client import connect

from bench import texts, world
from bench.figures import Figure, Goal
from bench.processes import Target
from bench.run import Run
from bench.world import Call, Person

_GROUPS = 10_000
_SENDERS = 50
_TIMES = 6
# A user in so many groups may open a WebSocket every two seconds.
_PAUSE_SECONDS = 2.5


class _Cost(NamedTuple):
    seconds: float
    size: int


def first_screen(run: Run) -> list[Figure]:
    """`/v1/start` and a `ready` without its list, for someone in 10,000 groups.

    The time of both in milliseconds and their bytes on the wire; less is better: at most 100 ms and
    60 KB. Each group has one unread message of 3 to 20 random words, by one of 50 senders in turn.
    The baseline has no such calls.
    """
    with run.start("server") as target:
        ava, *others = world.people(target, 1 + _SENDERS)
        senders = [others[index % _SENDERS] for index in range(_GROUPS)]
        group_ids = world.groups(target, [[ava, sender] for sender in senders])
        contents = texts.messages(_GROUPS)
        world.call_all(
            target,
            [
                Call(
                    "POST",
                    f"/v1/messages/group/{group_id}",
                    sender.token,
                    {"content": content},
                )
                for group_id, sender, content in zip(
                    group_ids, senders, contents, strict=True
                )
            ],
        )
        costs = []
        for _ in range(_TIMES):
            costs.append(_begin(target, ava))
            sleep(_PAUSE_SECONDS)
    first, *later = costs
    return [
        Figure(
            "first-screen",
            f"in {_GROUPS:,} groups",
            "ms",
            "lower",
            server=median(cost.seconds for cost in later) * 1000,
            goal=Goal(100),
            note=f"{first.seconds * 1000:.0f} ms for the first after the start",
        ),
        Figure(
            "first-screen",
            f"in {_GROUPS:,} groups, with gzip",
            "KB",
            "lower",
            server=median(cost.size for cost in costs) / 1000,
            goal=Goal(60),
        ),
    ]


def _begin(target: Target, person: Person) -> _Cost:
    """Make both calls on new connections."""
    client = HTTPConnection("127.0.0.1", target.port)
    client.connect()
    headers = {"Authorization": f"Bearer {person.token}"}
    started = perf_counter()
    client.request("GET", "/v1/start", headers={**headers, "Accept-Encoding": "gzip"})
    answer = client.getresponse()
    body = answer.read()
    assert answer.status == 200, body
    seconds = perf_counter() - started
    size = len(body) + len(str(answer.headers))
    client.request("GET", "/v1/start", headers=headers)
    cursor = msgspec.json.decode(client.getresponse().read())["cursor"]
    client.close()
    path = f"ws://127.0.0.1:{target.port}/ws?groups=no&since={quote(cursor)}"
    started = perf_counter()
    with connect(path, additional_headers=headers) as socket:
        ready = socket.recv()
        seconds += perf_counter() - started
    return _Cost(seconds, size + len(ready))
