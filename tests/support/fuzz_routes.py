"""Valid and invalid requests to every route, and the server that gets them."""

import json
import re
from collections import Counter
from functools import partial
from itertools import count
from typing import NamedTuple
from urllib.parse import quote

import msgspec
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from tornado.ioloop import IOLoop

from handlers.base.endpoint import Endpoint, endpoints
from handlers.routes import ROUTES
from tests.support.clients import Answer, Api, Person
from tests.support.frames import NOT_UTF8
from tests.support.fuzz_values import _struct, garbage, nearly, valid, values
from tests.support.routes import FILE_ID, PICTURE


class Operation(NamedTuple):
    """A method of a route."""

    path: str
    method: str
    endpoint: Endpoint

    def __str__(self) -> str:
        return f"{self.method} {self.path}"


class Request(NamedTuple):
    """A path with its query, and a body."""

    path: str
    body: bytes | None


OPERATIONS = [
    Operation(path, method, endpoint)
    for path, handler in ROUTES.items()
    for method, endpoint in endpoints(handler).items()
]
KNOWN_IDS = ["1", "2", "3"]
OPEN_ID = "4"  # of the group that can be joined
CODE = "the-code-of-an-invitation"  # in a path; replaced by a real invitation's code
IDS = [
    *KNOWN_IDS,
    OPEN_ID,
    "9",
    "0",
    "00000001",
    str(2**63 - 1),
    str(2**63),
    str(2**64),
    "9" * 40,
    "9" * 5000,
]
KNOWN_TEXTS = ["x", "%F0%9F%91%8D", "%E2%9D%A4%EF%B8%8F"]
TEXTS_IN_PATHS = [
    *KNOWN_TEXTS,
    "%00",
    "%ff",
    "%ed%a0%80",
    "%20",
    "%2F",
    "..",
    "%2e%2e",
    "%E2%80%8D",
    "x" * 33,
    "%F0%9F%91%8D" * 33,
    "%0A",
    "%E2%80%AE",
    "+",
    "%25",
    "x" * 5000,
]
KNOWN_FILES = [FILE_ID]
FILES_IN_PATHS = [FILE_ID, FILE_ID[1:], FILE_ID.upper(), "0" * 64, *TEXTS_IN_PATHS]
WRONG_QUERIES = [
    "",
    "0",
    "-1",
    "x",
    "1.5",
    "1e3",
    "null",
    "%00",
    "%ff",
    "%ed%a0%80",
    "%",
    "+1",
    "9" * 5000,
    str(2**63),
    "%D9%A3",
    "%E2%91%A0",
    "1&limit=x",
    "1%001",
    "%20",
    "[]",
]
# A longer path exceeds the limit of all headers, and does not reach the route.
PATH_MAX = 15_000
# These routes end the caller's login or change their password.
ENDS_LOGINS = {"/v1/users/logout", "/v1/users/password", "/v1/users/me"}


@st.composite
def requests(draw: st.DrawFn, operation: Operation, kind: str) -> Request:
    """Return a request to a route: valid by its types' descriptions, nearly valid, or garbage."""
    endpoint = operation.endpoint
    known = [OPEN_ID] if operation.path.endswith("/join") else KNOWN_IDS
    ids = st.sampled_from(known if kind == "valid" else IDS)
    texts = st.sampled_from(KNOWN_TEXTS if kind == "valid" else TEXTS_IN_PATHS)
    files = st.sampled_from(KNOWN_FILES if kind == "valid" else FILES_IN_PATHS)
    drafts = st.sampled_from(["g1", "u2"] if kind == "valid" else ["g1", "g0", "x", ""])
    made = {"emoji": texts, "file_id": files, "draft": drafts}
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
    """A server with a few users, groups and messages, and its documentation."""

    def __init__(self, api: Api) -> None:
        self.api = api
        self._numbers = count()

    async def populate(self) -> "World":
        """Create the users, groups and messages; fetch the documentation."""
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
        # A group that Ava may join, directly and by invitation.
        path = f"/v1/groups/{await self.mike.group(name='public')}"
        body = {"visibility": "public"}
        await self.api.request("PATCH", path, body, token=self.mike.token)
        self.code = (await self.mike.post(f"{path}/invites", {})).json["code"]
        # Invitations of Ava, to become the owner: as many as there are known ids.
        for _ in KNOWN_IDS:
            path = f"/v1/groups/{await self.mike.group(self.ava)}"
            body = {"role": "owner"}
            await self.mike.patch(f"{path}/members/{self.ava.id}", body)
        document = (await self.api.request("GET", "/openapi.json")).json
        self._paths = document["paths"]
        self._components = document["components"]
        return self

    async def ask(self, operation: Operation, request: Request) -> Answer:
        """Send a request with a valid login."""
        caller: Person = self.ava
        if operation.path in ENDS_LOGINS:
            caller = await self.api.register(f"Guest{next(self._numbers)}")
        token = None if operation.endpoint.is_public else caller.token
        path = request.path.replace(CODE, self.code)
        return await self.api.request(operation.method, path, request.body, token=token)

    def check(self, operation: Operation, answer: Answer) -> None:
        """Compare an answer with the documentation."""
        assert answer.status < 500, answer.body
        described = self._paths[operation.path][operation.method.lower()]["responses"]
        response = described[str(answer.status)]
        if operation.method == "HEAD":
            assert answer.body == b""
            return
        if operation.endpoint.answer is bytes and answer.status < 400:
            # One type stands for those of all files.
            assert response["content"].keys() == {"application/octet-stream"}
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
    """Return the kinds of requests that the route distinguishes."""
    if operation.endpoint.body:
        return ["valid", "nearly", "garbage"]
    has_input = operation.endpoint.query or "{" in operation.path
    return ["valid", "nearly"] if has_input else ["valid"]


def fuzz_route(
    io_loop: IOLoop, world: World, operation: Operation, how: settings
) -> Counter[tuple[str, int]]:
    """Send many requests to a route; count the statuses for each kind of request."""
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
