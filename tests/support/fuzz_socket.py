"""Valid and invalid frames and lines of plain text, and their answers."""

import json
from collections import Counter
from functools import partial
from itertools import count
from typing import Any, get_args

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st
from tornado.ioloop import IOLoop

from handlers.schemas.frames import (
    Command,
    ErrorFrame,
    Ok,
    PongFrame,
    Presence,
    PresenceFrame,
    Watch,
    ServerFrame,
)
from models.events.messages import GroupMessage, GroupPayload
from models.events.signals import SignalFrame
from models.text.invisible import is_blank
from tests.support.clients import Socket, live
from tests.support.fuzz_routes import World
from tests.support.fuzz_values import (
    CONTENT_BYTES_MAX,
    FRAME_BYTES_MAX,
    garbage,
    nearly,
    valid,
)

frames_of: "msgspec.json.Decoder[Any]" = msgspec.json.Decoder(
    ServerFrame | GroupPayload | SignalFrame
)
# Presence is read on another thread than the writer, so its answer may overtake others.
COMMANDS = tuple(each for each in get_args(Command) if each not in (Presence, Watch))


def _ref(frame: Any) -> Any:
    """Return the `ref` of a frame as Python parses it, or None."""
    try:
        # The server need not parse fields that it does not know.
        return json.loads(frame, parse_int=_short, strict=False)["ref"]
    except (ValueError, KeyError, TypeError, IndexError, RecursionError):
        return None


def _short(digits: str) -> int | None:
    return int(digits) if len(digits) < 1000 else None


_ends = count()


async def answers(socket: Socket, group_id: int) -> list[Any]:
    """Return the frames before the answers to two commands that are sent now.

    The first one waits for the writer, as all commands before it did. The second one waits for the
    queries of this user, which a read mark may need to count what is unread.
    """
    mark = {"type": "read", "group_id": group_id, "seq": 0}
    taken = await _frames_before(socket, Ok, mark)
    lookup = {"type": "presence", "user_ids": [1]}
    return taken + await _frames_before(socket, PresenceFrame, lookup)


async def _frames_before(
    socket: Socket, answer: type[Ok | PresenceFrame], command: dict[str, Any]
) -> list[Any]:
    ref = f"end {next(_ends)}"
    await socket.send({**command, "ref": ref})
    taken: list[Any] = []
    while True:
        text = await socket.connection.read_message()
        assert text is not None, f"closed with {socket.close_code}"
        frame = frames_of.decode(text)
        if isinstance(frame, answer) and frame.ref == ref:
            return taken
        taken.append(frame)


async def tell(socket: Socket, group_id: int, sent: list[str | bytes]) -> list[Any]:
    """Send frames; require one answer to each; return the answers."""
    for each in sent:
        await socket.send(each)
    replies = [
        frame
        for frame in await answers(socket, group_id)
        if isinstance(frame, Ok | ErrorFrame | PongFrame)
    ]
    # Typing is not answered unless it is refused.
    silent = sum('"typing"' in str(each) for each in sent)
    assert len(sent) - silent <= len(replies) <= len(sent), replies
    refs = {repr(ref) for ref in map(_ref, sent) if type(ref) in (str, int)}
    for reply in replies:
        assert reply.ref is msgspec.UNSET or repr(reply.ref) in refs, reply
    return replies


async def tell_all(socket: Socket, group_id: int, sent: list[str | bytes]) -> list[Any]:
    """Do the same with valid commands: each answer has the `ref` of its command."""
    replies = await tell(socket, group_id, sent)
    named = [_ref(each) for each in sent if '"typing"' not in str(each)]
    expected = Counter(repr(ref) for ref in named if ref is not None)
    given = Counter(
        repr(reply.ref) for reply in replies if reply.ref is not msgspec.UNSET
    )
    assert given == expected, (sent, replies)
    return replies


def _fits(frame: str | bytes) -> bool:
    return isinstance(frame, bytes) or len(frame.encode()) <= FRAME_BYTES_MAX


def fuzz_socket(io_loop: IOLoop, world: World, how: settings) -> Counter[str]:
    """Send many frames over one socket; count the answers by type."""
    socket = io_loop.run_sync(partial(live, world.ava))
    seen: Counter[str] = Counter()
    others = st.one_of(nearly(*COMMANDS), garbage, st.binary(max_size=50)).filter(_fits)
    for checked, frames in ((tell_all, valid(*COMMANDS)), (tell, others)):

        @how
        @given(st.lists(frames, min_size=1, max_size=6))
        def send(sent: list[str | bytes]) -> None:
            replies = io_loop.run_sync(partial(checked, socket, world.group_id, sent))
            seen.update(type(reply).__name__ for reply in replies)

        send()
    return seen


def _is_said(line: str) -> bool:
    content = line.rstrip("\r\n")
    fits = 0 < len(content.encode()) <= CONTENT_BYTES_MAX
    return fits and "\x00" not in content and not is_blank(content)


lines = st.one_of(
    st.text(st.characters(exclude_categories=["Cs"]), max_size=80),
    st.sampled_from(
        ["{", "123", "null", "[]", '"x"', "{}x", "\n", "a\r\n", "\ufeff", "\x00"]
    ),
    st.sampled_from(["x" * CONTENT_BYTES_MAX, "é" * 8193, "[" * 5000, '{"a":' * 5000]),
)


def fuzz_lines(io_loop: IOLoop, world: World, how: settings) -> Counter[str]:
    """Send many lines over one socket; count the messages and the refusals."""
    socket = io_loop.run_sync(partial(live, world.ava, group=world.group_id))
    seen: Counter[str] = Counter()

    async def type_in(typed: list[str]) -> None:
        for line in typed:
            await socket.send(line)
        frames = await answers(socket, world.group_id)
        said = [frame.content for frame in frames if isinstance(frame, GroupMessage)]
        expected = [line.rstrip("\r\n") for line in typed if _is_said(line)]
        assert said == expected
        blank = sum(not line.rstrip("\r\n") for line in typed)
        refused = [frame for frame in frames if isinstance(frame, ErrorFrame)]
        assert len(refused) == len(typed) - len(expected) - blank
        seen.update(said=len(said), refused=len(refused))

    @how
    @given(st.lists(lines, min_size=1, max_size=5))
    def send(typed: list[str]) -> None:
        io_loop.run_sync(partial(type_in, typed))

    send()
    return seen
