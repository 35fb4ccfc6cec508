"""What is malformed is refused with a 400 that says why, and changes nothing."""

import json
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from handlers.base import endpoints
from handlers.routes import ROUTES, SOCKETS
from server import ChatServer
from tests.conftest import PASSWORD, Answer, Api, Person, Serve

LEVELS = 100_000
BODY_BYTES_MAX = 2_000_000


@pytest.fixture
def chat(serve: Serve) -> ChatServer:
    """A server that reads bodies as large as these."""
    return serve(body_bytes_max=BODY_BYTES_MAX)


MESSAGE = {
    "content": "hello",
    "media_url": "https://example.com/a.png",
    "type": "image",
    "key": "a key",
    "files": [],
}
# A valid body for each route that takes one, in the world that `populate` makes.
BODIES: dict[str, dict[str, Any]] = {
    "/v1/users/register": {
        "username": "Zoe",
        "email": "zoe@example.com",
        "password": PASSWORD,
    },
    "/v1/users/login": {"email": "ava@example.com", "password": PASSWORD},
    "/v1/users/logout": {"all": False},
    "/v1/users/password": {"old_password": PASSWORD, "new_password": PASSWORD + "!"},
    "/v1/groups": {"name": "group"},
    "/v1/groups/{group}/members": {"user_id": 3, "role": "member"},
    "/v1/groups/{group}/members/{user}": {"role": "admin"},
    "/v1/groups/{group}": {
        "name": "another",
        "topic": "topic",
        "visibility": "public",
        "may_post": "admins",
        "may_invite": "all",
        "may_pin": "all",
        "history": "joined",
        "is_archived": False,
    },
    "/v1/groups/{group}/invites": {"expires_in_seconds": 60, "uses": 1},
    "/v1/groups/{group}/messages/{seq}": {"content": "better"},
    "/v1/groups/{group}/read": {"seq": 3},
    "/v1/groups/{group}/unread": {"seq": 1},
    "/v1/groups/{group}/mute": {"until": "2999-01-01T00:00:00Z"},
    "/v1/users/me DELETE": {"password": PASSWORD, "messages": "erase"},
    "/v1/users/me PATCH": {"display_name": "A.", "status": "here", "avatar": None},
    "/v1/messages/group/{group}": {**MESSAGE, "reply_to": 3},
    "/v1/messages/p2p/{user}": {**MESSAGE, "reply_to": 5},
}
METHODS = {
    "/v1/users/password": "PUT",
    "/v1/groups/{group}/messages/{seq}": "PATCH",
    "/v1/groups/{group}/read": "PUT",
    "/v1/groups/{group}/unread": "PUT",
    "/v1/groups/{group}/members/{user}": "PATCH",
    "/v1/groups/{group}": "PATCH",
    "/v1/groups/{group}/mute": "PUT",
    "/v1/users/me DELETE": "DELETE",
    "/v1/users/me PATCH": "PATCH",
}  # all others: POST
# Paths that take more than one body have the method in these tables.
SEVERAL = {"/v1/users/me"}
# What an empty body is answered; all others refuse it.
EMPTY = {
    "/v1/users/logout": 200,
    "/v1/users/me PATCH": 200,
    "/v1/groups/{group}": 200,
    "/v1/groups/{group}/invites": 201,
}
QUERIES = {
    "/v1/users": "after_id",
    "/v1/users/with-chat-info": "after_id",
    "/v1/groups/public": "after_id",
    "/v1/groups/{group}/bans": "after_id",
    "/v1/groups/{group}/members": "after_id",
    "/v1/groups/{group}/messages": "before_id",
    "/v1/groups/{group}/messages/{seq}/reactions": "after_id",
    "/v1/groups/{group}/messages/{seq}/readers": "after_id",
    "/v1/groups/{group}/messages/{seq}/versions": "after",
    "/v1/messages/history/{user}": "before_id",
    "/v1/search": "before_id",
}
REQUIRED = {"/v1/search": "q=hello&"}
OPTIONAL = {
    *("/v1/groups/{group}/members role", "/v1/users/logout all"),
    *(f"/v1/users/me PATCH {name}" for name in ("display_name", "status", "avatar")),
    *(
        f"{path} {name}"
        for path in ("/v1/groups/{group}", "/v1/groups/{group}/invites")
        for name in BODIES[path]
    ),
    *(
        f"/v1/messages/{to} {name}"
        for to in ("group/{group}", "p2p/{user}")
        for name in (*MESSAGE, "reply_to")
    ),
}
ZERO_IS_FINE = {"seq"}
NULLABLE = {"media_url", "reply_to", "key", "expires_in_seconds", "uses"}
NULLABLE |= {"display_name", "status", "avatar", "until"}
# A password may hold any Unicode, and a login is not the place to teach what an e-mail looks like.
NUL_IS_FINE = {
    *(
        "/v1/users/register password",
        "/v1/users/login password",
        "/v1/users/login email",
        "/v1/users/password old_password",
        "/v1/users/password new_password",
        "/v1/users/me DELETE password",
    ),
}
NOT_A_BOOL = (0, 1, -1, 1.0, "", "true", "false", [], [True], {}, {"a": True}, 2**64)
NOT_TEXT = (1, 0, -1, 1.5, True, [], ["text"], {}, {"a": "b"}, 2**64)
NOT_AN_ID = (
    *("1", "", "text", 1.5, 1.0, 1e0, 1e30, True, False, [], [1], {}, 0, -1),
    *(2**63, 2**64, -(2**63) - 1, 10**30, float("inf"), float("nan")),
)
INVALID = (
    rb"\ud800",  # half of a surrogate pair
    rb"\udc00",
    rb"\ud83d\ud83d",
    rb"\ud800text",
    b"\xed\xa0\x80",  # the same in bytes, which is not UTF-8
    b"\xed\xa0\xbd\xed\xb8\x80",  # CESU-8
    b"\xff",
    b"\xc3",
    b"\xc0\x80",  # an overlong NUL
    b"\xf4\x90\x80\x80",  # past the last code point
    b"\x01",  # control characters are to be escaped
    b"\n",
    b"\x00",
    rb"\x41",
    rb"\u12",
)
TOO_LONG = {
    "/v1/users/register username": ("x" * 65, "xx", "", "x" * 100_000, "é" * 65),
    "/v1/users/register email": ("x" * 243 + "@example.com", f"a@{'b' * 100_000}.com"),
    "/v1/users/register password": (
        "x" * 1025,
        "é" * 513,
        "x" * 100_000,
        "1234567",
        "",
    ),
    "/v1/users/login email": ("x" * 255, "x" * 100_000),
    "/v1/users/login password": ("x" * 1025, "é" * 513),
    "/v1/users/password old_password": ("x" * 1025, "é" * 513, "x" * 100_000),
    "/v1/users/password new_password": ("x" * 1025, "é" * 513, "1234567", ""),
    "/v1/users/me DELETE password": ("x" * 1025, "é" * 513, "x" * 100_000),
    "/v1/users/me DELETE messages": ("x" * 100_000, "", "Keep", "keep "),
    "/v1/users/me PATCH display_name": ("", "x" * 65, "x" * 100_000),
    "/v1/users/me PATCH status": ("", "x" * 141, "x" * 100_000),
    "/v1/groups/{group}/mute until": ("", "2999-01-01", "2999-01-01T00:00:00", "x"),
    "/v1/groups name": ("x" * 129, "", "x" * 100_000),
    "/v1/groups/{group}/members role": ("x" * 100_000, "", "owner", "Member"),
    "/v1/groups/{group}/messages/{seq} content": (
        *("", "x" * 16385, "é" * 8193, "x" * 1_000_000),
    ),
    "/v1/groups/{group}/members/{user} role": ("x" * 100_000, "", "nobody", "Member"),
    "/v1/groups/{group} name": ("x" * 129, "", "x" * 100_000),
    "/v1/groups/{group} topic": ("x" * 1025, "x" * 100_000),
    **{
        f"/v1/groups/{{group}} {name}": ("x" * 100_000, "", "All", "nobody", "all ")
        for name in ("visibility", "may_post", "may_invite", "may_pin", "history")
    },
    **{
        f"/v1/messages/{to} {name}": values
        for to in ("group/{group}", "p2p/{user}")
        for name, values in {
            "content": ("x" * 16385, "é" * 8193, "🎉" * 4097, "x" * 1_000_000),
            "media_url": (
                "https://example.com/" + "x" * 2029,
                "",
                "a b",
                "a\nb",
                "a\n",
            ),
            "type": ("x" * 33, "", "a b", "é", "a\n"),
            "key": ("x" * 65, ""),
        }.items()
    },
}
UNFIT = {
    "/v1/users/register username": (
        " Zoe",
        "Zoe ",
        "Z\noe",
        "Z\u200boe",
        "Z\u202eoe",
        "   ",
    ),
    "/v1/users/register email": (
        *(
            "zoe",
            "zoe@",
            "@example.com",
            "zoe@example",
            "zoe@@example.com",
            "z oe@example.com",
        ),
        *("zoe@example..com", "zoe@.com", "zoe@example.com\n", "z\u2028oe@example.com"),
    ),
    "/v1/users/me PATCH display_name": (
        " ",
        " A.",
        "A. ",
        "A\n.",
        "A\u202e.",
        "\u200d",
    ),
    "/v1/users/me PATCH status": (" ", " here", "he\nre", "\u200bhere", "\ufe0f"),
    "/v1/groups name": (" ", " name", "na\nme", "na\x7fme"),
    "/v1/groups/{group} name": (" ", " name", "na\nme", "na\x7fme"),
}


def at(path: str) -> str:
    """Put the ids of the fixtures into a path."""
    return path.partition(" ")[0].format(group=1, user=2, seq=3)


def broken(path: str) -> Iterator[tuple[str, bytes]]:
    """Yield what is no valid body for a route, each with its name."""
    valid = BODIES[path]
    whole = json.dumps(valid).encode()
    if any(f"{path} {name}" not in OPTIONAL for name in valid) or "content" in valid:
        yield from (("nothing", b""), ("an empty object", b"{}"))
    for body in (
        *(b" ", b"{", b"}", b"nonsense", b"null", b"true", b"1", b'"text"', b"[]"),
        *(
            b"\x00",
            b"\xff\xfe",
            b"\xef\xbb\xbf" + whole,
            whole.decode().encode("utf-16"),
        ),
        *(
            whole[:-1],
            whole + b"x",
            whole + whole,
            whole + b"\x00",
            b"[" + whole + b"]",
        ),
        *(whole[:-1] + b",}", whole.replace(b'"', b"'"), b"username=Zoe&content=hello"),
        *(whole[:-1] + b',"unknown":1}', whole[:-1] + b',"\\ud800":1}'),
        whole[:-1] + b',"\xff":1}',
    ):
        yield repr(body[:60]), body
    deep = b"[" * LEVELS, b"[" * LEVELS + b"]" * LEVELS, b'{"a":' * LEVELS
    for nested in (*deep, b'{"a":' * LEVELS + b"1" + b"}" * LEVELS):
        for body in (
            nested,
            b'{"unknown":' + nested + b"}",
            whole[:-1] + b',"x":' + nested + b"}",
        ):
            yield f"{LEVELS} levels: {body[:20]!r}", body
        for name in valid:
            yield f"{name}, {LEVELS} levels: {nested[:20]!r}", b'{"%s":%s}' % (
                name.encode(),
                nested,
            )
    for name, value in valid.items():
        field = f"{path} {name}"

        def put(other: Any) -> tuple[str, bytes]:
            text = json.dumps({**valid, name: other}, ensure_ascii=False)
            return f"{name}={text[:60]}", text.encode()

        is_id = type(value) is int
        is_text = isinstance(value, str)
        for other in NOT_TEXT if is_text else NOT_AN_ID if is_id else NOT_A_BOOL:
            if (other, name) == ([], "files"):
                continue
            if repr(other) != "0" or name not in ZERO_IS_FINE:
                yield put(other)
        yield from map(put, (*TOO_LONG.get(field, ()), *UNFIT.get(field, ())))
        if name not in NULLABLE:
            yield put(None)
        if field not in OPTIONAL:
            left = {other: valid[other] for other in valid if other != name}
            yield f"without {name}", json.dumps(left).encode()
        if is_id:
            for number in (
                b"1e400",
                b"9" * 5000,
                b"-" + b"9" * 5000,
                b"01",
                b"0x1",
                b"1.",
                b"+1",
            ):
                body = json.dumps({**valid, name: "@@"}).encode()
                yield f"{name}={number[:20]!r}", body.replace(b'"@@"', number)
        if not is_text:
            continue
        start = json.dumps({**valid, name: "@@"}).encode()
        for text in INVALID:
            yield f"{name}={text!r}", start.replace(b'"@@"', b'"abcdefgh' + text + b'"')
        if field not in NUL_IS_FINE:
            yield put("abcdefgh\x00")
            yield put("\x00")


def dump(path: Path) -> list[str]:
    """Return all that the database holds, as another process sees it, but for the index for
    searching, which follows by itself."""
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as connection:
        return [
            line
            for line in connection.iterdump()
            if not re.match(r'INSERT INTO "(search\w*|meta)"', line)
        ]


def fault_in(answer: Answer) -> str | None:
    """Tell what is wrong with a refusal of malformed input."""
    if answer.status != 400:
        return f"{answer.status} {answer.body[:100]!r}"
    body = answer.json
    if body.keys() != {"error", "code", "details"} or body["code"] != "invalid_request":
        return f"{body}"
    if (
        body["error"] != f"Invalid request format: {body['details']}"
        or not body["details"]
    ):
        return f"{body}"
    return None


async def populate(api: Api) -> Person:
    """Make the users 1, 2 and 3, the group 1 of the first two with the message 3, and their
    conversation with the message 5; return the first user."""
    people = [await api.register(name) for name in ("Ava", "Mike", "Eve")]
    ava, mike, _ = people
    assert await ava.group(mike) == 1
    assert (await ava.say(1, "first"))["id"] == 3
    told = await ava.post("/v1/messages/p2p/2", {"content": "first"})
    assert told.json["id"] == 5
    return ava


async def test_a_refusal_is_for_people_to_read(api: Api) -> None:
    """None shows the pattern that a text has to match."""
    ava = await api.register("Ava")
    group_id = await ava.group()
    for path, body in (
        (
            "/v1/users/register",
            {"username": "Eve", "email": "eve", "password": PASSWORD},
        ),
        (f"/v1/messages/group/{group_id}", {"content": "a\0b"}),
        (f"/v1/messages/group/{group_id}", {"content": "", "files": ["x"]}),
    ):
        error = (await ava.post(path, body)).json["error"]
        assert "Expected `str` of the documented form - at `$." in error
    answer = await ava.get("/v1/presence?user_ids=1,,x")
    assert answer.json["details"] == (
        "Expected `str` of the documented form - at `$.user_ids`"
    )


def test_the_tables_have_every_route() -> None:
    """A route that is added with a body or a query, and not here, fails."""
    bodies, queries, methods = {}, set(), {}
    for path, handler in ROUTES.items():
        path = path.replace("{group_id}", "{group}").replace("{user_id}", "{user}")
        for method, endpoint in endpoints(handler).items():
            if endpoint.body:
                key = f"{path} {method}" if path in SEVERAL else path
                methods[key] = method
                bodies[key] = set(endpoint.body.__struct_fields__)
            if endpoint.query and not endpoint.takes_bytes:
                queries.add(path)
    assert bodies == {path: set(body) for path, body in BODIES.items()}
    # Whom to ask about is a list: tests/test_presence.py has what it may be.
    assert queries - {"/v1/presence"} == QUERIES.keys()
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
    """Every way to get a body wrong: 400, what is to blame, and the database as it was."""
    ava = await populate(api)
    if path == "/v1/users/me DELETE":  # an owner has to hand over first
        await ava.delete("/v1/groups/1/members/2")
    before = dump(chat.store.database.path)
    method = METHODS.get(path, "POST")
    wrong = []
    count = 0
    for name, body in broken(path):
        count += 1
        answer = await api.request(method, at(path), body, token=ava.token)
        if fault := fault_in(answer):
            wrong.append((name, fault))
    assert wrong == []
    assert count > 50
    assert dump(chat.store.database.path) == before
    # The valid one is taken, so what was refused was refused for what is wrong with it.
    answer = await api.request(method, at(path), BODIES[path], token=ava.token)
    assert answer.status in (200, 201), answer.body
    if path != "/v1/users/login":
        assert dump(chat.store.database.path) != before


@pytest.mark.parametrize("path", BODIES)
async def test_an_empty_body_counts_as_an_empty_object(api: Api, path: str) -> None:
    """`curl -X POST` sends none: where nothing is required that is enough."""
    ava = await populate(api)
    answers = []
    for body in (b"", b"{}"):
        token = (await api.login(ava)).token
        answer = await api.request(
            METHODS.get(path, "POST"), at(path), body, token=token
        )
        # A code is another each time.
        answers.append((answer.status, {**answer.json, "id": 0, "code": ""}.keys()))
    assert answers[0] == answers[1]
    assert answers[0][0] == EMPTY.get(path, 400)


async def test_an_origin_that_is_none_of_ours_opens_no_socket(api: Api) -> None:
    """Also one that is malformed. It is no hindrance elsewhere: pages alone have origins."""
    ava = await api.register("Ava")
    wrong = []
    for origin in (
        *("http://[", "http://a]b", "http://[::1", "null", "x", "://", "http://\xe9"),
        *("https://example.com", "https://127.0.0.1.example.com", "h" * 10_000),
        *("http://127.0.0.1", "http://example.com:80:80", "http://127.0.0.1:x"),
    ):
        given = {"Origin": origin}
        for path in SOCKETS:
            answer = await api.request("GET", path, token=ava.token, headers=given)
            if (answer.status, answer.json["code"]) != (403, "origin_not_allowed"):
                wrong.append((origin[:60], path, answer.status, answer.json))
        answer = await api.request(
            "GET", "/v1/test-auth", token=ava.token, headers=given
        )
        if answer.status != 200 or "Access-Control-Allow-Origin" in answer.headers:
            wrong.append((origin[:60], answer.status, answer.json))
    assert wrong == []


async def test_the_longest_that_is_valid_is_taken(api: Api) -> None:
    """Each limit is where it is said to be."""
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
        (to, {"content": "a", "media_url": "x" * 2048}),
        (to, {"content": "a", "type": "x" * 32}),
        (to, {"content": "\t\n\x01\x7f\u2028\ufeff\U0010ffff"}),
        (to, {"content": "a", "media_url": None, "reply_to": None, "key": None}),
        (
            "/v1/users/register",
            {
                "username": "é" * 64,
                "email": "x" * 242 + "@example.com",
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
    """Numbers that are none, or out of range, are a 400 on each route that takes a query."""
    ava = await populate(api)
    limits = (
        *(
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
        ),
        *(
            "0x10",
            "1_0",
            "NaN",
            "inf",
            "[]",
            f"{2**63}",
            f"{2**64}",
            "9" * 30,
            "9" * 5000,
        ),
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
        for query in bad:
            answer = await ava.get(f"{at(path)}?{given}{query}")
            if fault := fault_in(answer):
                wrong.append((path, query[:60], fault))
        for query in (
            *(
                "limit=1",
                "limit=1000000000",
                f"limit={2**63 - 1}",
                f"{position}={2**63 - 1}",
            ),
            *("unknown=1", "%FF=1"),
        ):
            answer = await ava.get(f"{at(path)}?{given}{query}")
            if answer.status != 200:
                wrong.append((path, query, f"{answer.status} {answer.body!r}"))
    assert wrong == []


async def test_an_id_of_any_size_in_a_path_is_looked_up(
    api: Api, chat: ChatServer
) -> None:
    """Past 64 bits, and past what Python converts, there is nobody and nothing: 404 or 403."""
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
                *("DELETE", f"/v1/groups/1/invites/{number}", None),
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


async def test_an_id_that_is_nobodys_in_a_body_is_looked_up(
    api: Api, chat: ChatServer
) -> None:
    """The largest id there can be is valid, and stands for nobody."""
    ava = await populate(api)
    before = dump(chat.store.database.path)
    answer = await ava.post("/v1/groups/1/members", {"user_id": 2**63 - 1})
    assert (answer.status, answer.json["code"]) == (404, "user_not_found")
    body = {"content": "a", "reply_to": 2**63 - 1}
    for path in ("/v1/messages/group/1", "/v1/messages/p2p/2"):
        assert fault_in(await ava.post(path, body)) is None
    assert dump(chat.store.database.path) == before
