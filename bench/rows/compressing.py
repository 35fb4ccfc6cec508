"""The row about compressed answers."""

from http.client import HTTPConnection
from time import monotonic
from typing import NamedTuple

from bench import texts, world
from bench.figures import Figure
from bench.processes import Target
from bench.run import Run
from bench.world import Call, Person

_SENDERS = 10
_MESSAGES = 50
_PAGES_MIN = 300


class _Cost(NamedTuple):
    cpu_us: float
    size: int


def compressing(run: Run) -> list[Figure]:
    """A page of 50 messages as it is, with gzip and with Brotli.

    For each the server's CPU for a page in microseconds, and the bytes of the body; less is better.
    The messages are of 10 senders and have 3 to 20 random words. There is no row for Brotli if the
    server has not that package. The baseline does not compress.
    """
    figures = []
    with run.start("server") as target:
        circle = world.people(target, _SENDERS)
        group_id = world.group(target, circle)
        world.call_all(
            target,
            [
                Call(
                    "POST",
                    f"/v1/messages/group/{group_id}",
                    circle[index % _SENDERS].token,
                    {"content": text},
                )
                for index, text in enumerate(texts.messages(_MESSAGES))
            ],
        )
        for coding in ("identity", "gzip", "br"):
            cost = _read(run, target, circle[0], group_id, coding)
            if cost is None:
                continue
            what = f"page of {_MESSAGES}, {coding}"
            figures += [
                Figure("compressing", f"{what}: CPU", "us", "lower", cost.cpu_us),
                Figure("compressing", f"{what}: size", "KB", "lower", cost.size / 1000),
            ]
    return figures


def _read(
    run: Run, target: Target, reader: Person, group_id: int, coding: str
) -> _Cost | None:
    """Read the page repeatedly on one connection; return None if the server lacks the coding."""
    client = HTTPConnection("127.0.0.1", target.port)
    headers = {"Authorization": f"Bearer {reader.token}", "Accept-Encoding": coding}
    path = f"/v1/groups/{group_id}/messages?limit={_MESSAGES}"

    def read() -> int | None:
        client.request("GET", path, headers=headers)
        answer = client.getresponse()
        body = answer.read()
        assert answer.status == 200, body
        given = answer.headers.get("Content-Encoding", "identity")
        return len(body) if given == coding else None

    size = None
    for _ in range(_MESSAGES):  # to warm up
        size = read()
    count = 0
    cpu = target.cpu_seconds()
    end = monotonic() + run.seconds
    while size is not None and (count < _PAGES_MIN or monotonic() < end):
        read()
        count += 1
    cpu = target.cpu_seconds() - cpu
    client.close()
    return None if size is None else _Cost(cpu * 1e6 / count, size)
