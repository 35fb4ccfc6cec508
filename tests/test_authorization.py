"""Authorization: each role may do what the table lists, and no route accepts a forged token."""

import base64
import hashlib
import hmac
import json
import time
from collections.abc import Awaitable, Callable
from typing import Any

import jwt
import pytest
from tornado.ioloop import IOLoop
from tornado.websocket import websocket_connect

from handlers.base.endpoint import endpoints
from handlers.base.handler import BaseHandler
from handlers.routes import METRICS, ROUTES, SOCKETS
from tests.support.authorization import ROLES, RULES, body_with
from tests.support.clients import Answer, Api, Person, cookie_headers
from tests.support.logs import Logs
from tests.support.routes import filled
from tests.support.servers import SECRET, Serve

PRIVATE = [route for route, rule in RULES.items() if rule.statuses is not None]


def test_every_method_of_every_route_has_its_rule() -> None:
    """The table lists every route; a new route without permissions fails this test."""
    routes = {
        (method, path)
        for path, handler in ROUTES.items()
        for method in endpoints(handler)
    }
    assert routes == RULES.keys()
    assert all(
        rule.statuses is None or len(rule.statuses) == 4 for rule in RULES.values()
    )


def test_handlers_answer_only_through_endpoints() -> None:
    """Every HTTP method except `OPTIONS` is an `endpoint`, which checks the token.

    The endpoint of `GET` also answers `HEAD`.
    """
    for path, handler in ROUTES.items():
        assert handler.options is BaseHandler.options
        own = {
            name.upper()
            for base in handler.__mro__
            if base.__module__.startswith("handlers.")
            for name in vars(base)
            if name.upper() in handler.SUPPORTED_METHODS
        }
        own -= {"OPTIONS"} | ({"HEAD"} if handler.head is BaseHandler.head else set())
        assert own == endpoints(handler).keys(), path


def test_few_routes_are_public() -> None:
    """Only what comes before a login and the health checks need no token."""
    public = {
        (method, path)
        for path, handler in ROUTES.items()
        for method, endpoint in endpoints(handler).items()
        if endpoint.is_public
    }
    assert (
        public
        == RULES.keys() - PRIVATE
        == {
            ("POST", "/v1/users/register"),
            ("POST", "/v1/users/login"),
            ("POST", "/v1/users/reset"),
            ("GET", "/v1/invites/{code}"),
            ("GET", "/v1/config"),
            ("GET", "/ping"),
            ("GET", "/healthz"),
            ("GET", "/readyz"),
        }
    )


@pytest.mark.parametrize("is_page", [False, True])
async def test_each_role_gets_what_the_table_says(api: Api, is_page: bool) -> None:
    """Every route answers as the table lists, to a token and to the cookie of a page.

    The roles are: no token, outsider, member, admin and owner.
    """
    people = {role: await api.register(role) for role in ROLES}
    target, newcomer = await api.register("target"), await api.register("newcomer")
    wrong: list[Any] = []
    group_id, seq = 0, 0
    invite: dict[str, Any] = {"id": 0, "code": ""}
    for number, ((method, path), rule) in enumerate(RULES.items()):
        for role in ROLES:
            # A new group for each request, as some of them change the memberships.
            if "{group_id}" in path or "{code}" in path:
                group_id = await people["owner"].group(people["member"], target)
                body = {"user_id": people["admin"].id, "role": "admin"}
                await people["owner"].post(f"/v1/groups/{group_id}/members", body)
            if "{invite_id}" in path or "{code}" in path:
                made = await people["owner"].post(f"/v1/groups/{group_id}/invites", {})
                invite = made.json
            if "{seq}" in path:
                sender = target if rule.sender == "target" else people[rule.sender]
                seq = (await sender.say(group_id, "hello"))["seq"]
            ids: dict[str, int | str] = {
                "group_id": group_id,
                "seq": seq,
                "user_id": target.id,
                "newcomer": newcomer.id,
                "invite_id": invite["id"],
                "code": invite["code"],
                "session_id": "none",
                "draft": "g1",
                "number": len(ROLES) * number + ROLES.index(role),
            }
            token = None if role == "anonymous" else people[role].token
            sent = body_with(ids, rule.body)
            headers = None
            if is_page and token is not None:
                headers, token = cookie_headers(api, token), None
            answer = await api.request(
                method, filled(path, **ids), sent, token=token, headers=headers
            )
            if rule.statuses is None:
                expected = rule.status
            else:
                expected = rule.statuses.get(role, 401)
            if answer.status != expected:
                wrong.append((method, path, role, expected, answer.status, answer.body))
    assert wrong == []


async def test_a_refusal_changes_nothing(api: Api) -> None:
    """A refused addition, removal or message leaves the group unchanged."""
    owner, member, outsider = [
        await api.register(name) for name in ("Own", "Mem", "Out")
    ]
    group_id = await owner.group(member)
    path = f"/v1/groups/{group_id}/members"
    for answer in (
        await outsider.post(path, {"user_id": outsider.id}),
        await member.post(path, {"user_id": outsider.id}),
        await member.delete(f"{path}/{owner.id}"),
        await outsider.delete(f"{path}/{member.id}"),
        await outsider.post(f"/v1/messages/group/{group_id}", {"content": "hello"}),
    ):
        assert answer.status == 403
    assert [row["id"] for row in (await owner.get(path)).json] == [owner.id, member.id]
    assert (await owner.get(f"/v1/groups/{group_id}/messages")).json["count"] == 0
    assert (await outsider.get("/v1/groups")).json == []


async def test_a_removed_admin_is_an_outsider_at_once(api: Api) -> None:
    """A removed admin can neither read, send nor manage members.

    An admin who is removed and added again is a member without the role.
    """
    owner, admin = await api.register("Own"), await api.register("Adm")
    other = await api.register("Other")
    group_id = await owner.group()
    path = f"/v1/groups/{group_id}/members"
    await owner.post(path, {"user_id": admin.id, "role": "admin"})
    assert (await owner.delete(f"{path}/{admin.id}")).status == 200
    for answer in (
        await admin.get(path),
        await admin.post(path, {"user_id": other.id}),
        await admin.delete(f"{path}/{owner.id}"),
        await admin.get(f"/v1/groups/{group_id}/messages"),
        await admin.post(f"/v1/messages/group/{group_id}", {"content": "hello"}),
    ):
        assert (answer.status, answer.json["code"]) == (403, "not_a_member")
    await owner.post(path, {"user_id": admin.id})
    assert (await admin.post(path, {"user_id": other.id})).json["code"] == "not_allowed"


# Tokens


def encoded(value: bytes) -> str:
    """Encode a part of a JWT as unpadded base64url."""
    return base64.urlsafe_b64encode(value).decode().rstrip("=")


def signed(claims: Any, secret: bytes = SECRET, **header: Any) -> str:
    """Sign claims as a JWT, including claims that a JWT library would refuse."""
    text = claims if isinstance(claims, bytes) else json.dumps(claims).encode()
    what = encoded(json.dumps({"alg": "HS256", "typ": "JWT", **header}).encode())
    what = f"{what}.{encoded(text)}"
    return f"{what}.{encoded(hmac.digest(secret, what.encode(), hashlib.sha256))}"


async def refusals(
    api: Api, ask: Callable[[str], Awaitable[Answer]], tokens: Any
) -> list[Any]:
    """Return the names of the tokens that were not refused with a 401 and their code."""
    wrong: list[Any] = []
    for name, token, code in tokens:
        answer = await ask(token)
        if (answer.status, answer.json.get("code")) != (401, code):
            wrong.append((name, answer.status, answer.body))
        elif "WWW-Authenticate" not in answer.headers:
            wrong.append((name, "no WWW-Authenticate"))
    return wrong


def forgeries(ava: Person, mike: Person) -> list[tuple[str, str, str]]:
    """Return invalid tokens, each with its name and the expected error code."""
    good = jwt.decode(ava.token, SECRET, algorithms=["HS256"])
    mikes = jwt.decode(mike.token, SECRET, algorithms=["HS256"])
    header, payload, signature = ava.token.split(".")
    now = int(time.time())
    no_key: Any = None
    invalid = {
        "nothing": "x",
        "empty parts": "..",
        "unsigned": f"{header}.{payload}.",
        "two parts": f"{header}.{payload}",
        "four parts": f"{ava.token}.{signature}",
        "alg none": jwt.encode(good, no_key, algorithm="none"),
        "alg none, signed": signed(good, alg="none"),
        "alg None": signed(good, alg="None"),
        "alg null": signed(good, alg=None),
        "alg a list": signed(good, alg=["HS256"]),
        "HS384": jwt.encode(good, SECRET + SECRET, algorithm="HS384"),
        "HS512": jwt.encode(good, SECRET + SECRET, algorithm="HS512"),
        "RS256 by name": signed(good, alg="RS256"),
        "another secret": signed(good, secret=b"another secret, of 32 bytes and more"),
        "an empty secret": signed(good, secret=b""),
        "another payload": f"{header}.{encoded(json.dumps(mikes).encode())}.{signature}",
        "another signature": f"{header}.{payload}.{mike.token.split('.')[2]}",
        "another issuer": signed({**good, "iss": "another"}),
        "a list of issuers": signed({**good, "iss": ["chatserver"]}),
        "an audience": signed({**good, "aud": "others"}),
        "not yet": signed({**good, "nbf": now + 1000}),
        "a critical extension": signed(good, crit=["exp"], exp=0),
        "no JSON": signed(b"{"),
        "no object": signed([good]),
        "not UTF-8": signed(b'{"user_id":"\xff"}'),
        "deep": signed(b"[" * 8000),
        "a deep header": f"{encoded(b'[' * 8000)}.{payload}.{signature}",
        "another user's session": signed({**good, "jti": mikes["jti"]}),
        "another user's id": signed({**good, "user_id": mike.id}),
        "no such user": signed({**good, "user_id": 999_999}),
    }
    for claim in ("user_id", "iat", "exp", "iss", "jti"):
        left = {name: value for name, value in good.items() if name != claim}
        invalid[f"without {claim}"] = signed(left)
        invalid[f"{claim} null"] = signed({**good, claim: None})
        invalid[f"{claim} a list"] = signed({**good, claim: [good[claim]]})
    value: Any
    for value in (
        str(ava.id),
        float(ava.id),
        True,
        {},
        0,
        -ava.id,
        2**63,
        2**64,
        10**30,
    ):
        invalid[f"user_id {value!r}"] = signed({**good, "user_id": value})
    for value in (
        7,
        "",
        "no such session",
        "x" * 65,
        good["jti"] + "x",
        {},
        "\x00",
        "\ud800",
    ):
        invalid[f"jti {value!r}"] = signed({**good, "jti": value})
    for value in ("soon", {}, float("inf"), float("nan")):
        invalid[f"exp {value!r}"] = signed({**good, "exp": value})
        invalid[f"iat {value!r}"] = signed({**good, "iat": value})
    found = [(name, token, "invalid_token") for name, token in invalid.items()]
    for moment in (now - 1, 0, -1, str(now - 1)):
        token = signed({**good, "exp": moment})
        found.append((f"expired {moment!r}", token, "token_expired"))
    return found


async def test_forged_tokens_are_refused(api: Api) -> None:
    """Every forged token gets a 401, and the valid tokens stay valid."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    claims = jwt.decode(ava.token, SECRET, algorithms=["HS256"])
    assert claims.keys() == {"user_id", "iat", "exp", "iss", "jti"}
    # `signed` also makes valid tokens; otherwise the refusals would prove nothing.
    again = signed(claims)
    assert (await api.request("GET", "/v1/test-auth", token=again)).json[
        "user_id"
    ] == ava.id

    async def over_http(token: str) -> Answer:
        return await api.request("GET", "/v1/test-auth", token=token)

    async def as_query(token: str) -> Answer:
        return await api.request("GET", f"/ws?token={token}")

    async def as_subprotocol(token: str) -> Answer:
        headers = {"Sec-WebSocket-Protocol": f"bearer, {token}"}
        return await api.request("GET", "/ws", headers=headers)

    tokens = forgeries(ava, mike)
    for ask in (over_http, as_query, as_subprotocol):
        assert await refusals(api, ask, tokens) == []
    for person in (ava, mike):
        assert (await person.get("/v1/test-auth")).json["user_id"] == person.id


async def test_private_routes_require_a_valid_token(api: Api) -> None:
    """Every private route refuses a missing, forged, expired or revoked token with a 401.

    The token is checked before the rest of the request.
    """
    ava = await api.register("Ava")
    gone = await api.login(ava)
    claims = jwt.decode(gone.token, SECRET, algorithms=["HS256"])
    assert (await gone.get("/v1/test-auth")).status == 200
    assert (await gone.post("/v1/users/logout", {})).status == 200
    expired = signed({**claims, "exp": int(time.time()) - 1})
    cases: list[tuple[str | None, str]] = [
        (None, "invalid_token"),
        ("", "invalid_token"),
        ("Bearer", "invalid_token"),
        ("Bearer ", "invalid_token"),
        (f"Basic {ava.token}", "invalid_token"),
        (ava.token, "invalid_token"),
        (f"Bearer {ava.token}x", "invalid_token"),
        (f"Bearer {ava.token} {ava.token}", "invalid_token"),
        (f"Bearer {expired}", "token_expired"),
        (f"Bearer {gone.token}", "session_revoked"),
    ]
    wrong = []
    for method, path in PRIVATE + [("GET", path) for path in SOCKETS]:
        for header, code in cases:
            answer = await api.request(
                method,
                filled(path) + "?limit=nonsense",
                b"nonsense" if method in ("POST", "PUT", "PATCH") else None,
                headers={} if header is None else {"Authorization": header},
            )
            told = code if method == "HEAD" else answer.json.get("code")
            if (answer.status, told) != (401, code):
                wrong.append((method, path, header, answer.status, answer.body))
        # Only sockets accept a token in the query: elsewhere a proxy would log it.
        if path not in SOCKETS:
            answer = await api.request(
                method, filled(path) + f"?token={ava.token}", b"{}"
            )
            if answer.status != 401:
                wrong.append((method, path, "?token=", answer.status, answer.body))
    assert wrong == []
    assert (await ava.get("/v1/test-auth")).status == 200


# Metrics


async def test_metrics_are_only_for_this_machine(api: Api) -> None:
    """A request with a proxy's headers gets a 404 for the metrics."""
    answer = await api.request("GET", METRICS)
    assert answer.status == 200
    assert b"chat_connections" in answer.body
    for name in ("X-Forwarded-For", "X-Real-Ip", "Forwarded"):
        for address in ("203.0.113.9", "127.0.0.1"):
            answer = await api.request("GET", METRICS, headers={name: address})
            assert (answer.status, answer.json["code"]) == (404, "not_found"), name


def test_metrics_can_be_public(serve: Serve, io_loop: IOLoop) -> None:
    """With `metrics=all`, a request with a proxy's headers gets the metrics."""
    chat = serve(metrics="all")

    async def ask() -> Answer:
        api = Api(chat.port)
        forwarded = {"X-Forwarded-For": "203.0.113.9"}
        answer = await api.request("GET", METRICS, headers=forwarded)
        api.close()
        return answer

    assert io_loop.run_sync(ask).status == 200


@pytest.mark.parametrize("path", SOCKETS)
async def test_a_socket_accepts_its_token_in_three_ways(api: Api, path: str) -> None:
    """A token may be in the query, in the header or, for browsers, in the subprotocols."""
    ava = await api.register("Ava")
    socket = await api.connect(path, token=ava.token)
    assert (await socket.receive())["user_id"] == ava.id
    url = f"ws://127.0.0.1:{api.port}{path}"
    pair = await websocket_connect(url, subprotocols=["bearer", ava.token])
    assert pair.selected_subprotocol == "bearer"
    assert json.loads(await pair.read_message() or "")["user_id"] == ava.id
    pair.close()
    answer = await ava.get(path)  # authenticated, but without an upgrade
    assert (answer.status, answer.json["code"]) == (426, "upgrade_required")


async def test_a_token_never_reaches_the_log(api: Api, logs: Logs) -> None:
    """Tokens in a query or a header are not logged, also when the request is refused."""
    ava = await api.register("Ava")
    await api.request("GET", f"/ws?token={ava.token}")
    await api.request("GET", f"/ws?token={ava.token}x")
    await api.request("GET", f"/v1/nothing?token={ava.token}", token=ava.token)
    assert not any(ava.token[:20] in line for line in logs.records)
