"""The cases of the Autobahn test suite, for the server's frame reader behind a real socket.

An echo server reads frames as the chat's socket does. A case has the bytes that a client sends,
the expected events, and the expected end of the connection. The numbers are the suite's; the sizes
of section 9 are scaled to the server's limit. Sections 12 and 13 test compression, as
test_frame_compression.py does.
"""

import asyncio
import socket
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from typing import NamedTuple

from hub.decoder import BINARY, CLOSE, CONTINUATION, PING, PONG, TEXT
from tests.support.echo_server import UPGRADE
from tests.support.frames import fragments, frame, pieces_of

MAX = 65536
# A client that sends arbitrary bytes and records the answers

Event = tuple[str, bytes]
NAMES = {TEXT: "text", BINARY: "binary", PING: "ping", PONG: "pong"}


class Client:
    """One connection, in bytes. It reads while it writes."""

    def __init__(self, connection: socket.socket) -> None:
        self.events: list[Event] = []
        self.close: bytes | None = None
        self.headers = ""
        self._connection = connection
        self._buffer = bytearray()
        self._changed = asyncio.Event()
        self.reader = asyncio.ensure_future(self._read())

    async def send(self, data: bytes, chop: int = 0) -> None:
        """Send data whole or in pieces, each in its own turn of the loop.

        A closed connection is ignored.
        """
        loop = asyncio.get_running_loop()
        try:
            for piece in pieces_of(data, range(0, len(data), chop or len(data))):
                await loop.sock_sendall(self._connection, piece)
                if chop:
                    await asyncio.sleep(0)
        except ConnectionError:
            pass

    async def until(self, count: int) -> None:
        """Read until this number of events, or to the end."""
        while len(self.events) < count and not self.reader.done():
            self._changed.clear()
            await self._changed.wait()

    async def _read(self) -> None:
        try:
            while not self.headers.endswith("\r\n\r\n"):
                self.headers += (await self._take(1)).decode()
            while True:
                await self._read_frame()
                self._changed.set()
        except (EOFError, ConnectionError):
            assert not self._buffer, "the connection ends with a whole frame"
        finally:
            self._changed.set()

    async def _read_frame(self) -> None:
        first, size = await self._take(2)
        assert size < 128, "a server sends no masked frames"
        if size > 125:
            size = int.from_bytes(await self._take(2 if size == 126 else 8), "big")
        payload = await self._take(size)
        assert self.close is None, "no frame follows a close frame"
        if first == 0x80 | CLOSE:
            self.close = payload
        else:
            assert first & 0xF0 == 0x80, "a server does not fragment messages"
            self.events.append((NAMES[first & 0xF], payload))

    async def _take(self, count: int) -> bytes:
        while len(self._buffer) < count:
            data = await asyncio.get_running_loop().sock_recv(self._connection, 1 << 16)
            if not data:
                raise EOFError
            self._buffer += data
        taken = bytes(self._buffer[:count])
        del self._buffer[:count]
        return taken


@asynccontextmanager
async def connected(port: int) -> AsyncIterator[Client]:
    """Open a WebSocket to the echo server, and close it at the end."""
    with socket.socket() as connection:
        connection.setblocking(False)
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        loop = asyncio.get_running_loop()
        await loop.sock_connect(connection, ("127.0.0.1", port))
        client = Client(connection)
        try:
            await client.send(UPGRADE.encode())
            yield client
        finally:
            client.reader.cancel()
            await asyncio.wait([client.reader])


# Cases


class Chopped(NamedTuple):
    """Bytes that are sent in pieces."""

    data: bytes
    size: int = 1


# Bytes to send, or the number of events to read.
Step = bytes | Chopped | int
NORMAL = b"\x03\xe8"


class Case(NamedTuple):
    """A case of the suite.

    `closing` is the body of the client's close frame, if it sends one after the events. `code` is
    the close code of the server, if it sends one.
    """

    id: str
    steps: list[Step]
    events: list[Event] = []
    closing: bytes | None = NORMAL
    code: int | None = 1000


def refused(id: str, steps: list[Step], code: int, events: list[Event] = []) -> Case:
    """A case in which the server fails the connection."""
    return Case(id, steps, events, None, code)


def joined(*frames: bytes) -> list[list[Step]]:
    """Return the ways in which the suite sends frames: at once, frame by frame, byte by byte."""
    whole = b"".join(frames)
    turns: list[Step] = [Chopped(each, len(each)) for each in frames]
    return [[whole], turns, [Chopped(whole)]]


HELLO = b"Hello, world!"
PAYLOAD = b"\x00\xff\xfe\xfd\xfc\xfb\x00\xff"
PINGED = frame(PING)


def framing() -> Iterator[Case]:
    """Section 1: messages with every encoding of the size."""
    for part, opcode, byte in (("1", TEXT, b"*"), ("2", BINARY, b"\xfe")):
        for number, size in enumerate((0, 125, 126, 127, 128, 65535, 65536, 65536), 1):
            data = frame(opcode, byte * size)
            step: Step = Chopped(data, 997) if number == 8 else data
            yield Case(f"1.{part}.{number}", [step], [(NAMES[opcode], byte * size)])


def pings() -> Iterator[Case]:
    """Section 2: pings and pongs."""
    for number, payload in enumerate((b"", HELLO, PAYLOAD, b"\xfe" * 125), 1):
        yield Case(f"2.{number}", [frame(PING, payload)], [("pong", payload)])
    yield refused("2.5", [frame(PING, b"\xfe" * 126)], 1002)
    longest = b"\xfe" * 125
    yield Case("2.6", [Chopped(frame(PING, longest))], [("pong", longest)])
    unsolicited = frame(PONG, b"unsolicited pong payload")
    yield Case("2.7", [frame(PONG)])
    yield Case("2.8", [unsolicited])
    asked = frame(PING, b"ping payload")
    yield Case("2.9", [unsolicited, asked], [("pong", b"ping payload")])
    many = [b"payload-%d" % number for number in range(10)]
    pongs = [("pong", payload) for payload in many]
    one_by_one: list[Step] = []
    for number, payload in enumerate(many):
        one_by_one += [frame(PING, payload), number + 1]
    yield Case("2.10", one_by_one, pongs)
    yield Case("2.11", [Chopped(b"".join(frame(PING, p) for p in many))], pongs)


def reserved_bits() -> Iterator[Case]:
    """Section 3: reserved bits without a negotiated extension."""
    good = frame(TEXT, HELLO)
    echoed = [("text", HELLO)]
    yield refused("3.1", [frame(TEXT, HELLO, reserved=1)], 1002)
    for number, reserved in ((2, 2), (3, 3), (4, 4)):
        bad = frame(TEXT, HELLO, reserved=reserved)
        ways = joined(good, bad, PINGED)
        yield refused(f"3.{number}", ways[number - 2], 1002, echoed)
    yield refused("3.5", [frame(BINARY, PAYLOAD, reserved=5)], 1002)
    yield refused("3.6", [frame(PING, HELLO, reserved=6)], 1002)
    yield refused("3.7", [frame(CLOSE, reserved=7)], 1002)


def opcodes() -> Iterator[Case]:
    """Section 4: reserved opcodes."""
    for part, first in (("1", 3), ("2", 11)):
        for number in range(1, 6):
            payload = b"" if number in (1, 3) else HELLO
            bad = frame(first + number - 1, payload)
            if number < 3:
                yield refused(f"4.{part}.{number}", [bad], 1002)
                continue
            ways = joined(frame(TEXT, HELLO), bad, PINGED)
            way = ways[2 if number == 5 else 0]
            yield refused(f"4.{part}.{number}", way, 1002, [("text", HELLO)])


def fragmentation() -> Iterator[Case]:
    """Section 5: fragments."""
    one, two = fragments(TEXT, [b"fragment1", b"fragment2"])
    message = ("text", b"fragment1fragment2")
    for number, opcode in ((1, PING), (2, PONG)):
        first = frame(opcode, b"fragment1", fin=False)
        yield refused(f"5.{number}", [first + two], 1002)
    for number, steps in enumerate(joined(one, two), 3):
        yield Case(f"5.{number}", steps, [message])
    ping = frame(PING, b"ping payload")
    for number, steps in enumerate(joined(one, ping, two), 6):
        yield Case(f"5.{number}", steps, [("pong", b"ping payload"), message])
    for start, fin in ((9, True), (12, False)):
        orphan = frame(CONTINUATION, b"non-continuation payload", fin=fin)
        for number, steps in enumerate(joined(orphan, frame(TEXT, HELLO)), start):
            yield refused(f"5.{number}", steps, 1002)
    orphan = frame(CONTINUATION, b"fragment3", fin=False)
    after = frame(TEXT, b"fragment4")
    yield refused("5.15", [one + two + orphan + after], 1002, [message])
    for number, fin in ((16, False), (17, True)):
        orphan = frame(CONTINUATION, b"fragment1", fin=fin)
        rest = b"".join(fragments(TEXT, [b"fragment2", b"fragment3"]))
        yield refused(f"5.{number}", [(orphan + rest) * 2], 1002)
    yield refused("5.18", [one + frame(TEXT, b"fragment2")], 1002)
    pieces = fragments(TEXT, [b"fragment%d" % number for number in range(1, 6)])
    first_ping, second_ping = frame(PING, b"pongme 1!"), frame(PING, b"pongme 2!")
    before = [*pieces[:2], first_ping]
    behind = [*pieces[2:4], second_ping, pieces[4]]
    events = [
        ("pong", b"pongme 1!"),
        ("pong", b"pongme 2!"),
        ("text", b"fragment1fragment2fragment3fragment4fragment5"),
    ]
    yield Case("5.19", [b"".join(before), 1, b"".join(behind)], events)
    in_turns: list[Step] = [*joined(*before)[1], 1, *joined(*behind)[1]]
    yield Case("5.20", in_turns, events)


KOSME = bytes.fromhex("cebae1bdb9cf83cebcceb5")
INVALID = KOSME + bytes.fromhex("eda080") + b"edited"
OUT_OF_RANGE = bytes.fromhex("f4908080")


def utf8() -> Iterator[Case]:
    """Sections 6.1 to 6.4: text, whole and in fragments that end inside a character."""
    yield Case("6.1.1", [frame(TEXT)], [("text", b"")])
    for number, middle in ((2, b""), (3, b"middle frame payload")):
        steps: list[Step] = [b"".join(fragments(TEXT, [b"", middle, b""]))]
        yield Case(f"6.1.{number}", steps, [("text", middle)])
    text = "Hello-µ@ßöäüàá-UTF-8!!".encode()
    half = len("Hello-µ@ßöä".encode())
    for number, payload, cuts in (
        (1, text, ()),
        (2, text, (half,)),
        (3, text, range(len(text))),
        (4, KOSME, range(len(KOSME))),
    ):
        pieces = fragments(TEXT, pieces_of(payload, cuts))
        yield Case(f"6.2.{number}", [b"".join(pieces)], [("text", payload)])
    yield refused("6.3.1", [frame(TEXT, INVALID)], 1007)
    octets = fragments(TEXT, pieces_of(INVALID, range(len(INVALID))))
    yield refused("6.3.2", [b"".join(octets)], 1007)
    # The suite waits a second to see that the first part is accepted; a ping shows that too.
    alive, pong = frame(PING, b"alive"), ("pong", b"alive")
    payload = KOSME + OUT_OF_RANGE + b"edited"
    for number, two in ((1, (len(KOSME), len(KOSME) + 4)), (2, (12, 13))):
        first, *rest = fragments(TEXT, pieces_of(payload, two))
        steps = [first + alive, 1, *joined(*rest)[1]]
        yield refused(f"6.4.{number}", steps, 1007, [pong])
        chops = pieces_of(frame(TEXT, payload), (cut + 6 for cut in two))
        yield refused(f"6.4.{number + 2}", joined(*chops)[1], 1007)


def _hex(text: str) -> list[bytes]:
    return [bytes.fromhex(each) for each in text.split()]


UNFINISHED = _hex(
    "c0 e080 f08080 f8808080 fc80808080 df efbf f7bfbf fbbfbfbf fdbfbfbfbf"
)
NON_CHARACTERS = [
    chr(plane << 16 | last).encode() for plane in range(17) for last in (0xFFFE, 0xFFFF)
]
# Sections 6.5 to 6.23, after Markus Kuhn's UTF-8-test.txt: valid and invalid texts. Section 6.6
# mixes both; see below.
TABLES: dict[int, tuple[list[bytes], list[bytes]]] = {
    5: ([b"hello" + c.encode() + b"world" for c in "$¢€𤭢"] + [KOSME], []),
    7: (_hex("00 c280 e0a080 f0908080"), []),
    8: ([], _hex("f888808080 fc8480808080")),
    9: (_hex("7f dfbf efbfbf f48fbfbf"), []),
    10: ([], _hex("f7bfbfbf fbbfbfbfbf fdbfbfbfbfbf")),
    11: (_hex("ed9fbf ee8080 efbfbd f48fbfbf"), _hex("f4908080")),
    12: (
        [],
        [
            *_hex("80 bf 80bf 80bf80 80bf80bf 80bf80bf80 80bf80bf80bf"),
            bytes(range(0x80, 0xBF)),
        ],
    ),
    13: (
        [],
        [
            b"".join(bytes([byte, 0x20]) for byte in range(first, last))
            for first, last in (
                (0xC0, 0xDF),
                (0xE0, 0xEF),
                (0xF0, 0xF7),
                (0xF8, 0xFB),
                (0xFC, 0xFD),
            )
        ],
    ),
    14: ([], UNFINISHED),
    15: ([], [b"".join(UNFINISHED)]),
    16: ([], _hex("fe ff fefeffff")),
    17: ([], _hex("c0af e080af f08080af f8808080af fc80808080af")),
    18: ([], _hex("c1bf e09fbf f08fbfbf f887bfbfbf fc83bfbfbfbf")),
    19: ([], _hex("c080 e08080 f0808080 f880808080 fc8080808080")),
    20: ([], _hex("eda080 edadbf edae80 edafbf edb080 edbe80 edbfbf")),
    21: (
        [],
        [
            high + low
            for high in _hex("eda080 edadbf edae80 edafbf")
            for low in _hex("edb080 edbfbf")
        ],
    ),
    22: (NON_CHARACTERS, []),
    23: ([chr(code).encode() for code in range(0xFFF9, 0x10000)], []),
}
# The positions at which a character of κόσμε ends.
WHOLE = (2, 5, 7, 9, 11)


def utf8_tables() -> Iterator[Case]:
    """Sections 6.5 to 6.23: valid UTF-8, and invalid bytes that resemble it."""
    for end in range(1, len(KOSME) + 1):
        yield _text(f"6.6.{end}", KOSME[:end], end in WHOLE)
    for table, (valid, invalid) in TABLES.items():
        for number, payload in enumerate(valid + invalid, 1):
            yield _text(f"6.{table}.{number}", payload, number <= len(valid))


def _text(id: str, payload: bytes, is_valid: bool) -> Case:
    if is_valid:
        return Case(id, [frame(TEXT, payload)], [("text", payload)])
    return refused(id, [frame(TEXT, payload)], 1007)


def closing() -> Iterator[Case]:
    """Section 7: the closing handshake and its codes."""
    text, bye = frame(TEXT, HELLO), frame(CLOSE, NORMAL)
    first, last = fragments(TEXT, [b"fragment1", b"fragment2"])
    yield Case("7.1.1", [text + bye], [("text", HELLO)], None)
    for number, behind in ((2, frame(CLOSE)), (3, PINGED), (4, text)):
        yield Case(f"7.1.{number}", [bye + behind], [], None)
    yield Case("7.1.5", [first + bye + last], [], None)
    large = b"BAsd7&jh23" * (MAX // 10)
    events = [("text", large), ("text", HELLO)]
    yield Case("7.1.6", [frame(TEXT, large) + text + bye + PINGED], events, None)
    yield Case("7.3.1", [], [], b"", None)
    yield Case("7.3.2", [], [], b"a", 1002)
    for number, reason in ((3, b""), (4, b"Hello World!"), (5, b"*" * 123)):
        yield Case(f"7.3.{number}", [], [], NORMAL + reason)
    yield Case("7.3.6", [], [], NORMAL + b"*" * 124, 1002)
    yield Case("7.5.1", [], [], NORMAL + INVALID, 1007)
    good = (
        1000,
        1001,
        1002,
        1003,
        1007,
        1008,
        1009,
        1010,
        1011,
        3000,
        3999,
        4000,
        4999,
    )
    for number, code in enumerate(good, 1):
        yield Case(f"7.7.{number}", [], [], code.to_bytes(2, "big"), code)
    bad = (0, 999, 1004, 1005, 1006, 1016, 1100, 2000, 2999)
    for number, code in enumerate(bad, 1):
        yield Case(f"7.9.{number}", [], [], code.to_bytes(2, "big"), 1002)
    # The suite accepts any reaction to these two.
    for number, code in ((1, 5000), (2, 65535)):
        yield Case(f"7.13.{number}", [], [], code.to_bytes(2, "big"), 1002)


def sizes() -> Iterator[Case]:
    """Section 9: large messages, sent in many ways."""
    for part, opcode in ((1, TEXT), (2, BINARY)):
        name = NAMES[opcode]
        for number, size in enumerate((256, 1024, 4096, 16384, 32768, MAX), 1):
            payload = (b"BAsd7&jh23" * (size // 10 + 1))[:size]
            yield Case(
                f"9.{part}.{number}", [frame(opcode, payload)], [(name, payload)]
            )
        payload = b"*" * MAX
        for number in range(1, 10):
            cuts = range(0, MAX, 4 ** (number - 1))
            wire = b"".join(fragments(opcode, pieces_of(payload, cuts)))
            yield Case(f"9.{part + 2}.{number}", [wire], [(name, payload)])
        for number in range(1, 7):
            chop = 32 << number
            step = Chopped(frame(opcode, payload), chop)
            yield Case(f"9.{part + 4}.{number}", [step], [(name, payload)])
        for number, size in enumerate((0, 16, 64, 256, 1024, 4096), 1):
            trips: list[Step] = []
            for turn in range(1, 51):
                trips += [frame(opcode, b"*" * size), turn]
            yield Case(f"9.{part + 6}.{number}", trips, [(name, b"*" * size)] * 50)


def automatic_fragments() -> Iterator[Case]:
    """Section 10: the largest message, in fragments of a size that the client chooses."""
    wire = b"".join(fragments(TEXT, pieces_of(b"*" * MAX, range(0, MAX, 1300))))
    yield Case("10.1.1", [wire], [("text", b"*" * MAX)])


def beyond() -> Iterator[Case]:
    """Cases that the suite does not have: the size limit, and masks."""
    yield refused("limit.1", [frame(TEXT, b"x" * (MAX + 1))], 1009)
    yield refused("limit.2", [frame(BINARY, b"x" * 16 * MAX)], 1009)
    yield refused("limit.3", [frame(TEXT, size=2**63)], 1009)
    halves = fragments(BINARY, [b"x" * (MAX // 2)] * 3)
    yield refused("limit.4", [b"".join(halves)], 1009)
    yield refused("limit.5", joined(*halves)[1], 1009)
    full, rest = fragments(TEXT, [b"x" * MAX, b""])
    events = [("pong", HELLO), ("text", b"x" * MAX)]
    yield Case("limit.6", [full + frame(PING, HELLO) + rest], events)
    yield refused("mask.1", [frame(TEXT, HELLO, mask=None)], 1002)
    yield refused("mask.2", [frame(PING, HELLO, mask=None)], 1002)
    yield refused("mask.3", [frame(CLOSE, NORMAL, mask=None)], 1002)
    yield refused("mask.4", [b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"], 1002)
    zero = frame(TEXT, HELLO, mask=bytes(4))
    yield Case("mask.5", [zero], [("text", HELLO)])


SECTIONS = (
    framing,
    pings,
    reserved_bits,
    opcodes,
    fragmentation,
    utf8,
    utf8_tables,
    closing,
    sizes,
    automatic_fragments,
    beyond,
)
CASES = [case for section in SECTIONS for case in section()]
# The number of cases in each section of the suite.
COUNTS = {
    "1": 16,
    "2": 11,
    "3": 7,
    "4": 10,
    "5": 20,
    "6": 145,
    "7": 37,
    "9": 54,
    "10": 1,
}
