"""Logins of web pages: the cookie, who may set it, and which pages may use it."""

import pytest
from tornado.httpclient import HTTPClientError
from tornado.httpclient import HTTPRequest
from tornado.websocket import websocket_connect

from handlers.api.accounts import COOKIE_KEPT_SECONDS
from models.engine import Database
from models.store.transaction import touch
from server import ChatServer
from tests.support.clients import (
    PASSWORD,
    Answer,
    Api,
    Person,
    Socket,
    cookie_headers,
    email_of,
    session_of,
)
from tests.support.secret_scanner import SECRETS
from tests.support.servers import with_settings
from tests.support.waiting import DEADLINE_SECONDS

LOGIN, REGISTER = "/v1/users/login", "/v1/users/register"
TEST, LOGOUT, RENEW = "/v1/test-auth", "/v1/users/logout", "/v1/users/renew"
# What browsers send for the pages that must not act: another site, another port of this host, a
# page without an origin, an address that was typed in, and a program that says nothing.
FOREIGN: dict[str, dict[str, str]] = {
    "another site": {
        "Sec-Fetch-Site": "cross-site",
        "Origin": "https://evil.example",
    },
    "another port": {"Sec-Fetch-Site": "same-site", "Origin": "http://127.0.0.1:1"},
    "another port, old browser": {"Origin": "http://127.0.0.1:1"},
    "another scheme": {"Origin": "https://127.0.0.1:{port}"},
    "another host": {"Origin": "http://localhost:{port}"},
    "a longer host": {"Origin": "http://127.0.0.1:{port}.evil.example"},
    "a hidden origin": {"Origin": "null"},
    "a form of the page itself": {"Sec-Fetch-Site": "same-origin", "Origin": "null"},
    "both": {"Sec-Fetch-Site": "cross-site", "Origin": "http://127.0.0.1:{port}"},
    "typed": {"Sec-Fetch-Site": "none"},
    "nothing": {},
}


async def log_in(
    api: Api,
    person: Person,
    kind: str = "persistent",
    headers: dict[str, str] | None = None,
) -> Answer:
    """Log in as a page of the server does."""
    body = {"email": person.email, "password": PASSWORD, "cookie": kind}
    given = headers or {"Origin": f"http://127.0.0.1:{api.port}"}
    answer = await api.request("POST", LOGIN, body, headers=given)
    for cookie in cookies(answer):
        SECRETS.note(cookie.split(";")[0].partition("=")[2])
    return answer


def cookies(answer: Answer) -> list[str]:
    return list(answer.headers.get_list("Set-Cookie"))


def token_in(answer: Answer) -> str:
    (cookie,) = cookies(answer)
    return cookie.split(";")[0].partition("=")[2]


def used_at(database: Database, session_id: str) -> int | None:
    """Return what is stored of a session's last use."""
    sql = "SELECT used_at FROM session WHERE id = ?"
    found: tuple[int | None] = (
        database.connection().execute(sql, (session_id,)).fetchone()
    )
    return found[0]


async def open_socket(api: Api, **headers: str) -> Socket:
    """Open a WebSocket with these headers alone."""
    request = HTTPRequest(
        f"ws://127.0.0.1:{api.port}/ws",
        headers=headers,
        connect_timeout=DEADLINE_SECONDS,
    )
    socket = Socket(await websocket_connect(request))
    api.sockets.append(socket)
    return socket


async def test_a_login_with_a_cookie(api: Api, chat: ChatServer) -> None:
    """No script can read the token: it is not in the body, and the cookie is HttpOnly."""
    ava = await api.register("Ava")
    for kind, end in (("persistent", "; Max-Age="), ("session", "; SameSite=Strict")):
        answer = await log_in(api, ava, kind)
        assert (answer.status, "token" in answer.json) == (200, False)
        (cookie,) = cookies(answer)
        name = f"chat-{api.port}"
        assert cookie.startswith(f"{name}="), cookie
        parts = cookie.split("; ")
        assert parts[1:4] == ["Path=/", "HttpOnly", "SameSite=Strict"]
        assert parts[4:] == (
            [f"Max-Age={604_799 + COOKIE_KEPT_SECONDS}"] if kind == "persistent" else []
        )
        headers = cookie_headers(api, token_in(answer))
        assert (await api.request("GET", TEST, headers=headers)).json["user_id"] == (
            ava.id
        )
        assert (await api.request("POST", RENEW, headers=headers)).status == 200
        assert end in cookie


async def test_registering_with_a_cookie(api: Api) -> None:
    body = {"username": "Ava", "email": email_of("Ava"), "password": PASSWORD}
    own = {"Sec-Fetch-Site": "same-origin"}
    answer = await api.request(
        "POST", REGISTER, {**body, "cookie": "session"}, headers=own
    )
    assert (answer.status, "token" in answer.json) == (201, False)
    SECRETS.note(token_in(answer))
    headers = {"Cookie": f"chat-{api.port}={token_in(answer)}"}
    assert (await api.request("GET", TEST, headers=headers)).status == 200


@pytest.mark.parametrize("page", FOREIGN)
async def test_only_pages_of_the_server_set_or_use_the_cookie(
    api: Api, page: str
) -> None:
    """A foreign page can neither log a visitor in nor write for one who is logged in."""
    ava = await api.register("Ava")
    foreign = {
        name: value.format(port=api.port) for name, value in FOREIGN[page].items()
    }
    body = {"email": ava.email, "password": PASSWORD, "cookie": "session"}
    new = {"username": "Eve", "email": email_of("Eve")}
    for path, sent in ((LOGIN, body), (REGISTER, {**body, **new})):
        answer = await api.request("POST", path, sent, headers=foreign)
        assert (answer.status, answer.json["code"]) == (403, "origin_not_allowed")
        assert cookies(answer) == []
    given = {**foreign, "Cookie": f"chat-{api.port}={ava.token}"}
    for method, path in (
        ("POST", "/v1/groups"),
        ("PATCH", "/v1/users/me"),
        ("PUT", "/v1/users/2/block"),
        ("DELETE", "/v1/users/me"),
        ("POST", "/v1/files"),
        ("POST", LOGOUT),
    ):
        answer = await api.request(method, path, {}, headers=given)
        assert (answer.status, answer.json["code"]) == (403, "origin_not_allowed"), path
    with pytest.raises(HTTPClientError) as refused:
        await open_socket(api, **given)
    assert refused.value.code == 403
    # Reading is safe: no page of another origin sees the answer.
    answer = await api.request("GET", TEST, headers=given)
    assert answer.status == 200
    assert "Access-Control-Allow-Credentials" not in answer.headers
    # A token in the header is the page's own.
    del given["Cookie"]
    answer = await api.request(
        "POST", "/v1/groups", {"name": "g"}, token=ava.token, headers=given
    )
    assert answer.status == 201


@with_settings(origins="https://app.example, *")
async def test_listed_origins_do_not_open_the_cookie(api: Api) -> None:
    ava = await api.register("Ava")
    listed = {"Origin": "https://app.example"}
    assert (await log_in(api, ava, headers=listed)).status == 403
    given = {**listed, "Cookie": f"chat-{api.port}={ava.token}"}
    answer = await api.request("POST", "/v1/groups", {"name": "g"}, headers=given)
    assert answer.status == 403
    assert "Access-Control-Allow-Credentials" not in answer.headers
    with pytest.raises(HTTPClientError):
        await open_socket(api, **given)


async def test_a_page_opens_a_socket_with_the_cookie(api: Api) -> None:
    ava = await api.register("Ava")
    headers = cookie_headers(api, ava.token)
    del headers["Sec-Fetch-Site"]  # browsers send none
    socket = await open_socket(api, **headers)
    assert (await socket.next("ready"))["user_id"] == ava.id


async def test_the_header_counts_before_the_cookie(api: Api) -> None:
    """So a program never depends on a cookie, and no page check is made for it."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    cookie = {"Cookie": f"chat-{api.port}={ava.token}"}
    answer = await api.request("GET", TEST, token=mike.token, headers=cookie)
    assert answer.json["user_id"] == mike.id
    for header in ("", "Bearer", "Bearer ", "Basic abc", "Bearer x"):
        given = {**cookie, "Authorization": header}
        answer = await api.request("GET", TEST, headers=given)
        assert (answer.status, answer.json["code"]) == (401, "invalid_token"), header


async def test_cookies_of_every_form(api: Api) -> None:
    """Other cookies do not matter. Two different tokens are none: another path may have set one."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    name = f"chat-{api.port}"
    for cookie, status in (
        (f"{name}={ava.token}", 200),
        (f"a=b; {name}={ava.token};c", 200),
        (f"{name}={ava.token}; {name}={ava.token}", 200),
        (f"=; ;;{name} = {ava.token} ", 200),
        (f"{name}={ava.token}; {name}={mike.token}", 401),
        (f"{name}={ava.token}; {name}=", 401),
        (f"chat-1={ava.token}; chat={ava.token}", 401),
        (f"__Host-chat={ava.token}", 401),
        (f"{name}=", 401),
        (f"{name}", 401),
        (f'{name}="{ava.token}"', 401),
        (f"{name}={ava.token}x", 401),
    ):
        answer = await api.request("GET", TEST, headers={"Cookie": cookie})
        assert answer.status == status, cookie
    # Larger headers than the server reads are refused before any route.
    large = {"Cookie": f"{name}={ava.token}; more={'x' * 20_000}"}
    assert (await api.request("GET", TEST, headers=large)).status == 400


async def test_logging_out_removes_the_cookie(api: Api, chat: ChatServer) -> None:
    ava = await api.register("Ava")
    gone = f"chat-{api.port}=; Path=/; HttpOnly; SameSite=Strict; Max-Age=0"
    for path, body, method in (
        (LOGOUT, {}, "POST"),
        (LOGOUT, {"all": True}, "POST"),
        ("/v1/users/sessions/{id}", None, "DELETE"),
    ):
        for kind in ("persistent", "session"):
            token = token_in(await log_in(api, ava, kind))
            headers = cookie_headers(api, token)
            id = chat.context.tokens.verify(token).session_id
            answer = await api.request(
                method, path.format(id=id), body, headers=headers
            )
            assert (answer.status, cookies(answer)) == (200, [gone])
            clears = path == LOGOUT and kind == "session"
            assert answer.headers.get("Clear-Site-Data") == (
                '"cache"' if clears else None
            )
            # A refusal does not remove the cookie. The browser may have a newer cookie by then.
            answer = await api.request("GET", TEST, headers=headers)
            assert (answer.status, cookies(answer)) == (401, [])
    headers = cookie_headers(api, token_in(await log_in(api, ava)))
    deletion = {"password": "wrong", "messages": "keep"}
    answer = await api.request("DELETE", "/v1/users/me", deletion, headers=headers)
    assert (answer.status, cookies(answer)) == (401, [])  # the password, not the login
    deletion = {"password": PASSWORD, "messages": "keep"}
    answer = await api.request("DELETE", "/v1/users/me", deletion, headers=headers)
    assert (answer.status, cookies(answer)) == (200, [gone])


async def test_a_new_password_keeps_the_cookie(api: Api) -> None:
    ava = await api.register("Ava")
    headers = cookie_headers(api, token_in(await log_in(api, ava)))
    body = {"old_password": PASSWORD, "new_password": "another long one"}
    answer = await api.request("PUT", "/v1/users/password", body, headers=headers)
    assert (answer.status, cookies(answer)) == (200, [])
    assert (await api.request("GET", TEST, headers=headers)).status == 200


# HTTPS


HTTPS = {"X-Forwarded-Proto": "https", "Host": "chat.example"}


@with_settings(proxied="yes", registration="open")
async def test_behind_https_the_cookie_belongs_to_one_host(api: Api) -> None:
    ava = await api.register("Ava")
    page = {**HTTPS, "Origin": "https://chat.example"}
    answer = await log_in(api, ava, headers=page)
    assert answer.status == 200
    (cookie,) = cookies(answer)
    assert cookie.startswith("__Host-chat=")
    assert cookie.split("; ")[1:5] == [
        "Path=/",
        "HttpOnly",
        "Secure",
        "SameSite=Strict",
    ]
    given = {**page, "Cookie": f"__Host-chat={token_in(answer)}"}
    assert (
        await api.request("POST", "/v1/groups", {"name": "g"}, headers=given)
    ).status == 201
    # The page with the same host over plain HTTP is another origin.
    plain = {**given, "Origin": "http://chat.example"}
    assert (await api.request("POST", LOGOUT, {}, headers=plain)).status == 403


@with_settings(proxied="yes", registration="open")
async def test_plain_http_gets_no_cookie_from_elsewhere(api: Api) -> None:
    ava = await api.register("Ava")
    for host, client in (
        ("chat.example", "192.0.2.1"),
        ("chat.example", "127.0.0.1"),
        ("localhost", "192.0.2.1"),
    ):
        page = {
            "Host": host,
            "Origin": f"http://{host}",
            "X-Forwarded-For": client,
            "X-Forwarded-Proto": "http",
        }
        answer = await log_in(api, ava, headers=page)
        assert (answer.status, cookies(answer)) == (400, [])
        assert "HTTPS" in answer.json["error"]


async def test_the_servers_own_machine_has_many_names(api: Api) -> None:
    ava = await api.register("Ava")
    for host, status in (
        ("localhost", 200),
        ("chat.localhost", 200),
        ("[::1]", 200),
        ("evil.example", 400),
        ("localhost.evil.example", 400),
    ):
        page = {
            "Host": f"{host}:{api.port}",
            "Origin": f"http://{host}:{api.port}",
        }
        assert (await log_in(api, ava, headers=page)).status == status, host


# Sessions


async def test_sessions_tell_where_they_are_used(api: Api, chat: ChatServer) -> None:
    ava, mike = await api.register("Ava"), await api.register("Mike")
    body = {"email": ava.email, "password": PASSWORD}
    agent = {"User-Agent": f"  Browser\t 1  {'x' * 400}"}
    phone = await api.request("POST", LOGIN, body, headers=agent)
    row, own = (await ava.get("/v1/users/sessions")).json
    assert (
        row["user_agent"].startswith("Browser 1 xxx") and len(row["user_agent"]) == 300
    )
    assert (row["address"], row["is_current"]) == ("127.0.0.1", False)
    assert row["last_used_at"] == row["created_at"]
    assert own["is_current"] and own["last_used_at"] > own["created_at"]
    assert await chat.store.read(used_at, row["id"]) is None
    person = Person(api, ava.id, "Ava", phone.json["token"])
    assert (await person.get(TEST)).status == 200
    chat.context.session_uses.save()
    await chat.store.commit(touch)  # its commit is done with the one before
    row, own = (await ava.get("/v1/users/sessions")).json
    assert row["last_used_at"] > row["created_at"]
    # Another's session is not found, and one ends alone, with its sockets.
    path = f"/v1/users/sessions/{row['id']}"
    assert (await mike.delete(path)).json["code"] == "session_not_found"
    socket = await person.connect()
    await socket.until("live")
    assert (await ava.delete(path)).json["ended"] == 1
    assert (await socket.closed())[0] == 4501
    assert (await person.get(TEST)).json["code"] == "session_revoked"
    assert (await ava.delete(path)).status == 404
    assert (await ava.get(TEST)).status == 200


async def test_a_busy_session_is_noted_now_and_then(
    api: Api, chat: ChatServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    ava = await api.register("Ava")
    noted: list[str] = []
    uses = chat.context.session_uses
    monkeypatch.setattr(uses, "note", lambda id, _: noted.append(id))
    assert (await ava.get(TEST)).status == 200
    monkeypatch.undo()
    for _ in range(5):
        await ava.get(TEST)
    monkeypatch.setattr(uses, "note", lambda id, _: noted.append(id))
    await ava.get(TEST)
    assert noted == [session_of(chat, ava)]


async def test_renewal(api: Api, chat: ChatServer) -> None:
    """The session goes on under its id, with a later end; open sockets go on with it."""
    ava = await api.register("Ava")
    socket = await ava.connect()
    await socket.until("live")
    (connection,) = chat.hub.connections
    connection.expires_at -= 3600
    before = connection.expires_at
    answer = await ava.post(RENEW, {})
    assert answer.status == 200
    renewed = Person(api, ava.id, "Ava", answer.json["token"])
    assert session_of(chat, renewed) == session_of(chat, ava)
    assert connection.expires_at > before
    (row,) = (await renewed.get("/v1/users/sessions")).json
    assert row["expires_at"] == answer.json["expires_at"]
    assert (await renewed.get(TEST)).status == (await ava.get(TEST)).status == 200
    await renewed.post(LOGOUT, {})
    for each in (ava, renewed):
        assert (await each.get(TEST)).json["code"] == "session_revoked"


async def test_renewal_of_a_cookie(api: Api) -> None:
    """The answer sets a cookie of the same kind, and has no token."""
    ava = await api.register("Ava")
    for kind in ("persistent", "session"):
        headers = cookie_headers(api, token_in(await log_in(api, ava, kind)))
        answer = await api.request("POST", RENEW, {}, headers=headers)
        assert (answer.status, "token" in answer.json) == (200, False)
        assert ("Max-Age" in cookies(answer)[0]) == (kind == "persistent")
        SECRETS.note(token_in(answer))


@with_settings(profile_rate=4)
async def test_renewals_are_limited(api: Api) -> None:
    ava = await api.register("Ava")
    statuses = [(await ava.post(RENEW, {})).status for _ in range(15)]
    assert statuses[:2] == [200, 200] and statuses[-1] == 429
