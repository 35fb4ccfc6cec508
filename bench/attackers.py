"""The process of one attack: `python -m bench.attackers PORT`. Its input is the attack as JSON.

It is a process of its own, with a lower priority and another address than the victim's client, so
that the victim is delayed by the server alone. It attacks until it is ended.
"""

import asyncio
import os
import select
import socket
import sys
from contextlib import suppress
from itertools import count

import msgspec

_ADDRESS = ("127.0.0.2", 0)
_NICE = 10
_READ_BYTES = 256 * 1024
_PAUSE_SECONDS = 0.01  # before a connection that failed is opened again
_LOOK_SECONDS = 1.0  # between two looks whether the server has closed a connection
_READY = b"ready\n"


class Attack(msgspec.Struct):
    """Requests that each connection repeats in turn, or a frame that each WebSocket repeats.

    With `is_reopening`, each request has a connection of its own, up to its end. With `is_deaf`, a
    connection sends one request, reads nothing, and is opened again when the server closes it.
    """

    connections: int
    requests: list[bytes]
    frame: bytes | None = None
    is_reopening: bool = False
    is_deaf: bool = False


async def attack(port: int, what: Attack) -> None:
    """Attack the server on a port, without end."""
    one = _ask
    if what.is_reopening:
        one = _reopen
    elif what.is_deaf:
        one = _hold
    elif what.frame:
        one = _flood
    tasks = [asyncio.create_task(one(port, what, n)) for n in range(what.connections)]
    await asyncio.sleep(0)
    os.write(1, _READY)
    await asyncio.gather(*tasks)


async def _ask(port: int, what: Attack, number: int) -> None:
    for turn in count(number):
        with suppress(OSError, asyncio.IncompleteReadError):
            reader, writer = await _open(port)
            try:
                for index in count(turn):
                    writer.write(what.requests[index % len(what.requests)])
                    await _read_answer(reader)
            finally:
                writer.close()
        await asyncio.sleep(_PAUSE_SECONDS)


async def _reopen(port: int, what: Attack, number: int) -> None:
    for index in count(number):
        with suppress(OSError):
            reader, writer = await _open(port)
            writer.write(what.requests[index % len(what.requests)])
            await _drop(reader)
            writer.close()


async def _hold(port: int, what: Attack, number: int) -> None:
    loop = asyncio.get_running_loop()
    while True:
        with suppress(OSError), socket.socket() as connection:
            connection.setblocking(False)
            connection.bind(_ADDRESS)
            await loop.sock_connect(connection, ("127.0.0.1", port))
            request = what.requests[number % len(what.requests)]
            await loop.sock_sendall(connection, request)
            closed = select.poll()
            closed.register(connection, select.POLLRDHUP)
            while not closed.poll(0):
                await asyncio.sleep(_LOOK_SECONDS)
        await asyncio.sleep(_PAUSE_SECONDS)


async def _flood(port: int, what: Attack, number: int) -> None:
    assert what.frame is not None
    reader, writer = await _open(port)
    writer.write(what.requests[0])
    await reader.readuntil(b"\r\n\r\n")
    dropping = asyncio.create_task(_drop(reader))
    with suppress(OSError):
        while not reader.at_eof():
            writer.write(what.frame * 100)
            await writer.drain()
            await asyncio.sleep(0)
    await dropping


async def _open(port: int) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    return await asyncio.open_connection(
        "127.0.0.1", port, local_addr=_ADDRESS, limit=_READ_BYTES
    )


async def _read_answer(reader: asyncio.StreamReader) -> None:
    head = (await reader.readuntil(b"\r\n\r\n")).lower()
    _, _, rest = head.partition(b"content-length:")
    left = int(rest.split(b"\r\n", 1)[0]) if rest else 0
    while left:
        data = await reader.read(min(left, _READ_BYTES))
        if not data:
            raise asyncio.IncompleteReadError(b"", left)
        left -= len(data)


async def _drop(reader: asyncio.StreamReader) -> None:
    with suppress(OSError):
        while await reader.read(_READ_BYTES):
            pass


def main(arguments: list[str]) -> None:
    """Attack the server on the port that the command line names."""
    os.nice(_NICE)
    (port,) = arguments
    what = msgspec.json.decode(sys.stdin.buffer.read(), type=Attack)
    asyncio.run(attack(int(port), what))


if __name__ == "__main__":
    main(sys.argv[1:])
