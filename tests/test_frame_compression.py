"""permessage-deflate (RFC 7692): the offers, the messages of clients, one frame for all receivers.

The cases of sections 12 and 13 of the Autobahn suite are of the kinds that are tested here: sizes,
fragments, offers.
"""

import json
import tracemalloc
import zlib
from collections.abc import Awaitable, Callable, Iterator
from typing import Any

import pytest
from tornado.ioloop import IOLoop
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed
from websockets.extensions.permessage_deflate import (
    ClientPerMessageDeflateFactory,
    PerMessageDeflate,
)
from websockets.frames import Frame, Opcode

from handlers.websocket.extensions import answer_to
from hub import frames
from hub.decoder import BINARY, CONTINUATION, PING, PONG, TEXT, Decoder, ProtocolError
from server import ChatServer
from tests.support.clients import Api, Person, live, people
from tests.support.frames import MAX, Message, fragments, frame, pieces_of
from tests.support.servers import Serve, Servers

RSV1, RSV2, RSV3 = 4, 2, 1
HELLO = bytes.fromhex("f248cdc9c90700")  # RFC 7692 §7.2.3.1
AGREED = "permessage-deflate; server_no_context_takeover; client_no_context_takeover"
LONG = "a long message that says the same again. " * 100


def squeezed(payload: bytes, bits: int = 15) -> bytes:
    """Compress a message as a client does."""
    deflate = zlib.compressobj(wbits=-bits)
    data = deflate.compress(payload) + deflate.flush(zlib.Z_SYNC_FLUSH)
    return data.removesuffix(b"\0\0\xff\xff")


def decode(wire: bytes, most: int = MAX) -> tuple[list[Message], int]:
    """Return the messages of a stream and the code of its fault, or 0; whole and byte by byte."""
    results = []
    for chunks in ([wire], pieces_of(wire, range(len(wire)))):
        decoder, code = Decoder(most, is_inflating=True), 0
        messages: list[Message] = []
        try:
            for chunk in chunks:
                messages += decoder.feed(chunk)
        except ProtocolError as error:
            code = error.code
        results.append((messages, code))
        if len(wire) > 10_000:
            break
    assert results[0] == results[-1]
    return results[0]


# The offers.


@pytest.mark.parametrize(
    "offers, answer",
    [
        ("permessage-deflate", AGREED),
        ("permessage-deflate; client_max_window_bits", AGREED),
        ("permessage-deflate; client_max_window_bits=9", AGREED),
        ('permessage-deflate;client_max_window_bits="15"', AGREED),
        ("permessage-deflate ; server_no_context_takeover", AGREED),
        (
            "permessage-deflate; server_max_window_bits=12",
            f"{AGREED}; server_max_window_bits=12",
        ),
        (
            "permessage-deflate; server_max_window_bits=15; client_max_window_bits=8",
            f"{AGREED}; server_max_window_bits=12",
        ),
        ("x-webkit-deflate-frame, permessage-deflate", AGREED),
        (
            "permessage-deflate; server_max_window_bits=8, permessage-deflate",
            AGREED,
        ),
        ('other; a="permessage-deflate", permessage-deflate', AGREED),
        ("", None),
        ("other", None),
        ("permessage-deflate2", None),
        ("permessage-deflate; server_max_window_bits=11", None),
        ("permessage-deflate; server_max_window_bits", None),
        ("permessage-deflate; server_max_window_bits=16", None),
        ("permessage-deflate; server_max_window_bits=012", None),
        ("permessage-deflate; client_max_window_bits=7", None),
        ("permessage-deflate; client_max_window_bits=x", None),
        ("permessage-deflate; server_no_context_takeover=1", None),
        ("permessage-deflate; client_max_window_bits; client_max_window_bits", None),
        ("permessage-deflate; unknown", None),
        ("permessage-deflate; =", None),
        ('permessage-deflate; client_max_window_bits="', None),
    ],
)
def test_offers(offers: str, answer: str | None) -> None:
    """The first valid offer is accepted whose window the server can keep to; others are not."""
    assert answer_to(offers) == answer


# Messages of clients.


@pytest.mark.parametrize(
    "data",
    [
        "f248cdc9c90700",
        "000500faff48656c6c6f00",
        "f348cdc9c9070000",
        "f348cdc9c90700",
        "f248050000 00ffffcac9c90700",
    ],
    ids=["fixed", "stored", "last block", "last block alone", "two blocks"],
)
def test_the_examples_of_the_rfc(data: str) -> None:
    """All forms of "Hello" in RFC 7692 §7.2.3 are read, and the next message too."""
    wire = frame(TEXT, bytes.fromhex(data), reserved=RSV1) * 2
    assert decode(wire) == ([(TEXT, b"Hello")] * 2, 0)


@pytest.mark.parametrize("opcode", [TEXT, BINARY])
@pytest.mark.parametrize("size", [0, 16, 64, 256, 1024, 4096, 8192, 16384, 32768, MAX])
@pytest.mark.parametrize("bits", [9, 15])
def test_every_size(opcode: int, size: int, bits: int) -> None:
    """Messages of all sizes are read, however small the client's window is."""
    payload = (LONG * 20).encode()[:size]
    wire = frame(opcode, squeezed(payload, bits), reserved=RSV1)
    assert decode(wire) == ([(opcode, payload)], 0)


def test_fragments_of_a_compressed_message() -> None:
    """The bit is in the first frame alone, and control frames come between, as they are."""
    first, *rest = pieces_of(squeezed(LONG.encode()), range(0, 999, 7))
    wire = frame(TEXT, first, fin=False, reserved=RSV1) + frame(PING, b"now")
    for number, piece in enumerate(rest, 1):
        wire += frame(CONTINUATION, piece, fin=number == len(rest))
    plain = b"".join(fragments(TEXT, [b"not ", b"compressed"]))
    expected = [(PING, b"now"), (TEXT, LONG.encode()), (TEXT, b"not compressed")]
    assert decode(wire + plain) == (expected, 0)


@pytest.mark.parametrize("reserved", [RSV2, RSV3, RSV1 | RSV2, RSV1 | RSV3, 7])
def test_other_reserved_bits_are_1002(reserved: int) -> None:
    assert decode(frame(TEXT, HELLO, reserved=reserved)) == ([], 1002)


@pytest.mark.parametrize("opcode", [PING, PONG, 8])
def test_compressed_control_frames_are_1002(opcode: int) -> None:
    assert decode(frame(opcode, b"", reserved=RSV1)) == ([], 1002)


def test_the_bit_in_a_later_fragment_is_1002() -> None:
    first = frame(TEXT, HELLO[:3], fin=False, reserved=RSV1)
    last = frame(CONTINUATION, HELLO[3:], reserved=RSV1)
    assert decode(first + last) == ([], 1002)


@pytest.mark.parametrize(
    "data",
    ["ff", "f2ffffff", "f200110000", "f348cdc9c90700f248cdc9c90700", "05"],
    ids=["block type", "garbage", "the message before", "a second stream", "cut"],
)
def test_what_is_not_deflate_is_1007(data: str) -> None:
    """So is a message that refers to the one before, or that goes on after its last block."""
    good = frame(TEXT, HELLO, reserved=RSV1)
    bad = frame(TEXT, bytes.fromhex(data), reserved=RSV1)
    assert decode(good + bad) == ([(TEXT, b"Hello")], 1007)


@pytest.mark.parametrize("is_whole", [True, False])
def test_a_bomb_is_1009_and_takes_no_memory(is_whole: bool) -> None:
    """50 MB in 50 KB are never in memory, nor are they in fragments."""
    bomb = squeezed(bytes(50_000_000))
    assert len(bomb) < MAX
    if is_whole:
        wire = frame(TEXT, bomb, reserved=RSV1)
    else:
        first, *rest = fragments(TEXT, pieces_of(bomb, range(0, MAX, 5000)))
        wire = bytes([first[0] | 0x40]) + first[1:] + b"".join(rest)
    decoder = Decoder(MAX, is_inflating=True)
    tracemalloc.start()
    try:
        with pytest.raises(ProtocolError) as caught:
            list(decoder.feed(wire))
        assert tracemalloc.get_traced_memory()[1] < 10 * MAX
    finally:
        tracemalloc.stop()
    assert caught.value.code == 1009
    over = frame(TEXT, squeezed(bytes(MAX + 1)), reserved=RSV1)
    assert decode(over) == ([], 1009)


# The frames of the server.


def inflated(wire: bytes) -> bytes:
    """Return the text of a server's frame."""
    start = {126: 4, 127: 10}.get(wire[1], 2)
    if wire[0] == 0x81:
        return wire[start:]
    assert wire[0] == 0xC1
    inflate = zlib.decompressobj(-frames.WINDOW_BITS)
    return inflate.decompress(wire[start:] + b"\0\0\xff\xff")


@pytest.mark.parametrize("size", [0, 125, 126, 505, 1000, 65535, 65536, 200_000])
def test_a_frame_is_compressed_from_a_size_on(size: int) -> None:
    """It has the same text; small ones and those that would grow stay as they are."""
    text = (LONG * 50).encode()[:size]
    plain = frames.text(text)
    small = frames.deflated(plain)
    assert inflated(small) == text
    is_large = len(plain) >= frames.DEFLATED_BYTES_MIN
    assert (small is not plain) == is_large and (len(small) < len(plain)) == is_large
    noise = bytes(zlib.crc32(b"%d" % number) & 0xFF for number in range(size))
    assert len(frames.deflated(frames.text(noise))) <= len(frames.text(noise))


@pytest.fixture
def chat(serve: Serve) -> ChatServer:
    """Start a server that compresses frames."""
    return serve(frame_compression="yes")


class Offer(ClientPerMessageDeflateFactory):
    """The offer of a client, which notes of each message that it gets whether it was compressed."""

    def __init__(self) -> None:
        super().__init__(server_max_window_bits=12, client_max_window_bits=True)
        self.compressed: list[bool] = []

    def process_response_params(self, *arguments: Any) -> PerMessageDeflate:
        extension = super().process_response_params(*arguments)
        decode = extension.decode

        def note(received: Frame, **more: Any) -> Frame:
            if received.opcode is Opcode.TEXT:
                self.compressed.append(received.rsv1)
            return decode(received, **more)

        setattr(extension, "decode", note)
        return extension


class Client:
    """A client that offers compression."""

    def __init__(self, connection: ClientConnection, offer: Offer) -> None:
        self.connection = connection
        self.offer = offer

    async def until(self, kind: str) -> list[Any]:
        """Return the frames up to and including the first of a type."""
        got = [json.loads(await self.connection.recv())]
        while got[-1]["type"] != kind:
            got.append(json.loads(await self.connection.recv()))
        return got


Connect = Callable[[Person], Awaitable[Client]]


@pytest.fixture
def offering(io_loop: IOLoop) -> Iterator[Connect]:
    """Connect a user with a client that offers compression."""
    clients: list[Client] = []

    async def open_one(person: Person) -> Client:
        offer = Offer()
        url = f"ws://127.0.0.1:{person.api.port}/ws?token={person.token}"
        connection = await connect(url, compression=None, extensions=[offer])
        clients.append(Client(connection, offer))
        return clients[-1]

    async def close() -> None:
        for client in clients:
            await client.connection.close()

    yield open_one
    io_loop.run_sync(close)


async def test_one_compressed_frame_serves_all(
    api: Api,
    chat: ChatServer,
    offering: Connect,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """It is made once for all who agreed; the others, and small messages, get plain frames."""
    ava, mike, zoe = await people(api, "Ava", "Mike", "Zoe")
    group_id = await ava.group(mike, zoe)
    offered = [await offering(one) for one in (mike, mike, zoe)]
    for client in offered:
        await client.until("live")
        client.offer.compressed.clear()
    plain = await live(zoe)
    made: list[bytes] = []
    deflated = frames.deflated

    def note(wire: bytes) -> bytes:
        made.append(deflated(wire))
        return made[-1]

    monkeypatch.setattr(frames, "deflated", note)
    written: list[bytes] = []
    broadcast = chat.hub._scheduler.broadcast

    def look(receivers: Any, data: bytes) -> None:
        written.append(data)
        broadcast(receivers, data)

    monkeypatch.setattr(chat.hub._scheduler, "broadcast", look)
    for text in (LONG, "short"):
        await ava.say(group_id, text)
        for client in offered:
            assert (await client.until("group_message"))[-1]["content"] == text
        assert (await plain.next("group_message"))["content"] == text
    assert [client.offer.compressed for client in offered] == [[True, False]] * 3
    assert len(made) == 1 and written[0] == made[0] and len(written) == 3
    assert inflated(written[0]) == inflated(written[1])


async def test_ready_and_missed_messages_are_compressed(
    api: Api, chat: ChatServer, offering: Connect
) -> None:
    """The large frames of a page are, and the others not; each reader gets the same events."""
    ava, mike = await people(api, "Ava", "Mike")
    group_id = await ava.group(mike)
    for number in range(8):
        await mike.group(name=f"group {number}")
    said = [f"1 {LONG}", "short", f"2 {LONG}"]
    for text in said:
        await ava.say(group_id, text)
    chat.hub._tail.forget(chat.hub.head)
    client = await offering(mike)
    got = await client.until("live")
    large = [each["type"] == "ready" or LONG in each.get("content", "") for each in got]
    assert client.offer.compressed == large and large.count(True) == 3
    missed = await (await mike.connect()).until("live")
    assert missed[1:] == got[1:]


async def test_a_client_may_send_compressed(api: Api, offering: Connect) -> None:
    """Its messages are stored as they were, and one that is too large closes with 1009."""
    ava, mike = await people(api, "Ava", "Mike")
    group_id = await ava.group(mike)
    client = await offering(ava)
    await client.until("live")
    for number in range(3):
        send = {"type": "send", "group_id": group_id, "content": LONG, "ref": number}
        await client.connection.send(json.dumps(send))
        assert (await client.until("ok"))[-1]["ref"] == number
    history = (await mike.get(f"/v1/groups/{group_id}/messages")).json
    assert [each["content"] for each in history["messages"]] == [LONG] * 3
    with pytest.raises(ConnectionClosed) as caught:
        await client.connection.send(json.dumps(send) + " " * 1_000_000)
        await client.until("ok")
    assert caught.value.rcvd is not None and caught.value.rcvd.code == 1009


async def test_no_extension_is_agreed_to_by_default(servers: Servers) -> None:
    chat = await servers.start()
    api = Api(chat.port)
    ava = await api.register("Ava")
    url = f"ws://127.0.0.1:{api.port}/ws?token={ava.token}"
    async with connect(url, compression="deflate") as client:
        assert client.protocol.extensions == []
    api.close()
