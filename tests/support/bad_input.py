"""Valid bodies and queries for every route, and all ways to make them invalid."""

import json
from collections.abc import Iterator
from typing import Any

from tests.support.clients import PASSWORD

LEVELS = 100_000
MESSAGE = {
    "content": "hello",
    "media_url": "https://example.com/a.png",
    "message_type": "image",
    "type": "image",
    "key": "a key",
    "files": [],
}
# A valid body for each route with a body; `populate` makes the users, groups and messages.
BODIES: dict[str, dict[str, Any]] = {
    "/v1/users/register": {
        "username": "Zoe",
        "email": "zoe@example.com",
        "password": PASSWORD,
        "invite": "a_code",
        "cookie": "session",
    },
    "/v1/users/reset": {"code": "a_code", "new_password": PASSWORD},
    "/v1/users/login": {
        "email": "ava@example.com",
        "password": PASSWORD,
        "cookie": "session",
    },
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
    "/v1/users/me/settings": {"settings": {"a": 1}},
    "/v1/users/me/drafts/{draft}": {"content": "x", "reply_to": 1, "files": []},
    "/v1/users/me DELETE": {"password": PASSWORD, "messages": "erase"},
    "/v1/users/me PATCH": {
        "username": "Ava B",
        "email": "avab@example.com",
        "password": PASSWORD,
        "display_name": "A.",
        "status": "here",
        "avatar": None,
        "read_marks": False,
    },
    "/v1/messages/group/{group}": {**MESSAGE, "reply_to": 3},
    "/v1/messages/p2p/{user}": {**MESSAGE, "reply_to": 5},
}
METHODS = {
    "/v1/users/me/settings": "PUT",
    "/v1/users/me/drafts/{draft}": "PUT",
    "/v1/users/password": "PUT",
    "/v1/groups/{group}/messages/{seq}": "PATCH",
    "/v1/groups/{group}/read": "PUT",
    "/v1/groups/{group}/unread": "PUT",
    "/v1/groups/{group}/members/{user}": "PATCH",
    "/v1/groups/{group}": "PATCH",
    "/v1/groups/{group}/mute": "PUT",
    "/v1/users/me DELETE": "DELETE",
    "/v1/users/me PATCH": "PATCH",
}  # POST for all other routes
# Paths with more than one body; these tables hold them as "path method".
SEVERAL = {"/v1/users/me"}
# The status for an empty body; all other routes refuse it.
EMPTY = {
    "/v1/users/me/drafts/{draft}": 200,
    "/v1/users/logout": 200,
    "/v1/users/me PATCH": 200,
    "/v1/groups/{group}": 200,
    "/v1/groups/{group}/invites": 201,
}
QUERIES = {
    "/v1/chats": "before_id",
    "/v1/groups": "after_id",
    "/v1/users": "after_id",
    "/v1/users/with-chat-info": "after_id",
    "/v1/users/me/invitations": "after_id",
    "/v1/groups/public": "after_id",
    "/v1/start": "before_id",
    "/v1/groups/{group}/bans": "after_id",
    "/v1/groups/{group}/members": "after_id",
    "/v1/groups/{group}/messages": "before_id",
    "/v1/groups/{group}/messages/{seq}/reactions": "after_id",
    "/v1/groups/{group}/messages/{seq}/readers": "after_id",
    "/v1/groups/{group}/messages/{seq}/replies": "after",
    "/v1/groups/{group}/messages/{seq}/versions": "after",
    "/v1/messages/history/{user}": "before_id",
    "/v1/mentions": "before_id",
    "/v1/search": "before_id",
}
REQUIRED = {"/v1/search": "q=hello&"}
OPTIONAL = {
    "/v1/groups/{group}/members role",
    "/v1/users/logout all",
    "/v1/users/register invite",
    "/v1/users/register cookie",
    "/v1/users/login cookie",
    *(
        f"/v1/users/me/drafts/{{draft}} {name}"
        for name in ("content", "reply_to", "files")
    ),
    *(f"/v1/users/me PATCH {name}" for name in BODIES["/v1/users/me PATCH"]),
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
NULLABLE |= {"display_name", "status", "avatar", "until", "invite"}
# A password may hold any Unicode.
NUL_IS_FINE = {
    "/v1/users/register password",
    "/v1/users/login password",
    "/v1/users/password old_password",
    "/v1/users/password new_password",
    "/v1/users/me DELETE password",
    "/v1/users/me PATCH password",
    "/v1/users/reset new_password",
}
NOT_A_BOOL: tuple[Any, ...] = (
    0,
    1,
    -1,
    1.0,
    "",
    "true",
    "false",
    [],
    [True],
    {},
    {"a": True},
    2**64,
)
NOT_TEXT: tuple[Any, ...] = (1, 0, -1, 1.5, True, [], ["text"], {}, {"a": "b"}, 2**64)
NOT_AN_ID: tuple[Any, ...] = (
    "1",
    "",
    "text",
    1.5,
    1.0,
    1e0,
    1e30,
    True,
    False,
    [],
    [1],
    {},
    0,
    -1,
    2**63,
    2**64,
    -(2**63) - 1,
    10**30,
    float("inf"),
    float("nan"),
)
INVALID = (
    rb"\ud800",  # half of a surrogate pair
    rb"\udc00",
    rb"\ud83d\ud83d",
    rb"\ud800text",
    b"\xed\xa0\x80",  # half of a surrogate pair in bytes, which is not UTF-8
    b"\xed\xa0\xbd\xed\xb8\x80",  # CESU-8
    b"\xff",
    b"\xc3",
    b"\xc0\x80",  # an overlong NUL
    b"\xf4\x90\x80\x80",  # past the last code point
    b"\x01",  # JSON requires escapes for control characters
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
    "/v1/users/register invite": ("", "x" * 65, "x" * 100_000),
    "/v1/users/reset code": ("", "x" * 65, "x" * 100_000),
    "/v1/users/reset new_password": ("x" * 1025, "é" * 513, "1234567", ""),
    "/v1/users/me PATCH username": ("x" * 65, "xx", "", "x" * 100_000),
    "/v1/users/me PATCH email": ("x" * 243 + "@example.com", "ava"),
    "/v1/users/me PATCH password": ("x" * 1025, "é" * 513, "x" * 100_000),
    "/v1/users/login email": ("x" * 255, "x" * 100_000),
    "/v1/users/login cookie": ("sessions", "", "x" * 100_000),
    "/v1/users/register cookie": ("Session", "true", "x" * 100_000),
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
    "/v1/users/me/drafts/{draft} content": ("x" * 16385, "é" * 8193),
    "/v1/groups/{group}/messages/{seq} content": (
        "",
        " \u200b",
        "x" * 16385,
        "é" * 8193,
        "x" * 1_000_000,
    ),
    "/v1/groups/{group}/members/{user} role": ("x" * 100_000, "", "none", "Member"),
    "/v1/groups/{group} name": ("x" * 129, "", "x" * 100_000),
    "/v1/groups/{group} topic": ("x" * 1025, "x" * 100_000),
    **{
        f"/v1/groups/{{group}} {name}": ("x" * 100_000, "", "All", "none", "all ")
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
                "javascript:alert(1)",
                "data:text/html,x",
                "//example.com/a.png",
            ),
            "message_type": ("x" * 33, "", "a b", "é", "a\n"),
            "type": ("x" * 33, "", "a b", "é", "a\n", "video"),
            "key": ("x" * 65, ""),
        }.items()
    },
}
UNFIT = {
    "/v1/users/register username": (
        " Zo",
        "Zo\u200b",
        "Z\noe",
        "Z\u202eoe",
        "Z\ue000oe",
        "\u2800\u3164\u200b",
    ),
    "/v1/users/register email": (
        "zoe",
        "zoe@",
        "@example.com",
        "zoe@example",
        "zoe@@example.com",
        "z oe@example.com",
        "zoe@example..com",
        "zoe@.com",
        "zoe@example.com.",
        "zoe@example.com\n",
        "z\u2028oe@example.com",
        "z\u200boe@example.com",
        "zoe@exa_mple\u00e9.com",
        "x" * 65 + "@example.com",
    ),
    "/v1/users/me PATCH username": ("A\nva", "A\u202eva", "A\ue000va", "\u2800\u3164"),
    "/v1/users/me PATCH email": ("ava", "ava@", "ava@example", "a va@example.com"),
    "/v1/users/login email": ("ava", "ava@", "ava@example", "a va@example.com"),
    "/v1/users/me PATCH display_name": (" ", "A\n.", "A\u202e.", "\u200d", "System"),
    "/v1/users/me PATCH status": (" ", "he\nre", "\u2800", "\ufe0f", "\ue000"),
    "/v1/groups name": (" ", "\u3164", "na\nme", "na\x7fme", "e" + "\u0301" * 9),
    "/v1/groups/{group} name": (" ", "\u3164", "na\nme", "na\x7fme", "\u0301e"),
    "/v1/groups/{group} topic": ("\x07", "\u202e", "e" + "\u0301" * 9),
}


def broken(path: str) -> Iterator[tuple[str, bytes]]:
    """Yield invalid bodies for a route, each with a name."""
    valid = BODIES[path]
    whole = json.dumps(valid).encode()
    needs_content = "content" in valid and path not in EMPTY
    if any(f"{path} {name}" not in OPTIONAL for name in valid) or needs_content:
        yield from (("nothing", b""), ("an empty object", b"{}"))
    for body in (
        b" ",
        b"{",
        b"}",
        b"nonsense",
        b"null",
        b"true",
        b"1",
        b'"text"',
        b"[]",
        b"\x00",
        b"\xff\xfe",
        b"\xef\xbb\xbf" + whole,
        whole.decode().encode("utf-16"),
        whole[:-1],
        whole + b"x",
        whole + whole,
        whole + b"\x00",
        b"[" + whole + b"]",
        whole[:-1] + b",}",
        whole.replace(b'"', b"'"),
        b"username=Zoe&content=hello",
        whole[:-1] + b',"unknown":1}',
        whole[:-1] + b',"\\ud800":1}',
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
            if name == "settings" and isinstance(other, dict):
                continue  # any object will do
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
