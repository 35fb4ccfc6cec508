"""Whatever JSON comes, by any route or frame, it is answered as documented, and the server lives.

The inputs are made from the types that the server decodes them into: valid, nearly valid, and not
at all. The answers are held against /openapi.json and the types of the frames.
"""

import json
import re
from collections import Counter
from contextlib import suppress
from datetime import UTC
from functools import cache, partial
from itertools import count
from socket import SO_SNDBUF, SOL_SOCKET
from typing import Any, NamedTuple, get_args
from urllib.parse import quote

import msgspec
import pytest
from hypothesis import HealthCheck, Phase, assume, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator, ValidationError
from msgspec import inspect
from tornado.ioloop import IOLoop

from handlers.base import Endpoint, endpoints
from handlers.routes import ROUTES
from handlers.schemas import fields as validation
from handlers.schemas.frames import (
    Command,
    ErrorFrame,
    Ok,
    Ping,
    PongFrame,
    Presence,
    PresenceFrame,
    Read,
    Send,
    ServerFrame,
    Typing,
)
from handlers.schemas.groups import (
    GroupChange,
    NewGroup,
    NewInvite,
    NewMember,
    RoleChange,
)
from handlers.schemas.messages import (
    Credentials,
    Logout,
    MessageEdit,
    NewMessage,
    PasswordChange,
    ReadSeq,
    Registration,
)
from handlers.schemas.users import AccountDeletion, Mute, ProfileChange
from hub.decoder import BINARY
from models.errors import InvalidRequest
from models.events.messages import GroupMessage, GroupPayload, Signal
from tests.conftest import (
    FILE_ID,
    PASSWORD,
    PICTURE,
    Answer,
    Api,
    Person,
    Servers,
    Socket,
    eventually,
    filled,
    live,
    slow,
)
from tests.test_decoder import NOT_UTF8, frame

CONTENT_BYTES_MAX = 16 * 1024
FRAME_BYTES_MAX = 64 * 1024  # more than that closes a connection

# The same examples in every run. A failing one is replayed by what it prints: the server remembers
# what was sent before, so that shrinking would compare what cannot be compared.
steady = settings(
    derandomize=True,
    deadline=None,
    phases=(Phase.generate,),
    suppress_health_check=list(HealthCheck),
)

# From types to JSON.

# What the database of a test knows something of, besides what nobody knows.
HINTS: dict[str, st.SearchStrategy[Any]] = {
    "email": st.sampled_from(["ava@example.com", "MIKE@example.com", "no@example.com"]),
    "password": st.just(PASSWORD),
    "old_password": st.just(PASSWORD),
    "user_id": st.integers(1, 6),
    "group_id": st.integers(1, 5),
    "group": st.integers(1, 5),
    "from": st.integers(1, 6),
    "q": st.sampled_from(["hello", '"hello wor"*', "北京 🎉", "NEAR( OR"]),
    "recipient_id": st.integers(1, 5),
    "content": st.sampled_from(["hello", "🎉", "\t\n\x01\u2028\ufeff"]),
    "name": st.sampled_from(["group", "a b", "🎉" * 128]),
    "username": st.from_regex("[a-z]{3,64}", fullmatch=True),
    "reply_to": st.integers(1, 9),
    "seq": st.integers(0, 9),
    "key": st.sampled_from(["a", "b", "🎉"]),
    "files": st.lists(st.just(FILE_ID), max_size=1),
    "ref": st.sampled_from([0, "a", 2**64 - 1, "🎉" * 50]),
}
# JSON, and what is nearly that, in the place of a value.
WRONG = [
    *("null", "true", "false", "0", "-0", "-1", "1", "1.0", "1e2", "1e400", '"1"'),
    *('""', '" "', '"x"', "[]", "{}", "[[]]", '{"a":1}', "NaN", "-Infinity", "01"),
    *(str(2**31), str(2**53 + 1), str(2**63 - 1), str(2**63), str(2**64)),
    *(str(-(2**63)), str(-(2**63) - 1), str(10**30), "9" * 5000, "1" + "0" * 5000),
    *("0." + "3" * 5000, '"' + "x" * 129 + '"', '"' + "x" * 16385 + '"'),
    *('"' + "é" * 8193 + '"', '"' + "🎉" * 1025 + '"', '"' + "\\u00e9" * 8193 + '"'),
    *('"\\ud800"', '"\\udc00\\ud800"', '"\\ud83c\\udf89"', '"\\ud800x"', '"\\ud83"'),
    *('"\\u0000"', '"a\\u0000b"', '"\x00"', '"\x01"', '"\\x"', '"', "'x'", "x", ""),
    *('"\u202e\ufeff\u2028"', '"a\\nb"', '"a\\r\\n"', '"\\u007f"', '"\U0010ffff"'),
    *("[" * 300 + "]" * 300, "[" * 5000 + "]" * 5000, "[" * 20000),
    *('{"a":' * 500 + "1" + "}" * 500, '{"a":' * 9000, '[{"":' * 5000 + "1"),
]
GARBAGE = [
    *("", " ", "\n", "{", "}", "[", "]", '"', "{}", "[]", "null", "0", '"x"', "{]"),
    *('{"', '{"a"', '{"a":', '{"a":1', '{"a":1,', '{"a":1,}', '{"a" 1}', "{a:1}"),
    *("{'a':1}", "{}{}", "{} x", "\ufeff{}", "\x00", "{}\x00", "//", "/**/{}", "NaN"),
    *('{"type":', '{"type":"send"', '{"type":1}', '{"type":null}', '{"type":[]}'),
    *('{"type":"' + "x" * 9000 + '"}', "a=1&b=2", "<a/>", "\u2028{}", "9" * 60000),
    *(wrong for wrong in WRONG if len(wrong) > 300),
]
# What may be wrong around an object.
FORMS = (" %s\n", "%s,", "%s{}", "[%s]", "\ufeff%s", "%s\x00", "/**/%s")
NAMES = ("type", "id", "a", "", "__proto__", "content ", "Content", "🎉", "\x00")


def values(kind: inspect.Type, name: str = "") -> st.SearchStrategy[Any]:
    """Return what a type takes, by its own description; mostly what means something here."""
    made = _values(kind)
    hint = HINTS.get(name)
    if hint is None:
        return made
    return st.integers(0, 3).flatmap(lambda way: hint if way else made)


def _values(kind: inspect.Type) -> st.SearchStrategy[Any]:
    match kind:
        case inspect.BoolType():
            return st.booleans()
        case inspect.NoneType():
            return st.none()
        case inspect.LiteralType():
            return st.sampled_from(kind.values)
        case inspect.UnionType():
            return st.one_of(*map(_values, kind.types))
        case inspect.IntType():
            return st.integers(kind.ge, kind.le)
        case inspect.StrType():
            return _texts(kind)
        case inspect.DateTimeType():
            times = st.datetimes(timezones=st.sampled_from([UTC]))
            return times.map(lambda time: time.isoformat())
        case inspect.ListType():
            made = _values(kind.item_type)
            return st.lists(made, max_size=kind.max_length, unique=True)
    raise TypeError(f"how is a {kind} made?")


def _texts(kind: inspect.StrType) -> st.SearchStrategy[str]:
    least, most = kind.min_length or 0, kind.max_length
    if kind.pattern is None:
        alphabet = st.characters(exclude_categories=["Cs"])
        texts = st.text(alphabet, min_size=least, max_size=min(most or 50, 50))
    else:
        texts = st.from_regex(kind.pattern)
        # A pattern says nothing of the length.
        texts = texts.filter(lambda text: least <= len(text) <= (most or len(text)))
    longest = "x" * (most or 0)
    if most and (kind.pattern is None or re.search(kind.pattern, longest)):
        return st.one_of(texts, texts, texts, st.just(longest))
    return texts


@cache
def _members(type: Any) -> st.SearchStrategy[dict[str, str]]:
    struct = _struct(type)
    encoded = {
        field.encode_name: st.builds(
            json.dumps,
            values(field.type, field.encode_name),
            ensure_ascii=st.booleans(),
        )
        for field in struct.fields
    }
    required = {field.encode_name for field in struct.fields if field.required}
    if struct.tag_field is not None:
        required.add(struct.tag_field)
        encoded[struct.tag_field] = st.just(json.dumps(struct.tag))
    # What no type says: most messages have a content, and a send goes to one group or person.
    if "content" in encoded:
        content = st.just(json.dumps("hello"))
        encoded["content"] = st.one_of(content, encoded["content"])
        ways = [{"content"}, {"content"}, set()]
    else:
        ways = [set()]
    if "recipient_id" in encoded:
        ways = [way | {to} for way in ways for to in ("group_id", "recipient_id")]
    return st.one_of(
        [
            st.fixed_dictionaries(
                {name: encoded[name] for name in encoded if name in required | way},
                optional={
                    name: made
                    for name, made in encoded.items()
                    if name not in required | way | {"group_id", "recipient_id"}
                },
            )
            for way in ways
        ]
    )


def _object(members: list[tuple[str, str]]) -> str:
    return "{%s}" % ",".join(f"{json.dumps(name)}:{raw}" for name, raw in members)


def _struct(type: Any) -> inspect.StructType:
    struct = inspect.type_info(type)
    assert isinstance(struct, inspect.StructType)
    return struct


@st.composite
def valid(draw: st.DrawFn, *types: Any) -> str:
    """Return JSON that one of some structs takes."""
    return _object(list(draw(_members(draw(st.sampled_from(types)))).items()))


@st.composite
def nearly(draw: st.DrawFn, *types: Any) -> str:
    """Return JSON that one of some structs takes, but for a fault or two."""
    members = list(draw(_members(draw(st.sampled_from(types)))).items())
    for _ in range(draw(st.integers(1, 2))):
        fault = draw(
            st.sampled_from(
                ["wrong", "wrong", "drop", "rename", "add", "twice", "form"]
            )
        )
        wrong = draw(st.sampled_from(WRONG))
        if fault == "add" or not members:
            members.append((draw(st.sampled_from(NAMES)), wrong))
            continue
        place = draw(st.integers(0, len(members) - 1))
        name, raw = members[place]
        if fault == "wrong":
            members[place] = (name, wrong)
        elif fault == "drop":
            del members[place]
        elif fault == "rename":
            other = draw(st.sampled_from([name.upper(), name + "s", ""]))
            members[place] = (other, raw)
        elif fault == "twice":
            members.insert(draw(st.integers(0, len(members))), (name, wrong))
        else:
            return draw(st.sampled_from(FORMS)) % _object(members)
    return _object(members)


json_values: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4)
    | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=10,
)
garbage = st.one_of(
    st.sampled_from(GARBAGE),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=60),
    json_values.map(json.dumps),  # surrogates and NaN are in these too
)


# Requests.


class Operation(NamedTuple):
    """A method of a route."""

    path: str
    method: str
    endpoint: Endpoint

    def __str__(self) -> str:
        return f"{self.method} {self.path}"


class Request(NamedTuple):
    """What is asked."""

    path: str
    body: bytes | None


OPERATIONS = [
    Operation(path, method, endpoint)
    for path, handler in ROUTES.items()
    for method, endpoint in endpoints(handler).items()
]
KNOWN_IDS = ["1", "2", "3"]
OPEN_ID = "4"  # of the group that is there to be joined
CODE = "the-code-of-an-invitation"  # in a path; the world knows which it is
IDS = [
    *(
        *KNOWN_IDS,
        OPEN_ID,
        "9",
        "0",
        "00000001",
        str(2**63 - 1),
        str(2**63),
        str(2**64),
    ),
    *("9" * 40, "9" * 5000),
]
KNOWN_TEXTS = ["x", "%F0%9F%91%8D", "%E2%9D%A4%EF%B8%8F"]
TEXTS_IN_PATHS = [
    *(
        *KNOWN_TEXTS,
        "%00",
        "%ff",
        "%ed%a0%80",
        "%20",
        "%2F",
        "..",
        "%2e%2e",
        "%E2%80%8D",
    ),
    *("x" * 33, "%F0%9F%91%8D" * 33, "%0A", "%E2%80%AE", "+", "%25", "x" * 5000),
]
KNOWN_FILES = [FILE_ID]
FILES_IN_PATHS = [FILE_ID, FILE_ID[1:], FILE_ID.upper(), "0" * 64, *TEXTS_IN_PATHS]
WRONG_QUERIES = [
    *("", "0", "-1", "x", "1.5", "1e3", "null", "%00", "%ff", "%ed%a0%80", "%", "+1"),
    *("9" * 5000, str(2**63), "%D9%A3", "%E2%91%A0", "1&limit=x", "1%001", "%20", "[]"),
]
# More, and it is no request to this route: all headers are too long.
PATH_MAX = 15_000
# Those that end the caller's login, or change their password.
ENDS_LOGINS = {"/v1/users/logout", "/v1/users/password", "/v1/users/me"}


@st.composite
def requests(draw: st.DrawFn, operation: Operation, kind: str) -> Request:
    """Return a request to a route: valid by its types' descriptions, nearly so, or garbage."""
    endpoint = operation.endpoint
    known = [OPEN_ID] if operation.path.endswith("/join") else KNOWN_IDS
    ids = st.sampled_from(known if kind == "valid" else IDS)
    texts = st.sampled_from(KNOWN_TEXTS if kind == "valid" else TEXTS_IN_PATHS)
    files = st.sampled_from(KNOWN_FILES if kind == "valid" else FILES_IN_PATHS)
    made = {"emoji": texts, "file_id": files}
    path = operation.path.replace("{code}", CODE if kind == "valid" else "{code}")
    path = re.sub(
        r"\{(\w+)\}",
        lambda match: draw(texts if match[1] == "code" else made.get(match[1], ids)),
        path,
    )
    if endpoint.query is not None:
        query = []
        for field in _struct(endpoint.query).fields:
            if kind != "valid":
                query.append((field.encode_name, draw(st.sampled_from(WRONG_QUERIES))))
            elif field.required or draw(st.booleans()):
                value = draw(
                    values(field.type, field.encode_name).filter(
                        lambda value: value is not None
                    )
                )
                query.append((field.encode_name, quote(str(value))))
        path += "?" + "&".join(f"{name}={value}" for name, value in query)
    assume(len(path) < PATH_MAX)
    if endpoint.takes_bytes:
        return Request(path, draw(st.binary(min_size=1, max_size=99)))
    if endpoint.body is None:
        return Request(path, None)
    if kind == "valid":
        return Request(path, draw(valid(endpoint.body)).encode())
    if kind == "nearly":
        return Request(path, draw(nearly(endpoint.body)).encode())
    body = draw(garbage).encode()
    if draw(st.booleans()):
        place = draw(st.integers(0, len(body)))
        body = body[:place] + draw(st.sampled_from(NOT_UTF8)) + body[place:]
    return Request(path, body)


class World:
    """A server with some people, a group and messages, and its documentation."""

    def __init__(self, api: Api) -> None:
        self.api = api
        self._numbers = count()

    async def populate(self) -> "World":
        """Make it."""
        self.ava = await self.api.register("Ava")
        self.mike = await self.api.register("Mike")
        for name in ("Zoe", "Eve", "Bob"):
            await self.api.register(name)
        self.group_id = await self.ava.group(self.mike)
        await self.ava.say(self.group_id, "hello", key="a")
        await self.ava.post(f"/v1/messages/p2p/{self.mike.id}", {"content": "psst"})
        await self.ava.group(name="another")
        assert (await self.ava.post("/v1/files", PICTURE)).status == 201
        for _ in range(4):
            await self.ava.post(f"/v1/groups/{self.group_id}/invites", {})
        # One that Ava may join, in both ways.
        path = f"/v1/groups/{await self.mike.group(name='public')}"
        body = {"visibility": "public"}
        await self.api.request("PATCH", path, body, token=self.mike.token)
        self.code = (await self.mike.post(f"{path}/invites", {})).json["code"]
        document = (await self.api.request("GET", "/openapi.json")).json
        self._paths = document["paths"]
        self._components = document["components"]
        return self

    async def ask(self, operation: Operation, request: Request) -> Answer:
        """Ask, as somebody whose login holds."""
        caller: Person = self.ava
        if operation.path in ENDS_LOGINS:
            caller = await self.api.register(f"Guest{next(self._numbers)}")
        token = None if operation.endpoint.is_public else caller.token
        path = request.path.replace(CODE, self.code)
        return await self.api.request(operation.method, path, request.body, token=token)

    def check(self, operation: Operation, answer: Answer) -> None:
        """Hold an answer against what is documented."""
        assert answer.status < 500, answer.body
        described = self._paths[operation.path][operation.method.lower()]["responses"]
        response = described[str(answer.status)]
        if operation.method == "HEAD":
            assert answer.body == b""
            return
        if operation.endpoint.answer is bytes and answer.status < 400:
            assert response["content"].keys() == {operation.endpoint.media_type}
            return
        if answer.headers["Content-Type"] == "application/x-ndjson":
            schema = response["content"]["application/x-ndjson"]["schema"]
            lines = Draft202012Validator({**schema, "components": self._components})
            for line in answer.body.splitlines():
                lines.validate(json.loads(line))
            return
        assert answer.headers["Content-Type"] == "application/json; charset=utf-8"
        schema = response["content"]["application/json"]["schema"]
        Draft202012Validator({**schema, "components": self._components}).validate(
            answer.json
        )
        if answer.status >= 400:
            assert answer.json["error"] and answer.json["code"], answer.json
            if answer.status == 400:
                assert answer.json["error"].startswith("Invalid request format")
        else:
            msgspec.json.decode(
                answer.body, type=operation.endpoint.answer, strict=True
            )


def kinds(operation: Operation) -> list[str]:
    """Return the kinds of requests that make a difference to a route."""
    if operation.endpoint.body:
        return ["valid", "nearly", "garbage"]
    has_input = operation.endpoint.query or "{" in operation.path
    return ["valid", "nearly"] if has_input else ["valid"]


def fuzz_route(
    io_loop: IOLoop, world: World, operation: Operation, how: settings
) -> Counter[tuple[str, int]]:
    """Ask much of a route; return how often each kind of request had each status."""
    seen: Counter[tuple[str, int]] = Counter()
    for kind in kinds(operation):

        @how
        @given(requests(operation, kind))
        def ask(request: Request) -> None:
            answer = io_loop.run_sync(partial(world.ask, operation, request))
            world.check(operation, answer)
            seen[kind, answer.status] += 1

        ask()
    return seen


@pytest.mark.parametrize("operation", OPERATIONS, ids=str)
def test_every_request_is_answered_as_documented(
    operation: Operation, io_loop: IOLoop, api: Api
) -> None:
    """Never 500, always a documented status with a body of its schema, and an error with a code
    of that status. What is fit to be done is done; what is not is refused."""
    world = io_loop.run_sync(World(api).populate)
    how = settings(steady, max_examples=12)
    seen = fuzz_route(io_loop, world, operation, how)
    assert any(kind == "valid" and status < 300 for kind, status in seen), seen
    if operation.endpoint.body or operation.endpoint.query:
        assert seen["nearly", 400], seen
    if operation.endpoint.body:
        assert seen["garbage", 400], seen


# A body of each type, of which one member at a time is made wrong.
BODIES: dict[Any, dict[str, Any]] = {
    Registration: {"username": "abc", "email": "a@b.c", "password": PASSWORD},
    Credentials: {"email": "ava@example.com", "password": PASSWORD},
    Logout: {"all": True},
    PasswordChange: {"old_password": PASSWORD, "new_password": PASSWORD},
    NewGroup: {"name": "group"},
    NewMember: {"user_id": 3, "role": "member"},
    GroupChange: {"topic": "topic", "may_post": "all"},
    RoleChange: {"role": "admin"},
    NewInvite: {"expires_in_seconds": 60, "uses": 1},
    NewMessage: {"content": "hello"},
    MessageEdit: {"content": "better"},
    ReadSeq: {"seq": 3},
    ProfileChange: {"display_name": "A.", "status": "here", "avatar": None},
    AccountDeletion: {"password": PASSWORD, "messages": "keep"},
    Mute: {"until": None},
}


def wrong_in_every_way(type: Any, base: dict[str, Any]) -> list[bytes]:
    """Return a struct's JSON with each member, and one that it does not have, being anything."""
    names = [field.encode_name for field in _struct(type).fields] + ["unknown"]
    made = [each.encode() for each in GARBAGE]
    for name in names:
        members = [(other, json.dumps(base[other])) for other in base if other != name]
        for wrong in WRONG:
            made.append(_object([*members, (name, wrong)]).encode())
        for wrong_bytes in NOT_UTF8:
            text = _object([*members, (name, '"%s"')])
            made.append(text.encode().replace(b"%s", wrong_bytes))
    return made


@pytest.mark.gen_test(timeout=20)
async def test_every_member_of_a_body_may_be_anything(api: Api) -> None:
    """What its type takes is asked for, and answered as documented; all else is refused before
    anything is done."""
    world = await World(api).populate()
    for operation in OPERATIONS:
        type = operation.endpoint.body
        if not type:
            continue
        path = filled(operation.path, seq=3)
        decoder = msgspec.json.Decoder(type)
        asked = 0
        whole = json.dumps(BODIES[type]).encode()
        for body in (whole, *wrong_in_every_way(type, BODIES[type])):
            try:
                validation.decode(decoder, body)
            except InvalidRequest:
                continue
            world.check(operation, await world.ask(operation, Request(path, body)))
            asked += 1
        assert asked, operation
        # One that is refused, the same way.
        answer = await world.ask(operation, Request(path, b'{"\xff":1}'))
        world.check(operation, answer)
        assert answer.status == 400


async def test_an_id_that_is_no_number_is_answered_as_documented(api: Api) -> None:
    """404, which every route that has an id in its path documents with that code."""
    world = await World(api).populate()
    wrong = []
    for operation in OPERATIONS:
        if set(re.findall(r"\{(\w+)\}", operation.path)) <= {"code", "file_id"}:
            continue
        for id in ("-1", "x", "1.0", "%20"):
            request = Request(re.sub(r"\{\w+\}", id, operation.path), b"{}")
            answer = await world.ask(operation, request)
            assert answer.status == 404
            assert operation.method == "HEAD" or answer.json["code"] == "not_found"
            try:
                world.check(operation, answer)
            except (KeyError, ValidationError) as fault:
                wrong.append(f"{operation}: {type(fault).__name__}")
    assert wrong == []


# Frames.

frames_of: "msgspec.json.Decoder[Any]" = msgspec.json.Decoder(
    ServerFrame | GroupPayload | Signal
)
# Who is online is asked of another thread than the writer, so its answer may overtake others.
COMMANDS = tuple(each for each in get_args(Command) if each is not Presence)


def _ref(frame: Any) -> Any:
    """Return the `ref` of a frame as Python reads it, or None."""
    try:
        # The server need not look at the members that it does not know.
        return json.loads(frame, parse_int=_short, strict=False)["ref"]
    except (ValueError, KeyError, TypeError, IndexError, RecursionError):
        return None


def _short(digits: str) -> int | None:
    return int(digits) if len(digits) < 1000 else None


_ends = count()


async def answers(socket: Socket, group_id: int) -> list[Any]:
    """Return the frames up to the answer to a command sent now. It waits for the writer, as every
    command before it did."""
    sentinel = {
        "type": "read",
        "group_id": group_id,
        "seq": 0,
        "ref": f"end {next(_ends)}",
    }
    await socket.send(sentinel)
    taken = []
    while True:
        text = await socket.connection.read_message()
        assert text is not None, f"closed with {socket.close_code}"
        frame = frames_of.decode(text)
        if isinstance(frame, Ok) and frame.ref == sentinel["ref"]:
            return taken
        taken.append(frame)


async def tell(socket: Socket, group_id: int, sent: list[str | bytes]) -> list[Any]:
    """Send frames; check that each is answered once; return the answers."""
    for each in sent:
        await socket.send(each)
    replies = [
        frame
        for frame in await answers(socket, group_id)
        if isinstance(frame, Ok | ErrorFrame | PongFrame)
    ]
    # That somebody types is not answered, unless it is refused.
    silent = sum('"typing"' in str(each) for each in sent)
    assert len(sent) - silent <= len(replies) <= len(sent), replies
    refs = {repr(ref) for ref in map(_ref, sent) if type(ref) in (str, int)}
    for reply in replies:
        assert reply.ref is msgspec.UNSET or repr(reply.ref) in refs, reply
    return replies


async def tell_all(socket: Socket, group_id: int, sent: list[str | bytes]) -> list[Any]:
    """The same for valid commands: each answer has the `ref` of its command."""
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
    """Send many frames by one socket; return how many had which answer."""
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


def test_every_frame_is_answered_and_the_connection_lives(
    io_loop: IOLoop, api: Api
) -> None:
    """Commands, what is nearly one, binary frames: each is answered once, under its `ref`."""
    world = io_loop.run_sync(World(api).populate)
    seen = fuzz_socket(io_loop, world, settings(steady, max_examples=30))
    assert min(seen[kind] for kind in ("Ok", "ErrorFrame", "PongFrame")) > 5, seen


# A command of each type, of which one member at a time is made wrong.
FRAMES: dict[Any, dict[str, Any]] = {
    Send: {"type": "send", "group_id": 1, "content": "hello"},
    Typing: {"type": "typing", "group_id": 1},
    Read: {"type": "read", "group_id": 1, "seq": 0},
    Ping: {"type": "ping"},
}


def _is_json(text: str) -> bool:
    try:
        # What Python takes beyond the standard: constants, and halves of characters.
        json.dumps(
            json.loads(text, parse_constant=_refuse), ensure_ascii=False
        ).encode()
    except (ValueError, RecursionError):
        return False
    return True


def _refuse(constant: str) -> None:
    raise ValueError(constant)


@pytest.mark.gen_test(timeout=20)
async def test_every_member_of_a_frame_may_be_anything(api: Api) -> None:
    """Each is answered once, under its `ref` if it is JSON, and the connection lives."""
    world = await World(api).populate()
    socket = await live(world.ava)
    for type, base in FRAMES.items():
        sent = []
        for number, body in enumerate(wrong_in_every_way(type, {**base, "ref": "r"})):
            with suppress(UnicodeDecodeError):  # that closes the connection
                sent.append(body.decode().replace('"ref":"r"', f'"ref":"{number}"'))
        for start in range(0, len(sent), 20):
            some = sent[start : start + 20]
            replies = await tell(socket, world.group_id, some)
            refs = [
                _ref(text) for text in some if type is not Typing and _is_json(text)
            ]
            expected = {ref for ref in refs if isinstance(ref, str) and ref.isdigit()}
            assert expected <= {reply.ref for reply in replies}


@pytest.mark.gen_test(timeout=20)
async def test_a_question_for_who_is_online_may_be_anything(api: Api) -> None:
    """It is answered once, under its `ref`, and the connection lives."""
    world = await World(api).populate()
    socket = await live(world.ava)
    base = {"type": "presence", "user_ids": [2, 3], "ref": "r"}
    seen: Counter[str] = Counter()
    for body in wrong_in_every_way(Presence, base):
        with suppress(UnicodeDecodeError):  # that closes the connection
            await socket.send(body.decode())
            reply = frames_of.decode(await socket.connection.read_message() or "")
            assert isinstance(reply, PresenceFrame | ErrorFrame)
            seen[type(reply).__name__] += 1
    assert seen["PresenceFrame"] > 10 and seen["ErrorFrame"] > 10, seen


async def test_a_ref_that_is_none_is_not_repeated(api: Api) -> None:
    """A `ref` is a text or an integer. What else is sent as one is not in the answer."""
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


def _is_said(line: str) -> bool:
    content = line.rstrip("\r\n")
    return "\x00" not in content and 0 < len(content.encode()) <= CONTENT_BYTES_MAX


lines = st.one_of(
    st.text(st.characters(exclude_categories=["Cs"]), max_size=80),
    st.sampled_from(
        ["{", "123", "null", "[]", '"x"', "{}x", "\n", "a\r\n", "\ufeff", "\x00"]
    ),
    st.sampled_from(["x" * CONTENT_BYTES_MAX, "é" * 8193, "[" * 5000, '{"a":' * 5000]),
)


def fuzz_lines(io_loop: IOLoop, world: World, how: settings) -> Counter[str]:
    """Type many lines into one socket; return how many were said, and how many not."""
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


def test_every_line_of_plain_text_is_said_as_it_stands(
    io_loop: IOLoop, api: Api
) -> None:
    """Whatever a person types, but for the end of the line; what cannot be said is refused."""
    world = io_loop.run_sync(World(api).populate)
    seen = fuzz_lines(io_loop, world, settings(steady, max_examples=30))
    assert seen["said"] > 20 and seen["refused"] > 5, seen


@pytest.mark.gen_test(timeout=20)
async def test_a_sender_of_binary_frames_that_does_not_read_is_held_back(
    servers: Servers,
) -> None:
    """Their refusals cost a bounded memory, as those of other frames do."""
    chat = await servers.start(frame_rate=0)
    api = Api(chat.port)  # type: ignore[attr-defined]
    socket = await slow(await api.register("Ava"))
    (connection,) = chat.hub.connections
    connection._stream.socket.setsockopt(SOL_SOCKET, SO_SNDBUF, 4096)
    stream = socket.connection.protocol.stream  # type: ignore[union-attr]
    stream.write(frame(BINARY, b"x") * 60_000).add_done_callback(_ignore)
    # What a few reads bring is answered before any of it is written.
    bound = 5 << 20
    unsent = quiet = 0

    def is_held_back() -> bool:
        nonlocal unsent, quiet
        quiet = quiet + 1 if connection.unsent == unsent > 0 else 0
        unsent = connection.unsent
        assert unsent < bound
        return quiet > 50

    try:
        await eventually(is_held_back, 15)
    finally:
        stream.close()
        api.close()
    await eventually(lambda: not chat.hub.connections)


def _ignore(written: Any) -> None:
    written.exception()
