"""Malformed input is refused with a 400 and a reason, and changes nothing."""

import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from handlers.base.endpoint import endpoints
from handlers.routes import ROUTES, SOCKETS
from models.codes import hash_code
from models.operations.password_reset import make_reset_code
from models.operations.registration import make_server_invite
from server import ChatServer
from tests.support.bad_input import (
    BODIES,
    EMPTY,
    METHODS,
    QUERIES,
    REQUIRED,
    SEVERAL,
    TOO_LONG,
    broken,
)
from tests.support.clients import Answer, Api, Person
from tests.support.servers import Serve

BODY_BYTES_MAX = 2_000_000


@pytest.fixture
def chat(serve: Serve) -> ChatServer:
    """Start a server that reads bodies as large as those of these tests."""
    return serve(body_bytes_max=BODY_BYTES_MAX)


def at(path: str) -> str:
    """Replace the parameters of a path by the ids of the fixtures."""
    return path.partition(" ")[0].format(group=1, user=2, seq=3, draft="g1")


def dump(path: Path) -> list[str]:
    """Return the content of the database as another process reads it.

    The search index is left out, as it is updated later.
    """
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as connection:
        return [
            line
            for line in connection.iterdump()
            if not re.match(r'INSERT INTO "(search\w*|meta)"', line)
        ]


def fault_in(answer: Answer) -> str | None:
    """Return how an answer differs from a refusal of malformed input, or None."""
    if answer.status != 400:
        return f"{answer.status} {answer.body[:100]!r}"
    body = answer.json
    if body.keys() != {"error", "code", "details"} or body["code"] != "invalid_request":
        return f"{body}"
    beginning, _, sentence = body["error"].partition(": ")
    if beginning != "Invalid request format" or not sentence or not body["details"]:
        return f"{body}"
    return None


async def populate(api: Api) -> Person:
    """Add the users 1 to 3, a group and a direct conversation; return user 1.

    Group 1 has the users 1 and 2 and the message 3. The direct conversation of these users has the
    message 5.
    """
    people = [await api.register(name) for name in ("Ava", "Mike", "Eve")]
    ava, mike, _ = people
    assert await ava.group(mike) == 1
    assert (await ava.say(1, "first"))["id"] == 3
    sent = await ava.post("/v1/messages/p2p/2", {"content": "first"})
    assert sent.json["id"] == 5
    return ava


async def test_a_refusal_names_the_field_in_a_sentence(api: Api) -> None:
    """`error` is a sentence about a field; `details` has the path of the field, and no pattern."""
    ava = await api.register("Ava")
    group_id = await ava.group()
    for path, body, field, sentence in (
        (
            f"/v1/messages/group/{group_id}",
            {"content": "a", "media_url": "javascript:alert(1)"},
            "media_url",
            "media_url is not an http: or https: URL of at most 2048 characters"
            " without spaces or null",
        ),
        (
            f"/v1/messages/group/{group_id}",
            {"content": "a\0b"},
            "content",
            "content is not text of at most 16384 bytes without NUL",
        ),
        (
            f"/v1/messages/group/{group_id}",
            {"content": "", "files": ["x"]},
            "files[0]",
            "files[0] is not the id of a file: 64 hexadecimal digits in lower case",
        ),
    ):
        refusal = (await ava.post(path, body)).json
        assert refusal["error"] == f"Invalid request format: {sentence}"
        assert refusal["details"] == (
            f"Expected `str` of the documented form - at `$.{field}`"
        )
    answer = await ava.get("/v1/presence?user_ids=1,,x")
    assert answer.json == {
        "error": "Invalid request format: "
        "user_ids is not a list of at most 100 user ids, such as 1,2,3",
        "code": "invalid_request",
        "details": "Expected `str` of the documented form - at `$.user_ids`",
    }


def test_the_tables_have_every_route() -> None:
    """Every route with a body or a query is in the tables of malformed input."""
    bodies, queries, methods = {}, set(), {}
    for path, handler in ROUTES.items():
        path = path.replace("{group_id}", "{group}").replace("{user_id}", "{user}")
        for method, endpoint in endpoints(handler).items():
            if endpoint.body:
                key = f"{path} {method}" if path in SEVERAL else path
                methods[key] = method
                bodies[key] = set(endpoint.body.__struct_encode_fields__)
            if endpoint.query and not endpoint.takes_bytes:
                queries.add(path)
    assert bodies == {path: set(body) for path, body in BODIES.items()}
    # tests/test_presence.py tests the list of user ids.
    # tests/test_names.py tests the message that names a download.
    assert queries - {"/v1/presence", "/v1/files/{file_id}"} == QUERIES.keys()
    assert methods == dict.fromkeys(BODIES, "POST") | METHODS
    assert TOO_LONG.keys() >= {
        f"{path} {name}"
        for path, body in BODIES.items()
        for name, value in body.items()
        if isinstance(value, str)
    }


@pytest.mark.parametrize("path", BODIES)
async def test_a_bad_body_is_refused_and_changes_nothing(
    api: Api, chat: ChatServer, path: str
) -> None:
    """Every malformed body gets a 400 with the cause, and leaves the database unchanged."""
    ava = await populate(api)
    if path == "/v1/users/me DELETE":  # an owner must first hand over the group
        await ava.delete("/v1/groups/1/members/2")
    if path == "/v1/users/register":
        await chat.store.commit(make_server_invite, hash_code("a_code"), None, 1)
    if path == "/v1/users/reset":
        await chat.store.commit(
            make_reset_code, ava.email, hash_code("a_code"), 3600 * 1_000_000
        )
    before = dump(chat.store.database.path)
    method = METHODS.get(path, "POST")
    # Only a page of the server gets a cookie.
    own = {"Origin": f"http://127.0.0.1:{api.port}"}
    wrong = []
    count = 0
    for name, body in broken(path):
        count += 1
        answer = await api.request(method, at(path), body, token=ava.token, headers=own)
        if fault := fault_in(answer):
            wrong.append((name, fault))
    assert wrong == []
    assert count > 50
    assert dump(chat.store.database.path) == before
    # The valid body is accepted, so each refusal was for the fault in the body.
    answer = await api.request(
        method, at(path), BODIES[path], token=ava.token, headers=own
    )
    assert answer.status in (200, 201), answer.body
    if path != "/v1/users/login":
        assert dump(chat.store.database.path) != before


@pytest.mark.parametrize("path", BODIES)
async def test_an_empty_body_counts_as_an_empty_object(api: Api, path: str) -> None:
    """An empty body, as `curl -X POST` sends it, counts as {}."""
    ava = await populate(api)
    answers = []
    for body in (b"", b"{}"):
        token = (await api.login(ava)).token
        answer = await api.request(
            METHODS.get(path, "POST"), at(path), body, token=token
        )
        # Ids and codes differ between the two answers.
        answers.append((answer.status, {**answer.json, "id": 0, "code": ""}.keys()))
    assert answers[0] == answers[1]
    assert answers[0][0] == EMPTY.get(path, 400)


async def test_foreign_origins_open_no_socket(api: Api) -> None:
    """A socket with a foreign or malformed origin is refused; other routes ignore the origin."""
    ava = await api.register("Ava")
    wrong = []
    for origin in (
        "http://[",
        "http://a]b",
        "http://[::1",
        "null",
        "x",
        "://",
        "http://\xe9",
        "https://example.com",
        "https://127.0.0.1.example.com",
        "h" * 10_000,
        "http://127.0.0.1",
        "http://example.com:80:80",
        "http://127.0.0.1:x",
    ):
        given = {"Origin": origin}
        for path in SOCKETS:
            answer = await api.request("GET", path, token=ava.token, headers=given)
            if (answer.status, answer.json["code"]) != (403, "origin_not_allowed"):
                wrong.append((path, origin[:60], answer.status, answer.json))
        answer = await api.request(
            "GET", "/v1/test-auth", token=ava.token, headers=given
        )
        if answer.status != 200 or "Access-Control-Allow-Origin" in answer.headers:
            wrong.append(("/v1/test-auth", origin[:60], answer.status, answer.json))
    assert wrong == []


async def test_values_at_their_limit_are_accepted(api: Api) -> None:
    """The longest valid value of each field is accepted."""
    ava = await populate(api)
    to = "/v1/messages/group/1"
    for path, body in (
        ("/v1/groups", {"name": "x" * 128}),
        ("/v1/groups", {"name": "é" * 128}),
        ("/v1/groups/1/invites", {"expires_in_seconds": 31_622_400, "uses": 1_000_000}),
        (to, {"content": "x" * 16384}),
        (to, {"content": "é" * 8192}),
        (to, {"content": "🎉" * 4096}),
        (to, {"content": "a", "key": "🎉" * 64}),
        (to, {"content": "a", "media_url": "https://" + "x" * 2040}),
        (to, {"content": "a", "type": "x" * 32}),
        (to, {"content": "\t\n\x01\x7f\u2028\ufeff\U0010ffff"}),
        (to, {"content": "a", "media_url": None, "reply_to": None, "key": None}),
        (
            "/v1/users/register",
            {
                "username": "é" * 64,
                "email": f"{'x' * 64}@{'y' * 63}.{'z' * 63}.{'y' * 61}",
                "password": "x" * 1024,
            },
        ),
        (
            "/v1/users/register",
            {"username": "abc", "email": "a@b.c", "password": "\x00" * 8},
        ),
    ):
        answer = await ava.post(path, body)
        assert answer.status == 201, (path, str(body)[:60], answer.body[:200])
        for name in ("content", "name", "username", "email"):
            assert answer.json.get(name) == body.get(name, answer.json.get(name))


async def test_a_bad_query_is_refused(api: Api) -> None:
    """Numbers that are malformed or out of range get a 400 on each route with a query."""
    ava = await populate(api)
    limits = (
        "0",
        "-1",
        "abc",
        "",
        "1.5",
        "null",
        "true",
        "%00",
        "%FF",
        "%ED%A0%80",
        "%D9%A1",
        "0x10",
        "1_0",
        "NaN",
        "inf",
        "[]",
        f"{2**63}",
        f"{2**64}",
        "9" * 30,
        "9" * 5000,
        "-" + "9" * 5000,
    )
    wrong = []
    for path, position in QUERIES.items():
        given = REQUIRED.get(path, "")
        bad = [f"limit={value}" for value in limits]
        bad += [f"{position}={value}" for value in limits if value not in ("0", "null")]
        bad += ["limit=1&limit=0", "limit=1&limit=abc"]  # the last one counts
        if position == "before_id":
            bad.append("before_id=0")
        bad += ["unknown=1", "%FF=1", "limit=1&Limit=1"]
        for query in bad:
            answer = await ava.get(f"{at(path)}?{given}{query}")
            if fault := fault_in(answer):
                wrong.append((path, query[:60], fault))
        for query in (
            "limit=1",
            "limit=1000000000",
            f"limit={2**63 - 1}",
            f"{position}={2**63 - 1}",
        ):
            answer = await ava.get(f"{at(path)}?{given}{query}")
            if answer.status != 200:
                wrong.append((path, query, f"{answer.status} {answer.body!r}"))
    assert wrong == []


async def test_an_id_of_any_size_in_a_path_is_looked_up(
    api: Api, chat: ChatServer
) -> None:
    """An unknown id in a path gets a 404 or a 403, whatever its size.

    This includes integers of more than 64 bits, and of more digits than Python converts.
    """
    ava = await populate(api)
    before = dump(chat.store.database.path)
    wrong = []
    for number in (
        2**31,
        2**63 - 1,
        2**63,
        2**64,
        10**30,
        "9" * 4300,
        "9" * 4301,
        "9" * 8000,
    ):
        for method, path, body, expected in (
            ("GET", f"/v1/users/{number}", None, (404, "user_not_found")),
            ("GET", f"/v1/groups/{number}/members", None, (403, "not_a_member")),
            (
                "POST",
                f"/v1/groups/{number}/members",
                {"user_id": 3},
                (403, "not_a_member"),
            ),
            ("DELETE", f"/v1/groups/{number}/members/1", None, (403, "not_a_member")),
            (
                "DELETE",
                f"/v1/groups/1/members/{number}",
                None,
                (404, "member_not_found"),
            ),
            ("GET", f"/v1/groups/{number}/messages", None, (403, "not_a_member")),
            ("GET", f"/v1/groups/{number}", None, (403, "not_a_member")),
            ("DELETE", f"/v1/groups/{number}", None, (403, "not_a_member")),
            ("POST", f"/v1/groups/{number}/join", None, (403, "not_a_member")),
            ("PUT", f"/v1/groups/1/bans/{number}", None, (404, "user_not_found")),
            (
                "DELETE",
                f"/v1/groups/1/invites/{number}",
                None,
                (404, "invite_not_found"),
            ),
            (
                "POST",
                f"/v1/messages/group/{number}",
                {"content": "a"},
                (403, "not_a_member"),
            ),
            (
                "POST",
                f"/v1/messages/p2p/{number}",
                {"content": "a"},
                (404, "user_not_found"),
            ),
            ("GET", f"/v1/messages/history/{number}", None, (404, "user_not_found")),
            (
                "GET",
                f"/v1/groups/1/messages/{number}",
                None,
                (404, "message_not_found"),
            ),
            ("DELETE", f"/v1/groups/1/pins/{number}", None, (404, "message_not_found")),
        ):
            answer = await api.request(method, path, body, token=ava.token)
            if (answer.status, answer.json["code"]) != expected:
                wrong.append((method, path[:60], len(path), answer.status, answer.json))
    assert wrong == []
    for path in (
        "/v1/users/٣",
        "/v1/users/%D9%A3",
        "/v1/users/1.0",
        "/v1/users/+1",
        "/v1/users/",
    ):
        assert (await ava.get(path)).status == 404
    assert (await ava.get("/v1/users/000000000000000000000000000001")).json["id"] == 1
    assert dump(chat.store.database.path) == before


async def test_an_unknown_id_in_a_body_is_looked_up(api: Api, chat: ChatServer) -> None:
    """The largest id is valid in a body, and gets the answer for an unknown id."""
    ava = await populate(api)
    before = dump(chat.store.database.path)
    answer = await ava.post("/v1/groups/1/members", {"user_id": 2**63 - 1})
    assert (answer.status, answer.json["code"]) == (404, "user_not_found")
    body = {"content": "a", "reply_to": 2**63 - 1}
    for path in ("/v1/messages/group/1", "/v1/messages/p2p/2"):
        assert fault_in(await ava.post(path, body)) is None
    assert dump(chat.store.database.path) == before
