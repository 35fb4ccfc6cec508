"""The decoder of client frames: every stream, split anywhere, and the code for every fault.

The tests have their own encoder, which is compared with that of `websockets`.
"""

from collections.abc import Iterable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tornado.speedups import websocket_mask
from websockets.frames import Frame, Opcode

from hub.decoder import (
    BINARY,
    CLOSE,
    CONTINUATION,
    PING,
    PONG,
    TEXT,
    Decoder,
    ProtocolError,
)
from hub.masks import unmask
from tests.support.frames import (
    GOOD_CLOSE_CODES,
    MAX,
    NOT_UTF8,
    SIZES,
    Message,
    anything,
    fragments,
    frame,
    masks,
    pieces_of,
    streams,
)

RESERVED_OPCODES = (3, 4, 5, 6, 7, 11, 12, 13, 14, 15)
BAD_CLOSE_CODES = (0, 999, 1004, 1005, 1006, 1015, 1016, 1100, 2000, 2999, 5000, 65535)
# The same examples in every run.
steady = settings(max_examples=100, derandomize=True, deadline=None)


def decode(chunks: Iterable[bytes], most: int = MAX) -> tuple[list[Message], int]:
    """Return the messages of the chunks, and the code of the fault or 0."""
    decoder = Decoder(most)
    messages: list[Message] = []
    try:
        for chunk in chunks:
            for message in decoder.feed(chunk):
                messages.append(message)
    except ProtocolError as error:
        assert len(error.reason.encode()) <= 123  # the limit of a close frame
        return messages, error.code
    return messages, 0


@steady
@given(st.binary(max_size=300), masks, st.integers(0, 4))
def test_the_encoder_is_right(payload: bytes, mask: bytes, opcode: int) -> None:
    """The tests' encoder makes the same frames as that of `websockets`, except for random masks."""
    kind = [Opcode.CONT, Opcode.TEXT, Opcode.BINARY, Opcode.PING, Opcode.PONG][opcode]
    if kind in (Opcode.PING, Opcode.PONG):
        payload = payload[:125]
    theirs = Frame(kind, payload, fin=True).serialize(mask=True)
    start = len(theirs) - len(payload)
    ours = frame(kind, payload, mask=theirs[start - 4 : start])
    assert ours == theirs
    assert frame(kind, payload, mask=mask)[: start - 4] == theirs[: start - 4]


def test_the_examples_of_the_rfc() -> None:
    """The examples of RFC 6455 §5.7 are decoded: a masked "Hello" and a pong."""
    hello = bytes.fromhex("818537fa213d7f9f4d5158")
    pong = bytes.fromhex("8a8537fa213d7f9f4d5158")
    assert decode([hello + pong]) == ([(TEXT, b"Hello"), (PONG, b"Hello")], 0)


@steady
@given(streams(), st.lists(st.integers(0, 2000), max_size=30))
def test_a_stream_may_be_cut_anywhere(
    stream: tuple[bytes, list[Message]], cuts: list[int]
) -> None:
    """A stream gives the same messages in order, whole, in chunks and byte by byte."""
    wire, expected = stream
    for chunks in (
        [wire],
        pieces_of(wire, cuts),
        pieces_of(wire, range(len(wire))),
        [b"", *pieces_of(wire, cuts), b""],
    ):
        assert decode(chunks) == (expected, 0)


@pytest.mark.parametrize("opcode", [TEXT, BINARY])
@pytest.mark.parametrize("size", SIZES)
def test_every_form_of_a_size(opcode: int, size: int) -> None:
    """Sizes of 7, 16 and 64 bits are decoded at their limits, and the next frame is not lost."""
    payload = bytes(range(256)) * (size // 256 + 1)
    wire = frame(opcode, payload[:size]) + frame(PING, b"next")
    expected = [(opcode, payload[:size]), (PING, b"next")]
    header = len(wire) - size - len(frame(PING, b"next"))
    assert decode([wire]) == (expected, 0)
    assert decode([wire[:header], wire[header:]]) == (expected, 0)
    assert decode(pieces_of(wire, range(0, len(wire), 997))) == (expected, 0)
    for cut in range(header + 2):
        assert decode([wire[:cut], wire[cut:]]) == (expected, 0)


def test_a_message_comes_with_its_last_byte() -> None:
    """A message is complete with its last byte, and not before."""
    wire = frame(TEXT, b"Hello")
    decoder = Decoder(MAX)
    assert list(decoder.feed(wire[:-1])) == []
    assert list(decoder.feed(wire[-1:])) == [(TEXT, b"Hello")]


def test_payloads_are_bytes() -> None:
    """Payloads are `bytes`, also those of fragments, so that a handler may keep them."""
    wire = b"".join([*fragments(TEXT, [b"a", b"b"]), frame(PING, b"c"), frame(BINARY)])
    messages = decode(pieces_of(wire, range(len(wire))))[0]
    assert [type(payload) for _, payload in messages] == [bytes] * 3


def test_control_frames_come_between_fragments() -> None:
    """A control frame between fragments comes before their message, and does not change it."""
    first, second, third = fragments(TEXT, [b"one ", b"", b"two"])
    wire = first + frame(PING, b"a") + second + frame(PONG, b"b") + third
    expected = [(PING, b"a"), (PONG, b"b"), (TEXT, b"one two")]
    assert decode([wire]) == (expected, 0)


# Faults


def decode_whole_and_split(wire: bytes, most: int = MAX) -> tuple[list[Message], int]:
    """Decode a stream, and require the same result byte by byte."""
    whole = decode([wire], most)
    assert decode(pieces_of(wire, range(len(wire))), most) == whole
    return whole


@pytest.mark.parametrize("reserved", range(1, 8))
@pytest.mark.parametrize("opcode", [TEXT, BINARY, CLOSE, PING, PONG])
def test_reserved_bits_are_1002(opcode: int, reserved: int) -> None:
    """A reserved bit is a fault, as no extension is in use; two bytes are enough to find it."""
    wire = frame(opcode, reserved=reserved)
    assert decode_whole_and_split(wire) == ([], 1002)
    assert decode([wire[:2]]) == ([], 1002)


@pytest.mark.parametrize("opcode", [CONTINUATION, TEXT, BINARY, CLOSE, PING, PONG])
@pytest.mark.parametrize("payload", [b"", b"ab", b"x" * 70000])
def test_a_frame_without_a_mask_is_1002(opcode: int, payload: bytes) -> None:
    """A frame without a mask is a fault (RFC 6455 §5.1)."""
    payload = payload if opcode < CLOSE else payload[:125]
    assert decode([frame(opcode, payload, mask=None)]) == ([], 1002)


@pytest.mark.parametrize("opcode", RESERVED_OPCODES)
@pytest.mark.parametrize("payload", [b"", b"Hello, world!"])
def test_an_unknown_opcode_is_1002(opcode: int, payload: bytes) -> None:
    """An unknown opcode of a message or a control frame is a fault, also inside a message."""
    assert decode_whole_and_split(frame(opcode, payload)) == ([], 1002)
    assert decode_whole_and_split(
        frame(TEXT, b"a", fin=False) + frame(opcode, payload)
    ) == ([], 1002)


@pytest.mark.parametrize("opcode", [CLOSE, PING, PONG])
def test_a_control_frame_in_fragments_is_1002(opcode: int) -> None:
    """A control frame must not be fragmented (RFC 6455 §5.5)."""
    assert decode_whole_and_split(frame(opcode, fin=False)) == ([], 1002)


@pytest.mark.parametrize("opcode", [CLOSE, PING, PONG])
@pytest.mark.parametrize("size", [126, 65535, 65536])
def test_a_long_control_frame_is_1002(opcode: int, size: int) -> None:
    """A control frame of more than 125 bytes is refused by its header."""
    assert decode([frame(opcode, b"\x03\xe8" + b"x" * 123)])[1] == 0
    assert decode([frame(opcode, size=size)[:2]]) == ([], 1002)


@pytest.mark.parametrize("fin", [True, False])
def test_a_continuation_without_a_message_is_1002(fin: bool) -> None:
    """A continuation at the start or after a complete message is a fault."""
    orphan = frame(CONTINUATION, b"a", fin=fin)
    assert decode_whole_and_split(orphan) == ([], 1002)
    whole = b"".join(fragments(TEXT, [b"a", b"b"]))
    assert decode_whole_and_split(whole + orphan) == ([(TEXT, b"ab")], 1002)
    assert decode_whole_and_split(frame(BINARY, b"ab") + orphan) == (
        [(BINARY, b"ab")],
        1002,
    )


@pytest.mark.parametrize("first", [TEXT, BINARY])
@pytest.mark.parametrize("second", [TEXT, BINARY])
@pytest.mark.parametrize("fin", [True, False])
def test_a_message_inside_another_is_1002(first: int, second: int, fin: bool) -> None:
    """A message that begins inside another is a fault, even if the first is still empty."""
    inside = frame(second, b"b", fin=fin)
    assert decode_whole_and_split(frame(first, b"a", fin=False) + inside) == ([], 1002)
    assert decode_whole_and_split(frame(first, fin=False) + inside) == ([], 1002)


@pytest.mark.parametrize("code", GOOD_CLOSE_CODES)
def test_a_valid_close_code_is_accepted(code: int) -> None:
    """Valid close codes are accepted with and without a reason (RFC 6455 §7.4)."""
    for reason in (b"", "Grüße".encode(), b"x" * 123):
        payload = code.to_bytes(2, "big") + reason
        assert decode_whole_and_split(frame(CLOSE, payload)) == ([(CLOSE, payload)], 0)


@pytest.mark.parametrize("code", BAD_CLOSE_CODES)
def test_a_bad_close_code_is_1002(code: int) -> None:
    """A close code that is reserved or must not be sent is a fault."""
    for reason in (b"", b"bye"):
        assert decode_whole_and_split(
            frame(CLOSE, code.to_bytes(2, "big") + reason)
        ) == ([], 1002)


def test_half_a_close_code_is_1002() -> None:
    """A close frame has no payload or at least two bytes."""
    assert decode_whole_and_split(frame(CLOSE)) == ([(CLOSE, b"")], 0)
    for byte in range(256):
        assert decode_whole_and_split(frame(CLOSE, bytes([byte]))) == ([], 1002)


@pytest.mark.parametrize("reason", NOT_UTF8)
def test_a_close_reason_that_is_not_utf8_is_1007(reason: bytes) -> None:
    """A reason that is not UTF-8 is a fault; an invalid code is reported before it."""
    assert decode_whole_and_split(frame(CLOSE, b"\x03\xe8" + reason)) == ([], 1007)
    assert decode_whole_and_split(frame(CLOSE, b"\x03\xe8ok" + reason)) == ([], 1007)
    assert decode_whole_and_split(frame(CLOSE, b"\x00\x00" + reason)) == ([], 1002)


@pytest.mark.parametrize("most", [0, 1, 125, 126, 65535, 65536, 70000])
@pytest.mark.parametrize("opcode", [TEXT, BINARY])
def test_a_message_that_is_too_big_is_1009(most: int, opcode: int) -> None:
    """A message one byte past the limit is refused by its header, so its payload is not kept."""
    assert decode([frame(opcode, b"x" * most)], most) == ([(opcode, b"x" * most)], 0)
    header = frame(opcode, size=most + 1)
    assert decode(
        [header[: 2 + (most + 1 > 125) * 2 + (most + 1 > 65535) * 6]], most
    ) == (
        [],
        1009,
    )


@pytest.mark.parametrize("size", [2**31, 2**32, 2**63 - 1, 2**63, 2**64 - 1])
def test_every_size_past_the_limit_is_refused(size: int) -> None:
    """Sizes up to 64 bits are refused, also in a continuation."""
    assert decode_whole_and_split(frame(TEXT, size=size)) == ([], 1009)
    first = frame(TEXT, b"a", fin=False)
    assert decode_whole_and_split(first + frame(CONTINUATION, size=size)) == ([], 1009)


def test_fragments_that_are_too_big_together_are_1009() -> None:
    """Fragments of the limit together are accepted; past it, the header of the last is refused."""
    most = 1000
    whole = fragments(BINARY, [b"x" * 300, b"y" * 300, b"z" * 400, b""])
    expected = (BINARY, b"x" * 300 + b"y" * 300 + b"z" * 400)
    assert decode_whole_and_split(b"".join(whole), most) == ([expected], 0)
    header = frame(CONTINUATION, size=401)[:4]
    assert decode_whole_and_split(b"".join(whole[:2]) + header, most) == ([], 1009)


def test_the_size_is_counted_anew_for_each_message() -> None:
    """Each message may have the largest size, in fragments or not."""
    most = 100
    one = b"".join(fragments(TEXT, [b"x" * 60, b"x" * 40])) + frame(TEXT, b"x" * most)
    assert decode_whole_and_split(one * 3, most) == ([(TEXT, b"x" * most)] * 6, 0)


@pytest.mark.parametrize("opcode", [PING, PONG, CLOSE])
def test_a_control_frame_does_not_count_for_the_message_size(
    opcode: int,
) -> None:
    """A control frame inside a message of the largest size is accepted."""
    payload = b"\x03\xe8" + b"x" * 123
    first, last = fragments(TEXT, [b"x" * 1000, b""])
    wire = first + frame(opcode, payload) + last
    assert decode_whole_and_split(wire, 1000) == (
        [(opcode, payload), (TEXT, b"x" * 1000)],
        0,
    )


@steady
@given(
    streams(),
    st.sampled_from([(frame(3), 1002), (frame(CLOSE, b"\x03\xe8\xff"), 1007)]),
)
def test_valid_messages_come_before_the_fault(
    stream: tuple[bytes, list[Message]], fault: tuple[bytes, int]
) -> None:
    """The valid messages before a fault are returned, even if one chunk has both."""
    wire, expected = stream
    assert decode([wire + fault[0] + wire]) == (expected, fault[1])


@settings(steady, max_examples=300)
@given(
    anything, st.lists(st.integers(0, 500), max_size=10), st.sampled_from([0, 50, MAX])
)
def test_random_bytes_are_refused_in_order(
    wire: bytes, cuts: list[int], most: int
) -> None:
    """Random bytes raise only ProtocolError, with one of three codes.

    The messages before the fault do not depend on how the stream is split, and none is larger than
    the limit.
    """
    messages, code = decode([wire], most)
    assert code in (0, 1002, 1007, 1009)
    assert all(len(payload) <= max(most, 125) for _, payload in messages)
    for chunks in (pieces_of(wire, cuts), pieces_of(wire, range(len(wire)))):
        assert decode(chunks, most) == (messages, code)


# Cost


class Counted(bytearray):
    """A buffer that counts the bytes copied out of it."""

    copied = 0

    def __getitem__(self, key: Any) -> Any:
        found = super().__getitem__(key)
        self.copied += len(found) if isinstance(key, slice) else 0
        return found

    def __bytes__(self) -> bytes:
        self.copied += len(self)
        return bytes(memoryview(self))

    def __add__(self, other: Any) -> Any:
        self.copied += len(self)
        return super().__add__(other)


def _copied(wire: bytes, chunk_bytes: int) -> int:
    """Return how many bytes a decoder copies for one message in chunks."""
    decoder = Decoder(1 << 21)
    buffer, message = decoder._buffer, decoder._fragments = Counted(), Counted()
    messages: list[Message] = []
    for chunk in pieces_of(wire, range(0, len(wire), chunk_bytes)):
        messages += decoder.feed(chunk)
    assert len(messages) == 1
    return buffer.copied + message.copied


def _one(size: int) -> bytes:
    return frame(BINARY, bytes(size))


def _in_fragments(size: int) -> bytes:
    return b"".join(fragments(BINARY, [bytes(250)] * (size // 250)))


@pytest.mark.parametrize("made", [_one, _in_fragments])
def test_a_byte_costs_the_same_however_long_its_message(made: Any) -> None:
    """The decoder copies each byte at most three times.

    This holds for every size of the message and of the chunks.
    """
    for size in (16 * 1024, 2**20):
        wire = made(size)
        assert size <= _copied(wire, 128) <= 3 * len(wire)


def test_the_largest_message_may_come_in_single_bytes() -> None:
    """A message of 64 KiB is decoded from chunks of one byte."""
    payload = bytes(range(256)) * 256
    wire = frame(TEXT, payload)
    assert decode(pieces_of(wire, range(len(wire)))) == ([(TEXT, payload)], 0)


@given(st.binary(min_size=4, max_size=4), st.binary(max_size=300))
def test_masks_without_the_extension_in_c(mask: bytes, payload: bytes) -> None:
    """Where Tornado was built without it, payloads are the same."""
    assert unmask(mask, payload) == websocket_mask(mask, payload)
