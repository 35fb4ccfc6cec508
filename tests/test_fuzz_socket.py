"""Every frame is answered as documented, and the connection stays open."""

import json
from collections import Counter
from contextlib import suppress
from typing import Any

from hypothesis import settings
from tornado.ioloop import IOLoop

from handlers.schemas.frames import (
    ErrorFrame,
    Ping,
    Presence,
    PresenceFrame,
    Read,
    Send,
    Typing,
)
from hub.decoder import BINARY
from tests.support.clients import Api, live, shrink, slow
from tests.support.frames import frame
from tests.support.fuzz_routes import World
from tests.support.fuzz_socket import _ref, frames_of, fuzz_lines, fuzz_socket, tell
from tests.support.fuzz_values import steady, wrong_in_every_way
from tests.support.servers import Servers
from tests.support.waiting import eventually


def test_every_frame_is_answered_and_the_connection_stays_open(
    io_loop: IOLoop, api: Api
) -> None:
    """Valid, nearly valid and binary frames each get one answer with their `ref`."""
    world = io_loop.run_sync(World(api).populate)
    seen = fuzz_socket(io_loop, world, settings(steady, max_examples=30))
    assert min(seen[kind] for kind in ("Ok", "ErrorFrame", "PongFrame")) > 5, seen


# A valid command of each type, in which one field at a time is replaced.
FRAMES: dict[Any, dict[str, Any]] = {
    Send: {"type": "send", "group_id": 1, "content": "hello"},
    Typing: {"type": "typing", "group_id": 1},
    Read: {"type": "read", "group_id": 1, "seq": 0},
    Ping: {"type": "ping"},
}


def _is_json(text: str) -> bool:
    try:
        # Python accepts constants and half surrogate pairs, which JSON does not allow.
        json.dumps(
            json.loads(text, parse_constant=_refuse), ensure_ascii=False
        ).encode()
    except (ValueError, RecursionError):
        return False
    return True


def _refuse(constant: str) -> None:
    raise ValueError(constant)


async def test_any_value_in_any_field_of_a_frame(api: Api) -> None:
    """Each frame gets one answer, with its `ref` if it is JSON."""
    world = await World(api).populate()
    socket = await live(world.ava)
    for type, base in FRAMES.items():
        sent: list[str] = []
        for number, body in enumerate(wrong_in_every_way(type, {**base, "ref": "r"})):
            with suppress(UnicodeDecodeError):  # invalid UTF-8 closes the connection
                sent.append(body.decode().replace('"ref":"r"', f'"ref":"{number}"'))
        for start in range(0, len(sent), 20):
            some = sent[start : start + 20]
            replies = await tell(socket, world.group_id, [*some])
            refs = [
                _ref(text) for text in some if type is not Typing and _is_json(text)
            ]
            expected = {ref for ref in refs if isinstance(ref, str) and ref.isdigit()}
            assert expected <= {reply.ref for reply in replies}


async def test_any_value_in_a_presence_command(api: Api) -> None:
    """Each presence command gets one answer with its `ref`."""
    world = await World(api).populate()
    socket = await live(world.ava)
    base = {"type": "presence", "user_ids": [2, 3], "ref": "r"}
    seen: Counter[str] = Counter()
    for body in wrong_in_every_way(Presence, base):
        with suppress(UnicodeDecodeError):  # invalid UTF-8 closes the connection
            await socket.send(body.decode())
            reply = frames_of.decode(await socket.connection.read_message() or "")
            assert isinstance(reply, PresenceFrame | ErrorFrame)
            seen[type(reply).__name__] += 1
    assert seen["PresenceFrame"] > 10 and seen["ErrorFrame"] > 10, seen


async def test_an_invalid_ref_is_not_repeated(api: Api) -> None:
    """A `ref` that is not text or an integer is not in the answer."""
    socket = await live(await api.register("Ava"))
    wrong = []
    for ref in ("true", "false", "1.5", "[]", "{}", "[1]", '{"ref":1}'):
        for type in ('"nothing"', '"send"', '"ping"', "1"):
            await socket.send('{"type":%s,"ref":%s}' % (type, ref))
            reply = await socket.receive()
            assert reply["type"] == "error"
            if "ref" in reply:
                wrong.append((type, reply["ref"]))
    assert wrong == []


def test_every_line_of_plain_text_is_sent_unchanged(io_loop: IOLoop, api: Api) -> None:
    """A line of plain text becomes a message without its line end; an invalid one is refused."""
    world = io_loop.run_sync(World(api).populate)
    seen = fuzz_lines(io_loop, world, settings(steady, max_examples=30))
    assert seen["said"] > 20 and seen["refused"] > 5, seen


async def test_a_flood_of_refused_frames_costs_bounded_memory(
    servers: Servers,
) -> None:
    """The server stops reading from a client that does not read its refusals."""
    chat = await servers.start(frame_rate=0)
    api = Api(chat.port)
    socket = await slow(await api.register("Ava"))
    (connection,) = chat.hub.connections
    shrink(connection, 4096)
    stream = socket.stream
    stream.write(frame(BINARY, b"x") * 60_000).add_done_callback(_ignore)
    # The server answers the frames of several reads before it writes.
    bound = 5 << 20
    unsent = quiet = 0

    def is_held_back() -> bool:
        nonlocal unsent, quiet
        quiet = quiet + 1 if connection.unsent == unsent > 0 else 0
        unsent = connection.unsent
        assert unsent < bound
        return quiet > 50

    try:
        await eventually(is_held_back)
    finally:
        stream.close()
        api.close()
    await eventually(lambda: not chat.hub.connections)


def _ignore(written: Any) -> None:
    written.exception()
