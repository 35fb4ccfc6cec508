"""Valid and invalid frames of a client (RFC 6455), as bytes."""

from collections.abc import Iterable
from itertools import pairwise

from hypothesis import strategies as st

from hub.decoder import BINARY, CLOSE, CONTINUATION, PING, PONG, TEXT

MAX = 65536
MASK = bytes.fromhex("37fa213d")  # of the examples in RFC 6455 §5.7
SIZES = (0, 1, 125, 126, 127, 128, 65535, 65536)
GOOD_CLOSE_CODES = (*range(1000, 1004), *range(1007, 1015), 3000, 3999, 4000, 4999)
NOT_UTF8 = (b"\x80", b"\xc0\xaf", b"\xe2\x82", b"\xed\xa0\x80", b"\xf4\x90\x80\x80")


def frame(
    opcode: int,
    payload: bytes = b"",
    *,
    fin: bool = True,
    reserved: int = 0,
    mask: bytes | None = MASK,
    size: int | None = None,
) -> bytes:
    """Encode a frame, valid or not; `size` replaces the payload's size in the header."""
    size = len(payload) if size is None else size
    masked = 0 if mask is None else 0x80
    header = bytearray([fin << 7 | reserved << 4 | opcode])
    if size < 126:
        header.append(masked | size)
    elif size < 65536:
        header += bytes([masked | 126]) + size.to_bytes(2, "big")
    else:
        header += bytes([masked | 127]) + size.to_bytes(8, "big")
    if mask is None:
        return bytes(header) + payload
    key = (mask * (len(payload) // 4 + 1))[: len(payload)]
    masking = int.from_bytes(payload, "big") ^ int.from_bytes(key, "big")
    return bytes(header) + mask + masking.to_bytes(len(payload), "big")


def fragments(opcode: int, pieces: list[bytes]) -> list[bytes]:
    """Encode a message in one frame for each piece."""
    last = len(pieces) - 1
    return [
        frame(CONTINUATION if number else opcode, piece, fin=number == last)
        for number, piece in enumerate(pieces)
    ]


def pieces_of(data: bytes, cuts: Iterable[int]) -> list[bytes]:
    """Split bytes at these positions."""
    places = sorted({min(cut, len(data)) for cut in cuts} | {0, len(data)})
    return [data[start:end] for start, end in pairwise(places)]


Message = tuple[int, bytes]
# Valid streams

payloads = st.one_of(
    st.binary(max_size=40),
    st.sampled_from([125, 126, 127, 300]).map(lambda n: b"x" * n),
)
controls = st.one_of(
    st.tuples(st.sampled_from([PING, PONG]), st.binary(max_size=125)),
    st.builds(
        lambda code, reason: (CLOSE, code.to_bytes(2, "big") + reason.encode()),
        st.sampled_from(GOOD_CLOSE_CODES),
        st.text(max_size=30),
    ),
    st.just((CLOSE, b"")),
)
masks = st.binary(min_size=4, max_size=4)


@st.composite
def streams(draw: st.DrawFn) -> tuple[bytes, list[Message]]:
    """Return a stream of valid frames, and its messages."""
    wire: list[bytes] = []
    expected: list[Message] = []
    for _ in range(draw(st.integers(1, 5))):
        if draw(st.booleans()):
            opcode, payload = draw(controls)
            wire.append(frame(opcode, payload, mask=draw(masks)))
            expected.append((opcode, payload))
            continue
        opcode = draw(st.sampled_from([TEXT, BINARY]))
        pieces = draw(st.lists(payloads, min_size=1, max_size=4))
        for number, piece in enumerate(pieces):
            is_last = number == len(pieces) - 1
            kind = CONTINUATION if number else opcode
            wire.append(frame(kind, piece, fin=is_last, mask=draw(masks)))
            if not is_last and draw(st.booleans()):
                control, payload = draw(controls)
                wire.append(frame(control, payload, mask=draw(masks)))
                expected.append((control, payload))
        expected.append((opcode, b"".join(pieces)))
    return b"".join(wire), expected


# Arbitrary streams

headers = st.builds(
    lambda first, second, rest: bytes([first, second]) + rest,
    st.one_of(
        st.integers(0, 255), st.sampled_from([0x81, 0x01, 0x80, 0x00, 0x88, 0x89])
    ),
    st.one_of(st.integers(0, 255), st.integers(0x80, 0xFF)),
    st.binary(max_size=20),
)


@st.composite
def broken(draw: st.DrawFn) -> bytes:
    """Return a valid stream with a few bytes changed, dropped or inserted."""
    wire = bytearray(draw(streams())[0])
    for _ in range(draw(st.integers(1, 3))):
        place = draw(st.integers(0, len(wire)))
        change = draw(st.sampled_from(["set", "drop", "insert"]))
        if change == "set" and place < len(wire):
            wire[place] = draw(st.integers(0, 255))
        elif change == "drop":
            del wire[place : place + draw(st.integers(1, 5))]
        else:
            wire[place:place] = draw(st.binary(max_size=5))
    return bytes(wire)


anything: st.SearchStrategy[bytes] = st.one_of(
    st.binary(max_size=400), st.lists(headers, max_size=8).map(b"".join), broken()
)
